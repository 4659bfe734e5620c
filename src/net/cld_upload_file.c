/*
 * cld_upload_file.c
 *		Files to upload: addresses that Cloudinary fetches, and bytes, in parts
 *		when they are many.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "core/cld_file_uri.h"
#include "net/cld_upload_file.h"
#include "pg/cld_args.h"
#include "pg/cld_guc.h"
#include "pg/cld_jsonb.h"

/* Cloudinary takes no smaller part, but for the last, and no larger request. */
#define PART_MIN (5 * 1024 * 1024)
#define PART_MAX 100000000
#define UPLOAD_ID_BYTES 16

/* An upload makes a new asset each time, unless it says which. */
static bool
names_its_asset(CldCall *call)
{
	JsonbValue *public_id = cld_call_find(call, "public_id");

	return public_id != NULL && public_id->type == jbvString && public_id->val.string.len > 0;
}

static int64
part_size(const CldOwnOptions *own)
{
	if (own->chunk_size == 0)
		return cld_guc_upload_chunk_size;
	if (own->chunk_size < PART_MIN || own->chunk_size > PART_MAX)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("option \"chunk_size\" must be between %d and %d", PART_MIN, PART_MAX)));
	return own->chunk_size;
}

static const char *
new_upload_id(void)
{
	unsigned char random[UPLOAD_ID_BYTES];
	char hex[2 * UPLOAD_ID_BYTES];

	if (!pg_strong_random(random, sizeof(random)))
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not generate random values")));
	cld_hex_encode(random, sizeof(random), hex);
	return psprintf("X-Unique-Upload-Id: %.*s", (int) sizeof(hex), hex);
}

/* Each part is a request of its own, good to be sent again: its range tells it from others. */
static Jsonb *
upload_parts(text *account, CldCall *call, CldFormFile *file, CldSpan bytes, size_t size)
{
	Jsonb *answer = NULL;

	call->upload_id = new_upload_id();
	call->repeatable = true;
	for (size_t start = 0; start < bytes.len; start += size)
	{
		file->bytes = (CldSpan){bytes.data + start, Min(size, bytes.len - start)};
		call->range =
			psprintf("Content-Range: bytes %zu-%zu/%zu", start, start + file->bytes.len - 1, bytes.len);
		answer = cld_call_run(account, call);
	}
	return answer;
}

Jsonb *
cld_upload_bytes(text *account, CldCall *call, CldSpan bytes, const CldOwnOptions *own)
{
	CldFormFile file = {bytes, own->filename};
	int64 size = part_size(own);

	if (bytes.len == 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("\"file\" must not be empty")));
	call->file = &file;
	call->repeatable = names_its_asset(call);
	if (bytes.len > (size_t) size)
		return upload_parts(account, call, &file, bytes, (size_t) size);
	return cld_call_run(account, call);
}

static CldSpan
decode_base64(CldSpan base64)
{
	text *encoded = cstring_to_text_with_len(base64.data, base64.len);
	Datum bytes = DirectFunctionCall2(binary_decode, PointerGetDatum(encoded), CStringGetTextDatum("base64"));

	pfree(encoded);
	return cld_text_span((text *) DatumGetByteaPP(bytes));
}

Jsonb *
cld_upload_file(text *account, CldCall *call, CldSpan file, const CldOwnOptions *own)
{
	CldSpan base64 = CLD_NO_SPAN;
	CldFileUri kind = cld_file_uri_kind(file, &base64);

	if (kind == CLD_FILE_OTHER)
		ereport(
			ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("\"file\" must be a remote URL or a data URI"),
			 errhint("No file of the server is read. Use cloudinary.upload_bytes() for bytes; a URL begins "
					 "with http://, https://, ftp://, s3:// or gs://.")));
	if (kind == CLD_FILE_DATA && base64.len / 4 * 3 > (size_t) part_size(own))
		return cld_upload_bytes(account, call, decode_base64(base64), own);
	cld_call_add_text(call, "file", file);
	call->repeatable = names_its_asset(call);
	return cld_call_run(account, call);
}

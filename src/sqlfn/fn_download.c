/*
 * fn_download.c
 *		Signed download addresses, as in the Node SDK.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "pg/cld_args.h"
#include "pg/cld_download.h"
#include "pg/cld_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_private_download_url);
PG_FUNCTION_INFO_V1(cloudinary_download_archive_url);
PG_FUNCTION_INFO_V1(cloudinary_download_zip_url);
PG_FUNCTION_INFO_V1(cloudinary_download_folder);
PG_FUNCTION_INFO_V1(cloudinary_download_backedup_asset);

Datum
cloudinary_private_download_url(PG_FUNCTION_ARGS)
{
	static const char *const known[] = {"type", "attachment", "expires_at", NULL};
	JsonbContainer *options;
	CldDownload download;

	/* a raw file has no format to name: NULL means none */
	if (PG_ARGISNULL(0) || PG_ARGISNULL(2) || PG_ARGISNULL(3))
		PG_RETURN_NULL();
	options = cld_json_object(PG_GETARG_JSONB_P(2), "options");
	cld_download_begin(&download, cld_account_get(PG_GETARG_TEXT_PP(3)), options, known);
	cld_download_add(&download, "public_id", cld_arg_span(0));
	cld_download_add(&download, "format", cld_arg_span_or_null(1));
	for (int i = 0; known[i] != NULL; i++)
		cld_download_add_option(&download, options, known[i]);
	PG_RETURN_TEXT_P(cld_download_finish(&download, options, "image", "download"));
}

/* An archive of what the options select; a zip in any case when asked for. */
static text *
archive_url(Jsonb *json, text *account, bool zip)
{
	JsonbContainer *options = cld_json_object(json, "options");
	CldDownload download;

	cld_download_begin(&download, cld_account_get(account), options, cld_download_archive_options());
	if (zip)
		cld_download_add(&download, "target_format", CLD_SPAN("zip"));
	cld_download_add_archive(&download, options, zip ? "target_format" : NULL);
	return cld_download_finish(&download, options, "image", "generate_archive");
}

Datum
cloudinary_download_archive_url(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(archive_url(PG_GETARG_JSONB_P(0), PG_GETARG_TEXT_PP(1), false));
}

Datum
cloudinary_download_zip_url(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(archive_url(PG_GETARG_JSONB_P(0), PG_GETARG_TEXT_PP(1), true));
}

Datum
cloudinary_download_folder(PG_FUNCTION_ARGS)
{
	JsonbContainer *options = cld_json_object(PG_GETARG_JSONB_P(1), "options");
	CldDownload download;

	/* an empty prefix would select every asset of the account */
	if (cld_arg_span(0).len == 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("folder path must not be empty")));
	cld_download_begin(&download, cld_account_get(PG_GETARG_TEXT_PP(2)), options,
					   cld_download_archive_options());
	cld_download_add_element(&download, "prefixes", cld_arg_span(0));
	cld_download_add_archive(&download, options, "prefixes");
	PG_RETURN_TEXT_P(cld_download_finish(&download, options, "all", "generate_archive"));
}

Datum
cloudinary_download_backedup_asset(PG_FUNCTION_ARGS)
{
	static const char *const known[] = {NULL};
	JsonbContainer *options = cld_json_object(PG_GETARG_JSONB_P(2), "options");
	CldDownload download;

	cld_download_begin(&download, cld_account_get(PG_GETARG_TEXT_PP(3)), options, known);
	cld_download_add(&download, "asset_id", cld_arg_span(0));
	cld_download_add(&download, "version_id", cld_arg_span(1));
	PG_RETURN_TEXT_P(cld_download_finish(&download, options, "", "download_backup"));
}

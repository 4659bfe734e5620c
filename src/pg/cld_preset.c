/*
 * cld_preset.c
 *		Named transformations that the owner offers, cached per backend.
 */
#include "postgres.h"

#include "core/cld_delivery_parse.h"
#include "pg/cld_config.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_preset.h"

static void
read_preset_row(HeapTuple tuple, TupleDesc desc, void *result)
{
	CldPreset *preset = palloc0(sizeof(CldPreset));

	preset->name = cld_span_copy(cld_config_text(tuple, desc, "name"));
	preset->transformation = cld_span_copy(cld_config_text(tuple, desc, "transformation"));
	preset->next = *(void **) result;
	*(void **) result = preset;
}

const CldPreset *
cld_presets_get(void)
{
	static CldConfigCache cache = {CLD_TABLE_PRESET, read_preset_row};

	return cld_config_rows(&cache);
}

/* What stands behind the signature: the version is not signed. */
static CldSpan
signed_source(CldSpan media_url, const CldDeliveryUrl *url)
{
	const char *end = media_url.data + media_url.len;

	return (CldSpan){url->public_id.data, (size_t) (end - url->public_id.data)};
}

static bool
write_signed(CldSink *sink, const CldPreset *preset, CldSpan media_url, const CldDeliveryUrl *url,
			 const CldAccount *account)
{
	size_t before = (size_t) (url->signature.data - media_url.data);
	CldSpan source = signed_source(media_url, url);
	CldSpan parts[4] = {preset->transformation, CLD_SPAN("/"), source};
	unsigned char digest[CLD_DIGEST_MAX];
	char signature[CLD_SHORT_SIGNATURE];

	if (account == NULL || account->n_keys == 0 || url->transformation.len > 0 || url->query.len > 0 ||
		!cld_account_verify_delivery(account, source, url->signature))
		return false;
	parts[3] = cld_account_signing_key(account)->api_secret;
	if (!cld_digest(account->algorithm, parts, 4, digest))
		cld_error_digest();
	cld_base64url_prefix(digest, CLD_SHORT_SIGNATURE, signature);
	cld_sink_span(sink, cld_span_upto(media_url, before));
	cld_sink_write(sink, signature, CLD_SHORT_SIGNATURE);
	cld_sink_literal(sink, "--/");
	cld_sink_span(sink, preset->transformation);
	/* what followed the old signature, from the slash behind its "--" */
	cld_sink_span(sink, cld_span_from(media_url, before + url->signature.len + 2));
	return true;
}

bool
cld_preset_write(CldSink *sink, const CldPreset *preset, CldSpan media_url, const CldAccount *account)
{
	CldDeliveryUrl url;

	if (!cld_delivery_parse(media_url, &url))
		return false;
	if (url.signature.len > 0)
		return write_signed(sink, preset, media_url, &url, account);
	return cld_delivery_transform(sink, media_url, preset->transformation).code == CLD_OK;
}

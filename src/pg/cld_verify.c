/*
 * cld_verify.c
 *		What stands behind a client's report, and whether it may be this user's.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "core/cld_sign.h"
#include "core/cld_template.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_policy.h"
#include "pg/cld_verify.h"

void
cld_report_error(const char *field, CldProblem problem)
{
	ereport(ERROR, (errcode(problem == CLD_PROBLEM_REQUIRED ? ERRCODE_NULL_VALUE_NOT_ALLOWED :
															  ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg_internal(cld_problem_message(problem), field),
					err_generic_string(PG_DIAG_COLUMN_NAME, field)));
}

static void
refuse_forgery(const char *what)
{
	ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE), errmsg("%s", what)));
}

/*
 * The response signature covers public id and version, not the type.  What a
 * report says of a private or authenticated asset stands only with the
 * delivery signature that Cloudinary put into its URL.
 */
static void
verify_delivery(const CldReport *report, const CldAccount *account)
{
	CldSink escaped;
	CldSink plain;

	if (!cld_asset_url_needs_signature(&report->id))
		return;
	if (report->id.url_signature.len == 0)
		cld_report_error("secure_url", CLD_PROBLEM_MISMATCH);
	cld_sink_init(&escaped, 128);
	cld_sink_init(&plain, 128);
	cld_asset_url_source(&escaped, &report->id);
	cld_asset_url_plain_source(&plain, &report->id);
	if (!cld_account_verify_delivery(account, cld_sink_contents(&escaped), report->id.url_signature) &&
		!cld_account_verify_delivery(account, cld_sink_contents(&plain), report->id.url_signature))
		refuse_forgery("report's URL is not signed by Cloudinary for this asset");
}

static void
refuse_unsigned(void)
{
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg("report cannot be verified: it has no \"signature\" and \"version\""),
					err_generic_string(PG_DIAG_COLUMN_NAME, "signature"),
					errhint("Send Cloudinary's whole upload response as it came, or register the table with "
							"verify => 'none'.")));
}

const char *
cld_verify_report(const CldReport *report, const CldAccount *account, CldVerify verify)
{
	CldSink sink;
	CldSpan message;

	verify_delivery(report, account);
	if (report->signature.len == 0 || report->id.version == 0)
	{
		if (verify != CLD_VERIFY_NONE)
			refuse_unsigned();
		return "client";
	}
	cld_sink_init(&sink, report->id.public_id.len + 64);
	cld_sign_response(&sink, report->id.public_id, report->id.version);
	message = cld_sink_contents(&sink);
	if (!cld_account_verify(account, &message, 1, report->signature))
		refuse_forgery("report is not signed by Cloudinary for this public id and version");
	return "signature";
}

bool
cld_verify_needs_lookup(const CldReport *report, CldVerify verify)
{
	return verify == CLD_VERIFY_AUTO && (report->signature.len == 0 || report->id.version == 0);
}

Jsonb *
cld_verify_lookup(const CldReport *report, const CldAccount *account)
{
	typedef Jsonb *(*Lookup)(text * account, CldSpan resource_type, CldSpan type, CldSpan public_id);
	Lookup lookup;
	Jsonb *asset;

	if (account->n_keys == 0)
		refuse_unsigned();
	lookup = (Lookup) load_external_function("$libdir/cloudinary_meta_http", "cld_lookup_asset", true, NULL);
	asset = lookup(cstring_to_text_with_len(account->name.data, account->name.len), report->id.resource_type,
				   report->id.type, report->id.public_id);
	if (asset == NULL)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("report cannot be verified: Cloudinary has no such asset"),
						err_generic_string(PG_DIAG_COLUMN_NAME, "public_id")));
	return asset;
}

void
cld_verify_owner(const CldFilesTable *table, const CldReport *report, CldSpan user_id)
{
	const CldParam *fixed;

	if (table->policy.len == 0)
		return;
	fixed = cld_policy_fixed(cld_policy_get(table->policy), CLD_SPAN("public_id"));
	if (fixed != NULL && !cld_template_matches(fixed->value, user_id, report->id.public_id))
		cld_report_error("public_id", CLD_PROBLEM_OWNER);
}

/*
 * fn_sign.c
 *		Request signatures: api_sign_request, string_to_sign, sign_upload,
 *		explain_signature.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/json.h"

#include "core/cld_explain.h"
#include "core/cld_sign.h"
#include "crypto/cld_digest.h"
#include "pg/cld_args.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_rows.h"
#include "pg/cld_upload.h"
#include "pg/cld_user.h"

PG_FUNCTION_INFO_V1(cloudinary_api_sign_request);
PG_FUNCTION_INFO_V1(cloudinary_string_to_sign);
PG_FUNCTION_INFO_V1(cloudinary_sign_upload);
PG_FUNCTION_INFO_V1(cloudinary_signed_response);
PG_FUNCTION_INFO_V1(cloudinary_sign_exactly);
PG_FUNCTION_INFO_V1(cloudinary_explain_signature);
PG_FUNCTION_INFO_V1(cloudinary_check_policy);
PG_FUNCTION_INFO_V1(cloudinary_default_policy);

/* What is hashed before the secret for this set of parameters. */
static void
write_string_to_sign(CldSink *sink, Jsonb *json, int version)
{
	CldParam *params;
	size_t n;

	params = cld_json_params(cld_json_object(json, "params"), &n);
	cld_sink_init(sink, 512);
	cld_sign_sort(params, n);
	cld_check(cld_sign_request(sink, params, n, version));
}

Datum
cloudinary_string_to_sign(PG_FUNCTION_ARGS)
{
	CldSink sink;

	write_string_to_sign(&sink, PG_GETARG_JSONB_P(0), PG_GETARG_INT32(1));
	PG_RETURN_TEXT_P(cld_sink_text(&sink));
}

static CldAlgorithm
algorithm_argument(CldSpan name)
{
	CldAlgorithm algorithm;

	if (!cld_algorithm_parse(name, &algorithm))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("signature algorithm \"%s\" is not supported", cld_quote(name)),
						errhint("Use \"sha1\" or \"sha256\".")));
	return algorithm;
}

static text *
sign_request(Jsonb *json, CldSpan secret, CldAlgorithm algorithm, int version)
{
	CldSpan parts[2];
	CldSink sink;
	unsigned char digest[CLD_DIGEST_MAX];
	char hex[CLD_DIGEST_HEX_MAX];

	write_string_to_sign(&sink, json, version);
	parts[0] = cld_sink_contents(&sink);
	parts[1] = secret;
	if (!cld_digest(algorithm, parts, 2, digest))
		cld_error_digest();
	cld_hex_encode(digest, cld_digest_size(algorithm), hex);
	return cstring_to_text_with_len(hex, 2 * cld_digest_size(algorithm));
}

/* NULL arguments arrive here: a missing secret must raise, not yield NULL. */
Datum
cloudinary_api_sign_request(PG_FUNCTION_ARGS)
{
	ErrorContextCallback hiding;
	text *signature;

	cld_hide_statement_begin(&hiding);
	if (PG_ARGISNULL(1) || cld_arg_span(1).len == 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"api_secret\" must not be null or empty")));
	if (PG_ARGISNULL(0) || PG_ARGISNULL(2) || PG_ARGISNULL(3))
	{
		cld_hide_statement_end(&hiding);
		PG_RETURN_NULL();
	}
	signature = sign_request(PG_GETARG_JSONB_P(0), cld_arg_span(1), algorithm_argument(cld_arg_span(2)),
							 PG_GETARG_INT32(3));
	cld_hide_statement_end(&hiding);
	PG_RETURN_TEXT_P(signature);
}

static void
append_json_string(StringInfo json, CldSpan text)
{
	escape_json(json, pnstrdup(text.data, text.len));
}

static void
append_member(StringInfo json, const char *key, CldSpan text)
{
	appendStringInfo(json, "\"%s\":", key);
	append_json_string(json, text);
	appendStringInfoChar(json, ',');
}

/* "auto" and the three resource types; the SDK's default is image. */
static CldSpan
upload_resource_type(JsonbContainer *params)
{
	JsonbValue value;
	CldSpan resource_type = CLD_SPAN("image");

	if (cld_json_member(params, "resource_type", &value) && value.type == jbvString)
		resource_type = cld_json_string(&value);
	if (!cld_span_is(resource_type, "image") && !cld_span_is(resource_type, "video") &&
		!cld_span_is(resource_type, "raw") && !cld_span_is(resource_type, "auto"))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("resource type \"%s\" does not exist", cld_quote(resource_type)),
						errhint("Use \"image\", \"video\", \"raw\" or \"auto\".")));
	return resource_type;
}

/* The complete form: every signed field, the signature and the key. */
static void
append_form(StringInfo json, const CldRequest *request, CldSpan api_key)
{
	appendStringInfoString(json, "\"params\":{");
	for (size_t i = 0; i < request->n; i++)
	{
		append_json_string(json, request->params[i].name);
		appendStringInfoChar(json, ':');
		append_json_string(json, request->params[i].value);
		appendStringInfoChar(json, ',');
	}
	append_member(json, "signature", (CldSpan){request->signature, request->signature_len});
	appendStringInfoString(json, "\"api_key\":");
	append_json_string(json, api_key);
	appendStringInfoString(json, "}}");
}

/* Signs under the policy and appends the members of the answer, and the closing "}". */
static void
append_signed_upload(StringInfo json, Jsonb *params_json, CldSpan policy_name, text *account_name)
{
	JsonbContainer *params = cld_json_object(params_json, "params");
	/* first: it may run code of the database's owner, which could renew the caches */
	CldSpan user_id = cld_current_user_id();
	const CldPolicy *policy = cld_policy_get(policy_name);
	const CldAccount *account = cld_account_get(account_name);
	CldSpan resource_type = upload_resource_type(params);
	CldRequest request;
	CldSink url;

	cld_account_require_bound(account);
	cld_upload_sign(&request, params, user_id, policy, account);
	cld_sink_init(&url, 128);
	cld_request_url(&url, account, resource_type, "upload");
	append_member(json, "signature", (CldSpan){request.signature, request.signature_len});
	appendStringInfo(json, "\"timestamp\":" INT64_FORMAT ",", request.timestamp);
	append_member(json, "api_key", cld_account_signing_key(account)->api_key);
	append_member(json, "cloud_name", account->delivery.cloud_name);
	append_member(json, "upload_url", cld_sink_contents(&url));
	append_form(json, &request, cld_account_signing_key(account)->api_key);
}

Datum
cloudinary_sign_upload(PG_FUNCTION_ARGS)
{
	StringInfoData json;

	initStringInfo(&json);
	appendStringInfoChar(&json, '{');
	append_signed_upload(&json, PG_GETARG_JSONB_P(0), cld_arg_span(1), PG_GETARG_TEXT_PP(2));
	PG_RETURN_DATUM(DirectFunctionCall1(jsonb_in, CStringGetDatum(json.data)));
}

/* The same as the compact text that an HTTP client gets. */
Datum
cloudinary_signed_response(PG_FUNCTION_ARGS)
{
	StringInfoData json;

	initStringInfo(&json);
	appendStringInfoString(&json, "{\"success\":true,");
	append_signed_upload(&json, PG_GETARG_JSONB_P(0), cld_arg_span(1), PG_GETARG_TEXT_PP(2));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(json.data, json.len));
}

Datum
cloudinary_sign_exactly(PG_FUNCTION_ARGS)
{
	JsonbContainer *params = cld_json_object(PG_GETARG_JSONB_P(0), "paramsToSign");
	CldSpan user_id = cld_current_user_id();
	const CldPolicy *policy = cld_policy_get(cld_arg_span(1));
	const CldAccount *account = cld_account_get(PG_GETARG_TEXT_PP(2));
	CldRequest request;

	cld_account_require_bound(account);
	cld_upload_sign_exactly(&request, params, user_id, policy, account);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(request.signature, request.signature_len));
}

Datum
cloudinary_check_policy(PG_FUNCTION_ARGS)
{
	(void) cld_policy_compile(cld_arg_span(0), PG_GETARG_JSONB_P(1));
	PG_RETURN_VOID();
}

Datum
cloudinary_default_policy(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(DirectFunctionCall1(jsonb_in, CStringGetDatum(cld_policy_default_json())));
}

static void
add_difference(ReturnSetInfo *result, CldSpan name, CldDifference difference, CldSpan ours, CldSpan theirs)
{
	CldSpan columns[5] = {name, cld_span_of(cld_explain_word(difference)), ours, theirs,
						  cld_span_of(cld_explain_advice(difference))};

	cld_rows_add(result, columns, lengthof(columns));
}

static const CldParam *
find_param(const CldParam *params, size_t n, CldSpan name)
{
	for (size_t i = 0; i < n; i++)
		if (cld_span_equal(params[i].name, name))
			return &params[i];
	return NULL;
}

/* Every parameter is looked for among the other side's. */
#define EXPLAIN_MAX 1000

static void
check_explain_size(size_t n)
{
	if (n > EXPLAIN_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("more than %d parameters to compare", EXPLAIN_MAX)));
}

/* The pairs of Cloudinary's string: each "&" ends one. */
static CldParam *
split_pairs(CldSpan string_to_sign, size_t *n)
{
	CldParam *pairs = palloc(sizeof(CldParam) * EXPLAIN_MAX);
	CldParam pair;

	*n = 0;
	while (cld_explain_next_pair(&string_to_sign, &pair))
	{
		check_explain_size(*n + 1);
		pairs[(*n)++] = pair;
	}
	return pairs;
}

static bool
add_ours(ReturnSetInfo *result, const CldParam *ours, size_t n_ours, const CldParam *theirs, size_t n_theirs)
{
	bool any = false;

	for (size_t i = 0; i < n_ours; i++)
	{
		const CldParam *match = find_param(theirs, n_theirs, ours[i].name);
		CldDifference difference;

		if (ours[i].value.len == 0)
			continue;
		if (match != NULL)
			difference = cld_explain_compare(ours[i].value, match->value);
		else
			difference = cld_sign_is_unsigned(ours[i].name) ? CLD_DIFF_NEVER_SIGNED : CLD_DIFF_MISSING;
		if (difference == CLD_DIFF_NONE)
			continue;
		any = true;
		add_difference(result, ours[i].name, difference, ours[i].value, match ? match->value : CLD_NO_SPAN);
	}
	return any;
}

Datum
cloudinary_explain_signature(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result;
	CldSpan received;
	CldParam *ours;
	CldParam *theirs;
	size_t n_ours;
	size_t n_theirs;
	bool any;

	ours = cld_json_params(cld_json_object(PG_GETARG_JSONB_P(0), "params"), &n_ours);
	cld_check(cld_explain_find_string(cld_arg_span(1), &received));
	theirs = split_pairs(received, &n_theirs);
	result = cld_rows_begin(fcinfo);
	check_explain_size(n_ours);
	cld_sign_sort(ours, n_ours);
	any = add_ours(result, ours, n_ours, theirs, n_theirs);
	for (size_t i = 0; i < n_theirs; i++)
	{
		const CldParam *match = find_param(ours, n_ours, theirs[i].name);

		if (match != NULL && match->value.len > 0)
			continue;
		any = true;
		add_difference(result, theirs[i].name, CLD_DIFF_EXTRA, CLD_NO_SPAN, theirs[i].value);
	}
	if (!any)
		add_difference(result, CLD_NO_SPAN, CLD_DIFF_NONE, CLD_NO_SPAN, CLD_NO_SPAN);
	return (Datum) 0;
}

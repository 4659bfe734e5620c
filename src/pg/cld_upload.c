/*
 * cld_upload.c
 *		Signed requests: what a caller may send, completed and signed.
 */
#include "postgres.h"

#include <time.h>

#include "utils/builtins.h"
#include "utils/uuid.h"

#include "core/cld_sign.h"
#include "core/cld_template.h"
#include "core/cld_text.h"
#include "pg/cld_clock.h"
#include "pg/cld_compat.h"
#include "pg/cld_error.h"
#include "pg/cld_field.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_upload.h"

#define PARAMS_MAX 100
#define VALUE_MAX 8192

/* How far the clock of a browser that chose its own timestamp may be off. */
#define CLOCK_SKEW 60

void
cld_request_init(CldRequest *request, size_t cap)
{
	memset(request, 0, sizeof(*request));
	request->params = palloc(sizeof(CldParam) * cap);
	request->cap = cap;
}

void
cld_request_add(CldRequest *request, CldSpan name, CldSpan value)
{
	if (value.len == 0)
		return;
	if (request->n == request->cap)
	{
		request->cap *= 2;
		request->params = repalloc(request->params, sizeof(CldParam) * request->cap);
	}
	request->params[request->n++] = (CldParam){name, value};
}

void
cld_request_add_timestamp(CldRequest *request, int64 timestamp)
{
	CldSink sink;

	cld_sink_init(&sink, 24);
	cld_sink_uint(&sink, (uint64) timestamp);
	request->timestamp = timestamp;
	cld_request_add(request, CLD_SPAN("timestamp"), cld_sink_contents(&sink));
}

/* Version 1 cannot tell a "&" inside a value from the next parameter. */
static void
refuse_ambiguous(const CldRequest *request)
{
	for (size_t i = 0; i < request->n; i++)
		if (cld_text_find(request->params[i].value, '&', 0) < request->params[i].value.len)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("parameter \"%s\" contains \"&\", which signature version 1 cannot protect",
							cld_quote(request->params[i].name)),
					 errhint("Configure the account with signature_version=2.")));
}

void
cld_request_sign(CldRequest *request, const CldAccount *account)
{
	CldSink sink;

	if (account->signature_version == 1)
		refuse_ambiguous(request);
	cld_sink_init(&sink, 512);
	cld_sign_sort(request->params, request->n);
	cld_check(cld_sign_request(&sink, request->params, request->n, account->signature_version));
	request->signature_len = cld_account_sign(account, cld_sink_contents(&sink), request->signature);
}

void
cld_request_url(CldSink *sink, const CldAccount *account, CldSpan resource_type, const char *action)
{
	cld_sink_span(sink, account->upload_prefix);
	cld_sink_literal(sink, "/v1_1/");
	cld_sink_span(sink, account->delivery.cloud_name);
	cld_sink_char(sink, '/');
	if (resource_type.len > 0)
	{
		cld_sink_span(sink, resource_type);
		cld_sink_char(sink, '/');
	}
	cld_sink_span(sink, cld_span_of(action));
}

/* The text to sign for a parameter: as the SDK sends it, or exactly as it was given. */
static CldSpan
param_text(CldSpan name, const JsonbValue *value, bool exactly)
{
	CldSpan text = exactly ? cld_json_param_text(name, value) : cld_field_text(name, value);

	if (text.len > VALUE_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("parameter \"%s\" is longer than %d bytes", cld_quote(name), VALUE_MAX)));
	return text;
}

static void
refuse_param(const CldPolicy *policy, CldSpan name)
{
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("policy \"%s\" does not sign parameter \"%s\"", cld_quote(policy->name), cld_quote(name)),
			 errhint("Name it in the policy's \"allowed\" or \"fixed\" with cloudinary.set_policy().")));
}

/* Adds what the caller chose, but for fixed parameters and the time. */
static void
add_chosen(CldRequest *request, JsonbContainer *params, const CldPolicy *policy, CldSpan user_id,
		   bool exactly)
{
	CldJsonIter iter;
	CldParam param;
	JsonbValue value;

	if (JsonContainerSize(params) > PARAMS_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("more than %d parameters to sign", PARAMS_MAX)));
	cld_json_iterate(&iter, params);
	while (cld_json_next(&iter, &param.name, &value))
	{
		if (cld_sign_is_unsigned(param.name) || cld_span_is(param.name, "timestamp"))
			continue;
		if (cld_policy_fixed(policy, param.name) != NULL)
			continue;
		if (!cld_policy_allows(policy, param.name))
			refuse_param(policy, param.name);
		param.value = param_text(param.name, &value, exactly);
		cld_policy_check_pattern(policy, param, user_id);
		cld_request_add(request, param.name, param.value);
	}
}

static CldSpan
random_uuid(void)
{
	Datum uuid = DirectFunctionCall1(gen_random_uuid, (Datum) 0);

	return cld_span_of(DatumGetCString(DirectFunctionCall1(uuid_out, uuid)));
}

/* Today in UTC, YYYY-MM-DD. */
static CldSpan
today_utc(int64 now)
{
	time_t seconds = (time_t) now;
	struct tm parts;
	char *text = palloc(16);

	gmtime_r(&seconds, &parts);
	return (CldSpan){text, strftime(text, 16, "%Y-%m-%d", &parts)};
}

static void
add_fixed(CldRequest *request, const CldPolicy *policy, CldSpan user_id, int64 now)
{
	CldTemplateValues values = {user_id, CLD_NO_SPAN, CLD_NO_SPAN};

	if (policy->n_fixed > 0)
	{
		values.uuid = random_uuid();
		values.date = today_utc(now);
	}
	for (int i = 0; i < policy->n_fixed; i++)
	{
		CldSink sink;

		if (user_id.len == 0 && cld_template_needs_user(policy->fixed[i].value))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
					 errmsg("policy \"%s\" needs an end user, and there is none", cld_quote(policy->name))));
		cld_sink_init(&sink, policy->fixed[i].value.len + 64);
		cld_check(cld_template_write(&sink, policy->fixed[i].value, &values));
		cld_request_add(request, policy->fixed[i].name, cld_sink_contents(&sink));
	}
}

void
cld_upload_sign(CldRequest *request, JsonbContainer *params, CldSpan user_id, const CldPolicy *policy,
				const CldAccount *account)
{
	int64 now = cld_now();

	cld_policy_check_role(policy);
	cld_request_init(request, 16);
	add_chosen(request, params, policy, user_id, false);
	add_fixed(request, policy, user_id, now);
	/* Cloudinary counts one hour from the timestamp: an older one lives less */
	cld_request_add_timestamp(request, now - (CLD_SIGNATURE_LIFETIME - policy->max_lifetime));
	cld_request_sign(request, account);
}

/* The widget's own time must be near ours, and end within the policy's lifetime. */
static void
add_given_timestamp(CldRequest *request, JsonbContainer *params, const CldPolicy *policy)
{
	JsonbValue value;
	CldSpan text = CLD_NO_SPAN;
	int64 timestamp = 0;
	int64 now = cld_now();

	if (cld_json_member(params, "timestamp", &value) && value.type != jbvBinary)
		text = cld_json_param_text(CLD_SPAN("timestamp"), &value);
	if (!cld_text_is_digits(text, 11))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"timestamp\" must be whole Unix seconds")));
	for (size_t i = 0; i < text.len; i++)
		timestamp = timestamp * 10 + (text.data[i] - '0');
	if (timestamp < now - CLD_SIGNATURE_LIFETIME ||
		timestamp > now - CLD_SIGNATURE_LIFETIME + policy->max_lifetime + CLOCK_SKEW)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("\"timestamp\" is outside of what policy \"%s\" signs", cld_quote(policy->name)),
				 errdetail("The server's time is " INT64_FORMAT ".", now)));
	request->timestamp = timestamp;
	cld_request_add(request, CLD_SPAN("timestamp"), text);
}

/* A fixed parameter can only be honoured when the caller has that very value. */
static void
check_fixed(CldRequest *request, JsonbContainer *params, const CldPolicy *policy, CldSpan user_id)
{
	for (int i = 0; i < policy->n_fixed; i++)
	{
		CldParam fixed = policy->fixed[i];
		JsonbValue value;
		CldSpan given;

		given = cld_json_member(params, fixed.name.data, &value) ? param_text(fixed.name, &value, true) :
																   CLD_NO_SPAN;
		if (!cld_template_matches(fixed.value, user_id, given))
			ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
							errmsg("policy \"%s\" fixes parameter \"%s\" to another value",
								   cld_quote(policy->name), cld_quote(fixed.name))));
		cld_request_add(request, fixed.name, given);
	}
}

/* The caller will send these too, so leaving them out would break the signature or the policy. */
static void
refuse_unsigned(JsonbContainer *params, const CldPolicy *policy)
{
	CldJsonIter iter;
	CldSpan name;
	JsonbValue value;

	cld_json_iterate(&iter, params);
	while (cld_json_next(&iter, &name, &value))
		if (cld_sign_is_unsigned(name))
			refuse_param(policy, name);
}

void
cld_upload_sign_exactly(CldRequest *request, JsonbContainer *params, CldSpan user_id, const CldPolicy *policy,
						const CldAccount *account)
{
	cld_policy_check_role(policy);
	cld_request_init(request, 16);
	refuse_unsigned(params, policy);
	add_chosen(request, params, policy, user_id, true);
	check_fixed(request, params, policy, user_id);
	add_given_timestamp(request, params, policy);
	cld_request_sign(request, account);
}

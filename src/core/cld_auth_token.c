/*
 * cld_auth_token.c
 *		Delivery tokens (__cld_token__): the text around their HMAC.
 */
#include "core/cld_auth_token.h"

#include "core/cld_text.h"

/* Seconds; above it a time was surely given in milliseconds. */
#define LAST_TIME INT64_C(99999999999)

/* Nothing that would end a part of the token, a cookie, or a header. */
static CldStatus
check_text(CldSpan text, const char *option)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.data[i] <= ' ' || text.data[i] > '~' || strchr("~;=,\"", text.data[i]) != NULL)
			return CLD_FAIL_AT(CLD_TOKEN_PART, cld_span_of(option));
	return CLD_STATUS_OK;
}

static CldStatus
check_target(const CldAuthToken *token)
{
	if (token->n_acls == 0 && token->url.len == 0)
		return CLD_FAIL(CLD_TOKEN_TARGET);
	if (cld_text_has_control(token->url))
		return CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("url"));
	for (size_t i = 0; i < token->n_acls; i++)
	{
		CldSpan acl = token->acls[i];

		if (acl.len == 0 || cld_text_has_control(acl))
			return CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("acl"));
		/* "!" is what joins patterns, and nothing escapes it */
		if (cld_text_find(acl, '!', 0) < acl.len)
			return CLD_FAIL_AT(CLD_TOKEN_ACL, acl);
	}
	return CLD_STATUS_OK;
}

static CldStatus
settle_times(CldAuthToken *token, int64_t now)
{
	int64_t start = token->start_time >= 0 ? token->start_time : now;

	if (token->start_time > LAST_TIME)
		return CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("start_time"));
	if (token->expiration > LAST_TIME)
		return CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("expiration"));
	if (token->duration > LAST_TIME)
		return CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("duration"));
	if (token->expiration == 0 || token->duration == 0)
		return CLD_FAIL(CLD_TOKEN_EXPIRATION);
	if (token->expiration < 0)
	{
		if (token->duration < 0)
			return CLD_FAIL(CLD_TOKEN_EXPIRATION);
		token->expiration = start + token->duration;
	}
	if (token->start_time >= 0 && token->expiration <= token->start_time)
		return CLD_FAIL(CLD_TOKEN_ORDER);
	return CLD_STATUS_OK;
}

CldStatus
cld_auth_token_check(CldAuthToken *token, int64_t now)
{
	CldStatus status;

	if (!cld_text_is_hex(token->key))
		return CLD_FAIL(CLD_TOKEN_KEY);
	status = check_text(token->token_name, "token_name");
	if (status.code == CLD_OK)
		status = check_text(token->ip, "ip");
	if (status.code == CLD_OK)
		status = check_target(token);
	if (status.code == CLD_OK)
		status = settle_times(token, now);
	return status;
}

void
cld_auth_token_write(const CldAuthToken *token, CldSink *result, CldSink *to_sign)
{
	if (token->ip.len > 0)
	{
		cld_sink_literal(to_sign, "ip=");
		cld_sink_span(to_sign, token->ip);
		cld_sink_char(to_sign, '~');
	}
	if (token->start_time >= 0)
	{
		cld_sink_literal(to_sign, "st=");
		cld_sink_uint(to_sign, (uint64_t) token->start_time);
		cld_sink_char(to_sign, '~');
	}
	cld_sink_literal(to_sign, "exp=");
	cld_sink_uint(to_sign, (uint64_t) token->expiration);
	for (size_t i = 0; i < token->n_acls; i++)
	{
		if (i == 0)
			cld_sink_literal(to_sign, "~acl=");
		else
			cld_sink_char(to_sign, '!');
		cld_text_escape(to_sign, token->acls[i], CLD_ESCAPE_TOKEN);
	}

	if (token->token_name.len > 0)
		cld_sink_span(result, token->token_name);
	else
		cld_sink_literal(result, "__cld_token__");
	cld_sink_char(result, '=');
	cld_sink_span(result, cld_sink_contents(to_sign));

	/* the url is covered by the HMAC but never shown */
	if (token->n_acls == 0)
	{
		cld_sink_literal(to_sign, "~url=");
		cld_text_escape(to_sign, token->url, CLD_ESCAPE_TOKEN);
	}
}

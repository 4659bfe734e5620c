/*
 * cld_token.c
 *		Delivery tokens from options and account.
 */
#include "postgres.h"

#include "core/cld_text.h"
#include "crypto/cld_digest.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_token.h"

/* An option of the call, null being none, else a setting; NULL when neither has it. */
static const CldValue *
find_option(const CldTokenSource *source, const char *name)
{
	const CldValue *options = source->options;

	for (size_t i = 0; options != NULL && i < options->n; i++)
		if (cld_span_equal(options->members[i].name, cld_span_of(name)))
			return options->members[i].value.type == CLD_VALUE_NULL ? NULL : &options->members[i].value;
	return cld_value_member(source->settings, name);
}

static CldSpan
text_of(const char *name, const CldValue *value)
{
	CldSpan text;

	if (value == NULL)
		return CLD_NO_SPAN;
	if (!cld_value_text(value, &text))
		cld_check(CLD_FAIL_AT(CLD_TOKEN_PART, cld_span_of(name)));
	return text;
}

static CldSpan
text_option(const CldTokenSource *source, const char *name)
{
	return text_of(name, find_option(source, name));
}

/* Unix seconds, as a number or digits; "now" where a start may say so. */
static int64
time_option(const CldTokenSource *source, const char *name)
{
	CldSpan text = text_option(source, name);

	if (text.data == NULL)
		return -1;
	if (cld_span_is(text, "now") && strcmp(name, "start_time") == 0)
		return source->now;
	if (!cld_text_is_digits(text, 11))
		cld_check(CLD_FAIL_AT(CLD_TOKEN_PART, cld_span_of(name)));
	return strtoll(cld_quote(text), NULL, 10);
}

static void
read_acls(CldAuthToken *token, const CldTokenSource *source)
{
	const CldValue *value = find_option(source, "acl");
	size_t n = cld_value_count(value);
	CldSpan *acls = palloc(sizeof(CldSpan) * Max(n, 1));

	for (size_t i = 0; i < n; i++)
		acls[i] = text_of("acl", cld_value_item(value, i));
	/* an empty text is no pattern, an empty pattern in a list is a mistake */
	token->n_acls = n == 1 && value->type != CLD_VALUE_ARRAY && acls[0].len == 0 ? 0 : n;
	token->acls = acls;
}

static void
check_option_names(const CldValue *options)
{
	static const char *const known[] = {
		"acl", "duration", "expiration", "ip", "key", "set_url_signature", "start_time", "token_name", "url"};

	for (size_t i = 0; i < options->n; i++)
	{
		CldSpan name = options->members[i].name;
		bool found = false;

		for (size_t j = 0; j < lengthof(known); j++)
			found |= cld_span_equal(name, cld_span_of(known[j]));
		if (!found)
			cld_check(CLD_FAIL_AT(CLD_TOKEN_PART, name));
	}
}

static void
append_hmac(CldSink *result, const CldAuthToken *token, CldSpan to_sign)
{
	unsigned char *key = palloc(token->key.len / 2);
	size_t n_key = token->key.len / 2;
	unsigned char digest[CLD_DIGEST_MAX];
	char hex[CLD_DIGEST_HEX_MAX];
	bool done;

	for (size_t i = 0; i < n_key; i++)
		key[i] = (unsigned char) (cld_text_hex_digit(token->key.data[2 * i]) << 4 |
								  cld_text_hex_digit(token->key.data[2 * i + 1]));
	done = cld_hmac_sha256(key, n_key, to_sign, digest);
	cld_wipe(key, n_key);
	if (!done)
		cld_error_digest();
	cld_hex_encode(digest, sizeof(digest), hex);
	cld_sink_literal(result, "~hmac=");
	cld_sink_write(result, hex, sizeof(hex));
}

void
cld_token_read(CldAuthToken *token, const CldTokenSource *source)
{
	const CldValue *key = cld_value_member(source->options, "key");

	memset(token, 0, sizeof(*token));
	if (source->options != NULL)
		check_option_names(source->options);
	token->key = key ? text_of("key", key) : source->stored_key;
	token->token_name = text_option(source, "token_name");
	token->ip = text_option(source, "ip");
	token->url = text_option(source, "url");
	token->start_time = time_option(source, "start_time");
	token->expiration = time_option(source, "expiration");
	token->duration = time_option(source, "duration");
	read_acls(token, source);
}

void
cld_token_write(CldSink *sink, CldAuthToken *token, int64 now)
{
	CldSink to_sign;

	cld_check(cld_auth_token_check(token, now));
	cld_sink_init(&to_sign, 256);
	cld_auth_token_write(token, sink, &to_sign);
	append_hmac(sink, token, cld_sink_contents(&to_sign));
}

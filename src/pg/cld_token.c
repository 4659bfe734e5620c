/*
 * cld_token.c
 *		Delivery tokens from options and account.
 */
#include "postgres.h"

#include "core/cld_text.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_token.h"
#include "pg/cld_upload.h"

/* An option from the call, else from the account's auth_token settings. */
static bool
find_option(JsonbContainer *options, const CldAccount *account, const char *name, JsonbValue *value)
{
	JsonbValue configured;

	if (options != NULL && cld_json_member(options, name, value))
		return value->type != jbvNull;
	return account != NULL && cld_json_member(&account->settings->root, "auth_token", &configured) &&
		   configured.type == jbvBinary && cld_json_member(configured.val.binary.data, name, value);
}

static CldSpan
text_option(JsonbContainer *options, const CldAccount *account, const char *name)
{
	JsonbValue value;

	if (!find_option(options, account, name, &value))
		return CLD_NO_SPAN;
	return cld_json_param_text(cld_span_of(name), &value);
}

/* Unix seconds, as a number or digits; "now" where a start may say so. */
static int64
time_option(JsonbContainer *options, const CldAccount *account, const char *name)
{
	CldSpan text = text_option(options, account, name);

	if (text.data == NULL)
		return -1;
	if (cld_span_is(text, "now") && strcmp(name, "start_time") == 0)
		return cld_now();
	if (!cld_text_is_digits(text, 11))
		cld_check(CLD_FAIL_AT(CLD_TOKEN_PART, cld_span_of(name)));
	return strtoll(cld_quote(text), NULL, 10);
}

static void
read_acls(CldAuthToken *token, JsonbContainer *options, const CldAccount *account)
{
	JsonbValue value;
	CldJsonIter iter;
	CldSpan no_key;
	CldSpan *acls;

	if (!find_option(options, account, "acl", &value))
		return;
	acls = palloc(sizeof(CldSpan));
	if (value.type == jbvBinary && JsonContainerIsArray(value.val.binary.data))
	{
		JsonbValue element;

		cld_json_iterate(&iter, value.val.binary.data);
		acls = palloc(sizeof(CldSpan) * Max(iter.n, 1));
		while (cld_json_next(&iter, &no_key, &element))
			acls[token->n_acls++] = cld_json_param_text(CLD_SPAN("acl"), &element);
	}
	else
	{
		acls[0] = cld_json_param_text(CLD_SPAN("acl"), &value);
		token->n_acls = acls[0].len > 0;
	}
	token->acls = acls;
}

static void
check_option_names(JsonbContainer *options)
{
	static const char *const known[] = {
		"acl", "duration", "expiration", "ip", "key", "set_url_signature", "start_time", "token_name", "url"};
	CldJsonIter iter;
	CldSpan name;
	JsonbValue value;

	cld_json_iterate(&iter, options);
	while (cld_json_next(&iter, &name, &value))
	{
		bool found = false;

		for (size_t i = 0; i < lengthof(known); i++)
			found |= cld_span_equal(name, cld_span_of(known[i]));
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
cld_token_read(CldAuthToken *token, JsonbContainer *options, const CldAccount *account, bool stored_key)
{
	JsonbValue value;

	memset(token, 0, sizeof(*token));
	if (options != NULL)
		check_option_names(options);
	if (find_option(options, NULL, "key", &value))
		token->key = cld_json_param_text(CLD_SPAN("key"), &value);
	else if (account != NULL && stored_key)
		token->key = account->token_key;
	token->token_name = text_option(options, account, "token_name");
	token->ip = text_option(options, account, "ip");
	token->url = text_option(options, account, "url");
	token->start_time = time_option(options, account, "start_time");
	token->expiration = time_option(options, account, "expiration");
	token->duration = time_option(options, account, "duration");
	read_acls(token, options, account);
}

void
cld_token_write(CldSink *sink, CldAuthToken *token)
{
	CldSink to_sign;

	cld_check(cld_auth_token_check(token, cld_now()));
	cld_sink_init(&to_sign, 256);
	cld_auth_token_write(token, sink, &to_sign);
	append_hmac(sink, token, cld_sink_contents(&to_sign));
}

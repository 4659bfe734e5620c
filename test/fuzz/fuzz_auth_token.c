/*
 * fuzz_auth_token.c
 *		Delivery tokens: whatever is accepted fits into a cookie and a query.
 *
 * Input: key, token name, ip, url, start, expiration, duration, now, acl, acl, ...
 */
#include "core/cld_auth_token.h"
#include "core/cld_text.h"
#include "fuzz.h"

#define ACLS_MAX 8

static CldSink result;
static CldSink to_sign;

static void
check_written(const CldAuthToken *token)
{
	CldSpan text;
	size_t separators = (token->ip.len > 0) + (token->start_time >= 0) + (token->n_acls > 0);

	exact_sink_reset(&result);
	exact_sink_reset(&to_sign);
	cld_auth_token_write(token, &result, &to_sign);
	text = cld_sink_contents(&result);
	REQUIRE(!cld_text_has_control(text));
	REQUIRE(fuzz_count(text, ' ') == 0 && fuzz_count(text, ';') == 0 && fuzz_count(text, '"') == 0);
	REQUIRE(fuzz_count(text, '~') == separators);
	REQUIRE(fuzz_count(cld_sink_contents(&to_sign), '~') == separators + (token->n_acls == 0));
	if (token->n_acls > 0)
		REQUIRE(fuzz_count(text, '!') >= token->n_acls - 1);
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan acls[ACLS_MAX];
	CldAuthToken token = {0};
	int64_t now;

	token.key = fuzz_field(input);
	token.token_name = fuzz_field(input);
	token.ip = fuzz_field(input);
	token.url = fuzz_field(input);
	token.start_time = fuzz_number(input);
	token.expiration = fuzz_number(input);
	token.duration = fuzz_number(input);
	/* a clock, up to the year 4147 */
	now = fuzz_number(input) & 0xfffffffff;
	token.acls = acls;
	while (input->len > 0 && token.n_acls < ACLS_MAX)
		acls[token.n_acls++] = fuzz_field(input);
	if (cld_auth_token_check(&token, now).code != CLD_OK)
		return;
	REQUIRE(token.expiration > 0);
	REQUIRE(token.start_time < 0 || token.start_time < token.expiration);
	check_written(&token);
}

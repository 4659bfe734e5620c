/*
 * fn_auth_token.c
 *		generate_auth_token: delivery tokens for cookies and URLs.
 */
#include "postgres.h"

#include "fmgr.h"

#include "pg/cld_account.h"
#include "pg/cld_args.h"
#include "pg/cld_clock.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_token.h"
#include "pg/cld_value_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_generate_auth_token);

static text *
generate(const CldValue *options, const CldAccount *account)
{
	CldValue settings = {CLD_VALUE_NULL};
	CldTokenSource source = {options, NULL, CLD_NO_SPAN, cld_now()};
	CldAuthToken token;
	CldSink result;

	/* the one option that only the token of a URL has */
	if (cld_value_member(options, "set_url_signature") != NULL)
		cld_check(CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("set_url_signature")));
	if (account != NULL)
	{
		settings = cld_value_of_jsonb(account->settings);
		source.settings = cld_value_member(&settings, "auth_token");
		source.stored_key = account->token_key;
	}
	cld_token_read(&token, &source);
	cld_sink_init(&result, 256);
	cld_token_write(&result, &token, source.now);
	return cld_sink_text(&result);
}

/* The options may hold the key. */
Datum
cloudinary_generate_auth_token(PG_FUNCTION_ARGS)
{
	ErrorContextCallback hiding;
	CldValue options;
	text *token;

	cld_hide_statement_begin(&hiding);
	options = cld_value_of_container(cld_json_object(PG_GETARG_JSONB_P(0), "options"));
	token = generate(&options, cld_account_find(cld_arg_span(1)));
	cld_hide_statement_end(&hiding);
	PG_RETURN_TEXT_P(token);
}

/*
 * fn_auth_token.c
 *		generate_auth_token: delivery tokens for cookies and URLs.
 */
#include "postgres.h"

#include "fmgr.h"

#include "pg/cld_args.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_token.h"

PG_FUNCTION_INFO_V1(cloudinary_generate_auth_token);

static text *
generate(JsonbContainer *options, const CldAccount *account)
{
	CldAuthToken token;
	JsonbValue value;
	CldSink result;

	/* the one option that only the token of a URL has */
	if (cld_json_member(options, "set_url_signature", &value))
		cld_check(CLD_FAIL_AT(CLD_TOKEN_PART, CLD_SPAN("set_url_signature")));
	cld_token_read(&token, options, account, true);
	cld_sink_init(&result, 256);
	cld_token_write(&result, &token);
	return cld_sink_text(&result);
}

/* The options may hold the key. */
Datum
cloudinary_generate_auth_token(PG_FUNCTION_ARGS)
{
	ErrorContextCallback hiding;
	text *token;

	cld_hide_statement_begin(&hiding);
	token = generate(cld_json_object(PG_GETARG_JSONB_P(0), "options"), cld_account_find(cld_arg_span(1)));
	cld_hide_statement_end(&hiding);
	PG_RETURN_TEXT_P(token);
}

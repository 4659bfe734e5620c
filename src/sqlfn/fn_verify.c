/*
 * fn_verify.c
 *		Signatures that Cloudinary made: upload responses and notifications.
 *
 * Anything that came over the network and does not fit is false, never an
 * error and never NULL: "if not verify(...)" must refuse it.  Only a server
 * without a key raises.
 */
#include "postgres.h"

#include "fmgr.h"

#include "core/cld_sign.h"
#include "core/cld_text.h"
#include "pg/cld_account.h"
#include "pg/cld_args.h"
#include "pg/cld_clock.h"
#include "pg/cld_guc.h"
#include "pg/cld_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_verify_api_response_signature);
PG_FUNCTION_INFO_V1(cloudinary_verify_notification_signature);
PG_FUNCTION_INFO_V1(cloudinary_verify_notification);

/* Larger bodies are not Cloudinary's and would only cost time to hash. */
#define BODY_MAX (8 * 1024 * 1024)

/* 10^15 and more has more digits than any time that could be meant. */
#define TIMESTAMP_MAX INT64CONST(999999999999999)

Datum
cloudinary_verify_api_response_signature(PG_FUNCTION_ARGS)
{
	CldSpan public_id = cld_arg_span_or_null(0);
	CldSpan signature = cld_arg_span_or_null(2);
	const CldAccount *account;
	CldSink sink;
	CldSpan message;

	if (PG_ARGISNULL(3))
		PG_RETURN_BOOL(false);
	account = cld_account_get(PG_GETARG_TEXT_PP(3));
	cld_account_require_key(account);
	if (public_id.len == 0 || signature.len == 0 || PG_ARGISNULL(1) || PG_GETARG_INT64(1) < 0)
		PG_RETURN_BOOL(false);
	cld_sink_init(&sink, public_id.len + 64);
	cld_sign_response(&sink, public_id, PG_GETARG_INT64(1));
	message = cld_sink_contents(&sink);
	PG_RETURN_BOOL(cld_account_verify(account, &message, 1, signature));
}

/* body, timestamp and signature are the first three arguments of both functions. */
static bool
verify_notification(FunctionCallInfo fcinfo, const CldAccount *account, int valid_for)
{
	CldSpan parts[2] = {cld_arg_span_or_null(0)};
	CldSpan signature = cld_arg_span_or_null(2);
	int64 timestamp;
	int64 age;
	CldSink sink;

	if (parts[0].len == 0 || parts[0].len > BODY_MAX || signature.len == 0 || PG_ARGISNULL(1))
		return false;
	timestamp = PG_GETARG_INT64(1);
	if (timestamp < 0 || timestamp > TIMESTAMP_MAX)
		return false;
	age = cld_now() - timestamp;
	if (age > valid_for || age < -cld_guc_notification_max_future)
		return false;
	cld_sink_init(&sink, 24);
	cld_sink_uint(&sink, (uint64) timestamp);
	parts[1] = cld_sink_contents(&sink);
	return cld_account_verify(account, parts, 2, signature);
}

Datum
cloudinary_verify_notification_signature(PG_FUNCTION_ARGS)
{
	const CldAccount *account;

	if (PG_ARGISNULL(4))
		PG_RETURN_BOOL(false);
	account = cld_account_get(PG_GETARG_TEXT_PP(4));
	cld_account_require_key(account);
	PG_RETURN_BOOL(!PG_ARGISNULL(3) && verify_notification(fcinfo, account, PG_GETARG_INT32(3)));
}

/* Within the time that the setting allows. */
Datum
cloudinary_verify_notification(PG_FUNCTION_ARGS)
{
	const CldAccount *account;

	if (PG_ARGISNULL(3))
		PG_RETURN_BOOL(false);
	account = cld_account_get(PG_GETARG_TEXT_PP(3));
	cld_account_require_key(account);
	PG_RETURN_BOOL(verify_notification(fcinfo, account, cld_guc_notification_valid_for));
}

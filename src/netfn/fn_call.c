/*
 * fn_call.c
 *		Any call of the API, one or many at a time, and what came of the last.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "net/cld_api_call.h"
#include "net/cld_http.h"
#include "pg/cld_args.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_rows.h"

PG_FUNCTION_INFO_V1(cloudinary_call_api);
PG_FUNCTION_INFO_V1(cloudinary_call_many);
PG_FUNCTION_INFO_V1(cloudinary_last_response);

#define CALLS_MAX 10000
#define COLUMNS 6

Datum
cloudinary_call_api(PG_FUNCTION_ARGS)
{
	CldCall call;

	cld_api_call_general(&call, cld_arg_span(0), cld_arg_span(1),
						 cld_json_object(PG_GETARG_JSONB_P(2), "params"));
	PG_RETURN_JSONB_P(cld_call_run(PG_GETARG_TEXT_PP(3), &call));
}

Datum
cloudinary_last_response(PG_FUNCTION_ARGS)
{
	Jsonb *response = cld_call_last_response();

	if (response == NULL)
		PG_RETURN_NULL();
	PG_RETURN_JSONB_P(response);
}

static CldSpan
member_text(JsonbContainer *request, const char *name, int ordinal)
{
	JsonbValue value;

	if (!cld_json_member(request, name, &value) || value.type != jbvString)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("request %d has no text \"%s\"", ordinal, name)));
	return cld_json_string(&value);
}

static void
read_request(CldCall *call, const JsonbValue *request, int ordinal)
{
	static const uint32 empty_object = JB_FOBJECT;
	JsonbContainer *params = (JsonbContainer *) &empty_object;
	JsonbContainer *object;
	JsonbValue value;

	if (request->type != jbvBinary || !JsonContainerIsObject(request->val.binary.data))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("request %d is not an object", ordinal)));
	object = request->val.binary.data;
	if (cld_json_member(object, "params", &value) && value.type != jbvNull)
	{
		if (value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data))
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("\"params\" of request %d is not an object", ordinal)));
		params = value.val.binary.data;
	}
	cld_api_call_general(call, member_text(object, "method", ordinal), member_text(object, "path", ordinal),
						 params);
}

static void
add_row(void *context, int i, const CldVerdict *verdict)
{
	ReturnSetInfo *result = context;
	Datum values[COLUMNS] = {Int32GetDatum(i + 1)};
	bool nulls[COLUMNS] = {false, true, true, true, true, true};

	if (verdict->status > 0)
	{
		values[1] = Int32GetDatum(verdict->status);
		nulls[1] = false;
	}
	if (verdict->json != NULL)
	{
		values[2] = JsonbPGetDatum(verdict->json);
		nulls[2] = false;
	}
	else
	{
		values[3] = CStringGetTextDatum(verdict->sqlstate);
		values[4] = CStringGetTextDatum(
			verdict->detail ? psprintf("%s: %s", verdict->message, verdict->detail) : verdict->message);
		nulls[3] = nulls[4] = false;
	}
	if (verdict->json == NULL && verdict->wait >= 0)
	{
		Interval *wait = palloc0(sizeof(Interval));

		wait->time = verdict->wait * USECS_PER_SEC;
		values[5] = IntervalPGetDatum(wait);
		nulls[5] = false;
	}
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

Datum
cloudinary_call_many(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cld_rows_begin(fcinfo);
	Jsonb *requests = PG_GETARG_JSONB_P(0);
	int concurrency = PG_GETARG_INT32(2);
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue request;
	CldCall *calls;
	int n = 0;

	if (!JB_ROOT_IS_ARRAY(requests) || JB_ROOT_IS_SCALAR(requests))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("\"requests\" must be a JSON array")));
	if (JB_ROOT_COUNT(requests) > CALLS_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("more than %d requests", CALLS_MAX)));
	if (concurrency < 1 || concurrency > CLD_HTTP_CONCURRENCY)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"concurrency\" must be between 1 and %d", CLD_HTTP_CONCURRENCY)));
	calls = palloc(sizeof(CldCall) * Max(JB_ROOT_COUNT(requests), 1));
	cld_json_iterate(&iter, &requests->root);
	while (cld_json_next(&iter, &no_key, &request))
	{
		read_request(&calls[n], &request, n + 1);
		n++;
	}
	cld_call_many(PG_GETARG_TEXT_PP(1), calls, n, concurrency, add_row, result);
	return (Datum) 0;
}

/*
 * fn_list.c
 *		Listings, one row at a time: pages that nobody reads are never asked for.
 */
#include "postgres.h"

#include "fmgr.h"
#include "funcapi.h"

#include "net/cld_list.h"
#include "pg/cld_args.h"

PG_FUNCTION_INFO_V1(cloudinary_resources);
PG_FUNCTION_INFO_V1(cloudinary_search);

static Datum
next_row(FunctionCallInfo fcinfo)
{
	FuncCallContext *functx = SRF_PERCALL_SETUP();
	Jsonb *row = cld_list_next(functx->user_fctx);

	if (row == NULL)
		SRF_RETURN_DONE(functx);
	SRF_RETURN_NEXT(functx, JsonbPGetDatum(row));
}

static void
first_call(FunctionCallInfo fcinfo, const CldCall *call, text *account, int64 limit)
{
	FuncCallContext *functx = SRF_FIRSTCALL_INIT();

	functx->user_fctx = cld_list_begin(functx->multi_call_memory_ctx, account, call, limit);
}

Datum
cloudinary_resources(PG_FUNCTION_ARGS)
{
	if (SRF_IS_FIRSTCALL())
	{
		CldCall call;
		CldOwnOptions own;

		cld_api_call_init(&call, CLD_API_RESOURCES, PG_GETARG_JSONB_P(0), &own);
		cld_api_call_finish(&call, CLD_API_RESOURCES);
		first_call(fcinfo, &call, PG_GETARG_TEXT_PP(1), own.limit);
	}
	return next_row(fcinfo);
}

Datum
cloudinary_search(PG_FUNCTION_ARGS)
{
	if (SRF_IS_FIRSTCALL())
	{
		CldCall call;
		CldOwnOptions own;

		cld_api_call_init(&call, CLD_API_SEARCH, PG_GETARG_JSONB_P(1), &own);
		cld_call_add_text(&call, "expression", cld_arg_span(0));
		cld_api_call_finish(&call, CLD_API_SEARCH);
		first_call(fcinfo, &call, PG_GETARG_TEXT_PP(2), own.limit);
	}
	return next_row(fcinfo);
}

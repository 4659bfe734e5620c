/*
 * cld_rows.c
 *		Set-returning functions that hand back all their rows at once.
 *
 * The server's own helper for this exists from 15 on only.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "pg/cld_rows.h"

#define COLUMNS_MAX 8

ReturnSetInfo *
cld_rows_begin(FunctionCallInfo fcinfo)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext caller;
	TupleDesc desc;

	if (result == NULL || !IsA(result, ReturnSetInfo) || !(result->allowedModes & SFRM_Materialize))
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("set-valued function called in context that cannot accept a set")));
	caller = MemoryContextSwitchTo(result->econtext->ecxt_per_query_memory);
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("function returning rows called in context that cannot accept type record")));
	result->returnMode = SFRM_Materialize;
	result->setResult = tuplestore_begin_heap(true, false, work_mem);
	result->setDesc = BlessTupleDesc(desc);
	MemoryContextSwitchTo(caller);
	return result;
}

void
cld_rows_add(ReturnSetInfo *result, const CldSpan *columns, int n)
{
	Datum values[COLUMNS_MAX];
	bool nulls[COLUMNS_MAX];

	Assert(n <= COLUMNS_MAX && n == result->setDesc->natts);
	for (int i = 0; i < n; i++)
	{
		nulls[i] = columns[i].data == NULL;
		values[i] =
			nulls[i] ? (Datum) 0 : PointerGetDatum(cstring_to_text_with_len(columns[i].data, columns[i].len));
	}
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/*
 * cld_statement.c
 *		Statements prepared once per backend.
 */
#include "postgres.h"

#include "pg/cld_statement.h"

SPIPlanPtr
cld_statement_prepare(const char *sql, int n_types, Oid *types)
{
	/* rows are found by unique keys: planning for each value anew would cost more than it finds */
	SPIPlanPtr prepared = SPI_prepare_cursor(sql, n_types, types, CURSOR_OPT_GENERIC_PLAN);

	if (prepared == NULL)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR),
						errmsg("could not prepare a statement: %s", SPI_result_code_string(SPI_result))));
	SPI_keepplan(prepared);
	return prepared;
}

bool
cld_statement_run(SPIPlanPtr plan, Datum *values, const char *nulls)
{
	/* not read-only: that would look at the caller's snapshot */
	int code = SPI_execute_plan(plan, values, nulls, false, 1);

	if (code < 0)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR),
						errmsg("could not execute a statement: %s", SPI_result_code_string(code))));
	return SPI_processed > 0;
}

bool
cld_statement_flag(int column)
{
	bool isnull;
	Datum datum = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column, &isnull);

	return !isnull && DatumGetBool(datum);
}

Jsonb *
cld_statement_jsonb(MemoryContext context)
{
	bool isnull;
	Datum datum = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	MemoryContext caller = MemoryContextSwitchTo(context);
	Jsonb *value = isnull ? NULL : DatumGetJsonbPCopy(datum);

	MemoryContextSwitchTo(caller);
	return value;
}

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

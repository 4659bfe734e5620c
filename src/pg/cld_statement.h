/*
 * cld_statement.h
 *		Statements prepared once per backend.  Include after postgres.h.
 */
#ifndef CLD_STATEMENT_H
#define CLD_STATEMENT_H

#include "executor/spi.h"
#include "utils/jsonb.h"

/*
 * Inside SPI: a plan that is kept, and never made anew for other parameters.
 * Raises XX000 when the statement cannot be prepared at all.
 */
extern SPIPlanPtr cld_statement_prepare(const char *sql, int n_types, Oid *types);

/*
 * Executes it for one row at most and says whether there is one.  It sees what
 * was committed until now, not only what the caller's statement sees.
 */
extern bool cld_statement_run(SPIPlanPtr plan, Datum *values, const char *nulls);

/* A boolean of that row; false for null. */
extern bool cld_statement_flag(int column);

/* The first column of that row, copied there; NULL for null. */
extern Jsonb *cld_statement_jsonb(MemoryContext context);

#endif /* CLD_STATEMENT_H */

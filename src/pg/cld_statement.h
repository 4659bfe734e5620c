/*
 * cld_statement.h
 *		Statements prepared once per backend.  Include after postgres.h.
 */
#ifndef CLD_STATEMENT_H
#define CLD_STATEMENT_H

#include "executor/spi.h"

/*
 * Inside SPI: a plan that is kept, and never made anew for other parameters.
 * Raises XX000 when the statement cannot be prepared at all.
 */
extern SPIPlanPtr cld_statement_prepare(const char *sql, int n_types, Oid *types);

#endif /* CLD_STATEMENT_H */

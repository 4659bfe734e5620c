/*
 * cld_rows.h
 *		Set-returning functions that hand back all their rows at once.
 */
#ifndef CLD_ROWS_H
#define CLD_ROWS_H

#include "fmgr.h"
#include "funcapi.h"

#include "core/cld_types.h"

/* Prepares the result set; raises 0A000 where the caller cannot take one. */
extern ReturnSetInfo *cld_rows_begin(FunctionCallInfo fcinfo);

/* Adds a row of text columns; a span without data is null. */
extern void cld_rows_add(ReturnSetInfo *result, const CldSpan *columns, int n);

#endif /* CLD_ROWS_H */

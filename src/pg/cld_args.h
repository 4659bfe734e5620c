/*
 * cld_args.h
 *		Arguments of SQL functions as spans.  Include after postgres.h.
 */
#ifndef CLD_ARGS_H
#define CLD_ARGS_H

#include "fmgr.h"

#include "core/cld_types.h"
#include "pg/cld_compat.h"

/* Borrows from a detoasted text value. */
static inline CldSpan
cld_text_span(text *value)
{
	return (CldSpan){VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)};
}

/* A text argument that must not be null. */
#define cld_arg_span(i) cld_text_span(PG_GETARG_TEXT_PP(i))

/* A text argument; without data when null. */
#define cld_arg_span_or_null(i) (PG_ARGISNULL(i) ? CLD_NO_SPAN : cld_arg_span(i))

#endif /* CLD_ARGS_H */

/*
 * cld_row_text.h
 *		Rows of files tables as texts.  Include after postgres.h.
 */
#ifndef CLD_ROW_TEXT_H
#define CLD_ROW_TEXT_H

#include "access/htup.h"
#include "access/tupdesc.h"
#include "utils/jsonb.h"

/*
 * The row as an object of texts: all columns, or those that say which asset it
 * stands for.  Unlike to_jsonb() and casts it calls nothing but output
 * functions: a type with a cast of its own would get its owner's code run by
 * whoever calls this.  The texts read back as the same values whatever the
 * reader's settings are.
 */
extern Jsonb *cld_row_texts(HeapTuple row, TupleDesc desc);
extern Jsonb *cld_row_identity(HeapTuple row, TupleDesc desc);

#endif /* CLD_ROW_TEXT_H */

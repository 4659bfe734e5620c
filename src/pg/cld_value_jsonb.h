/*
 * cld_value_jsonb.h
 *		jsonb as the value tree that core's builders read.  Include after postgres.h.
 */
#ifndef CLD_VALUE_JSONB_H
#define CLD_VALUE_JSONB_H

#include "core/cld_value.h"
#include "utils/jsonb.h"

/*
 * The tree of a container, in the current memory context; strings are borrowed
 * from it.  Raises 54000 when it is nested deeper than 32, or has
 * an object of more than 1000 members.
 */
extern CldValue cld_value_of_container(JsonbContainer *container);

/* The same for a whole jsonb, which may be a lone scalar. */
extern CldValue cld_value_of_jsonb(Jsonb *json);

/* The same for a value found in a container. */
extern CldValue cld_value_of_jsonb_value(const JsonbValue *value);

/* An arena of the current memory context, whatever that is at each call. */
extern CldArena cld_palloc_arena(void);

#endif /* CLD_VALUE_JSONB_H */

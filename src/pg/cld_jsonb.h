/*
 * cld_jsonb.h
 *		jsonb read in place, and results written back.  Include after postgres.h.
 */
#ifndef CLD_JSONB_H
#define CLD_JSONB_H

#include "utils/jsonb.h"

#include "core/cld_types.h"

/*
 * Walks the members of one object or array without copying.  Unlike the
 * server's iterator it allocates nothing and never descends, which is what
 * makes signing cheap; the format it reads is on disk and cannot change.
 */
typedef struct CldJsonIter
{
	JsonbContainer *container;
	char *base;  /* where the variable-length data begins */
	uint32 n;    /* members */
	uint32 next; /* index of the member to return next */
	uint32 key_offset;
	uint32 value_offset;
} CldJsonIter;

extern void cld_json_iterate(CldJsonIter *iter, JsonbContainer *container);

/* The next member; key is empty in an array.  Both borrow from the datum. */
extern bool cld_json_next(CldJsonIter *iter, CldSpan *key, JsonbValue *value);

/* The container of a jsonb argument that must be an object, else 22023 naming it. */
extern JsonbContainer *cld_json_object(Jsonb *jb, const char *argument);

/* A member of an object by name; false when absent, and for an array. */
extern bool cld_json_member(JsonbContainer *object, const char *name, JsonbValue *value);

/* Text of a string value. */
extern CldSpan cld_json_string(const JsonbValue *value);

/* Writes a string, number (as JavaScript prints it) or boolean. */
extern void cld_json_scalar_text(CldSink *sink, const JsonbValue *value);

/*
 * The text that a scalar or flat array sends as form field "name"; arrays are
 * joined with ",".  Raises 22023 naming the parameter for objects, nested
 * arrays and nulls in arrays.  Empty for null.  Strings are borrowed, all else
 * is allocated in the current context.
 */
extern CldSpan cld_json_param_text(CldSpan name, const JsonbValue *value);

/* The elements of a flat array joined with another separator; raises likewise. */
extern CldSpan cld_json_join(CldSpan name, JsonbContainer *array, char separator);

/* A scalar's exact text: unlike above, a number keeps every digit.  Empty for null. */
extern CldSpan cld_json_exact_text(const JsonbValue *value);

/* All members of an object as parameters, in the object's order; palloc'd. */
extern CldParam *cld_json_params(JsonbContainer *object, size_t *n);

/* A sink that grows in the current memory context. */
extern void cld_sink_init(CldSink *sink, size_t cap);
extern text *cld_sink_text(const CldSink *sink);

/* Pushes "key": "text" into an object under construction. */
extern void cld_json_push_text(JsonbParseState **state, const char *key, CldSpan text);
extern void cld_json_push_span(JsonbParseState **state, CldSpan key, CldSpan text);
extern void cld_json_push_int(JsonbParseState **state, const char *key, int64 number);
extern void cld_json_push_value(JsonbParseState **state, const char *key, JsonbValue *value);

#endif /* CLD_JSONB_H */

/*
 * cld_value.h
 *		A tree of JSON values that builders read, and the scratch memory they use.
 *
 * The tree is immutable and borrowed: whoever makes it keeps it alive.  A
 * number carries the text that JavaScript prints for it, so no builder ever
 * computes with one.
 */
#ifndef CLD_VALUE_H
#define CLD_VALUE_H

#include "core/cld_types.h"

typedef enum CldValueType
{
	CLD_VALUE_NULL,
	CLD_VALUE_BOOL,
	CLD_VALUE_NUMBER,
	CLD_VALUE_STRING,
	CLD_VALUE_ARRAY,
	CLD_VALUE_OBJECT
} CldValueType;

typedef struct CldValue
{
	CldValueType type;
	bool boolean;
	CldSpan text;                    /* of a string or number */
	const struct CldMember *members; /* of an array or object */
	size_t n;
} CldValue;

/* An element of an array has no name. */
typedef struct CldMember
{
	CldSpan name;
	CldValue value;
} CldMember;

/*
 * Memory that is given back all at once by its owner.  alloc returns memory
 * aligned for any type, or does not return.
 */
typedef struct CldArena CldArena;
struct CldArena
{
	void *(*alloc)(CldArena *arena, size_t size);
	void *owner;
};

/* A sink whose contents live in the arena. */
extern void cld_arena_sink(CldArena *arena, CldSink *sink, size_t cap);

/* An array of n members, or one of any other type, seen as a list; null is the empty list. */
extern const CldValue *cld_value_item(const CldValue *value, size_t i);
extern size_t cld_value_count(const CldValue *value);

/* The member of that name; NULL when it is missing or null, or the value is no object. */
extern const CldValue *cld_value_member(const CldValue *object, const char *name);

/* True for objects and arrays. */
extern bool cld_value_is_structure(const CldValue *value);

/*
 * The text of a scalar, "true" and "false" for booleans; empty for null, and
 * for [] and [null], which JavaScript prints as nothing.  False for every
 * other structure.  value may be NULL, which is null.
 */
extern bool cld_value_text(const CldValue *value, CldSpan *text);

/*
 * A boolean, or a text or number that PostgreSQL reads as one: true, yes, on, 1 and
 * their opposites, in any case.  False for anything else.
 */
extern bool cld_value_bool(const CldValue *value, bool *result);

/* Options of over, and those of under that over does not name; both are objects. */
extern CldValue cld_value_merge(CldArena *arena, const CldValue *over, const CldValue *under);

/* The object without the named members; names ends with NULL. */
extern CldValue cld_value_without(CldArena *arena, const CldValue *object, const char *const *names);

/* The object with one member replaced or added. */
extern CldValue cld_value_with(CldArena *arena, const CldValue *object, const char *name, CldValue value);

/* A string value. */
extern CldValue cld_value_string(CldSpan text);

#endif /* CLD_VALUE_H */

/*
 * cld_owner.h
 *		Acting on a table as its owner.
 *
 * Row security does not filter what its owner sees, and what the statements
 * fire in turn runs with no more rights than the owner has.
 */
#ifndef CLD_OWNER_H
#define CLD_OWNER_H

#include "utils/rel.h"

typedef struct CldOwnerScope
{
	Oid user;
	int context;
	int settings;
} CldOwnerScope;

/*
 * Becomes the owner of the table, with a search_path that the caller has no
 * part in.  An error undoes both by itself.
 */
extern void cld_owner_begin(CldOwnerScope *scope, Relation relation);

/* The caller again. */
extern void cld_owner_end(const CldOwnerScope *scope);

#endif /* CLD_OWNER_H */

/*
 * cld_role.h
 *		Running statements as the owner of a table.
 */
#ifndef CLD_ROLE_H
#define CLD_ROLE_H

#include "utils/relcache.h"

typedef struct CldRole
{
	Oid user;
	int context;
	int settings;
} CldRole;

/*
 * As referential integrity does it: from here to cld_role_end() statements run
 * as the relation's owner.  The owner's triggers and defaults must not find
 * what the caller put into his search_path, or into pg_temp, which comes first
 * unless it is named: the path is the relation's schema.  An error resets all
 * of it by itself.
 */
extern void cld_role_begin(CldRole *saved, Relation relation);
extern void cld_role_end(const CldRole *saved);

#endif /* CLD_ROLE_H */

/*
 * cld_deferred.c
 *		Constraints that are checked at the end of the transaction.
 */
#include "postgres.h"

#include "commands/trigger.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"

#include "pg/cld_deferred.h"
#include "pg/cld_owner.h"

/*
 * Servers before 18 run a deferred trigger as whoever is current by then.  At
 * COMMIT that is the outermost role, and it must not be more here: a trigger may
 * have been queued by a cascade into somebody else's table.
 */
void
cld_deferred_check(Relation relation)
{
	ConstraintsSetStmt *statement = makeNode(ConstraintsSetStmt);
	CldOwnerScope scope;

	cld_owner_begin(&scope, relation);
	SetUserIdAndSecContext(GetOuterUserId(), scope.context & ~SECURITY_LOCAL_USERID_CHANGE);
	AfterTriggerSetState(statement);
	cld_owner_end(&scope);
}

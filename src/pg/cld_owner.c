/*
 * cld_owner.c
 *		Acting on a table as its owner.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"

#include "pg/cld_owner.h"

/*
 * As referential integrity does it.  A trigger that is deferred would run when
 * the caller is himself again: where that gives the table's owner more than he
 * has, the server refuses to defer one.  The owner's triggers and defaults must
 * not find what the caller put into his search_path, or into pg_temp, which
 * comes first unless it is named.
 */
void
cld_owner_begin(CldOwnerScope *scope, Relation relation)
{
	char *path;

	GetUserIdAndSecContext(&scope->user, &scope->context);
	SetUserIdAndSecContext(
		relation->rd_rel->relowner,
		scope->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS |
			(has_privs_of_role(relation->rd_rel->relowner, scope->user) ? 0 : SECURITY_RESTRICTED_OPERATION));
	scope->settings = NewGUCNestLevel();
	path = psprintf("pg_catalog, %s, pg_temp",
					quote_identifier(get_namespace_name(RelationGetNamespace(relation))));
	(void) set_config_option("search_path", path, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
							 false);
}

void
cld_owner_end(const CldOwnerScope *scope)
{
	AtEOXact_GUC(false, scope->settings);
	SetUserIdAndSecContext(scope->user, scope->context);
}

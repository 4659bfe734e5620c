/*
 * cld_role.c
 *		Running statements as the owner of a table.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "pg/cld_role.h"

void
cld_role_begin(CldRole *saved, Relation relation)
{
	char *path = psprintf("pg_catalog, %s, pg_temp",
						  quote_identifier(get_namespace_name(RelationGetNamespace(relation))));

	GetUserIdAndSecContext(&saved->user, &saved->context);
	SetUserIdAndSecContext(relation->rd_rel->relowner,
						   saved->context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	saved->settings = NewGUCNestLevel();
	(void) set_config_option("search_path", path, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
							 false);
}

void
cld_role_end(const CldRole *saved)
{
	AtEOXact_GUC(false, saved->settings);
	SetUserIdAndSecContext(saved->user, saved->context);
}

/*
 * cld_compat.h
 *		The one place that knows server versions.  Include after postgres.h.
 */
#ifndef CLD_COMPAT_H
#define CLD_COMPAT_H

#if (PG_VERSION_NUM < 140000 || PG_VERSION_NUM >= 190000) && !defined(CLD_ALLOW_UNTESTED)
#error "cloudinary_meta supports PostgreSQL 14 to 18 (define CLD_ALLOW_UNTESTED to try another)"
#endif

/* varlena macros moved in 16 */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* the check and reservation of a settings prefix got its name in 15 */
#if PG_VERSION_NUM < 150000
#define MarkGUCPrefixReserved(prefix) EmitWarningsOnPlaceholders(prefix)
#endif

/* ownership and privilege checks became generic in 16 */
#if PG_VERSION_NUM >= 160000
#define cld_owns_relation(relid, roleid) object_ownercheck(RelationRelationId, (relid), (roleid))
#define cld_may_execute(oid, roleid)                                                                         \
	(object_aclcheck(ProcedureRelationId, (oid), (roleid), ACL_EXECUTE) == ACLCHECK_OK)
#else
#define cld_owns_relation(relid, roleid) pg_class_ownercheck((relid), (roleid))
#define cld_may_execute(oid, roleid) (pg_proc_aclcheck((oid), (roleid), ACL_EXECUTE) == ACLCHECK_OK)
#endif

/* what owns a set of events changed in 17: here nobody does, and it is freed by hand */
#if PG_VERSION_NUM >= 170000
#define cld_create_wait_event_set(n) CreateWaitEventSet(NULL, (n))
#else
#define cld_create_wait_event_set(n) CreateWaitEventSet(TopMemoryContext, (n))
#endif

/* looking a setting up without making a placeholder of it became public in 16 */
#include "utils/guc_tables.h"

#if PG_VERSION_NUM >= 160000
#define cld_guc_find(name) find_option((name), false, true, LOG)
#else
static inline struct config_generic *
cld_guc_find(const char *name)
{
	struct config_generic **settings = get_guc_variables();

	for (int i = 0; i < GetNumConfigOptions(); i++)
		if (pg_strcasecmp(settings[i]->name, name) == 0)
			return settings[i];
	return NULL;
}
#endif

/* a backend's number of its transaction moved in 17 */
#if PG_VERSION_NUM >= 170000
#define cld_local_transaction() (MyProc->vxid.lxid)
#else
#define cld_local_transaction() (MyProc->lxid)
#endif

/* asking for a lock that is held got an argument in 17 */
#if PG_VERSION_NUM >= 170000
#define cld_lock_held(tag, mode) LockHeldByMe((tag), (mode), false)
#else
#define cld_lock_held(tag, mode) LockHeldByMe((tag), (mode))
#endif

/* the magic block takes a name and a version from 18 on */
#if PG_VERSION_NUM >= 180000
#define CLD_MODULE_MAGIC PG_MODULE_MAGIC_EXT(.name = "cloudinary_meta", .version = CLD_VERSION)
#else
#define CLD_MODULE_MAGIC PG_MODULE_MAGIC
#endif

#endif /* CLD_COMPAT_H */

/*
 * cld_lock.h
 *		Advisory locks of accounts, assets and names: what keeps notifications
 *		and reports of the same asset apart.  The order in which they are taken
 *		is described in src/sql/53-assets.sql.
 */
#ifndef CLD_LOCK_H
#define CLD_LOCK_H

#include "core/cld_types.h"

/* Key of the lock of an account ("account", no name), an asset or a name. */
extern int64 cld_lock_key(CldSpan account, CldSpan kind, CldSpan name);

/* Locks a name, and its account shared, until the transaction ends; not more than a thousand in one. */
extern void cld_lock_name(CldSpan account, CldSpan name);

/*
 * Locks one thing more, of that kind, or raises 55P03: waiting could deadlock.
 * In a bulk load not more than a thousand.
 */
extern void cld_lock_besides(CldSpan account, CldSpan kind, CldSpan name, bool bulk);

#endif /* CLD_LOCK_H */

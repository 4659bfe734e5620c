/*
 * cld_deferred.h
 *		Constraints that are checked at the end of the transaction.  Include
 *		after postgres.h.
 */
#ifndef CLD_DEFERRED_H
#define CLD_DEFERRED_H

#include "utils/rel.h"

/*
 * Checks them now, as the role that COMMIT would check them as, with the
 * search_path that a trigger of the table finds.  From then on the transaction
 * defers none.
 */
extern void cld_deferred_check(Relation relation);

#endif /* CLD_DEFERRED_H */

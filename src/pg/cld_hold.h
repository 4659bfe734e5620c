/*
 * cld_hold.h
 *		Rows for assets whose destroy waits.  Include after postgres.h.
 */
#ifndef CLD_HOLD_H
#define CLD_HOLD_H

#include "commands/trigger.h"

/*
 * Calls cloudinary._hold_destroy() for a row that was inserted, unless nothing
 * waits for an asset of its public id.  Raises what that does: 55P03 for an
 * asset that is being destroyed, 40001 where the transaction cannot see it.
 */
extern void cld_hold_asset(const TriggerData *trigger);

#endif /* CLD_HOLD_H */

/*
 * cld_breakpoints.h
 *		The widths of a responsive image.
 */
#ifndef CLD_BREAKPOINTS_H
#define CLD_BREAKPOINTS_H

#include "core/cld_status.h"
#include "core/cld_value.h"

/*
 * The list that a "srcset" object has as breakpoints, else max_images widths from
 * min_width to max_width, as texts in the arena.
 */
extern CldStatus cld_breakpoints_read(CldArena *arena, const CldValue *srcset, CldSpan **widths, size_t *n);

#endif /* CLD_BREAKPOINTS_H */

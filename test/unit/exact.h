/*
 * exact.h
 *		Blocks of exactly the needed size, so that sanitizers see every overrun.
 */
#ifndef EXACT_H
#define EXACT_H

#include "core/cld_value.h"

/*
 * A copy of the bytes in a block of exactly that size, without a terminator;
 * lives until exact_free_copies().  Its pointer is never NULL.
 */
extern CldSpan exact_copy(const char *data, size_t len);

/* Frees every copy made so far. */
extern void exact_free_copies(void);

/*
 * Makes sink an empty one that moves to a new block of exactly the needed size
 * on every write.  It must be all zeros, or have been reset before.
 */
extern void exact_sink_reset(CldSink *sink);

/* An arena of such blocks, which live as long as the copies. */
extern CldArena exact_arena(void);

#endif /* EXACT_H */

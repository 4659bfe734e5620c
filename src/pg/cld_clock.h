/*
 * cld_clock.h
 *		Times in whole Unix seconds, as Cloudinary has them.  Include after postgres.h.
 */
#ifndef CLD_CLOCK_H
#define CLD_CLOCK_H

#include "datatype/timestamp.h"

/* Now; not the transaction's start, which may be long ago. */
extern int64 cld_now(void);

extern int64 cld_unix_time(TimestampTz timestamp);

#endif /* CLD_CLOCK_H */

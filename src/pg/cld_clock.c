/*
 * cld_clock.c
 *		Times in whole Unix seconds, as Cloudinary has them.
 */
#include "postgres.h"

#include "utils/timestamp.h"

#include "pg/cld_clock.h"

int64
cld_unix_time(TimestampTz timestamp)
{
	return (timestamp + (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * USECS_PER_DAY) / USECS_PER_SEC;
}

int64
cld_now(void)
{
	return cld_unix_time(GetCurrentTimestamp());
}

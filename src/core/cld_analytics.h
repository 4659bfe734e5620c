/*
 * cld_analytics.h
 *		The "_a" parameter by which SDKs count the URLs they make.  Off unless asked for.
 */
#ifndef CLD_ANALYTICS_H
#define CLD_ANALYTICS_H

#include "core/cld_status.h"
#include "core/cld_value.h"

/*
 * Writes "?_a=..." for options that switch it on, else leaves query empty.
 * This is no SDK, so the caller names its code, version and platform.
 */
extern CldStatus cld_analytics_compile(CldArena *arena, const CldValue *options, const CldValue *config,
									   CldSpan *query);

#endif /* CLD_ANALYTICS_H */

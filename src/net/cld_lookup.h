/*
 * cld_lookup.h
 *		One asset, as Cloudinary has it, for the first library to verify with.
 */
#ifndef CLD_LOOKUP_H
#define CLD_LOOKUP_H

#include "pg/cld_verify.h"

/*
 * The function that cld_verify.c loads by its name.  NULL when there is no such
 * asset; raises what else keeps it from knowing.
 */
extern PGDLLEXPORT Jsonb *cld_lookup_asset(text *account, CldSpan resource_type, CldSpan type,
										   CldSpan public_id);

#endif /* CLD_LOOKUP_H */

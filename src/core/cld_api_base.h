/*
 * cld_api_base.h
 *		Where API calls go: one of Cloudinary's hosts, and nowhere else.
 */
#ifndef CLD_API_BASE_H
#define CLD_API_BASE_H

#include "core/cld_types.h"

/*
 * Whether an account's upload_prefix, without a trailing "/", is the address
 * of one of Cloudinary's API hosts, byte for byte.
 */
extern bool cld_api_base_is_cloudinary(CldSpan prefix);

/*
 * Whether text can stand in for such an address in a test: https://, a host
 * name or [IPv6] or IPv4 address, an optional port and path, and no user, query,
 * fragment or trailing "/".
 */
extern bool cld_api_base_is_valid(CldSpan text);

#endif /* CLD_API_BASE_H */

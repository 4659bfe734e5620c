/*
 * cld_auth_token.h
 *		Delivery tokens (__cld_token__): the text around their HMAC.
 *
 * Algorithm: Cloudinary's "Token-based authentication"; the Node SDK 2.11.0 is
 * the oracle for sane input, what it would sign by accident is refused.
 */
#ifndef CLD_AUTH_TOKEN_H
#define CLD_AUTH_TOKEN_H

#include "core/cld_status.h"

/* Times are Unix seconds; -1 means not given. */
typedef struct CldAuthToken
{
	CldSpan key;        /* hexadecimal */
	CldSpan token_name; /* empty means __cld_token__ */
	CldSpan ip;
	CldSpan url;
	const CldSpan *acls;
	size_t n_acls;
	int64_t start_time;
	int64_t expiration;
	int64_t duration;
} CldAuthToken;

/*
 * Checks the token and settles its expiration (start, or now, plus duration).
 */
extern CldStatus cld_auth_token_check(CldAuthToken *token, int64_t now);

/*
 * Writes name=st=..~exp=..~acl=.. to result and what the HMAC covers to
 * to_sign.  The caller appends ~hmac=<hex> to result.
 */
extern void cld_auth_token_write(const CldAuthToken *token, CldSink *result, CldSink *to_sign);

#endif /* CLD_AUTH_TOKEN_H */

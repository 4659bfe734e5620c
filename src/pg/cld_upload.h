/*
 * cld_upload.h
 *		Signed requests: what a caller may send, completed and signed.
 */
#ifndef CLD_UPLOAD_H
#define CLD_UPLOAD_H

#include "pg/cld_account.h"
#include "pg/cld_policy.h"

/*
 * Parameters of a request in the making.  "unsigned" ones are not in it; the
 * set is sorted and signed by cld_request_sign.
 */
typedef struct CldRequest
{
	CldParam *params;
	size_t n;
	size_t cap;
	int64 timestamp;
	char signature[CLD_DIGEST_HEX_MAX];
	size_t signature_len;
} CldRequest;

extern void cld_request_init(CldRequest *request, size_t cap);

/* Adds a parameter; empty values are left out, as nobody signs or sends them. */
extern void cld_request_add(CldRequest *request, CldSpan name, CldSpan value);

/* Adds "timestamp". */
extern void cld_request_add_timestamp(CldRequest *request, int64 timestamp);

/* Sorts and signs what was added. */
extern void cld_request_sign(CldRequest *request, const CldAccount *account);

/*
 * The signed request that a policy makes of the caller's parameters: fixed
 * ones are put in, the time is the server's, what is never signed is left out.
 * Raises 42501 for what the policy does not allow.
 */
extern void cld_upload_sign(CldRequest *request, JsonbContainer *params, CldSpan user_id,
							const CldPolicy *policy, const CldAccount *account);

/*
 * Signs exactly the given set, which the caller will send as it is (upload
 * widget).  Raises 42501 when the policy would change anything in it.
 */
extern void cld_upload_sign_exactly(CldRequest *request, JsonbContainer *params, CldSpan user_id,
									const CldPolicy *policy, const CldAccount *account);

/* Writes the address that the request goes to: {prefix}/v1_1/{cloud}/{path}. */
extern void cld_request_url(CldSink *sink, const CldAccount *account, CldSpan resource_type,
							const char *action);

#endif /* CLD_UPLOAD_H */

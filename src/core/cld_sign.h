/*
 * cld_sign.h
 *		The text that Cloudinary's signatures are computed over.
 *
 * Rules: spec of the official SDKs ("Generating authentication signatures");
 * the Node SDK 2.11.0 is the oracle.  Order is bytewise on the name, as the
 * service itself sorts.
 */
#ifndef CLD_SIGN_H
#define CLD_SIGN_H

#include "core/cld_status.h"

/* Sorts params bytewise by name, in place. */
extern void cld_sign_sort(CldParam *params, size_t n);

/*
 * Writes name=value pairs joined with "&"; pairs whose value is empty are left
 * out.  In version 2 a "&" inside a pair becomes "%26" (CVE-2025-12613), in
 * version 1 it stays.  params must be sorted.
 */
extern CldStatus cld_sign_request(CldSink *sink, const CldParam *params, size_t n, int version);

/* Writes what the signature in an upload response covers; always version 1. */
extern void cld_sign_response(CldSink *sink, CldSpan public_id, int64_t version);

/* True for parameters that travel with a request but are never signed. */
extern bool cld_sign_is_unsigned(CldSpan name);

#endif /* CLD_SIGN_H */

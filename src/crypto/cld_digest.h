/*
 * cld_digest.h
 *		Hashes of message parts, their printed forms, comparison and wiping.
 *
 * Cloudinary's signatures are plain hashes with the secret appended; only
 * delivery tokens are HMACs.  Nothing here throws or allocates per call.
 */
#ifndef CLD_DIGEST_H
#define CLD_DIGEST_H

#include "core/cld_types.h"

#define CLD_DIGEST_MAX 32 /* bytes of the longest digest */
#define CLD_DIGEST_HEX_MAX (2 * CLD_DIGEST_MAX)
#define CLD_LONG_SIGNATURE 32
#define CLD_SHORT_SIGNATURE 8 /* characters of a delivery URL's signature */

typedef enum CldAlgorithm
{
	CLD_SHA1,
	CLD_SHA256
} CldAlgorithm;

/* "sha1" or "sha256", in lower case as the SDKs demand. */
extern bool cld_algorithm_parse(CldSpan name, CldAlgorithm *algorithm);

/* Bytes of a digest: 20 or 32. */
extern size_t cld_digest_size(CldAlgorithm algorithm);

/*
 * Hash of the parts one after the other, without joining them in memory.
 * False when the crypto library refuses (SHA-1 disabled by policy).
 */
extern bool cld_digest(CldAlgorithm algorithm, const CldSpan *parts, size_t n, unsigned char *digest);

/* HMAC-SHA-256 with a key of n_key bytes. */
extern bool cld_hmac_sha256(const unsigned char *key, size_t n_key, CldSpan message, unsigned char *digest);

/* Lower-case hexadecimal; hex takes 2 * n characters and no terminator. */
extern void cld_hex_encode(const unsigned char *bytes, size_t n, char *hex);

/* The first n_out characters of base64url(bytes). */
extern void cld_base64url_prefix(const unsigned char *bytes, size_t n_out, char *out);

/*
 * Whether hex is the printed digest; constant time once the lengths agree.
 * Upper-case digits are refused, as by every SDK.
 */
extern bool cld_digest_equals_hex(const unsigned char *digest, size_t n, CldSpan hex);

/* Whether two printed signatures are the same; constant time once the lengths agree. */
extern bool cld_signature_equals(CldSpan a, CldSpan b);

/* Overwrites memory that held a secret; not optimised away. */
extern void cld_wipe(void *memory, size_t n);

#endif /* CLD_DIGEST_H */

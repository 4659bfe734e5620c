/*
 * cld_digest.c
 *		Hashes of message parts, their printed forms, comparison and wiping.
 *
 * One context is kept per method and process, and only reset between hashes:
 * fetching a method, or even naming it again, costs more than the hash of a
 * short string itself.  Nothing is touched before the first call, so a
 * preloading postmaster holds no OpenSSL state.
 */
#include "crypto/cld_digest.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

static const struct
{
	const char *name;  /* Cloudinary's */
	const char *fetch; /* OpenSSL's */
	size_t size;
} algorithms[] = {
	[CLD_SHA1] = {"sha1", "SHA1", 20},
	[CLD_SHA256] = {"sha256", "SHA256", 32},
};

static EVP_MD_CTX *contexts[2];

bool
cld_algorithm_parse(CldSpan name, CldAlgorithm *algorithm)
{
	if (cld_span_is(name, "sha1"))
		*algorithm = CLD_SHA1;
	else if (cld_span_is(name, "sha256"))
		*algorithm = CLD_SHA256;
	else
		return false;
	return true;
}

size_t
cld_digest_size(CldAlgorithm algorithm)
{
	return algorithms[algorithm].size;
}

/* The method's context, ready for its first use. */
static EVP_MD_CTX *
make_context(CldAlgorithm algorithm)
{
	EVP_MD_CTX *context = EVP_MD_CTX_new();
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
	const EVP_MD *method = EVP_MD_fetch(NULL, algorithms[algorithm].fetch, NULL);
#else
	const EVP_MD *method = EVP_get_digestbyname(algorithms[algorithm].fetch);
#endif

	if (context != NULL && method != NULL && EVP_DigestInit_ex(context, method, NULL) == 1)
		return context;
	EVP_MD_CTX_free(context);
	ERR_clear_error();
	return NULL;
}

bool
cld_digest(CldAlgorithm algorithm, const CldSpan *parts, size_t n, unsigned char *digest)
{
	EVP_MD_CTX *context = contexts[algorithm];
	bool done;

	if (context == NULL)
		context = contexts[algorithm] = make_context(algorithm);
	/* a null method keeps the one that is set, and its memory */
	done = context != NULL && EVP_DigestInit_ex(context, NULL, NULL) == 1;
	for (size_t i = 0; done && i < n; i++)
		done = EVP_DigestUpdate(context, parts[i].data, parts[i].len) == 1;
	if (done && EVP_DigestFinal_ex(context, digest, NULL) == 1)
		return true;
	/* nothing else in the process shall take our failure for its own */
	ERR_clear_error();
	return false;
}

bool
cld_hmac_sha256(const unsigned char *key, size_t n_key, CldSpan message, unsigned char *digest)
{
	unsigned int size = 0;

	return n_key <= INT32_MAX && HMAC(EVP_sha256(), key, (int) n_key, (const unsigned char *) message.data,
									  message.len, digest, &size) != NULL;
}

void
cld_hex_encode(const unsigned char *bytes, size_t n, char *hex)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < n; i++)
	{
		hex[2 * i] = digits[bytes[i] >> 4];
		hex[2 * i + 1] = digits[bytes[i] & 15];
	}
}

void
cld_base64url_prefix(const unsigned char *bytes, size_t n_out, char *out)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	unsigned int bits = 0;
	int n_bits = 0;

	for (size_t i = 0; i < n_out; i++)
	{
		if (n_bits < 6)
		{
			bits = bits << 8 | *bytes++;
			n_bits += 8;
		}
		n_bits -= 6;
		out[i] = alphabet[bits >> n_bits & 63];
	}
}

bool
cld_digest_equals_hex(const unsigned char *digest, size_t n, CldSpan hex)
{
	char expected[CLD_DIGEST_HEX_MAX];

	if (hex.len != 2 * n)
		return false;
	cld_hex_encode(digest, n, expected);
	return CRYPTO_memcmp(expected, hex.data, hex.len) == 0;
}

bool
cld_signature_equals(CldSpan a, CldSpan b)
{
	return a.len == b.len && CRYPTO_memcmp(a.data, b.data, a.len) == 0;
}

void
cld_wipe(void *memory, size_t n)
{
	OPENSSL_cleanse(memory, n);
}

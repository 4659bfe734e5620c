/*
 * cld_account.h
 *		Accounts: settings and keys, cached per backend.
 *
 * A secret lives in the cache until the configuration changes or the backend
 * ends; it is overwritten before its memory is given back.
 */
#ifndef CLD_ACCOUNT_H
#define CLD_ACCOUNT_H

#include "core/cld_asset_url.h"
#include "crypto/cld_digest.h"
#include "utils/jsonb.h"

typedef struct CldKey
{
	CldSpan api_key;
	CldSpan api_secret;
	int64 activated_at; /* microseconds; the newest key signs */
} CldKey;

typedef struct CldAccount CldAccount;
struct CldAccount
{
	CldAccount *next;
	CldSpan name;
	CldDelivery delivery;
	CldAlgorithm algorithm;
	int signature_version;
	CldSpan upload_prefix; /* without a trailing slash */
	Jsonb *settings;       /* everything but secrets */
	CldKey *keys;          /* newest first */
	int n_keys;
	CldSpan token_key; /* hexadecimal key of delivery tokens */
	CldSpan bound_to;  /* the database that may use it to change things, see cld_binding.h */
};

/*
 * The account of that name.  Raises 55000 for a default account that was never
 * configured and 42704 for any other unknown name.  The result is valid until
 * the next call of this function.
 */
extern const CldAccount *cld_account_get(text *name);

/* The account of that name, or NULL; never raises for an unknown name. */
extern const CldAccount *cld_account_find(CldSpan name);

/* The key that signs; raises 55000 when the account has none. */
extern const CldKey *cld_account_signing_key(const CldAccount *account);

/* Raises 55000 unless there is a key to verify with. */
extern void cld_account_require_key(const CldAccount *account);

/* Whether the account is bound to this database; a copy's is not. */
extern bool cld_account_is_bound(const CldAccount *account);

/*
 * Raises 55000 unless the account is bound to this database.  Whatever signs
 * an upload or changes something at Cloudinary calls it first.
 */
extern void cld_account_require_bound(const CldAccount *account);

/* Hex signature of message under the account's signing key; returns its length. */
extern size_t cld_account_sign(const CldAccount *account, CldSpan message, char *hex);

/*
 * Whether signature is that of the message parts under any live key.  SHA-1
 * and SHA-256 are told apart by length; an account set to SHA-256 refuses
 * SHA-1.  Takes the same time whichever key matches.
 */
extern bool cld_account_verify(const CldAccount *account, const CldSpan *parts, size_t n_parts,
							   CldSpan signature);

/*
 * Whether signature, of 8 or 32 characters, is that of a delivery URL's source
 * under any live key.
 */
extern bool cld_account_verify_delivery(const CldAccount *account, CldSpan source, CldSpan signature);

#endif /* CLD_ACCOUNT_H */

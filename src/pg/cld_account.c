/*
 * cld_account.c
 *		Accounts: settings and keys, cached per backend.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "pg/cld_account.h"
#include "pg/cld_args.h"
#include "pg/cld_binding.h"
#include "pg/cld_config.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"

/* A message, and the secret that is hashed after it. */
#define MAX_PARTS 4

static MemoryContext cache_context = NULL;
static CldAccount *accounts = NULL;
static uint64 cached_generation = 0;

static void
wipe_span(CldSpan span)
{
	if (span.len > 0)
		cld_wipe((char *) span.data, span.len);
}

static void
forget_accounts(void)
{
	for (CldAccount *account = accounts; account != NULL; account = account->next)
	{
		for (int i = 0; i < account->n_keys; i++)
			wipe_span(account->keys[i].api_secret);
		wipe_span(account->token_key);
	}
	accounts = NULL;
	if (cache_context != NULL)
		MemoryContextReset(cache_context);
}

static CldSpan
setting_text(const CldAccount *account, const char *name, CldSpan otherwise)
{
	JsonbValue value;

	if (!cld_json_member(&account->settings->root, name, &value) || value.type != jbvString)
		return otherwise;
	return cld_json_string(&value);
}

static void
read_settings(CldAccount *account)
{
	JsonbValue value;
	CldSpan algorithm = setting_text(account, "signature_algorithm", CLD_SPAN("sha1"));

	if (!cld_algorithm_parse(algorithm, &account->algorithm))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("signature algorithm \"%s\" is not supported", cld_quote(algorithm)),
						errhint("Use \"sha1\" or \"sha256\".")));
	account->signature_version = 2;
	if (cld_json_member(&account->settings->root, "signature_version", &value) && value.type == jbvNumeric)
		account->signature_version =
			DatumGetInt32(DirectFunctionCall1(numeric_int4, NumericGetDatum(value.val.numeric)));
	account->upload_prefix = setting_text(account, "upload_prefix", CLD_SPAN("https://api.cloudinary.com"));
	while (account->upload_prefix.len > 0 &&
		   account->upload_prefix.data[account->upload_prefix.len - 1] == '/')
		account->upload_prefix.len--;
	account->delivery.secure_distribution = setting_text(account, "secure_distribution", CLD_NO_SPAN);
	account->delivery.cname = setting_text(account, "cname", CLD_NO_SPAN);
}

static void
read_account_row(HeapTuple tuple, TupleDesc desc, void *result)
{
	CldAccount *account = palloc0(sizeof(CldAccount));
	Jsonb *settings = cld_config_jsonb(tuple, desc, "settings");

	account->name = cld_span_copy(cld_config_text(tuple, desc, "name"));
	account->delivery.cloud_name = cld_span_copy(cld_config_text(tuple, desc, "cloud_name"));
	account->bound_to = cld_span_copy(cld_config_text(tuple, desc, "bound_to"));
	account->settings = palloc(VARSIZE(settings));
	memcpy(account->settings, settings, VARSIZE(settings));
	read_settings(account);
	account->next = *(CldAccount **) result;
	*(CldAccount **) result = account;
}

static CldAccount *
find_loaded(CldSpan name)
{
	for (CldAccount *account = accounts; account != NULL; account = account->next)
		if (cld_span_equal(account->name, name))
			return account;
	return NULL;
}

/* Keeps the keys newest first. */
static void
add_key(CldAccount *account, CldKey key)
{
	int i = account->n_keys++;

	if (account->keys == NULL)
		account->keys = palloc(sizeof(CldKey));
	else
		account->keys = repalloc(account->keys, sizeof(CldKey) * account->n_keys);
	while (i > 0 && account->keys[i - 1].activated_at < key.activated_at)
	{
		account->keys[i] = account->keys[i - 1];
		i--;
	}
	account->keys[i] = key;
}

static void
read_secret_row(HeapTuple tuple, TupleDesc desc, void *result)
{
	CldAccount *account = find_loaded(cld_config_text(tuple, desc, "account"));
	CldSpan kind = cld_config_text(tuple, desc, "kind");
	CldSpan secret = cld_config_text(tuple, desc, "api_secret");
	CldKey key;

	if (account == NULL || secret.len == 0)
		return;
	if (cld_span_is(kind, "auth_token"))
		account->token_key = cld_span_copy(secret);
	if (!cld_span_is(kind, "api"))
		return;
	key.api_key = cld_span_copy(cld_config_text(tuple, desc, "api_key"));
	key.api_secret = cld_span_copy(secret);
	key.activated_at = DatumGetTimestampTz(cld_config_datum(tuple, desc, "activated_at", TIMESTAMPTZOID));
	add_key(account, key);
}

/*
 * Loads everything at once: accounts are few, and a single generation number
 * then tells whether any of it is stale.
 */
static void
load_accounts(void)
{
	MemoryContext caller;

	forget_accounts();
	if (cache_context == NULL)
		cache_context =
			AllocSetContextCreate(CacheMemoryContext, "cloudinary_meta accounts", ALLOCSET_SMALL_SIZES);
	caller = MemoryContextSwitchTo(cache_context);
	cld_config_scan(CLD_TABLE_ACCOUNT, read_account_row, &accounts);
	cld_config_scan(CLD_TABLE_SECRET, read_secret_row, NULL);
	MemoryContextSwitchTo(caller);
}

const CldAccount *
cld_account_find(CldSpan name)
{
	uint64 generation = cld_config_generation();

	if (generation != cached_generation)
	{
		cached_generation = 0; /* stays so when loading fails */
		load_accounts();
		cached_generation = generation;
	}
	return find_loaded(name);
}

const CldAccount *
cld_account_get(text *name)
{
	CldSpan span = cld_text_span(name);
	const CldAccount *account = cld_account_find(span);

	if (account == NULL && cld_span_is(span, "default"))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("no Cloudinary account is configured"),
						errhint("Call cloudinary.configure() with the value of CLOUDINARY_URL.")));
	if (account == NULL)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT),
						errmsg("Cloudinary account \"%s\" does not exist", cld_quote(span))));
	return account;
}

void
cld_account_require_key(const CldAccount *account)
{
	if (account->n_keys == 0)
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("Cloudinary account \"%s\" has no API key", cld_quote(account->name)),
						errdetail("Secrets are not part of a dump and may have been retired."),
						errhint("Call cloudinary.configure() with the value of CLOUDINARY_URL.")));
}

bool
cld_account_is_bound(const CldAccount *account)
{
	return cld_binding_holds(account->bound_to);
}

void
cld_account_require_bound(const CldAccount *account)
{
	if (!cld_account_is_bound(account))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("Cloudinary account \"%s\" is passive: this database is a copy of the one that it "
						"was configured in",
						cld_quote(account->name)),
				 errhint("To work with the account from here call cloudinary.rebind(), or configure() with "
						 "another account's URL.")));
}

const CldKey *
cld_account_signing_key(const CldAccount *account)
{
	cld_account_require_key(account);
	return &account->keys[0];
}

size_t
cld_account_sign(const CldAccount *account, CldSpan message, char *hex)
{
	CldSpan parts[2] = {message, cld_account_signing_key(account)->api_secret};
	size_t size = cld_digest_size(account->algorithm);
	unsigned char digest[CLD_DIGEST_MAX];

	if (!cld_digest(account->algorithm, parts, 2, digest))
		cld_error_digest();
	cld_hex_encode(digest, size, hex);
	return 2 * size;
}

bool
cld_account_verify(const CldAccount *account, const CldSpan *parts, size_t n_parts, CldSpan signature)
{
	CldAlgorithm algorithm = signature.len == CLD_DIGEST_HEX_MAX ? CLD_SHA256 : CLD_SHA1;
	size_t size = cld_digest_size(algorithm);
	CldSpan hashed[MAX_PARTS];
	bool verified = false;

	cld_account_require_key(account);
	Assert(n_parts < MAX_PARTS);
	if (signature.len != 2 * size || (account->algorithm == CLD_SHA256 && algorithm == CLD_SHA1))
		return false;
	memcpy(hashed, parts, sizeof(CldSpan) * n_parts);
	for (int i = 0; i < account->n_keys; i++)
	{
		unsigned char digest[CLD_DIGEST_MAX];

		hashed[n_parts] = account->keys[i].api_secret;
		if (!cld_digest(algorithm, hashed, n_parts + 1, digest))
			cld_error_digest();
		verified |= cld_digest_equals_hex(digest, size, signature);
	}
	return verified;
}

bool
cld_account_verify_delivery(const CldAccount *account, CldSpan source, CldSpan signature)
{
	CldAlgorithm algorithm = signature.len == CLD_LONG_SIGNATURE ? CLD_SHA256 : account->algorithm;
	bool verified = false;

	cld_account_require_key(account);
	if (signature.len != CLD_SHORT_SIGNATURE && signature.len != CLD_LONG_SIGNATURE)
		return false;
	for (int i = 0; i < account->n_keys; i++)
	{
		CldSpan parts[2] = {source, account->keys[i].api_secret};
		unsigned char digest[CLD_DIGEST_MAX];
		char printed[CLD_LONG_SIGNATURE];

		if (!cld_digest(algorithm, parts, 2, digest))
			cld_error_digest();
		cld_base64url_prefix(digest, signature.len, printed);
		verified |= cld_signature_equals((CldSpan){printed, signature.len}, signature);
	}
	return verified;
}

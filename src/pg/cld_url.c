/*
 * cld_url.c
 *		Delivery URLs of an account, compiled once per query.
 */
#include "postgres.h"

#include "access/xact.h"
#include "miscadmin.h"
#include "nodes/primnodes.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "core/cld_text.h"
#include "pg/cld_args.h"
#include "pg/cld_clock.h"
#include "pg/cld_config.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_token.h"
#include "pg/cld_url.h"
#include "pg/cld_value_jsonb.h"

struct CldUrlCache
{
	MemoryContext context; /* of all below; emptied for each compilation */
	bool valid;
	bool constant; /* both arguments are constants of the query */
	uint64 generation;
	TimestampTz statement; /* in which other sessions' changes were last asked for */
	CldSpan options;       /* copies of the arguments' bytes */
	CldSpan account_name;
	bool stored_secret;
	bool has_secrets; /* the options hold some */
	CldUrlAccount account;
	CldUrlPlan plan;
	CldSink scratch; /* lives in context */
};

/* An account's settings with its cloud name, as the options' stand-ins. */
static CldValue
settings_of(const CldAccount *account)
{
	Jsonb *copy = palloc(VARSIZE(account->settings));
	CldMember *members;
	CldValue settings;

	memcpy(copy, account->settings, VARSIZE(account->settings));
	settings = cld_value_of_jsonb(copy);
	members = palloc(sizeof(CldMember) * (settings.n + 1));
	memcpy(members, settings.members, sizeof(CldMember) * settings.n);
	members[settings.n].name = CLD_SPAN("cloud_name");
	members[settings.n++].value = cld_value_string(cld_span_copy(account->delivery.cloud_name));
	settings.members = members;
	return settings;
}

void
cld_url_account_read(CldUrlAccount *copy, CldSpan name, bool with_secrets)
{
	const CldAccount *account = cld_account_find(name);

	memset(copy, 0, sizeof(*copy));
	copy->settings.type = CLD_VALUE_OBJECT;
	if (account == NULL && (with_secrets || !cld_span_is(name, "default")))
		(void) cld_account_get(cstring_to_text_with_len(name.data, name.len));
	if (account == NULL)
		return;
	copy->settings = settings_of(account);
	if (with_secrets && account->n_keys > 0)
		copy->api_secret = cld_span_copy(cld_account_signing_key(account)->api_secret);
	if (with_secrets)
		copy->token_key = cld_span_copy(account->token_key);
}

/* In the cache's context, which keeps everything that the plan borrows. */
static void
compile(CldUrlCache *cache, const CldValue *options)
{
	CldArena arena = cld_palloc_arena();
	CldUrlContext context = {&cache->account.settings, cache->stored_secret,
							 cache->account.api_secret.len > 0};

	cld_check(cld_url_compile(&arena, options, &context, &cache->plan));
	cld_sink_init(&cache->scratch, 256);
}

static bool
holds_secrets(Jsonb *options)
{
	JsonbValue value;

	return cld_json_member(&options->root, "auth_token", &value) ||
		   cld_json_member(&options->root, "api_secret", &value);
}

/* An options argument over the defaults. */
static CldValue
read_options(Jsonb *root, const CldValue *defaults)
{
	CldArena arena = cld_palloc_arena();
	CldValue options = cld_value_of_container(cld_json_object(root, "options"));

	return defaults ? cld_value_merge(&arena, &options, defaults) : options;
}

static CldUrlCache *
make_cache(MemoryContext parent)
{
	CldUrlCache *cache = MemoryContextAllocZero(parent, sizeof(CldUrlCache));

	cache->context = AllocSetContextCreate(parent, "cloudinary_meta url", ALLOCSET_SMALL_SIZES);
	return cache;
}

/*
 * Settings stay as they are for the length of a statement, as all that a
 * stable function reads; changes of the transaction's own show at once.
 */
static uint64
current_generation(CldUrlCache *cache)
{
	TimestampTz statement = GetCurrentStatementStartTimestamp();

	if (cache != NULL && cache->statement == statement)
		return cld_config_known_generation();
	if (cache != NULL)
		cache->statement = statement;
	return cld_config_generation();
}

static bool
is_current(const CldUrlCache *cache, CldSpan options, CldSpan account, uint64 generation)
{
	return cache->valid && cache->generation == generation && cld_span_equal(cache->options, options) &&
		   cld_span_equal(cache->account_name, account);
}

/* Whether an argument is written in the query itself, so that it never changes under this flinfo. */
static bool
is_constant(const FmgrInfo *flinfo, int i)
{
	const FuncExpr *call = flinfo ? (const FuncExpr *) flinfo->fn_expr : NULL;

	return call != NULL && IsA(call, FuncExpr) && IsA(list_nth(call->args, i), Const);
}

static void
wipe_secrets(void *arg)
{
	CldUrlAccount *account = arg;

	if (account->api_secret.len > 0)
		cld_wipe((char *) account->api_secret.data, account->api_secret.len);
	if (account->token_key.len > 0)
		cld_wipe((char *) account->token_key.data, account->token_key.len);
}

/* The cache's account, wiped before its memory is given back. */
static void
read_account(CldUrlCache *cache)
{
	MemoryContextCallback *callback = palloc(sizeof(MemoryContextCallback));

	cld_url_account_read(&cache->account, cache->account_name, cache->stored_secret);
	callback->func = wipe_secrets;
	callback->arg = &cache->account;
	MemoryContextRegisterResetCallback(cache->context, callback);
}

static void
compile_copies(CldUrlCache *cache, CldSpan options, CldSpan account, const CldValue *defaults)
{
	Jsonb *copy = palloc(options.len + VARHDRSZ);
	CldValue merged;

	SET_VARSIZE(copy, options.len + VARHDRSZ);
	memcpy(VARDATA(copy), options.data, options.len);
	cache->options = (CldSpan){VARDATA(copy), options.len};
	cache->account_name = cld_span_copy(account);
	merged = read_options(copy, defaults);
	cache->has_secrets = holds_secrets(copy);
	read_account(cache);
	compile(cache, &merged);
}

/* Compiles anew for other bytes, another account or other settings. */
static void
refresh(CldUrlCache *cache, CldSpan options, CldSpan account, const CldValue *defaults)
{
	ErrorContextCallback hiding;
	MemoryContext caller;

	cache->valid = false;
	MemoryContextReset(cache->context);
	caller = MemoryContextSwitchTo(cache->context);
	/* whatever is wrong with the options, they may hold a secret besides */
	cld_hide_statement_begin(&hiding);
	compile_copies(cache, options, account, defaults);
	cld_hide_statement_end(&hiding);
	MemoryContextSwitchTo(caller);
	cache->valid = true;
}

CldUrlCache *
cld_url_cache(FunctionCallInfo fcinfo, int i_options, int i_account, bool stored_secret,
			  const CldValue *defaults)
{
	FmgrInfo *flinfo = fcinfo->flinfo;
	CldUrlCache *cache = flinfo ? flinfo->fn_extra : NULL;
	uint64 generation = current_generation(cache);
	struct varlena *options;
	CldSpan bytes;
	CldSpan account;

	if (cache != NULL && cache->constant && cache->valid && cache->generation == generation)
		return cache;
	options = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(i_options));
	bytes = (CldSpan){VARDATA_ANY(options), VARSIZE_ANY_EXHDR(options)};
	account = cld_arg_span(i_account);
	if (cache != NULL && is_current(cache, bytes, account, generation))
		return cache;
	if (cache == NULL)
		cache = make_cache(flinfo ? flinfo->fn_mcxt : CurrentMemoryContext);
	if (flinfo != NULL)
		flinfo->fn_extra = cache;
	cache->statement = GetCurrentStatementStartTimestamp(); /* the first row asks for all */
	cache->stored_secret = stored_secret;
	cache->constant = is_constant(flinfo, i_options) && is_constant(flinfo, i_account);
	refresh(cache, bytes, account, defaults);
	cache->generation = generation;
	return cache;
}

/* s--...--, under the options' secret, else the account's. */
static CldSpan
sign(const CldUrlCache *cache, const CldUrlRow *row, char *component)
{
	const CldUrlPlan *plan = &cache->plan;
	size_t n = plan->long_signature ? CLD_DIGEST_MAX : CLD_SHORT_SIGNATURE;
	CldSpan parts[CLD_URL_SIGNED_PARTS + 1];
	unsigned char digest[CLD_DIGEST_MAX];
	CldAlgorithm algorithm;

	if (!cld_algorithm_parse(plan->algorithm, &algorithm))
		cld_check(CLD_FAIL_AT(CLD_DELIVERY_ALGORITHM, plan->algorithm));
	cld_url_signed_parts(plan, row, parts);
	if (plan->api_secret.len > 0)
		parts[CLD_URL_SIGNED_PARTS] = plan->api_secret;
	else
		parts[CLD_URL_SIGNED_PARTS] = cache->account.api_secret;
	if (!cld_digest(algorithm, parts, CLD_URL_SIGNED_PARTS + 1, digest))
		cld_error_digest();
	memcpy(component, "s--", 3);
	cld_base64url_prefix(digest, n, component + 3);
	memcpy(component + 3 + n, "--", 2);
	return (CldSpan){component, n + 5};
}

/* What a stable function takes for the time stays for the length of a statement. */
static int64
token_time(const CldUrlCache *cache)
{
	return cache->stored_secret ? cld_now() : cld_unix_time(GetCurrentStatementStartTimestamp());
}

static void
append_token(const CldUrlCache *cache, CldSink *url, size_t start)
{
	CldTokenSource source = {cache->plan.token_options,
							 cld_value_member(&cache->account.settings, "auth_token"),
							 cache->account.token_key, token_time(cache)};
	CldAuthToken token;
	CldSink text;

	cld_token_read(&token, &source);
	token.url = cld_url_path(cld_span_from(cld_sink_contents(url), start));
	cld_sink_init(&text, 256);
	cld_token_write(&text, &token, source.now);
	cld_sink_char(url, '?');
	cld_sink_span(url, cld_sink_contents(&text));
}

static text *
write_url(CldUrlCache *cache, CldSpan public_id)
{
	const CldUrlPlan *plan = &cache->plan;
	char component[CLD_URL_SIGNATURE_MAX];
	CldSpan signature = CLD_NO_SPAN;
	CldUrlRow row;
	CldStatus status;
	CldSink url;

	status = cld_url_prepare(plan, public_id, &cache->scratch, &row);
	if (unlikely(status.code != CLD_OK))
		cld_check(status);
	if (row.keep)
		return cstring_to_text_with_len(public_id.data, public_id.len);
	if (plan->sign)
		signature = sign(cache, &row, component);
	/* the result itself: a text's header, then the URL */
	cld_sink_init(&url, VARHDRSZ + cld_url_size(plan, &row) + plan->query.len);
	url.len = VARHDRSZ;
	cld_url_write(plan, &row, signature, &url);
	if (plan->use_token)
		append_token(cache, &url, VARHDRSZ);
	else
		cld_sink_span(&url, plan->query);
	SET_VARSIZE(url.data, url.len);
	return (text *) url.data;
}

text *
cld_url_text(CldUrlCache *cache, CldSpan public_id)
{
	ErrorContextCallback hiding;
	text *url;

	if (!cache->has_secrets)
		return write_url(cache, public_id);
	cld_hide_statement_begin(&hiding);
	url = write_url(cache, public_id);
	cld_hide_statement_end(&hiding);
	return url;
}

CldSpan
cld_url_once(const CldUrlAccount *account, CldSpan public_id, const CldValue *options,
			 CldTransformationInfo *info)
{
	MemoryContext caller = CurrentMemoryContext;
	CldUrlCache cache = {.account = *account};
	CldSpan url;

	CHECK_FOR_INTERRUPTS();
	/* of its own, so that a tag of many URLs needs the memory of one */
	cache.context = AllocSetContextCreate(caller, "cloudinary_meta url", ALLOCSET_SMALL_SIZES);
	MemoryContextSwitchTo(cache.context);
	compile(&cache, options);
	url = cld_text_span(write_url(&cache, public_id));
	MemoryContextSwitchTo(caller);
	url = cld_span_copy(url);
	*info = cache.plan.info;
	info->html_width = cld_span_copy(info->html_width);
	info->html_height = cld_span_copy(info->html_height);
	MemoryContextDelete(cache.context);
	return url;
}

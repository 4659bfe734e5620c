/*
 * fn_account.c
 *		Accounts: configure, retire_key, config, bindings, invalidation.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "pgstat.h"
#include "utils/builtins.h"
#include "utils/rel.h"

#include "core/cld_account_url.h"
#include "core/cld_text.h"
#include "pg/cld_account.h"
#include "pg/cld_args.h"
#include "pg/cld_binding.h"
#include "pg/cld_config.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_secret.h"

PG_FUNCTION_INFO_V1(cloudinary_configure);
PG_FUNCTION_INFO_V1(cloudinary_retire_key);
PG_FUNCTION_INFO_V1(cloudinary_config);
PG_FUNCTION_INFO_V1(cloudinary_binding);
PG_FUNCTION_INFO_V1(cloudinary_binding_holds);
PG_FUNCTION_INFO_V1(cloudinary_invalidate);

static CldSpan
decode(CldSpan encoded)
{
	CldSink sink;

	cld_sink_init(&sink, encoded.len + 1);
	cld_check(cld_account_url_decode(&sink, encoded));
	return cld_sink_contents(&sink);
}

static void
push_setting(JsonbParseState **state, const char *key, const CldSetting *setting, CldSpan text)
{
	JsonbValue value;

	switch (setting->kind)
	{
		case CLD_SETTING_BOOL:
			value.type = jbvBool;
			value.val.boolean = cld_setting_is_true(text);
			cld_json_push_value(state, key, &value);
			break;
		case CLD_SETTING_INT:
		case CLD_SETTING_VERSION:
			cld_json_push_int(state, key, strtoll(cld_span_copy(text).data, NULL, 10));
			break;
		default:
			cld_json_push_text(state, key, text);
			break;
	}
}

/* The name inside auth_token[...], or NULL. */
static char *
token_member(const CldSetting *setting)
{
	static const char prefix[] = "auth_token[";
	size_t len = sizeof(prefix) - 1;

	if (strncmp(setting->name, prefix, len) != 0)
		return NULL;
	return pnstrdup(setting->name + len, strlen(setting->name) - len - 1);
}

static bool
is_setting_name(CldSpan key)
{
	for (size_t i = 0; i < key.len; i++)
		if (!(key.data[i] >= 'a' && key.data[i] <= 'z') && strchr("_[]", key.data[i]) == NULL)
			return false;
	return key.len <= 32;
}

/*
 * A key that is not a setting is dropped: it might be anything, the rest of a
 * secret with a "?" in it too, so only what looks like a setting is named.
 */
static void
warn_unknown(CldSpan key)
{
	ereport(WARNING,
			(errcode(ERRCODE_WARNING),
			 is_setting_name(key) ?
				 errmsg("setting \"%s\" in Cloudinary URL is not known and was ignored", cld_quote(key)) :
				 errmsg("a setting in Cloudinary URL is not known and was ignored")));
}

typedef struct SettingWalk
{
	CldSpan query;
	const CldSetting *setting;
	CldSpan value;
} SettingWalk;

/* The next known setting of the query, checked. */
static bool
next_setting(SettingWalk *walk, bool warn)
{
	CldSpan key;
	CldSpan value;

	while (cld_account_url_next_setting(&walk->query, &key, &value))
	{
		CldSpan name = decode(key);

		walk->setting = cld_setting_find(name);
		if (walk->setting != NULL)
		{
			walk->value = decode(value);
			cld_check(cld_setting_check(walk->setting, walk->value));
			return true;
		}
		if (warn)
			warn_unknown(name);
	}
	return false;
}

/* Everything of the URL that is no secret; a later duplicate wins, as in jsonb. */
static Jsonb *
settings_of(const CldAccountUrl *url)
{
	SettingWalk walk = {url->query};
	JsonbParseState *state = NULL;
	JsonbParseState *token = NULL;
	JsonbValue private_cdn = {.type = jbvBool, .val.boolean = true};
	JsonbValue *token_object;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	pushJsonbValue(&token, WJB_BEGIN_OBJECT, NULL);
	if (url->distribution.len > 0)
	{
		cld_json_push_value(&state, "private_cdn", &private_cdn);
		cld_json_push_text(&state, "secure_distribution", url->distribution);
	}
	/* a key without its secret signs nothing, but says which one is meant */
	if (url->api_key.len > 0 && url->api_secret.len == 0)
		cld_json_push_text(&state, "api_key", url->api_key);
	while (next_setting(&walk, true))
	{
		char *member = token_member(walk.setting);

		if (cld_setting_is_secret(walk.setting))
			continue;
		if (member != NULL)
			push_setting(&token, member, walk.setting, walk.value);
		else
			push_setting(&state, walk.setting->name, walk.setting, walk.value);
	}
	token_object = pushJsonbValue(&token, WJB_END_OBJECT, NULL);
	if (token_object->val.object.nPairs > 0)
		cld_json_push_value(&state, "auth_token", token_object);
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

static Datum
span_datum(CldSpan span)
{
	return PointerGetDatum(cstring_to_text_with_len(span.data, span.len));
}

/*
 * Who has a key works from here.  A binding that holds already stays as wide
 * as it is; a known account whose URL has no key stays as it is altogether.
 */
static CldSpan
binding_for(CldSpan name, bool has_key)
{
	const CldAccount *account = cld_account_find(name);

	if (account != NULL && (!has_key || cld_account_is_bound(account)))
		return cld_span_copy(account->bound_to);
	return cld_binding_here(CLD_BOUND_TO_DIRECTORY);
}

static void
store_account(CldSpan name, CldSpan cloud_name, Jsonb *settings, CldSpan bound_to)
{
	Oid types[4] = {TEXTOID, TEXTOID, JSONBOID, TEXTOID};
	Datum values[4];
	char nulls[] = "    ";

	values[0] = span_datum(name);
	values[1] = span_datum(cloud_name);
	values[2] = JsonbPGetDatum(settings);
	values[3] = span_datum(bound_to);
	nulls[3] = bound_to.len > 0 ? ' ' : 'n';
	SPI_connect();
	SPI_execute_with_args(
		"INSERT INTO cloudinary._account AS a (name, cloud_name, settings, bound_to) VALUES ($1, $2, $3, $4) "
		"ON CONFLICT (name) DO UPDATE SET cloud_name = excluded.cloud_name, settings = excluded.settings, "
		"bound_to = excluded.bound_to",
		4, types, values, nulls, false, 0);
	SPI_finish();
}

/* Keys of another cloud would sign for one account and verify for another. */
static void
forget_other_cloud(CldSpan name, CldSpan cloud_name)
{
	const CldAccount *account = cld_account_find(name);
	int n = account ? account->n_keys : 0;
	CldSpan *stale = palloc(sizeof(CldSpan) * Max(n, 1));

	if (account == NULL || cld_span_equal(account->delivery.cloud_name, cloud_name))
		return;
	for (int i = 0; i < n; i++)
		stale[i] = cld_span_copy(account->keys[i].api_key);
	for (int i = 0; i < n; i++)
		cld_secret_delete(name, "api", stale[i]);
	cld_secret_delete(name, "auth_token", CLD_NO_SPAN);
	cld_secret_delete(name, "oauth", CLD_NO_SPAN);
}

static void
store_secrets(CldSpan name, const CldAccountUrl *url)
{
	SettingWalk walk = {url->query};

	if (url->api_secret.len > 0)
		cld_secret_store(name, "api", url->api_key, url->api_secret);
	while (next_setting(&walk, false))
	{
		if (walk.setting->kind == CLD_SETTING_TOKEN_KEY)
			cld_secret_store(name, "auth_token", CLD_NO_SPAN, walk.value);
		if (walk.setting->kind == CLD_SETTING_SECRET)
			cld_secret_store(name, "oauth", CLD_NO_SPAN, walk.value);
		if (cld_setting_is_secret(walk.setting))
			cld_wipe((char *) walk.value.data, walk.value.len);
	}
}

static void
push_keys(JsonbParseState **state, const CldAccount *account)
{
	JsonbValue key = {.type = jbvString};

	if (account->n_keys > 0)
		cld_json_push_text(state, "api_key", account->keys[0].api_key);
	key.val.string.val = "api_keys";
	key.val.string.len = strlen("api_keys");
	pushJsonbValue(state, WJB_KEY, &key);
	pushJsonbValue(state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < account->n_keys; i++)
	{
		JsonbValue element = {.type = jbvString};

		element.val.string.val = (char *) account->keys[i].api_key.data;
		element.val.string.len = account->keys[i].api_key.len;
		pushJsonbValue(state, WJB_ELEM, &element);
	}
	pushJsonbValue(state, WJB_END_ARRAY, NULL);
}

/* Settings, keys without their secrets, and whether requests can be signed. */
static Datum
config_datum(const CldAccount *account)
{
	JsonbParseState *state = NULL;
	JsonbValue configured = {.type = jbvBool};
	JsonbValue passive = {.type = jbvBool};
	CldJsonIter iter;
	CldSpan key;
	JsonbValue value;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	configured.val.boolean = account != NULL && account->n_keys > 0;
	cld_json_push_value(&state, "configured", &configured);
	if (account != NULL)
	{
		cld_json_push_text(&state, "account", account->name);
		cld_json_push_text(&state, "cloud_name", account->delivery.cloud_name);
		push_keys(&state, account);
		passive.val.boolean = !cld_account_is_bound(account);
		cld_json_push_value(&state, "passive", &passive);
		cld_json_iterate(&iter, &account->settings->root);
		while (cld_json_next(&iter, &key, &value))
			if (account->n_keys == 0 || !cld_span_is(key, "api_key"))
				cld_json_push_value(&state, cld_span_copy(key).data, &value);
	}
	return JsonbPGetDatum(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

static Datum
configure(CldSpan cloudinary_url, CldSpan name)
{
	CldAccountUrl url;

	cld_check(cld_account_url_parse(cloudinary_url, &url));
	if (name.len == 0 || name.len > 63 || cld_text_has_control(name))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("account name must have 1 to 63 bytes without control characters")));
	cld_secret_check_privileges("cloudinary.configure()");
	forget_other_cloud(name, url.cloud_name);
	store_account(name, url.cloud_name, settings_of(&url), binding_for(name, url.api_secret.len > 0));
	store_secrets(name, &url);
	return config_datum(cld_account_find(name));
}

Datum
cloudinary_configure(PG_FUNCTION_ARGS)
{
	ErrorContextCallback hiding;
	Datum config;

	/* a literal in the call must not stand in pg_stat_activity until the next statement */
	pgstat_report_activity(STATE_RUNNING, "SELECT cloudinary.configure(...)");
	cld_hide_statement_begin(&hiding);
	config = configure(cld_arg_span(0), cld_arg_span(1));
	cld_hide_statement_end(&hiding);
	PG_RETURN_DATUM(config);
}

Datum
cloudinary_retire_key(PG_FUNCTION_ARGS)
{
	cld_secret_check_privileges("cloudinary.retire_key()");
	(void) cld_account_get(PG_GETARG_TEXT_PP(1));
	if (!cld_secret_delete(cld_arg_span(1), "api", cld_arg_span(0)))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT),
						errmsg("account \"%s\" has no API key \"%s\"", cld_quote(cld_arg_span(1)),
							   cld_quote(cld_arg_span(0)))));
	PG_RETURN_VOID();
}

Datum
cloudinary_config(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(config_datum(cld_account_find(cld_arg_span(0))));
}

/* The text that binds an account to this database, for scope "directory" or "cluster". */
Datum
cloudinary_binding(PG_FUNCTION_ARGS)
{
	CldSpan scope = cld_arg_span(0);
	CldSpan binding;

	if (!cld_span_is(scope, "directory") && !cld_span_is(scope, "cluster"))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("scope of a binding must be \"directory\" or \"cluster\"")));
	binding = cld_binding_here(cld_span_is(scope, "cluster") ? CLD_BOUND_TO_CLUSTER : CLD_BOUND_TO_DIRECTORY);
	PG_RETURN_DATUM(span_datum(binding));
}

/* A missing binding holds nowhere. */
Datum
cloudinary_binding_holds(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(cld_binding_holds(cld_arg_span_or_null(0)));
}

/* Statement trigger of the configuration tables: other sessions forget what they cached. */
Datum
cloudinary_invalidate(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("cloudinary._invalidate() was not called as a trigger")));
	cld_config_changed(((TriggerData *) fcinfo->context)->tg_relation);
	return PointerGetDatum(NULL); /* a trigger's "no row"; an SQL null is an error here */
}

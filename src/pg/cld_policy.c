/*
 * cld_policy.c
 *		Signing policies: what a caller may have signed, cached per backend.
 */
#include "postgres.h"

#include "catalog/pg_collation.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "regex/regex.h"
#include "utils/acl.h"
#include "utils/builtins.h"

#include "core/cld_policy_names.h"
#include "core/cld_sign.h"
#include "core/cld_template.h"
#include "core/cld_text.h"
#include "pg/cld_config.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_policy.h"

/*
 * The guide's backend signs the time alone; the rest changes nothing but the
 * new asset's own name and labels.  doctor() tells how to be stricter.
 */
static const char default_json[] =
	"{\"allowed\": [\"timestamp\", \"folder\", \"asset_folder\", \"public_id\", \"upload_preset\", \"tags\","
	" \"context\", \"source\", \"filename_override\", \"use_filename\", \"unique_filename\","
	" \"custom_coordinates\"]}";

const char *
cld_policy_default_json(void)
{
	return default_json;
}

static void
refuse(CldSpan key, const char *problem)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("policy key \"%s\" %s", cld_quote(key), problem),
			 errhint("A policy has \"allowed\", \"fixed\", \"patterns\", \"max_lifetime\" and \"roles\".")));
}

static CldSpan *
compile_names(CldSpan key, const JsonbValue *value, int *n)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;
	CldSpan *names;

	if (value->type != jbvBinary || !JsonContainerIsArray(value->val.binary.data))
		refuse(key, "must be an array of names");
	cld_json_iterate(&iter, value->val.binary.data);
	names = palloc(sizeof(CldSpan) * Max(iter.n, 1));
	*n = 0;
	while (cld_json_next(&iter, &no_key, &element))
	{
		if (element.type != jbvString || element.val.string.len == 0)
			refuse(key, "must be an array of names");
		names[(*n)++] = cld_span_copy(cld_json_string(&element));
	}
	return names;
}

static void
check_param_name(CldSpan key, CldSpan name)
{
	if (!cld_text_is_param_name(name) || cld_sign_is_unsigned(name))
		refuse(key, psprintf("names \"%s\", which is not a parameter that can be signed", cld_quote(name)));
}

static CldParam *
compile_params(CldSpan key, const JsonbValue *value, int *n)
{
	CldJsonIter iter;
	CldParam *params;
	CldSpan name;
	JsonbValue text;

	if (value->type != jbvBinary || !JsonContainerIsObject(value->val.binary.data))
		refuse(key, "must be an object of parameter names and texts");
	cld_json_iterate(&iter, value->val.binary.data);
	params = palloc(sizeof(CldParam) * Max(iter.n, 1));
	*n = 0;
	while (cld_json_next(&iter, &name, &text))
	{
		check_param_name(key, name);
		if (text.type != jbvString)
			refuse(key, "must be an object of parameter names and texts");
		params[*n].name = cld_span_copy(name);
		params[(*n)++].value = cld_span_copy(cld_json_string(&text));
	}
	return params;
}

static int
compile_lifetime(CldSpan key, const JsonbValue *value)
{
	int seconds = 0;

	if (value->type == jbvNumeric)
		seconds = DatumGetInt32(DirectFunctionCall1(numeric_int4, NumericGetDatum(value->val.numeric)));
	if (seconds < 1 || seconds > CLD_SIGNATURE_LIFETIME)
		refuse(key, "must be 1 to 3600 seconds");
	return seconds;
}

/* "*" stands for everything harmless; it is taken out of the names. */
static void
compile_allowed(CldPolicy *policy, CldSpan key, const JsonbValue *value)
{
	CldSpan *names = compile_names(key, value, &policy->n_allowed);
	int kept = 0;

	for (int i = 0; i < policy->n_allowed; i++)
	{
		if (cld_span_is(names[i], "*"))
		{
			policy->allow_any = true;
			continue;
		}
		check_param_name(key, names[i]);
		names[kept++] = names[i];
	}
	policy->allowed = names;
	policy->n_allowed = kept;
}

static const CldSpan user_token = {"{user_id}", 9};

/* Where {user_id} stands next; pattern.len when it does not.  In a pattern other braces are quantifiers. */
static size_t
find_user_token(CldSpan pattern, size_t start)
{
	for (size_t i = start; i + user_token.len <= pattern.len; i++)
		if (memcmp(pattern.data + i, user_token.data, user_token.len) == 0)
			return i;
	return pattern.len;
}

static void
write_quoted(CldSink *sink, CldSpan user_id)
{
	for (size_t i = 0; i < user_id.len; i++)
	{
		if (strchr(".|@:-", user_id.data[i]) != NULL)
			cld_sink_char(sink, '\\');
		cld_sink_char(sink, user_id.data[i]);
	}
}

/* The pattern for this user, anchored, with the id's own symbols escaped. */
static text *
pattern_regex(CldSpan pattern, CldSpan user_id)
{
	CldSink sink;
	size_t start = 0;

	cld_sink_init(&sink, pattern.len + user_id.len * 2 + 16);
	cld_sink_literal(&sink, "^(?:");
	while (start < pattern.len)
	{
		size_t at = find_user_token(pattern, start);

		cld_sink_write(&sink, pattern.data + start, at - start);
		if (at < pattern.len)
			write_quoted(&sink, user_id);
		start = at + user_token.len;
	}
	cld_sink_literal(&sink, ")$");
	return cld_sink_text(&sink);
}

static void
compile_patterns(CldPolicy *policy, CldSpan key, const JsonbValue *value)
{
	policy->patterns = compile_params(key, value, &policy->n_patterns);
	for (int i = 0; i < policy->n_patterns; i++)
		(void) RE_compile_and_execute(pattern_regex(policy->patterns[i].value, CLD_SPAN("u")), "", 0,
									  REG_ADVANCED, C_COLLATION_OID, 0, NULL);
}

CldPolicy *
cld_policy_compile(CldSpan name, Jsonb *json)
{
	CldPolicy *policy = palloc0(sizeof(CldPolicy));
	CldJsonIter iter;
	CldSpan key;
	JsonbValue value;

	policy->name = cld_span_copy(name);
	policy->max_lifetime = CLD_SIGNATURE_LIFETIME;
	cld_json_iterate(&iter, cld_json_object(json, "policy"));
	while (cld_json_next(&iter, &key, &value))
	{
		if (cld_span_is(key, "allowed"))
			compile_allowed(policy, key, &value);
		else if (cld_span_is(key, "fixed"))
			policy->fixed = compile_params(key, &value, &policy->n_fixed);
		else if (cld_span_is(key, "patterns"))
			compile_patterns(policy, key, &value);
		else if (cld_span_is(key, "max_lifetime"))
			policy->max_lifetime = compile_lifetime(key, &value);
		else if (cld_span_is(key, "roles"))
			policy->roles = compile_names(key, &value, &policy->n_roles);
		else
			refuse(key, "does not exist");
	}
	for (int i = 0; i < policy->n_fixed; i++)
	{
		if (cld_span_is(policy->fixed[i].name, "timestamp"))
			refuse(CLD_SPAN("fixed"), "cannot fix \"timestamp\", which is always the server's");
		cld_check(cld_template_check(policy->fixed[i].value));
	}
	return policy;
}

static void
read_policy_row(HeapTuple tuple, TupleDesc desc, void *result)
{
	CldPolicy *policy =
		cld_policy_compile(cld_config_text(tuple, desc, "name"), cld_config_jsonb(tuple, desc, "policy"));

	policy->next = *(void **) result;
	*(void **) result = policy;
}

/* Behind the rows, so that a "default" of the user's own is found before it. */
static void *
builtin_policy(void)
{
	Jsonb *json = DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(default_json)));

	return cld_policy_compile(CLD_SPAN("default"), json);
}

const CldPolicy *
cld_policy_find(CldSpan name)
{
	static CldConfigCache cache = {CLD_TABLE_POLICY, read_policy_row, builtin_policy};

	for (CldPolicy *policy = cld_config_rows(&cache); policy != NULL; policy = policy->next)
		if (cld_span_equal(policy->name, name))
			return policy;
	return NULL;
}

const CldPolicy *
cld_policy_get(CldSpan name)
{
	const CldPolicy *policy = cld_policy_find(name);

	if (policy == NULL)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT),
						errmsg("signing policy \"%s\" does not exist", cld_quote(name)),
						errhint("Create it with cloudinary.set_policy().")));
	return policy;
}

void
cld_policy_check_role(const CldPolicy *policy)
{
	Oid user = GetUserId();

	if (policy->n_roles == 0)
		return;
	for (int i = 0; i < policy->n_roles; i++)
	{
		Oid role = get_role_oid(cld_span_copy(policy->roles[i]).data, true);

		if (OidIsValid(role) && has_privs_of_role(user, role))
			return;
	}
	ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					errmsg("permission denied for signing policy \"%s\"", cld_quote(policy->name))));
}

bool
cld_policy_allows(const CldPolicy *policy, CldSpan name)
{
	for (int i = 0; i < policy->n_allowed; i++)
		if (cld_span_equal(policy->allowed[i], name))
			return true;
	return policy->allow_any && cld_text_is_param_name(name) && !cld_policy_is_dangerous(name);
}

const CldParam *
cld_policy_fixed(const CldPolicy *policy, CldSpan name)
{
	for (int i = 0; i < policy->n_fixed; i++)
		if (cld_span_equal(policy->fixed[i].name, name))
			return &policy->fixed[i];
	return NULL;
}

static bool
pattern_matches(CldSpan pattern, CldSpan value, CldSpan user_id)
{
	const CldTemplateValues ids = {user_id, CLD_NO_SPAN, CLD_NO_SPAN};
	CldSink scratch;

	/* a missing or unsafe user id must raise, not widen a pattern that names it */
	if (find_user_token(pattern, 0) < pattern.len)
	{
		cld_sink_init(&scratch, 64);
		cld_check(cld_template_write(&scratch, CLD_SPAN("{user_id}"), &ids));
	}
	return RE_compile_and_execute(pattern_regex(pattern, user_id), (char *) value.data, value.len,
								  REG_ADVANCED, C_COLLATION_OID, 0, NULL);
}

void
cld_policy_check_pattern(const CldPolicy *policy, CldParam param, CldSpan user_id)
{
	for (int i = 0; i < policy->n_patterns; i++)
		if (cld_span_equal(policy->patterns[i].name, param.name) &&
			!pattern_matches(policy->patterns[i].value, param.value, user_id))
			ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
							errmsg("parameter \"%s\" does not match the pattern of policy \"%s\"",
								   cld_quote(param.name), cld_quote(policy->name))));
}

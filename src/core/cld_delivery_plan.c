/*
 * cld_delivery_plan.c
 *		Delivery URLs: what options and settings make of every public id.
 */
#include "core/cld_delivery_plan.h"

#include "core/cld_analytics.h"
#include "core/cld_source.h"
#include "core/cld_text.h"

#define SHARED_HOST "res.cloudinary.com"
#define OLD_SHARED_HOST "cloudinary-a.akamaihd.net"

/* Every option that is none of the transformation. */
static const char *const url_options[] = {
	"analytics",
	"api_secret",
	"auth_token",
	"cdn_subdomain",
	"cloud_name",
	"cname",
	"force_version",
	"format",
	"long_url_signature",
	"private_cdn",
	"product",
	"resource_type",
	"sdkCode",
	"sdkSemver",
	"sdk_code",
	"sdk_semver",
	"secure",
	"secure_cdn_subdomain",
	"secure_distribution",
	"shorten",
	"sign_url",
	"signature_algorithm",
	"ssl_detected",
	"techVersion",
	"tech_version",
	"type",
	"urlAnalytics",
	"url_suffix",
	"use_fetch_format",
	"use_root_path",
	"version",
	NULL,
};

/* A compilation under way. */
typedef struct Compiler
{
	CldArena *arena;
	const CldValue *options;
	const CldUrlContext *context;
	CldUrlPlan *plan;
	CldSpan resource_type;
	CldSpan type;
	CldSpan cloud_name;
} Compiler;

static CldStatus
fail(CldCode code, const char *option)
{
	return CLD_FAIL_AT(code, cld_span_of(option));
}

/* Keeps the first problem. */
static void
note(Compiler *compiler, CldStatus status)
{
	if (compiler->plan->problem.code == CLD_OK)
		compiler->plan->problem = status;
}

/* An option, else the setting of that name; NULL when neither is given. */
static const CldValue *
find(const Compiler *compiler, const char *name)
{
	const CldValue *value = cld_value_member(compiler->options, name);

	return value ? value : cld_value_member(compiler->context->config, name);
}

static bool
find_bool(Compiler *compiler, const char *name, bool otherwise)
{
	const CldValue *value = find(compiler, name);
	bool result = otherwise;

	if (value != NULL && !cld_value_bool(value, &result))
		note(compiler, fail(CLD_OPTION_BOOL, name));
	return result;
}

static CldSpan
text_of(Compiler *compiler, const char *name, const CldValue *value)
{
	if (value == NULL || value->type == CLD_VALUE_STRING)
		return value ? value->text : CLD_NO_SPAN;
	note(compiler, fail(CLD_OPTION_STRING, name));
	return CLD_NO_SPAN;
}

static CldSpan
find_text(Compiler *compiler, const char *name)
{
	return text_of(compiler, name, find(compiler, name));
}

/* resource_type and type stand in the path as they are, so they must be words. */
static CldSpan
find_word(Compiler *compiler, const char *name, CldSpan otherwise)
{
	const CldValue *value = cld_value_member(compiler->options, name);
	CldSpan word = value ? text_of(compiler, name, value) : otherwise;

	if (!cld_text_is_param_name(word))
		note(compiler, fail(CLD_DELIVERY_TYPE, name));
	return word;
}

/* What may not stand in a URL; the SDK escapes only the blank.  Escapes stay. */
static void
write_printable(CldSink *sink, CldSpan text)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[i];

		if (c > ' ' && c < 0x7f && strchr("\"#<>?\\^`{|}", c) == NULL)
		{
			cld_sink_char(sink, text.data[i]);
			continue;
		}
		cld_sink_char(sink, '%');
		cld_sink_char(sink, digits[c >> 4]);
		cld_sink_char(sink, digits[c & 15]);
	}
}

static CldSpan
joined(CldArena *arena, CldSpan a, CldSpan b, CldSpan c)
{
	CldSink sink;

	cld_arena_sink(arena, &sink, a.len + b.len + c.len + 1);
	cld_sink_span(&sink, a);
	cld_sink_span(&sink, b);
	cld_sink_span(&sink, c);
	return cld_sink_contents(&sink);
}

/*
 * Of a fetched asset the format is a transformation, as its source has no
 * extension of its own; use_fetch_format demands the same for any asset.
 */
CldStatus
cld_url_move_format(CldArena *arena, const CldValue *config, const CldValue **options_in)
{
	const CldValue *options = *options_in;
	const CldValue *type = cld_value_member(options, "type");
	const CldValue *use = cld_value_member(options, "use_fetch_format");
	bool has_fetch_format = cld_value_member(options, "fetch_format") != NULL;
	bool fetch = type != NULL && type->type == CLD_VALUE_STRING && cld_span_is(type->text, "fetch");
	bool always = false;
	CldMember *members;
	CldValue *changed;

	if (use == NULL)
		use = cld_value_member(config, "use_fetch_format");
	if (use != NULL && !cld_value_bool(use, &always))
		return fail(CLD_OPTION_BOOL, "use_fetch_format");
	if (cld_value_member(options, "format") == NULL || (!always && (!fetch || has_fetch_format)))
		return CLD_STATUS_OK;
	members = arena->alloc(arena, options->n * sizeof(CldMember));
	changed = arena->alloc(arena, sizeof(CldValue));
	*changed = (CldValue){CLD_VALUE_OBJECT, false, {NULL, 0}, members, 0};
	for (size_t i = 0; i < options->n; i++)
	{
		CldMember member = options->members[i];

		if (cld_span_is(member.name, "format"))
		{
			if (has_fetch_format)
				continue;
			member.name = CLD_SPAN("fetch_format");
		}
		members[changed->n++] = member;
	}
	*options_in = changed;
	return CLD_STATUS_OK;
}

bool
cld_url_is_option(CldSpan name)
{
	for (const char *const *option = url_options; *option != NULL; option++)
		if (cld_span_equal(name, cld_span_of(*option)))
			return true;
	return false;
}

static CldStatus
check_names(const Compiler *compiler)
{
	for (size_t i = 0; i < compiler->options->n; i++)
	{
		CldSpan name = compiler->options->members[i].name;

		if (!cld_transformation_is_option(name) && !cld_url_is_option(name))
			return CLD_FAIL_AT(CLD_OPTION_UNKNOWN, name);
	}
	return CLD_STATUS_OK;
}

/* The options without those that are no part of the transformation. */
static CldValue
transformation_options(const Compiler *compiler)
{
	const CldValue *options = compiler->options;
	CldMember *members = compiler->arena->alloc(compiler->arena, (options->n + 1) * sizeof(CldMember));
	CldValue own = {CLD_VALUE_OBJECT, false, {NULL, 0}, members, 0};

	for (size_t i = 0; i < options->n; i++)
		if (cld_transformation_is_option(options->members[i].name))
			members[own.n++] = options->members[i];
	return own;
}

static CldStatus
compile_transformation(Compiler *compiler)
{
	CldUrlPlan *plan = compiler->plan;
	CldValue options = transformation_options(compiler);
	CldSink text;
	CldSink collapsed;
	CldSink printable;
	CldStatus status;

	cld_arena_sink(compiler->arena, &text, 128);
	status = cld_transformation_write(compiler->arena, &text, &options, NULL, &plan->info);
	if (status.code != CLD_OK || text.len == 0)
		return status;
	cld_arena_sink(compiler->arena, &collapsed, text.len);
	cld_source_collapse(&collapsed, cld_sink_contents(&text));
	plan->signed_transformation = cld_sink_contents(&collapsed);
	cld_arena_sink(compiler->arena, &printable, text.len + 16);
	cld_sink_char(&printable, '/');
	write_printable(&printable, plan->signed_transformation);
	plan->transformation = cld_sink_contents(&printable);
	return status;
}

static CldSpan
suffix_resource_type(CldSpan resource_type, CldSpan type)
{
	static const char *const table[][3] = {
		{"image", "upload", "images"},
		{"image", "private", "private_images"},
		{"image", "authenticated", "authenticated_images"},
		{"raw", "upload", "files"},
		{"video", "upload", "videos"},
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if (cld_span_equal(resource_type, cld_span_of(table[i][0])) &&
			cld_span_equal(type, cld_span_of(table[i][1])))
			return cld_span_of(table[i][2]);
	return CLD_NO_SPAN;
}

static void
compile_types(Compiler *compiler, CldSpan suffix)
{
	bool use_root_path = find_bool(compiler, "use_root_path", false);
	bool shorten = find_bool(compiler, "shorten", false);
	bool is_image = cld_span_is(compiler->resource_type, "image") && cld_span_is(compiler->type, "upload");

	if (suffix.len > 0)
	{
		compiler->resource_type = suffix_resource_type(compiler->resource_type, compiler->type);
		compiler->type = CLD_NO_SPAN;
		if (compiler->resource_type.len == 0)
			note(compiler, CLD_FAIL(CLD_DELIVERY_SUFFIX_TYPE));
	}
	if (use_root_path)
	{
		if (!is_image)
			note(compiler, CLD_FAIL(CLD_DELIVERY_ROOT_PATH));
		compiler->resource_type = CLD_NO_SPAN;
		compiler->type = CLD_NO_SPAN;
	}
	if (shorten && is_image && suffix.len == 0 && !use_root_path)
	{
		compiler->resource_type = CLD_SPAN("iu");
		compiler->type = CLD_NO_SPAN;
	}
}

/* True for letters, digits, "." , "-" and "_", and "/" and ":" where allowed. */
static bool
is_safe(CldSpan text, const char *more)
{
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
			(c == '\0' || strchr(more, c) == NULL))
			return false;
	}
	return true;
}

static void
compile_tails(Compiler *compiler, CldSpan suffix)
{
	CldArena *arena = compiler->arena;
	CldUrlPlan *plan = compiler->plan;
	CldSpan format = text_of(compiler, "format", cld_value_member(compiler->options, "format"));
	CldSink escaped;

	if (cld_text_find(suffix, '.', 0) < suffix.len || cld_text_find(suffix, '/', 0) < suffix.len)
		note(compiler, CLD_FAIL(CLD_DELIVERY_SUFFIX));
	if (!is_safe(format, ".-_"))
		note(compiler, fail(CLD_DELIVERY_FORMAT, "format"));
	if (format.len > 0)
		plan->signed_tail = joined(arena, CLD_SPAN("."), format, CLD_NO_SPAN);
	plan->tail = plan->signed_tail;
	if (suffix.len == 0)
		return;
	cld_arena_sink(arena, &escaped, suffix.len * 3 + 1);
	cld_source_write(&escaped, suffix);
	plan->tail = joined(arena, CLD_SPAN("/"), cld_sink_contents(&escaped), plan->signed_tail);
}

static void
compile_version(Compiler *compiler)
{
	CldUrlPlan *plan = compiler->plan;
	const CldValue *version = cld_value_member(compiler->options, "version");
	CldSpan digits;

	plan->force_version = find_bool(compiler, "force_version", true);
	if (version == NULL || (version->type == CLD_VALUE_BOOL && !version->boolean))
		return;
	if (cld_value_is_structure(version) || version->type == CLD_VALUE_BOOL)
	{
		note(compiler, fail(CLD_DELIVERY_VERSION, "version"));
		return;
	}
	digits = version->text;
	if (digits.len == 0)
		return;
	if (digits.data[0] == 'v')
		digits = cld_span_from(digits, 1);
	if (!cld_text_is_digits(digits, 20))
		note(compiler, fail(CLD_DELIVERY_VERSION, "version"));
	plan->version = joined(compiler->arena, CLD_SPAN("/v"), digits, CLD_NO_SPAN);
	plan->force_version = false;
}

/* The option's tokens over the setting's, member by member; false switches them off. */
static bool
wants_token(Compiler *compiler, bool *with_signature)
{
	const CldValue *option = cld_value_member(compiler->options, "auth_token");
	const CldValue *setting = cld_value_member(compiler->context->config, "auth_token");
	const CldValue *both;

	*with_signature = false;
	if (option != NULL && option->type == CLD_VALUE_BOOL && !option->boolean)
		return false;
	if (option != NULL && option->type != CLD_VALUE_OBJECT)
	{
		note(compiler, fail(CLD_OPTION_FORM, "auth_token"));
		return false;
	}
	compiler->plan->token_options = option;
	both = cld_value_member(option, "set_url_signature");
	if (both == NULL)
		both = cld_value_member(setting, "set_url_signature");
	if (both != NULL && !cld_value_bool(both, with_signature))
		note(compiler, fail(CLD_OPTION_BOOL, "set_url_signature"));
	return (option != NULL && option->n > 0) || (setting != NULL && setting->n > 0);
}

static void
compile_signature(Compiler *compiler)
{
	CldUrlPlan *plan = compiler->plan;
	bool sign = find_bool(compiler, "sign_url", false) || compiler->context->sign;
	bool with_signature;
	bool token = wants_token(compiler, &with_signature);

	plan->long_signature = find_bool(compiler, "long_url_signature", false);
	plan->algorithm = find_text(compiler, "signature_algorithm");
	plan->api_secret = text_of(compiler, "api_secret", cld_value_member(compiler->options, "api_secret"));
	if (plan->algorithm.len == 0)
		plan->algorithm = CLD_SPAN("sha1");
	if (plan->long_signature)
		plan->algorithm = CLD_SPAN("sha256");
	plan->use_token = sign && token;
	plan->sign = sign && (!token || with_signature);
	if (!plan->sign)
		return;
	if (!cld_span_is(plan->algorithm, "sha1") && !cld_span_is(plan->algorithm, "sha256"))
		note(compiler, CLD_FAIL_AT(CLD_DELIVERY_ALGORITHM, plan->algorithm));
	if (plan->api_secret.len == 0 && !compiler->context->has_secret)
		note(compiler, CLD_FAIL(CLD_DELIVERY_SECRET));
}

static CldSpan
find_host(Compiler *compiler, const char *name)
{
	CldSpan host = find_text(compiler, name);

	if (!is_safe(host, ".-_:/"))
		note(compiler, fail(CLD_DELIVERY_HOST, name));
	return host;
}

/* Where the shard goes in a host for https: after "res" of the shared host's name, anywhere. */
static size_t
find_shared_host(CldSpan host)
{
	CldSpan shared = CLD_SPAN(SHARED_HOST);

	for (size_t i = 0; i + shared.len <= host.len; i++)
		if (cld_span_equal((CldSpan){host.data + i, shared.len}, shared))
			return i;
	return host.len;
}

/* host, split around the shard when there is one. */
static void
set_host(Compiler *compiler, CldSpan scheme, CldSpan before, CldSpan after, bool sharded)
{
	CldUrlPlan *plan = compiler->plan;

	plan->head = joined(compiler->arena, scheme, before, sharded ? CLD_NO_SPAN : after);
	plan->path = sharded ? after : CLD_NO_SPAN;
	plan->sharded = sharded;
}

static void
compile_https(Compiler *compiler, bool private_cdn, bool *shared)
{
	bool cdn_subdomain = find_bool(compiler, "cdn_subdomain", false);
	CldSpan host = find_host(compiler, "secure_distribution");
	bool sharded;
	size_t at;

	if (host.len == 0 || cld_span_is(host, OLD_SHARED_HOST))
		host = private_cdn ?
				   joined(compiler->arena, compiler->cloud_name, CLD_SPAN("-" SHARED_HOST), CLD_NO_SPAN) :
				   CLD_SPAN(SHARED_HOST);
	*shared = !private_cdn || cld_span_is(host, SHARED_HOST);
	sharded = find_bool(compiler, "secure_cdn_subdomain", *shared && cdn_subdomain);
	at = find_shared_host(host);
	if (sharded && at < host.len)
		set_host(compiler, CLD_SPAN("https://"),
				 joined(compiler->arena, cld_span_upto(host, at + 3), CLD_SPAN("-"), CLD_NO_SPAN),
				 cld_span_from(host, at + 3), true);
	else
		set_host(compiler, CLD_SPAN("https://"), host, CLD_NO_SPAN, false);
}

static void
compile_http(Compiler *compiler, bool private_cdn, bool *shared)
{
	bool sharded = find_bool(compiler, "cdn_subdomain", false);
	CldSpan cname = find_host(compiler, "cname");
	CldSpan owner = private_cdn ? compiler->cloud_name : CLD_NO_SPAN;

	*shared = !private_cdn;
	if (cname.len > 0)
		set_host(compiler, CLD_SPAN("http://"), sharded ? CLD_SPAN("a") : CLD_NO_SPAN,
				 sharded ? joined(compiler->arena, CLD_SPAN("."), cname, CLD_NO_SPAN) : cname, sharded);
	else
		set_host(compiler, CLD_SPAN("http://"),
				 joined(compiler->arena, owner, private_cdn ? CLD_SPAN("-res") : CLD_SPAN("res"),
						sharded ? CLD_SPAN("-") : CLD_NO_SPAN),
				 CLD_SPAN(".cloudinary.com"), sharded);
}

static void
compile_prefix(Compiler *compiler)
{
	CldUrlPlan *plan = compiler->plan;
	bool secure = find_bool(compiler, "secure", true);
	bool private_cdn = find_bool(compiler, "private_cdn", false);
	bool shared;
	CldSpan parts[3];
	CldSink path;

	compiler->cloud_name = find_text(compiler, "cloud_name");
	if (compiler->cloud_name.len == 0)
		note(compiler, CLD_FAIL(CLD_DELIVERY_CLOUD_NAME));
	else if (!cld_text_is_cloud_name(compiler->cloud_name))
		note(compiler, CLD_FAIL_AT(CLD_DELIVERY_BAD_CLOUD_NAME, compiler->cloud_name));
	if (secure)
		compile_https(compiler, private_cdn, &shared);
	else
		compile_http(compiler, private_cdn, &shared);

	cld_arena_sink(compiler->arena, &path, 128);
	cld_sink_span(&path, plan->sharded ? plan->path : plan->head);
	parts[0] = shared ? compiler->cloud_name : CLD_NO_SPAN;
	parts[1] = compiler->resource_type;
	parts[2] = compiler->type;
	for (int i = 0; i < 3; i++)
		if (parts[i].len > 0)
		{
			cld_sink_char(&path, '/');
			cld_sink_span(&path, parts[i]);
		}
	if (!plan->sharded)
		plan->head = CLD_NO_SPAN;
	plan->path = cld_sink_contents(&path);
}

CldStatus
cld_url_compile(CldArena *arena, const CldValue *options, const CldUrlContext *context, CldUrlPlan *plan)
{
	Compiler compiler = {0};
	CldSpan suffix;
	CldStatus status;

	memset(plan, 0, sizeof(*plan));
	if (options->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_NOT_OBJECT, "options");
	compiler.arena = arena;
	compiler.options = options;
	compiler.context = context;
	compiler.plan = plan;
	status = check_names(&compiler);
	if (status.code == CLD_OK)
		status = cld_url_move_format(arena, context->config, &compiler.options);
	if (status.code == CLD_OK)
		status = compile_transformation(&compiler);
	if (status.code != CLD_OK)
		return status;
	plan->keep_remote = cld_value_member(options, "type") == NULL;
	compiler.resource_type = find_word(&compiler, "resource_type", CLD_SPAN("image"));
	compiler.type = find_word(&compiler, "type", CLD_SPAN("upload"));
	suffix = text_of(&compiler, "url_suffix", cld_value_member(options, "url_suffix"));
	compile_types(&compiler, suffix);
	compile_tails(&compiler, suffix);
	compile_version(&compiler);
	compile_signature(&compiler);
	compile_prefix(&compiler);
	if (!plan->sign && !plan->sharded)
		plan->front = joined(arena, joined(arena, plan->path, plan->transformation, plan->version),
							 CLD_SPAN("/"), CLD_NO_SPAN);
	note(&compiler, cld_analytics_compile(arena, compiler.options, context->config, &plan->query));
	return CLD_STATUS_OK;
}

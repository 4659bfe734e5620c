/*
 * cld_api_call.c
 *		A call made from its description, arguments and options.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "core/cld_api_path.h"
#include "core/cld_text.h"
#include "net/cld_api_call.h"
#include "pg/cld_compat.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"

static int64
whole_number(CldSpan name, const JsonbValue *value)
{
	CldSpan text = cld_json_param_text(name, value);

	if (!cld_text_is_digits(text, 10))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("option \"%s\" must be a whole number", cld_quote(name))));
	return strtoll(cld_quote(text), NULL, 10);
}

/* Takes an option that is ours and not Cloudinary's; false for any other. */
static bool
take_own(CldOwnOptions *own, CldApiId id, CldSpan name, const JsonbValue *value)
{
	bool is_listing = id == CLD_API_RESOURCES || id == CLD_API_SEARCH;

	if (own == NULL)
		return false;
	if (is_listing && cld_span_is(name, "limit"))
		own->limit = whole_number(name, value);
	else if (!is_listing && cld_span_is(name, "chunk_size"))
		own->chunk_size = whole_number(name, value);
	else if (!is_listing && cld_span_is(name, "filename"))
		own->filename = cld_json_param_text(name, value);
	else
		return false;
	return true;
}

void
cld_api_call_init(CldCall *call, CldApiId id, Jsonb *options, CldOwnOptions *own)
{
	const CldApi *api = cld_api(id);
	CldJsonIter iter;
	CldSpan name;
	JsonbValue value;

	memset(call, 0, sizeof(*call));
	if (own != NULL)
		memset(own, 0, sizeof(*own));
	call->method = api->method;
	call->is_signed = (api->flags & CLD_API_SIGNED) != 0;
	call->reads = (api->flags & CLD_API_READS) != 0;
	call->repeatable = (api->flags & CLD_API_REPEATABLE) != 0;
	call->words = (api->flags & CLD_API_WORDS) != 0;
	cld_json_iterate(&iter, cld_json_object(options, "options"));
	while (cld_json_next(&iter, &name, &value))
	{
		bool known = cld_api_has_option(api, name);

		if (value.type != jbvNull && take_own(own, id, name, &value))
			continue;
		if (!known)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("option \"%s\" does not exist for this call", cld_quote(name)),
							errhint("cloudinary.call_api() sends any parameter.")));
		if (value.type != jbvNull)
			cld_call_add(call, name, &value);
	}
}

/* Takes a parameter out, because it is a part of the path. */
static CldSpan
take_text(CldCall *call, CldSpan name)
{
	for (int i = 0; i < call->n_params; i++)
		if (cld_span_equal(call->params[i].name, name))
		{
			CldSpan text = cld_json_param_text(name, &call->params[i].value);

			call->params[i] = call->params[--call->n_params];
			return text;
		}
	return CLD_NO_SPAN;
}

/* The text of {name}, escaped into path; false when it has none. */
static bool
write_part(CldSink *path, CldCall *call, CldSpan name, bool optional)
{
	CldSpan text = take_text(call, name);

	if (text.len == 0 && !optional)
		text = cld_api_default(name);
	if (text.len == 0 && optional)
		return false;
	if (!cld_api_path_segment(path, text))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" cannot be part of an address: \"%s\"", cld_quote(name), cld_quote(text))));
	return true;
}

static CldSpan
write_path(CldCall *call, const char *form)
{
	CldSink path;
	size_t bracket = 0;
	bool optional = false;

	cld_sink_init(&path, 64);
	for (const char *at = form; *at != '\0'; at++)
	{
		if (*at == '[')
		{
			optional = true;
			bracket = path.len;
		}
		else if (*at == ']')
			optional = false;
		else if (*at == '{')
		{
			CldSpan name = {at + 1, strcspn(at, "}") - 1};

			at += name.len + 1;
			if (!write_part(&path, call, name, optional))
				path.len = bracket;
		}
		else
			cld_sink_char(&path, *at);
	}
	return cld_sink_contents(&path);
}

/* search() takes a lone name where the API wants a list. */
static void
make_lists(CldCall *call)
{
	static const char *const names[] = {"aggregate", "fields", "with_field"};

	for (size_t i = 0; i < lengthof(names); i++)
	{
		JsonbValue *value = cld_call_find(call, names[i]);
		JsonbParseState *state = NULL;
		Jsonb *list;

		if (value == NULL || value->type == jbvBinary)
			continue;
		pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
		pushJsonbValue(&state, WJB_ELEM, value);
		list = JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_ARRAY, NULL));
		value->type = jbvBinary;
		value->val.binary.data = &list->root;
		value->val.binary.len = VARSIZE(list) - VARHDRSZ;
	}
}

static bool
is_exclusive(CldCall *call)
{
	CldSpan text = take_text(call, CLD_SPAN("exclusive"));

	return cld_span_is(text, "true") || cld_span_is(text, "1");
}

void
cld_api_call_finish(CldCall *call, CldApiId id)
{
	const CldApi *api = cld_api(id);

	for (int i = 0; i < CLD_API_ARGS && api->args[i] != NULL; i++)
	{
		JsonbValue *value = cld_call_find(call, api->args[i]);

		if (value == NULL || (value->type == jbvString && value->val.string.len == 0))
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("\"%s\" must not be empty", api->args[i])));
	}
	if (id == CLD_API_ADD_TAG && is_exclusive(call))
		cld_call_add_text(call, "command", CLD_SPAN("set_exclusive"));
	else if (api->command != NULL)
		cld_call_add_text(call, "command", cld_span_of(api->command));
	if (id == CLD_API_EXPLICIT && cld_call_find(call, "type") == NULL)
		cld_call_add_text(call, "type", CLD_SPAN("upload"));
	if (id == CLD_API_SEARCH)
		make_lists(call);
	call->path = write_path(call, api->path);
}

static const char *
check_method(CldSpan method)
{
	static const char *const methods[] = {"GET", "POST", "PUT", "DELETE"};

	for (size_t i = 0; i < lengthof(methods); i++)
		if (pg_strncasecmp(method.data, methods[i], method.len) == 0 && strlen(methods[i]) == method.len)
			return methods[i];
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg("method must be \"GET\", \"POST\", \"PUT\" or \"DELETE\"")));
	return NULL;
}

void
cld_api_call_general(CldCall *call, CldSpan method, CldSpan path, JsonbContainer *params)
{
	CldSink escaped;
	CldJsonIter iter;
	CldSpan name;
	JsonbValue value;

	memset(call, 0, sizeof(*call));
	call->method = check_method(method);
	cld_sink_init(&escaped, 64);
	if (!cld_api_path_write(&escaped, path))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("path is not valid: \"%s\"", cld_quote(path)),
						errhint("It is relative to the cloud, like \"image/destroy\" or "
								"\"resources/image/upload/folder%%2Fid\".")));
	call->path = cld_sink_contents(&escaped);
	call->is_signed = cld_api_path_is_signed(cld_span_of(call->method), call->path);
	call->reads = cld_api_path_reads(cld_span_of(call->method), call->path);
	call->repeatable = cld_api_path_is_repeatable(cld_span_of(call->method), call->path);
	cld_json_iterate(&iter, params);
	while (cld_json_next(&iter, &name, &value))
	{
		/* set by us, from the account */
		if (call->is_signed && (cld_span_is(name, "api_key") || cld_span_is(name, "signature") ||
								cld_span_is(name, "timestamp") || cld_span_is(name, "cloud_name")))
			continue;
		if (value.type != jbvNull || !call->is_signed)
			cld_call_add(call, name, &value);
	}
}

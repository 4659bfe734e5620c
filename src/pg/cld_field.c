/*
 * cld_field.c
 *		Parameters of the Upload API as the form fields they travel in.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/json.h"

#include "core/cld_text.h"
#include "core/cld_transformation.h"
#include "pg/cld_error.h"
#include "pg/cld_field.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_value_jsonb.h"

/* "=" and "|" separate pairs, so inside a value they are escaped. */
static void
write_pair_value(CldSink *sink, CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (text.data[i] == '=' || text.data[i] == '|')
			cld_sink_char(sink, '\\');
		cld_sink_char(sink, text.data[i]);
	}
}

/* The value of a metadata field that holds a set: ["a","b"]. */
static CldSpan
set_text(CldSpan name, JsonbContainer *array)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;
	StringInfoData json;

	initStringInfo(&json);
	appendStringInfoChar(&json, '[');
	cld_json_iterate(&iter, array);
	while (cld_json_next(&iter, &no_key, &element))
	{
		CldSpan text = cld_json_param_text(name, &element);

		if (iter.next > 1)
			appendStringInfoChar(&json, ',');
		escape_json(&json, pnstrdup(text.data ? text.data : "", text.len));
	}
	appendStringInfoChar(&json, ']');
	return (CldSpan){json.data, json.len};
}

/* key=value pairs joined with "|", as context and metadata travel. */
static CldSpan
pairs_text(CldSpan name, JsonbContainer *object)
{
	CldJsonIter iter;
	CldSpan key;
	JsonbValue value;
	CldSink sink;

	cld_sink_init(&sink, 128);
	cld_json_iterate(&iter, object);
	while (cld_json_next(&iter, &key, &value))
	{
		bool is_set = value.type == jbvBinary && JsonContainerIsArray(value.val.binary.data);

		if (cld_text_find(key, '=', 0) < key.len || cld_text_find(key, '|', 0) < key.len ||
			value.type == jbvNull)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("parameter \"%s\" has a null value, or a key with \"=\" or \"|\"",
								   cld_quote(name))));
		if (iter.next > 1)
			cld_sink_char(&sink, '|');
		cld_sink_span(&sink, key);
		cld_sink_char(&sink, '=');
		write_pair_value(&sink,
						 is_set ? set_text(name, value.val.binary.data) : cld_json_param_text(name, &value));
	}
	return cld_sink_contents(&sink);
}

/* The texts of objects of options as the SDK's upload call builds them. */
static CldSpan
transformation_text(CldSpan name, const JsonbValue *value)
{
	CldArena arena = cld_palloc_arena();
	CldValue options = cld_value_of_jsonb_value(value);
	CldSink built;
	CldSink decoded;

	cld_sink_init(&built, 128);
	if (cld_span_is(name, "eager"))
	{
		cld_check(cld_transformation_write_eager(&arena, &built, "eager", &options));
		return cld_sink_contents(&built);
	}
	cld_check(cld_transformation_write(&arena, &built, &options, NULL, NULL));
	/* a form field travels encoded anyway: one level of the builder's escapes is too much */
	cld_sink_init(&decoded, 128);
	return cld_text_unescape(&decoded, cld_sink_contents(&built)) ? cld_sink_contents(&decoded) :
																	cld_sink_contents(&built);
}

/* Coordinates: x,y,w,h of one rectangle, several joined with "|". */
static CldSpan
coordinates_text(CldSpan name, JsonbContainer *array)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;
	CldSink sink;

	cld_sink_init(&sink, 64);
	cld_json_iterate(&iter, array);
	while (cld_json_next(&iter, &no_key, &element))
	{
		if (iter.next > 1)
			cld_sink_char(&sink, element.type == jbvBinary ? '|' : ',');
		cld_sink_span(&sink, cld_json_param_text(name, &element));
	}
	return cld_sink_contents(&sink);
}

/* Parameters whose structures travel as JSON in one field. */
static bool
is_json_field(CldSpan name)
{
	return cld_span_is(name, "access_control") || cld_span_is(name, "regions") ||
		   cld_span_is(name, "responsive_breakpoints") || cld_span_is(name, "auto_transcription");
}

static CldSpan
json_text(const JsonbValue *value)
{
	JsonbContainer *container = value->val.binary.data;
	StringInfoData json;

	initStringInfo(&json);
	JsonbToCString(&json, container, value->val.binary.len);
	return (CldSpan){json.data, json.len};
}

/* The text of a structured value, as the SDK's upload call builds it. */
static CldSpan
structure_text(CldSpan name, const JsonbValue *value)
{
	JsonbContainer *container = value->val.binary.data;

	if (is_json_field(name))
		return json_text(value);

	if (cld_span_is(name, "eager") || cld_span_is(name, "transformation"))
		return transformation_text(name, value);
	if (cld_span_is(name, "face_coordinates") || cld_span_is(name, "custom_coordinates"))
		return coordinates_text(name, container);
	if (JsonContainerIsArray(container) && cld_span_is(name, "moderation"))
		return cld_json_join(name, container, '|');
	if (JsonContainerIsArray(container))
		return cld_json_join(name, container, cld_span_is(name, "headers") ? '\n' : ',');
	if (cld_span_is(name, "context") || cld_span_is(name, "metadata"))
		return pairs_text(name, container);
	return cld_json_param_text(name, value); /* raises */
}

CldSpan
cld_field_text(CldSpan name, const JsonbValue *value)
{
	if (value->type == jbvBool)
		return value->val.boolean ? CLD_SPAN("1") : CLD_SPAN("0");
	if (value->type == jbvBinary)
		return structure_text(name, value);
	return cld_json_param_text(name, value);
}

/*
 * cld_parameter.c
 *		Values of transformation parameters, each from the option of its name.
 */
#include "core/cld_parameter.h"

#include "core/cld_expression.h"
#include "core/cld_layer.h"
#include "core/cld_text.h"

/*
 * In the order in which the SDK reports errors.  Parameters are sorted when
 * they are done, so it has no other meaning.
 */
const CldParameter cld_parameters[CLD_PARAMETERS] = {
	{"background", "b", CLD_PARAM_COLOR},
	{"color", "co", CLD_PARAM_COLOR},
	{"transformation", "t", CLD_PARAM_NAMES},
	{"effect", "e", CLD_PARAM_EFFECT},
	{"border", "bo", CLD_PARAM_BORDER},
	{"flags", "fl", CLD_PARAM_FLAGS},
	{"start_offset", "so", CLD_PARAM_OFFSET},
	{"end_offset", "eo", CLD_PARAM_OFFSET},
	{"overlay", "l", CLD_PARAM_LAYER},
	{"radius", "r", CLD_PARAM_RADIUS},
	{"underlay", "u", CLD_PARAM_LAYER},
	{"custom_function", "fn", CLD_PARAM_FUNCTION},
	{"custom_pre_function", "fn", CLD_PARAM_FUNCTION},
	{"fps", "fps", CLD_PARAM_FPS},
	{"angle", "a", CLD_PARAM_ANGLE},
	{"aspect_ratio", "ar", CLD_PARAM_EXPRESSION},
	{"crop", "c", CLD_PARAM_AS_IS},
	{"dpr", "dpr", CLD_PARAM_EXPRESSION},
	{"height", "h", CLD_PARAM_EXPRESSION},
	{"keyframe_interval", "ki", CLD_PARAM_EXPRESSION},
	{"opacity", "o", CLD_PARAM_EXPRESSION},
	{"quality", "q", CLD_PARAM_EXPRESSION},
	{"width", "w", CLD_PARAM_EXPRESSION},
	{"x", "x", CLD_PARAM_EXPRESSION},
	{"y", "y", CLD_PARAM_EXPRESSION},
	{"zoom", "z", CLD_PARAM_EXPRESSION},
	{"audio_codec", "ac", CLD_PARAM_AS_IS},
	{"audio_frequency", "af", CLD_PARAM_AS_IS},
	{"bit_rate", "br", CLD_PARAM_AS_IS},
	{"color_space", "cs", CLD_PARAM_AS_IS},
	{"default_image", "d", CLD_PARAM_AS_IS},
	{"delay", "dl", CLD_PARAM_AS_IS},
	{"density", "dn", CLD_PARAM_AS_IS},
	{"duration", "du", CLD_PARAM_OFFSET},
	{"fetch_format", "f", CLD_PARAM_AS_IS},
	{"gravity", "g", CLD_PARAM_AS_IS},
	{"page", "pg", CLD_PARAM_AS_IS},
	{"prefix", "p", CLD_PARAM_AS_IS},
	{"streaming_profile", "sp", CLD_PARAM_AS_IS},
	{"video_codec", "vc", CLD_PARAM_CODEC},
	{"video_sampling", "vs", CLD_PARAM_AS_IS},
};

static CldStatus
fail(CldCode code, const char *option)
{
	return CLD_FAIL_AT(code, cld_span_of(option));
}

/* Whether an object has no members but the n named ones. */
static bool
has_only(const CldValue *object, const char *const *names, size_t n)
{
	for (size_t i = 0; i < object->n; i++)
	{
		size_t j = 0;

		while (j < n && !cld_span_equal(object->members[i].name, cld_span_of(names[j])))
			j++;
		if (j == n)
			return false;
	}
	return true;
}

/* A list or a lone scalar, joined; null elements are empty. */
static CldStatus
write_joined(CldSink *sink, const char *option, const CldValue *value, char separator)
{
	for (size_t i = 0; i < cld_value_count(value); i++)
	{
		const CldValue *item = cld_value_item(value, i);
		CldSpan text;

		if (cld_value_is_structure(item) || !cld_value_text(item, &text))
			return fail(CLD_OPTION_TEXT, option);
		if (i > 0)
			cld_sink_char(sink, separator);
		cld_sink_span(sink, text);
	}
	return CLD_STATUS_OK;
}

static CldStatus
write_joined_expression(CldArena *arena, CldSink *sink, const char *option, const CldValue *value,
						char separator)
{
	CldSink joined;
	CldStatus status;

	cld_arena_sink(arena, &joined, 64);
	status = write_joined(&joined, option, value, separator);
	cld_expression_write(sink, cld_sink_contents(&joined));
	return status;
}

/* "#ff0000" is rgb:ff0000. */
static void
write_color_text(CldSink *sink, CldSpan text)
{
	if (text.len > 0 && text.data[0] == '#')
	{
		cld_sink_literal(sink, "rgb:");
		text = cld_span_from(text, 1);
	}
	if (cld_expression_is_prompt(text))
		cld_expression_write_prompt(sink, text);
	else
		cld_sink_span(sink, text);
}

static CldStatus
write_color(CldSink *sink, const char *option, const CldValue *value)
{
	if (value->type != CLD_VALUE_STRING)
		return fail(CLD_OPTION_STRING, option);
	write_color_text(sink, value->text);
	return CLD_STATUS_OK;
}

static void
write_effect_text(CldSink *sink, CldSpan text, bool is_expression)
{
	if (cld_expression_is_prompt(text))
		cld_expression_write_prompt(sink, text);
	else if (is_expression)
		cld_expression_write(sink, text);
	else
		cld_sink_span(sink, text);
}

static CldStatus
write_effect(CldArena *arena, CldSink *sink, const char *option, const CldValue *value)
{
	CldSink joined;
	CldSpan text;

	cld_arena_sink(arena, &joined, 64);
	if (value->type == CLD_VALUE_OBJECT)
	{
		/* several would be several parameters, and in an order that jsonb does not keep */
		if (value->n != 1 || cld_value_is_structure(&value->members[0].value) ||
			!cld_value_text(&value->members[0].value, &text) || text.len == 0)
			return fail(CLD_OPTION_EFFECT, option);
		cld_sink_span(&joined, value->members[0].name);
		cld_sink_char(&joined, ':');
		cld_sink_span(&joined, text);
	}
	else if (write_joined(&joined, option, value, ':').code != CLD_OK)
		return fail(CLD_OPTION_EFFECT, option);
	write_effect_text(sink, cld_sink_contents(&joined), value->type != CLD_VALUE_OBJECT);
	return CLD_STATUS_OK;
}

static CldStatus
write_border(CldSink *sink, const char *option, const CldValue *value)
{
	static const char *const members[] = {"width", "color"};
	const CldValue *color = cld_value_member(value, "color");
	CldSpan width;

	if (value->type != CLD_VALUE_OBJECT)
	{
		if (!cld_value_text(value, &width))
			return fail(CLD_OPTION_FORM, option);
		cld_sink_span(sink, width);
		return CLD_STATUS_OK;
	}
	if (!has_only(value, members, 2))
		return fail(CLD_OPTION_FORM, option);
	if (!cld_value_text(cld_value_member(value, "width"), &width) ||
		(color != NULL && color->type != CLD_VALUE_STRING))
		return fail(CLD_OPTION_FORM, option);
	cld_sink_span(sink, cld_value_member(value, "width") ? width : CLD_SPAN("2"));
	cld_sink_literal(sink, "px_solid_");
	write_color_text(sink, color ? color->text : CLD_SPAN("black"));
	return CLD_STATUS_OK;
}

static CldStatus
write_radius(CldSink *sink, const char *option, const CldValue *value)
{
	size_t n = cld_value_count(value);

	if (value->type == CLD_VALUE_ARRAY && (n == 0 || n > 4))
		return fail(CLD_OPTION_RADIUS_COUNT, option);
	for (size_t i = 0; i < n; i++)
		if (cld_value_item(value, i)->type == CLD_VALUE_NULL)
			return fail(CLD_OPTION_RADIUS_NULL, option);
	for (size_t i = 0; i < n; i++)
	{
		const CldValue *corner = cld_value_item(value, i);
		CldSpan text;

		if (cld_value_is_structure(corner) || !cld_value_text(corner, &text))
			return fail(CLD_OPTION_TEXT, option);
		if (i > 0)
			cld_sink_char(sink, ':');
		cld_expression_write(sink, text);
	}
	return CLD_STATUS_OK;
}

static CldStatus
write_function(CldArena *arena, CldSink *sink, const char *option, const CldValue *value)
{
	const CldValue *type = cld_value_member(value, "function_type");
	const CldValue *source = cld_value_member(value, "source");

	if (value->type == CLD_VALUE_STRING && value->text.len == 0)
		return CLD_STATUS_OK;
	if (strcmp(option, "custom_pre_function") == 0)
		cld_sink_literal(sink, "pre:");
	if (value->type == CLD_VALUE_STRING)
	{
		cld_sink_span(sink, value->text);
		return CLD_STATUS_OK;
	}
	if (value->type != CLD_VALUE_OBJECT || value->n != 2 || type == NULL || source == NULL ||
		type->type != CLD_VALUE_STRING || source->type != CLD_VALUE_STRING || type->text.len == 0 ||
		source->text.len == 0)
		return fail(CLD_OPTION_FUNCTION, option);
	cld_sink_span(sink, type->text);
	cld_sink_char(sink, ':');
	if (cld_span_is(type->text, "remote"))
		cld_layer_write_url(arena, sink, source->text);
	else
		cld_sink_span(sink, source->text);
	return CLD_STATUS_OK;
}

static CldStatus
write_codec(CldSink *sink, const char *option, const CldValue *value)
{
	static const char *const members[] = {"codec", "profile", "level", "b_frames"};
	bool b_frames = true;
	size_t i;

	if (value->type == CLD_VALUE_STRING)
	{
		cld_sink_span(sink, value->text);
		return CLD_STATUS_OK;
	}
	if (value->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_CODEC, option);
	if (!has_only(value, members, 4))
		return fail(CLD_OPTION_CODEC, option);
	for (i = 0; i < 3 && cld_value_member(value, members[i]) != NULL; i++)
	{
		CldSpan text;

		if (!cld_value_text(cld_value_member(value, members[i]), &text) || text.len == 0)
			return fail(CLD_OPTION_CODEC, option);
		if (i > 0)
			cld_sink_char(sink, ':');
		cld_sink_span(sink, text);
	}
	if (i == 0 && value->n > 0)
		return fail(CLD_OPTION_CODEC, option);
	if (cld_value_member(value, "b_frames") != NULL &&
		!cld_value_bool(cld_value_member(value, "b_frames"), &b_frames))
		return fail(CLD_OPTION_CODEC, option);
	if (i == 3 && !b_frames)
		cld_sink_literal(sink, ":bframes_no");
	return CLD_STATUS_OK;
}

/* Whether text is digits with at most one point, which digits must follow. */
static bool
is_range_number(CldSpan text)
{
	size_t point = cld_text_find(text, '.', 0);

	if (point == text.len)
		return cld_text_is_digits(text, text.len);
	return (point == 0 || cld_text_is_digits(cld_span_upto(text, point), point)) &&
		   cld_text_is_digits(cld_span_from(text, point + 1), text.len);
}

/* An expression, or a number of seconds, or of percent: "35%" is 35p. */
static void
write_offset(CldArena *arena, CldSink *sink, CldSpan text)
{
	CldSink expression;
	CldSpan number;
	bool percent;

	cld_arena_sink(arena, &expression, text.len + 16);
	cld_expression_write(&expression, text);
	text = cld_sink_contents(&expression);
	percent = text.len > 1 && strchr("%pP", text.data[text.len - 1]) != NULL;
	number = cld_span_upto(text, percent ? text.len - 1 : text.len);
	if (percent && is_range_number(number))
	{
		cld_sink_span(sink, number);
		cld_sink_char(sink, 'p');
	}
	else
		cld_sink_span(sink, text);
}

static CldStatus
write_scalar(CldArena *arena, CldSink *sink, const CldParameter *param, const CldValue *value)
{
	CldSpan text;

	if (!cld_value_text(value, &text))
		return fail(CLD_OPTION_TEXT, param->name);
	if (param->treatment == CLD_PARAM_OFFSET)
		write_offset(arena, sink, text);
	else if (param->treatment == CLD_PARAM_EXPRESSION && !cld_span_is(text, "ignore_aspect_ratio"))
		cld_expression_write(sink, text);
	else
		cld_sink_span(sink, text);
	return CLD_STATUS_OK;
}

CldStatus
cld_parameter_write(CldArena *arena, CldSink *sink, const CldParameter *param, const CldValue *value)
{
	const char *option = param->name;

	switch (param->treatment)
	{
		case CLD_PARAM_AS_IS:
		case CLD_PARAM_EXPRESSION:
		case CLD_PARAM_OFFSET:
			return write_scalar(arena, sink, param, value);
		case CLD_PARAM_COLOR:
			return write_color(sink, option, value);
		case CLD_PARAM_NAMES:
			return write_joined(sink, option, value, '.');
		case CLD_PARAM_EFFECT:
			return write_effect(arena, sink, option, value);
		case CLD_PARAM_BORDER:
			return write_border(sink, option, value);
		case CLD_PARAM_FLAGS:
			return write_joined(sink, option, value, '.');
		case CLD_PARAM_ANGLE:
			return write_joined_expression(arena, sink, option, value, '.');
		case CLD_PARAM_LAYER:
			return cld_layer_write(arena, sink, option, value);
		case CLD_PARAM_RADIUS:
			return write_radius(sink, option, value);
		case CLD_PARAM_FUNCTION:
			return write_function(arena, sink, option, value);
		case CLD_PARAM_FPS:
			return write_joined(sink, option, value, '-');
		case CLD_PARAM_CODEC:
			return write_codec(sink, option, value);
	}
	return CLD_STATUS_OK;
}

/*
 * cld_transformation.c
 *		Transformation options to the text of a transformation.
 */
#include "core/cld_transformation.h"

#include <stdlib.h>

#include "core/cld_expression.h"
#include "core/cld_layer.h"
#include "core/cld_sign.h"
#include "core/cld_text.h"

/* How an option becomes the value of its parameter. */
typedef enum Treatment
{
	AS_IS,
	EXPRESSION,
	OFFSET,
	COLOR,
	NAMES,
	EFFECT,
	BORDER,
	FLAGS,
	ANGLE,
	LAYER,
	RADIUS,
	FUNCTION,
	FPS,
	CODEC
} Treatment;

/*
 * In the order in which the SDK reports errors.  Parameters are sorted when
 * they are done, so it has no other meaning.
 */
static const struct
{
	const char *name;
	const char *code;
	Treatment treatment;
} params[] = {
	{"background", "b", COLOR},
	{"color", "co", COLOR},
	{"transformation", "t", NAMES},
	{"effect", "e", EFFECT},
	{"border", "bo", BORDER},
	{"flags", "fl", FLAGS},
	{"start_offset", "so", OFFSET},
	{"end_offset", "eo", OFFSET},
	{"overlay", "l", LAYER},
	{"radius", "r", RADIUS},
	{"underlay", "u", LAYER},
	{"custom_function", "fn", FUNCTION},
	{"custom_pre_function", "fn", FUNCTION},
	{"fps", "fps", FPS},
	{"angle", "a", ANGLE},
	{"aspect_ratio", "ar", EXPRESSION},
	{"crop", "c", AS_IS},
	{"dpr", "dpr", EXPRESSION},
	{"height", "h", EXPRESSION},
	{"keyframe_interval", "ki", EXPRESSION},
	{"opacity", "o", EXPRESSION},
	{"quality", "q", EXPRESSION},
	{"width", "w", EXPRESSION},
	{"x", "x", EXPRESSION},
	{"y", "y", EXPRESSION},
	{"zoom", "z", EXPRESSION},
	{"audio_codec", "ac", AS_IS},
	{"audio_frequency", "af", AS_IS},
	{"bit_rate", "br", AS_IS},
	{"color_space", "cs", AS_IS},
	{"default_image", "d", AS_IS},
	{"delay", "dl", AS_IS},
	{"density", "dn", AS_IS},
	{"duration", "du", OFFSET},
	{"fetch_format", "f", AS_IS},
	{"gravity", "g", AS_IS},
	{"page", "pg", AS_IS},
	{"prefix", "p", AS_IS},
	{"streaming_profile", "sp", AS_IS},
	{"video_codec", "vc", CODEC},
	{"video_sampling", "vs", AS_IS},
};

#define N_PARAMS (sizeof(params) / sizeof(params[0]))

/* Options that are no parameter of their own. */
static const char *const others[] = {
	"size",
	"offset",
	"if",
	"variables",
	"raw_transformation",
	"responsive_width",
	"responsive_width_transformation",
	NULL,
};

/* One object of options. */
typedef struct Component
{
	CldArena *arena;
	const CldValue *options;
	CldSpan width;
	CldSpan height;
	CldSpan start_offset;
	CldSpan end_offset;
	bool has_angle;
	bool responsive_width;
	CldParam texts[N_PARAMS]; /* finished code_value texts, as names */
	size_t n;
} Component;

static CldStatus
fail(CldCode code, const char *option)
{
	return CLD_FAIL_AT(code, cld_span_of(option));
}

static bool
is_listed(CldSpan name, const char *const *list)
{
	for (; list != NULL && *list != NULL; list++)
		if (cld_span_equal(name, cld_span_of(*list)))
			return true;
	return false;
}

bool
cld_transformation_is_option(CldSpan name)
{
	if (name.len > 0 && name.data[0] == '$')
		return true;
	for (size_t i = 0; i < N_PARAMS; i++)
		if (cld_span_equal(name, cld_span_of(params[i].name)))
			return true;
	return is_listed(name, others);
}

static CldStatus
check_names(const CldValue *options, const char *const *allowed)
{
	for (size_t i = 0; i < options->n; i++)
	{
		CldSpan name = options->members[i].name;

		if (!cld_transformation_is_option(name) && !is_listed(name, allowed))
			return CLD_FAIL_AT(CLD_OPTION_UNKNOWN, name);
	}
	return CLD_STATUS_OK;
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
write_joined_expression(Component *component, CldSink *sink, const char *option, const CldValue *value,
						char separator)
{
	CldSink joined;
	CldStatus status;

	cld_arena_sink(component->arena, &joined, 64);
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
write_effect(Component *component, CldSink *sink, const char *option, const CldValue *value)
{
	CldSink joined;
	CldSpan text;

	cld_arena_sink(component->arena, &joined, 64);
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
	const CldValue *color = cld_value_member(value, "color");
	CldSpan width;

	if (value->type != CLD_VALUE_OBJECT)
	{
		if (!cld_value_text(value, &width))
			return fail(CLD_OPTION_FORM, option);
		cld_sink_span(sink, width);
		return CLD_STATUS_OK;
	}
	for (size_t i = 0; i < value->n; i++)
		if (!cld_span_is(value->members[i].name, "width") && !cld_span_is(value->members[i].name, "color"))
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
write_function(Component *component, CldSink *sink, const char *option, const CldValue *value)
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
		cld_layer_write_url(component->arena, sink, source->text);
	else
		cld_sink_span(sink, source->text);
	return CLD_STATUS_OK;
}

static CldStatus
write_codec(CldSink *sink, const char *option, const CldValue *value)
{
	static const char *const members[] = {"codec", "profile", "level", "b_frames", NULL};
	bool b_frames = true;
	size_t i;

	if (value->type == CLD_VALUE_STRING)
	{
		cld_sink_span(sink, value->text);
		return CLD_STATUS_OK;
	}
	if (value->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_CODEC, option);
	for (i = 0; i < value->n; i++)
		if (!is_listed(value->members[i].name, members))
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
write_offset(Component *component, CldSink *sink, CldSpan text)
{
	CldSink expression;
	CldSpan number;
	bool percent;

	cld_arena_sink(component->arena, &expression, text.len + 16);
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

/* The text that an option has after "size" and "offset" had their say. */
static CldStatus
find_text(Component *component, const char *option, const CldValue *value, CldSpan *text)
{
	if (strcmp(option, "width") == 0)
		*text = component->width;
	else if (strcmp(option, "height") == 0)
		*text = component->height;
	else if (strcmp(option, "start_offset") == 0)
		*text = component->start_offset;
	else if (strcmp(option, "end_offset") == 0)
		*text = component->end_offset;
	else if (!cld_value_text(value, text))
		return fail(CLD_OPTION_TEXT, option);
	return CLD_STATUS_OK;
}

static CldStatus
write_scalar(Component *component, CldSink *sink, size_t i, const CldValue *value)
{
	CldSpan text;
	CldStatus status = find_text(component, params[i].name, value, &text);

	if (status.code != CLD_OK)
		return status;
	if (params[i].treatment == OFFSET)
		write_offset(component, sink, text);
	else if (params[i].treatment == EXPRESSION && !cld_span_is(text, "ignore_aspect_ratio"))
		cld_expression_write(sink, text);
	else
		cld_sink_span(sink, text);
	return CLD_STATUS_OK;
}

/* True when "transformation" lists components of their own and not only names. */
static bool
has_components(const CldValue *list)
{
	for (size_t i = 0; i < cld_value_count(list); i++)
		if (cld_value_is_structure(cld_value_item(list, i)))
			return true;
	return false;
}

static CldStatus
write_value(Component *component, CldSink *sink, size_t i, const CldValue *value)
{
	const char *option = params[i].name;

	switch (params[i].treatment)
	{
		case AS_IS:
		case EXPRESSION:
		case OFFSET:
			return write_scalar(component, sink, i, value);
		case COLOR:
			return write_color(sink, option, value);
		case NAMES:
			return has_components(value) ? CLD_STATUS_OK : write_joined(sink, option, value, '.');
		case EFFECT:
			return write_effect(component, sink, option, value);
		case BORDER:
			return write_border(sink, option, value);
		case FLAGS:
			return write_joined(sink, option, value, '.');
		case ANGLE:
			return write_joined_expression(component, sink, option, value, '.');
		case LAYER:
			return cld_layer_write(component->arena, sink, option, value);
		case RADIUS:
			return write_radius(sink, option, value);
		case FUNCTION:
			return write_function(component, sink, option, value);
		case FPS:
			return write_joined(sink, option, value, '-');
		case CODEC:
			return write_codec(sink, option, value);
	}
	return CLD_STATUS_OK;
}

/* Whether "fn" is taken: of the two function options the first wins. */
static bool
has_code(const Component *component, const char *code)
{
	for (size_t i = 0; i < component->n; i++)
	{
		CldSpan text = component->texts[i].name;
		size_t len = strlen(code);

		if (text.len > len && memcmp(text.data, code, len) == 0 && text.data[len] == '_')
			return true;
	}
	return false;
}

static CldStatus
add_param(Component *component, size_t i)
{
	const CldValue *value = cld_value_member(component->options, params[i].name);
	static const CldValue nothing = {CLD_VALUE_NULL, false, {NULL, 0}, NULL, 0};
	CldSink text;
	size_t start;
	CldStatus status;

	cld_arena_sink(component->arena, &text, 32);
	cld_sink_span(&text, cld_span_of(params[i].code));
	cld_sink_char(&text, '_');
	start = text.len;
	/* these may come from another option */
	if (value == NULL && params[i].treatment != OFFSET && params[i].treatment != EXPRESSION)
		return CLD_STATUS_OK;
	status = write_value(component, &text, i, value ? value : &nothing);
	if (status.code == CLD_OK && text.len > start && !has_code(component, params[i].code))
		component->texts[component->n++] = (CldParam){cld_sink_contents(&text), CLD_NO_SPAN};
	if (params[i].treatment == ANGLE)
		component->has_angle = text.len > start;
	return status;
}

/* A text option of which NULL and "" are the same as its absence. */
static CldStatus
read_text(const CldValue *options, const char *option, CldSpan *text)
{
	if (cld_value_text(cld_value_member(options, option), text))
		return CLD_STATUS_OK;
	return fail(CLD_OPTION_TEXT, option);
}

static CldStatus
read_sizes(Component *component)
{
	const CldValue *size = cld_value_member(component->options, "size");
	CldStatus status = CLD_STATUS_OK;
	size_t x;

	if (size != NULL && size->type != CLD_VALUE_STRING)
		return fail(CLD_OPTION_SIZE, "size");
	if (size == NULL || size->text.len == 0)
	{
		status = read_text(component->options, "width", &component->width);
		return status.code == CLD_OK ? read_text(component->options, "height", &component->height) : status;
	}
	x = cld_text_find(size->text, 'x', 0);
	if (x == 0 || x + 1 >= size->text.len || cld_text_find(size->text, 'x', x + 1) < size->text.len)
		return fail(CLD_OPTION_SIZE, "size");
	component->width = cld_span_upto(size->text, x);
	component->height = cld_span_from(size->text, x + 1);
	return status;
}

static CldStatus
split_offset(Component *component, CldSpan text)
{
	size_t at = cld_text_find(text, '.', 0);

	while (at + 1 < text.len && text.data[at + 1] != '.')
		at = cld_text_find(text, '.', at + 1);
	if (at + 1 >= text.len)
		return fail(CLD_OPTION_OFFSET, "offset");
	component->start_offset = cld_span_upto(text, at);
	component->end_offset = cld_span_from(text, at + 2);
	for (size_t i = at + 2; i + 1 < text.len; i++)
		if (text.data[i] == '.' && text.data[i + 1] == '.')
			return fail(CLD_OPTION_OFFSET, "offset");
	return CLD_STATUS_OK;
}

static CldStatus
read_offsets(Component *component)
{
	const CldValue *offset = cld_value_member(component->options, "offset");
	CldStatus status;

	if (offset == NULL)
	{
		status = read_text(component->options, "start_offset", &component->start_offset);
		return status.code == CLD_OK ? read_text(component->options, "end_offset", &component->end_offset) :
									   status;
	}
	if (offset->type == CLD_VALUE_STRING)
		return split_offset(component, offset->text);
	if (offset->type != CLD_VALUE_ARRAY || offset->n < 2 ||
		!cld_value_text(&offset->members[0].value, &component->start_offset) ||
		!cld_value_text(&offset->members[offset->n - 1].value, &component->end_offset))
		return fail(CLD_OPTION_OFFSET, "offset");
	return CLD_STATUS_OK;
}

static CldStatus
read_bool(const CldValue *options, const char *option, bool *result)
{
	const CldValue *value = cld_value_member(options, option);

	*result = false;
	return value == NULL || cld_value_bool(value, result) ? CLD_STATUS_OK : fail(CLD_OPTION_BOOL, option);
}

static bool
is_variable_name(CldSpan name)
{
	size_t i = 1;

	if (name.len == 0 || name.data[0] != '$')
		return false;
	while (i < name.len && name.data[i] == '_')
		i++;
	if (i == name.len)
		return false;
	for (; i < name.len; i++)
	{
		char c = name.data[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_')
			return false;
	}
	return true;
}

static CldStatus
write_variable(CldSink *sink, CldSpan name, const CldValue *value)
{
	CldSpan text;

	if (!is_variable_name(name))
		return CLD_FAIL_AT(CLD_OPTION_VARIABLE_NAME, name);
	if (cld_value_is_structure(value) || !cld_value_text(value, &text))
		return CLD_FAIL_AT(CLD_OPTION_TEXT, name);
	cld_sink_span(sink, name);
	cld_sink_char(sink, '_');
	cld_expression_write(sink, text);
	return CLD_STATUS_OK;
}

/* Adds text to a list whose elements are set apart by separator. */
static void
append(CldSink *sink, size_t start, char separator, CldSpan text)
{
	if (text.len == 0)
		return;
	if (sink->len > start)
		cld_sink_char(sink, separator);
	cld_sink_span(sink, text);
}

/* The members that begin with "$", sorted by their finished texts. */
static CldStatus
append_named_variables(Component *component, CldSink *sink, size_t start)
{
	const CldValue *options = component->options;
	CldParam *texts = component->arena->alloc(component->arena, (options->n + 1) * sizeof(CldParam));
	size_t n = 0;

	for (size_t i = 0; i < options->n; i++)
	{
		const CldMember *member = &options->members[i];
		CldSink text;
		CldStatus status;

		if (member->name.len == 0 || member->name.data[0] != '$' || member->value.type == CLD_VALUE_NULL)
			continue;
		cld_arena_sink(component->arena, &text, member->name.len + 32);
		status = write_variable(&text, member->name, &member->value);
		if (status.code != CLD_OK)
			return status;
		texts[n++] = (CldParam){cld_sink_contents(&text), CLD_NO_SPAN};
	}
	cld_sign_sort(texts, n);
	for (size_t i = 0; i < n; i++)
		append(sink, start, ',', texts[i].name);
	return CLD_STATUS_OK;
}

/* The pairs of "variables", in the order given. */
static CldStatus
append_listed_variables(Component *component, CldSink *sink, size_t start)
{
	const CldValue *variables = cld_value_member(component->options, "variables");

	if (variables != NULL && variables->type != CLD_VALUE_ARRAY)
		return fail(CLD_OPTION_VARIABLES, "variables");
	for (size_t i = 0; variables != NULL && i < variables->n; i++)
	{
		const CldValue *pair = &variables->members[i].value;
		CldStatus status;

		if (pair->type != CLD_VALUE_ARRAY || pair->n != 2 || pair->members[0].value.type != CLD_VALUE_STRING)
			return fail(CLD_OPTION_VARIABLES, "variables");
		if (pair->members[1].value.type == CLD_VALUE_NULL)
			continue;
		if (sink->len > start)
			cld_sink_char(sink, ',');
		status = write_variable(sink, pair->members[0].value.text, &pair->members[1].value);
		if (status.code != CLD_OK)
			return status;
	}
	return CLD_STATUS_OK;
}

/* if_..., variables, sorted parameters, raw text. */
static CldStatus
write_component(Component *component, CldSink *sink, CldSpan condition)
{
	size_t start = sink->len;
	CldSpan raw;
	CldStatus status;

	if (condition.len > 0)
	{
		cld_sink_literal(sink, "if_");
		cld_expression_write(sink, condition);
	}
	status = append_named_variables(component, sink, start);
	if (status.code == CLD_OK)
		status = append_listed_variables(component, sink, start);
	if (status.code != CLD_OK)
		return status;
	cld_sign_sort(component->texts, component->n);
	for (size_t i = 0; i < component->n; i++)
		append(sink, start, ',', component->texts[i].name);
	status = read_text(component->options, "raw_transformation", &raw);
	append(sink, start, ',', raw);
	return status;
}

/* Each element of "transformation" as a component of its own. */
static CldStatus
write_bases(Component *component, CldSink *sink)
{
	const CldValue *list = cld_value_member(component->options, "transformation");
	size_t start = sink->len;

	if (list == NULL || !has_components(list))
		return CLD_STATUS_OK;
	for (size_t i = 0; i < cld_value_count(list); i++)
	{
		const CldValue *item = cld_value_item(list, i);
		CldSink text;
		CldStatus status = CLD_STATUS_OK;
		CldSpan name;

		cld_arena_sink(component->arena, &text, 64);
		if (cld_value_is_structure(item))
			status = cld_transformation_write(component->arena, &text, item, NULL, NULL);
		else if (cld_value_text(item, &name) && name.len > 0)
		{
			cld_sink_literal(&text, "t_");
			cld_sink_span(&text, name);
		}
		if (status.code != CLD_OK)
			return status;
		append(sink, start, '/', cld_sink_contents(&text));
	}
	return CLD_STATUS_OK;
}

/* What follows a component whose width the browser decides. */
static CldStatus
append_responsive(Component *component, CldSink *sink, size_t start)
{
	const CldValue *given = cld_value_member(component->options, "responsive_width_transformation");
	CldSink text;
	CldStatus status = CLD_STATUS_OK;

	if (!component->responsive_width)
		return status;
	cld_arena_sink(component->arena, &text, 64);
	if (given != NULL)
		status = cld_transformation_write(component->arena, &text, given, NULL, NULL);
	else
		cld_sink_literal(&text, "c_limit,w_auto");
	append(sink, start, '/', cld_sink_contents(&text));
	return status;
}

/* Below 1 a size is a fraction, which no HTML attribute can be. */
static bool
is_fraction(CldSpan text)
{
	char copy[40];
	size_t len = 0;
	char *end;
	double value;

	while (len < text.len && len < sizeof(copy) - 1 && strchr("+-.0123456789eE", text.data[len]) != NULL)
	{
		copy[len] = text.data[len];
		len++;
	}
	copy[len] = '\0';
	value = strtod(copy, &end);
	return end != copy && value < 1;
}

static bool
begins_with_auto(CldSpan text)
{
	return text.len >= 4 && memcmp(text.data, "auto", 4) == 0;
}

static void
fill_info(const Component *component, CldTransformationInfo *info)
{
	CldSpan crop;
	CldSpan dpr;
	bool no_html_sizes;

	(void) cld_value_text(cld_value_member(component->options, "crop"), &crop);
	(void) cld_value_text(cld_value_member(component->options, "dpr"), &dpr);
	no_html_sizes = cld_value_member(component->options, "overlay") != NULL ||
					cld_value_member(component->options, "underlay") != NULL || component->has_angle ||
					cld_span_is(crop, "fit") || cld_span_is(crop, "limit") || component->responsive_width;
	info->responsive = begins_with_auto(component->width) || component->responsive_width;
	info->hidpi = cld_span_is(dpr, "auto");
	info->html_width = CLD_NO_SPAN;
	info->html_height = CLD_NO_SPAN;
	if (no_html_sizes)
		return;
	if (!begins_with_auto(component->width) && !is_fraction(component->width))
		info->html_width = component->width;
	if (!is_fraction(component->height))
		info->html_height = component->height;
}

/* The parameters; base transformations go straight to the sink, at their turn. */
static CldStatus
add_params(Component *component, CldSink *sink)
{
	for (size_t i = 0; i < N_PARAMS; i++)
	{
		CldStatus status = CLD_STATUS_OK;

		if (strcmp(params[i].name, "start_offset") == 0)
			status = read_offsets(component);
		else if (params[i].treatment == NAMES)
			status = write_bases(component, sink);
		if (status.code == CLD_OK)
			status = add_param(component, i);
		if (status.code != CLD_OK)
			return status;
	}
	return CLD_STATUS_OK;
}

static CldStatus
write_options(CldArena *arena, CldSink *sink, const CldValue *options, CldTransformationInfo *info)
{
	Component component = {0};
	size_t start = sink->len;
	CldSink own;
	CldSpan condition;
	CldStatus status;

	component.arena = arena;
	component.options = options;
	status = read_bool(options, "responsive_width", &component.responsive_width);
	if (status.code == CLD_OK)
		status = read_sizes(&component);
	if (status.code == CLD_OK)
		status = add_params(&component, sink);
	if (status.code == CLD_OK)
		status = read_text(options, "if", &condition);
	if (status.code != CLD_OK)
		return status;
	cld_arena_sink(arena, &own, 128);
	status = write_component(&component, &own, condition);
	append(sink, start, '/', cld_sink_contents(&own));
	if (status.code == CLD_OK)
		status = append_responsive(&component, sink, start);
	if (info != NULL)
		fill_info(&component, info);
	return status;
}

CldStatus
cld_transformation_write(CldArena *arena, CldSink *sink, const CldValue *value, const char *const *allowed,
						 CldTransformationInfo *info)
{
	size_t start = sink->len;
	CldStatus status;

	if (value->type == CLD_VALUE_OBJECT)
	{
		status = check_names(value, allowed);
		return status.code == CLD_OK ? write_options(arena, sink, value, info) : status;
	}
	if (value->type == CLD_VALUE_STRING)
	{
		cld_sink_span(sink, value->text);
		return CLD_STATUS_OK;
	}
	if (value->type != CLD_VALUE_ARRAY)
		return CLD_FAIL(CLD_TRANSFORMATION_TYPE);
	for (size_t i = 0; i < value->n; i++)
	{
		CldSink text;

		cld_arena_sink(arena, &text, 64);
		status = cld_transformation_write(arena, &text, &value->members[i].value, NULL, NULL);
		if (status.code != CLD_OK)
			return status;
		append(sink, start, '/', cld_sink_contents(&text));
	}
	return CLD_STATUS_OK;
}

CldStatus
cld_transformation_write_eager(CldArena *arena, CldSink *sink, const char *option, const CldValue *value)
{
	static const char *const allowed[] = {"format", NULL};

	for (size_t i = 0; i < cld_value_count(value); i++)
	{
		const CldValue *item = cld_value_item(value, i);
		const CldValue *format = cld_value_member(item, "format");
		size_t start;
		CldSpan text;
		CldStatus status;

		if (i > 0)
			cld_sink_char(sink, '|');
		start = sink->len;
		status = cld_transformation_write(arena, sink, item, allowed, NULL);
		if (status.code != CLD_OK)
			return status;
		if (sink->len == start && item->type != CLD_VALUE_STRING)
			return fail(CLD_EAGER_EMPTY, option);
		if (format == NULL)
			continue;
		if (cld_value_is_structure(format) || !cld_value_text(format, &text))
			return fail(CLD_OPTION_STRING, "format");
		cld_sink_char(sink, '/');
		cld_sink_span(sink, text);
	}
	return CLD_STATUS_OK;
}

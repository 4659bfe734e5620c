/*
 * cld_transformation.c
 *		Transformation options to the text of a transformation.
 */
#include "core/cld_transformation.h"

#include <stdlib.h>

#include "core/cld_expression.h"
#include "core/cld_parameter.h"
#include "core/cld_sign.h"
#include "core/cld_text.h"

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
	CldParam texts[CLD_PARAMETERS]; /* finished code_value texts, as names */
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
	for (size_t i = 0; i < CLD_PARAMETERS; i++)
		if (cld_span_equal(name, cld_span_of(cld_parameters[i].name)))
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

/* True when "transformation" lists components of their own and not only names. */
static bool
has_components(const CldValue *list)
{
	for (size_t i = 0; i < cld_value_count(list); i++)
		if (cld_value_is_structure(cld_value_item(list, i)))
			return true;
	return false;
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

/* Where another option may have left the text of this one; NULL for all but four. */
static const CldSpan *
settled_text(const Component *component, const char *option)
{
	if (strcmp(option, "width") == 0)
		return &component->width;
	if (strcmp(option, "height") == 0)
		return &component->height;
	if (strcmp(option, "start_offset") == 0)
		return &component->start_offset;
	return strcmp(option, "end_offset") == 0 ? &component->end_offset : NULL;
}

static CldStatus
add_param(Component *component, const CldParameter *param)
{
	const CldValue *value = cld_value_member(component->options, param->name);
	const CldSpan *settled = settled_text(component, param->name);
	CldValue text = {CLD_VALUE_STRING, false, {NULL, 0}, NULL, 0};
	CldSink sink;
	size_t start;
	CldStatus status;

	if (settled != NULL)
	{
		text.text = *settled;
		value = &text;
	}
	if (value == NULL || (param->treatment == CLD_PARAM_NAMES && has_components(value)))
		return CLD_STATUS_OK;
	cld_arena_sink(component->arena, &sink, 32);
	cld_sink_span(&sink, cld_span_of(param->code));
	cld_sink_char(&sink, '_');
	start = sink.len;
	status = cld_parameter_write(component->arena, &sink, param, value);
	if (status.code == CLD_OK && sink.len > start && !has_code(component, param->code))
		component->texts[component->n++] = (CldParam){cld_sink_contents(&sink), CLD_NO_SPAN};
	if (param->treatment == CLD_PARAM_ANGLE)
		component->has_angle = sink.len > start;
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
	for (size_t i = 0; i < CLD_PARAMETERS; i++)
	{
		CldStatus status = CLD_STATUS_OK;

		if (strcmp(cld_parameters[i].name, "start_offset") == 0)
			status = read_offsets(component);
		else if (cld_parameters[i].treatment == CLD_PARAM_NAMES)
			status = write_bases(component, sink);
		if (status.code == CLD_OK)
			status = add_param(component, &cld_parameters[i]);
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

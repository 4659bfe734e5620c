/*
 * cld_html.c
 *		Attributes of HTML elements.
 */
#include "core/cld_html.h"

#include "core/cld_sign.h"

static bool
is_attribute_name(CldSpan name)
{
	for (size_t i = 0; i < name.len; i++)
	{
		char c = name.data[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
			(c == '\0' || strchr("-_:.", c) == NULL))
			return false;
	}
	return name.len > 0;
}

CldStatus
cld_html_set(CldHtmlAttributes *attributes, CldSpan name, CldValue value)
{
	size_t i = 0;

	while (i < attributes->n && !cld_span_equal(attributes->members[i].name, name))
		i++;
	if (i == CLD_HTML_ATTRIBUTES_MAX || !is_attribute_name(name) || cld_value_is_structure(&value))
		return CLD_FAIL_AT(CLD_TAG_ATTRIBUTE, name);
	attributes->members[i].name = name;
	attributes->members[i].value = value;
	if (i == attributes->n)
		attributes->n++;
	return CLD_STATUS_OK;
}

void
cld_html_set_text(CldHtmlAttributes *attributes, const char *name, CldSpan text)
{
	(void) cld_html_set(attributes, cld_span_of(name), cld_value_string(text));
}

void
cld_html_write_text(CldSink *sink, CldSpan text)
{
	static const struct
	{
		char c;
		const char *entity;
	} entities[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&#34;"}, {'\'', "&#39;"}};

	for (size_t i = 0; i < text.len; i++)
	{
		size_t j = 0;

		while (j < 5 && entities[j].c != text.data[i])
			j++;
		if (j < 5)
			cld_sink_span(sink, cld_span_of(entities[j].entity));
		else
			cld_sink_char(sink, text.data[i]);
	}
}

/* What JavaScript takes for false leaves its attribute out. */
static bool
is_falsy(const CldValue *value)
{
	return value->type == CLD_VALUE_NULL || (value->type == CLD_VALUE_BOOL && !value->boolean) ||
		   (value->type == CLD_VALUE_STRING && value->text.len == 0) ||
		   (value->type == CLD_VALUE_NUMBER && cld_span_is(value->text, "0"));
}

static void
write_pair(CldSink *sink, CldSpan name, const CldValue *value)
{
	cld_sink_span(sink, name);
	if (value->type == CLD_VALUE_BOOL)
		return;
	cld_sink_literal(sink, "='");
	cld_html_write_text(sink, value->text);
	cld_sink_char(sink, '\'');
}

void
cld_html_write_attributes(CldArena *arena, CldSink *sink, const CldHtmlAttributes *attributes)
{
	CldParam pairs[CLD_HTML_ATTRIBUTES_MAX];
	size_t n = 0;

	for (size_t i = 0; i < attributes->n; i++)
	{
		CldSink text;

		if (is_falsy(&attributes->members[i].value))
			continue;
		cld_arena_sink(arena, &text, 64);
		write_pair(&text, attributes->members[i].name, &attributes->members[i].value);
		pairs[n++] = (CldParam){cld_sink_contents(&text), CLD_NO_SPAN};
	}
	cld_sign_sort(pairs, n);
	for (size_t i = 0; i < n; i++)
	{
		if (i > 0)
			cld_sink_char(sink, ' ');
		cld_sink_span(sink, pairs[i].name);
	}
}

/*
 * cld_layer.c
 *		Overlays and underlays, and the base64 of URLs inside a transformation.
 */
#include "core/cld_layer.h"

#include "core/cld_text.h"

/* Members of a layer object. */
typedef enum Part
{
	RESOURCE_TYPE,
	TEXT,
	TYPE,
	PUBLIC_ID,
	FORMAT,
	URL,
	TEXT_STYLE,
	FONT_FAMILY,
	FONT_SIZE,
	FONT_WEIGHT,
	FONT_STYLE,
	TEXT_DECORATION,
	TEXT_ALIGN,
	STROKE,
	LETTER_SPACING,
	LINE_SPACING,
	FONT_ANTIALIASING,
	FONT_HINTING,
	PARTS
} Part;

/* Styles are written in this order, each after its prefix, unless they have their default. */
static const struct
{
	const char *name;
	const char *prefix;
	const char *otherwise;
} parts[PARTS] = {
	[RESOURCE_TYPE] = {"resource_type", NULL, NULL},
	[TEXT] = {"text", NULL, NULL},
	[TYPE] = {"type", NULL, NULL},
	[PUBLIC_ID] = {"public_id", NULL, NULL},
	[FORMAT] = {"format", NULL, NULL},
	[URL] = {"url", NULL, NULL},
	[TEXT_STYLE] = {"text_style", NULL, NULL},
	[FONT_FAMILY] = {"font_family", NULL, NULL},
	[FONT_SIZE] = {"font_size", NULL, NULL},
	[FONT_WEIGHT] = {"font_weight", "", "normal"},
	[FONT_STYLE] = {"font_style", "", "normal"},
	[TEXT_DECORATION] = {"text_decoration", "", "none"},
	[TEXT_ALIGN] = {"text_align", "", ""},
	[STROKE] = {"stroke", "", "none"},
	[LETTER_SPACING] = {"letter_spacing", "letter_spacing_", ""},
	[LINE_SPACING] = {"line_spacing", "line_spacing_", ""},
	[FONT_ANTIALIASING] = {"font_antialiasing", "antialias_", ""},
	[FONT_HINTING] = {"font_hinting", "hinting_", ""},
};

/* The length of a UTF-8 character by its first byte; 0 for a byte that begins none. */
static size_t
utf8_length(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first >= 0xc2 && first < 0xe0)
		return 2;
	if (first >= 0xe0 && first < 0xf0)
		return 3;
	return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/* The byte that a percent escape at the start of text stands for, or -1. */
static int
escaped_byte(CldSpan text)
{
	int high, low;

	if (text.len < 3 || text.data[0] != '%')
		return -1;
	high = cld_text_hex_digit(text.data[1]);
	low = cld_text_hex_digit(text.data[2]);
	return high < 0 || low < 0 ? -1 : high << 4 | low;
}

/* Decodes the escapes of one character into bytes; returns their number, 0 when malformed. */
static size_t
decode_character(CldSpan text, char *bytes)
{
	int first = escaped_byte(text);
	size_t len = first < 0 ? 0 : utf8_length((unsigned char) first);

	for (size_t i = 0; i < len; i++)
	{
		int byte = 3 * i < text.len ? escaped_byte(cld_span_from(text, 3 * i)) : -1;

		if (byte < 0 || (i > 0 && (byte & 0xc0) != 0x80))
			return 0;
		bytes[i] = (char) byte;
	}
	if (len >= 3)
	{
		unsigned char second = (unsigned char) bytes[1];

		/* overlong forms, surrogates, beyond the last character */
		if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
			(first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
			return 0;
	}
	return len;
}

/* JavaScript's decodeURI: escapes of reserved characters stay.  False where it throws. */
static bool
decode_uri(CldSink *sink, CldSpan text)
{
	while (text.len > 0)
	{
		char bytes[4];
		size_t len;

		if (text.data[0] != '%')
		{
			size_t next = cld_text_find(text, '%', 0);

			cld_sink_write(sink, text.data, next);
			text = cld_span_from(text, next);
			continue;
		}
		len = decode_character(text, bytes);
		if (len == 0)
			return false;
		if (len == 1 && bytes[0] != '\0' && strchr(";/?:@&=+$,#", bytes[0]) != NULL)
			cld_sink_write(sink, text.data, 3);
		else
			cld_sink_write(sink, bytes, len);
		text = cld_span_from(text, 3 * len);
	}
	return true;
}

static void
write_base64url(CldSink *sink, CldSpan bytes)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

	for (size_t i = 0; i < bytes.len; i += 3)
	{
		size_t n = bytes.len - i < 3 ? bytes.len - i : 3;
		uint32_t bits = 0;

		for (size_t j = 0; j < 3; j++)
			bits = bits << 8 | (j < n ? (unsigned char) bytes.data[i + j] : 0);
		for (size_t j = 0; j <= n; j++)
			cld_sink_char(sink, alphabet[bits >> (18 - 6 * j) & 63]);
	}
}

void
cld_layer_write_url(CldArena *arena, CldSink *sink, CldSpan url)
{
	CldSink decoded;
	CldSink encoded;

	cld_arena_sink(arena, &decoded, url.len + 1);
	cld_arena_sink(arena, &encoded, url.len + 64);
	if (decode_uri(&decoded, url))
		url = cld_sink_contents(&decoded);
	cld_text_escape(&encoded, url, CLD_ESCAPE_URI);
	write_base64url(sink, cld_sink_contents(&encoded));
}

/* A "/" would end the component; the URL language has ":" for it. */
static void
write_public_id(CldSink *sink, CldSpan public_id)
{
	for (size_t i = 0; i < public_id.len; i++)
		cld_sink_char(sink, public_id.data[i] == '/' ? ':' : public_id.data[i]);
}

static bool
begins_with(CldSpan text, CldSpan start)
{
	return text.len >= start.len && cld_span_equal(cld_span_upto(text, start.len), start);
}

/* Where ":fetch:" stands in text, which is text.len when it does not. */
static size_t
find_fetch(CldSpan text)
{
	size_t at = cld_text_find(text, ':', 0);

	while (at < text.len && !begins_with(cld_span_from(text, at), CLD_SPAN(":fetch:")))
		at = cld_text_find(text, ':', at + 1);
	return at;
}

static void
write_text_layer(CldArena *arena, CldSink *sink, CldSpan text)
{
	size_t fetch;

	/* what follows is text of the user's own */
	if (begins_with(text, CLD_SPAN("text:")) || begins_with(text, CLD_SPAN("subtitles:")))
	{
		cld_sink_span(sink, text);
		return;
	}
	if (begins_with(text, CLD_SPAN("fetch:")))
	{
		cld_sink_literal(sink, "fetch:");
		cld_layer_write_url(arena, sink, cld_span_from(text, 6));
		return;
	}
	fetch = find_fetch(text);
	if (fetch == text.len)
	{
		write_public_id(sink, text);
		return;
	}
	if (!cld_span_is(cld_span_upto(text, fetch), "image") && fetch > 0)
	{
		cld_sink_span(sink, cld_span_upto(text, fetch));
		cld_sink_char(sink, ':');
	}
	cld_sink_literal(sink, "fetch:");
	cld_layer_write_url(arena, sink, cld_span_from(text, fetch + 7));
}

/* The length of $(name) at the start of text; a name of one letter is no variable. */
static size_t
interpolation_length(CldSpan text)
{
	size_t i = 2;

	if (text.len < 5 || text.data[0] != '$' || text.data[1] != '(')
		return 0;
	while (i < text.len &&
		   ((text.data[i] >= 'a' && text.data[i] <= 'z') || (text.data[i] >= 'A' && text.data[i] <= 'Z') ||
			(i > 2 && (text.data[i] == '_' || (text.data[i] >= '0' && text.data[i] <= '9')))))
		i++;
	return i > 3 && i < text.len && text.data[i] == ')' ? i + 1 : 0;
}

/* Escaped once for the component, "," and "/" twice: the service decodes the URL first. */
static void
write_escaped_text(CldSink *sink, CldSpan text)
{
	while (text.len > 0)
	{
		size_t variable = interpolation_length(text);
		CldSpan one = cld_span_upto(text, variable > 0 ? variable : 1);

		if (variable > 0)
			cld_sink_span(sink, one);
		else if (text.data[0] == ',')
			cld_sink_literal(sink, "%252C");
		else if (text.data[0] == '/')
			cld_sink_literal(sink, "%252F");
		else
			cld_text_escape(sink, one, CLD_ESCAPE_OVERLAY);
		text = cld_span_from(text, one.len);
	}
}

static bool
is_style_given(Part part, CldSpan value)
{
	return value.len > 0 && !cld_span_equal(value, cld_span_of(parts[part].otherwise)) &&
		   !cld_span_is(value, "false");
}

/* family_size_keyword_keyword... and the ":" after it, or nothing. */
static CldStatus
write_style(CldSink *sink, const char *option, const CldSpan *values)
{
	bool styled = values[FONT_SIZE].len > 0 || values[FONT_FAMILY].len > 0;

	if (values[TEXT_STYLE].len > 0)
	{
		cld_sink_span(sink, values[TEXT_STYLE]);
		cld_sink_char(sink, ':');
		return CLD_STATUS_OK;
	}
	for (Part part = FONT_WEIGHT; part < PARTS; part++)
		styled |= is_style_given(part, values[part]);
	if (!styled)
		return CLD_STATUS_OK;
	if (values[FONT_SIZE].len == 0 || cld_span_is(values[FONT_SIZE], "0"))
		return CLD_FAIL_AT(CLD_LAYER_FONT_SIZE, cld_span_of(option));
	if (values[FONT_FAMILY].len == 0)
		return CLD_FAIL_AT(CLD_LAYER_FONT_FAMILY, cld_span_of(option));
	cld_sink_span(sink, values[FONT_FAMILY]);
	cld_sink_char(sink, '_');
	cld_sink_span(sink, values[FONT_SIZE]);
	for (Part part = FONT_WEIGHT; part < PARTS; part++)
		if (is_style_given(part, values[part]))
		{
			cld_sink_char(sink, '_');
			cld_sink_span(sink, cld_span_of(parts[part].prefix));
			cld_sink_span(sink, values[part]);
		}
	cld_sink_char(sink, ':');
	return CLD_STATUS_OK;
}

static CldStatus
read_parts(const CldValue *layer, CldSpan *values)
{
	for (size_t i = 0; i < layer->n; i++)
	{
		const CldMember *member = &layer->members[i];
		int part = 0;

		while (part < PARTS && !cld_span_equal(member->name, cld_span_of(parts[part].name)))
			part++;
		/* a number or boolean is no id, type, text or URL: the SDK takes it for absent */
		if (part == PARTS || cld_value_is_structure(&member->value) ||
			(part <= TEXT_STYLE && member->value.type != CLD_VALUE_STRING &&
			 member->value.type != CLD_VALUE_NULL))
			return CLD_FAIL_AT(CLD_LAYER_MEMBER, member->name);
		(void) cld_value_text(&member->value, &values[part]);
	}
	return CLD_STATUS_OK;
}

static void
write_id_and_format(CldSink *sink, const CldSpan *values)
{
	write_public_id(sink, values[PUBLIC_ID]);
	if (values[FORMAT].len > 0)
	{
		cld_sink_char(sink, '.');
		cld_sink_span(sink, values[FORMAT]);
	}
}

/* What a text or subtitles layer has after its types. */
static CldStatus
write_text_parts(CldSink *sink, const char *option, const CldSpan *values)
{
	size_t start = sink->len;
	CldStatus status;

	if (values[PUBLIC_ID].len == 0 && values[TEXT].len == 0)
		return CLD_FAIL_AT(CLD_LAYER_TEXT, cld_span_of(option));
	status = write_style(sink, option, values);
	if (status.code != CLD_OK)
		return status;
	if (values[PUBLIC_ID].len == 0 && sink->len == start)
		return CLD_FAIL_AT(CLD_LAYER_STYLE, cld_span_of(option));
	if (values[PUBLIC_ID].len > 0)
		write_id_and_format(sink, values);
	if (values[PUBLIC_ID].len > 0 && values[TEXT].len > 0)
		cld_sink_char(sink, ':');
	write_escaped_text(sink, values[TEXT]);
	return CLD_STATUS_OK;
}

static CldStatus
write_object_layer(CldArena *arena, CldSink *sink, const char *option, const CldValue *layer)
{
	CldSpan values[PARTS] = {{NULL, 0}};
	CldStatus status = read_parts(layer, values);
	CldSpan url;
	bool is_text;
	bool is_fetch;

	if (status.code != CLD_OK)
		return status;
	if (values[TEXT].len > 0 && values[RESOURCE_TYPE].len == 0)
		values[RESOURCE_TYPE] = CLD_SPAN("text");
	if (values[URL].len > 0 && values[TYPE].len == 0)
		values[TYPE] = CLD_SPAN("fetch");
	is_text = cld_span_is(values[RESOURCE_TYPE], "text") || cld_span_is(values[RESOURCE_TYPE], "subtitles");
	is_fetch = cld_span_is(values[TYPE], "fetch");
	if (values[PUBLIC_ID].len == 0 && !cld_span_is(values[RESOURCE_TYPE], "text") && !is_fetch)
		return CLD_FAIL_AT(CLD_LAYER_PUBLIC_ID, cld_span_of(option));

	for (int i = 0; i < 2; i++)
	{
		CldSpan type = values[i == 0 ? RESOURCE_TYPE : TYPE];

		if (type.len == 0 || cld_span_equal(type, i == 0 ? CLD_SPAN("image") : CLD_SPAN("upload")))
			continue;
		cld_sink_span(sink, type);
		cld_sink_char(sink, ':');
	}
	if (is_text)
		return write_text_parts(sink, option, values);
	if (!is_fetch)
	{
		write_id_and_format(sink, values);
		return CLD_STATUS_OK;
	}
	url = values[URL].len > 0 ? values[URL] : values[PUBLIC_ID];
	if (url.len == 0)
		return CLD_FAIL_AT(CLD_LAYER_URL, cld_span_of(option));
	cld_layer_write_url(arena, sink, url);
	return CLD_STATUS_OK;
}

CldStatus
cld_layer_write(CldArena *arena, CldSink *sink, const char *option, const CldValue *layer)
{
	if (layer == NULL || layer->type == CLD_VALUE_NULL)
		return CLD_STATUS_OK;
	if (layer->type == CLD_VALUE_OBJECT)
		return write_object_layer(arena, sink, option, layer);
	if (layer->type != CLD_VALUE_STRING)
		return CLD_FAIL_AT(CLD_OPTION_FORM, cld_span_of(option));
	write_text_layer(arena, sink, layer->text);
	return CLD_STATUS_OK;
}

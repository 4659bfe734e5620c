/*
 * cld_expression.c
 *		Expressions of transformations: "width > 100" is w_gt_100.
 */
#include "core/cld_expression.h"

#include "core/cld_text.h"

typedef struct Word
{
	const char *text;
	const char *code;
} Word;

/* Longer ones first where one begins another. */
static const Word operators[] = {
	{"||", "or"}, {">=", "gte"}, {"<=", "lte"}, {"&&", "and"}, {"!=", "ne"}, {">", "gt"},  {"=", "eq"},
	{"<", "lt"},  {"/", "div"},  {"-", "sub"},  {"^", "pow"},  {"+", "add"}, {"*", "mul"},
};

/* No name begins another. */
static const Word names[] = {
	{"aspect_ratio", "ar"},
	{"aspectRatio", "ar"},
	{"current_page", "cp"},
	{"currentPage", "cp"},
	{"duration", "du"},
	{"face_count", "fc"},
	{"faceCount", "fc"},
	{"height", "h"},
	{"initial_aspect_ratio", "iar"},
	{"initial_height", "ih"},
	{"initial_width", "iw"},
	{"initialAspectRatio", "iar"},
	{"initialHeight", "ih"},
	{"initialWidth", "iw"},
	{"initial_duration", "idu"},
	{"initialDuration", "idu"},
	{"page_count", "pc"},
	{"page_x", "px"},
	{"page_y", "py"},
	{"pageCount", "pc"},
	{"pageX", "px"},
	{"pageY", "py"},
	{"tags", "tags"},
	{"width", "w"},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool
begins_with(CldSpan text, const char *word, size_t len)
{
	return text.len >= len && memcmp(text.data, word, len) == 0;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '_';
}

/* The operator at the start of text, if a blank follows it; *len is its length. */
static const Word *
operator_at(CldSpan text, size_t *len)
{
	for (size_t i = 0; i < COUNT(operators); i++)
	{
		*len = strlen(operators[i].text);
		if (text.len > *len && is_blank(text.data[*len]) && begins_with(text, operators[i].text, *len))
			return &operators[i];
	}
	return NULL;
}

static const Word *
name_at(CldSpan text, size_t *len)
{
	if (text.len == 0 || text.data[0] == '\0' || strchr("acdfhiptw", text.data[0]) == NULL)
		return NULL;
	for (size_t i = 0; i < COUNT(names); i++)
	{
		*len = strlen(names[i].text);
		if (begins_with(text, names[i].text, *len))
			return &names[i];
	}
	return NULL;
}

/* The length of a user variable at the start of text: "$", any "_", all up to the next blank. */
static size_t
variable_length(CldSpan text)
{
	size_t blanks = 1;
	size_t end;

	if (text.len == 0 || text.data[0] != '$')
		return 0;
	while (blanks < text.len && text.data[blanks] == '_')
		blanks++;
	for (end = blanks; end < text.len && !is_blank(text.data[end]); end++)
		;
	return end > blanks ? end : 0;
}

/* Writes a run of blanks as one "_", also over the border between two calls. */
static void
write_folded(CldSink *sink, CldSpan text, bool *after_blank)
{
	for (size_t i = 0; i < text.len; i++)
	{
		bool blank = is_blank(text.data[i]);

		if (!blank)
			cld_sink_char(sink, text.data[i]);
		else if (!*after_blank)
			cld_sink_char(sink, '_');
		*after_blank = blank;
	}
}

/* Text between "!" is data: only what would end the parameter or component is escaped. */
static void
write_quoted(CldSink *sink, CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		if (text.data[i] == ',')
			cld_sink_literal(sink, "%2C");
		else if (text.data[i] == '/')
			cld_sink_literal(sink, "%2F");
		else
			cld_sink_char(sink, text.data[i]);
	}
}

void
cld_expression_write(CldSink *sink, CldSpan text)
{
	bool after_blank = false;

	while (text.len > 0)
	{
		size_t len;
		size_t close;
		const Word *word = operator_at(text, &len);

		if (word == NULL && text.data[0] == '!' && (close = cld_text_find(text, '!', 1)) < text.len)
		{
			write_quoted(sink, cld_span_upto(text, close + 1));
			after_blank = false;
			text = cld_span_from(text, close + 1);
			continue;
		}
		if (word == NULL && (len = variable_length(text)) == 0)
		{
			/* ":width" is a value that happens to be a name */
			bool is_value = text.data[0] == ':' && name_at(cld_span_from(text, 1), &len) != NULL;

			if (is_value)
				len++;
			else if ((word = name_at(text, &len)) == NULL)
				len = 1;
		}
		write_folded(sink, word ? cld_span_of(word->code) : cld_span_upto(text, len), &after_blank);
		text = cld_span_from(text, len);
	}
}

bool
cld_expression_is_prompt(CldSpan text)
{
	CldSpan name = cld_span_upto(text, cld_text_find(text, ':', 0));

	return begins_with(name, "gen_", 4) || cld_span_is(name, "extract");
}

static bool
is_escape(CldSpan text)
{
	return text.len >= 3 && cld_text_hex_digit(text.data[1]) >= 0 && cld_text_hex_digit(text.data[2]) >= 0;
}

void
cld_expression_write_prompt(CldSink *sink, CldSpan text)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[i];
		bool plain = c > ' ' && c < 0x7f && strchr(",/\"#<>?\\^`{|}%", c) == NULL;

		if (c == '%')
			plain = is_escape(cld_span_from(text, i));
		if (plain)
		{
			cld_sink_char(sink, text.data[i]);
			continue;
		}
		cld_sink_char(sink, '%');
		cld_sink_char(sink, digits[c >> 4]);
		cld_sink_char(sink, digits[c & 15]);
	}
}

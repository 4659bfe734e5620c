/*
 * cld_json_text.c
 *		JSON from outside, checked before the server's own parser sees it.
 */
#include "core/cld_json_text.h"

#include "core/cld_text.h"

#define DIGITS_MAX 100
#define EXPONENT_MAX 3

typedef struct Reader
{
	const char *at;
	const char *end;
	CldJsonText failure;
} Reader;

static bool value(Reader *reader, int depth);

static bool
fail(Reader *reader, CldJsonText failure)
{
	if (reader->failure == CLD_JSON_TEXT_OK)
		reader->failure = failure;
	return false;
}

static bool
malformed(Reader *reader)
{
	return fail(reader, CLD_JSON_TEXT_MALFORMED);
}

static void
skip_blanks(Reader *reader)
{
	while (reader->at < reader->end &&
		   (*reader->at == ' ' || *reader->at == '\t' || *reader->at == '\n' || *reader->at == '\r'))
		reader->at++;
}

static bool
take(Reader *reader, char c)
{
	if (reader->at == reader->end || *reader->at != c)
		return false;
	reader->at++;
	return true;
}

static bool
word(Reader *reader, const char *text)
{
	size_t len = strlen(text);

	if ((size_t) (reader->end - reader->at) < len || memcmp(reader->at, text, len) != 0)
		return malformed(reader);
	reader->at += len;
	return true;
}

/* The four digits after "\u"; -1 when they are not there. */
static int
code_unit(Reader *reader)
{
	int unit = 0;

	if (reader->end - reader->at < 4)
		return -1;
	for (int i = 0; i < 4; i++)
	{
		int digit = cld_text_hex_digit(*reader->at++);

		if (digit < 0)
			return -1;
		unit = unit * 16 + digit;
	}
	return unit;
}

/* What follows "\u". */
static bool
unicode_escape(Reader *reader)
{
	int unit = code_unit(reader);

	if (unit < 0)
		return malformed(reader);
	if (unit == 0)
		return fail(reader, CLD_JSON_TEXT_NUL);
	if (unit < 0xd800 || unit > 0xdfff)
		return true;
	if (unit > 0xdbff || !take(reader, '\\') || !take(reader, 'u'))
		return malformed(reader);
	unit = code_unit(reader);
	return unit >= 0xdc00 && unit <= 0xdfff ? true : malformed(reader);
}

/* What follows the opening quote. */
static bool
string(Reader *reader)
{
	while (reader->at < reader->end)
	{
		char c = *reader->at++;

		if (c == '"')
			return true;
		if ((unsigned char) c < 0x20)
			return malformed(reader);
		if (c != '\\')
			continue;
		if (take(reader, 'u'))
		{
			if (!unicode_escape(reader))
				return false;
		}
		else if (reader->at == reader->end || *reader->at == '\0' || !strchr("\"\\/bfnrt", *reader->at))
			return malformed(reader);
		else
			reader->at++;
	}
	return malformed(reader);
}

/* At least one digit; how many is counted. */
static bool
digits(Reader *reader, int *n)
{
	const char *start = reader->at;

	while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9')
		reader->at++;
	if (reader->at - start > DIGITS_MAX)
		return fail(reader, CLD_JSON_TEXT_NUMBER);
	*n = (int) (reader->at - start);
	return *n > 0 ? true : malformed(reader);
}

static bool
number(Reader *reader)
{
	const char *first;
	int n;

	(void) take(reader, '-');
	first = reader->at;
	if (!digits(reader, &n))
		return false;
	if (n > 1 && *first == '0')
		return malformed(reader);
	if (take(reader, '.') && !digits(reader, &n))
		return false;
	if (take(reader, 'e') || take(reader, 'E'))
	{
		if (!take(reader, '+'))
			(void) take(reader, '-');
		if (!digits(reader, &n))
			return false;
		if (n > EXPONENT_MAX)
			return fail(reader, CLD_JSON_TEXT_NUMBER);
	}
	return true;
}

/* Members up to the closing bracket; in an object each has a name. */
static bool
members(Reader *reader, bool named, char closing, int depth)
{
	if (depth == CLD_JSON_TEXT_DEPTH)
		return fail(reader, CLD_JSON_TEXT_DEPTH_EXCEEDED);
	skip_blanks(reader);
	if (take(reader, closing))
		return true;
	do
	{
		skip_blanks(reader);
		if (named)
		{
			if (!take(reader, '"'))
				return malformed(reader);
			if (!string(reader))
				return false;
			skip_blanks(reader);
			if (!take(reader, ':'))
				return malformed(reader);
		}
		if (!value(reader, depth + 1))
			return false;
		skip_blanks(reader);
	} while (take(reader, ','));
	return take(reader, closing) ? true : malformed(reader);
}

static bool
value(Reader *reader, int depth)
{
	skip_blanks(reader);
	if (reader->at == reader->end)
		return malformed(reader);
	switch (*reader->at)
	{
		case '{':
			reader->at++;
			return members(reader, true, '}', depth);
		case '[':
			reader->at++;
			return members(reader, false, ']', depth);
		case '"':
			reader->at++;
			return string(reader);
		case 't':
			return word(reader, "true");
		case 'f':
			return word(reader, "false");
		case 'n':
			return word(reader, "null");
		default:
			return number(reader);
	}
}

CldJsonText
cld_json_text_check(CldSpan text)
{
	Reader reader = {text.data, text.data + text.len, CLD_JSON_TEXT_OK};

	if (text.len == 0 || !cld_text_is_utf8(text))
		return CLD_JSON_TEXT_MALFORMED;
	if (value(&reader, 0))
	{
		skip_blanks(&reader);
		if (reader.at != reader.end)
			(void) malformed(&reader);
	}
	return reader.failure;
}

/*
 * cld_text.c
 *		Byte classes, escaping and small checks on text.
 */
#include "core/cld_text.h"

static inline bool
is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_alnum(char c)
{
	return is_lower(c) || (c >= 'A' && c <= 'Z') || is_digit(c);
}

/* Bytes that the given escape leaves alone; letters and digits never come here. */
static bool
is_plain_symbol(char c, CldEscape escape)
{
	switch (escape)
	{
		case CLD_ESCAPE_COMPONENT:
			return c != '\0' && strchr("-_.!~*'()", c) != NULL;
		case CLD_ESCAPE_SOURCE:
			return c != '\0' && strchr("-_.!~*'():/", c) != NULL;
		case CLD_ESCAPE_REMOTE:
			return c != '\0' && strchr("_.-/:", c) != NULL;
		case CLD_ESCAPE_OVERLAY:
			return c != '\0' && strchr("-_.!~*'", c) != NULL;
		case CLD_ESCAPE_URI:
			return c != '\0' && strchr("-_.!~*'();,/?:@&=+$#", c) != NULL;
		case CLD_ESCAPE_TOKEN:
			/* spec-signing 6.1; every other byte stays, non-ASCII included */
			return c == '\0' || strchr(" \"#%&'/:;<=>?@[\\]^`{|}~", c) == NULL;
	}
	return false;
}

void
cld_text_escape(CldSink *sink, CldSpan text, CldEscape escape)
{
	const char *digits = escape == CLD_ESCAPE_TOKEN ? "0123456789abcdef" : "0123456789ABCDEF";
	size_t plain = 0; /* start of the run not yet written */

	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];
		char coded[3] = {'%'};

		if (is_alnum(c) || is_plain_symbol(c, escape))
			continue;
		cld_sink_write(sink, text.data + plain, i - plain);
		coded[1] = digits[(unsigned char) c >> 4];
		coded[2] = digits[(unsigned char) c & 15];
		cld_sink_write(sink, coded, sizeof(coded));
		plain = i + 1;
	}
	if (plain < text.len)
		cld_sink_write(sink, text.data + plain, text.len - plain);
}

bool
cld_text_unescape(CldSink *sink, CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		int high, low;

		if (text.data[i] != '%')
		{
			cld_sink_char(sink, text.data[i]);
			continue;
		}
		if (text.len - i < 3)
			return false;
		high = cld_text_hex_digit(text.data[i + 1]);
		low = cld_text_hex_digit(text.data[i + 2]);
		if (high < 0 || low < 0)
			return false;
		cld_sink_char(sink, (char) (high << 4 | low));
		i += 2;
	}
	return true;
}

/* Bytes of the UTF-8 sequence that begins at text; 0 when it is malformed. */
static size_t
utf8_length(CldSpan text)
{
	unsigned char lead = (unsigned char) text.data[0];
	unsigned char second = text.len > 1 ? (unsigned char) text.data[1] : 0;
	size_t len = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

	if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || text.len < len)
		return 0;
	if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) ||
		(lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f))
		return 0;
	for (size_t i = 1; i < len; i++)
		if (((unsigned char) text.data[i] & 0xc0) != 0x80)
			return 0;
	return len;
}

bool
cld_text_is_utf8(CldSpan text)
{
	while (text.len > 0)
	{
		size_t len = utf8_length(text);

		if (len == 0)
			return false;
		text = cld_span_from(text, len);
	}
	return true;
}

bool
cld_text_has_control(CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		unsigned char c = (unsigned char) text.data[i];

		if (c < 0x20 || c == 0x7f)
			return true;
	}
	return false;
}

bool
cld_text_is_digits(CldSpan text, size_t max)
{
	if (text.len == 0 || text.len > max)
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (!is_digit(text.data[i]))
			return false;
	return true;
}

bool
cld_text_is_param_name(CldSpan text)
{
	if (text.len == 0 || !is_lower(text.data[0]))
		return false;
	for (size_t i = 1; i < text.len; i++)
	{
		char c = text.data[i];

		if (!is_lower(c) && !is_digit(c) && c != '_')
			return false;
	}
	return true;
}

bool
cld_text_is_host(CldSpan text)
{
	if (text.len == 0 || text.len > 253 || !is_alnum(text.data[0]))
		return false;
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (!is_alnum(c) && c != '-' && c != '.')
			return false;
	}
	return true;
}

bool
cld_text_is_cloud_name(CldSpan text)
{
	if (text.len == 0 || text.len > 128 || !is_alnum(text.data[0]))
		return false;
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (!is_alnum(c) && c != '-' && c != '_')
			return false;
	}
	return true;
}

bool
cld_text_is_hex(CldSpan text)
{
	if (text.len == 0 || text.len % 2 != 0)
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (cld_text_hex_digit(text.data[i]) < 0)
			return false;
	return true;
}

int
cld_text_hex_digit(char c)
{
	if (is_digit(c))
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

size_t
cld_text_find(CldSpan text, char c, size_t start)
{
	const char *found;

	if (start >= text.len)
		return text.len;
	found = memchr(text.data + start, c, text.len - start);
	return found ? (size_t) (found - text.data) : text.len;
}

void
cld_sink_uint(CldSink *sink, uint64_t value)
{
	char digits[20];
	size_t i = sizeof(digits);

	do
	{
		digits[--i] = (char) ('0' + value % 10);
		value /= 10;
	} while (value > 0);
	cld_sink_write(sink, digits + i, sizeof(digits) - i);
}

size_t
cld_text_clip(CldSpan text, size_t max)
{
	size_t len = text.len < max ? text.len : max;

	if (len == text.len)
		return len;
	while (len > 0 && ((unsigned char) text.data[len] & 0xc0) == 0x80)
		len--;
	return len;
}

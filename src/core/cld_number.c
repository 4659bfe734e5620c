/*
 * cld_number.c
 *		Numbers as JavaScript prints them (ECMA-262, Number::toString).
 */
#include "core/cld_number.h"

#include <stdlib.h>

#include "core/cld_text.h"

/* A double has at most 17 significant digits. */
#define MAX_DIGITS 32

bool
cld_number_is_plain(CldSpan plain)
{
	size_t i = plain.len > 0 && plain.data[0] == '-';
	size_t significant = 0;
	size_t leading_zeros = 0;
	bool after_point = false;

	for (; i < plain.len; i++)
	{
		char c = plain.data[i];

		if (c == '.')
			after_point = true;
		else if (c < '0' || c > '9')
			return false;
		else if (significant > 0 || c != '0')
			significant++;
		else if (after_point)
			leading_zeros++;
	}
	/* below 1e-6 JavaScript changes to an exponent */
	return significant <= 15 && leading_zeros <= 5;
}

/* Splits into digits without leading or trailing zeros and the place of the point. */
static size_t
read_digits(CldSpan text, char *digits, int *point)
{
	size_t n = 0;
	size_t i = 0;
	int before_point = 0;
	bool after_point = false;

	for (; i < text.len && text.data[i] != 'e'; i++)
	{
		char c = text.data[i];

		if (c == '.')
		{
			after_point = true;
			continue;
		}
		if (n == 0 && c == '0')
		{
			if (after_point)
				before_point--;
			continue;
		}
		if (!after_point)
			before_point++;
		if (n < MAX_DIGITS)
			digits[n++] = c;
	}
	if (i < text.len)
	{
		char exponent[8] = {0};
		size_t len = text.len - i - 1;

		memcpy(exponent, text.data + i + 1, len < sizeof(exponent) ? len : sizeof(exponent) - 1);
		before_point += (int) strtol(exponent, NULL, 10);
	}
	while (n > 0 && digits[n - 1] == '0')
		n--;
	*point = before_point;
	return n;
}

static void
write_zeros(CldSink *sink, int count)
{
	while (count-- > 0)
		cld_sink_char(sink, '0');
}

static void
write_exponent(CldSink *sink, const char *digits, size_t n, int exponent)
{
	cld_sink_char(sink, digits[0]);
	if (n > 1)
	{
		cld_sink_char(sink, '.');
		cld_sink_write(sink, digits + 1, n - 1);
	}
	cld_sink_char(sink, 'e');
	cld_sink_char(sink, exponent < 0 ? '-' : '+');
	cld_sink_uint(sink, (uint64_t) (exponent < 0 ? -exponent : exponent));
}

void
cld_number_write(CldSink *sink, CldSpan shortest)
{
	char digits[MAX_DIGITS];
	int point;
	size_t n;

	if (shortest.len > 0 && shortest.data[0] == '-')
	{
		cld_sink_char(sink, '-');
		shortest = cld_span_from(shortest, 1);
	}
	n = read_digits(shortest, digits, &point);
	if (n == 0)
		cld_sink_char(sink, '0');
	else if (point > 21 || point < -5)
		write_exponent(sink, digits, n, point - 1);
	else if (point <= 0)
	{
		cld_sink_literal(sink, "0.");
		write_zeros(sink, -point);
		cld_sink_write(sink, digits, n);
	}
	else if ((size_t) point >= n)
	{
		cld_sink_write(sink, digits, n);
		write_zeros(sink, point - (int) n);
	}
	else
	{
		cld_sink_write(sink, digits, (size_t) point);
		cld_sink_char(sink, '.');
		cld_sink_write(sink, digits + point, n - (size_t) point);
	}
}

/*
 * cld_number.c
 *		Numbers as JavaScript prints them (ECMA-262, Number::toString).
 */
#include "core/cld_number.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/cld_text.h"

/* So many tell every double from its neighbours. */
#define MAX_DIGITS 17

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

/* The digits of a positive number, and where its decimal point stands among them. */
typedef struct Decimal
{
	char digits[MAX_DIGITS];
	size_t n;
	int point;
} Decimal;

/* Rounds to n digits, ties to even, as ECMA-262 recommends and V8 does. */
static void
round_digits(double value, size_t n, Decimal *decimal)
{
	char text[MAX_DIGITS + 16];

	snprintf(text, sizeof(text), "%.*e", (int) n - 1, value);
	decimal->n = n;
	decimal->point = (int) strtol(strchr(text, 'e') + 1, NULL, 10) + 1;
	decimal->digits[0] = text[0];
	memcpy(decimal->digits + 1, text + 2, n - 1);
}

static void
add_one_digit(Decimal *decimal)
{
	size_t i = decimal->n;

	while (i > 0 && decimal->digits[i - 1] == '9')
		decimal->digits[--i] = '0';
	if (i > 0)
	{
		decimal->digits[i - 1]++;
		return;
	}
	decimal->digits[0] = '1';
	decimal->point++;
}

static bool
reads_back(const Decimal *decimal, double value)
{
	char text[MAX_DIGITS + 16];

	snprintf(text, sizeof(text), "0.%.*se%d", (int) decimal->n, decimal->digits, decimal->point);
	return strtod(text, NULL) == value;
}

/*
 * The fewest digits that read back as the value.  Below a power of two doubles
 * lie closer than above it, so there the decimal next above the nearest one may
 * be the one that reads back.
 */
static void
find_shortest(double value, Decimal *shortest)
{
	for (size_t n = 1; n <= MAX_DIGITS; n++)
	{
		round_digits(value, n, shortest);
		if (reads_back(shortest, value))
			return;
		add_one_digit(shortest);
		if (reads_back(shortest, value))
			return;
	}
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
cld_number_write(CldSink *sink, double value)
{
	Decimal decimal;
	size_t n;
	int point;

	if (value == 0)
	{
		cld_sink_char(sink, '0'); /* String(-0) is "0" too */
		return;
	}
	if (value < 0)
		cld_sink_char(sink, '-');
	find_shortest(value < 0 ? -value : value, &decimal);
	n = decimal.n;
	point = decimal.point;
	if (point > 21 || point < -5)
		write_exponent(sink, decimal.digits, n, point - 1);
	else if (point <= 0)
	{
		cld_sink_literal(sink, "0.");
		write_zeros(sink, -point);
		cld_sink_write(sink, decimal.digits, n);
	}
	else if ((size_t) point >= n)
	{
		cld_sink_write(sink, decimal.digits, n);
		write_zeros(sink, point - (int) n);
	}
	else
	{
		cld_sink_write(sink, decimal.digits, (size_t) point);
		cld_sink_char(sink, '.');
		cld_sink_write(sink, decimal.digits + point, n - (size_t) point);
	}
}

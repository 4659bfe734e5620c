/*
 * test_number.c
 *		Numbers as JavaScript prints them; expected values are String(number).
 */
#include <stdio.h>
#include <stdlib.h>

#include "core/cld_number.h"
#include "unit.h"

static CldSink sink;

/* What String(number) gives in Node. */
static const struct
{
	double value;
	const char *javascript;
} numbers[] = {
	{0.0, "0"},
	{-0.0, "0"},
	{1.0, "1"},
	{-1.0, "-1"},
	{3.0, "3"},
	{10.0, "10"},
	{100.0, "100"},
	{0.1, "0.1"},
	{-0.5, "-0.5"},
	{1.5, "1.5"},
	{123.25, "123.25"},
	{12345.678, "12345.678"},
	{1234567.125, "1234567.125"},
	{-123456789.0, "-123456789"},
	{4294967295.0, "4294967295"},
	{0.1 + 0.2, "0.30000000000000004"},
	{1.0 / 3, "0.3333333333333333"},
	{100.0 / 3, "33.333333333333336"},
	{4.35, "4.35"},

	/* large: an exponent from 1e21 on */
	{1e15, "1000000000000000"},
	{1e16, "10000000000000000"},
	{9007199254740991.0, "9007199254740991"},
	{9007199254740992.0, "9007199254740992"},
	{9007199254740993.0, "9007199254740992"},
	{0x1p63, "9223372036854776000"},
	{0x1p64, "18446744073709552000"},
	{99999999999999990000.0, "99999999999999980000"},
	{1e20, "100000000000000000000"},
	{123456789012345680000.0, "123456789012345680000"},
	{999999999999999900000.0, "999999999999999900000"},
	{1e21, "1e+21"},
	{-1e21, "-1e+21"},
	{1.5e21, "1.5e+21"},
	{0x1p70, "1.1805916207174113e+21"},
	{1e22, "1e+22"},
	{1e23, "1e+23"},
	{6.02214076e23, "6.02214076e+23"},
	{1e100, "1e+100"},
	{1e300, "1e+300"},
	{1.7976931348623157e308, "1.7976931348623157e+308"},
	{-1.7976931348623157e308, "-1.7976931348623157e+308"},

	/* small: an exponent below 1e-6 */
	{0.001, "0.001"},
	{0.00001, "0.00001"},
	{0.00001234, "0.00001234"},
	{0.000001, "0.000001"},
	{0.00000123, "0.00000123"},
	{0.0000015, "0.0000015"},
	{9.5e-7, "9.5e-7"},
	{5e-7, "5e-7"},
	{1e-7, "1e-7"},
	{-1e-7, "-1e-7"},
	{1.5e-7, "1.5e-7"},
	{0x1p-24, "5.960464477539063e-8"},
	{0x1p-44, "5.684341886080802e-14"},
	{1.2345678901234567e-100, "1.2345678901234567e-100"},
	{2.2250738585072014e-308, "2.2250738585072014e-308"},
	{0x1p-1022, "2.2250738585072014e-308"},
	{0x1p-1074, "5e-324"},
	{5e-324, "5e-324"},
};

static CldSpan
written(double value)
{
	cld_number_write(unit_fresh(&sink), value);
	return cld_sink_contents(&sink);
}

static void
test_table(void)
{
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		CHECK_SPAN(written(numbers[i].value), cld_span_of(numbers[i].javascript),
				   unit_label("writes", cld_span_of(numbers[i].javascript)));
}

/* How many digits a number of that text has, from the first to the last that is not 0. */
static int
significant_digits(const char *text)
{
	int digits = 0;
	int last = 0;

	for (; *text != '\0' && *text != 'e'; text++)
	{
		if (*text < '0' || *text > '9' || (*text == '0' && digits == 0))
			continue;
		digits++;
		if (*text != '0')
			last = digits;
	}
	return last;
}

/* What is written reads back as the same number, and no rounding to fewer digits does. */
static bool
is_shortest(double value)
{
	char text[32] = {0};
	char rounded[32];
	CldSpan span = written(value);

	if (span.len == 0 || span.len >= sizeof(text))
		return false;
	memcpy(text, span.data, span.len);
	if (strtod(text, NULL) != value)
		return false;
	for (int n = 1; n < significant_digits(text); n++)
	{
		snprintf(rounded, sizeof(rounded), "%.*e", n - 1, value);
		if (strtod(rounded, NULL) == value)
			return false;
	}
	return true;
}

static void
test_powers_of_two(void)
{
	int wrong = 0;
	double power = 0x1p-1074;

	for (int i = -1074; i < 1024; i++, power *= 2)
		wrong += !is_shortest(power) || !is_shortest(-power);
	CHECK_INT(wrong, 0, "every power of two is written shortest");
}

/* The same numbers in every run. */
static void
test_random(void)
{
	uint64_t bits = 1;
	int wrong = 0;
	double value;

	for (int i = 0; i < 20000; i++)
	{
		bits = bits * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		memcpy(&value, &bits, sizeof(value));
		/* neither infinite nor not a number */
		if (value - value == 0)
			wrong += !is_shortest(value);
	}
	CHECK_INT(wrong, 0, "numbers of all magnitudes are written shortest");
}

static void
check_plain(const char *text, bool expected)
{
	CldSpan plain = unit_input(text);

	CHECK_INT(cld_number_is_plain(plain), expected, unit_label(expected ? "plain" : "not plain", plain));
}

/* What is plain goes out as it is, so JavaScript must print exactly that. */
static void
test_is_plain(void)
{
	check_plain("0", true);
	check_plain("1", true);
	check_plain("-1", true);
	check_plain("1.5", true);
	check_plain("-0.5", true);
	check_plain("100", true);
	check_plain("999999999999999", true); /* 15 digits */
	check_plain("100000000000000", true);
	check_plain("1000000000000000", false); /* may be slow, must not be wrong */
	check_plain("9007199254740993", false); /* JavaScript has 9007199254740992 */
	check_plain("0.123456789012345", true);
	check_plain("0.1234567890123456", false);
	check_plain("0.10000000000000001", false); /* JavaScript has 0.1 */
	check_plain("123456.789012345", true);
	check_plain("1234567.890123456", false);
	check_plain("0.000001", true);
	check_plain("0.00000123456789012345", true);
	check_plain("0.0000001", false); /* JavaScript has 1e-7 */
	check_plain("-0.0000001", false);
	check_plain("1e5", false);
	check_plain("1e-7", false);
	check_plain("NaN", false);
	check_plain("Infinity", false);
	check_plain("-Infinity", false);
	check_plain("123456789012345680000", false);
}

int
main(void)
{
	test_table();
	test_powers_of_two();
	test_random();
	test_is_plain();
	return unit_finish();
}

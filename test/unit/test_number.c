/*
 * test_number.c
 *		Numbers as JavaScript prints them; expected values are String(number).
 */
#include "core/cld_number.h"
#include "unit.h"

static CldSink sink;

/* What C prints as the shortest digits that round-trip, and what JavaScript prints. */
static const struct
{
	const char *shortest;
	const char *javascript;
} numbers[] = {
	{"0", "0"},
	{"-0", "0"},
	{"1", "1"},
	{"-1", "-1"},
	{"3", "3"},
	{"3.0", "3"},
	{"10", "10"},
	{"100", "100"},
	{"0.1", "0.1"},
	{"-0.5", "-0.5"},
	{"1.5", "1.5"},
	{"123.25", "123.25"},
	{"12345.678", "12345.678"},
	{"1234567.125", "1234567.125"},
	{"-123456789", "-123456789"},
	{"4294967295", "4294967295"},
	{"100000000000000", "100000000000000"},
	{"0.30000000000000004", "0.30000000000000004"},
	{"0.3333333333333333", "0.3333333333333333"},
	{"33.333333333333336", "33.333333333333336"},

	/* large: an exponent from 1e21 on */
	{"1e+15", "1000000000000000"},
	{"1e+16", "10000000000000000"},
	{"9.007199254740991e+15", "9007199254740991"},
	{"9007199254740991", "9007199254740991"},
	{"9.007199254740992e+15", "9007199254740992"},
	{"9.223372036854776e+18", "9223372036854776000"},
	{"1.8446744073709552e+19", "18446744073709552000"},
	{"9.999999999999998e+19", "99999999999999980000"},
	{"1e+20", "100000000000000000000"},
	{"1.23e+20", "123000000000000000000"},
	{"1.2345678901234568e+20", "123456789012345680000"},
	{"123456789012345680000", "123456789012345680000"},
	{"9.999999999999999e+20", "999999999999999900000"},
	{"1e+21", "1e+21"},
	{"1000000000000000000000", "1e+21"},
	{"-1e+21", "-1e+21"},
	{"1.5e+21", "1.5e+21"},
	{"1.1805916207174113e+21", "1.1805916207174113e+21"},
	{"1.2345678901234568e+21", "1.2345678901234568e+21"},
	{"8.41e+21", "8.41e+21"},
	{"1e+22", "1e+22"},
	{"6.02214076e+23", "6.02214076e+23"},
	{"1e+100", "1e+100"},
	{"1e+300", "1e+300"},
	{"1.7976931348623157e+308", "1.7976931348623157e+308"},
	{"-1.7976931348623157e+308", "-1.7976931348623157e+308"},

	/* small: an exponent below 1e-6 */
	{"0.001", "0.001"},
	{"1e-05", "0.00001"},
	{"0.00001", "0.00001"},
	{"1.234e-05", "0.00001234"},
	{"1e-06", "0.000001"},
	{"0.000001", "0.000001"},
	{"1.23e-06", "0.00000123"},
	{"1.5e-06", "0.0000015"},
	{"9.5e-07", "9.5e-7"},
	{"5e-07", "5e-7"},
	{"1e-07", "1e-7"},
	{"0.0000001", "1e-7"},
	{"-1e-07", "-1e-7"},
	{"1.5e-07", "1.5e-7"},
	{"5.960464477539063e-08", "5.960464477539063e-8"}, /* 2^-24 */
	{"1.2345678901234567e-100", "1.2345678901234567e-100"},
	{"2.2250738585072014e-308", "2.2250738585072014e-308"},
	{"5e-324", "5e-324"},
};

static void
test_write(void)
{
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
	{
		CldSpan shortest = unit_input(numbers[i].shortest);

		cld_number_write(unit_fresh(&sink), shortest);
		CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(numbers[i].javascript),
				   unit_label("writes", shortest));
	}
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
	test_write();
	test_is_plain();
	return unit_finish();
}

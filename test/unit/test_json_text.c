/*
 * test_json_text.c
 *		JSON from outside, checked before the server's own parser sees it.
 */
#include "core/cld_json_text.h"
#include "unit.h"

static void
is(CldSpan text, CldJsonText expected)
{
	CHECK_INT(cld_json_text_check(text), expected, unit_label("check", text));
}

static CldSpan
nested(size_t depth)
{
	char text[2 * CLD_JSON_TEXT_DEPTH + 4];

	memset(text, '[', depth);
	memset(text + depth, ']', depth);
	return exact_copy(text, 2 * depth);
}

int
main(void)
{
	static const char *const good[] = {
		"{}",
		"[]",
		" [1, -0, 1.5e-3, 1E+9, 0.1]\n",
		"\"\"",
		"null",
		"true",
		"false",
		"{\"a\": {\"b\": [\"\\u00e9\\ud83d\\ude00\\\\\\\"\\/\\b\\f\\n\\r\\t\"]}, \"a\": 1}",
		"\"\303\251\"",
		"0",
	};
	static const char *const bad[] = {
		"",
		" ",
		"{",
		"}",
		"[1,]",
		"[,1]",
		"{\"a\"}",
		"{\"a\":}",
		"{a:1}",
		"{\"a\":1,}",
		"[1 2]",
		"01",
		"-",
		"1.",
		".1",
		"1e",
		"1e+",
		"+1",
		"tru",
		"nul",
		"True",
		"NaN",
		"Infinity",
		"'a'",
		"\"a",
		"\"\\x\"",
		"\"\\u12\"",
		"\"\\u12g4\"",
		"\"\\ud800\"",
		"\"\\ud800x\"",
		"\"\\udc00\"",
		"\"\\ud800\\u0041\"",
		"\"\n\"",
		"\"\377\"",
		"\357\273\277{}",
		"{} {}",
		"[1]]",
		"\"\\",
		"1\f",
	};

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		is(unit_input(good[i]), CLD_JSON_TEXT_OK);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		is(unit_input(bad[i]), CLD_JSON_TEXT_MALFORMED);
	is(INPUT("{}\0"), CLD_JSON_TEXT_MALFORMED);
	is(INPUT("\"\0\""), CLD_JSON_TEXT_MALFORMED);
	is(INPUT("\"\\\0\""), CLD_JSON_TEXT_MALFORMED);
	is(INPUT("[\"a\\u0000\"]"), CLD_JSON_TEXT_NUL);
	is(INPUT("1e9999"), CLD_JSON_TEXT_NUMBER);
	is(INPUT("1e-1000"), CLD_JSON_TEXT_NUMBER);
	is(INPUT("1e999"), CLD_JSON_TEXT_OK);
	is(unit_repeat('1', 100), CLD_JSON_TEXT_OK);
	is(unit_repeat('1', 101), CLD_JSON_TEXT_NUMBER);
	is(nested(CLD_JSON_TEXT_DEPTH), CLD_JSON_TEXT_OK);
	is(nested(CLD_JSON_TEXT_DEPTH + 1), CLD_JSON_TEXT_DEPTH_EXCEEDED);
	return unit_finish();
}

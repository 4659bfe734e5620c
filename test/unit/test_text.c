/*
 * test_text.c
 *		Byte classes, escaping and small checks on text.
 */
#include <stdio.h>

#include "core/cld_text.h"
#include "unit.h"

#define ALNUM "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

static CldSink sink;

static CldSpan
escaped(CldSpan text, CldEscape escape)
{
	cld_text_escape(unit_fresh(&sink), text, escape);
	return cld_sink_contents(&sink);
}

/* Every byte alone: one of plain, or "%" and two digits. */
static void
check_escape_of_all_bytes(CldEscape escape, CldSpan plain, const char *format, const char *name)
{
	bool right = true;

	for (int byte = 0; byte < 256; byte++)
	{
		char c = (char) byte;
		char coded[4];
		bool stays = memchr(plain.data, c, plain.len) != NULL;
		CldSpan got = escaped(exact_copy(&c, 1), escape);

		snprintf(coded, sizeof(coded), format, byte);
		if (!cld_span_equal(got, stays ? (CldSpan){&c, 1} : (CldSpan){coded, 3}))
			right = false;
	}
	CHECK(right, name);
}

static void
check_token_escape_of_all_bytes(void)
{
	char plain[256];
	size_t n = 0;

	for (int byte = 0; byte < 256; byte++)
		if (byte == 0 || strchr(" \"#%&'/:;<=>?@[\\]^`{|}~", byte) == NULL)
			plain[n++] = (char) byte;
	CHECK_INT(256 - n, 23, "the token escape has 23 bytes");
	check_escape_of_all_bytes(CLD_ESCAPE_TOKEN, (CldSpan){plain, n}, "%%%02x",
							  "token escape, every byte: 23 in lower-case hex");
}

static void
test_escape(void)
{
	check_escape_of_all_bytes(CLD_ESCAPE_COMPONENT, CLD_SPAN(ALNUM "-_.!~*'()"), "%%%02X",
							  "component escape, every byte: as encodeURIComponent");
	check_escape_of_all_bytes(CLD_ESCAPE_SOURCE, CLD_SPAN(ALNUM "-_.!~*'():/"), "%%%02X",
							  "source escape, every byte: colon and slash stay too");
	check_token_escape_of_all_bytes();
	CHECK_TEXT(escaped(INPUT(""), CLD_ESCAPE_COMPONENT), "", "nothing to escape");
	CHECK_TEXT(escaped(CLD_NO_SPAN, CLD_ESCAPE_SOURCE), "", "no span to escape");
	CHECK_TEXT(escaped(INPUT("a b/c:d?\303\274&+%41"), CLD_ESCAPE_COMPONENT),
			   "a%20b%2Fc%3Ad%3F%C3%BC%26%2B%2541", "component escape in running text");
	CHECK_TEXT(escaped(INPUT("Allg\303\244u/my image:1.jpg"), CLD_ESCAPE_SOURCE),
			   "Allg%C3%A4u/my%20image:1.jpg", "source escape in running text");
	CHECK_TEXT(escaped(INPUT(" \"#%&'/:;<=>?@[\\]^`{|}~!$()*+,-._AZaz09"), CLD_ESCAPE_TOKEN),
			   "%20%22%23%25%26%27%2f%3a%3b%3c%3d%3e%3f%40%5b%5c%5d%5e%60%7b%7c%7d%7e!$()*+,-._AZaz09",
			   "token escape, the SDKs' vector");
	CHECK_TEXT(escaped(INPUT("/a%2Fb/\303\251\360\237\230\200"), CLD_ESCAPE_TOKEN),
			   "%2fa%252Fb%2f\303\251\360\237\230\200", "token escape escapes again and keeps non-ASCII");
}

static void
check_unescape(CldSpan text, bool expected, CldSpan written)
{
	CHECK_INT(cld_text_unescape(unit_fresh(&sink), text), expected, unit_label("unescape", text));
	CHECK_SPAN(cld_sink_contents(&sink), written, unit_label("unescape writes", text));
}

static void
test_unescape(void)
{
	check_unescape(INPUT(""), true, CLD_SPAN(""));
	check_unescape(INPUT("abc+ \303\274"), true, CLD_SPAN("abc+ \303\274"));
	check_unescape(INPUT("%41%7a%7A%2F"), true, CLD_SPAN("Azz/"));
	check_unescape(INPUT("%c3%BC%00%ff"), true, CLD_SPAN("\303\274\0\377"));
	check_unescape(INPUT("%2541"), true, CLD_SPAN("%41"));
	check_unescape(INPUT("ab%"), false, CLD_SPAN("ab"));
	check_unescape(INPUT("ab%4"), false, CLD_SPAN("ab"));
	check_unescape(INPUT("ab%4gcd"), false, CLD_SPAN("ab"));
	check_unescape(INPUT("ab%g4cd"), false, CLD_SPAN("ab"));
	check_unescape(INPUT("%41%\377\377"), false, CLD_SPAN("A"));
	check_unescape(INPUT("%%41"), false, CLD_SPAN(""));
}

static void
test_escape_and_back(void)
{
	char all[256];
	CldSpan coded;

	for (int byte = 0; byte < 256; byte++)
		all[byte] = (char) byte;
	for (int escape = CLD_ESCAPE_COMPONENT; escape <= CLD_ESCAPE_TOKEN; escape++)
	{
		coded = escaped(exact_copy(all, sizeof(all)), (CldEscape) escape);
		coded = exact_copy(coded.data, coded.len);
		cld_text_unescape(unit_fresh(&sink), coded);
		CHECK_SPAN(cld_sink_contents(&sink), exact_copy(all, sizeof(all)), "all bytes escaped and back");
	}
}

static void
test_has_control(void)
{
	int wrong = 0;

	for (int byte = 0; byte < 256; byte++)
	{
		char text[3] = {'a', (char) byte, 'b'};

		wrong += cld_text_has_control(exact_copy(text, 3)) != (byte < 0x20 || byte == 0x7f);
	}
	CHECK_INT(wrong, 0, "control characters are those below 0x20, and 0x7f");
	CHECK(!cld_text_has_control(CLD_NO_SPAN), "no control character in nothing");
	CHECK(cld_text_has_control(INPUT("\0")), "NUL alone is a control character");
	CHECK(cld_text_has_control(INPUT("abc\n")), "a control character at the end");
}

static void
check_utf8(CldSpan text, bool expected)
{
	CHECK_INT(cld_text_is_utf8(text), expected, unit_label(expected ? "UTF-8" : "not UTF-8", text));
}

static void
test_is_utf8(void)
{
	check_utf8(CLD_NO_SPAN, true);
	check_utf8(INPUT("a\0b\177"), true);
	check_utf8(INPUT("\302\200"), true); /* the first of two bytes */
	check_utf8(INPUT("\337\277"), true);
	check_utf8(INPUT("\340\240\200"), true); /* of three */
	check_utf8(INPUT("\355\237\277"), true); /* the last before the surrogates */
	check_utf8(INPUT("\356\200\200"), true); /* the first after them */
	check_utf8(INPUT("\357\277\277"), true);
	check_utf8(INPUT("\360\220\200\200"), true); /* of four */
	check_utf8(INPUT("\364\217\277\277"), true); /* U+10FFFF */
	check_utf8(INPUT("a\303\244\346\227\245\360\237\230\200z"), true);
	check_utf8(INPUT("\200"), false);
	check_utf8(INPUT("\277a"), false);
	check_utf8(INPUT("\300\200"), false); /* overlong */
	check_utf8(INPUT("\301\277"), false);
	check_utf8(INPUT("\340\237\277"), false);
	check_utf8(INPUT("\360\217\277\277"), false);
	check_utf8(INPUT("\355\240\200"), false); /* a surrogate */
	check_utf8(INPUT("\355\277\277"), false);
	check_utf8(INPUT("\364\220\200\200"), false); /* above U+10FFFF */
	check_utf8(INPUT("\365\200\200\200"), false);
	check_utf8(INPUT("\377"), false);
	check_utf8(INPUT("\303"), false); /* cut off */
	check_utf8(INPUT("a\346\227"), false);
	check_utf8(INPUT("\360\237\230"), false);
	check_utf8(INPUT("\303a"), false); /* not continued */
	check_utf8(INPUT("\346\227a"), false);
	check_utf8(INPUT("\360\237\230\300"), false);
}

static void
test_is_digits(void)
{
	CHECK(cld_text_is_digits(INPUT("0"), 1), "one digit");
	CHECK(cld_text_is_digits(INPUT("0123456789"), 10), "as many digits as allowed");
	CHECK(!cld_text_is_digits(INPUT("0123456789"), 9), "one digit too many");
	CHECK(!cld_text_is_digits(INPUT(""), 9), "no digits");
	CHECK(!cld_text_is_digits(CLD_NO_SPAN, 9), "no span");
	CHECK(!cld_text_is_digits(INPUT("1"), 0), "none allowed");
	CHECK(!cld_text_is_digits(INPUT("-1"), 9), "a sign");
	CHECK(!cld_text_is_digits(INPUT("12a"), 9), "a letter");
	CHECK(!cld_text_is_digits(INPUT("1\0"), 9), "NUL after a digit");
	CHECK(!cld_text_is_digits(INPUT("/"), 9), "the byte below 0");
	CHECK(!cld_text_is_digits(INPUT(":"), 9), "the byte above 9");
	CHECK(!cld_text_is_digits(INPUT("\357\274\221"), 9), "a full-width digit");
}

static void
test_is_param_name(void)
{
	CHECK(cld_text_is_param_name(INPUT("a")), "one letter names a parameter");
	CHECK(cld_text_is_param_name(INPUT("public_id2_")), "letters, digits and underscores name a parameter");
	CHECK(!cld_text_is_param_name(INPUT("")), "nothing names no parameter");
	CHECK(!cld_text_is_param_name(CLD_NO_SPAN), "no span names no parameter");
	CHECK(!cld_text_is_param_name(INPUT("1a")), "a digit begins no name");
	CHECK(!cld_text_is_param_name(INPUT("_a")), "an underscore begins no name");
	CHECK(!cld_text_is_param_name(INPUT("aB")), "no capitals in a name");
	CHECK(!cld_text_is_param_name(INPUT("a-b")), "no hyphen in a name");
	CHECK(!cld_text_is_param_name(INPUT("a[b]")), "no bracket in a name");
	CHECK(!cld_text_is_param_name(INPUT("a&b=c")), "no separator in a name");
	CHECK(!cld_text_is_param_name(INPUT("a\0")), "no NUL in a name");
	CHECK(!cld_text_is_param_name(INPUT("a\n")), "no line feed after a name");
	CHECK(!cld_text_is_param_name(INPUT("\303\251")), "no accents in a name");
}

static void
test_is_host(void)
{
	CHECK(cld_text_is_host(INPUT("res.cloudinary.com")), "a host name");
	CHECK(cld_text_is_host(INPUT("h")), "a host name of one letter");
	CHECK(cld_text_is_host(INPUT("A-1.x")), "capitals, digits and hyphens in a host name");
	CHECK(cld_text_is_host(unit_repeat('a', 253)), "the longest host name");
	CHECK(!cld_text_is_host(unit_repeat('a', 254)), "a host name too long");
	CHECK(!cld_text_is_host(INPUT("")), "an empty host name");
	CHECK(!cld_text_is_host(INPUT("a_b")), "an underscore in a host name");
	CHECK(!cld_text_is_host(INPUT("a:80")), "a port after a host name");
	CHECK(!cld_text_is_host(INPUT("a/b")), "a path after a host name");
	CHECK(!cld_text_is_host(INPUT("u@h")), "a user before a host name");
	CHECK(!cld_text_is_host(INPUT("-a")), "a hyphen before a host name");
	CHECK(!cld_text_is_host(INPUT(".a")), "a point before a host name");
	CHECK(!cld_text_is_host(INPUT("a b")), "a blank in a host name");
	CHECK(!cld_text_is_host(INPUT("a\0b")), "NUL in a host name");
	CHECK(!cld_text_is_host(INPUT("\303\244.de")), "non-ASCII in a host name");
}

static void
test_is_cloud_name(void)
{
	CHECK(cld_text_is_cloud_name(INPUT("demo")), "a cloud name");
	CHECK(cld_text_is_cloud_name(INPUT("c")), "a cloud name of one letter");
	CHECK(cld_text_is_cloud_name(INPUT("0_My-Cloud_")),
		  "digits, capitals, hyphens and underscores in a cloud name");
	CHECK(cld_text_is_cloud_name(unit_repeat('z', 128)), "the longest cloud name");
	CHECK(!cld_text_is_cloud_name(unit_repeat('z', 129)), "a cloud name too long");
	CHECK(!cld_text_is_cloud_name(INPUT("")), "an empty cloud name");
	CHECK(!cld_text_is_cloud_name(INPUT("_a")), "an underscore before a cloud name");
	CHECK(!cld_text_is_cloud_name(INPUT("-a")), "a hyphen before a cloud name");
	CHECK(!cld_text_is_cloud_name(INPUT("a.b")), "a point in a cloud name");
	CHECK(!cld_text_is_cloud_name(INPUT("a/b")), "a slash in a cloud name");
	CHECK(!cld_text_is_cloud_name(INPUT("a\0")), "NUL in a cloud name");
	CHECK(!cld_text_is_cloud_name(INPUT("\303\251a")), "non-ASCII in a cloud name");
}

static void
test_hex(void)
{
	static const char digits[] = "0123456789abcdef";
	int wrong = 0;

	for (int byte = 0; byte < 256; byte++)
	{
		int lower = byte >= 'A' && byte <= 'F' ? byte - 'A' + 'a' : byte;
		const char *found = lower ? strchr(digits, lower) : NULL;

		wrong += cld_text_hex_digit((char) byte) != (found ? (int) (found - digits) : -1);
	}
	CHECK_INT(wrong, 0, "the value of every byte as a hexadecimal digit");
	CHECK(cld_text_is_hex(INPUT("00")), "two hexadecimal digits");
	CHECK(cld_text_is_hex(INPUT("0011aaBBff99")), "hexadecimal digits of both cases");
	CHECK(!cld_text_is_hex(INPUT("")), "no hexadecimal digits");
	CHECK(!cld_text_is_hex(INPUT("ABC")), "an odd number of hexadecimal digits");
	CHECK(!cld_text_is_hex(INPUT("zz11")), "letters beyond f");
	CHECK(!cld_text_is_hex(INPUT("0\0")), "NUL among hexadecimal digits");
}

static void
test_find(void)
{
	CldSpan text = INPUT("a&b&c");

	CHECK_INT(cld_text_find(text, '&', 0), 1, "the first of two");
	CHECK_INT(cld_text_find(text, '&', 1), 1, "one at the start of the search");
	CHECK_INT(cld_text_find(text, '&', 2), 3, "the next one");
	CHECK_INT(cld_text_find(text, '&', 4), 5, "none left: the length");
	CHECK_INT(cld_text_find(text, 'c', 4), 4, "the last byte");
	CHECK_INT(cld_text_find(text, 'c', 5), 5, "a search from the end");
	CHECK_INT(cld_text_find(text, 'a', 99), 5, "a search from beyond the end");
	CHECK_INT(cld_text_find(CLD_NO_SPAN, 'a', 0), 0, "a search in nothing");
	CHECK_INT(cld_text_find(INPUT("x\0y"), '\0', 0), 1, "a search for NUL");
	CHECK_INT(cld_text_find(INPUT("x\377"), '\377', 0), 1, "a search for a high byte");
}

static void
check_uint(uint64_t value, const char *expected)
{
	cld_sink_uint(unit_fresh(&sink), value);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), expected);
}

static void
test_uint(void)
{
	check_uint(0, "0");
	check_uint(9, "9");
	check_uint(10, "10");
	check_uint(UINT64_C(9007199254740993), "9007199254740993");
	check_uint(UINT64_MAX, "18446744073709551615");
}

static void
check_clip(CldSpan text, size_t max, size_t expected)
{
	CHECK_INT(cld_text_clip(text, max), expected, unit_label("clip", text));
}

static void
test_clip(void)
{
	check_clip(INPUT("abc"), 3, 3);
	check_clip(INPUT("abc"), 99, 3);
	check_clip(INPUT("abc"), 2, 2);
	check_clip(INPUT("abc"), 0, 0);
	check_clip(CLD_NO_SPAN, 5, 0);
	check_clip(INPUT("a\303\274b"), 2, 1); /* two bytes */
	check_clip(INPUT("a\303\274b"), 3, 3);
	check_clip(INPUT("\342\202\254x"), 2, 0); /* three bytes */
	check_clip(INPUT("\342\202\254x"), 3, 3);
	check_clip(INPUT("\360\237\230\200\360\237\230\200"), 7, 4); /* four bytes */
	check_clip(INPUT("\200\200\200"), 2, 0);                     /* no character begins here */
}

int
main(void)
{
	test_escape();
	test_unescape();
	test_escape_and_back();
	test_has_control();
	test_is_utf8();
	test_is_digits();
	test_is_param_name();
	test_is_host();
	test_is_cloud_name();
	test_hex();
	test_find();
	test_uint();
	test_clip();
	return unit_finish();
}

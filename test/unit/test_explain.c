/*
 * test_explain.c
 *		Cloudinary's "Invalid Signature" answer, taken apart and compared.
 */
#include "core/cld_explain.h"
#include "unit.h"

static void
finds(CldSpan message, CldSpan expected)
{
	CldSpan found = CLD_NO_SPAN;
	CldStatus status = cld_explain_find_string(message, &found);

	CHECK_INT(status.code, CLD_OK, unit_label("finds the string in", message));
	CHECK_SPAN(found, expected, unit_label("finds", expected));
}

static void
finds_nothing(CldSpan message)
{
	CldSpan found = CLD_NO_SPAN;
	CldStatus status = cld_explain_find_string(message, &found);

	CHECK_INT(status.code, CLD_MESSAGE_FORM, unit_label("finds nothing in", message));
	CHECK_INT(status.subject.len, 0, "and quotes nothing");
}

static void
test_find_string(void)
{
	finds(INPUT("Invalid Signature 0123abcd. String to sign - 'a=1&timestamp=2'."),
		  CLD_SPAN("a=1&timestamp=2"));
	finds(INPUT("{\"error\":{\"message\":\"Invalid Signature ab. String to sign - 'a=1'.\"}}"),
		  CLD_SPAN("a=1"));
	finds(INPUT("String to sign - 'a=1'"), CLD_SPAN("a=1"));
	finds(INPUT("String to sign - ''"), CLD_SPAN(""));
	finds(INPUT("Invalid Signature ab. String to sign - 'context=it's&timestamp=1'."),
		  CLD_SPAN("context=it's&timestamp=1"));
	finds(INPUT("String to sign - 'a=String to sign - 'b'."), CLD_SPAN("a=String to sign - 'b"));
	finds(INPUT("String to sign - 'a=\0b'."), CLD_SPAN("a=\0b"));
	/* the answer may stand anywhere, also before other text */
	finds(INPUT("Invalid Signature ab. String to sign - 'a=1'. It doesn't work"), CLD_SPAN("a=1"));
	finds_nothing(INPUT(""));
	finds_nothing(CLD_NO_SPAN);
	finds_nothing(INPUT("String to sign - "));
	finds_nothing(INPUT("String to sign - '"));
	finds_nothing(INPUT("String to sign - 'a=1"));
	finds_nothing(INPUT("string to sign - 'a=1'."));
	finds_nothing(INPUT("Invalid api_key 'x'"));
}

static void
check_pair(CldSpan *rest, CldSpan name, CldSpan value)
{
	CldParam pair;

	CHECK(cld_explain_next_pair(rest, &pair), "there is a pair");
	CHECK_SPAN(pair.name, name, unit_label("its name", name));
	CHECK_SPAN(pair.value, value, unit_label("its value", value));
}

/* Never more pairs than separators and one: what callers reserve room for. */
static void
check_pair_count(CldSpan text, int expected)
{
	CldSpan rest = text;
	CldParam pair;
	int n = 0;

	while (cld_explain_next_pair(&rest, &pair))
		n++;
	CHECK_INT(n, expected, unit_label("pairs", text));
}

static void
test_next_pair(void)
{
	CldSpan rest = INPUT("a=1&b=x=y&c&=d&e=%26");

	check_pair(&rest, CLD_SPAN("a"), CLD_SPAN("1"));
	check_pair(&rest, CLD_SPAN("b"), CLD_SPAN("x=y"));
	check_pair(&rest, CLD_SPAN("c"), CLD_SPAN(""));
	check_pair(&rest, CLD_SPAN(""), CLD_SPAN("d"));
	check_pair(&rest, CLD_SPAN("e"), CLD_SPAN("%26"));
	check_pair_count(rest, 0);
	check_pair_count(CLD_NO_SPAN, 0);
	check_pair_count(INPUT("a"), 1);
	check_pair_count(INPUT("a&b"), 2);
	check_pair_count(INPUT("&&&&"), 4);
}

/* Both ways round: neither side is the right one. */
static void
check_difference(CldSpan ours, CldSpan theirs, CldDifference expected)
{
	CHECK_INT(cld_explain_compare(ours, theirs), expected, unit_label("difference of", ours));
	CHECK_INT(cld_explain_compare(theirs, ours), expected, unit_label("and from", theirs));
}

static void
test_compare(void)
{
	check_difference(INPUT(""), CLD_NO_SPAN, CLD_DIFF_NONE);
	check_difference(INPUT("a"), INPUT("a"), CLD_DIFF_NONE);
	check_difference(INPUT("true"), INPUT("1"), CLD_DIFF_BOOLEAN);
	check_difference(INPUT("false"), INPUT("0"), CLD_DIFF_BOOLEAN);
	check_difference(INPUT("true"), INPUT("0"), CLD_DIFF_VALUE);
	check_difference(INPUT("a&b"), INPUT("a%26b"), CLD_DIFF_AMPERSAND);
	check_difference(INPUT("&"), INPUT("%26"), CLD_DIFF_AMPERSAND);
	check_difference(INPUT("a&b%20"), INPUT("a%26b%20"), CLD_DIFF_AMPERSAND);
	check_difference(INPUT("a b"), INPUT("a+b"), CLD_DIFF_BLANKS);
	check_difference(INPUT(" a"), INPUT("a"), CLD_DIFF_BLANKS);
	check_difference(INPUT("a  b"), INPUT("a b"), CLD_DIFF_BLANKS);
	check_difference(INPUT(""), INPUT("  "), CLD_DIFF_BLANKS);
	check_difference(INPUT("a/b"), INPUT("a%2Fb"), CLD_DIFF_ENCODED);
	check_difference(INPUT("\303\244"), INPUT("%C3%A4"), CLD_DIFF_ENCODED);
	check_difference(INPUT("a b"), INPUT("a%20b"), CLD_DIFF_ENCODED);
	check_difference(INPUT("a\n"), INPUT("a%0A"), CLD_DIFF_ENCODED);
	check_difference(INPUT("a"), INPUT("b"), CLD_DIFF_VALUE);
	check_difference(INPUT("x41y"), INPUT("Ay"), CLD_DIFF_VALUE);
	check_difference(INPUT("x26"), INPUT("&"), CLD_DIFF_VALUE);
	check_difference(INPUT("a"), INPUT("ab"), CLD_DIFF_VALUE);
	check_difference(INPUT("a\0"), INPUT("a"), CLD_DIFF_VALUE);
	check_difference(INPUT("a%2"), INPUT("a"), CLD_DIFF_VALUE);
	check_difference(INPUT("%"), INPUT("%25"), CLD_DIFF_ENCODED);
	/* not percent-encoded, though it begins like it */
	check_difference(INPUT("100%zz"), INPUT("100"), CLD_DIFF_VALUE);
	check_difference(INPUT("%g1"), INPUT("a"), CLD_DIFF_VALUE);
	check_difference(INPUT("%1g"), INPUT("a"), CLD_DIFF_VALUE);
}

static void
test_wording(void)
{
	for (int i = CLD_DIFF_NONE; i <= CLD_DIFF_VALUE; i++)
	{
		const char *word = cld_explain_word((CldDifference) i);
		const char *advice = cld_explain_advice((CldDifference) i);

		CHECK(word != NULL && strspn(word, "abcdefghijklmnopqrstuvwxyz_") == strlen(word) && *word,
			  "a word in lower case");
		CHECK(advice != NULL && *advice && advice[strlen(advice) - 1] == '.', "advice is a sentence");
		for (int j = CLD_DIFF_NONE; j < i; j++)
			CHECK(strcmp(word, cld_explain_word((CldDifference) j)) != 0, "no two differences share a word");
	}
}

int
main(void)
{
	test_find_string();
	test_next_pair();
	test_wording();
	test_compare();
	return unit_finish();
}

/*
 * fuzz_explain.c
 *		The "Invalid Signature" answer: found, split, compared.
 *
 * Input: message, our value, their value.
 */
#include "core/cld_explain.h"
#include "fuzz.h"

/* At most one pair more than separators, each within the text. */
static void
check_pairs(CldSpan text)
{
	CldSpan rest = text;
	CldParam pair;
	size_t n = 0;

	while (cld_explain_next_pair(&rest, &pair))
	{
		n++;
		REQUIRE(fuzz_is_within(pair.name, text) && fuzz_is_within(pair.value, text));
		REQUIRE(fuzz_count(pair.name, '&') == 0 && fuzz_count(pair.value, '&') == 0);
		REQUIRE(fuzz_count(pair.name, '=') == 0);
	}
	REQUIRE(n <= fuzz_count(text, '&') + 1);
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan message = fuzz_field(input);
	CldSpan ours = fuzz_field(input);
	CldSpan theirs = fuzz_field(input);
	CldSpan found = CLD_NO_SPAN;
	CldStatus status = cld_explain_find_string(message, &found);
	CldDifference difference = cld_explain_compare(ours, theirs);

	REQUIRE(status.code == CLD_OK || status.code == CLD_MESSAGE_FORM);
	REQUIRE(fuzz_is_within(found, message));
	check_pairs(found);
	check_pairs(message);
	REQUIRE(cld_explain_compare(theirs, ours) == difference);
	REQUIRE((difference == CLD_DIFF_NONE) == cld_span_equal(ours, theirs));
	REQUIRE(cld_explain_word(difference) != NULL && cld_explain_advice(difference) != NULL);
}

/*
 * fuzz_json_text.c
 *		JSON from outside.
 *
 * Input: the whole of it.
 */
#include "core/cld_json_text.h"
#include "core/cld_text.h"
#include "fuzz.h"

void
fuzz_one(FuzzInput *input)
{
	CldSpan text = exact_copy(input->data, input->len);
	CldJsonText verdict = cld_json_text_check(text);

	REQUIRE(verdict <= CLD_JSON_TEXT_NUMBER);
	if (verdict != CLD_JSON_TEXT_OK)
		return;
	REQUIRE(cld_text_is_utf8(text));
	REQUIRE(memchr(text.data, '\0', text.len) == NULL);
	/* quotes come in pairs, but for escaped ones; brackets outside of texts balance */
	REQUIRE(fuzz_count(text, '"') >= 2 || fuzz_count(text, '{') == fuzz_count(text, '}'));
	REQUIRE(fuzz_count(text, '"') >= 2 || fuzz_count(text, '[') == fuzz_count(text, ']'));
	/* nothing may follow */
	REQUIRE(cld_json_text_check(cld_span_upto(text, text.len - 1)) != CLD_JSON_TEXT_NUL);
}

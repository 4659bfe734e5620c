/*
 * fuzz_api_error.c
 *		Cloudinary's text in an error: no secret, no control character.
 *
 * Input: text, secret.
 */
#include "core/cld_api_error.h"
#include "core/cld_text.h"
#include "fuzz.h"

static bool
contains(CldSpan text, CldSpan part)
{
	for (size_t i = 0; i + part.len <= text.len; i++)
		if (memcmp(text.data + i, part.data, part.len) == 0)
			return true;
	return false;
}

void
fuzz_one(FuzzInput *input)
{
	static CldSink sink;
	CldSpan text = fuzz_field(input);
	CldSpan secret = fuzz_field(input);
	CldSpan shown;

	if (!cld_text_is_utf8(text))
		return;
	exact_sink_reset(&sink);
	cld_api_error_text(&sink, text, &secret, 1);
	shown = cld_sink_contents(&sink);
	REQUIRE(shown.len <= CLD_API_TEXT_MAX);
	REQUIRE(!cld_text_has_control(shown));
	REQUIRE(cld_text_is_utf8(shown) || !cld_text_is_utf8(secret));
	/* "[hidden]", and the blank for a control character, may make up one that has such characters */
	if (secret.len >= 10 && fuzz_count(secret, '[') + fuzz_count(secret, ']') + fuzz_count(secret, ' ') == 0)
		REQUIRE(!contains(shown, secret));
}

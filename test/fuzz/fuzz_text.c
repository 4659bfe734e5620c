/*
 * fuzz_text.c
 *		Escaping and back, and the checks on text.
 *
 * Input: text, max.
 */
#include "core/cld_text.h"
#include "fuzz.h"

static CldSink escaped;
static CldSink back;

static void
check_escape(CldSpan text, CldEscape escape)
{
	exact_sink_reset(&escaped);
	exact_sink_reset(&back);
	cld_text_escape(&escaped, text, escape);
	if (escape != CLD_ESCAPE_TOKEN)
		REQUIRE(fuzz_is_graphic(cld_sink_contents(&escaped)));
	REQUIRE(escaped.len <= 3 * text.len);
	REQUIRE(cld_text_unescape(&back, cld_sink_contents(&escaped)));
	REQUIRE(cld_span_equal(cld_sink_contents(&back), text));
}

/* Never more than allowed, never in the middle of a character, never a character too few. */
static void
check_clip(CldSpan text, size_t max)
{
	size_t len = cld_text_clip(text, max);

	REQUIRE(len <= text.len && len <= max);
	REQUIRE(len == text.len || len == 0 || ((unsigned char) text.data[len] & 0xc0) != 0x80);
	if (cld_text_is_utf8(text))
		REQUIRE(cld_text_is_utf8(cld_span_upto(text, len)));
	for (size_t i = len + 1; i <= max && i < text.len; i++)
		REQUIRE(((unsigned char) text.data[i] & 0xc0) == 0x80);
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan text = fuzz_field(input);
	int64_t max = fuzz_number(input);

	check_escape(text, CLD_ESCAPE_COMPONENT);
	check_escape(text, CLD_ESCAPE_SOURCE);
	check_escape(text, CLD_ESCAPE_TOKEN);
	exact_sink_reset(&back);
	if (!cld_text_unescape(&back, text))
		REQUIRE(fuzz_count(text, '%') > 0);
	REQUIRE(back.len <= text.len);
	check_clip(text, max < 0 ? text.len / 2 : (size_t) max);

	if (cld_text_is_param_name(text) || cld_text_is_host(text) || cld_text_is_cloud_name(text) ||
		cld_text_is_hex(text))
		REQUIRE(text.len > 0 && fuzz_is_graphic(text));
	if (cld_text_has_control(text))
		REQUIRE(!fuzz_is_graphic(text));
	if (cld_text_is_digits(text, 10))
		REQUIRE(text.len > 0 && text.len <= 10);
}

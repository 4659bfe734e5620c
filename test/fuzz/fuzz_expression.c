/*
 * fuzz_expression.c
 *		Expressions and prompts.
 *
 * Input: one text.
 */
#include "core/cld_expression.h"
#include "core/cld_text.h"
#include "fuzz.h"

static CldSink sink;
static CldSink again;

void
fuzz_one(FuzzInput *input)
{
	CldSpan text = fuzz_field(input);

	exact_sink_reset(&sink);
	cld_expression_write(&sink, text);
	/* "=_" is "eq_", and "," between "!" is "%2C" */
	REQUIRE(sink.len <= 3 * text.len);
	if (cld_text_find(text, '!', 0) == text.len)
	{
		CldSpan done = cld_sink_contents(&sink);

		for (size_t i = 0; i < done.len; i++)
		{
			REQUIRE(done.data[i] != ' ');
			REQUIRE(i == 0 || done.data[i] != '_' || done.data[i - 1] != '_');
		}
	}

	exact_sink_reset(&sink);
	cld_expression_write_prompt(&sink, text);
	REQUIRE(fuzz_is_graphic(cld_sink_contents(&sink)));
	REQUIRE(sink.len <= 3 * text.len);
	exact_sink_reset(&again);
	cld_expression_write_prompt(&again, cld_sink_contents(&sink));
	REQUIRE(cld_span_equal(cld_sink_contents(&sink), cld_sink_contents(&again)));
	(void) cld_expression_is_prompt(text);
}

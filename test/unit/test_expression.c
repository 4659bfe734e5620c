/*
 * test_expression.c
 *		Arithmetic and conditions of transformations, and prompts that are neither.
 */
#include "core/cld_expression.h"
#include "unit.h"

static CldSink sink;

static void
writes(CldSpan given, const char *expected)
{
	cld_expression_write(unit_fresh(&sink), given);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), unit_label("rewrites", given));
}

static void
writes_prompt(CldSpan given, const char *expected)
{
	CHECK(cld_expression_is_prompt(given), unit_label("is a prompt", given));
	cld_expression_write_prompt(unit_fresh(&sink), given);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), unit_label("keeps", given));
}

int
main(void)
{
	writes(INPUT(""), "");
	writes(INPUT("width > 100"), "w_gt_100");
	writes(INPUT("width <= 100 && height != 5"), "w_lte_100_and_h_ne_5");
	writes(INPUT("initial_width / 2"), "iw_div_2");
	writes(INPUT("$foo * 10"), "$foo_mul_10");
	writes(INPUT("$width * 2"), "$width_mul_2");
	writes(INPUT("face_count = 1"), "fc_eq_1");
	writes(INPUT("tags = !my width!"), "tags_eq_!my width!");
	writes(INPUT("widthfoo"), "wfoo");
	CHECK(!cld_expression_is_prompt(INPUT("sepia:50")), "no prompt");
	writes_prompt(INPUT("gen_remove:prompt_the width"), "gen_remove:prompt_the%20width");
	return unit_finish();
}

/*
 * test_html.c
 *		Attributes of HTML elements.
 */
#include "core/cld_html.h"
#include "unit.h"

static CldSink sink;

static CldSpan
written(const CldHtmlAttributes *attributes)
{
	CldArena arena = exact_arena();

	cld_html_write_attributes(&arena, unit_fresh(&sink), attributes);
	return cld_sink_contents(&sink);
}

static void
test_values(void)
{
	CldHtmlAttributes attributes = {.n = 0};

	CHECK_INT(written(&attributes).len, 0, "no attributes");
	cld_html_set_text(&attributes, "src", INPUT("a'b\"<>&"));
	CHECK_INT(
		cld_html_set(&attributes, INPUT("controls"), (CldValue){CLD_VALUE_BOOL, true, CLD_NO_SPAN, NULL, 0})
			.code,
		CLD_OK, "a bare name");
	CHECK_INT(
		cld_html_set(&attributes, INPUT("muted"), (CldValue){CLD_VALUE_BOOL, false, CLD_NO_SPAN, NULL, 0})
			.code,
		CLD_OK, "a false one");
	CHECK_TEXT(written(&attributes), "controls src='a&#39;b&#34;&lt;&gt;&amp;'", "sorted and escaped");
	cld_html_set_text(&attributes, "src", INPUT("b"));
	CHECK_TEXT(written(&attributes), "controls src='b'", "the later value holds");
}

static void
refuses(CldSpan name)
{
	CldHtmlAttributes attributes = {.n = 0};

	CHECK_INT(cld_html_set(&attributes, name, cld_value_string(CLD_SPAN("x"))).code, CLD_TAG_ATTRIBUTE,
			  unit_label("refuses", name));
}

int
main(void)
{
	test_values();
	refuses(INPUT(""));
	refuses(INPUT("a b"));
	refuses(INPUT("a>"));
	refuses(INPUT("a='x'"));
	refuses(INPUT("\xc3\xa9"));
	return unit_finish();
}

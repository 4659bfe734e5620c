/*
 * test_transformation_check.c
 *		Transformations: rules, places and wording; segments of a path.
 */
#include "core/cld_transformation_check.h"
#include "unit.h"

static CldSink sink;

/* The first finding, and how many there were. */
typedef struct Seen
{
	size_t n;
	CldFinding first;
} Seen;

static void
note(void *context, const CldFinding *finding)
{
	Seen *seen = context;

	if (seen->n++ == 0)
		seen->first = *finding;
}

static Seen
check(CldSpan text)
{
	Seen seen = {0};

	cld_transformation_check(text, note, &seen);
	return seen;
}

static void
finds(CldSpan text, CldRule rule, size_t offset, size_t component, const char *subject)
{
	Seen seen = check(text);

	CHECK_INT(seen.first.rule, rule, unit_label("finds", text));
	CHECK_INT(seen.first.offset, offset, "at its place");
	CHECK_INT(seen.first.component, component, "in its component");
	CHECK_SPAN(seen.first.subject, cld_span_of(subject), "and quotes it");
	CHECK_INT(cld_transformation_is_valid(text), cld_rule_severity(rule) != CLD_ERROR,
			  "and is valid unless an error");
}

static void
finds_nothing(CldSpan text)
{
	CHECK_INT(check(text).n, 0, unit_label("finds nothing in", text));
	CHECK(cld_transformation_fits_url(text), "fits a URL");
}

static void
test_findings(void)
{
	finds_nothing(CLD_NO_SPAN);
	finds_nothing(INPUT(""));
	finds_nothing(INPUT("c_fill,g_auto,h_100,w_100/e_sepia:80"));
	finds_nothing(INPUT("$a_10/if_w_gt_$a/w_$a/if_else/e_blur/if_end"));
	finds(INPUT("w_x"), CLD_RULE_BAD_VALUE, 0, 1, "x");
	finds(INPUT("w_1/h_\1"), CLD_RULE_UNESCAPED, 4, 2, "\1");
	finds(INPUT("/bl_a"), CLD_RULE_OUTER_SLASH, 0, 1, "");
	CHECK(!cld_transformation_is_valid(INPUT("w_1\0")), "a NUL byte is an error");
	finds(INPUT("w_1//h_1"), CLD_RULE_EMPTY_COMPONENT, 4, 2, "");
	finds(INPUT("w_1,"), CLD_RULE_EMPTY_PARAMETER, 4, 1, "");
	finds(INPUT("e_sepia/nope_1"), CLD_RULE_UNKNOWN_CODE, 8, 2, "nope");
	finds(INPUT("l_a/b,w_1"), CLD_RULE_LAYER_SLASH, 4, 2, "b");
	finds(INPUT("e_sepia:101"), CLD_RULE_OUT_OF_RANGE, 0, 1, "101");
	finds(INPUT("e_hue:-100.5"), CLD_RULE_OUT_OF_RANGE, 0, 1, "-100.5");
	finds(INPUT("t_\303\244"), CLD_RULE_NEEDS_ENCODING, 0, 1, "\303\244");
	finds(INPUT("t_%2"), CLD_RULE_UNESCAPED, 0, 1, "%");
	finds(INPUT("e_blur/if_end"), CLD_RULE_IF_END, 7, 2, "if_end");
	finds(INPUT("if_w_gt_1/w_1"), CLD_RULE_IF_OPEN, 0, 1, "if_w_gt_1");
	finds(INPUT("l_a/w_1"), CLD_RULE_LAYER_OPEN, 0, 1, "l_a");
	finds(INPUT("w_1/png"), CLD_RULE_EXTENSION, 4, 2, "png");
	finds(unit_repeat('/', CLD_TRANSFORMATION_MAX + 1), CLD_RULE_TOO_LARGE, 0, 1, "");
	CHECK(!cld_transformation_fits_url(INPUT("w_1/")), "an outer slash fits no URL");
	CHECK(!cld_transformation_fits_url(INPUT("w_1/png")), "an extension fits no URL");
}

static void
says(CldSpan text, const char *message, const char *hint)
{
	Seen seen = check(text);

	cld_finding_message(unit_fresh(&sink), &seen.first);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(message), unit_label("message", text));
	cld_finding_hint(unit_fresh(&sink), &seen.first);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(hint), unit_label("hint", text));
}

static void
test_wording(void)
{
	says(INPUT("c_fil,w_1"), "invalid value \"fil\" for parameter \"c\" (crop/resize)",
		 "Did you mean \"fill\"?");
	says(INPUT("crop_fill"), "unknown parameter \"crop\"", "Did you mean \"c\"?");
	says(INPUT("e_sepia:101"), "value \"101\" is outside the documented range", "Documented is 1 to 100.");
	says(INPUT("e_loop:-1"), "value \"-1\" is outside the documented range", "Documented is at least 0.");
	says(INPUT("w_1,w_2"), "parameter \"w\" (width) stands twice in one component",
		 "Only the last one counts; put the others into components of their own.");
}

static void
test_component(void)
{
	CHECK(cld_transformation_is_component(INPUT("w_1")), "w_1");
	CHECK(cld_transformation_is_component(INPUT("c_what,w_ever")), "values do not matter");
	CHECK(cld_transformation_is_component(INPUT("$a")), "$a");
	CHECK(cld_transformation_is_component(INPUT("$a_1,if_w_gt_1")), "$a_1,if_w_gt_1");
	CHECK(!cld_transformation_is_component(INPUT("")), "empty");
	CHECK(!cld_transformation_is_component(CLD_NO_SPAN), "nothing");
	CHECK(!cld_transformation_is_component(INPUT("w_")), "w_");
	CHECK(!cld_transformation_is_component(INPUT("w_1,")), "w_1,");
	CHECK(!cld_transformation_is_component(INPUT("w_1,nope")), "w_1,nope");
	CHECK(!cld_transformation_is_component(INPUT("my_folder")), "my_folder");
	CHECK(!cld_transformation_is_component(INPUT("$1")), "$1");
	CHECK(cld_transformation_is_component(INPUT("$_a_1")), "$_a_1");
}

int
main(void)
{
	test_findings();
	test_wording();
	test_component();
	return unit_finish();
}

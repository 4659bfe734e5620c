/*
 * test_value.c
 *		Trees of JSON values, and the widths that builders read from them.
 */
#include "core/cld_breakpoints.h"
#include "unit.h"

#define STRING(text)                                                                                         \
	{                                                                                                        \
		CLD_VALUE_STRING, false, CLD_SPAN(text), NULL, 0                                                     \
	}
#define NUMBER(text)                                                                                         \
	{                                                                                                        \
		CLD_VALUE_NUMBER, false, CLD_SPAN(text), NULL, 0                                                     \
	}

static void
test_scalars(void)
{
	static const CldMember nothing[] = {{{NULL, 0}, {CLD_VALUE_NULL, false, {NULL, 0}, NULL, 0}}};
	CldValue yes = {CLD_VALUE_BOOL, true, CLD_NO_SPAN, NULL, 0};
	CldValue list_of_nothing = {CLD_VALUE_ARRAY, false, CLD_NO_SPAN, nothing, 1};
	CldValue object = {CLD_VALUE_OBJECT, false, CLD_NO_SPAN, NULL, 0};
	CldValue on = STRING("ON");
	CldValue maybe = STRING("maybe");
	CldSpan text;
	bool result = false;

	CHECK(cld_value_text(&yes, &text), "a boolean has a text");
	CHECK_TEXT(text, "true", "which is its name");
	CHECK(cld_value_text(NULL, &text) && text.len == 0, "null is empty");
	CHECK(cld_value_text(&list_of_nothing, &text) && text.len == 0, "[null] is empty");
	CHECK(!cld_value_text(&object, &text), "an object has none");
	CHECK(cld_value_bool(&on, &result) && result, "ON is true");
	CHECK(!cld_value_bool(&maybe, &result), "maybe is neither");
}

static void
test_objects(void)
{
	static const CldMember over[] = {{{"a", 1}, STRING("1")}};
	static const CldMember under[] = {{{"a", 1}, STRING("2")}, {{"b", 1}, STRING("3")}};
	static const char *const names[] = {"a", NULL};
	CldArena arena = exact_arena();
	CldValue a = {CLD_VALUE_OBJECT, false, CLD_NO_SPAN, over, 1};
	CldValue b = {CLD_VALUE_OBJECT, false, CLD_NO_SPAN, under, 2};
	CldValue merged = cld_value_merge(&arena, &a, &b);
	CldValue rest = cld_value_without(&arena, &merged, names);
	CldValue changed = cld_value_with(&arena, &merged, "b", cld_value_string(CLD_SPAN("4")));

	CHECK_INT(merged.n, 2, "both names");
	CHECK_TEXT(cld_value_member(&merged, "a")->text, "1", "over wins");
	CHECK(cld_value_member(&rest, "a") == NULL && rest.n == 1, "without a");
	CHECK_TEXT(cld_value_member(&changed, "b")->text, "4", "replaced");
	CHECK_TEXT(cld_value_member(&merged, "b")->text, "3", "the first is as it was");
}

static CldStatus
widths_of(const CldMember *members, size_t count, CldSpan **widths, size_t *n)
{
	CldArena arena = exact_arena();
	CldValue srcset = {CLD_VALUE_OBJECT, false, CLD_NO_SPAN, members, count};

	return cld_breakpoints_read(&arena, &srcset, widths, n);
}

static void
test_breakpoints(void)
{
	static const CldMember range[] = {{{"min_width", 9}, NUMBER("100")},
									  {{"max_width", 9}, NUMBER("300")},
									  {{"max_images", 10}, NUMBER("3")}};
	static const CldMember backwards[] = {{{"min_width", 9}, NUMBER("300")},
										  {{"max_width", 9}, NUMBER("100")},
										  {{"max_images", 10}, NUMBER("3")}};
	static const CldMember endless[] = {{{"min_width", 9}, NUMBER("1")},
										{{"max_width", 9}, NUMBER("2")},
										{{"max_images", 10}, NUMBER("1e9")}};
	CldSpan *widths;
	size_t n;

	CHECK_INT(widths_of(range, 3, &widths, &n).code, CLD_OK, "a range");
	CHECK_INT(n, 3, "of three");
	CHECK_TEXT(widths[0], "100", "first");
	CHECK_TEXT(widths[1], "200", "second");
	CHECK_TEXT(widths[2], "300", "third");
	CHECK_INT(widths_of(backwards, 3, &widths, &n).code, CLD_TAG_MIN_WIDTH, "backwards");
	CHECK_INT(widths_of(endless, 3, &widths, &n).code, CLD_TAG_MAX_IMAGES, "a billion images");
	CHECK_INT(widths_of(NULL, 0, &widths, &n).code, CLD_TAG_BREAKPOINTS, "nothing");
}

int
main(void)
{
	test_scalars();
	test_objects();
	test_breakpoints();
	return unit_finish();
}

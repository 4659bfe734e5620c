/*
 * fuzz_transformation.c
 *		Options to the text of a transformation.
 *
 * Input: one value, see tree.h.
 */
#include "core/cld_transformation.h"
#include "tree.h"

static CldSink sink;
static CldSink again;

/* The bytes of all texts and names. */
static size_t
size_of(const CldValue *value)
{
	size_t size = value->text.len;

	for (size_t i = 0; i < value->n; i++)
		size += value->members[i].name.len + size_of(&value->members[i].value) + 1;
	return size;
}

void
fuzz_one(FuzzInput *input)
{
	size_t given = input->len;
	CldValue value = tree_value(input);
	CldArena arena = exact_arena();
	CldTransformationInfo info;
	CldStatus status;

	exact_sink_reset(&sink);
	status = cld_transformation_write(&arena, &sink, &value, NULL, &info);
	REQUIRE(status.code < CLD_CODES);
	/* base64 of escapes is four times its text, a member's code and separators come on top */
	REQUIRE(sink.len <= 64 + 30 * (size_of(&value) + given));
	if (status.code == CLD_OK)
	{
		CldValue text = {CLD_VALUE_STRING, false, cld_sink_contents(&sink), NULL, 0};

		exact_sink_reset(&again);
		REQUIRE(cld_transformation_write(&arena, &again, &text, NULL, NULL).code == CLD_OK);
		REQUIRE(cld_span_equal(cld_sink_contents(&again), text.text));
	}
	exact_sink_reset(&again);
	status = cld_transformation_write_eager(&arena, &again, "eager", &value);
	REQUIRE(status.code < CLD_CODES);
}

/*
 * fuzz_template.c
 *		Policy templates: what is written is recognised, for that user only.
 *
 * Input: template, user id, another user id, subject.
 */
#include "core/cld_template.h"
#include "fuzz.h"

#define UUID "0f8fad5b-d9cb-469f-a165-70867728950e"

static CldSink sink;

static CldCode
fill_in(CldSpan text, CldSpan user_id)
{
	CldTemplateValues values = {user_id, CLD_SPAN(UUID), CLD_SPAN("2024-02-29")};

	exact_sink_reset(&sink);
	return cld_template_write(&sink, text, &values).code;
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan text = fuzz_field(input);
	CldSpan user_id = fuzz_field(input);
	CldSpan other_id = fuzz_field(input);
	CldSpan subject = fuzz_field(input);
	bool valid = cld_template_check(text).code == CLD_OK;
	CldCode code = fill_in(text, user_id);

	CldSpan owner = cld_template_user(text, subject);

	if (owner.len > 0)
		REQUIRE(cld_template_matches(text, owner, subject));
	REQUIRE(code == CLD_OK || code == CLD_TEMPLATE_USER_ID || !valid);
	if (cld_template_matches(text, user_id, subject))
		REQUIRE(code == CLD_OK);
	if (code != CLD_OK)
		return;
	REQUIRE(valid);
	REQUIRE(cld_template_matches(text, user_id, cld_sink_contents(&sink)));
	if (!cld_template_needs_user(text))
		return;
	owner = cld_template_user(text, cld_sink_contents(&sink));
	REQUIRE(owner.len == 0 || cld_span_equal(owner, user_id));
	REQUIRE(fuzz_is_graphic(user_id) && fuzz_count(user_id, '/') == 0);
	if (!cld_span_equal(user_id, other_id))
		REQUIRE(!cld_template_matches(text, other_id, cld_sink_contents(&sink)));
}

/*
 * fuzz_asset_field.c
 *		Fields of Cloudinary's asset JSON: what is accepted can be stored.
 *
 * Input: field name, JSON kind (a digit), scalar text.
 */
#include "core/cld_asset.h"
#include "core/cld_text.h"
#include "fuzz.h"

static void
check_accepted(const CldAssetField *field, CldJsonKind kind, CldSpan text)
{
	if (field->form == CLD_FORM_INTEGER)
		REQUIRE(cld_text_is_digits(text, 18));
	if (field->form == CLD_FORM_NUMBER)
		REQUIRE(text.len > 0 && text.len <= 40 && fuzz_count(text, '.') <= 1 && fuzz_is_graphic(text));
	if (kind != CLD_JSON_STRING)
		return;
	REQUIRE(!cld_text_has_control(text));
	if (field->form == CLD_FORM_INTEGER || field->form == CLD_FORM_NUMBER)
		return;
	REQUIRE((int64_t) text.len <= field->limit);
	REQUIRE(text.len > 0 || field->form == CLD_FORM_TEXT);
	if (field->form != CLD_FORM_TEXT && field->form != CLD_FORM_PUBLIC_ID && field->form != CLD_FORM_URL &&
		field->form != CLD_FORM_TIME)
		REQUIRE(fuzz_is_graphic(text));
}

void
fuzz_one(FuzzInput *input)
{
	const CldAssetField *field = cld_asset_field(fuzz_field(input));
	CldJsonKind kind = (CldJsonKind) (1 << (fuzz_number(input) & 7) % 6);
	CldSpan text = fuzz_field(input);
	CldProblem problem;

	(void) cld_asset_check_tag(kind, text);
	if (field == NULL)
		return;
	/* only scalars have a text */
	if (kind != CLD_JSON_STRING && kind != CLD_JSON_NUMBER)
		text = CLD_NO_SPAN;
	problem = cld_asset_check(field, kind, text);
	REQUIRE(problem >= CLD_PROBLEM_NONE && problem < CLD_PROBLEMS);
	REQUIRE(cld_problem_word(problem) != NULL && cld_problem_message(problem) != NULL);
	if (problem == CLD_PROBLEM_NONE && kind != CLD_JSON_NULL)
		check_accepted(field, kind, text);
}

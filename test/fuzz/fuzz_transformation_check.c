/*
 * fuzz_transformation_check.c
 *		Transformations: findings lie inside the text, are few, and agree.
 *
 * Input: transformation.
 */
#include "core/cld_transformation_check.h"
#include "core/cld_text.h"
#include "fuzz.h"

/* Per parameter at most: bytes, value, two of its own code, order of conditions, a name for every "$". */
#define FINDINGS_MAX 16

/* Findings whose wording is looked at: long inputs have thousands of the same. */
#define WORDED 32

static CldSink written;

typedef struct Seen
{
	CldSpan text;
	size_t n;
	size_t suggestions;
	bool error;
} Seen;

static void
check_wording(const CldFinding *finding)
{
	exact_sink_reset(&written);
	cld_finding_message(&written, finding);
	REQUIRE(written.len > 0 && written.len < 256);
	exact_sink_reset(&written);
	cld_finding_hint(&written, finding);
	REQUIRE(written.len < 256);
}

static void
note(void *context, const CldFinding *finding)
{
	Seen *seen = context;

	REQUIRE(finding->rule > CLD_RULE_NONE && finding->rule < CLD_RULES);
	REQUIRE(fuzz_is_within(finding->code, seen->text) && fuzz_is_within(finding->subject, seen->text));
	REQUIRE(finding->offset <= seen->text.len);
	REQUIRE(finding->component >= 1 && finding->component <= fuzz_count(seen->text, '/') + 1);
	if (seen->n++ < WORDED)
		check_wording(finding);
	seen->suggestions += finding->suggestion != NULL;
	seen->error = seen->error || cld_rule_severity(finding->rule) == CLD_ERROR;
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan text = fuzz_field(input);
	Seen seen = {text, 0, 0, false};
	size_t parameters = fuzz_count(text, '/') + fuzz_count(text, ',') + 1;

	cld_transformation_check(text, note, &seen);
	REQUIRE(seen.n <= FINDINGS_MAX * parameters + fuzz_count(text, '$'));
	REQUIRE(seen.suggestions <= 20);
	REQUIRE(seen.error != cld_transformation_is_valid(text));
	REQUIRE(!cld_transformation_fits_url(text) || !seen.error);
	if (cld_transformation_fits_url(text) && fuzz_count(text, '/') == 0 && text.len > 0)
		REQUIRE(cld_transformation_is_component(text));
}

/*
 * fuzz_url.c
 *		Delivery URLs.
 *
 * Input: public id, then the members of the options, see tree.h.
 */
#include "core/cld_delivery_url.h"
#include "core/cld_source.h"
#include "tree.h"

static CldSink scratch;
static CldSink url;

/* The object, with a cloud name where it has none. */
static CldValue
with_cloud_name(CldValue options)
{
	static CldMember members[128];
	CldValue result = options;

	memcpy(members, options.members, options.n * sizeof(CldMember));
	members[options.n].name = CLD_SPAN("cloud_name");
	members[options.n].value = (CldValue){CLD_VALUE_STRING, false, CLD_SPAN("demo"), NULL, 0};
	result.members = members;
	result.n++;
	return result;
}

static void
check_url(const CldUrlPlan *plan, const CldUrlRow *row)
{
	CldSpan signature = plan->sign ? CLD_SPAN("s--12345678--") : CLD_NO_SPAN;
	CldSpan parts[CLD_URL_SIGNED_PARTS];
	CldSpan text;

	exact_sink_reset(&url);
	cld_url_write(plan, row, signature, &url);
	text = cld_sink_contents(&url);
	REQUIRE(fuzz_is_graphic(text));
	REQUIRE(fuzz_count(text, '"') == 0 && fuzz_count(text, '<') == 0 && fuzz_count(text, '>') == 0);
	REQUIRE(fuzz_count(text, '?') == 0 && fuzz_count(text, '#') == 0);
	REQUIRE(text.len <= cld_url_size(plan, row));
	REQUIRE(fuzz_is_within(cld_url_path(text), text));
	cld_url_signed_parts(plan, row, parts);
	REQUIRE(fuzz_is_graphic(parts[2]) && fuzz_is_graphic(parts[3]));
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan public_id = fuzz_field(input);
	CldValue options = with_cloud_name(tree_object(input));
	CldArena arena = exact_arena();
	CldUrlContext context = {NULL, false, true};
	CldUrlPlan plan;
	CldUrlRow row;

	if (cld_url_compile(&arena, &options, &context, &plan).code != CLD_OK)
		return;
	exact_sink_reset(&scratch);
	if (cld_url_prepare(&plan, public_id, &scratch, &row).code != CLD_OK)
		return;
	if (row.keep)
		REQUIRE(cld_source_is_remote(public_id));
	else
		check_url(&plan, &row);
}

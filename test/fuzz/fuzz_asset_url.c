/*
 * fuzz_asset_url.c
 *		The secure_url of an upload response: accepted, written, accepted again.
 *
 * Input: public id, before, escape, after, resource type, type, format, version,
 * distribution, cname.  The URL is before, the public id escaped, after: a
 * random URL would hardly ever hold the public id.
 */
#include "core/cld_asset_url.h"
#include "core/cld_text.h"
#include "fuzz.h"

static CldSink built;
static CldSink written;

/* Whether the report's own checks let the member through; absent ones are not checked. */
static bool
passes(const char *name, CldSpan text)
{
	return cld_asset_check(cld_asset_field(cld_span_of(name)), CLD_JSON_STRING, text) == CLD_PROBLEM_NONE;
}

static bool
passes_if_given(const char *name, CldSpan text)
{
	return text.len == 0 || passes(name, text);
}

static char
to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

static bool
same_host(CldSpan a, CldSpan b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (to_lower(a.data[i]) != to_lower(b.data[i]))
			return false;
	return true;
}

static bool
same_asset(const CldAssetId *a, const CldAssetId *b)
{
	return cld_span_equal(a->public_id, b->public_id) && cld_span_equal(a->resource_type, b->resource_type) &&
		   cld_span_equal(a->type, b->type) && cld_span_equal(a->format, b->format) &&
		   a->version == b->version && a->cloud_in_path == b->cloud_in_path && same_host(a->host, b->host);
}

/* given as it was reported, asset as the check completed it. */
static void
check_written(const CldAssetId *given, const CldAssetId *asset, const CldDelivery *delivery)
{
	CldAssetId again = *given;
	CldSpan signature = cld_asset_url_needs_signature(asset) ? CLD_SPAN("s--_-8Zx") : CLD_NO_SPAN;
	CldSpan url;
	const char *field;

	exact_sink_reset(&written);
	cld_asset_url_write(&written, delivery, asset, signature);
	url = cld_sink_contents(&written);
	REQUIRE(fuzz_is_graphic(url));
	REQUIRE(fuzz_count(url, '?') == 0 && fuzz_count(url, '#') == 0 && fuzz_count(url, '@') == 0);
	REQUIRE(cld_asset_url_check(url, delivery, &again, &field) == CLD_PROBLEM_NONE);
	REQUIRE(same_asset(&again, asset));
}

/* 0 is not given. */
static int64_t
reported_version(FuzzInput *input)
{
	int64_t version = fuzz_number(input);

	return version < 0 ? 0 : version & 0xffffffff;
}

/* The URL of the report; escape is one of CldEscape, or above it for none. */
static CldSpan
build_url(FuzzInput *input, CldSpan public_id)
{
	CldSpan before = fuzz_field(input);
	int64_t escape = fuzz_number(input);

	exact_sink_reset(&built);
	cld_sink_span(&built, before);
	if (escape < 0 || escape > CLD_ESCAPE_TOKEN)
		cld_sink_span(&built, public_id);
	else
		cld_text_escape(&built, public_id, (CldEscape) escape);
	cld_sink_span(&built, fuzz_field(input));
	return cld_sink_contents(&built);
}

void
fuzz_one(FuzzInput *input)
{
	CldAssetId given = {0};
	CldAssetId asset;
	CldDelivery delivery = {CLD_SPAN("demo"), CLD_NO_SPAN, CLD_NO_SPAN};
	CldProblem problem;
	CldSpan url;
	const char *field = NULL;

	given.public_id = fuzz_field(input);
	url = build_url(input, given.public_id);
	given.resource_type = fuzz_field(input);
	given.type = fuzz_field(input);
	given.format = fuzz_field(input);
	given.version = reported_version(input);
	delivery.secure_distribution = fuzz_field(input);
	delivery.cname = fuzz_field(input);
	if (!passes("secure_url", url) || !passes("public_id", given.public_id) ||
		!passes("resource_type", given.resource_type) || !passes_if_given("type", given.type) ||
		!passes_if_given("format", given.format) ||
		(delivery.secure_distribution.len > 0 && !cld_text_is_host(delivery.secure_distribution)) ||
		(delivery.cname.len > 0 && !cld_text_is_host(delivery.cname)))
		return;
	asset = given;
	problem = cld_asset_url_check(url, &delivery, &asset, &field);
	REQUIRE(field != NULL);
	if (problem == CLD_PROBLEM_NONE)
		check_written(&given, &asset, &delivery);
}

/*
 * fuzz_delivery_parse.c
 *		Delivery URLs: parts lie inside the URL; a transformation that is put in
 *		is found again, and nothing else changes.
 *
 * Input: URL, transformation.
 */
#include "core/cld_delivery_parse.h"
#include "core/cld_transformation_check.h"
#include "fuzz.h"

static CldSink result;

static void
check_parts(CldSpan url, const CldDeliveryUrl *parts)
{
	REQUIRE(parts->host.len > 0 && fuzz_is_within(parts->host, url));
	REQUIRE(parts->resource_type.len > 0 && parts->type.len > 0);
	REQUIRE(parts->public_id.len > 0 && fuzz_is_within(parts->public_id, url));
	REQUIRE(fuzz_is_within(parts->cloud_name, url) && fuzz_is_within(parts->signature, url));
	REQUIRE(fuzz_is_within(parts->transformation, url) && fuzz_is_within(parts->version, url));
	REQUIRE(fuzz_is_within(parts->format, url) && fuzz_is_within(parts->url_suffix, url));
	REQUIRE(fuzz_is_within(parts->query, url));
	REQUIRE(parts->insert_at > 0 && parts->insert_at < url.len && url.data[parts->insert_at - 1] == '/');
	REQUIRE(parts->version.len <= 18);
	REQUIRE(parts->signature.len == 0 || parts->signature.len == 8 || parts->signature.len == 32);
}

/* The parts but for the transformation, in two URLs. */
static bool
same_parts(const CldDeliveryUrl *a, const CldDeliveryUrl *b)
{
	return cld_span_equal(a->host, b->host) && cld_span_equal(a->cloud_name, b->cloud_name) &&
		   cld_span_equal(a->resource_type, b->resource_type) && cld_span_equal(a->type, b->type) &&
		   cld_span_equal(a->version, b->version) && cld_span_equal(a->public_id, b->public_id) &&
		   cld_span_equal(a->format, b->format) && cld_span_equal(a->url_suffix, b->url_suffix) &&
		   cld_span_equal(a->query, b->query);
}

static void
check_transformed(CldSpan url, const CldDeliveryUrl *parts, CldSpan transformation)
{
	CldSpan changed = cld_sink_contents(&result);
	CldDeliveryUrl again;

	REQUIRE(cld_transformation_fits_url(transformation));
	REQUIRE(changed.len >= url.len + transformation.len);
	if (changed.len > CLD_DELIVERY_URL_MAX)
		return;
	REQUIRE(cld_delivery_parse(changed, &again));
	REQUIRE(same_parts(parts, &again));
	REQUIRE(again.transformation.len >= parts->transformation.len + transformation.len);
	REQUIRE(cld_span_equal(cld_span_upto(again.transformation, parts->transformation.len),
						   parts->transformation));
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan url = fuzz_field(input);
	CldSpan transformation = fuzz_field(input);
	CldDeliveryUrl parts;
	bool parsed = cld_delivery_parse(url, &parts);
	CldStatus status;

	if (parsed)
		check_parts(url, &parts);
	exact_sink_reset(&result);
	status = cld_delivery_transform(&result, url, transformation);
	REQUIRE(parsed || status.code == CLD_DELIVERY_FORM);
	if (status.code == CLD_OK)
		check_transformed(url, &parts, transformation);
	else
		REQUIRE(result.len == 0);
}

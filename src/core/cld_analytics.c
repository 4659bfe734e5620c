/*
 * cld_analytics.c
 *		The "_a" parameter by which SDKs count the URLs they make.
 */
#include "core/cld_analytics.h"

#include "core/cld_text.h"

typedef struct Source
{
	const CldValue *options;
	const CldValue *config;
} Source;

/* Under either name, option before setting. */
static const CldValue *
find(Source source, const char *name, const char *other)
{
	const CldValue *value = cld_value_member(source.options, name);

	if (value == NULL)
		value = cld_value_member(source.options, other);
	if (value == NULL)
		value = cld_value_member(source.config, name);
	return value ? value : cld_value_member(source.config, other);
}

/* Two digits for each part of a version, last part first, as base64 digits of six bits. */
static bool
write_version(CldSink *sink, CldSpan version, int max_parts)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	uint32_t number = 0;
	uint32_t weight = 1;
	int parts = 0;

	while (parts < max_parts)
	{
		size_t end = cld_text_find(version, '.', 0);

		if (!cld_text_is_digits(cld_span_upto(version, end), 2))
			return false;
		for (size_t i = 0; i < end; i++)
			number += weight * (uint32_t) (version.data[i] - '0') * (end == 2 && i == 0 ? 10 : 1);
		weight *= 100;
		parts++;
		if (end == version.len)
			break;
		version = cld_span_from(version, end + 1);
		if (parts == 3)
			return false;
	}
	if (parts < 2 || number >> (6 * parts) != 0)
		return false;
	for (int i = parts - 1; i >= 0; i--)
		cld_sink_char(sink, alphabet[number >> (6 * i) & 63]);
	return true;
}

/* What the URL is used for; of several the last counts. */
static char
feature_of(Source source)
{
	const CldValue *responsive = find(source, "responsive_width", "responsive_width");
	bool on = false;

	if (responsive != NULL)
		(void) cld_value_bool(responsive, &on);
	return on ? 'A' : '0';
}

static CldStatus
read_part(Source source, const char *name, const char *other, CldSpan *text)
{
	const CldValue *value = find(source, name, other);

	if (value == NULL || value->type != CLD_VALUE_STRING || !cld_text_has_control(value->text))
		*text = value && value->type == CLD_VALUE_STRING ? value->text : CLD_NO_SPAN;
	return text->len == 0 ? CLD_FAIL_AT(CLD_DELIVERY_ANALYTICS, cld_span_of(name)) : CLD_STATUS_OK;
}

CldStatus
cld_analytics_compile(CldArena *arena, const CldValue *options, const CldValue *config, CldSpan *query)
{
	Source source = {options, config};
	const CldValue *on = find(source, "urlAnalytics", "analytics");
	const CldValue *product = find(source, "product", "product");
	CldSpan code = CLD_NO_SPAN;
	CldSpan sdk = CLD_NO_SPAN;
	CldSpan tech = CLD_NO_SPAN;
	CldStatus status;
	CldSink sink;

	*query = CLD_NO_SPAN;
	if (on == NULL || on->type != CLD_VALUE_BOOL || !on->boolean)
		return CLD_STATUS_OK;
	status = read_part(source, "sdkCode", "sdk_code", &code);
	if (status.code == CLD_OK)
		status = read_part(source, "sdkSemver", "sdk_semver", &sdk);
	if (status.code == CLD_OK)
		status = read_part(source, "techVersion", "tech_version", &tech);
	if (status.code == CLD_OK && product != NULL && product->type != CLD_VALUE_STRING)
		status = CLD_FAIL_AT(CLD_OPTION_STRING, CLD_SPAN("product"));
	if (status.code != CLD_OK)
		return status;
	cld_arena_sink(arena, &sink, 64);
	cld_sink_literal(&sink, "?_a=B");
	cld_text_escape(&sink, product ? product->text : CLD_SPAN("A"), CLD_ESCAPE_COMPONENT);
	cld_text_escape(&sink, code, CLD_ESCAPE_COMPONENT);
	if (write_version(&sink, sdk, 3) && write_version(&sink, tech, 2))
		cld_sink_char(&sink, feature_of(source));
	else
	{
		/* the SDKs' mark for a version that they cannot read */
		sink.len = 0;
		cld_sink_literal(&sink, "?_a=E");
	}
	*query = cld_sink_contents(&sink);
	return CLD_STATUS_OK;
}

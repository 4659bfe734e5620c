/*
 * fuzz_account_url.c
 *		CLOUDINARY_URL: parse, walk the settings, decode and check each.
 *
 * Input: url.
 */
#include "core/cld_account_url.h"
#include "core/cld_text.h"
#include "fuzz.h"

static CldSink name;
static CldSink value;

static void
check_setting(CldSpan key, CldSpan encoded)
{
	const CldSetting *setting;
	CldStatus status;

	exact_sink_reset(&name);
	exact_sink_reset(&value);
	if (cld_account_url_decode(&name, key).code != CLD_OK ||
		cld_account_url_decode(&value, encoded).code != CLD_OK)
		return;
	REQUIRE(!cld_text_has_control(cld_sink_contents(&name)) && cld_text_is_utf8(cld_sink_contents(&name)));
	REQUIRE(!cld_text_has_control(cld_sink_contents(&value)) && cld_text_is_utf8(cld_sink_contents(&value)));
	REQUIRE(value.len <= encoded.len);
	setting = cld_setting_find(cld_sink_contents(&name));
	if (setting == NULL)
		return;
	REQUIRE(cld_span_equal(cld_span_of(setting->name), cld_sink_contents(&name)));
	status = cld_setting_check(setting, cld_sink_contents(&value));
	if (status.code != CLD_OK)
		REQUIRE(status.subject.data == setting->name);
	else
		REQUIRE(value.len > 0);
	(void) cld_setting_is_secret(setting);
	(void) cld_setting_is_true(cld_sink_contents(&value));
}

static void
check_settings(CldSpan query)
{
	CldSpan key;
	CldSpan encoded;
	size_t left = query.len;

	while (cld_account_url_next_setting(&query, &key, &encoded))
	{
		REQUIRE(query.len < left);
		REQUIRE(fuzz_count(key, '&') == 0 && fuzz_count(encoded, '&') == 0);
		left = query.len;
		check_setting(key, encoded);
	}
	REQUIRE(query.len == 0);
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan text = fuzz_field(input);
	CldAccountUrl url;
	CldStatus status = cld_account_url_parse(text, &url);

	/* it may hold a secret, so an error quotes nothing */
	REQUIRE(status.subject.len == 0);
	check_settings(text);
	if (status.code != CLD_OK)
		return;
	REQUIRE(cld_text_is_cloud_name(url.cloud_name));
	REQUIRE(url.api_secret.len == 0 || url.api_key.len > 0);
	REQUIRE(fuzz_is_graphic(url.api_key) && fuzz_is_graphic(url.api_secret));
	REQUIRE(url.distribution.len == 0 || cld_text_is_host(url.distribution));
	REQUIRE(fuzz_is_within(url.cloud_name, text) && fuzz_is_within(url.query, text));
	REQUIRE(fuzz_is_within(url.api_key, text) && fuzz_is_within(url.api_secret, text));
	check_settings(url.query);
}

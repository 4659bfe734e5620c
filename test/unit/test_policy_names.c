/*
 * test_policy_names.c
 *		Upload parameters that a policy signs only when it names them.
 */
#include "core/cld_policy_names.h"
#include "unit.h"

static const char *const dangerous[] = {
	"eval",
	"on_success",
	"notification_url",
	"eager_notification_url",
	"proxy",
	"callback",
	"headers",
	"type",
	"access_control",
	"access_mode",
	"overwrite",
	"invalidate",
	"raw_convert",
	"moderation",
	"ocr",
	"detection",
	"categorization",
	"auto_tagging",
	"background_removal",
	"auto_transcription",
	"similarity_search",
	"eager",
	"transformation",
	"responsive_breakpoints",
	"return_delete_token",
	"backup",
	"format",
	"from_public_id",
	"to_public_id",
	"version",
	"public_ids",
	"urls",
	"mode",
	"expires_at",
	"asset_id",
};

static const char *const harmless[] = {
	"timestamp",
	"folder",
	"asset_folder",
	"public_id",
	"upload_preset",
	"tags",
	"context",
	"source",
	"filename_override",
	"use_filename",
	"unique_filename",
	"custom_coordinates",
	"metadata",
	"",
	"Eval",
	"eva",
	"evals",
	"version_id",
	"types",
};

int
main(void)
{
	for (size_t i = 0; i < sizeof(dangerous) / sizeof(dangerous[0]); i++)
		CHECK(cld_policy_is_dangerous(unit_input(dangerous[i])),
			  unit_label("dangerous", cld_span_of(dangerous[i])));
	for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++)
		CHECK(!cld_policy_is_dangerous(unit_input(harmless[i])),
			  unit_label("harmless", cld_span_of(harmless[i])));
	CHECK(!cld_policy_is_dangerous(CLD_NO_SPAN), "no name is not in the list");
	CHECK(!cld_policy_is_dangerous(INPUT("eval\0")), "a name with NUL is not in the list");
	return unit_finish();
}

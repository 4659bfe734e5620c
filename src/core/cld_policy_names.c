/*
 * cld_policy_names.c
 *		Upload parameters by what signing them allows.
 */
#include "core/cld_policy_names.h"

static const char *const dangerous[] = {
	"access_control",
	"access_mode",
	"asset_id",
	"auto_tagging",
	"auto_transcription",
	"background_removal",
	"backup",
	"callback",
	"command",
	"categorization",
	"detection",
	"eager",
	"eager_notification_url",
	"eval",
	"expires_at",
	"format",
	"from_public_id",
	"fully_qualified_public_ids",
	"headers",
	"invalidate",
	"mode",
	"moderation",
	"notification_url",
	"ocr",
	"on_success",
	"prefixes",
	"overwrite",
	"proxy",
	"public_id_prefix",
	"public_ids",
	"raw_convert",
	"responsive_breakpoints",
	"return_delete_token",
	"similarity_search",
	"tag",
	"target_public_id",
	"to_public_id",
	"to_type",
	"username",
	"transformation",
	"type",
	"urls",
	"version",
};

bool
cld_policy_is_dangerous(CldSpan name)
{
	for (size_t i = 0; i < sizeof(dangerous) / sizeof(dangerous[0]); i++)
		if (cld_span_equal(name, cld_span_of(dangerous[i])))
			return true;
	return false;
}

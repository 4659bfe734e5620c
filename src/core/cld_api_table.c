/*
 * cld_api_table.c
 *		Cloudinary's API calls as data: what each takes and where it goes.
 *
 * Names are the Node SDK's; source: its version 2.11.0, lib/uploader.js and
 * lib/api.js, and the API references.
 */
#include "core/cld_api_table.h"

static const char *const upload_options[] = {
	"accessibility_analysis",
	"access_control",
	"access_mode",
	"allowed_formats",
	"asset_folder",
	"async",
	"auto_chaptering",
	"auto_tagging",
	"auto_transcription",
	"backup",
	"background_removal",
	"batch_id",
	"callback",
	"categorization",
	"cinemagraph_analysis",
	"clear_invalid",
	"colors",
	"context",
	"custom_coordinates",
	"detection",
	"discard_original_filename",
	"display_name",
	"eager",
	"eager_async",
	"eager_notification_url",
	"eval",
	"exif",
	"face_coordinates",
	"faces",
	"filename_override",
	"folder",
	"format",
	"headers",
	"image_metadata",
	"invalidate",
	"media_metadata",
	"metadata",
	"moderation",
	"notification_url",
	"ocr",
	"on_success",
	"overwrite",
	"phash",
	"proxy",
	"public_id",
	"public_id_prefix",
	"quality_analysis",
	"quality_override",
	"raw_convert",
	"regions",
	"responsive_breakpoints",
	"return_delete_token",
	"similarity_search",
	"tags",
	"transformation",
	"type",
	"unique_display_name",
	"unique_filename",
	"upload_preset",
	"use_asset_folder_as_public_id_prefix",
	"use_filename",
	"use_filename_as_display_name",
	"visual_search",
	NULL,
};
static const char *const destroy_options[] = {"type", "invalidate", "notification_url", NULL};
static const char *const rename_options[] = {"type",    "to_type",  "overwrite",        "invalidate",
											 "context", "metadata", "notification_url", NULL};
static const char *const type_options[] = {"type", NULL};
static const char *const add_tag_options[] = {"type", "exclusive", NULL};
static const char *const metadata_options[] = {"type", "clear_invalid", NULL};
static const char *const detail_options[] = {"exif",
											 "faces",
											 "colors",
											 "image_metadata",
											 "media_metadata",
											 "cinemagraph_analysis",
											 "quality_analysis",
											 "accessibility_analysis",
											 "pages",
											 "phash",
											 "coordinates",
											 "versions",
											 "related",
											 "max_results",
											 "derived_next_cursor",
											 "related_next_cursor",
											 NULL};
static const char *const list_options[] = {"next_cursor", "max_results", "direction",   "tags",
										   "context",     "metadata",    "moderations", "fields",
										   "prefix",      "start_at",    "public_ids",  NULL};
static const char *const search_options[] = {"sort_by",    "max_results", "next_cursor", "aggregate",
											 "with_field", "fields",      NULL};
static const char *const no_options[] = {NULL};

#define CHANGES (CLD_API_SIGNED | CLD_API_REPEATABLE)
#define READS (CLD_API_READS | CLD_API_REPEATABLE | CLD_API_WORDS)
#define TAGS "{resource_type}/tags"
#define CONTEXT "{resource_type}/context"

static const CldApi calls[CLD_API_CALLS] = {
	[CLD_API_UPLOAD] =
		{"POST", "{resource_type}/upload", CLD_API_SIGNED | CLD_API_FILE, {NULL}, NULL, upload_options},
	[CLD_API_UPLOAD_BYTES] =
		{"POST", "{resource_type}/upload", CLD_API_SIGNED | CLD_API_FILE, {NULL}, NULL, upload_options},
	[CLD_API_DESTROY] =
		{"POST", "{resource_type}/destroy", CHANGES | CLD_API_WORDS, {"public_id"}, NULL, destroy_options},
	[CLD_API_RENAME] = {"POST",
						"{resource_type}/rename",
						CLD_API_SIGNED | CLD_API_WORDS,
						{"from_public_id", "to_public_id"},
						NULL,
						rename_options},
	[CLD_API_EXPLICIT] =
		{"POST", "{resource_type}/explicit", CLD_API_SIGNED, {"public_id"}, NULL, upload_options},
	[CLD_API_ADD_TAG] = {"POST", TAGS, CHANGES, {"tag", "public_ids"}, "add", add_tag_options},
	[CLD_API_REMOVE_TAG] = {"POST", TAGS, CHANGES, {"tag", "public_ids"}, "remove", type_options},
	[CLD_API_REPLACE_TAG] = {"POST", TAGS, CHANGES, {"tag", "public_ids"}, "replace", type_options},
	[CLD_API_REMOVE_ALL_TAGS] = {"POST", TAGS, CHANGES, {"public_ids"}, "remove_all", type_options},
	[CLD_API_ADD_CONTEXT] = {"POST", CONTEXT, CHANGES, {"context", "public_ids"}, "add", type_options},
	[CLD_API_REMOVE_ALL_CONTEXT] = {"POST", CONTEXT, CHANGES, {"public_ids"}, "remove_all", type_options},
	[CLD_API_UPDATE_METADATA] = {"POST",
								 "{resource_type}/metadata",
								 CHANGES | CLD_API_WORDS,
								 {"metadata", "public_ids"},
								 NULL,
								 metadata_options},
	[CLD_API_RESOURCE] =
		{"GET", "resources/{resource_type}/{type}/{public_id}", READS, {"public_id"}, NULL, detail_options},
	[CLD_API_RESOURCE_BY_ASSET_ID] =
		{"GET", "resources/{asset_id}", READS, {"asset_id"}, NULL, detail_options},
	[CLD_API_RESOURCES] = {"GET", "resources/{resource_type}[/{type}]", READS, {NULL}, NULL, list_options},
	[CLD_API_SEARCH] = {"POST", "resources/search", READS, {"expression"}, NULL, search_options},
	[CLD_API_PING] = {"GET", "ping", READS, {NULL}, NULL, no_options},
	[CLD_API_USAGE] = {"GET", "usage[/{date}]", READS, {NULL}, NULL, no_options},
};

const CldApi *
cld_api(CldApiId id)
{
	return &calls[id];
}

/* Whether {name} stands in the path. */
static bool
is_in_path(const CldApi *api, CldSpan name)
{
	for (const char *at = strchr(api->path, '{'); at != NULL; at = strchr(at + 1, '{'))
		if (strncmp(at + 1, name.data, name.len) == 0 && at[1 + name.len] == '}')
			return true;
	return false;
}

bool
cld_api_has_option(const CldApi *api, CldSpan name)
{
	for (const char *const *option = api->options; *option != NULL; option++)
		if (cld_span_equal(name, cld_span_of(*option)))
			return true;
	for (int i = 0; i < CLD_API_ARGS && api->args[i] != NULL; i++)
		if (cld_span_equal(name, cld_span_of(api->args[i])))
			return false;
	return name.len > 0 && is_in_path(api, name);
}

CldSpan
cld_api_default(CldSpan name)
{
	if (cld_span_is(name, "resource_type"))
		return CLD_SPAN("image");
	return cld_span_is(name, "type") ? CLD_SPAN("upload") : CLD_NO_SPAN;
}

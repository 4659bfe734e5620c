/*
 * cld_download.c
 *		Signed download addresses: single assets, archives, folders, backups.
 *
 * Parameters and their spelling are the Node SDK's (archive_params and
 * private_download_url of version 2.11.0).
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "core/cld_text.h"
#include "core/cld_transformation.h"
#include "pg/cld_clock.h"
#include "pg/cld_download.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_value_jsonb.h"

typedef enum ArchiveKind
{
	ARCHIVE_TEXT,
	ARCHIVE_FLAG, /* 1 or 0 */
	ARCHIVE_LIST,
	ARCHIVE_TRANSFORMATIONS /* joined with "|" */
} ArchiveKind;

static const struct
{
	const char *name;
	ArchiveKind kind;
} archive_params[] = {
	{"allow_missing", ARCHIVE_FLAG},
	{"async", ARCHIVE_FLAG},
	{"expires_at", ARCHIVE_TEXT},
	{"flatten_folders", ARCHIVE_FLAG},
	{"flatten_transformations", ARCHIVE_FLAG},
	{"fully_qualified_public_ids", ARCHIVE_LIST},
	{"keep_derived", ARCHIVE_FLAG},
	{"notification_url", ARCHIVE_TEXT},
	{"prefixes", ARCHIVE_LIST},
	{"public_ids", ARCHIVE_LIST},
	{"skip_transformation_name", ARCHIVE_FLAG},
	{"tags", ARCHIVE_LIST},
	{"target_asset_folder", ARCHIVE_TEXT},
	{"target_format", ARCHIVE_TEXT},
	{"target_public_id", ARCHIVE_TEXT},
	{"target_tags", ARCHIVE_LIST},
	{"transformations", ARCHIVE_TRANSFORMATIONS},
	{"type", ARCHIVE_TEXT},
	{"use_original_filename", ARCHIVE_FLAG},
};

static bool
is_known(CldSpan name, const char *const *known)
{
	if (cld_span_is(name, "timestamp") || cld_span_is(name, "resource_type"))
		return true;
	for (; *known != NULL; known++)
		if (cld_span_equal(name, cld_span_of(*known)))
			return true;
	return false;
}

const char *const *
cld_download_archive_options(void)
{
	static const char *names[lengthof(archive_params) + 2];

	for (size_t i = 0; i < lengthof(archive_params); i++)
		names[i] = archive_params[i].name;
	names[lengthof(archive_params)] = "mode";
	return names;
}

static void
append_pair(CldSink *query, CldSpan name, bool is_list, CldSpan value)
{
	if (query->len > 0)
		cld_sink_char(query, '&');
	cld_sink_span(query, name);
	if (is_list)
		cld_sink_literal(query, "%5B%5D");
	cld_sink_char(query, '=');
	cld_text_escape(query, value, CLD_ESCAPE_COMPONENT);
}

static int64
option_timestamp(JsonbContainer *options)
{
	JsonbValue value;
	CldSpan text;

	if (!cld_json_member(options, "timestamp", &value) || value.type == jbvNull)
		return cld_now();
	text = cld_json_param_text(CLD_SPAN("timestamp"), &value);
	if (!cld_text_is_digits(text, 11))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"timestamp\" must be whole Unix seconds")));
	return strtoll(cld_quote(text), NULL, 10);
}

void
cld_download_begin(CldDownload *download, const CldAccount *account, JsonbContainer *options,
				   const char *const *known)
{
	CldJsonIter iter;
	CldSpan name;
	JsonbValue value;

	cld_json_iterate(&iter, options);
	while (cld_json_next(&iter, &name, &value))
		if (!is_known(name, known))
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("option \"%s\" does not exist for this download", cld_quote(name))));
	download->account = account;
	cld_request_init(&download->request, 24);
	cld_sink_init(&download->query, 256);
	cld_request_add_timestamp(&download->request, option_timestamp(options));
	append_pair(&download->query, CLD_SPAN("timestamp"), false, download->request.params[0].value);
}

void
cld_download_add(CldDownload *download, const char *name, CldSpan value)
{
	if (value.len == 0)
		return;
	cld_request_add(&download->request, cld_span_of(name), value);
	append_pair(&download->query, cld_span_of(name), false, value);
}

void
cld_download_add_option(CldDownload *download, JsonbContainer *options, const char *name)
{
	JsonbValue value;

	if (cld_json_member(options, name, &value))
		cld_download_add(download, name, cld_json_param_text(cld_span_of(name), &value));
}

/* true, "true", "1" and 1 are 1; their opposites 0; all else is sent as it is. */
static void
add_flag(CldDownload *download, const char *name, const JsonbValue *value)
{
	CldSpan text = cld_json_param_text(cld_span_of(name), value);

	if (cld_span_is(text, "true"))
		text = CLD_SPAN("1");
	else if (cld_span_is(text, "false"))
		text = CLD_SPAN("0");
	cld_download_add(download, name, text);
}

/*
 * The elements of an array, or a lone scalar, joined with ","; they also go
 * into the query one by one.  Blank ones are in neither place.
 */
static CldSpan
join_elements(CldDownload *download, const char *name, const JsonbValue *value)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element = *value;
	CldSink joined;
	bool is_array = value->type == jbvBinary && JsonContainerIsArray(value->val.binary.data);

	cld_sink_init(&joined, 64);
	if (is_array)
		cld_json_iterate(&iter, value->val.binary.data);
	while (!is_array || cld_json_next(&iter, &no_key, &element))
	{
		CldSpan text = cld_json_param_text(cld_span_of(name), &element);

		if (text.len > 0)
		{
			if (joined.len > 0)
				cld_sink_char(&joined, ',');
			cld_sink_span(&joined, text);
			append_pair(&download->query, cld_span_of(name), true, text);
		}
		if (!is_array)
			break;
	}
	return cld_sink_contents(&joined);
}

/* Transformations, given as texts or options, joined with "|". */
static CldSpan
join_transformations(const char *name, const JsonbValue *value)
{
	CldArena arena = cld_palloc_arena();
	CldValue list = cld_value_of_jsonb_value(value);
	CldSink joined;

	cld_sink_init(&joined, 64);
	cld_check(cld_transformation_write_eager(&arena, &joined, name, &list));
	return cld_sink_contents(&joined);
}

void
cld_download_add_element(CldDownload *download, const char *name, CldSpan value)
{
	append_pair(&download->query, cld_span_of(name), true, value);
	cld_request_add(&download->request, cld_span_of(name), value);
}

void
cld_download_add_archive(CldDownload *download, JsonbContainer *options, const char *except)
{
	cld_download_add(download, "mode", CLD_SPAN("download"));
	for (size_t i = 0; i < lengthof(archive_params); i++)
	{
		const char *name = archive_params[i].name;
		JsonbValue value;

		if (except != NULL && strcmp(name, except) == 0)
			continue;
		if (!cld_json_member(options, name, &value) || value.type == jbvNull)
			continue;
		switch (archive_params[i].kind)
		{
			case ARCHIVE_TEXT:
				cld_download_add_option(download, options, name);
				break;
			case ARCHIVE_FLAG:
				add_flag(download, name, &value);
				break;
			case ARCHIVE_LIST:
				cld_request_add(&download->request, cld_span_of(name), join_elements(download, name, &value));
				break;
			case ARCHIVE_TRANSFORMATIONS:
				cld_download_add(download, name, join_transformations(name, &value));
				break;
		}
	}
}

/* An address without a default has no place for a resource type. */
static CldSpan
download_resource_type(JsonbContainer *options, const char *otherwise)
{
	JsonbValue value;
	CldSpan resource_type = cld_span_of(otherwise);

	if (resource_type.len == 0 || !cld_json_member(options, "resource_type", &value) ||
		value.type == jbvNull || (value.type == jbvString && value.val.string.len == 0))
		return resource_type;
	if (value.type == jbvString)
		resource_type = cld_json_string(&value);
	if (value.type != jbvString || !cld_text_is_param_name(resource_type))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"resource_type\" must be \"image\", \"video\", \"raw\" or \"all\"")));
	return resource_type;
}

text *
cld_download_finish(CldDownload *download, JsonbContainer *options, const char *default_resource_type,
					const char *action)
{
	CldRequest *request = &download->request;
	CldSpan signature;
	CldSink url;

	cld_request_sign(request, download->account);
	signature = (CldSpan){request->signature, request->signature_len};
	append_pair(&download->query, CLD_SPAN("signature"), false, signature);
	append_pair(&download->query, CLD_SPAN("api_key"), false,
				cld_account_signing_key(download->account)->api_key);
	cld_sink_init(&url, download->query.len + 256);
	cld_request_url(&url, download->account, download_resource_type(options, default_resource_type), action);
	cld_sink_char(&url, '?');
	cld_sink_span(&url, cld_sink_contents(&download->query));
	return cld_sink_text(&url);
}

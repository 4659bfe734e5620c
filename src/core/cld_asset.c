/*
 * cld_asset.c
 *		Fields of Cloudinary's asset JSON: what each may hold.
 */
#include "core/cld_asset.h"

#include "core/cld_text.h"

#define MAX_INT32 INT64_C(2147483647)
#define MAX_EXACT INT64_C(9007199254740992) /* 2^53: beyond it JSON numbers lose digits */
#define MAX_SECONDS INT64_C(99999999999)

/* 32-bit counters that Cloudinary does not know arrive as this; stored as null. */
#define UNKNOWN_COUNTER "4294967295"

#define TEXT_LIMIT 1024
#define TAG_LIMIT 255

/* sorted bytewise by name */
static const CldAssetField fields[] = {
	{"access_control", CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"access_mode", CLD_JSON_STRING, CLD_FORM_WORD, 32},
	{"api_key", CLD_JSON_STRING, CLD_FORM_TEXT, 128},
	{"asset_folder", CLD_JSON_STRING, CLD_FORM_TEXT, TEXT_LIMIT},
	{"asset_id", CLD_JSON_STRING, CLD_FORM_HEX32, 32},
	{"audio", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"backup", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"bit_rate", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_EXACT},
	{"bytes", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_EXACT},
	{"colors", CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"context", CLD_JSON_OBJECT | CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"coordinates", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"created_at", CLD_JSON_STRING, CLD_FORM_TIME, 40},
	{"display_name", CLD_JSON_STRING, CLD_FORM_TEXT, TEXT_LIMIT},
	{"duration", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_NUMBER, MAX_SECONDS},
	{"eager", CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"etag", CLD_JSON_STRING, CLD_FORM_TEXT, 256},
	{"exif", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"existing", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"faces", CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"filename", CLD_JSON_STRING, CLD_FORM_TEXT, TEXT_LIMIT},
	{"folder", CLD_JSON_STRING, CLD_FORM_TEXT, TEXT_LIMIT},
	{"format", CLD_JSON_STRING, CLD_FORM_EXTENSION, 32},
	{"frame_rate", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_NUMBER, MAX_INT32},
	{"grayscale", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"height", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_INT32},
	{"image_metadata", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"info", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"is_audio", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"media_metadata", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"metadata", CLD_JSON_OBJECT | CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"moderation", CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"moderation_kind", CLD_JSON_STRING, CLD_FORM_WORD, 64},
	{"moderation_status", CLD_JSON_STRING, CLD_FORM_WORD, 32},
	{"nb_frames", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_EXACT},
	{"original_extension", CLD_JSON_STRING, CLD_FORM_EXTENSION, 32},
	{"original_filename", CLD_JSON_STRING, CLD_FORM_TEXT, TEXT_LIMIT},
	{"overwritten", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"pages", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_INT32},
	{"phash", CLD_JSON_STRING, CLD_FORM_TEXT, 256},
	{"placeholder", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"playback_url", CLD_JSON_STRING, CLD_FORM_TEXT, 4096},
	{"predominant", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"public_id", CLD_JSON_STRING, CLD_FORM_PUBLIC_ID, 4096},
	{"quality_analysis", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"quality_score", CLD_JSON_NUMBER, CLD_FORM_NUMBER, MAX_INT32},
	{"resource_type", CLD_JSON_STRING, CLD_FORM_RESOURCE_TYPE, 8},
	{"responsive_breakpoints", CLD_JSON_ARRAY, CLD_FORM_ANY, 0},
	{"rotation", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_INT32},
	{"secure_url", CLD_JSON_STRING, CLD_FORM_URL, 8192},
	{"semi_transparent", CLD_JSON_BOOL, CLD_FORM_ANY, 0},
	{"signature", CLD_JSON_STRING, CLD_FORM_SIGNATURE, 64},
	{"status", CLD_JSON_STRING, CLD_FORM_WORD, 32},
	{"tags", CLD_JSON_ARRAY, CLD_FORM_TAGS, 1000},
	{"type", CLD_JSON_STRING, CLD_FORM_WORD, 32},
	{"url", CLD_JSON_STRING, CLD_FORM_TEXT, 8192},
	{"version", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_SECONDS},
	{"version_id", CLD_JSON_STRING, CLD_FORM_TEXT, 64},
	{"video", CLD_JSON_OBJECT, CLD_FORM_ANY, 0},
	{"width", CLD_JSON_NUMBER | CLD_JSON_STRING, CLD_FORM_INTEGER, MAX_INT32},
};

const CldAssetField *
cld_asset_field(CldSpan name)
{
	size_t low = 0;
	size_t high = sizeof(fields) / sizeof(fields[0]);

	while (low < high)
	{
		size_t middle = low + (high - low) / 2;
		CldSpan candidate = cld_span_of(fields[middle].name);
		size_t shorter = candidate.len < name.len ? candidate.len : name.len;
		int order = shorter ? memcmp(candidate.data, name.data, shorter) : 0;

		if (order == 0 && candidate.len == name.len)
			return &fields[middle];
		if (order < 0 || (order == 0 && candidate.len < name.len))
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

static bool
all_of(CldSpan text, const char *symbols, bool upper)
{
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (upper && c >= 'A' && c <= 'Z'))
			continue;
		if (c == '\0' || strchr(symbols, c) == NULL)
			return false;
	}
	return text.len > 0;
}

/*
 * What Cloudinary stores as a public id never begins or ends with a blank or
 * slash.  "." and ".." segments would be resolved away by whoever fetches the
 * URL.  Bytes that only remote sources may hold are checked with the type, in
 * cld_asset_url.c.
 */
static CldProblem
check_public_id(CldSpan text)
{
	size_t start = 0;

	if (strchr(" /", text.data[0]) != NULL || strchr(" /", text.data[text.len - 1]) != NULL)
		return CLD_PROBLEM_CHARACTERS;
	while (start < text.len)
	{
		size_t end = cld_text_find(text, '/', start);
		CldSpan segment = {text.data + start, end - start};

		if (cld_span_is(segment, ".") || cld_span_is(segment, ".."))
			return CLD_PROBLEM_CHARACTERS;
		start = end + 1;
	}
	return CLD_PROBLEM_NONE;
}

static CldProblem
check_integer(CldSpan text, int64_t limit)
{
	int64_t value = 0;

	if (!cld_text_is_digits(text, 18))
		return CLD_PROBLEM_VALUE;
	for (size_t i = 0; i < text.len; i++)
		value = value * 10 + (text.data[i] - '0');
	if (value > limit)
		return CLD_PROBLEM_RANGE;
	return CLD_PROBLEM_NONE;
}

/* A plain decimal, not negative, whose integer part is within the limit. */
static CldProblem
check_number(CldSpan text, int64_t limit)
{
	size_t point = cld_text_find(text, '.', 0);

	if (text.len > 40)
		return CLD_PROBLEM_LENGTH;
	if (point < text.len && !cld_text_is_digits(cld_span_from(text, point + 1), 40))
		return CLD_PROBLEM_VALUE;
	return check_integer(cld_span_upto(text, point), limit);
}

/* Takes text that matches form, in which 9 stands for a digit; false when it does not. */
static bool
take_form(CldSpan *text, const char *form)
{
	size_t len = strlen(form);

	if (text->len < len)
		return false;
	for (size_t i = 0; i < len; i++)
		if (form[i] == '9' ? text->data[i] < '0' || text->data[i] > '9' : text->data[i] != form[i])
			return false;
	*text = cld_span_from(*text, len);
	return true;
}

static void
take_fraction(CldSpan *text)
{
	if (!take_form(text, ".9"))
		return;
	while (take_form(text, "9"))
		;
}

static bool
is_time_zone(CldSpan text)
{
	if (text.data[0] != '+' && text.data[0] != '-')
		return false;
	text = cld_span_from(text, 1);
	return (take_form(&text, "99:99") || take_form(&text, "9999") || take_form(&text, "99")) && text.len == 0;
}

/* 2026-01-31[T12:34[:56[.789]][Z|+01:00]], also with a blank for the T. */
static bool
is_time(CldSpan text)
{
	if (!take_form(&text, "9999-99-99"))
		return false;
	if (text.len == 0)
		return true;
	if (!take_form(&text, "T99:99") && !take_form(&text, " 99:99"))
		return false;
	if (take_form(&text, ":99"))
		take_fraction(&text);
	return text.len == 0 || cld_span_is(text, "Z") || is_time_zone(text);
}

static CldProblem
check_form(const CldAssetField *field, CldSpan text)
{
	bool fits = true;

	switch (field->form)
	{
		case CLD_FORM_PUBLIC_ID:
			return check_public_id(text);
		case CLD_FORM_RESOURCE_TYPE:
			fits = cld_span_is(text, "image") || cld_span_is(text, "video") || cld_span_is(text, "raw");
			break;
		case CLD_FORM_WORD:
			fits = all_of(text, "_", false);
			break;
		case CLD_FORM_EXTENSION:
			fits = all_of(text, "_-", true);
			break;
		case CLD_FORM_HEX32:
			fits = text.len == 32 && cld_text_is_hex(text) && all_of(text, "", false);
			break;
		case CLD_FORM_SIGNATURE:
			fits = (text.len == 40 || text.len == 64) && cld_text_is_hex(text);
			break;
		case CLD_FORM_TIME:
			fits = is_time(text);
			break;
		default:
			break;
	}
	return fits ? CLD_PROBLEM_NONE : CLD_PROBLEM_VALUE;
}

static bool
may_be_empty(const CldAssetField *field)
{
	return field->form == CLD_FORM_TEXT; /* asset_folder "" is the root */
}

CldProblem
cld_asset_check(const CldAssetField *field, CldJsonKind kind, CldSpan text)
{
	if (kind == CLD_JSON_NULL)
		return CLD_PROBLEM_NONE;
	if ((kind & field->kinds) == 0)
		return CLD_PROBLEM_TYPE;
	if (cld_asset_is_unknown(field, text))
		return CLD_PROBLEM_NONE;
	if (field->form == CLD_FORM_INTEGER)
		return check_integer(text, field->limit);
	if (field->form == CLD_FORM_NUMBER)
		return check_number(text, field->limit);
	if (kind != CLD_JSON_STRING)
		return CLD_PROBLEM_NONE;
	if ((int64_t) text.len > field->limit || (text.len == 0 && !may_be_empty(field)))
		return CLD_PROBLEM_LENGTH;
	if (cld_text_has_control(text))
		return CLD_PROBLEM_CONTROL;
	return check_form(field, text);
}

bool
cld_asset_is_unknown(const CldAssetField *field, CldSpan text)
{
	return field->form == CLD_FORM_INTEGER && cld_span_is(text, UNKNOWN_COUNTER) &&
		   field->limit < INT64_C(4294967295);
}

CldProblem
cld_asset_check_tag(CldJsonKind kind, CldSpan text)
{
	if (kind != CLD_JSON_STRING)
		return CLD_PROBLEM_TYPE;
	if (text.len == 0 || text.len > TAG_LIMIT)
		return CLD_PROBLEM_LENGTH;
	if (cld_text_has_control(text))
		return CLD_PROBLEM_CONTROL;
	return cld_text_find(text, ',', 0) < text.len ? CLD_PROBLEM_CHARACTERS : CLD_PROBLEM_NONE;
}

static const struct
{
	const char *word;
	const char *message;
} problems[CLD_PROBLEMS] = {
	[CLD_PROBLEM_NONE] = {"none", "\"%s\" is valid"},
	[CLD_PROBLEM_REQUIRED] = {"required", "\"%s\" is required"},
	[CLD_PROBLEM_TYPE] = {"type", "\"%s\" has the wrong JSON type"},
	[CLD_PROBLEM_LENGTH] = {"length", "\"%s\" is empty or too long"},
	[CLD_PROBLEM_CONTROL] = {"control_character", "\"%s\" contains a control character"},
	[CLD_PROBLEM_CHARACTERS] = {"characters",
								"\"%s\" contains characters that Cloudinary does not allow there"},
	[CLD_PROBLEM_VALUE] = {"value", "\"%s\" is not a valid value"},
	[CLD_PROBLEM_RANGE] = {"range", "\"%s\" is out of range"},
	[CLD_PROBLEM_DEPTH] = {"depth", "\"%s\" is nested too deeply"},
	[CLD_PROBLEM_SCHEME] = {"scheme", "\"%s\" is not an https URL"},
	[CLD_PROBLEM_HOST] = {"host", "\"%s\" is not on this account's delivery host"},
	[CLD_PROBLEM_CLOUD] = {"cloud_name", "\"%s\" belongs to another cloud"},
	[CLD_PROBLEM_MISMATCH] = {"mismatch", "\"%s\" does not agree with the asset's other fields"},
	[CLD_PROBLEM_OWNER] = {"owner", "\"%s\" is not one that this user's policy signs"},
};

const char *
cld_problem_word(CldProblem problem)
{
	return problems[problem].word;
}

const char *
cld_problem_message(CldProblem problem)
{
	return problems[problem].message;
}

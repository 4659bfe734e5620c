/*
 * test_asset.c
 *		Fields of Cloudinary's asset JSON: what each may hold.
 */
#include "core/cld_asset.h"
#include "unit.h"

#define HEX32 "0123456789abcdef0123456789abcdef"
#define HEX40 HEX32 "01234567"

static void
check_kind(const char *name, CldJsonKind kind, CldSpan text, CldProblem expected)
{
	const CldAssetField *field = cld_asset_field(unit_input(name));

	if (field == NULL)
		CHECK(false, unit_label("there is a field", cld_span_of(name)));
	else
		CHECK_INT(cld_asset_check(field, kind, text), expected, unit_label(name, text));
}

static void
string(const char *name, CldSpan text, CldProblem expected)
{
	check_kind(name, CLD_JSON_STRING, text, expected);
}

static void
number(const char *name, const char *text, CldProblem expected)
{
	check_kind(name, CLD_JSON_NUMBER, unit_input(text), expected);
}

/* The upload response of the guide, and what else the house stores. */
static void
test_field(void)
{
	static const char *const names[] = {
		"access_control",
		"access_mode",
		"api_key",
		"asset_folder",
		"asset_id",
		"audio",
		"backup",
		"bit_rate",
		"bytes",
		"colors",
		"context",
		"coordinates",
		"created_at",
		"display_name",
		"duration",
		"eager",
		"etag",
		"existing",
		"exif",
		"faces",
		"filename",
		"folder",
		"format",
		"frame_rate",
		"grayscale",
		"height",
		"image_metadata",
		"info",
		"is_audio",
		"media_metadata",
		"metadata",
		"moderation",
		"moderation_kind",
		"moderation_status",
		"nb_frames",
		"original_extension",
		"original_filename",
		"overwritten",
		"pages",
		"phash",
		"placeholder",
		"playback_url",
		"predominant",
		"public_id",
		"quality_analysis",
		"quality_score",
		"resource_type",
		"responsive_breakpoints",
		"rotation",
		"secure_url",
		"semi_transparent",
		"signature",
		"status",
		"tags",
		"type",
		"url",
		"version",
		"version_id",
		"video",
		"width",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		const CldAssetField *field = cld_asset_field(unit_input(names[i]));

		CHECK(field != NULL && strcmp(field->name, names[i]) == 0, names[i]);
	}
	CHECK(cld_asset_field(CLD_NO_SPAN) == NULL, "no field without a name");
	CHECK(cld_asset_field(INPUT("a")) == NULL, "no field before the first");
	CHECK(cld_asset_field(INPUT("zzz")) == NULL, "no field after the last");
	CHECK(cld_asset_field(INPUT("versio")) == NULL, "no field of a shorter name");
	CHECK(cld_asset_field(INPUT("versions")) == NULL, "no field of a longer name");
	CHECK(cld_asset_field(INPUT("version\0")) == NULL, "no field of a name with NUL");
	CHECK(cld_asset_field(INPUT("Version")) == NULL, "fields have a case");
	CHECK(cld_asset_field(INPUT("\377")) == NULL, "no field of high bytes");
}

static void
test_kinds(void)
{
	check_kind("public_id", CLD_JSON_NULL, CLD_NO_SPAN, CLD_PROBLEM_NONE);
	check_kind("public_id", CLD_JSON_NUMBER, INPUT("1"), CLD_PROBLEM_TYPE);
	check_kind("public_id", CLD_JSON_ARRAY, CLD_NO_SPAN, CLD_PROBLEM_TYPE);
	check_kind("width", CLD_JSON_BOOL, INPUT("true"), CLD_PROBLEM_TYPE);
	check_kind("width", CLD_JSON_OBJECT, CLD_NO_SPAN, CLD_PROBLEM_TYPE);
	check_kind("tags", CLD_JSON_STRING, INPUT("a"), CLD_PROBLEM_TYPE);
	check_kind("tags", CLD_JSON_ARRAY, CLD_NO_SPAN, CLD_PROBLEM_NONE);
	check_kind("context", CLD_JSON_OBJECT, CLD_NO_SPAN, CLD_PROBLEM_NONE);
	check_kind("context", CLD_JSON_STRING, INPUT("a=b"), CLD_PROBLEM_TYPE);
	check_kind("placeholder", CLD_JSON_BOOL, INPUT("false"), CLD_PROBLEM_NONE);
	check_kind("quality_score", CLD_JSON_STRING, INPUT("1"), CLD_PROBLEM_TYPE);
}

static void
test_public_id(void)
{
	string("public_id", INPUT("a"), CLD_PROBLEM_NONE);
	string("public_id", INPUT("folder/my image.jpg"), CLD_PROBLEM_NONE);
	string("public_id", INPUT("https://example.com/a.jpg?b=c&d#e"), CLD_PROBLEM_NONE);
	string("public_id", INPUT("\346\227\245\346\234\254/\360\237\230\200"), CLD_PROBLEM_NONE);
	string("public_id", INPUT("..."), CLD_PROBLEM_NONE);
	string("public_id", INPUT(".a/b."), CLD_PROBLEM_NONE);
	string("public_id", unit_repeat('x', 4096), CLD_PROBLEM_NONE);
	string("public_id", unit_repeat('x', 4097), CLD_PROBLEM_LENGTH);
	string("public_id", INPUT(""), CLD_PROBLEM_LENGTH);
	string("public_id", CLD_NO_SPAN, CLD_PROBLEM_LENGTH);
	string("public_id", INPUT(" "), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("/"), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT(" a"), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("a/"), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("."), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT(".."), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("../a"), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("a/../b"), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("a/."), CLD_PROBLEM_CHARACTERS);
	string("public_id", INPUT("a\0b"), CLD_PROBLEM_CONTROL);
	string("public_id", INPUT("\0"), CLD_PROBLEM_CONTROL);
	string("public_id", INPUT("a\n"), CLD_PROBLEM_CONTROL);
	string("public_id", INPUT("a\177"), CLD_PROBLEM_CONTROL);
}

static void
test_words(void)
{
	string("resource_type", INPUT("image"), CLD_PROBLEM_NONE);
	string("resource_type", INPUT("video"), CLD_PROBLEM_NONE);
	string("resource_type", INPUT("raw"), CLD_PROBLEM_NONE);
	string("resource_type", INPUT("auto"), CLD_PROBLEM_VALUE);
	string("resource_type", INPUT("Image"), CLD_PROBLEM_VALUE);
	string("resource_type", INPUT("image/upload"), CLD_PROBLEM_LENGTH);
	string("type", INPUT("upload"), CLD_PROBLEM_NONE);
	string("type", INPUT("twitter_name"), CLD_PROBLEM_NONE);
	string("type", unit_repeat('a', 32), CLD_PROBLEM_NONE);
	string("type", unit_repeat('a', 33), CLD_PROBLEM_LENGTH);
	string("type", INPUT(""), CLD_PROBLEM_LENGTH);
	string("type", INPUT("Upload"), CLD_PROBLEM_VALUE);
	string("type", INPUT("up/load"), CLD_PROBLEM_VALUE);
	string("type", INPUT("up load"), CLD_PROBLEM_VALUE);
	string("type", INPUT("\303\244"), CLD_PROBLEM_VALUE);
	string("type", INPUT("a\0"), CLD_PROBLEM_CONTROL);
	string("format", INPUT("jpg"), CLD_PROBLEM_NONE);
	string("format", INPUT("JPG"), CLD_PROBLEM_NONE);
	string("format", INPUT("jpe-g_2"), CLD_PROBLEM_NONE);
	string("format", INPUT("azAZ09"), CLD_PROBLEM_NONE);
	string("format", INPUT("x"), CLD_PROBLEM_NONE);
	string("format", INPUT("tar.gz"), CLD_PROBLEM_VALUE);
	string("format", INPUT("j/g"), CLD_PROBLEM_VALUE);
	string("format", INPUT(""), CLD_PROBLEM_LENGTH);
	string("asset_id", INPUT(HEX32), CLD_PROBLEM_NONE);
	string("asset_id", INPUT("0123456789abcdef0123456789abcde"), CLD_PROBLEM_VALUE);
	string("asset_id", INPUT(HEX32 "0"), CLD_PROBLEM_LENGTH);
	string("asset_id", INPUT("0123456789ABCDEF0123456789ABCDEF"), CLD_PROBLEM_VALUE);
	string("asset_id", INPUT("0123456789abcdeg0123456789abcdef"), CLD_PROBLEM_VALUE);
	string("signature", INPUT(HEX40), CLD_PROBLEM_NONE);
	string("signature", INPUT(HEX32 HEX32), CLD_PROBLEM_NONE);
	string("signature", INPUT(HEX32), CLD_PROBLEM_VALUE);
	string("signature", INPUT(HEX40 "00"), CLD_PROBLEM_VALUE);
	string("signature", INPUT(HEX32 HEX32 "0"), CLD_PROBLEM_LENGTH);
}

static void
test_text_and_time(void)
{
	string("asset_folder", INPUT(""), CLD_PROBLEM_NONE);
	string("asset_folder", unit_repeat('x', 1024), CLD_PROBLEM_NONE);
	string("asset_folder", unit_repeat('x', 1025), CLD_PROBLEM_LENGTH);
	string("display_name", INPUT("<b>\"x\"</b> \303\244"), CLD_PROBLEM_NONE);
	string("display_name", INPUT("a\tb"), CLD_PROBLEM_CONTROL);
	string("secure_url", INPUT(""), CLD_PROBLEM_LENGTH);
	string("secure_url", INPUT("https://h/a\r\n"), CLD_PROBLEM_CONTROL);
	string("secure_url", unit_repeat('x', 8192), CLD_PROBLEM_NONE);
	string("secure_url", unit_repeat('x', 8193), CLD_PROBLEM_LENGTH);
	string("created_at", INPUT("2017-06-26T19:46:03Z"), CLD_PROBLEM_NONE);
	string("created_at", INPUT("2024-01-15T10:20:30+00:00"), CLD_PROBLEM_NONE);
	string("created_at", INPUT("2024-01-15T10:20:30.123Z"), CLD_PROBLEM_NONE);
	string("created_at", INPUT("2024-01-15"), CLD_PROBLEM_NONE);
	string("created_at", INPUT("2024-01-15 10:20:30-0130"), CLD_PROBLEM_NONE);
	string("created_at", INPUT("2024-01-15T10:20+01"), CLD_PROBLEM_NONE);
	string("created_at", INPUT("2024-01-1"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15T"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15T10:20:30."), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15T10:20:30ZZ"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15T10:20:30+1"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15T10:20:30+01:00 x"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT(""), CLD_PROBLEM_LENGTH);
	string("created_at", INPUT("2024"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("now"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("15/01/2024"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15'; --"), CLD_PROBLEM_VALUE);
	/* letters are not ISO 8601: storing them would fail after the checks passed */
	string("created_at", INPUT("abcd-ef-gh"), CLD_PROBLEM_VALUE);
	string("created_at", INPUT("2024-01-15 yesterday"), CLD_PROBLEM_VALUE);
}

static void
test_integer(void)
{
	number("width", "0", CLD_PROBLEM_NONE);
	number("width", "2147483647", CLD_PROBLEM_NONE);
	number("width", "2147483648", CLD_PROBLEM_RANGE);
	number("width", "-1", CLD_PROBLEM_VALUE);
	number("width", "1.5", CLD_PROBLEM_VALUE);
	number("width", "1e+21", CLD_PROBLEM_VALUE);
	number("width", "999999999999999999", CLD_PROBLEM_RANGE);
	number("width", "1000000000000000000", CLD_PROBLEM_VALUE);
	string("width", INPUT("1000"), CLD_PROBLEM_NONE);
	string("width", INPUT(""), CLD_PROBLEM_VALUE);
	string("width", INPUT("10px"), CLD_PROBLEM_VALUE);
	string("width", INPUT("1\0"), CLD_PROBLEM_VALUE);
	number("bytes", "9007199254740992", CLD_PROBLEM_NONE);
	number("bytes", "9007199254740993", CLD_PROBLEM_RANGE);
	number("version", "1417727468", CLD_PROBLEM_NONE);
	number("version", "99999999999", CLD_PROBLEM_NONE);
	number("version", "100000000000", CLD_PROBLEM_RANGE);
	string("version", INPUT("1555337587"), CLD_PROBLEM_NONE);
	string("version", INPUT("v1"), CLD_PROBLEM_VALUE);
}

static void
test_number(void)
{
	number("duration", "12.345", CLD_PROBLEM_NONE);
	number("duration", "0", CLD_PROBLEM_NONE);
	string("duration", INPUT("7.5"), CLD_PROBLEM_NONE);
	number("duration", "-1.5", CLD_PROBLEM_VALUE);
	number("duration", "1.2.3", CLD_PROBLEM_VALUE);
	string("duration", INPUT("1."), CLD_PROBLEM_VALUE);
	string("duration", INPUT(".5"), CLD_PROBLEM_VALUE);
	string("duration", INPUT("."), CLD_PROBLEM_VALUE);
	string("duration", INPUT(""), CLD_PROBLEM_VALUE);
	string("duration", INPUT("NaN"), CLD_PROBLEM_VALUE);
	number("duration", "99999999999.9", CLD_PROBLEM_NONE);
	number("duration", "100000000000", CLD_PROBLEM_RANGE);
	string("duration", INPUT("0.00000000000000000000000000000000000001"), CLD_PROBLEM_NONE); /* 40 bytes */
	string("duration", INPUT("0.000000000000000000000000000000000000001"), CLD_PROBLEM_LENGTH);
}

static bool
is_unknown(const char *name, const char *text)
{
	return cld_asset_is_unknown(cld_asset_field(unit_input(name)), unit_input(text));
}

static void
test_unknown_counter(void)
{
	number("height", "4294967295", CLD_PROBLEM_NONE);
	number("height", "4294967294", CLD_PROBLEM_RANGE);
	number("height", "4294967296", CLD_PROBLEM_RANGE);
	CHECK(is_unknown("height", "4294967295"), "a height that Cloudinary does not know");
	CHECK(!is_unknown("height", "4294967294"), "another large height");
	CHECK(!is_unknown("height", ""), "no height");
	CHECK(!is_unknown("bytes", "4294967295"), "that many bytes are possible");
	CHECK(!is_unknown("public_id", "4294967295"), "a public id may look so");
	CHECK(!is_unknown("frame_rate", "4294967295"), "a frame rate is no counter");
}

static void
test_tag(void)
{
	CHECK_INT(cld_asset_check_tag(CLD_JSON_STRING, INPUT("a tag \303\244")), CLD_PROBLEM_NONE, "a tag");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_STRING, unit_repeat('t', 255)), CLD_PROBLEM_NONE,
			  "the longest tag");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_STRING, unit_repeat('t', 256)), CLD_PROBLEM_LENGTH,
			  "a tag too long");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_STRING, INPUT("")), CLD_PROBLEM_LENGTH, "an empty tag");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_STRING, INPUT("a,b")), CLD_PROBLEM_CHARACTERS, "two tags in one");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_STRING, INPUT("a\nb")), CLD_PROBLEM_CONTROL,
			  "a line feed in a tag");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_NUMBER, INPUT("1")), CLD_PROBLEM_TYPE, "a number as a tag");
	CHECK_INT(cld_asset_check_tag(CLD_JSON_NULL, CLD_NO_SPAN), CLD_PROBLEM_TYPE, "null as a tag");
}

static void
test_wording(void)
{
	for (int i = 0; i < CLD_PROBLEMS; i++)
	{
		const char *word = cld_problem_word((CldProblem) i);
		const char *message = cld_problem_message((CldProblem) i);
		const char *field = message ? strchr(message, '%') : NULL;

		CHECK(word != NULL && *word && strspn(word, "abcdefghijklmnopqrstuvwxyz_") == strlen(word),
			  "a word in lower case");
		CHECK(field != NULL && field[1] == 's' && strchr(field + 1, '%') == NULL,
			  "a message with one place for the field");
		for (int j = 0; j < i; j++)
			if (strcmp(word, cld_problem_word((CldProblem) j)) == 0)
				CHECK(false, "no two problems share a word");
	}
}

int
main(void)
{
	test_field();
	test_kinds();
	test_public_id();
	test_words();
	test_text_and_time();
	test_integer();
	test_number();
	test_unknown_counter();
	test_tag();
	test_wording();
	return unit_finish();
}

/*
 * test_api_path.c
 *		Paths of API calls, what they mean, and the table of calls.
 */
#include "core/cld_api_path.h"
#include "core/cld_api_table.h"
#include "core/cld_file_uri.h"
#include "unit.h"

static CldSink sink;

static void
writes(CldSpan path, const char *expected)
{
	CHECK(cld_api_path_write(unit_fresh(&sink), path), unit_label("takes", path));
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), unit_label("writes", path));
}

static void
test_paths(void)
{
	static const char *const refused[] = {"",      "/",     "/a",     "a/",     "a//b",      ".",   "a/..",
										  "a/./b", "%2e",   "%2E%2e", "a%2f..", "a%2F.%2Fb", "%",   "%1",
										  "%zz",   "a%0ab", "a\nb",   "a\\..",  "%5c..",     "%00", "a\177"};

	writes(INPUT("ping"), "ping");
	writes(INPUT("resources/image/upload/a%2Fb c"), "resources/image/upload/a%2Fb%20c");
	writes(INPUT("a?b#c&d=e:f@g"), "a%3Fb%23c%26d%3De%3Af%40g");
	writes(INPUT("\303\251/..a"), "%C3%A9/..a");
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		CHECK(!cld_api_path_write(unit_fresh(&sink), unit_input(refused[i])), refused[i]);
	CHECK(!cld_api_path_write(unit_fresh(&sink), unit_repeat('a', CLD_API_PATH_MAX + 1)), "too long");
	CHECK(cld_api_path_segment(unit_fresh(&sink), INPUT("a/b c%")), "a segment");
	CHECK_TEXT(cld_sink_contents(&sink), "a%2Fb%20c%25", "escaped as a whole");
	CHECK(!cld_api_path_segment(unit_fresh(&sink), INPUT("a/../b")), "not with ..");
	CHECK(!cld_api_path_segment(unit_fresh(&sink), INPUT(".")), "nor .");
	CHECK(!cld_api_path_segment(unit_fresh(&sink), CLD_NO_SPAN), "nor nothing");
}

static void
roots(const char *path, const char *expected)
{
	cld_api_path_root(unit_fresh(&sink), INPUT("demo"), unit_input(path));
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), path);
}

static void
is_call(const char *method, const char *path, bool is_signed, bool reads, bool repeatable)
{
	CHECK_INT(cld_api_path_is_signed(unit_input(method), unit_input(path)), is_signed, path);
	CHECK_INT(cld_api_path_reads(unit_input(method), unit_input(path)), reads, path);
	CHECK_INT(cld_api_path_is_repeatable(unit_input(method), unit_input(path)), repeatable, path);
}

static void
test_table(void)
{
	const CldApi *destroy = cld_api(CLD_API_DESTROY);

	for (int i = 0; i < CLD_API_CALLS; i++)
	{
		const CldApi *api = cld_api((CldApiId) i);

		CHECK(api->method != NULL && api->path != NULL && api->options != NULL, "a whole description");
		for (const char *const *name = api->options; *name != NULL; name++)
			CHECK(cld_api_has_option(api, cld_span_of(*name)), *name);
	}
	CHECK(cld_api_has_option(destroy, INPUT("resource_type")), "a part of the path is an option");
	CHECK(!cld_api_has_option(destroy, INPUT("public_id")), "an argument is none");
	CHECK(!cld_api_has_option(destroy, INPUT("resource")), "nor a part of a name");
	CHECK(!cld_api_has_option(destroy, CLD_NO_SPAN), "nor nothing");
	CHECK(cld_api_has_option(cld_api(CLD_API_USAGE), INPUT("date")), "an optional part of the path");
	CHECK(!cld_api_has_option(cld_api(CLD_API_RESOURCE), INPUT("public_id")),
		  "an argument in the path is none");
}

static void
is_file(CldSpan file, CldFileUri expected)
{
	CldSpan base64 = CLD_NO_SPAN;

	CHECK_INT(cld_file_uri_kind(file, &base64), expected, unit_label("file", file));
}

static void
test_files(void)
{
	CldSpan base64 = CLD_NO_SPAN;

	is_file(INPUT("https://a/b"), CLD_FILE_REMOTE);
	is_file(INPUT("s3://bucket/b"), CLD_FILE_REMOTE);
	is_file(INPUT("gs://b"), CLD_FILE_REMOTE);
	is_file(INPUT("ftp://b"), CLD_FILE_REMOTE);
	is_file(INPUT("https://"), CLD_FILE_OTHER);
	is_file(INPUT("https://a b"), CLD_FILE_OTHER);
	is_file(INPUT("file:///a"), CLD_FILE_OTHER);
	is_file(INPUT("/a"), CLD_FILE_OTHER);
	is_file(INPUT("data:image/png;base64,YQ=="), CLD_FILE_DATA);
	is_file(INPUT("data:image/png;base64,"), CLD_FILE_OTHER);
	is_file(INPUT("data:text/plain,a"), CLD_FILE_OTHER);
	is_file(INPUT("data:;base64,a!"), CLD_FILE_OTHER);
	is_file(CLD_NO_SPAN, CLD_FILE_OTHER);
	(void) cld_file_uri_kind(INPUT("data:x/y;charset=z;base64,YWI="), &base64);
	CHECK_TEXT(base64, "YWI=", "the base64");
}

int
main(void)
{
	test_paths();
	roots("image/destroy", "/v1_1/demo/image/destroy");
	roots("v2x/a", "/v1_1/demo/v2x/a");
	roots("v2/analysis/x", "/v2/demo/analysis/x");
	roots("v2/notifications/messages/ack", "/v2/notifications/demo/messages/ack");
	is_call("POST", "image/destroy", true, false, true);
	is_call("POST", "video/upload", true, false, false);
	is_call("POST", "upload", true, false, false);
	is_call("POST", "image/tags", true, false, true);
	is_call("POST", "image", false, false, false);
	is_call("GET", "video/analytics/views", false, true, true);
	is_call("POST", "resources/search", false, true, true);
	is_call("POST", "resources/image/upload/a", false, false, false);
	is_call("DELETE", "resources/image/upload", false, false, true);
	is_call("PUT", "folders/a", false, false, true);
	test_table();
	test_files();
	return unit_finish();
}

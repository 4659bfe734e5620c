/*
 * test_source.c
 *		Public ids and remote URLs as sources.
 */
#include "core/cld_source.h"
#include "unit.h"

static CldSink sink;

static void
collapses(CldSpan given, const char *expected)
{
	cld_source_collapse(unit_fresh(&sink), given);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), unit_label("collapses", given));
}

static void
writes(CldSpan given, const char *expected)
{
	cld_source_write(unit_fresh(&sink), given);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), unit_label("writes", given));
}

int
main(void)
{
	collapses(INPUT("a/b"), "a/b");
	collapses(INPUT("a///b//c"), "a/b/c");
	collapses(INPUT("//a"), "//a");
	collapses(INPUT("http://a//b"), "http://a/b");
	writes(INPUT("a-b_c.d/e:f"), "a-b_c.d/e:f");
	writes(INPUT("a b"), "a%20b");
	writes(INPUT("a%20b"), "a%20b");
	writes(INPUT("%"), "%25");
	writes(INPUT("%2"), "%252");
	writes(INPUT("%zz"), "%25zz");
	writes(INPUT("\xff"), "%FF");
	CHECK(cld_source_is_remote(INPUT("http://a")), "http");
	CHECK(cld_source_is_remote(INPUT("HTTPS://a")), "https in upper case");
	CHECK(cld_source_is_remote(INPUT("http:/a")), "one slash");
	CHECK(!cld_source_is_remote(INPUT("http")), "short");
	CHECK(!cld_source_is_remote(INPUT("ftp://a")), "another scheme");
	CHECK(!cld_source_is_remote(INPUT("httpx://a")), "a longer scheme");
	CHECK(!cld_source_is_remote(CLD_NO_SPAN), "nothing");
	return unit_finish();
}

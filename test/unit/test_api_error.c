/*
 * test_api_error.c
 *		What a status means, and Cloudinary's text made fit to show.
 */
#include "core/cld_api_error.h"
#include "unit.h"

static void
check(int status, const char *sqlstate, CldRetry retry)
{
	const CldApiError *error = cld_api_error(status);

	CHECK_SPAN(cld_span_of(error->sqlstate), cld_span_of(sqlstate), "SQLSTATE");
	CHECK_INT(error->retry, retry, "whether to call again");
	CHECK(error->message != NULL && error->message[0] != '\0', "a message");
}

static void
shows(CldSpan text, const char *expected)
{
	static CldSink sink;
	CldSpan secrets[2] = {INPUT("s3cret"), CLD_NO_SPAN};

	cld_api_error_text(unit_fresh(&sink), text, secrets, 2);
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), unit_label("shown of", text));
}

static void
test_clipping(void)
{
	static CldSink sink;

	cld_api_error_text(unit_fresh(&sink), unit_repeat('x', 2000), NULL, 0);
	CHECK_INT(sink.len, CLD_API_TEXT_MAX, "a long text is clipped");
	unit_fresh(&sink);
	cld_sink_literal(&sink, "before ");
	cld_api_error_text(&sink, INPUT("  "), NULL, 0);
	CHECK_SPAN(cld_sink_contents(&sink), CLD_SPAN("before "), "what stands before stays");
}

int
main(void)
{
	check(200, "38000", CLD_RETRY_NO);
	check(400, "22023", CLD_RETRY_NO);
	check(401, "28000", CLD_RETRY_NO);
	check(403, "42501", CLD_RETRY_NO);
	check(404, "P0002", CLD_RETRY_NO);
	check(409, "23505", CLD_RETRY_NO);
	check(420, "53400", CLD_RETRY_LATER);
	check(423, "55006", CLD_RETRY_SOON);
	check(429, "53400", CLD_RETRY_LATER);
	check(418, "22023", CLD_RETRY_NO);
	check(500, "08006", CLD_RETRY_SOON);
	check(501, "08006", CLD_RETRY_NO);
	check(503, "08006", CLD_RETRY_SOON);
	check(302, "08P01", CLD_RETRY_NO);
	check(600, "08P01", CLD_RETRY_NO);
	check(-1, "08P01", CLD_RETRY_NO);
	shows(INPUT("plain"), "plain");
	shows(INPUT("a\r\nb\tc\177 "), "a  b c");
	shows(INPUT("s3cret at both ends s3cret"), "[hidden] at both ends [hidden]");
	shows(INPUT("s3crets3cre"), "[hidden]s3cre");
	shows(INPUT("Invalid Signature 0123456789abcdef0123456789abcdef01234567. String to sign - 'a=1'."),
		  "Invalid Signature [hidden].");
	shows(INPUT("String to sign - 'a'"), "");
	shows(INPUT("etag 0123456789abcdef0123456789abcdef"), "etag 0123456789abcdef0123456789abcdef");
	shows(CLD_NO_SPAN, "");
	test_clipping();
	return unit_finish();
}

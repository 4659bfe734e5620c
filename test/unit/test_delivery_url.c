/*
 * test_delivery_url.c
 *		Delivery URLs: plans of options, public ids under them, what is refused.
 */
#include "core/cld_delivery_url.h"
#include "unit.h"

static CldSink scratch;
static CldSink sink;

#define TEXT(name, text)                                                                                     \
	{                                                                                                        \
		CLD_SPAN(name),                                                                                      \
		{                                                                                                    \
			CLD_VALUE_STRING, false, CLD_SPAN(text), NULL, 0                                                 \
		}                                                                                                    \
	}
#define YES(name)                                                                                            \
	{                                                                                                        \
		CLD_SPAN(name),                                                                                      \
		{                                                                                                    \
			CLD_VALUE_BOOL, true, CLD_NO_SPAN, NULL, 0                                                       \
		}                                                                                                    \
	}
#define OBJECT(array)                                                                                        \
	((CldValue){CLD_VALUE_OBJECT, false, CLD_NO_SPAN, (array), sizeof(array) / sizeof(*(array))})

static CldStatus
build(CldValue options, CldSpan public_id, CldSpan signature)
{
	CldArena arena = exact_arena();
	CldUrlContext context = {NULL, false, true};
	CldUrlPlan plan;
	CldUrlRow row;
	CldStatus status = cld_url_compile(&arena, &options, &context, &plan);

	(void) unit_fresh(&sink);
	if (status.code == CLD_OK)
		status = cld_url_prepare(&plan, public_id, unit_fresh(&scratch), &row);
	if (status.code != CLD_OK)
		return status;
	if (row.keep)
		cld_sink_span(&sink, row.source);
	else
		cld_url_write(&plan, &row, signature, &sink);
	CHECK(row.keep || sink.len <= cld_url_size(&plan, &row), unit_label("fits its size", public_id));
	return status;
}

static const CldMember cloud[] = {TEXT("cloud_name", "demo")};

static void
builds(CldSpan public_id, const char *url)
{
	CHECK_INT(build(OBJECT(cloud), public_id, CLD_NO_SPAN).code, CLD_OK, unit_label("builds", public_id));
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(url), unit_label("URL of", public_id));
}

static void
refuses(CldSpan public_id, CldCode code)
{
	CHECK_INT(build(OBJECT(cloud), public_id, CLD_NO_SPAN).code, code, unit_label("refuses", public_id));
}

#define UPLOAD "https://res.cloudinary.com/demo/image/upload/"

static void
test_public_ids(void)
{
	builds(INPUT("a"), UPLOAD "a");
	builds(INPUT("a/b.jpg"), UPLOAD "v1/a/b.jpg");
	builds(INPUT("v12/b"), UPLOAD "v12/b");
	builds(INPUT("a//b"), UPLOAD "v1/a/b");
	builds(INPUT("a b%20c"), UPLOAD "a%20b%20c");
	builds(INPUT("50%"), UPLOAD "50%25");
	builds(INPUT("\xc3\xa9"), UPLOAD "%C3%A9");
	builds(INPUT(".a/.b"), UPLOAD "v1/.a/.b");
	builds(INPUT("a%2fb"), UPLOAD "v1/a/b");
	builds(INPUT("https://example.com/a b"), "https://example.com/a b");
	refuses(INPUT(""), CLD_DELIVERY_EMPTY_ID);
	refuses(INPUT("/a"), CLD_DELIVERY_ID_SLASH);
	refuses(INPUT("a/"), CLD_DELIVERY_ID_SLASH);
	refuses(INPUT("/"), CLD_DELIVERY_ID_SLASH);
	refuses(INPUT("%2fa"), CLD_DELIVERY_ID_SLASH);
	refuses(INPUT("."), CLD_DELIVERY_ID_DOTS);
	refuses(INPUT("a/../b"), CLD_DELIVERY_ID_DOTS);
	refuses(INPUT("a/%2e%2E"), CLD_DELIVERY_ID_DOTS);
	refuses(INPUT("a%00"), CLD_DELIVERY_ID_NUL);
}

static void
test_places(void)
{
	static const CldMember sharded[] = {TEXT("cloud_name", "demo"), YES("cdn_subdomain")};
	static const CldMember own[] = {TEXT("cloud_name", "demo"), YES("private_cdn"),
									TEXT("url_suffix", "shoes"), TEXT("format", "jpg")};
	static const CldMember fetched[] = {TEXT("cloud_name", "demo"), TEXT("type", "fetch"),
										TEXT("format", "png")};
	static const CldMember full[] = {TEXT("cloud_name", "demo"), TEXT("width", "10"), TEXT("version", "7"),
									 YES("sign_url")};

	(void) build(OBJECT(sharded), INPUT("sample"), CLD_NO_SPAN);
	CHECK(cld_sink_contents(&sink).len ==
				  sizeof("https://res-1.cloudinary.com/demo/image/upload/sample") - 1 &&
			  sink.data[sizeof("https://res-") - 1] >= '1' && sink.data[sizeof("https://res-") - 1] <= '5',
		  "one of five shards");
	(void) build(OBJECT(own), INPUT("ab12"), CLD_NO_SPAN);
	CHECK_TEXT(cld_sink_contents(&sink), "https://demo-res.cloudinary.com/images/ab12/shoes.jpg",
			   "private CDN and suffix");
	(void) build(OBJECT(fetched), INPUT("http://a.b/c d"), CLD_NO_SPAN);
	CHECK_TEXT(cld_sink_contents(&sink), "https://res.cloudinary.com/demo/image/fetch/f_png/http://a.b/c%20d",
			   "fetched");
	(void) build(OBJECT(full), INPUT("a"), CLD_SPAN("s--12345678--"));
	CHECK_TEXT(cld_sink_contents(&sink), UPLOAD "s--12345678--/w_10/v7/a",
			   "signed, transformed, of a version");
}

static void
test_refused_options(void)
{
	static const CldMember unknown[] = {TEXT("cloud_name", "demo"), TEXT("qualtiy", "80")};
	static const CldMember nameless[] = {TEXT("width", "10")};
	static const CldMember foreign[] = {TEXT("cloud_name", "../x")};
	static const CldMember md5[] = {TEXT("cloud_name", "demo"), YES("sign_url"),
									TEXT("signature_algorithm", "md5")};
	CldStatus status = build(OBJECT(unknown), INPUT("a"), CLD_NO_SPAN);

	CHECK_INT(status.code, CLD_OPTION_UNKNOWN, "unknown option");
	CHECK_TEXT(status.subject, "qualtiy", "is named");
	CHECK_INT(build(OBJECT(nameless), INPUT("a"), CLD_NO_SPAN).code, CLD_DELIVERY_CLOUD_NAME,
			  "no cloud name");
	CHECK_INT(build(OBJECT(foreign), INPUT("a"), CLD_NO_SPAN).code, CLD_DELIVERY_BAD_CLOUD_NAME,
			  "cloud name with a path");
	CHECK_INT(build(OBJECT(md5), INPUT("a"), CLD_NO_SPAN).code, CLD_DELIVERY_ALGORITHM,
			  "unsupported algorithm");
}

int
main(void)
{
	test_public_ids();
	test_places();
	test_refused_options();
	return unit_finish();
}

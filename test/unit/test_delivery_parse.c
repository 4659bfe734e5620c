/*
 * test_delivery_parse.c
 *		Delivery URLs: parts, hosts, refusals, transformations put in.
 */
#include "core/cld_delivery_parse.h"
#include "core/cld_delivery_host.h"
#include "unit.h"

static CldSink sink;

static void
refuses(CldSpan url)
{
	CldDeliveryUrl parts;

	CHECK(!cld_delivery_parse(url, &parts), unit_label("refuses", url));
}

static void
test_parts(void)
{
	CldDeliveryUrl parts;

	CHECK(cld_delivery_parse(INPUT("https://res.cloudinary.com/demo/image/upload/s--AbCd_-12--/w_1,h_2/"
								   "e_sepia/v12/a/b%20c.jpg?_a=1#x"),
							 &parts),
		  "every part");
	CHECK_TEXT(parts.host, "res.cloudinary.com", "host");
	CHECK_TEXT(parts.cloud_name, "demo", "cloud name");
	CHECK_TEXT(parts.resource_type, "image", "resource type");
	CHECK_TEXT(parts.type, "upload", "type");
	CHECK_TEXT(parts.signature, "AbCd_-12", "signature");
	CHECK_TEXT(parts.transformation, "w_1,h_2/e_sepia", "transformation");
	CHECK_TEXT(parts.version, "12", "version");
	CHECK_TEXT(parts.public_id, "a/b%20c", "public id");
	CHECK_TEXT(parts.format, "jpg", "format");
	CHECK_TEXT(parts.query, "_a=1", "query");
	CHECK(cld_delivery_parse(INPUT("https://demo-res-2.cloudinary.com/private_images/a/title.png"), &parts),
		  "suffix");
	CHECK_TEXT(parts.type, "private", "type of a suffixed URL");
	CHECK_TEXT(parts.url_suffix, "title", "its suffix");
	CHECK(cld_delivery_parse(INPUT("https://demo-res.cloudinary.com/files/a/title.tar.gz"), &parts),
		  "a suffix and a format unknown to Cloudinary");
	CHECK_TEXT(parts.format, "tar.gz", "which is all behind its first dot");
	CHECK(cld_delivery_parse(INPUT("https://res.cloudinary.com/demo/image/upload/v1/x://y"), &parts),
		  "a scheme inside an id");
	CHECK_TEXT(parts.public_id, "x://y", "is kept");
	CHECK(!cld_delivery_parse(INPUT("https://res.cloudinary.com/demo/image/upload/v1/x//y"), &parts),
		  "no other empty folder");
	CHECK(cld_delivery_parse(INPUT("http://media.example.com/image/upload/a.png"), &parts),
		  "a host of one's own");
	CHECK_INT(parts.cloud_name.len, 0, "implies the cloud");
}

static void
test_hosts(void)
{
	CHECK(cld_host_is_shared(INPUT("RES-5.cloudinary.com")), "shard 5");
	CHECK(!cld_host_is_shared(INPUT("res-6.cloudinary.com")), "no shard 6");
	CHECK(!cld_host_is_shared(INPUT("res")), "short");
	CHECK(!cld_host_is_shared(CLD_NO_SPAN), "none");
	CHECK_TEXT(cld_host_private_cloud(INPUT("my-cloud_2-res-1.cloudinary.com")), "my-cloud_2",
			   "private cloud");
	CHECK_INT(cld_host_private_cloud(INPUT("-res.cloudinary.com")).len, 0, "no cloud");
	CHECK_INT(cld_host_private_cloud(INPUT("a.b-res.cloudinary.com")).len, 0, "no cloud with a dot");
	CHECK(cld_host_may_deliver(INPUT("media.example.com")), "own host");
	CHECK(!cld_host_may_deliver(INPUT("res.Cloudinary.com.evil.example")), "no look-alike");
}

static void
test_refused(void)
{
	refuses(CLD_NO_SPAN);
	refuses(INPUT(""));
	refuses(INPUT("https://"));
	refuses(INPUT("https://res.cloudinary.com/"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/w_1/"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/v1/"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/a\0b"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/a%2"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/%00"));
	refuses(INPUT("https://res.cloudinary.com/demo/image/upload/a/../b"));
	refuses(INPUT("https://res.cloudinary.com/demo/images/a"));
	refuses(INPUT("https://example.com/iu/a"));
	refuses(unit_repeat('x', CLD_DELIVERY_URL_MAX + 1));
}

static void
transforms(CldSpan url, CldSpan transformation, CldCode code, const char *expected)
{
	CHECK_INT(cld_delivery_transform(unit_fresh(&sink), url, transformation).code, code,
			  unit_label("transforms", url));
	CHECK_SPAN(cld_sink_contents(&sink), cld_span_of(expected), "to");
}

static void
test_transform(void)
{
#define BASE "https://res.cloudinary.com/demo/image/upload/"
	transforms(INPUT(BASE "v1/a"), INPUT("w_1"), CLD_OK, BASE "w_1/v1/a");
	transforms(INPUT(BASE "w_1/a?q"), INPUT("e_sepia"), CLD_OK, BASE "w_1/e_sepia/a?q");
	transforms(INPUT(BASE "a"), INPUT(""), CLD_OK, BASE "a");
	transforms(INPUT(BASE "a"), INPUT("t_a b"), CLD_OK, BASE "t_a%20b/a");
	transforms(INPUT(BASE "s--abcdefgh--/a"), INPUT("w_1"), CLD_DELIVERY_SIGNED, "");
	transforms(INPUT(BASE "a?__cld_token__=x"), INPUT("w_1"), CLD_DELIVERY_TOKEN, "");
	transforms(INPUT("https://example.com/a"), INPUT("w_1"), CLD_DELIVERY_FORM, "");
	transforms(INPUT(BASE "a"), INPUT("w_x"), CLD_DELIVERY_TRANSFORMATION, "");
	transforms(INPUT("https://res.cloudinary.com/demo/raw/upload/a.pdf"), INPUT("w_1"), CLD_DELIVERY_RAW, "");
	transforms(INPUT("https://res.cloudinary.com/demo/raw/upload/a.pdf"), INPUT("fl_attachment:b"), CLD_OK,
			   "https://res.cloudinary.com/demo/raw/upload/fl_attachment:b/a.pdf");
	transforms(INPUT(BASE "a"), INPUT("w_1/"), CLD_DELIVERY_TRANSFORMATION, "");
}

int
main(void)
{
	test_parts();
	test_hosts();
	test_refused();
	test_transform();
	return unit_finish();
}

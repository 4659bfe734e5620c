/*
 * test_asset_url.c
 *		The secure_url of an upload response: checked, completed, written anew.
 */
#include "core/cld_asset_url.h"
#include "unit.h"

static CldSink sink;
static CldDelivery delivery;
static CldAssetId asset;
static const char *field;

/* The account of most tests: cloud "demo", nothing of its own. */
static void
set_account(const char *cloud_name, const char *distribution, const char *cname)
{
	delivery.cloud_name = unit_input(cloud_name);
	delivery.secure_distribution = unit_input(distribution);
	delivery.cname = unit_input(cname);
}

/* What the report says beside the URL. */
static void
set_asset(const char *resource_type, const char *public_id)
{
	memset(&asset, 0, sizeof(asset));
	asset.resource_type = unit_input(resource_type);
	asset.public_id = unit_input(public_id);
}

static CldProblem
check(CldSpan url)
{
	return cld_asset_url_check(url, &delivery, &asset, &field);
}

static void
accepts(CldSpan url)
{
	CHECK_INT(check(url), CLD_PROBLEM_NONE, unit_label("accepts", url));
}

static void
refuses(CldSpan url, CldProblem problem)
{
	CHECK_INT(check(url), problem, unit_label("refuses", url));
	CHECK_SPAN(cld_span_of(field), CLD_SPAN("secure_url"), "and blames the URL");
}

static void
accepts_asset(const char *resource_type, const char *public_id, const char *url)
{
	set_asset(resource_type, public_id);
	accepts(unit_input(url));
}

static void
refuses_asset(const char *resource_type, const char *public_id, const char *url, CldProblem problem)
{
	set_asset(resource_type, public_id);
	refuses(unit_input(url), problem);
}

#define RES "https://res.cloudinary.com/demo/"

static void
test_completes(void)
{
	set_account("demo", "", "");
	accepts_asset("image", "folder/a b", RES "image/upload/v1234567890/folder/a%20b.jpg");
	CHECK_TEXT(asset.type, "upload", "the type comes from the URL");
	CHECK_TEXT(asset.format, "jpg", "the format comes from the URL");
	CHECK_INT(asset.version, 1234567890, "the version comes from the URL");
	CHECK_TEXT(asset.host, "res.cloudinary.com", "the host comes from the URL");
	CHECK(asset.cloud_in_path, "the cloud is in the path");

	accepts_asset("raw", "doc.pdf", RES "raw/upload/v1/doc.pdf");
	CHECK_INT(asset.format.len, 0, "a raw file has no format of its own");
	accepts_asset("image", "a.b.c", RES "image/upload/v1/a.b.c");
	CHECK_INT(asset.format.len, 0, "what belongs to the public id is no format");
	accepts_asset("video", "x", RES "video/private/s--abcdefgh--/v1/x.mp4");
	CHECK_TEXT(asset.type, "private", "a private video");
	CHECK_TEXT(asset.format, "mp4", "and its format, behind the signature");
	accepts_asset("image", "a", RES "image/upload/a.png");
	CHECK_INT(asset.version, 0, "a URL may have no version");
	accepts_asset("image", "vacation/a", RES "image/upload/vacation/a.x");
	CHECK_INT(asset.version, 0, "a folder that begins with v is no version");
	CHECK_TEXT(asset.format, "x", "a format of one letter");
	accepts_asset("image", "2024/a", RES "image/upload/2024/a.png");
	CHECK_INT(asset.version, 0, "nor is one of digits");
}

static void
test_agrees(void)
{
	set_account("demo", "", "");
	set_asset("image", "a");
	asset.type = INPUT("upload");
	asset.format = INPUT("jpg");
	asset.version = 7;
	accepts(INPUT(RES "image/upload/v7/a.jpg"));
	refuses(INPUT(RES "image/upload/v8/a.jpg"), CLD_PROBLEM_MISMATCH);
	refuses(INPUT(RES "image/private/v7/a.jpg"), CLD_PROBLEM_MISMATCH);
	refuses(INPUT(RES "image/upload/v7/a.png"), CLD_PROBLEM_MISMATCH);
	refuses(INPUT(RES "video/upload/v7/a.jpg"), CLD_PROBLEM_MISMATCH);
	refuses(INPUT(RES "image/upload/v7/b.jpg"), CLD_PROBLEM_MISMATCH);
	refuses(INPUT(RES "image/upload/v7/x/a.jpg"), CLD_PROBLEM_MISMATCH);
	refuses(INPUT(RES "image/upload/w_100/v7/a.jpg"), CLD_PROBLEM_MISMATCH);
	accepts(INPUT(RES "image/upload/v7/a"));
}

static void
test_path(void)
{
	set_account("demo", "", "");
	refuses_asset("image", "a", RES "image/upload/v1/A.jpg", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload/v1/a.jpg?x=1", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload/v1/a.jpg#x", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload/v1/a.", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload/v1/ab.jpg", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload/v1/a/b.jpg", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "ab", RES "image/upload/v1/a", CLD_PROBLEM_MISMATCH);
	refuses_asset("raw", "doc", RES "raw/upload/v1/doc.pdf", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/upload/", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES, CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image/up%6coad/v1/a.jpg", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", RES "image//v1/a.jpg", CLD_PROBLEM_MISMATCH);
	accepts_asset("image", "a/b", RES "image/upload/v1/a%2Fb.jpg");
	accepts_asset("image", "v1/a", RES "image/upload/v2/v1/a.jpg");
	CHECK_INT(asset.version, 2, "only the first such segment is the version");
	accepts_asset("image", "Allg\303\244u", RES "image/upload/v1/Allg\303\244u.jpg");
	accepts_asset("image", "Allg\303\244u", RES "image/upload/v1/Allg%C3%A4u.jpg");
	accepts_asset("image", "Allg\303\244u", RES "image/upload/v1/Allg%c3%a4u.jpg");
	accepts_asset("image", "50%zz%4g%g4", RES "image/fetch/v1/50%zz%4g%g4");
	accepts_asset("image", "50%", RES "image/fetch/v1/50%25");
	refuses_asset("image", "%41", RES "image/fetch/v1/%41", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "v123456789012", RES "image/upload/v123456789012/a.jpg", CLD_PROBLEM_MISMATCH);
}

static void
test_shared_hosts(void)
{
	set_account("demo", "", "");
	accepts_asset("image", "a", "https://RES.CLOUDINARY.COM/demo/image/upload/v1/a.jpg");
	accepts_asset("image", "a", "https://res-1.cloudinary.com/demo/image/upload/v1/a.jpg");
	accepts_asset("image", "a", "https://res-5.cloudinary.com/demo/image/upload/v1/a.jpg");
	refuses_asset("image", "a", "https://res-0.cloudinary.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://res-6.cloudinary.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://resx1.cloudinary.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://evil.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://res.cloudinary.com.evil.com/demo/image/upload/v1/a.jpg",
				  CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://evilres.cloudinary.com/demo/image/upload/v1/a.jpg",
				  CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://res.cloudinary.com:443/demo/image/upload/v1/a.jpg",
				  CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://u@res.cloudinary.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://res.cloudinary.com@evil.com/demo/image/upload/v1/a.jpg",
				  CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://res.cloudinary.com\\@evil.com/demo/image/upload/v1/a.jpg",
				  CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https:///demo/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://res.cloudinary.com/other/image/upload/v1/a.jpg", CLD_PROBLEM_CLOUD);
	refuses_asset("image", "a", "https://res.cloudinary.com/Demo/image/upload/v1/a.jpg", CLD_PROBLEM_CLOUD);
	refuses_asset("image", "a", "https://res.cloudinary.com/image/upload/v1/a.jpg", CLD_PROBLEM_CLOUD);
	refuses_asset("image", "a", "https://res.cloudinary.com/demo", CLD_PROBLEM_CLOUD);
	refuses_asset("image", "a", "https://res.cloudinary.com/", CLD_PROBLEM_CLOUD);
	refuses_asset("image", "a", "https://res.cloudinary.com", CLD_PROBLEM_MISMATCH);
}

static void
test_scheme(void)
{
	set_account("demo", "", "");
	refuses_asset("image", "a", "", CLD_PROBLEM_SCHEME);
	refuses_asset("image", "a", "https:/", CLD_PROBLEM_SCHEME);
	refuses_asset("image", "a", "http://res.cloudinary.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_SCHEME);
	refuses_asset("image", "a", "//res.cloudinary.com/demo/image/upload/v1/a.jpg", CLD_PROBLEM_SCHEME);
	refuses_asset("image", "a", "javascript:alert(1)//https://res.cloudinary.com/demo/", CLD_PROBLEM_SCHEME);
	refuses_asset("image", "a", "https://", CLD_PROBLEM_MISMATCH);
	set_asset("image", "a");
	refuses(CLD_NO_SPAN, CLD_PROBLEM_SCHEME);
}

static void
test_own_hosts(void)
{
	set_account("demo", "", "");
	accepts_asset("image", "a", "https://demo-res.cloudinary.com/image/upload/v1/a.jpg");
	CHECK(!asset.cloud_in_path, "a private host has no cloud in its path");
	accepts_asset("image", "a", "https://demo-res-3.cloudinary.com/image/upload/v1/a.jpg");
	refuses_asset("image", "a", "https://other-res.cloudinary.com/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://xdemo-res.cloudinary.com/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);
	refuses_asset("image", "a", "https://demores.cloudinary.com/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);

	set_account("demo", "img.example.com", "cdn.example.com");
	accepts_asset("image", "a", "https://IMG.example.com/image/upload/v1/a.jpg");
	CHECK(!asset.cloud_in_path, "a private distribution");
	accepts_asset("image", "a", "https://img.example.com/demo/image/upload/v1/a.jpg");
	CHECK(asset.cloud_in_path, "a distribution that is shared");
	accepts_asset("image", "a", "https://cdn.example.com/image/upload/v1/a.jpg");
	refuses_asset("image", "a", "https://img.example.com/other/image/upload/v1/a.jpg", CLD_PROBLEM_MISMATCH);
	refuses_asset("image", "a", "https://example.com/image/upload/v1/a.jpg", CLD_PROBLEM_HOST);

	refuses_asset("image", "a", "https://demo-res.cloudinary.com/demo/image/upload/v1/a.jpg",
				  CLD_PROBLEM_MISMATCH);

	/* a cloud may be called like a resource type */
	set_account("image", "", "");
	accepts_asset("image", "a", "https://res.cloudinary.com/image/image/upload/v1/a.jpg");
	accepts_asset("image", "a", "https://image-res.cloudinary.com/image/upload/v1/a.jpg");
	set_account("image", "img.example.com", "");
	accepts_asset("image", "a", "https://img.example.com/image/upload/v1/a.jpg");
	CHECK(!asset.cloud_in_path, "its name is the resource type here");
	accepts_asset("image", "a", "https://img.example.com/image/image/upload/v1/a.jpg");
	CHECK(asset.cloud_in_path, "its name is the cloud here");
}

static void
check_stored(CldSpan public_id, CldSpan url, CldProblem problem)
{
	set_account("demo", "", "");
	set_asset("image", "");
	asset.public_id = public_id;
	CHECK_INT(check(url), problem, unit_label("stored id", public_id));
	CHECK_SPAN(cld_span_of(field), CLD_SPAN("public_id"), "the public id is to blame");
}

static void
test_stored_ids(void)
{
	static char url[2048];
	size_t prefix = strlen(RES "image/upload/v1/");

	check_stored(INPUT("a?b"), INPUT(RES "image/upload/v1/a%3Fb"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a&b"), INPUT(RES "image/private/v1/a&b"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a#b"), INPUT(RES "image/authenticated/v1/a%23b"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a\\b"), INPUT(RES "image/upload/v1/a%5Cb"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a%b"), INPUT(RES "image/upload/v1/a%25b"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a<b>"), INPUT(RES "image/upload/v1/a%3Cb%3E"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a+b"), INPUT(RES "image/upload/v1/a%2Bb"), CLD_PROBLEM_CHARACTERS);
	check_stored(INPUT("a?b"), INPUT(RES "image/fetch/v1/a%3Fb"), CLD_PROBLEM_NONE);

	memcpy(url, RES "image/upload/v1/", prefix);
	memset(url + prefix, 'x', 256);
	check_stored(unit_repeat('x', 255), exact_copy(url, prefix + 255), CLD_PROBLEM_NONE);
	check_stored(unit_repeat('x', 256), exact_copy(url, prefix + 256), CLD_PROBLEM_LENGTH);
	for (size_t i = 0; i < 256; i++)
		memcpy(url + prefix + 2 * i, "\303\244", 2);
	check_stored(exact_copy(url + prefix, 510), exact_copy(url, prefix + 510), CLD_PROBLEM_NONE);
	check_stored(exact_copy(url + prefix, 512), exact_copy(url, prefix + 512), CLD_PROBLEM_LENGTH);
}

static CldSpan
written(const char *signature)
{
	cld_asset_url_write(unit_fresh(&sink), &delivery, &asset, unit_input(signature));
	return cld_sink_contents(&sink);
}

static void
test_write(void)
{
	set_account("demo", "", "");
	accepts_asset("image", "folder/a b", RES "image/upload/v12/folder/a%20b.jpg");
	CHECK_TEXT(written(""), RES "image/upload/v12/folder/a%20b.jpg", "written as it came");
	accepts_asset("image", "Allg\303\244u:1",
				  "https://RES.cloudinary.com/demo/image/upload/v12/Allg\303\244u%3a1.jpg");
	CHECK_TEXT(written(""), RES "image/upload/v12/Allg%C3%A4u:1.jpg", "written in the SDK's form");
	accepts_asset("image", "a", RES "image/private/s--xxxxxxxx--/v12/a.jpg");
	CHECK_TEXT(written("v2fTPYTu"), RES "image/private/s--v2fTPYTu--/v12/a.jpg",
			   "written with our own signature");
	CHECK(cld_asset_url_needs_signature(&asset), "a private asset needs a signature");
	accepts_asset("image", "a", RES "image/upload/s--xxxxxxxx--/v12/a.jpg");
	CHECK_TEXT(written(""), RES "image/upload/v12/a.jpg", "somebody else's signature is not kept");
	CHECK(!cld_asset_url_needs_signature(&asset), "an uploaded asset needs no signature");
	accepts_asset("image", "a", RES "image/authenticated/v12/a.jpg");
	CHECK(cld_asset_url_needs_signature(&asset), "an authenticated asset needs a signature");
	accepts_asset("image", "a", RES "image/upload/a");
	CHECK_TEXT(written(""), RES "image/upload/a", "without version and format");
	accepts_asset("image", "a", RES "image/upload/v1/a.x");
	CHECK_TEXT(written(""), RES "image/upload/v1/a.x", "with a format of one letter");
	accepts_asset("image", "a", "https://demo-res.cloudinary.com/image/upload/v1/a.jpg");
	CHECK_TEXT(written(""), "https://demo-res.cloudinary.com/image/upload/v1/a.jpg", "on a private host");
	accepts_asset("raw", "a b.pdf", RES "raw/upload/v1/a%20b.pdf");
	asset.format = INPUT("pdf");
	CHECK_TEXT(written(""), RES "raw/upload/v1/a%20b.pdf", "a raw file keeps its one extension");
}

/* What was written must be read as the same asset. */
static void
check_again(const char *public_id)
{
	CldSpan once = written("");

	once = exact_copy(once.data, once.len);
	set_asset("image", public_id);
	accepts(once);
	CHECK_SPAN(written(""), once, unit_label("written twice", once));
}

static void
writes_again(const char *public_id, const char *url)
{
	accepts_asset("image", public_id, url);
	check_again(public_id);
}

/* Refusing such a URL is as good: no upload response has one. */
static void
refuses_or_writes_again(const char *public_id, const char *url)
{
	set_asset("image", public_id);
	if (check(unit_input(url)) == CLD_PROBLEM_NONE)
		check_again(public_id);
	else
		CHECK_SPAN(cld_span_of(field), CLD_SPAN("secure_url"), unit_label("refuses", cld_span_of(url)));
}

static void
test_write_and_check(void)
{
	set_account("demo", "", "");
	writes_again("a", RES "image/upload/v7/a.jpg");
	writes_again("v1/a", RES "image/upload/v2/v1/a.jpg");
	writes_again("s--abcd--/a", RES "image/upload/v2/s--abcd--/a.jpg");
	/* without version or signature, the public id must not take its place */
	refuses_or_writes_again("v1/a", RES "image/upload/v0/v1/a.jpg");
	refuses_or_writes_again("v1/a", RES "image/upload/v00/v1/a.jpg");
	refuses_or_writes_again("v1/a", RES "image/upload/v1%2Fa.jpg");
	refuses_or_writes_again("s--abcd--/a", RES "image/upload/s--abcdefgh--/s--abcd--/a.jpg");
}

static void
test_source(void)
{
	set_asset("image", "f/a b");
	asset.format = INPUT("jpg");
	cld_asset_url_source(unit_fresh(&sink), &asset);
	CHECK_TEXT(cld_sink_contents(&sink), "f/a%20b.jpg",
			   "a delivery signature covers the escaped id with its format");
	set_asset("raw", "a.pdf");
	asset.format = INPUT("pdf");
	cld_asset_url_source(unit_fresh(&sink), &asset);
	CHECK_TEXT(cld_sink_contents(&sink), "a.pdf", "and of a raw file the id alone");
}

int
main(void)
{
	test_completes();
	test_agrees();
	test_path();
	test_shared_hosts();
	test_scheme();
	test_own_hosts();
	test_stored_ids();
	test_write();
	test_write_and_check();
	test_source();
	return unit_finish();
}

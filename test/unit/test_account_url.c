/*
 * test_account_url.c
 *		CLOUDINARY_URL: parts, settings and their values.
 */
#include "core/cld_account_url.h"
#include "unit.h"

static CldSink sink;
static CldAccountUrl url;

static void
parses(CldSpan text)
{
	CHECK_INT(cld_account_url_parse(text, &url).code, CLD_OK, unit_label("parses", text));
}

/* Refused with that code, and without quoting what may be a secret. */
static void
refuses(CldSpan text, CldCode code)
{
	CldStatus status = cld_account_url_parse(text, &url);

	CHECK_INT(status.code, code, unit_label("refuses", text));
	CHECK_INT(status.subject.len, 0, "and quotes nothing of it");
}

static void
check_parts(const char *text, const char *key, const char *secret, const char *cloud)
{
	parses(unit_input(text));
	CHECK_SPAN(url.api_key, cld_span_of(key), "its key");
	CHECK_SPAN(url.api_secret, cld_span_of(secret), "its secret");
	CHECK_SPAN(url.cloud_name, cld_span_of(cloud), "its cloud");
}

static void
test_parts(void)
{
	check_parts("cloudinary://123456789012345:ALKJdjklLJAjhkKJ45hBK92baj3@test", "123456789012345",
				"ALKJdjklLJAjhkKJ45hBK92baj3", "test");
	CHECK_INT(url.distribution.len, 0, "no distribution");
	CHECK_INT(url.query.len, 0, "no settings");
	check_parts("CLouDiNaRY://k:s@Test", "k", "s", "Test");
	check_parts("cloudinary://key@test", "key", "", "test");
	check_parts("cloudinary://key:@test", "key", "", "test");
	check_parts("cloudinary://test", "", "", "test");
	check_parts("cloudinary://k:s@my_cloud-1", "k", "s", "my_cloud-1");
	check_parts("cloudinary://key:sec%2Fret%40x@test", "key", "sec%2Fret%40x", "test");
	check_parts("cloudinary://key:a:b@test", "key", "a:b", "test");
	check_parts("cloudinary://key:a@b@test", "key", "a@b", "test");
	check_parts("cloudinary://!:!~@t", "!", "!~", "t");
	check_parts("cloudinary://k:s@t:8080", "k", "s", "t");
	check_parts("cloudinary://k:s@t#frag?a=b", "k", "s", "t");
	CHECK_INT(url.query.len, 0, "what follows a fragment is no query");
}

static void
test_distribution_and_query(void)
{
	check_parts("cloudinary://k:s@t/my.cdn.com?secure=true&x=1", "k", "s", "t");
	CHECK_TEXT(url.distribution, "my.cdn.com", "its distribution");
	CHECK_TEXT(url.query, "secure=true&x=1", "its settings");
	check_parts("cloudinary://k:s@t/h", "k", "s", "t");
	CHECK_TEXT(url.distribution, "h", "a host of one letter");
	check_parts("cloudinary://k:s@t/", "k", "s", "t");
	CHECK_INT(url.distribution.len, 0, "a bare slash is no distribution");
	check_parts("cloudinary://k:s@t/?a=1", "k", "s", "t");
	CHECK_INT(url.distribution.len, 0, "a slash before settings is none either");
	CHECK_TEXT(url.query, "a=1", "settings after a slash");
	check_parts("cloudinary://k:s@t?a=/b?c", "k", "s", "t");
	CHECK_TEXT(url.query, "a=/b?c", "slash and question mark within settings");
	check_parts("cloudinary://k:s@t?", "k", "s", "t");
	CHECK_INT(url.query.len, 0, "a question mark without settings");
	check_parts("cloudinary://t?a=b@c", "", "", "t");
	CHECK_TEXT(url.query, "a=b@c", "an at sign within settings");
	refuses(INPUT("cloudinary://k:s@t/my cdn"), CLD_URL_DISTRIBUTION);
	refuses(INPUT("cloudinary://k:s@t/a/b"), CLD_URL_DISTRIBUTION);
	refuses(INPUT("cloudinary://k:s@t/-a?x=1"), CLD_URL_DISTRIBUTION);
	refuses(INPUT("cloudinary://k:s@t/a\0b"), CLD_URL_DISTRIBUTION);
}

static void
test_pasted(void)
{
	check_parts(" \t\r\ncloudinary://k:s@t\n", "k", "s", "t");
	check_parts("CLOUDINARY_URL=cloudinary://k:s@t", "k", "s", "t");
	check_parts("export CLOUDINARY_URL=cloudinary://k:s@t", "k", "s", "t");
	check_parts("\"cloudinary://k:s@t\"", "k", "s", "t");
	check_parts("'cloudinary://k:s@t'", "k", "s", "t");
	check_parts("CLOUDINARY_URL=\"cloudinary://k:s@t\"", "k", "s", "t");
	check_parts("  cloudinary_url= ' cloudinary://k:s@t ' ", "k", "s", "t");
	check_parts("cloudinary://<k>:<s>@<t>", "k", "s", "t");
	refuses(INPUT("\"cloudinary://k:s@t"), CLD_URL_SCHEME);
	refuses(INPUT("cloudinary://k:s@t\""), CLD_URL_CLOUD_NAME);
}

static void
test_refused(void)
{
	refuses(INPUT(""), CLD_URL_SCHEME);
	refuses(CLD_NO_SPAN, CLD_URL_SCHEME);
	refuses(INPUT("   "), CLD_URL_SCHEME);
	refuses(INPUT("\""), CLD_URL_SCHEME);
	refuses(INPUT("\"\""), CLD_URL_SCHEME);
	refuses(INPUT("export "), CLD_URL_SCHEME);
	refuses(INPUT("cloudinary:/"), CLD_URL_SCHEME);
	refuses(INPUT("https://k:s@test?cloudinary=foo"), CLD_URL_SCHEME);
	refuses(INPUT("cloudinary://"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@?a=b"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@_t"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@t.com"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@t\0"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@\303\244"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s@<your_cloud_name>"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://:s@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://<>:s@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://k k:s@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary:// k:s@t"), CLD_URL_API_KEY);
	refuses(INPUT("xloudinary://k:s@t"), CLD_URL_SCHEME);
	refuses(INPUT("cloudinary://k:s@:80"), CLD_URL_CLOUD_NAME);
	refuses(INPUT("cloudinary://k:s s@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://k:s\177@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://k:s\0@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://k:\303\244@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://<your_api_key>:<your_api_secret>@t"), CLD_URL_API_KEY);
	refuses(INPUT("cloudinary://k:<your_api_secret>@t"), CLD_URL_API_KEY);
}

/* A URL of len bytes, all but the first in the query. */
static CldSpan
long_url(size_t len)
{
	static char text[CLD_ACCOUNT_URL_MAX + 1];

	memset(text, 'x', sizeof(text));
	memcpy(text, "cloudinary://t?", strlen("cloudinary://t?"));
	return exact_copy(text, len);
}

/* Parses a URL whose secret has len bytes. */
static CldCode
parse_secret(size_t len)
{
	static const char before[] = "cloudinary://k:";
	char text[512];
	size_t at = sizeof(before) - 1;

	memcpy(text, before, at);
	memset(text + at, '~', len);
	memcpy(text + at + len, "@t", 2);
	return cld_account_url_parse(exact_copy(text, at + len + 2), &url).code;
}

static void
test_lengths(void)
{
	CHECK_INT(cld_account_url_parse(long_url(CLD_ACCOUNT_URL_MAX), &url).code, CLD_OK, "the longest URL");
	CHECK_INT(cld_account_url_parse(long_url(CLD_ACCOUNT_URL_MAX + 1), &url).code, CLD_URL_TOO_LONG,
			  "a URL too long");
	CHECK_INT(url.query.len, 0, "a failed parse leaves no parts");
	CHECK_INT(parse_secret(256), CLD_OK, "the longest secret");
	CHECK_INT(parse_secret(257), CLD_URL_API_KEY, "a secret too long");
}

static void
check_setting(CldSpan *query, const char *key, const char *value)
{
	CldSpan got_key;
	CldSpan got_value;

	CHECK(cld_account_url_next_setting(query, &got_key, &got_value), "there is a setting");
	CHECK_SPAN(got_key, cld_span_of(key), unit_label("its key", cld_span_of(key)));
	CHECK_SPAN(got_value, cld_span_of(value), unit_label("its value", cld_span_of(value)));
}

static void
check_no_setting(CldSpan query)
{
	CldSpan key;
	CldSpan value;

	CHECK(!cld_account_url_next_setting(&query, &key, &value), unit_label("there is no setting", query));
}

static void
test_next_setting(void)
{
	CldSpan query = INPUT("a=x+y&b=x%20y&&c=1=2&d&=e&auth_token[key]=00&f=");

	check_setting(&query, "a", "x+y");
	check_setting(&query, "b", "x%20y");
	check_setting(&query, "c", "1=2");
	check_setting(&query, "d", "");
	check_setting(&query, "", "e");
	check_setting(&query, "auth_token[key]", "00");
	check_setting(&query, "f", "");
	check_no_setting(query);
	check_no_setting(CLD_NO_SPAN);
	check_no_setting(INPUT(""));
	check_no_setting(INPUT("&"));
	check_no_setting(INPUT("&&&"));
}

static void
check_decode(CldSpan text, CldCode code, CldSpan expected)
{
	CldStatus status = cld_account_url_decode(unit_fresh(&sink), text);

	CHECK_INT(status.code, code, unit_label("decodes", text));
	CHECK_INT(status.subject.len, 0, "and quotes nothing of it");
	if (code == CLD_OK)
		CHECK_SPAN(cld_sink_contents(&sink), expected, unit_label("decodes to", expected));
}

static void
test_decode(void)
{
	check_decode(INPUT(""), CLD_OK, CLD_SPAN(""));
	check_decode(INPUT("x+y"), CLD_OK, CLD_SPAN("x y"));
	check_decode(INPUT("x%20y"), CLD_OK, CLD_SPAN("x y"));
	check_decode(INPUT("x%2By"), CLD_OK, CLD_SPAN("x+y"));
	check_decode(INPUT("%2b+%2B"), CLD_OK, CLD_SPAN("+ +"));
	check_decode(INPUT("+%41+"), CLD_OK, CLD_SPAN(" A "));
	check_decode(INPUT("%2541"), CLD_OK, CLD_SPAN("%41"));
	check_decode(INPUT("%C3%A4\303\244"), CLD_OK, CLD_SPAN("\303\244\303\244"));
	check_decode(INPUT("%"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("a%4"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("%zz"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("a%00"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("a%0Ab"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("a\nb"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("%7f"), CLD_URL_QUERY, CLD_NO_SPAN);
	/* the result becomes text in a UTF-8 database */
	check_decode(INPUT("%ff"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("%C3"), CLD_URL_QUERY, CLD_NO_SPAN);
	check_decode(INPUT("%ED%A0%80"), CLD_URL_QUERY, CLD_NO_SPAN);

	unit_fresh(&sink);
	cld_sink_literal(&sink, "a+b");
	cld_account_url_decode(&sink, INPUT("c+d"));
	CHECK_TEXT(cld_sink_contents(&sink), "a+bc d", "what the sink held before stays");
}

static CldCode
check_value(const char *name, CldSpan value)
{
	const CldSetting *setting = cld_setting_find(unit_input(name));
	CldStatus status;

	if (setting == NULL)
		return CLD_CODES;
	status = cld_setting_check(setting, value);
	if (status.code != CLD_OK)
		CHECK_SPAN(status.subject, cld_span_of(name), "the setting's name is what is quoted");
	return status.code;
}

static void
fits(const char *name, CldSpan value)
{
	CHECK_INT(check_value(name, value), CLD_OK, unit_label(name, value));
}

static void
fails(const char *name, CldSpan value)
{
	CHECK_INT(check_value(name, value), CLD_URL_SETTING, unit_label(name, value));
}

static void
test_find_setting(void)
{
	static const char *const names[] = {
		"api_version",
		"auth_token[acl]",
		"auth_token[duration]",
		"auth_token[expiration]",
		"auth_token[ip]",
		"auth_token[key]",
		"auth_token[start_time]",
		"auth_token[token_name]",
		"cdn_subdomain",
		"chunk_size",
		"cname",
		"force_version",
		"long_url_signature",
		"oauth_token",
		"private_cdn",
		"secure",
		"secure_cdn_subdomain",
		"secure_distribution",
		"shorten",
		"sign_url",
		"signature_algorithm",
		"signature_version",
		"timeout",
		"upload_prefix",
		"use_root_path",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
	{
		const CldSetting *setting = cld_setting_find(unit_input(names[i]));
		bool secret = strcmp(names[i], "auth_token[key]") == 0 || strcmp(names[i], "oauth_token") == 0;

		CHECK(setting != NULL && strcmp(setting->name, names[i]) == 0, names[i]);
		if (setting != NULL)
			CHECK_INT(cld_setting_is_secret(setting), secret, secret ? "is secret" : "is not secret");
	}
	CHECK(cld_setting_find(INPUT("")) == NULL, "no setting without a name");
	CHECK(cld_setting_find(CLD_NO_SPAN) == NULL, "no setting without a span");
	CHECK(cld_setting_find(INPUT("Secure")) == NULL, "settings have a case");
	CHECK(cld_setting_find(INPUT("secur")) == NULL, "no setting of a shorter name");
	CHECK(cld_setting_find(INPUT("secure\0")) == NULL, "no setting of a longer name");
	CHECK(cld_setting_find(INPUT("auth_token")) == NULL, "auth_token alone is none");
	CHECK(cld_setting_find(INPUT("api_secret")) == NULL, "api_secret is none");
}

static void
test_simple_values(void)
{
	fits("secure", INPUT("true"));
	fits("secure", INPUT("FALSE"));
	fits("secure", INPUT("0"));
	fits("secure", INPUT("oN"));
	fits("secure", INPUT("no"));
	fails("secure", INPUT(""));
	fails("secure", INPUT("2"));
	fails("secure", INPUT("tru"));
	fails("secure", INPUT("xrue"));
	fails("secure", INPUT("true "));
	fits("timeout", INPUT("0"));
	fits("timeout", INPUT("999999999999999"));
	fails("timeout", INPUT("1000000000000000"));
	fails("timeout", INPUT("-1"));
	fails("timeout", INPUT("1.5"));
	fails("timeout", INPUT(""));
	fits("signature_version", INPUT("1"));
	fits("signature_version", INPUT("2"));
	fails("signature_version", INPUT("3"));
	fails("signature_version", INPUT("02"));
	fits("signature_algorithm", INPUT("sha1"));
	fits("signature_algorithm", INPUT("sha256"));
	fails("signature_algorithm", INPUT("SHA256"));
	fails("signature_algorithm", INPUT("md5"));
	fits("oauth_token", unit_repeat('x', 4096));
	fails("oauth_token", unit_repeat('x', 4097));
	fails("oauth_token", INPUT(""));
	fits("auth_token[key]", INPUT("00112233FF99"));
	fails("auth_token[key]", INPUT("ABC"));
	fails("auth_token[key]", INPUT("zz11"));
	fails("auth_token[key]", INPUT(""));
	fits("auth_token[acl]", INPUT("/*"));
	fits("cname", INPUT("img.example.com"));
	fails("cname", INPUT("https://img.example.com"));
}

static void
test_upload_prefix(void)
{
	fits("upload_prefix", INPUT("https://api.cloudinary.com"));
	fits("upload_prefix", INPUT("HTTPS://api-eu.cloudinary.com/"));
	fits("upload_prefix", INPUT("http://127.0.0.1:8080"));
	fits("upload_prefix", INPUT("https://h:1/path/to"));
	fails("upload_prefix", INPUT(""));
	fails("upload_prefix", INPUT("api.cloudinary.com"));
	fails("upload_prefix", INPUT("ftp://h"));
	fails("upload_prefix", INPUT("https://"));
	fails("upload_prefix", INPUT("https:///path"));
	fails("upload_prefix", INPUT("https://:80"));
	fails("upload_prefix", INPUT("https://h:"));
	fails("upload_prefix", INPUT("https://h:123456"));
	fails("upload_prefix", INPUT("https://h:8x"));
	fails("upload_prefix", INPUT("https://user@h"));
	fails("upload_prefix", INPUT("https://h?q"));
	fails("upload_prefix", INPUT("https://h/#f"));
	fails("upload_prefix", INPUT("https://h/a b"));
	fails("upload_prefix", INPUT("https://h/\\"));
	fails("upload_prefix", INPUT("https://h/\303\244"));
	fails("upload_prefix", INPUT("https://h/\0"));
}

static void
test_is_true(void)
{
	CHECK(cld_setting_is_true(INPUT("1")), "1 is true");
	CHECK(cld_setting_is_true(INPUT("True")), "True is true");
	CHECK(cld_setting_is_true(INPUT("YES")), "YES is true");
	CHECK(cld_setting_is_true(INPUT("on")), "on is true");
	CHECK(!cld_setting_is_true(INPUT("0")), "0 is false");
	CHECK(!cld_setting_is_true(INPUT("off")), "off is false");
	CHECK(!cld_setting_is_true(INPUT("")), "nothing is false");
	CHECK(!cld_setting_is_true(INPUT("11")), "11 is false");
}

int
main(void)
{
	test_parts();
	test_distribution_and_query();
	test_pasted();
	test_refused();
	test_lengths();
	test_next_setting();
	test_decode();
	test_find_setting();
	test_simple_values();
	test_upload_prefix();
	test_is_true();
	return unit_finish();
}

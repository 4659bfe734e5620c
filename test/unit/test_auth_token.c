/*
 * test_auth_token.c
 *		Delivery tokens: what is refused, what is settled, what is written.
 */
#include "core/cld_auth_token.h"
#include "unit.h"

#define NOW INT64_C(1700000000)
#define LAST_TIME INT64_C(99999999999)

static CldSink result;
static CldSink to_sign;
static CldSpan acls[8];

/* A valid token for everything in the given times; -1 is not given. */
static CldAuthToken
token_of(int64_t start_time, int64_t expiration, int64_t duration)
{
	CldAuthToken token = {INPUT("00112233FF99"), CLD_NO_SPAN, CLD_NO_SPAN, CLD_NO_SPAN, acls, 1, 0, 0, 0};

	acls[0] = INPUT("/"
					"*");
	token.start_time = start_time;
	token.expiration = expiration;
	token.duration = duration;
	return token;
}

static void
writes(CldAuthToken token, CldSpan shown, CldSpan signed_text, const char *name)
{
	CHECK_INT(cld_auth_token_check(&token, NOW).code, CLD_OK, unit_label("accepts", cld_span_of(name)));
	cld_auth_token_write(&token, unit_fresh(&result), unit_fresh(&to_sign));
	CHECK_SPAN(cld_sink_contents(&result), shown, unit_label("result of", cld_span_of(name)));
	CHECK_SPAN(cld_sink_contents(&to_sign), signed_text, unit_label("signed text of", cld_span_of(name)));
}

static void
refuses(CldAuthToken token, CldCode code, const char *subject, const char *name)
{
	CldStatus status = cld_auth_token_check(&token, NOW);

	CHECK_INT(status.code, code, unit_label("refuses", cld_span_of(name)));
	CHECK_SPAN(status.subject, cld_span_of(subject), "and quotes");
}

static void
test_times(void)
{
	writes(token_of(1111111111, -1, 300), CLD_SPAN("__cld_token__=st=1111111111~exp=1111111411~acl=%2f*"),
		   CLD_SPAN("st=1111111111~exp=1111111411~acl=%2f*"), "start and duration");
	writes(token_of(-1, 100, -1), CLD_SPAN("__cld_token__=exp=100~acl=%2f*"), CLD_SPAN("exp=100~acl=%2f*"),
		   "expiration alone");
	writes(token_of(-1, -1, 300), CLD_SPAN("__cld_token__=exp=1700000300~acl=%2f*"),
		   CLD_SPAN("exp=1700000300~acl=%2f*"), "duration alone counts from now");
	writes(token_of(1, 99, 10), CLD_SPAN("__cld_token__=st=1~exp=99~acl=%2f*"),
		   CLD_SPAN("st=1~exp=99~acl=%2f*"), "expiration beats duration");
	writes(token_of(0, -1, 10), CLD_SPAN("__cld_token__=st=0~exp=10~acl=%2f*"),
		   CLD_SPAN("st=0~exp=10~acl=%2f*"), "start 0 is a time");
	writes(token_of(1, LAST_TIME, -1), CLD_SPAN("__cld_token__=st=1~exp=99999999999~acl=%2f*"),
		   CLD_SPAN("st=1~exp=99999999999~acl=%2f*"), "the last time");
	writes(token_of(LAST_TIME, -1, LAST_TIME),
		   CLD_SPAN("__cld_token__=st=99999999999~exp=199999999998~acl=%2f*"),
		   CLD_SPAN("st=99999999999~exp=199999999998~acl=%2f*"), "the last start and the longest duration");
	refuses(token_of(1, -1, -1), CLD_TOKEN_EXPIRATION, "", "neither expiration nor duration");
	refuses(token_of(5, 0, 300), CLD_TOKEN_EXPIRATION, "", "expiration 0");
	refuses(token_of(5, -1, 0), CLD_TOKEN_EXPIRATION, "", "duration 0");
	refuses(token_of(10, 5, -1), CLD_TOKEN_ORDER, "", "expiration before start");
	refuses(token_of(10, 10, -1), CLD_TOKEN_ORDER, "", "expiration at start");
	refuses(token_of(LAST_TIME + 1, -1, 1), CLD_TOKEN_PART, "start_time", "start in milliseconds");
	refuses(token_of(1, LAST_TIME + 1, -1), CLD_TOKEN_PART, "expiration", "expiration in milliseconds");
	refuses(token_of(1, -1, LAST_TIME + 1), CLD_TOKEN_PART, "duration", "duration too long");
	refuses(token_of(INT64_MAX, -1, INT64_MAX), CLD_TOKEN_PART, "start_time", "the largest numbers");
}

static void
check_key(CldSpan key, CldCode code)
{
	CldAuthToken token = token_of(1, -1, 2);
	CldStatus status;

	token.key = key;
	status = cld_auth_token_check(&token, NOW);
	CHECK_INT(status.code, code, unit_label("key", key));
	CHECK_INT(status.subject.len, 0, "and the key is not quoted");
}

static void
test_key(void)
{
	check_key(INPUT("00"), CLD_OK);
	check_key(INPUT("00112233ff99"), CLD_OK);
	check_key(INPUT(""), CLD_TOKEN_KEY);
	check_key(CLD_NO_SPAN, CLD_TOKEN_KEY);
	check_key(INPUT("ABC"), CLD_TOKEN_KEY);
	check_key(INPUT("zz11"), CLD_TOKEN_KEY);
	check_key(INPUT("00 "), CLD_TOKEN_KEY);
}

static CldAuthToken
with_acls(size_t n, CldSpan first, CldSpan second)
{
	CldAuthToken token = token_of(222222222, -1, 300);

	acls[0] = first;
	acls[1] = second;
	token.n_acls = n;
	return token;
}

static void
test_acl(void)
{
	writes(with_acls(2,
					 INPUT("/"
						   "*/t_foobar"),
					 INPUT("t_foobar/"
						   "*/")),
		   CLD_SPAN("__cld_token__=st=222222222~exp=222222522~acl=%2f*%2ft_foobar!t_foobar%2f*%2f"),
		   CLD_SPAN("st=222222222~exp=222222522~acl=%2f*%2ft_foobar!t_foobar%2f*%2f"), "two patterns");
	writes(with_acls(1, INPUT("/a%2Fb/\303\251~ \\"), CLD_NO_SPAN),
		   CLD_SPAN("__cld_token__=st=222222222~exp=222222522~acl=%2fa%252Fb%2f\303\251%7e%20%5c"),
		   CLD_SPAN("st=222222222~exp=222222522~acl=%2fa%252Fb%2f\303\251%7e%20%5c"),
		   "separators within a pattern are escaped");
	refuses(with_acls(1, INPUT("/a!b"), CLD_NO_SPAN), CLD_TOKEN_ACL, "/a!b", "what would be two patterns");
	refuses(with_acls(2, INPUT("/a"), INPUT("!")), CLD_TOKEN_ACL, "!", "an exclamation mark alone");
	refuses(with_acls(2, INPUT("/a"), INPUT("")), CLD_TOKEN_PART, "acl", "an empty pattern");
	refuses(with_acls(1, INPUT("/a\n"), CLD_NO_SPAN), CLD_TOKEN_PART, "acl", "a line feed in a pattern");
	refuses(with_acls(1, INPUT("\0"), CLD_NO_SPAN), CLD_TOKEN_PART, "acl", "NUL in a pattern");
	refuses(with_acls(0, CLD_NO_SPAN, CLD_NO_SPAN), CLD_TOKEN_TARGET, "", "neither acl nor url");
}

static CldAuthToken
with_url(CldSpan target)
{
	CldAuthToken token = token_of(1, -1, 10);

	token.n_acls = 0;
	token.url = target;
	return token;
}

static void
test_url(void)
{
	CldAuthToken both = token_of(1, -1, 10);

	writes(with_url(INPUT("/a b?x=1&y=\303\251")), CLD_SPAN("__cld_token__=st=1~exp=11"),
		   CLD_SPAN("st=1~exp=11~url=%2fa%20b%3fx%3d1%26y%3d\303\251"), "a url is signed and not shown");
	both.url = INPUT("sample.jpg");
	writes(both, CLD_SPAN("__cld_token__=st=1~exp=11~acl=%2f*"), CLD_SPAN("st=1~exp=11~acl=%2f*"),
		   "an acl makes the url mean nothing");
	refuses(with_url(INPUT("")), CLD_TOKEN_TARGET, "", "an empty url");
	refuses(with_url(INPUT("/a\r")), CLD_TOKEN_PART, "url", "a control character in a url");
}

static CldAuthToken
with_name_and_ip(CldSpan name, CldSpan ip)
{
	CldAuthToken token = token_of(1, 2, -1);

	token.token_name = name;
	token.ip = ip;
	return token;
}

static void
test_name_and_ip(void)
{
	writes(with_name_and_ip(INPUT("token"), INPUT("1.2.3.4")),
		   CLD_SPAN("token=ip=1.2.3.4~st=1~exp=2~acl=%2f*"), CLD_SPAN("ip=1.2.3.4~st=1~exp=2~acl=%2f*"),
		   "a name and an address");
	writes(with_name_and_ip(CLD_NO_SPAN, INPUT("2001:db8::1")),
		   CLD_SPAN("__cld_token__=ip=2001:db8::1~st=1~exp=2~acl=%2f*"),
		   CLD_SPAN("ip=2001:db8::1~st=1~exp=2~acl=%2f*"), "an address of version 6");
	refuses(with_name_and_ip(INPUT("a=b"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name",
			"an equals sign in a name");
	refuses(with_name_and_ip(INPUT("a~b"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name", "a tilde in a name");
	refuses(with_name_and_ip(INPUT("a\nb"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name",
			"a line feed in a name");
	refuses(with_name_and_ip(CLD_NO_SPAN, INPUT("1~exp=9")), CLD_TOKEN_PART, "ip", "a tilde in an address");
	refuses(with_name_and_ip(CLD_NO_SPAN, INPUT("1\0")), CLD_TOKEN_PART, "ip", "NUL in an address");
	/* the result is a cookie: nothing may end its value or begin an attribute */
	refuses(with_name_and_ip(INPUT("a b"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name", "a blank in a name");
	refuses(with_name_and_ip(INPUT("a;b"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name",
			"a semicolon in a name");
	refuses(with_name_and_ip(CLD_NO_SPAN, INPUT("1.2.3.4 ")), CLD_TOKEN_PART, "ip", "a blank in an address");
	refuses(with_name_and_ip(CLD_NO_SPAN, INPUT("1;Path=/")), CLD_TOKEN_PART, "ip",
			"a semicolon in an address");
	refuses(with_name_and_ip(INPUT("a,b"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name", "a comma in a name");
	refuses(with_name_and_ip(INPUT("\"a\""), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name",
			"quotes around a name");
	refuses(with_name_and_ip(INPUT("\303\244"), CLD_NO_SPAN), CLD_TOKEN_PART, "token_name",
			"an accent in a name");
}

int
main(void)
{
	test_times();
	test_key();
	test_acl();
	test_url();
	test_name_and_ip();
	return unit_finish();
}

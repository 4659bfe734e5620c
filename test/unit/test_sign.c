/*
 * test_sign.c
 *		The text that signatures are computed over; vectors of the official SDKs.
 */
#include <stdio.h>

#include "core/cld_sign.h"
#include "unit.h"

#define PARAMS_MAX 128

static CldSink sink;
static CldParam params[PARAMS_MAX];
static size_t n_params;

static void
add(CldSpan name, CldSpan value)
{
	params[n_params++] = (CldParam){name, value};
}

/* "name=value" items up to NULL. */
static void
set_params(const char *const *items)
{
	n_params = 0;
	for (; *items != NULL; items++)
	{
		const char *equals = strchr(*items, '=');

		add(exact_copy(*items, (size_t) (equals - *items)), unit_input(equals + 1));
	}
}

#define PARAMS(...) set_params((const char *const[]){__VA_ARGS__, NULL})

static CldSpan
sign(int version, CldCode expected)
{
	CldStatus status;

	cld_sign_sort(params, n_params);
	status = cld_sign_request(unit_fresh(&sink), params, n_params, version);
	CHECK_INT(status.code, expected, "status of the next string");
	return cld_sink_contents(&sink);
}

static void
test_request(void)
{
	PARAMS("timestamp=1315060510", "public_id=sample_image", "eager=w_400,h_300,c_pad|w_260,h_200,c_crop");
	CHECK_TEXT(sign(2, CLD_OK),
			   "eager=w_400,h_300,c_pad|w_260,h_200,c_crop&public_id=sample_image&timestamp=1315060510",
			   "the documentation's example");
	CHECK_TEXT(sign(1, CLD_OK),
			   "eager=w_400,h_300,c_pad|w_260,h_200,c_crop&public_id=sample_image&timestamp=1315060510",
			   "without an ampersand both versions agree");
	PARAMS("a=", "b=1");
	CHECK_TEXT(sign(2, CLD_OK), "b=1", "an empty value first is left out with its separator");
	PARAMS("a=1", "b=", "c=", "d=2", "e=");
	CHECK_TEXT(sign(2, CLD_OK), "a=1&d=2", "empty values are left out with their separators");
	PARAMS("a= ", "b=  x ", "c=x+y", "d=x=y=z", "e=x%26y", "f=X: 1\nY: 2");
	CHECK_TEXT(sign(2, CLD_OK), "a= &b=  x &c=x+y&d=x=y=z&e=x%26y&f=X: 1\nY: 2",
			   "blanks, plus, equals, percent and line feeds stay");
	PARAMS("public_id=Allg\303\244u", "tags=\346\227\245\346\234\254,\360\237\230\200");
	CHECK_TEXT(sign(2, CLD_OK), "public_id=Allg\303\244u&tags=\346\227\245\346\234\254,\360\237\230\200",
			   "UTF-8 stays");
	PARAMS("file=x", "cloud_name=c", "resource_type=image", "api_key=k", "timestamp=1", "signature=z");
	CHECK_TEXT(sign(2, CLD_OK), "api_key=k&cloud_name=c&file=x&resource_type=image&signature=z&timestamp=1",
			   "the low-level signer leaves nothing out");
	PARAMS("a=");
	params[0].value = INPUT("x\0y");
	CHECK_TEXT(sign(2, CLD_OK), "a=x\0y", "NUL is a byte like others");
}

static void
test_ampersand(void)
{
	PARAMS("notification_url=https://x.com/?a=1&b=2");
	CHECK_TEXT(sign(1, CLD_OK), "notification_url=https://x.com/?a=1&b=2", "version 1 keeps the ampersand");
	CHECK_TEXT(sign(2, CLD_OK), "notification_url=https://x.com/?a=1%26b=2",
			   "version 2 escapes the ampersand");
	PARAMS("a&b=1");
	CHECK_TEXT(sign(2, CLD_OK), "a%26b=1", "version 2 escapes the ampersand of a name");
	PARAMS("a=&", "b=&&", "c=&x&");
	CHECK_TEXT(sign(2, CLD_OK), "a=%26&b=%26%26&c=%26x%26", "ampersands at the borders of a value");
	CHECK_TEXT(sign(1, CLD_OK), "a=&&b=&&&c=&x&", "the same in version 1");
	PARAMS("cloud_name=c", "notification_url=https://f/?a=1&tags=h,w", "timestamp=1");
	CHECK_TEXT(sign(2, CLD_OK), "cloud_name=c&notification_url=https://f/?a=1%26tags=h,w&timestamp=1",
			   "version 2: a value smuggles no parameter in");
}

static void
test_refused(void)
{
	n_params = 0;
	CHECK_TEXT(sign(2, CLD_SIGN_EMPTY), "", "no parameters: nothing to sign");
	PARAMS("a=", "b=");
	CHECK_TEXT(sign(1, CLD_SIGN_EMPTY), "", "only empty values: nothing to sign");
	PARAMS("a=1");
	CHECK_TEXT(sign(0, CLD_SIGN_VERSION), "", "no version 0");
	CHECK_TEXT(sign(3, CLD_SIGN_VERSION), "", "no version 3");
	CHECK_TEXT(sign(-1, CLD_SIGN_VERSION), "", "no version -1");
}

static void
test_order(void)
{
	PARAMS("a1=1", "a=1", "a_1=1", "a-1=1", "aB=1", "ab=1");
	CHECK_TEXT(sign(2, CLD_OK), "a=1&a-1=1&a1=1&aB=1&a_1=1&ab=1",
			   "order: hyphen, digit, capital, underscore, letter");
	PARAMS("b=1", "A=1", "a=1", "B=1");
	CHECK_TEXT(sign(2, CLD_OK), "A=1&B=1&a=1&b=1", "order: capitals first");
	PARAMS("a=1", "a!=1", "a-b=1", "a.b=1", "a1=1", "a[0]=1");
	CHECK_TEXT(sign(2, CLD_OK), "a=1&a!=1&a-b=1&a.b=1&a1=1&a[0]=1", "order: by name, not by name=value");
	PARAMS("eager_async=1", "eager=x", "eager_notification_url=u");
	CHECK_TEXT(sign(2, CLD_OK), "eager=x&eager_async=1&eager_notification_url=u",
			   "order: the shorter name first");
	PARAMS("use_filename=1", "usea=1", "use_asset_folder_as_public_id_prefix=1", "unique_filename=1");
	CHECK_TEXT(sign(2, CLD_OK),
			   "unique_filename=1&use_asset_folder_as_public_id_prefix=1&use_filename=1&usea=1",
			   "order: underscore before letters");
	PARAMS("\303\251=1", "z=1", "e=1", "\303\244=1", "\360\237\230\200=1", "\357\275\236=1");
	CHECK_TEXT(sign(2, CLD_OK), "e=1&z=1&\303\244=1&\303\251=1&\357\275\236=1&\360\237\230\200=1",
			   "order: bytes are unsigned, not UTF-16 units");
	PARAMS("=x", "a=1");
	CHECK_TEXT(sign(2, CLD_OK), "=x&a=1", "order: the empty name first");
}

/* n names, numbered in an order that jumps about; some are prefixes of others. */
static void
check_sorted(size_t n)
{
	char text[24];
	bool sorted = true;
	char name[64];

	n_params = 0;
	for (size_t i = 0; i < n; i++)
	{
		snprintf(text, sizeof(text), "p%zu", i * 37 % n);
		add(unit_input(text), unit_input(text + 1));
	}
	cld_sign_sort(params, n);
	for (size_t i = 0; i < n; i++)
	{
		CldSpan a = params[i].name;

		sorted &= cld_span_equal(cld_span_from(a, 1), params[i].value);
		if (i > 0)
		{
			CldSpan b = params[i - 1].name;
			size_t shorter = a.len < b.len ? a.len : b.len;
			int order = memcmp(b.data, a.data, shorter);

			sorted &= order < 0 || (order == 0 && b.len < a.len);
		}
	}
	snprintf(name, sizeof(name), "%zu parameters sorted, values with them, none lost", n);
	CHECK(sorted, name);
}

static void
test_sort(void)
{
	cld_sign_sort(params, 0);
	check_sorted(1);
	check_sorted(2);
	check_sorted(23);
	check_sorted(24);
	check_sorted(25); /* where the method changes */
	check_sorted(128);
}

static void
check_response(CldSpan public_id, int64_t version, CldSpan expected, const char *name)
{
	cld_sign_response(unit_fresh(&sink), public_id, version);
	CHECK_SPAN(cld_sink_contents(&sink), expected, name);
}

static void
test_response(void)
{
	check_response(INPUT("tests/logo.png"), 1, CLD_SPAN("public_id=tests/logo.png&version=1"), "a response");
	check_response(INPUT("a&b=c"), 1417727468, CLD_SPAN("public_id=a&b=c&version=1417727468"),
				   "a response is version 1: the ampersand stays");
	check_response(INPUT("x"), 0, CLD_SPAN("public_id=x&version=0"), "a response of version 0");
	check_response(INPUT("x"), INT64_MAX, CLD_SPAN("public_id=x&version=9223372036854775807"),
				   "a response of the largest version");
	check_response(CLD_NO_SPAN, 1, CLD_SPAN("public_id=&version=1"), "a response without a public id");
}

static void
test_is_unsigned(void)
{
	CHECK(cld_sign_is_unsigned(INPUT("file")), "file is never signed");
	CHECK(cld_sign_is_unsigned(INPUT("api_key")), "api_key is never signed");
	CHECK(cld_sign_is_unsigned(INPUT("cloud_name")), "cloud_name is never signed");
	CHECK(cld_sign_is_unsigned(INPUT("resource_type")), "resource_type is never signed");
	CHECK(cld_sign_is_unsigned(INPUT("signature")), "signature is never signed");
	CHECK(!cld_sign_is_unsigned(INPUT("type")), "type is signed");
	CHECK(!cld_sign_is_unsigned(INPUT("timestamp")), "timestamp is signed");
	CHECK(!cld_sign_is_unsigned(INPUT("files")), "a longer name is signed");
	CHECK(!cld_sign_is_unsigned(INPUT("fil")), "a shorter name is signed");
	CHECK(!cld_sign_is_unsigned(INPUT("File")), "names have a case");
	CHECK(!cld_sign_is_unsigned(CLD_NO_SPAN), "no name is not in the list");
}

int
main(void)
{
	test_request();
	test_ampersand();
	test_refused();
	test_order();
	test_sort();
	test_response();
	test_is_unsigned();
	return unit_finish();
}

/*
 * test_digest.c
 *		Hashes, their printed forms and comparison; vectors of the official SDKs.
 */
#include "crypto/cld_digest.h"
#include "unit.h"

static unsigned char digest[CLD_DIGEST_MAX];

static CldSpan
hex_of(const unsigned char *bytes, size_t n)
{
	char hex[CLD_DIGEST_HEX_MAX];

	cld_hex_encode(bytes, n, hex);
	return exact_copy(hex, 2 * n);
}

/* The hash of the parts, printed. */
static CldSpan
hash(CldAlgorithm algorithm, const CldSpan *parts, size_t n)
{
	CHECK(cld_digest(algorithm, parts, n, digest), "the next digest is computed");
	return hex_of(digest, cld_digest_size(algorithm));
}

#define HASH(algorithm, ...)                                                                                 \
	hash((algorithm), (const CldSpan[]){__VA_ARGS__},                                                        \
		 sizeof((const CldSpan[]){__VA_ARGS__}) / sizeof(CldSpan))

static void
test_algorithms(void)
{
	CldAlgorithm algorithm = CLD_SHA1;

	CHECK(cld_algorithm_parse(INPUT("sha256"), &algorithm) && algorithm == CLD_SHA256,
		  "sha256 is an algorithm");
	CHECK(cld_algorithm_parse(INPUT("sha1"), &algorithm) && algorithm == CLD_SHA1, "sha1 is an algorithm");
	CHECK(!cld_algorithm_parse(INPUT("SHA1"), &algorithm), "SHA1 is none");
	CHECK(!cld_algorithm_parse(INPUT("md5"), &algorithm), "md5 is none");
	CHECK(!cld_algorithm_parse(INPUT("sha"), &algorithm), "sha is none");
	CHECK(!cld_algorithm_parse(INPUT("sha1\0"), &algorithm), "a name with NUL is none");
	CHECK(!cld_algorithm_parse(CLD_NO_SPAN, &algorithm), "no name is none");
	CHECK_INT(cld_digest_size(CLD_SHA1), 20, "bytes of SHA-1");
	CHECK_INT(cld_digest_size(CLD_SHA256), 32, "bytes of SHA-256");
}

static void
test_known_hashes(void)
{
	CldSpan million = unit_repeat('a', 1000000);

	CHECK_TEXT(hash(CLD_SHA1, NULL, 0), "da39a3ee5e6b4b0d3255bfef95601890afd80709", "SHA-1 of no parts");
	CHECK_TEXT(HASH(CLD_SHA1, CLD_NO_SPAN), "da39a3ee5e6b4b0d3255bfef95601890afd80709",
			   "SHA-1 of an empty part");
	CHECK_TEXT(HASH(CLD_SHA1, INPUT("abc")), "a9993e364706816aba3e25717850c26c9cd0d89d", "SHA-1 of abc");
	CHECK_TEXT(HASH(CLD_SHA1, INPUT("a"), INPUT(""), INPUT("bc")), "a9993e364706816aba3e25717850c26c9cd0d89d",
			   "SHA-1 of abc in parts");
	CHECK_TEXT(HASH(CLD_SHA1, million), "34aa973cd4c4daa4f61eeb2bdbad27316534016f", "SHA-1 of a million a");
	CHECK_TEXT(hash(CLD_SHA256, NULL, 0), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			   "SHA-256 of no parts");
	CHECK_TEXT(HASH(CLD_SHA256, INPUT("ab"), INPUT("c")),
			   "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "SHA-256 of abc in parts");
	CHECK_TEXT(HASH(CLD_SHA1, INPUT("a\0b")), "4a3dec2d1f8245280855c42db0ee4239f917fdb8", "SHA-1 with NUL");
}

static void
test_signatures(void)
{
	CldSpan secret = INPUT("hdcixPpR2iKERPwqvH6sHdK9cyac");

	CHECK_TEXT(
		HASH(CLD_SHA1,
			 INPUT("cloud_name=dn6ot3ged&notification_url=https://fake.com/callback?a=1&tags=hello,world"
				   "&timestamp=1568810420"),
			 secret),
		"7b4e3a539ff1fa6e6700c41b3a2ee77586a025f9", "a request of version 1");
	CHECK_TEXT(
		HASH(CLD_SHA1,
			 INPUT("cloud_name=dn6ot3ged&notification_url=https://fake.com/callback?a=1%26tags=hello,world"
				   "&timestamp=1568810420"),
			 secret),
		"4fdf465dd89451cc1ed8ec5b3e314e8a51695704", "a request of version 2");
	CHECK_TEXT(
		HASH(CLD_SHA1, INPUT("public_id=tests/logo.png&version=1"), INPUT("X7qLTrsES31MzxxkxPPA-pAGGfU")),
		"08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0", "a response");
	CHECK_TEXT(
		HASH(CLD_SHA256, INPUT("public_id=tests/logo.png&version=1"), INPUT("X7qLTrsES31MzxxkxPPA-pAGGfU")),
		"cc69ae4ed73303fbf4a55f2ae5fc7e34ad3a5c387724bfcde447a2957cacdfea", "a response with SHA-256");
	CHECK_TEXT(HASH(CLD_SHA1,
					INPUT("{\"public_id\":\"117e5550-7bfa-11e4-80d7-f962166bd3be\",\"version\":1417727468}"),
					INPUT("1417727468"), INPUT("shhh")),
			   "bac927006d3ce039ef7632e2c03189348d02924a", "a notification");
	CHECK_TEXT(HASH(CLD_SHA256, INPUT("{}"), INPUT("0"), INPUT("someApiSecret")),
			   "d5497e1a206ad0ba29ad09a7c0c5f22e939682d15009c15ab3199f62fefbd14b",
			   "a notification with SHA-256");
}

static void
check_token(CldSpan to_sign, const char *expected, const char *name)
{
	static const unsigned char key[] = {0x00, 0x11, 0x22, 0x33, 0xff, 0x99};

	CHECK(cld_hmac_sha256(key, sizeof(key), to_sign, digest), "the next HMAC is computed");
	CHECK_SPAN(hex_of(digest, CLD_DIGEST_MAX), cld_span_of(expected), name);
}

static void
test_hmac(void)
{
	CldSpan long_key = unit_repeat('\252', 131);

	check_token(INPUT("st=1111111111~exp=1111111411~acl=%2fimage%2f*"),
				"1751370bcc6cfe9e03f30dd1a9722ba0f2cdca283fa3e6df3342a00a7528cc51",
				"HMAC of a token with acl");
	check_token(INPUT("st=1~exp=11~url=%2fa%20b%3fx%3d1%26y%3d\303\251"),
				"7fb4ff58fc6cbc36e7880329ba082990950eb3e0147b0fab67147459cc827056",
				"HMAC of a token with url");
	check_token(INPUT("ip=1.2.3.4~st=1~exp=2~acl=%2f*"),
				"c1a87b5ae22572beb080adf3b74e9885cd2e69d426a343918cdc9c00ca79abe2",
				"HMAC of a token with ip");
	CHECK(cld_hmac_sha256((const unsigned char *) long_key.data, long_key.len,
						  INPUT("Test Using Larger Than Block-Size Key - Hash Key First"), digest),
		  "an HMAC with a long key is computed");
	CHECK_TEXT(hex_of(digest, CLD_DIGEST_MAX),
			   "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
			   "HMAC with a long key (RFC 4231)");
}

static void
check_base64url(const unsigned char *bytes, size_t n_out, const char *expected)
{
	char out[44];

	memset(out, '?', sizeof(out));
	cld_base64url_prefix(bytes, n_out, out);
	CHECK_SPAN(exact_copy(out, n_out), cld_span_of(expected), unit_label("base64url", cld_span_of(expected)));
	CHECK(out[n_out] == '?', "and nothing after it");
}

static void
test_printed_forms(void)
{
	static const unsigned char bytes[] = {0x00, 0x10, 0x83, 0xfb, 0xef, 0xff};
	CldSpan source[] = {INPUT("sample.jpg"), INPUT("b")};

	CHECK_TEXT(hex_of(bytes, sizeof(bytes)), "001083fbefff", "hexadecimal is in lower case");
	CHECK_TEXT(hex_of(bytes, 0), "", "hexadecimal of nothing");
	check_base64url(bytes, 8, "ABCD--__");
	check_base64url(bytes, 4, "ABCD");
	check_base64url(bytes, 3, "ABC");
	check_base64url(bytes, 1, "A");
	check_base64url(bytes, 0, "");
	CHECK(cld_digest(CLD_SHA1, source, 2, digest), "the digest of a delivery URL");
	check_base64url(digest, CLD_SHORT_SIGNATURE, "v2fTPYTu");
	CHECK(cld_digest(CLD_SHA256, source, 2, digest), "the long digest of a delivery URL");
	check_base64url(digest, 32, "2hbrSMPOjj5BJ4xV7SgFbRDevFaQNUFf");
}

static void
check_equals(CldSpan hex, bool expected, const char *name)
{
	static const unsigned char bytes[20] = {0x0a, 0xff};

	CHECK_INT(cld_digest_equals_hex(bytes, sizeof(bytes), hex), expected, name);
}

static void
test_equals(void)
{
	check_equals(INPUT("0aff000000000000000000000000000000000000"), true, "the same digest");
	check_equals(INPUT("0aff000000000000000000000000000000000001"), false, "another last digit");
	check_equals(INPUT("1aff000000000000000000000000000000000000"), false, "another first digit");
	check_equals(INPUT("0AFF000000000000000000000000000000000000"), false, "upper-case digits");
	check_equals(INPUT("0aff00000000000000000000000000000000000"), false, "one digit less");
	check_equals(INPUT("0aff0000000000000000000000000000000000000"), false, "one digit more");
	check_equals(INPUT("0aff00000000000000000000000000000000000\0"), false, "NUL for a digit");
	check_equals(INPUT(""), false, "no digits");
	check_equals(CLD_NO_SPAN, false, "no span");
	CHECK(cld_digest(CLD_SHA256, NULL, 0, digest) &&
			  cld_digest_equals_hex(
				  digest, 32, INPUT("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")),
		  "a long digest");
}

static void
test_wipe(void)
{
	char memory[] = "xsecretx";

	cld_wipe(memory + 1, 6);
	CHECK(memory[0] == 'x' && memory[7] == 'x', "wiping keeps to its borders");
	CHECK(memcmp(memory + 1, "\0\0\0\0\0\0", 6) == 0, "what is wiped is zero");
	cld_wipe(memory, 0);
	CHECK(memory[0] == 'x', "wiping nothing wipes nothing");
}

int
main(void)
{
	test_algorithms();
	test_known_hashes();
	test_signatures();
	test_hmac();
	test_printed_forms();
	test_equals();
	test_wipe();
	return unit_finish();
}

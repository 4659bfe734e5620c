/*
 * test_api_base.c
 *		Where API calls may go.
 */
#include "core/cld_api_base.h"
#include "unit.h"

int
main(void)
{
	static const char *const others[] = {
		"",
		"https://",
		"api.cloudinary.com",
		"http://api.cloudinary.com",
		"https://api.cloudinary.com/",
		"https://api.cloudinary.com:443",
		"https://API.cloudinary.com",
		"https://api.cloudinary.com.example.com",
		"https://api.cloudinary.com@example.com",
		"https://example.com",
		"https://api-us.cloudinary.com",
	};
	static const char *const valid[] = {"https://localhost", "https://127.0.0.1:8443",
										"https://[::1]:1/a/b-c_d", "https://a.example/x",
										"https://[fd00::1]"};
	static const char *const invalid[] = {
		"",
		"https://",
		"http://localhost",
		"https://localhost/",
		"https://u@localhost",
		"https://a b",
		"https://a?x",
		"https://a#x",
		"https://a/x?y",
		"https://a:",
		"https://a:b",
		"https://a:123456",
		"https://[::1",
		"https://[]",
		"https://[::1]x",
		"https://a/.",
		"https://a/%2e",
		"https://:1",
		"https:///x",
		"https://a\n",
		"HTTPS://a",
		"https://[::1]:x",
	};

	CHECK(cld_api_base_is_cloudinary(INPUT("https://api.cloudinary.com")), "the default host");
	CHECK(cld_api_base_is_cloudinary(INPUT("https://api-eu.cloudinary.com")), "Europe");
	CHECK(cld_api_base_is_cloudinary(INPUT("https://api-ap.cloudinary.com")), "Asia Pacific");
	CHECK(!cld_api_base_is_cloudinary(CLD_NO_SPAN), "nothing");
	CHECK(!cld_api_base_is_cloudinary(INPUT("https://api.cloudinary.com\0")), "a NUL byte");
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		CHECK(!cld_api_base_is_cloudinary(unit_input(others[i])), others[i]);
	for (size_t i = 0; i < sizeof(valid) / sizeof(valid[0]); i++)
		CHECK(cld_api_base_is_valid(unit_input(valid[i])), valid[i]);
	for (size_t i = 0; i < sizeof(invalid) / sizeof(invalid[0]); i++)
		CHECK(!cld_api_base_is_valid(unit_input(invalid[i])), invalid[i]);
	CHECK(!cld_api_base_is_valid(unit_repeat('a', 300)), "too long");
	return unit_finish();
}

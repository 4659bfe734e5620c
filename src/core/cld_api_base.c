/*
 * cld_api_base.c
 *		Where API calls go: one of Cloudinary's hosts, and nowhere else.
 */
#include "core/cld_api_base.h"

#include "core/cld_text.h"

#define SCHEME "https://"
#define BASE_MAX 255

static const char *const hosts[] = {
	"https://api.cloudinary.com",
	"https://api-eu.cloudinary.com",
	"https://api-ap.cloudinary.com",
};

bool
cld_api_base_is_cloudinary(CldSpan prefix)
{
	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++)
		if (cld_span_equal(prefix, cld_span_of(hosts[i])))
			return true;
	return false;
}

static bool
is_path(CldSpan path)
{
	for (size_t i = 0; i < path.len; i++)
	{
		char c = path.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
			  c == '-' || c == '_'))
			return false;
	}
	return path.len == 0 || path.data[path.len - 1] != '/';
}

/* Hexadecimal digits and colons between brackets. */
static bool
is_ipv6(CldSpan host)
{
	if (host.len < 4 || host.data[0] != '[' || host.data[host.len - 1] != ']')
		return false;
	for (size_t i = 1; i + 1 < host.len; i++)
		if (host.data[i] != ':' && cld_text_hex_digit(host.data[i]) < 0)
			return false;
	return true;
}

bool
cld_api_base_is_valid(CldSpan text)
{
	CldSpan rest;
	CldSpan host;
	size_t slash;
	size_t colon;

	if (text.len <= sizeof(SCHEME) - 1 || text.len > BASE_MAX ||
		!cld_span_equal(cld_span_upto(text, sizeof(SCHEME) - 1), CLD_SPAN(SCHEME)))
		return false;
	rest = cld_span_from(text, sizeof(SCHEME) - 1);
	slash = cld_text_find(rest, '/', 0);
	if (!is_path(cld_span_from(rest, slash)))
		return false;
	host = cld_span_upto(rest, slash);
	colon = host.len > 0 && host.data[0] == '[' ? cld_text_find(host, ']', 0) : 0;
	colon = cld_text_find(host, ':', colon);
	if (colon < host.len && !cld_text_is_digits(cld_span_from(host, colon + 1), 5))
		return false;
	host = cld_span_upto(host, colon);
	return host.len > 0 && (cld_text_is_host(host) || is_ipv6(host));
}

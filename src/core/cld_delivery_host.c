/*
 * cld_delivery_host.c
 *		Host names that Cloudinary delivers from.
 */
#include "core/cld_delivery_host.h"

#include "core/cld_text.h"

static char
to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

bool
cld_host_equal(CldSpan a, CldSpan b)
{
	if (a.len != b.len || a.len == 0)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (to_lower(a.data[i]) != to_lower(b.data[i]))
			return false;
	return true;
}

bool
cld_host_is_shared(CldSpan host)
{
	CldSpan shard = {host.data, 5};

	if (cld_host_equal(host, CLD_SPAN("res.cloudinary.com")))
		return true;
	return host.len == strlen("res-1.cloudinary.com") && host.data[4] >= '1' && host.data[4] <= '5' &&
		   cld_host_equal(cld_span_upto(shard, 4), CLD_SPAN("res-")) &&
		   cld_host_equal(cld_span_from(host, 5), CLD_SPAN(".cloudinary.com"));
}

CldSpan
cld_host_private_cloud(CldSpan host)
{
	static const size_t tails[] = {sizeof("-res.cloudinary.com") - 1, sizeof("-res-1.cloudinary.com") - 1};

	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++)
	{
		CldSpan cloud;

		if (host.len <= tails[i] || host.data[host.len - tails[i]] != '-')
			continue;
		cloud = cld_span_upto(host, host.len - tails[i]);
		if (cld_host_is_shared(cld_span_from(host, cloud.len + 1)) && cld_text_is_cloud_name(cloud))
			return cloud;
	}
	return CLD_NO_SPAN;
}

bool
cld_host_may_deliver(CldSpan host)
{
	CldSpan name = CLD_SPAN("cloudinary.com");

	if (!cld_text_is_host(host))
		return false;
	for (size_t i = 0; i + name.len <= host.len; i++)
		if (cld_host_equal((CldSpan){host.data + i, name.len}, name))
			return false;
	return true;
}

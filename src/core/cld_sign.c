/*
 * cld_sign.c
 *		The text that Cloudinary's signatures are computed over.
 */
#include "core/cld_sign.h"

#include <stdlib.h>

#include "core/cld_text.h"

/* Up to this many parameters an insertion sort beats qsort's calls. */
#define SMALL_SET 24

static int
compare_names(CldSpan a, CldSpan b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order;

	/* most names differ in their first byte already */
	if (shorter > 0 && a.data[0] != b.data[0])
		return (unsigned char) a.data[0] < (unsigned char) b.data[0] ? -1 : 1;
	order = shorter > 0 ? memcmp(a.data, b.data, shorter) : 0;

	if (order != 0)
		return order;
	return a.len < b.len ? -1 : a.len > b.len;
}

static int
compare_params(const void *a, const void *b)
{
	return compare_names(((const CldParam *) a)->name, ((const CldParam *) b)->name);
}

void
cld_sign_sort(CldParam *params, size_t n)
{
	if (n > SMALL_SET)
	{
		qsort(params, n, sizeof(CldParam), compare_params);
		return;
	}
	for (size_t i = 1; i < n; i++)
	{
		CldParam moving = params[i];
		size_t hole = i;

		while (hole > 0 && compare_names(params[hole - 1].name, moving.name) > 0)
		{
			params[hole] = params[hole - 1];
			hole--;
		}
		params[hole] = moving;
	}
}

/* Writes text, each "&" as "%26". */
static void
write_escaped(CldSink *sink, CldSpan text)
{
	while (text.len > 0)
	{
		size_t at = cld_text_find(text, '&', 0);

		cld_sink_span(sink, cld_span_upto(text, at));
		if (at == text.len)
			return;
		cld_sink_literal(sink, "%26");
		text = cld_span_from(text, at + 1);
	}
}

/* Pairs hardly ever hold a "&": one look at what was written finds out. */
static void
write_pair(CldSink *sink, CldParam pair, bool escape)
{
	size_t start = sink->len;

	cld_sink_span(sink, pair.name);
	cld_sink_char(sink, '=');
	cld_sink_span(sink, pair.value);
	if (!escape || memchr(sink->data + start, '&', sink->len - start) == NULL)
		return;
	sink->len = start;
	write_escaped(sink, pair.name);
	cld_sink_char(sink, '=');
	write_escaped(sink, pair.value);
}

CldStatus
cld_sign_request(CldSink *sink, const CldParam *params, size_t n, int version)
{
	bool first = true;

	if (version != 1 && version != 2)
		return CLD_FAIL(CLD_SIGN_VERSION);
	for (size_t i = 0; i < n; i++)
	{
		if (params[i].value.len == 0)
			continue;
		if (!first)
			cld_sink_char(sink, '&');
		first = false;
		write_pair(sink, params[i], version == 2);
	}
	return first ? CLD_FAIL(CLD_SIGN_EMPTY) : CLD_STATUS_OK;
}

void
cld_sign_response(CldSink *sink, CldSpan public_id, int64_t version)
{
	cld_sink_literal(sink, "public_id=");
	cld_sink_span(sink, public_id);
	cld_sink_literal(sink, "&version=");
	cld_sink_uint(sink, (uint64_t) version);
}

bool
cld_sign_is_unsigned(CldSpan name)
{
	return cld_span_is(name, "file") || cld_span_is(name, "api_key") || cld_span_is(name, "cloud_name") ||
		   cld_span_is(name, "resource_type") || cld_span_is(name, "signature");
}

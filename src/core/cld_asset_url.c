/*
 * cld_asset_url.c
 *		The secure_url of an upload response: checked against the asset, and
 *		written anew from the asset.
 */
#include "core/cld_asset_url.h"

#include "core/cld_delivery_host.h"
#include "core/cld_text.h"

#define PUBLIC_ID_MAX 255 /* characters, for stored types */

static char
to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* <cloud>-res.cloudinary.com, and its shards. */
static bool
is_private_host(CldSpan host, CldSpan cloud_name)
{
	return cld_host_equal(cld_host_private_cloud(host), cloud_name);
}

/* Splits the next path segment off; false when the path ends there. */
static bool
next_segment(CldSpan *path, CldSpan *segment)
{
	size_t slash = cld_text_find(*path, '/', 0);

	if (slash == path->len)
		return false;
	*segment = cld_span_upto(*path, slash);
	*path = cld_span_from(*path, slash + 1);
	return true;
}

static CldProblem
check_host(CldSpan host, const CldDelivery *delivery, CldAssetId *asset)
{
	bool own = cld_host_equal(host, delivery->secure_distribution) || cld_host_equal(host, delivery->cname);

	if (!own && !cld_host_is_shared(host) && !is_private_host(host, delivery->cloud_name))
		return CLD_PROBLEM_HOST;
	asset->host = host;
	return CLD_PROBLEM_NONE;
}

/* Only on a distribution of one's own the cloud may be there or not: what follows it tells. */
static CldProblem
take_cloud(CldSpan *path, const CldDelivery *delivery, CldAssetId *asset)
{
	CldSpan rest = *path;
	CldSpan after;
	CldSpan cloud;
	CldSpan resource_type;

	asset->cloud_in_path = false;
	if (is_private_host(asset->host, delivery->cloud_name))
		return CLD_PROBLEM_NONE;
	if (next_segment(&rest, &cloud) && cld_span_equal(cloud, delivery->cloud_name))
	{
		after = rest;
		if (cld_host_is_shared(asset->host) ||
			(next_segment(&after, &resource_type) && cld_span_equal(resource_type, asset->resource_type)))
		{
			*path = rest;
			asset->cloud_in_path = true;
			return CLD_PROBLEM_NONE;
		}
	}
	return cld_host_is_shared(asset->host) ? CLD_PROBLEM_CLOUD : CLD_PROBLEM_NONE;
}

static CldProblem
take_types(CldSpan *path, CldAssetId *asset)
{
	CldSpan resource_type;
	CldSpan type;
	const CldAssetField *field = cld_asset_field(CLD_SPAN("type"));

	if (!next_segment(path, &resource_type) || !next_segment(path, &type))
		return CLD_PROBLEM_MISMATCH;
	if (!cld_span_equal(resource_type, asset->resource_type))
		return CLD_PROBLEM_MISMATCH;
	if (cld_asset_check(field, CLD_JSON_STRING, type) != CLD_PROBLEM_NONE)
		return CLD_PROBLEM_MISMATCH;
	if (asset->type.len == 0)
		asset->type = type;
	return cld_span_equal(type, asset->type) ? CLD_PROBLEM_NONE : CLD_PROBLEM_MISMATCH;
}

static bool
is_signature(CldSpan segment)
{
	return segment.len > 7 && memcmp(segment.data, "s--", 3) == 0 &&
		   memcmp(segment.data + segment.len - 2, "--", 2) == 0;
}

static bool
is_version(CldSpan segment)
{
	return segment.len >= 2 && segment.data[0] == 'v' && cld_text_is_digits(cld_span_from(segment, 1), 11);
}

static void
take_signature(CldSpan *path, CldAssetId *asset)
{
	CldSpan rest = *path;
	CldSpan segment;

	asset->url_signature = CLD_NO_SPAN;
	if (!next_segment(&rest, &segment) || !is_signature(segment))
		return;
	asset->url_signature = (CldSpan){segment.data + 3, segment.len - 5};
	*path = rest;
}

/* Without a version before it, the id's first folder would be read as something else. */
static bool
is_ambiguous(const CldAssetId *asset)
{
	CldSpan rest = asset->public_id;
	CldSpan folder;

	return asset->version == 0 && next_segment(&rest, &folder) &&
		   (is_signature(folder) || is_version(folder));
}

static CldProblem
take_version(CldSpan *path, CldAssetId *asset)
{
	CldSpan rest = *path;
	CldSpan segment;
	int64_t version = 0;

	if (!next_segment(&rest, &segment) || !is_version(segment))
		return CLD_PROBLEM_NONE;
	for (size_t i = 1; i < segment.len; i++)
		version = version * 10 + (segment.data[i] - '0');
	*path = rest;
	if (asset->version == 0)
		asset->version = version;
	return asset->version == version ? CLD_PROBLEM_NONE : CLD_PROBLEM_MISMATCH;
}

/* How many bytes of encoded spell plain once decoded; encoded.len + 1 when they do not. */
static size_t
match_decoded(CldSpan encoded, CldSpan plain)
{
	size_t i = 0;

	for (size_t j = 0; j < plain.len; j++)
	{
		int c;

		if (i >= encoded.len)
			return encoded.len + 1;
		c = (unsigned char) encoded.data[i];
		if (c == '%' && encoded.len - i > 2)
		{
			int high = cld_text_hex_digit(encoded.data[i + 1]);
			int low = cld_text_hex_digit(encoded.data[i + 2]);

			if (high >= 0 && low >= 0)
			{
				c = high << 4 | low;
				i += 2;
			}
		}
		if (c != (unsigned char) plain.data[j])
			return encoded.len + 1;
		i++;
	}
	return i;
}

/* A raw file's public id holds its extension, so nothing may follow it. */
static CldProblem
take_format(CldSpan rest, CldAssetId *asset)
{
	const CldAssetField *field = cld_asset_field(CLD_SPAN("format"));
	CldSpan extension;

	if (rest.len == 0)
		return CLD_PROBLEM_NONE;
	extension = cld_span_from(rest, 1);
	if (rest.data[0] != '.' || cld_span_is(asset->resource_type, "raw") ||
		cld_asset_check(field, CLD_JSON_STRING, extension) != CLD_PROBLEM_NONE)
		return CLD_PROBLEM_MISMATCH;
	if (asset->format.len == 0)
		asset->format = extension;
	return cld_span_equal(extension, asset->format) ? CLD_PROBLEM_NONE : CLD_PROBLEM_MISMATCH;
}

static bool
is_stored_type(CldSpan type)
{
	return cld_span_is(type, "upload") || cld_span_is(type, "private") || cld_span_is(type, "authenticated");
}

static size_t
count_characters(CldSpan text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += ((unsigned char) text.data[i] & 0xc0) != 0x80;
	return count;
}

/* Rules that hold for ids that Cloudinary gave out, not for remote sources. */
static CldProblem
check_stored_id(const CldAssetId *asset)
{
	if (!is_stored_type(asset->type))
		return CLD_PROBLEM_NONE;
	if (count_characters(asset->public_id) > PUBLIC_ID_MAX)
		return CLD_PROBLEM_LENGTH;
	for (size_t i = 0; i < asset->public_id.len; i++)
		if (strchr("?&#\\%<>+", asset->public_id.data[i]) != NULL)
			return CLD_PROBLEM_CHARACTERS;
	return CLD_PROBLEM_NONE;
}

static CldProblem
check_path(CldSpan path, CldAssetId *asset)
{
	CldProblem problem = take_types(&path, asset);
	size_t end;

	if (problem != CLD_PROBLEM_NONE)
		return problem;
	take_signature(&path, asset);
	problem = take_version(&path, asset);
	if (problem != CLD_PROBLEM_NONE)
		return problem;
	end = match_decoded(path, asset->public_id);
	if (end > path.len || is_ambiguous(asset))
		return CLD_PROBLEM_MISMATCH;
	return take_format(cld_span_from(path, end), asset);
}

CldProblem
cld_asset_url_check(CldSpan secure_url, const CldDelivery *delivery, CldAssetId *asset, const char **field)
{
	CldSpan rest;
	CldSpan host;
	CldProblem problem;

	*field = "secure_url";
	if (secure_url.len < 8 || memcmp(secure_url.data, "https://", 8) != 0)
		return CLD_PROBLEM_SCHEME;
	rest = cld_span_from(secure_url, 8);
	if (!next_segment(&rest, &host))
		return CLD_PROBLEM_MISMATCH;
	problem = check_host(host, delivery, asset);
	if (problem == CLD_PROBLEM_NONE)
		problem = take_cloud(&rest, delivery, asset);
	if (problem == CLD_PROBLEM_NONE)
		problem = check_path(rest, asset);
	if (problem != CLD_PROBLEM_NONE)
		return problem;
	*field = "public_id";
	return check_stored_id(asset);
}

static void
write_format(CldSink *sink, const CldAssetId *asset)
{
	if (asset->format.len == 0 || cld_span_is(asset->resource_type, "raw"))
		return;
	cld_sink_char(sink, '.');
	cld_sink_span(sink, asset->format);
}

void
cld_asset_url_source(CldSink *sink, const CldAssetId *asset)
{
	cld_text_escape(sink, asset->public_id, CLD_ESCAPE_SOURCE);
	write_format(sink, asset);
}

void
cld_asset_url_plain_source(CldSink *sink, const CldAssetId *asset)
{
	cld_sink_span(sink, asset->public_id);
	write_format(sink, asset);
}

bool
cld_asset_url_needs_signature(const CldAssetId *asset)
{
	return cld_span_is(asset->type, "private") || cld_span_is(asset->type, "authenticated");
}

void
cld_asset_url_write(CldSink *sink, const CldDelivery *delivery, const CldAssetId *asset, CldSpan signature)
{
	cld_sink_literal(sink, "https://");
	for (size_t i = 0; i < asset->host.len; i++)
		cld_sink_char(sink, to_lower(asset->host.data[i]));
	cld_sink_char(sink, '/');
	if (asset->cloud_in_path)
	{
		cld_sink_span(sink, delivery->cloud_name);
		cld_sink_char(sink, '/');
	}
	cld_sink_span(sink, asset->resource_type);
	cld_sink_char(sink, '/');
	cld_sink_span(sink, asset->type);
	cld_sink_char(sink, '/');
	if (signature.len > 0)
	{
		cld_sink_literal(sink, "s--");
		cld_sink_span(sink, signature);
		cld_sink_literal(sink, "--/");
	}
	if (asset->version > 0)
	{
		cld_sink_char(sink, 'v');
		cld_sink_uint(sink, (uint64_t) asset->version);
		cld_sink_char(sink, '/');
	}
	cld_asset_url_source(sink, asset);
}

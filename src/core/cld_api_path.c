/*
 * cld_api_path.c
 *		Paths of API calls: written from parts, and taken from a caller.
 */
#include "core/cld_api_path.h"

#include "core/cld_text.h"

/* Whether "." or ".." stands between slashes, or a backslash, which some take for one. */
static bool
has_dots(CldSpan text)
{
	for (size_t start = 0; start <= text.len;)
	{
		size_t end = cld_text_find(text, '/', start);
		CldSpan part = {text.data + start, end - start};

		if (cld_span_is(part, ".") || cld_span_is(part, ".."))
			return true;
		start = end + 1;
	}
	return cld_text_find(text, '\\', 0) < text.len;
}

bool
cld_api_path_segment(CldSink *sink, CldSpan text)
{
	if (text.len == 0 || text.len > CLD_API_PATH_MAX || cld_text_has_control(text) || has_dots(text))
		return false;
	cld_text_escape(sink, text, CLD_ESCAPE_COMPONENT);
	return true;
}

/* One segment of a caller's path; what it means when decoded must be harmless, too. */
static bool
write_given_segment(CldSink *sink, CldSpan segment)
{
	char decoded_bytes[CLD_API_PATH_MAX];
	CldSpan decoded = {decoded_bytes, 0};

	for (size_t i = 0; i < segment.len; i++)
	{
		CldSpan rest = cld_span_from(segment, i);

		if (segment.data[i] == '%')
		{
			if (rest.len < 3 || cld_text_hex_digit(rest.data[1]) < 0 || cld_text_hex_digit(rest.data[2]) < 0)
				return false;
			decoded_bytes[decoded.len++] =
				(char) (cld_text_hex_digit(rest.data[1]) * 16 + cld_text_hex_digit(rest.data[2]));
			cld_sink_write(sink, rest.data, 3);
			i += 2;
			continue;
		}
		decoded_bytes[decoded.len++] = segment.data[i];
		cld_text_escape(sink, cld_span_upto(rest, 1), CLD_ESCAPE_COMPONENT);
	}
	return decoded.len > 0 && !cld_text_has_control(decoded) && !has_dots(decoded);
}

bool
cld_api_path_write(CldSink *sink, CldSpan path)
{
	if (path.len == 0 || path.len > CLD_API_PATH_MAX)
		return false;
	for (size_t start = 0; start <= path.len;)
	{
		size_t end = cld_text_find(path, '/', start);

		if (start > 0)
			cld_sink_char(sink, '/');
		if (!write_given_segment(sink, (CldSpan){path.data + start, end - start}))
			return false;
		start = end + 1;
	}
	return true;
}

/* Takes the text before the next "/" off path. */
static CldSpan
next_segment(CldSpan *path)
{
	size_t slash = cld_text_find(*path, '/', 0);
	CldSpan segment = cld_span_upto(*path, slash);

	*path = slash < path->len ? cld_span_from(*path, slash + 1) : CLD_NO_SPAN;
	return segment;
}

void
cld_api_path_root(CldSink *sink, CldSpan cloud_name, CldSpan path)
{
	CldSpan rest = path;

	if (cld_span_is(next_segment(&rest), "v2"))
	{
		CldSpan after = rest;

		cld_sink_literal(sink, "/v2/");
		if (cld_span_is(next_segment(&after), "notifications"))
		{
			cld_sink_literal(sink, "notifications/");
			rest = after;
		}
		path = rest;
	}
	else
		cld_sink_literal(sink, "/v1_1/");
	cld_sink_span(sink, cloud_name);
	cld_sink_char(sink, '/');
	cld_sink_span(sink, path);
}

bool
cld_api_path_is_signed(CldSpan method, CldSpan path)
{
	static const char *const first_segments[] = {"image", "video", "raw", "auto", "all", "asset"};
	CldSpan rest = path;
	CldSpan first = next_segment(&rest);

	if (!cld_span_is(method, "POST"))
		return false;
	if (rest.len == 0)
		return cld_span_is(first, "upload") || cld_span_is(first, "delete_by_token");
	for (size_t i = 0; i < sizeof(first_segments) / sizeof(first_segments[0]); i++)
		if (cld_span_equal(first, cld_span_of(first_segments[i])))
			return true;
	return false;
}

bool
cld_api_path_reads(CldSpan method, CldSpan path)
{
	return cld_span_is(method, "GET") ||
		   (cld_span_is(method, "POST") &&
			(cld_span_is(path, "resources/search") || cld_span_is(path, "folders/search") ||
			 cld_span_is(path, "resources/visual_search")));
}

bool
cld_api_path_is_repeatable(CldSpan method, CldSpan path)
{
	CldSpan action = path;

	if (cld_api_path_reads(method, path) || cld_span_is(method, "PUT") || cld_span_is(method, "DELETE"))
		return true;
	if (!cld_api_path_is_signed(method, path))
		return false;
	(void) next_segment(&action);
	return cld_span_is(action, "destroy") || cld_span_is(action, "tags") || cld_span_is(action, "context") ||
		   cld_span_is(action, "metadata");
}

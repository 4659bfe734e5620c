/*
 * cld_delivery_url.c
 *		Delivery URLs: the pass that each public id takes through a plan.
 */
#include "core/cld_delivery_url.h"

#include "core/cld_source.h"
#include "core/cld_text.h"

/* What a byte of a public id asks for. */
enum
{
	PLAIN = 0,
	ESCAPED = 1, /* does not stand for itself */
	SLASH = 2,
	SEGMENT = 4, /* "/" and ".", which ask for a look at the segments when they follow a "/" */
	SLASHES = SLASH | SEGMENT
};

/* All but letters, digits and the marks that JavaScript leaves alone. */
/* clang-format off */
static const unsigned char byte_class[256] = {
#define X ESCAPED
	X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, /* controls */
	X, 0, X, X, X, X, X, 0, 0, 0, 0, X, X, 0, SEGMENT, SLASHES, /* " " to "/" */
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, X, X, X, X, X, /* "0" to "?" */
	X, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, X, X, X, X, 0, /* "@" to "_" */
	X, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, X, X, X, 0, X, /* "`" to DEL */
	X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
	X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
	X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
	X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X,
#undef X
};
/* clang-format on */

/* Whether a path segment is "." or "..". */
static bool
has_dot_segment(CldSpan path)
{
	size_t start = 0;

	while (start <= path.len)
	{
		size_t end = cld_text_find(path, '/', start);
		size_t len = end - start;

		if ((len == 1 || len == 2) && path.data[start] == '.' && path.data[end - 1] == '.')
			return true;
		start = end + 1;
	}
	return false;
}

static bool
has_repeated_slash(CldSpan id)
{
	for (size_t at = cld_text_find(id, '/', 0); at + 1 < id.len; at = cld_text_find(id, '/', at + 1))
		if (id.data[at + 1] == '/')
			return true;
	return false;
}

static bool
has_nul(CldSpan escaped)
{
	for (size_t at = cld_text_find(escaped, '%', 0); at < escaped.len;
		 at = cld_text_find(escaped, '%', at + 1))
		if (escaped.data[at + 1] == '0' && escaped.data[at + 2] == '0')
			return true;
	return false;
}

/*
 * The classes of all bytes; *odd is set when a slash or dot follows a slash, or
 * the id begins or ends with one, so that segments need a closer look.
 */
static unsigned
classify(CldSpan public_id, bool *odd)
{
	unsigned classes = PLAIN;
	unsigned after_slash = PLAIN;
	unsigned last = SLASH;

	for (size_t i = 0; i < public_id.len; i++)
	{
		unsigned class = byte_class[(unsigned char) public_id.data[i]];

		classes |= class;
		after_slash |= last * (SEGMENT / SLASH) & class;
		last = class;
	}
	*odd = (after_slash & SEGMENT) || (last & SLASH);
	return classes;
}

/* The source of a public id that is not plain; it goes to the scratch, whatever it was before. */
static CldStatus
escape_source(CldSpan public_id, bool remote, unsigned classes, CldSink *scratch, CldSpan *source)
{
	CldSpan id = public_id;
	size_t start = 0;

	if ((classes & SLASH) && has_repeated_slash(id))
	{
		cld_source_collapse(scratch, id);
		id = cld_sink_contents(scratch);
		start = scratch->len;
	}
	if ((classes & ESCAPED) || remote)
	{
		/* room first: id may lie in the scratch, which must not move */
		if (scratch->cap - scratch->len < 3 * id.len)
		{
			scratch->grow(scratch, 3 * id.len);
			if (start > 0)
				id.data = scratch->data;
		}
		if (remote)
			cld_text_escape(scratch, id, CLD_ESCAPE_REMOTE);
		else
			cld_source_write(scratch, id);
		id = (CldSpan){scratch->data + start, scratch->len - start};
	}
	*source = id;
	if (!remote && has_nul(id))
		return CLD_FAIL(CLD_DELIVERY_ID_NUL);
	return CLD_STATUS_OK;
}

static CldStatus
check_path(CldSpan public_id, CldSpan source, bool remote)
{
	if (!remote && (source.data[0] == '/' || source.data[source.len - 1] == '/'))
		return CLD_FAIL_AT(CLD_DELIVERY_ID_SLASH, public_id);
	if (has_dot_segment(source))
		return CLD_FAIL_AT(CLD_DELIVERY_ID_DOTS, public_id);
	return CLD_STATUS_OK;
}

/* An id that already begins like a version needs none. */
static bool
begins_with_version(CldSpan source)
{
	return source.len >= 2 && source.data[0] == 'v' && source.data[1] >= '0' && source.data[1] <= '9';
}

static uint32_t
crc32_of(uint32_t crc, CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		crc ^= (unsigned char) text.data[i];
		for (int bit = 0; bit < 8; bit++)
			crc = crc >> 1 ^ (crc & 1 ? UINT32_C(0xedb88320) : 0);
	}
	return crc;
}

CldStatus
cld_url_prepare(const CldUrlPlan *plan, CldSpan public_id, CldSink *scratch, CldUrlRow *row)
{
	bool remote = public_id.len > 0 && (public_id.data[0] | 0x20) == 'h' && cld_source_is_remote(public_id);
	unsigned classes;
	bool odd;
	bool has_folder;
	CldStatus status = CLD_STATUS_OK;

	row->source = public_id;
	row->keep = plan->keep_remote && remote;
	if (row->keep)
		return status;
	if (plan->problem.code != CLD_OK)
		return plan->problem;
	if (public_id.len == 0)
		return CLD_FAIL(CLD_DELIVERY_EMPTY_ID);
	classes = classify(public_id, &odd);
	has_folder = classes & SLASH;
	row->tail = remote ? CLD_NO_SPAN : plan->tail;
	row->signed_tail = remote ? CLD_NO_SPAN : plan->signed_tail;
	if ((classes & ESCAPED) || odd || remote)
	{
		scratch->len = 0;
		status = escape_source(public_id, remote, classes, scratch, &row->source);
		if (status.code == CLD_OK)
			status = check_path(public_id, row->source, remote);
		has_folder = cld_text_find(row->source, '/', 0) < row->source.len;
	}
	row->add_version = plan->force_version && has_folder && !remote && !begins_with_version(row->source);
	if (plan->sharded)
	{
		uint32_t crc = crc32_of(crc32_of(UINT32_MAX, row->source), row->tail) ^ UINT32_MAX;

		row->shard = (char) ('1' + crc % 5);
	}
	return status;
}

void
cld_url_signed_parts(const CldUrlPlan *plan, const CldUrlRow *row, CldSpan parts[CLD_URL_SIGNED_PARTS])
{
	parts[0] = plan->signed_transformation;
	parts[1] = plan->signed_transformation.len > 0 ? CLD_SPAN("/") : CLD_NO_SPAN;
	parts[2] = row->source;
	parts[3] = row->signed_tail;
}

size_t
cld_url_size(const CldUrlPlan *plan, const CldUrlRow *row)
{
	return plan->head.len + plan->path.len + plan->transformation.len + plan->version.len + row->source.len +
		   row->tail.len + CLD_URL_SIGNATURE_MAX + sizeof("1//v1/");
}

/* What stands before the source when the row has a say in it. */
static void
write_front(const CldUrlPlan *plan, const CldUrlRow *row, CldSpan signature, CldSink *sink)
{
	if (plan->sharded)
	{
		cld_sink_span(sink, plan->head);
		cld_sink_char(sink, row->shard);
	}
	cld_sink_span(sink, plan->path);
	if (signature.len > 0)
	{
		cld_sink_char(sink, '/');
		cld_sink_span(sink, signature);
	}
	cld_sink_span(sink, plan->transformation);
	cld_sink_span(sink, plan->version);
	cld_sink_char(sink, '/');
}

void
cld_url_write(const CldUrlPlan *plan, const CldUrlRow *row, CldSpan signature, CldSink *sink)
{
	if (plan->front.len > 0)
		cld_sink_span(sink, plan->front);
	else
		write_front(plan, row, signature, sink);
	if (row->add_version)
		cld_sink_literal(sink, "v1/");
	cld_sink_span(sink, row->source);
	cld_sink_span(sink, row->tail);
}

CldSpan
cld_url_path(CldSpan url)
{
	size_t host = cld_text_find(url, '/', 0) + 2;

	return cld_span_from(url, cld_text_find(url, '/', host));
}

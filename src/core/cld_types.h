/*
 * cld_types.h
 *		What every core file speaks in: borrowed spans, a growing sink, a status.
 *
 * Core is plain C99.  It owns no memory, keeps no state and never throws: it
 * reads spans, writes through a sink and returns a status.  A sink's grow
 * callback may leave by longjmp (the server's does); core frames hold nothing
 * that such a jump could leak.
 */
#ifndef CLD_TYPES_H
#define CLD_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Borrowed bytes, not NUL-terminated; data may be NULL when len is 0. */
typedef struct CldSpan
{
	const char *data;
	size_t len;
} CldSpan;

#define CLD_SPAN(literal) ((CldSpan){(literal), sizeof(literal) - 1})
#define CLD_NO_SPAN ((CldSpan){NULL, 0})

/* One request parameter: the value is the exact text of the form field. */
typedef struct CldParam
{
	CldSpan name;
	CldSpan value;
} CldParam;

/*
 * A byte buffer that its owner knows how to enlarge.  grow must make room for
 * at least "extra" more bytes or not return; core never checks for failure.
 */
typedef struct CldSink CldSink;
struct CldSink
{
	char *data;
	size_t len;
	size_t cap;
	void (*grow)(CldSink *sink, size_t extra);
	void *owner;
};

static inline void
cld_sink_write(CldSink *sink, const char *data, size_t len)
{
	if (len == 0)
		return;
	if (sink->cap - sink->len < len)
		sink->grow(sink, len);
	memcpy(sink->data + sink->len, data, len);
	sink->len += len;
}

static inline void
cld_sink_span(CldSink *sink, CldSpan span)
{
	cld_sink_write(sink, span.data, span.len);
}

static inline void
cld_sink_char(CldSink *sink, char c)
{
	cld_sink_write(sink, &c, 1);
}

#define cld_sink_literal(sink, literal) cld_sink_write((sink), (literal), sizeof(literal) - 1)

static inline CldSpan
cld_sink_contents(const CldSink *sink)
{
	return (CldSpan){sink->data, sink->len};
}

static inline CldSpan
cld_span_of(const char *text)
{
	return (CldSpan){text, strlen(text)};
}

static inline CldSpan
cld_span_from(CldSpan span, size_t start)
{
	return (CldSpan){span.data + start, span.len - start};
}

static inline CldSpan
cld_span_upto(CldSpan span, size_t end)
{
	return (CldSpan){span.data, end};
}

static inline bool
cld_span_equal(CldSpan a, CldSpan b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

#define cld_span_is(span, literal) cld_span_equal((span), CLD_SPAN(literal))

#endif /* CLD_TYPES_H */

/*
 * cld_text.h
 *		Byte classes, escaping and small checks on text.
 */
#ifndef CLD_TEXT_H
#define CLD_TEXT_H

#include "core/cld_types.h"

/* Which bytes an escaper leaves as they are. */
typedef enum CldEscape
{
	CLD_ESCAPE_COMPONENT, /* JavaScript encodeURIComponent */
	CLD_ESCAPE_SOURCE,    /* public id in a delivery URL: component, ":" and "/" kept */
	CLD_ESCAPE_REMOTE,    /* URL as the source of a delivery URL: only "_.-/:" kept */
	CLD_ESCAPE_OVERLAY,   /* text of a layer: component, parentheses escaped */
	CLD_ESCAPE_URI,       /* JavaScript encodeURI */
	CLD_ESCAPE_TOKEN      /* delivery token: lower-case hex, spec 6.1's 23 bytes only */
} CldEscape;

extern void cld_text_escape(CldSink *sink, CldSpan text, CldEscape escape);

/*
 * Percent-decodes text once.  False when "%" is not followed by two
 * hexadecimal digits; what was written until then stays in the sink.
 */
extern bool cld_text_unescape(CldSink *sink, CldSpan text);

/* True when text is well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF. */
extern bool cld_text_is_utf8(CldSpan text);

/* True when text holds a byte below 0x20 or 0x7f. */
extern bool cld_text_has_control(CldSpan text);

/* True for 1 to max ASCII digits and nothing else. */
extern bool cld_text_is_digits(CldSpan text, size_t max);

/* True when text matches ^[a-z][a-z0-9_]*$: the names a policy may sign. */
extern bool cld_text_is_param_name(CldSpan text);

/* True when text is a host name: letters, digits, "-" and "." only. */
extern bool cld_text_is_host(CldSpan text);

/* True when text has only ASCII letters, digits, "_" and "-" and begins with a letter or digit. */
extern bool cld_text_is_cloud_name(CldSpan text);

/* True for an even, non-zero number of hexadecimal digits. */
extern bool cld_text_is_hex(CldSpan text);

/* The value of one hexadecimal digit, -1 for any other byte. */
extern int cld_text_hex_digit(char c);

/* Index of the first c at or after start; text.len when there is none. */
extern size_t cld_text_find(CldSpan text, char c, size_t start);

/* Unsigned decimal without leading zeros. */
extern void cld_sink_uint(CldSink *sink, uint64_t value);

/* How many leading bytes of text fit in max without cutting a UTF-8 character. */
extern size_t cld_text_clip(CldSpan text, size_t max);

#endif /* CLD_TEXT_H */

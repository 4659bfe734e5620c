/*
 * cld_json_text.h
 *		JSON from outside, checked before the server's own parser sees it.
 */
#ifndef CLD_JSON_TEXT_H
#define CLD_JSON_TEXT_H

#include "core/cld_types.h"

/* Nested deeper than anything that Cloudinary sends. */
#define CLD_JSON_TEXT_DEPTH 64

typedef enum CldJsonText
{
	CLD_JSON_TEXT_OK,
	CLD_JSON_TEXT_MALFORMED, /* not JSON, or not UTF-8 */
	CLD_JSON_TEXT_DEPTH_EXCEEDED,
	CLD_JSON_TEXT_NUL,   /* \u0000, which no text of the server can hold */
	CLD_JSON_TEXT_NUMBER /* of more than 100 digits, or an exponent of more than three */
} CldJsonText;

/*
 * Whether text is one JSON value that the server's jsonb takes without an
 * error: RFC 8259, surrogates in pairs, none of the above.
 */
extern CldJsonText cld_json_text_check(CldSpan text);

#endif /* CLD_JSON_TEXT_H */

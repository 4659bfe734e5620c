/*
 * cld_html.h
 *		Attributes of HTML elements.
 */
#ifndef CLD_HTML_H
#define CLD_HTML_H

#include "core/cld_status.h"
#include "core/cld_value.h"

#define CLD_HTML_ATTRIBUTES_MAX 64

/* Attributes of one element. */
typedef struct CldHtmlAttributes
{
	CldMember members[CLD_HTML_ATTRIBUTES_MAX];
	size_t n;
} CldHtmlAttributes;

/* Sets an attribute, in place of an earlier one of that name; the status names one that HTML cannot have. */
extern CldStatus cld_html_set(CldHtmlAttributes *attributes, CldSpan name, CldValue value);

/* The same for a text under a name that is known to be good. */
extern void cld_html_set_text(CldHtmlAttributes *attributes, const char *name, CldSpan text);

/*
 * Writes all pairs, sorted bytewise by their finished texts.  true is the bare
 * name; what JavaScript takes for false leaves the attribute out.
 */
extern void cld_html_write_attributes(CldArena *arena, CldSink *sink, const CldHtmlAttributes *attributes);

/* Writes text with the five characters that HTML reads escaped. */
extern void cld_html_write_text(CldSink *sink, CldSpan text);

#endif /* CLD_HTML_H */

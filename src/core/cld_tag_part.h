/*
 * cld_tag_part.h
 *		What the elements of images and videos have in common.
 */
#ifndef CLD_TAG_PART_H
#define CLD_TAG_PART_H

#include "core/cld_html.h"
#include "core/cld_tag.h"

/* The options without those that only tags have. */
extern CldValue cld_tag_url_options(const CldTagMaker *maker, const CldValue *options);

/* A URL; info may be NULL. */
extern CldSpan cld_tag_make_url(const CldTagMaker *maker, CldSpan public_id, const CldValue *options,
								CldTransformationInfo *info);

/* A text or number; empty when missing. */
extern CldStatus cld_tag_read_text(const CldValue *options, const char *name, CldSpan *text);

/* Option "attributes": what the caller wants, over what was derived. */
extern CldStatus cld_tag_set_given(CldHtmlAttributes *attributes, const CldValue *options);

/* The size of the element, which html_width and html_height name when it is not that of the asset. */
extern CldStatus cld_tag_set_sizes(CldHtmlAttributes *attributes, const CldValue *options,
								   const CldTransformationInfo *info);

#endif /* CLD_TAG_PART_H */

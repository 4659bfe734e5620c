/*
 * cld_tag.h
 *		HTML of images and pictures, and the srcset attribute.
 *
 * As in the Node SDK, but that HTML attributes stand in "attributes" only, and
 * that every value is escaped.
 */
#ifndef CLD_TAG_H
#define CLD_TAG_H

#include "core/cld_delivery_url.h"

/* Who makes the URLs of a tag; make_url does not return for options that are wrong. */
typedef struct CldTagMaker
{
	CldArena *arena;
	CldSpan (*make_url)(void *owner, CldSpan public_id, const CldValue *options, CldTransformationInfo *info);
	void *owner;
} CldTagMaker;

/* Sources of a picture or video, and types of sources. */
#define CLD_TAG_SOURCES_MAX 100

/* Each writes the text for a public id under an object of options. */
extern CldStatus cld_tag_srcset(const CldTagMaker *maker, CldSink *sink, CldSpan public_id,
								const CldValue *options);
extern CldStatus cld_tag_image(const CldTagMaker *maker, CldSink *sink, CldSpan public_id,
							   const CldValue *options);
extern CldStatus cld_tag_picture(const CldTagMaker *maker, CldSink *sink, CldSpan public_id,
								 const CldValue *options);

#endif /* CLD_TAG_H */

/*
 * cld_tag_video.h
 *		HTML of videos: sources and poster.
 */
#ifndef CLD_TAG_VIDEO_H
#define CLD_TAG_VIDEO_H

#include "core/cld_tag.h"

/* Writes the element of a public id under an object of options. */
extern CldStatus cld_tag_video(const CldTagMaker *maker, CldSink *sink, CldSpan public_id,
							   const CldValue *options);

#endif /* CLD_TAG_VIDEO_H */

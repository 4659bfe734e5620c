/*
 * cld_transformation.h
 *		Transformation options to the text of a transformation.
 *
 * The Node SDK 2.11.0 is the oracle, byte for byte; where it would build a
 * text that the service cannot read, the status names the option.
 */
#ifndef CLD_TRANSFORMATION_H
#define CLD_TRANSFORMATION_H

#include "core/cld_status.h"
#include "core/cld_value.h"

/* What an object of options means beyond its text; tags use it. */
typedef struct CldTransformationInfo
{
	bool responsive;
	bool hidpi;
	CldSpan html_width; /* empty when the size of the tag is not that of the image */
	CldSpan html_height;
} CldTransformationInfo;

/*
 * Writes a text as it is, the elements of an array joined with "/", and an
 * object of options as its components.  allowed lists option names that are no
 * part of a transformation and are skipped in that object, up to NULL; it may
 * itself be NULL, and so may info.
 */
extern CldStatus cld_transformation_write(CldArena *arena, CldSink *sink, const CldValue *value,
										  const char *const *allowed, CldTransformationInfo *info);

/*
 * Writes one transformation or several, joined with "|", each with "/format"
 * when it has one; option is what a failing status names.
 */
extern CldStatus cld_transformation_write_eager(CldArena *arena, CldSink *sink, const char *option,
												const CldValue *value);

/* True for the name of a transformation option, or of a variable. */
extern bool cld_transformation_is_option(CldSpan name);

#endif /* CLD_TRANSFORMATION_H */

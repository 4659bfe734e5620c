/*
 * cld_transformation_check.h
 *		Transformation strings against Cloudinary's transformation reference.
 *
 * The text is split on "/" into components and on "," into parameters, as the
 * service does; nothing is decoded.  Time is linear in the text, memory fixed:
 * of more than 64 variables, open conditions or open layers the rest is not
 * followed, and only the first 20 findings get a suggestion.
 */
#ifndef CLD_TRANSFORMATION_CHECK_H
#define CLD_TRANSFORMATION_CHECK_H

#include "core/cld_finding.h"

#define CLD_TRANSFORMATION_MAX 1048576

/* Takes a finding; its spans and pointers borrow from the text and from static tables. */
typedef void (*CldFindingHandler)(void *context, const CldFinding *finding);

/*
 * Reports every finding, component by component; what only the end of the text
 * shows (open conditions and layers) comes last.  Empty text has none.
 */
extern void cld_transformation_check(CldSpan text, CldFindingHandler handler, void *context);

/* Whether no finding is an error. */
extern bool cld_transformation_is_valid(CldSpan text);

/* Whether it may also stand in a URL: no outer slash and no extension either. */
extern bool cld_transformation_fits_url(CldSpan text);

/*
 * Whether a path segment reads as a component: parameters of known codes only,
 * whatever their values.
 */
extern bool cld_transformation_is_component(CldSpan segment);

#endif /* CLD_TRANSFORMATION_CHECK_H */

/*
 * cld_transformation_value.h
 *		One parameter of a transformation against the reference.
 */
#ifndef CLD_TRANSFORMATION_VALUE_H
#define CLD_TRANSFORMATION_VALUE_H

#include "core/cld_finding.h"

/* rule is CLD_RULE_NONE when nothing is wrong; else the first thing that is. */
typedef struct CldVerdict
{
	CldRule rule;
	CldSpan subject;       /* part of the value */
	const CldWords *words; /* what the subject may have been meant to be; may be NULL */
	const CldRange *range; /* the one that was missed; may be NULL */
} CldVerdict;

/* Finds the parameter of that code; false when Cloudinary has none. */
extern bool cld_param_find(CldSpan code, CldParamCode *result);

/* Checks a value. */
extern CldVerdict cld_param_check(CldParamCode code, CldSpan value);

/* The effect or flag that was probably meant; NULL when there is none. */
extern const char *cld_effect_nearest(CldSpan name);
extern const char *cld_flag_nearest(CldSpan name);

/* The code whose own name, or whose option in the SDKs, code probably means; NULL when there is none. */
extern const char *cld_param_nearest(CldSpan code);

/*
 * Splits the next flag off the value of fl_; a "." in parentheses belongs to
 * the flag.  False at the end.
 */
extern bool cld_flag_next(CldSpan *flags, CldSpan *flag);

/* The flag of that name, or NULL; an argument after ":" does not matter. */
extern const CldFlag *cld_flag_find(CldSpan flag);

/* Whether flags, the value of fl_, has that flag. */
extern bool cld_flags_have(CldSpan flags, const char *name);

/* The crop mode of that name, or NULL. */
extern const CldCropMode *cld_crop_find(CldSpan name);

#endif /* CLD_TRANSFORMATION_VALUE_H */

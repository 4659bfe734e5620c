/*
 * cld_finding.h
 *		What can be wrong with a transformation: rules, severities, wording.
 */
#ifndef CLD_FINDING_H
#define CLD_FINDING_H

#include "core/cld_transformation_table.h"

typedef enum CldSeverity
{
	CLD_ADVICE,  /* works, but against Cloudinary's good practice */
	CLD_WARNING, /* outside what is documented: may be refused or ignored */
	CLD_ERROR    /* cannot be a valid transformation */
} CldSeverity;

typedef enum CldRule
{
	CLD_RULE_NONE = 0,
	CLD_RULE_TOO_LARGE,
	CLD_RULE_TOO_LONG,
	CLD_RULE_EMPTY_COMPONENT,
	CLD_RULE_EMPTY_PARAMETER,
	CLD_RULE_OUTER_SLASH,
	CLD_RULE_EXTENSION,
	CLD_RULE_UNKNOWN_EXTENSION,
	CLD_RULE_UNESCAPED,
	CLD_RULE_NEEDS_ENCODING,
	CLD_RULE_UNKNOWN_CODE,
	CLD_RULE_NO_VALUE,
	CLD_RULE_LAYER_SLASH,
	CLD_RULE_BAD_VALUE,
	CLD_RULE_OPEN_VALUE,
	CLD_RULE_UNKNOWN_VALUE,
	CLD_RULE_UNKNOWN_COLOR,
	CLD_RULE_UNKNOWN_EFFECT,
	CLD_RULE_UNKNOWN_FLAG,
	CLD_RULE_EFFECT_ARGUMENT,
	CLD_RULE_OUT_OF_RANGE,
	CLD_RULE_VAR_NAME,
	CLD_RULE_VAR_UNSET,
	CLD_RULE_IF_END,
	CLD_RULE_IF_ELSE,
	CLD_RULE_IF_SECOND_ELSE,
	CLD_RULE_IF_DEPTH,
	CLD_RULE_IF_OPEN,
	CLD_RULE_COND_FORBIDDEN,
	CLD_RULE_COND_FLAG,
	CLD_RULE_LAYER_OPEN,
	CLD_RULE_LAYER_OLD_FORM,
	CLD_RULE_LAYER_APPLY,
	CLD_RULE_BL_FIRST,
	CLD_RULE_PAD_GAUTO,
	CLD_RULE_GAUTO_CROP,
	CLD_RULE_THUMB_GRAVITY,
	CLD_RULE_LIQUID_SCALE,
	CLD_RULE_CROP_GRAVITY,
	CLD_RULE_CROP_SIZE,
	CLD_RULE_BG_PAD,
	CLD_RULE_DR_H265,
	CLD_RULE_MIXED_UNITS,
	CLD_RULE_REPEATED,
	CLD_RULE_QUALIFIER_ALONE,
	CLD_RULE_ONE_ACTION,
	CLD_RULE_SORTED,
	CLD_RULES /* how many there are */
} CldRule;

typedef struct CldFinding
{
	CldRule rule;
	size_t offset;    /* byte in the text where the parameter or component begins */
	size_t component; /* from 1 */
	CldSpan code;     /* of the parameter, a variable with its "$"; empty when no single one is to blame */
	CldSpan subject;  /* what is wrong; part of the text */
	const char *suggestion; /* what was probably meant; may be NULL */
	const CldRange *range;  /* the documented one, when that is broken */
} CldFinding;

/* The rule's name for machines: lower-case words joined with "-". */
extern const char *cld_rule_word(CldRule rule);

extern CldSeverity cld_rule_severity(CldRule rule);

/* error, warning or advice. */
extern const char *cld_severity_word(CldSeverity severity);

/* Writes the message, one line; text of the transformation is clipped to 64 bytes. */
extern void cld_finding_message(CldSink *sink, const CldFinding *finding);

/* Writes what to do about it, a sentence; nothing when there is nothing to say. */
extern void cld_finding_hint(CldSink *sink, const CldFinding *finding);

#endif /* CLD_FINDING_H */

/*
 * cld_template.h
 *		Policy templates: text with {user_id}, {uuid} and {date}.
 */
#ifndef CLD_TEMPLATE_H
#define CLD_TEMPLATE_H

#include "core/cld_status.h"

typedef struct CldTemplateValues
{
	CldSpan user_id;
	CldSpan uuid; /* 36 characters */
	CldSpan date; /* YYYY-MM-DD, UTC */
} CldTemplateValues;

/* Whether every placeholder of the template is known and closed. */
extern CldStatus cld_template_check(CldSpan text);

/* True when the template names {user_id}. */
extern bool cld_template_needs_user(CldSpan text);

/*
 * Fills in the template.  A user id that could leave its place in a path, or
 * that Cloudinary would rewrite, is refused: "a" must never reach "a/b".
 */
extern CldStatus cld_template_write(CldSink *sink, CldSpan text, const CldTemplateValues *values);

/*
 * True when subject could have come from the template for this user id: {uuid}
 * and {date} match any value of their form.
 */
extern bool cld_template_matches(CldSpan text, CldSpan user_id, CldSpan subject);

/*
 * The one user id for which cld_template_matches() is true; empty when the
 * template names none, when subject is not of its form, or when several would do.
 */
extern CldSpan cld_template_user(CldSpan text, CldSpan subject);

#endif /* CLD_TEMPLATE_H */

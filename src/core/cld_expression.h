/*
 * cld_expression.h
 *		Expressions of transformations: "width > 100" is w_gt_100.
 */
#ifndef CLD_EXPRESSION_H
#define CLD_EXPRESSION_H

#include "core/cld_types.h"

/*
 * Writes text with operators and predefined names as the codes of the URL
 * language, as the Node SDK's normalize_expression does, in one pass.  Two
 * things differ: text between "!" is data and not rewritten, and an operator
 * inside a variable's name belongs to the name.
 */
extern void cld_expression_write(CldSink *sink, CldSpan text);

/*
 * True for the value of an effect or background that carries a prompt
 * (gen_..., extract): text for a model, not arithmetic.
 */
extern bool cld_expression_is_prompt(CldSpan text);

/* Writes such a value, percent-encoded where the URL language would read it; escapes stay. */
extern void cld_expression_write_prompt(CldSink *sink, CldSpan text);

#endif /* CLD_EXPRESSION_H */

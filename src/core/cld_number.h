/*
 * cld_number.h
 *		Numbers as JavaScript prints them (ECMA-262, Number::toString).
 *
 * The SDKs sign and build URLs from what String(number) gives, so 3.0 is "3"
 * and 1e21 is "1e+21".
 */
#ifndef CLD_NUMBER_H
#define CLD_NUMBER_H

#include "core/cld_types.h"

/*
 * True when plain, a decimal without exponent and without trailing zeros
 * after the point, is already what JavaScript prints: at most 15 significant
 * digits survive a double unchanged, and the magnitude needs no exponent.
 */
extern bool cld_number_is_plain(CldSpan plain);

/*
 * Rewrites shortest, the shortest digits that round-trip a double as C prints
 * them ("1e+21", "1.5e-07", "123.25"), in JavaScript's form.
 */
extern void cld_number_write(CldSink *sink, CldSpan shortest);

#endif /* CLD_NUMBER_H */

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
 * Writes a finite double with the fewest digits that read back as the same
 * value.  Needs the "C" numeric locale, which a server process always has.
 */
extern void cld_number_write(CldSink *sink, double value);

#endif /* CLD_NUMBER_H */

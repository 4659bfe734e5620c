/*
 * cld_policy_names.h
 *		Upload parameters by what signing them allows.
 */
#ifndef CLD_POLICY_NAMES_H
#define CLD_POLICY_NAMES_H

#include "core/cld_types.h"

/*
 * True for parameters that reach beyond the upload itself: they overwrite,
 * change access, run code, call URLs, cost money, or make the signature valid
 * for another method.  A policy signs them only when it names them.
 */
extern bool cld_policy_is_dangerous(CldSpan name);

#endif /* CLD_POLICY_NAMES_H */

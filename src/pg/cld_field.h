/*
 * cld_field.h
 *		Parameters of the Upload API as the form fields they travel in.
 */
#ifndef CLD_FIELD_H
#define CLD_FIELD_H

#include "utils/jsonb.h"

#include "core/cld_types.h"

/*
 * The text of a field, as the SDK's upload call builds it: booleans as 1 and
 * 0, lists joined, context and metadata as pairs, transformations from their
 * options.  Empty for null.  Raises 22023 for a structure that the parameter
 * cannot have.  Borrowed from the value, or allocated in the current context.
 */
extern CldSpan cld_field_text(CldSpan name, const JsonbValue *value);

#endif /* CLD_FIELD_H */

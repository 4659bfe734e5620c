/*
 * cld_binding.h
 *		Which database this is, so that a copy knows that it is one.
 *
 * An account is bound to the database that it was configured in.  In a copy
 * (a branch, a restored dump or backup, a clone) the binding does not hold:
 * there the account is passive, which means that it changes nothing at
 * Cloudinary.
 */
#ifndef CLD_BINDING_H
#define CLD_BINDING_H

#include "core/cld_types.h"

typedef enum CldBindingScope
{
	CLD_BOUND_TO_DIRECTORY, /* this data directory of this cluster: a base backup is a copy */
	CLD_BOUND_TO_CLUSTER    /* this cluster on any machine: so is not, nor a promoted standby */
} CldBindingScope;

/*
 * The text that binds to this database.  On Neon a branch has no data
 * directory of its own, and both scopes mean the branch.  Lives as long as
 * the backend.
 */
extern CldSpan cld_binding_here(CldBindingScope scope);

/*
 * Whether that text binds to this database.  On a read replica the data
 * directory is not compared; empty never holds.
 */
extern bool cld_binding_holds(CldSpan bound_to);

#endif /* CLD_BINDING_H */

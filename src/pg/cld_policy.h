/*
 * cld_policy.h
 *		Signing policies: what a caller may have signed, cached per backend.
 */
#ifndef CLD_POLICY_H
#define CLD_POLICY_H

#include "utils/jsonb.h"

#include "core/cld_types.h"

/* Cloudinary accepts a signature for this many seconds from its timestamp. */
#define CLD_SIGNATURE_LIFETIME 3600

typedef struct CldPolicy CldPolicy;
struct CldPolicy
{
	CldPolicy *next;
	CldSpan name;
	bool allow_any; /* "*": every parameter that is not dangerous */
	CldSpan *allowed;
	int n_allowed;
	CldParam *fixed; /* values are templates */
	int n_fixed;
	CldParam *patterns; /* values are regular expressions */
	int n_patterns;
	int max_lifetime; /* seconds, 1 to CLD_SIGNATURE_LIFETIME */
	CldSpan *roles;   /* none: whoever may execute the function */
	int n_roles;
};

/*
 * Reads a policy's JSON into the current context; the spans are copies.
 * Raises 22023 naming the key for anything that does not fit.
 */
extern CldPolicy *cld_policy_compile(CldSpan name, Jsonb *json);

/*
 * The policy of that name, or 42704; without a row of that name "default" is
 * the built-in one.  Valid until the next call of this function.
 */
extern const CldPolicy *cld_policy_get(CldSpan name);

/* The same, but NULL when there is none. */
extern const CldPolicy *cld_policy_find(CldSpan name);

/* Raises 42501 unless the current role may use the policy. */
extern void cld_policy_check_role(const CldPolicy *policy);

/* Whether the policy lets a caller choose the parameter. */
extern bool cld_policy_allows(const CldPolicy *policy, CldSpan name);

/* The template that fixes the parameter, or NULL. */
extern const CldParam *cld_policy_fixed(const CldPolicy *policy, CldSpan name);

/* Raises 42501 when a pattern for the parameter does not match the whole value. */
extern void cld_policy_check_pattern(const CldPolicy *policy, CldParam param, CldSpan user_id);

/* The built-in default policy's JSON. */
extern const char *cld_policy_default_json(void);

#endif /* CLD_POLICY_H */

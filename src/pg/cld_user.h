/*
 * cld_user.h
 *		The end user on whose behalf a statement runs.
 */
#ifndef CLD_USER_H
#define CLD_USER_H

#include "core/cld_types.h"

/*
 * "sub" of request.jwt.claims (PostgREST, Neon's Data API), else auth.user_id()
 * of pg_session_jwt, else the setting cloudinary_meta.user_id.  Empty when
 * there is none.  The result lives in the current context.
 */
extern CldSpan cld_current_user_id(void);

#endif /* CLD_USER_H */

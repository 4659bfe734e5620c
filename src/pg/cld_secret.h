/*
 * cld_secret.h
 *		Writing secrets, past the executor.
 *
 * A secret that goes through a statement can be seen in places nobody thinks
 * of: auto_explain prints the parameters of nested statements, a violated
 * constraint prints the row.  Written straight to the table it cannot.
 */
#ifndef CLD_SECRET_H
#define CLD_SECRET_H

#include "core/cld_types.h"

/* Raises 42501 unless the current role may write secrets, 25006 where nobody may; command is named. */
extern void cld_secret_check_privileges(const char *command);

/*
 * Stores a secret of that account, kind ("api", "auth_token", "oauth") and
 * key name, in place of an earlier one of the same name; it becomes the newest.
 */
extern void cld_secret_store(CldSpan account, const char *kind, CldSpan api_key, CldSpan secret);

/* Deletes a secret; false when there was none. */
extern bool cld_secret_delete(CldSpan account, const char *kind, CldSpan api_key);

#endif /* CLD_SECRET_H */

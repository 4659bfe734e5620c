/*
 * cld_error.h
 *		Where a status of core becomes an error of the server.
 */
#ifndef CLD_ERROR_H
#define CLD_ERROR_H

#include "core/cld_status.h"

/* Raises a failing status as an error; returns when it is CLD_OK. */
extern void cld_check(CldStatus status);

/*
 * For functions that take a secret as an argument: while the callback is on
 * the stack, no error, whoever raises it, puts the statement into the server
 * log, where the secret may stand as a literal.  Pop it before returning.
 */
extern void cld_hide_statement_begin(ErrorContextCallback *callback);
extern void cld_hide_statement_end(ErrorContextCallback *callback);

/* Raises 55000: the crypto library refused to hash. */
extern void cld_error_digest(void) pg_attribute_noreturn();

/* A NUL-terminated copy for "%s", clipped to 64 bytes on a character boundary. */
extern char *cld_quote(CldSpan subject);

#endif /* CLD_ERROR_H */

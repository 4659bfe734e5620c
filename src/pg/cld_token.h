/*
 * cld_token.h
 *		Delivery tokens from options and account.  Include after postgres.h.
 */
#ifndef CLD_TOKEN_H
#define CLD_TOKEN_H

#include "core/cld_auth_token.h"
#include "pg/cld_account.h"

/*
 * Reads the options of a token, each else from the account's auth_token
 * settings; options and account may be NULL.  The key is the options', else
 * the account's stored one if stored_key says so.  Raises 22023 for an unknown option.
 */
extern void cld_token_read(CldAuthToken *token, JsonbContainer *options, const CldAccount *account,
						   bool stored_key);

/* Checks the token, settles its times, and writes it with its HMAC. */
extern void cld_token_write(CldSink *sink, CldAuthToken *token);

#endif /* CLD_TOKEN_H */

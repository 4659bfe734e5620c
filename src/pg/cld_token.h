/*
 * cld_token.h
 *		Delivery tokens from options and account.  Include after postgres.h.
 */
#ifndef CLD_TOKEN_H
#define CLD_TOKEN_H

#include "core/cld_auth_token.h"
#include "core/cld_value.h"

/* Where a token's parts come from: the call first, then the account's auth_token settings. */
typedef struct CldTokenSource
{
	const CldValue *options;  /* an object; may be NULL */
	const CldValue *settings; /* likewise */
	CldSpan stored_key;       /* for options without one; empty where the caller may not use it */
	int64 now;                /* Unix seconds */
} CldTokenSource;

/* Raises 22023 for an unknown option, or one of the wrong type. */
extern void cld_token_read(CldAuthToken *token, const CldTokenSource *source);

/* Checks the token, settles its times, and writes it with its HMAC. */
extern void cld_token_write(CldSink *sink, CldAuthToken *token, int64 now);

#endif /* CLD_TOKEN_H */

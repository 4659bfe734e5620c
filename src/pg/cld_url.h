/*
 * cld_url.h
 *		Delivery URLs of an account, compiled once per query.  Include after postgres.h.
 */
#ifndef CLD_URL_H
#define CLD_URL_H

#include "fmgr.h"

#include "core/cld_delivery_url.h"
#include "pg/cld_account.h"

/* What URLs use of an account: a copy, as an account may change or go while a statement runs. */
typedef struct CldUrlAccount
{
	CldValue settings;  /* an object, with the cloud name; empty without an account */
	CldSpan api_secret; /* empty where the caller may not use it */
	CldSpan token_key;  /* likewise */
} CldUrlAccount;

/* Compiled options, kept in fn_extra while options, account and configuration stay the same. */
typedef struct CldUrlCache CldUrlCache;

/*
 * The compiled form of the jsonb and text arguments number i_options and
 * i_account.  stored_secret lets it sign with the account's secret, and makes
 * it sign; defaults is merged below the options ("{}" when there is nothing to
 * merge).  Raises 22023 for what is wrong with the options.
 */
extern CldUrlCache *cld_url_cache(FunctionCallInfo fcinfo, int i_options, int i_account, bool stored_secret,
								  const CldValue *defaults);

/* The URL of a public id. */
extern text *cld_url_text(CldUrlCache *cache, CldSpan public_id);

/*
 * Copies what an account has into the current context.  Raises 42704 for an
 * unknown account but the default one, and 55000 for that, too, if secrets are asked for.
 */
extern void cld_url_account_read(CldUrlAccount *copy, CldSpan name, bool with_secrets);

/*
 * The URL of a public id under options that are not kept; info tells about the
 * transformation.
 */
extern CldSpan cld_url_once(const CldUrlAccount *account, CldSpan public_id, const CldValue *options,
							CldTransformationInfo *info);

#endif /* CLD_URL_H */

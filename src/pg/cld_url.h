/*
 * cld_url.h
 *		Delivery URLs of an account, compiled once per query.  Include after postgres.h.
 */
#ifndef CLD_URL_H
#define CLD_URL_H

#include "fmgr.h"

#include "core/cld_delivery_url.h"
#include "pg/cld_account.h"

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

/* The account of that name; NULL when it is the default one and was never configured. */
extern const CldAccount *cld_url_account(CldSpan name);

/*
 * The URL of a public id under options that are not kept, of a call whose
 * whole options are root; info tells about the transformation.  Never signs
 * with a stored secret.
 */
extern CldSpan cld_url_once(CldSpan account_name, Jsonb *root, CldSpan public_id, const CldValue *options,
							CldTransformationInfo *info);

#endif /* CLD_URL_H */

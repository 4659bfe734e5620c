/*
 * cld_asset_url.h
 *		The secure_url of an upload response: checked against the asset, and
 *		written anew from the asset.
 *
 * The form is https://<host>/[<cloud>/]<resource_type>/<type>/[s--<sig>--/]
 * [v<version>/]<escaped public id>[.<format>]; an upload response never has a
 * transformation in it.
 */
#ifndef CLD_ASSET_URL_H
#define CLD_ASSET_URL_H

#include "core/cld_asset.h"

/* Where an account's assets are delivered from. */
typedef struct CldDelivery
{
	CldSpan cloud_name;
	CldSpan secure_distribution; /* empty when not configured */
	CldSpan cname;               /* empty when not configured */
} CldDelivery;

/* An asset as far as its URL goes.  Members that are empty (version: 0) are
 * filled in from the URL. */
typedef struct CldAssetId
{
	CldSpan public_id;
	CldSpan resource_type;
	CldSpan type;
	CldSpan format;
	int64_t version;
	CldSpan host;
	bool cloud_in_path;
	CldSpan url_signature; /* as the URL has it, without s-- and --; empty when it has none */
} CldAssetId;

/*
 * Checks secure_url against the account and the asset and completes the asset
 * from it.  public_id and resource_type must be set and valid.  *field names
 * the member to blame when the result is not CLD_PROBLEM_NONE.
 */
extern CldProblem cld_asset_url_check(CldSpan secure_url, const CldDelivery *delivery, CldAssetId *asset,
									  const char **field);

/*
 * What a delivery signature covers: the escaped public id with its format; and
 * the same unescaped, which other signers take.
 */
extern void cld_asset_url_source(CldSink *sink, const CldAssetId *asset);
extern void cld_asset_url_plain_source(CldSink *sink, const CldAssetId *asset);

/* True when delivery of this type needs a signature. */
extern bool cld_asset_url_needs_signature(const CldAssetId *asset);

/* Writes the URL; signature is without s-- and --, or empty. */
extern void cld_asset_url_write(CldSink *sink, const CldDelivery *delivery, const CldAssetId *asset,
								CldSpan signature);

#endif /* CLD_ASSET_URL_H */

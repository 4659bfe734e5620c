/*
 * cld_delivery_url.h
 *		Delivery URLs: one short pass per public id under a compiled plan.
 *
 * A URL is prefix, resource type, type, signature, transformation, version and
 * source.  All but signature, shard, the version "v1" and source come from the options alone.
 * The Node SDK 2.11.0 is the oracle.
 */
#ifndef CLD_DELIVERY_URL_H
#define CLD_DELIVERY_URL_H

#include "core/cld_delivery_plan.h"

/* One public id under a plan. */
typedef struct CldUrlRow
{
	bool keep; /* source is the answer */
	bool add_version;
	char shard;
	CldSpan source;
	CldSpan tail;
	CldSpan signed_tail;
} CldUrlRow;

/* Characters of a signature component: s--, at most 32, --. */
#define CLD_URL_SIGNATURE_MAX 37

/*
 * Prepares one public id.  scratch takes the escaped source where it differs
 * from public_id; row borrows from both.
 */
extern CldStatus cld_url_prepare(const CldUrlPlan *plan, CldSpan public_id, CldSink *scratch, CldUrlRow *row);

/* The parts whose concatenation, with the secret after it, the signature is the hash of. */
#define CLD_URL_SIGNED_PARTS 4
extern void cld_url_signed_parts(const CldUrlPlan *plan, const CldUrlRow *row,
								 CldSpan parts[CLD_URL_SIGNED_PARTS]);

/* The bytes that cld_url_write will write at most. */
extern size_t cld_url_size(const CldUrlPlan *plan, const CldUrlRow *row);

/* Writes the URL; signature is empty or the whole component s--...--.  Without the query. */
extern void cld_url_write(const CldUrlPlan *plan, const CldUrlRow *row, CldSpan signature, CldSink *sink);

/* The path of a URL, which a delivery token covers. */
extern CldSpan cld_url_path(CldSpan url);

#endif /* CLD_DELIVERY_URL_H */

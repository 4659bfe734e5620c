/*
 * cld_delivery_url.h
 *		Delivery URLs: options compiled once, then one short pass per public id.
 *
 * A URL is prefix, resource type, type, signature, transformation, version and
 * source.  All but signature, shard, the version "v1" and source come from the options alone.
 * The Node SDK 2.11.0 is the oracle.
 */
#ifndef CLD_DELIVERY_URL_H
#define CLD_DELIVERY_URL_H

#include "core/cld_transformation.h"

/* What the options are completed with. */
typedef struct CldUrlContext
{
	const CldValue *config; /* settings that stand in for missing options; may be NULL */
	bool sign;              /* sign whatever the options say */
	bool has_secret;        /* the caller has a secret that the options do not show */
} CldUrlContext;

/* Options, compiled.  Spans live in the arena or in the options. */
typedef struct CldUrlPlan
{
	CldStatus problem; /* what is wrong with the options of any URL but a remote one */
	bool keep_remote;  /* no type was given: a URL as public id is its own answer */
	bool sharded;      /* a digit stands between head and path */
	bool force_version;
	bool sign;      /* s--...-- is needed */
	bool use_token; /* a delivery token is needed */
	bool long_signature;
	CldSpan algorithm;
	CldSpan api_secret; /* from the options; empty when they have none */
	CldSpan head;       /* scheme and host, up to the shard */
	CldSpan path;       /* the rest of the host, cloud name, resource type, type */
	CldSpan signed_transformation;
	CldSpan transformation; /* as it stands in the URL, with a leading "/"; or empty */
	CldSpan version;        /* with a leading "/"; or empty */
	CldSpan tail;           /* after the source: /suffix.format */
	CldSpan signed_tail;    /* .format */
	CldSpan front;          /* all before the source, or its "v1"; empty unless it is always the same */
	CldSpan query;          /* ?_a=...; or empty */
	CldTransformationInfo info;
} CldUrlPlan;

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
 * Compiles options.  A failing status is an error of the transformation or an
 * unknown option; all other problems wait in the plan, as a remote public id
 * without a type needs nothing else.
 */
extern CldStatus cld_url_compile(CldArena *arena, const CldValue *options, const CldUrlContext *context,
								 CldUrlPlan *plan);

/*
 * Moves "format" to "fetch_format" where the SDK does: for fetched assets, and
 * where use_fetch_format demands it.  *options is replaced.
 */
extern CldStatus cld_url_move_format(CldArena *arena, const CldValue *config, const CldValue **options);

/* True for options of url() that are none of the transformation. */
extern bool cld_url_is_option(CldSpan name);

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

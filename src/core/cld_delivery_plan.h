/*
 * cld_delivery_plan.h
 *		Options of delivery URLs, compiled once for all public ids.
 *
 * The Node SDK 2.11.0 is the oracle.
 */
#ifndef CLD_DELIVERY_PLAN_H
#define CLD_DELIVERY_PLAN_H

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
	const CldValue *token_options; /* option auth_token, an object; may be NULL */
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

#endif /* CLD_DELIVERY_PLAN_H */

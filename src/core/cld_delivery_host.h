/*
 * cld_delivery_host.h
 *		Host names that Cloudinary delivers from.
 */
#ifndef CLD_DELIVERY_HOST_H
#define CLD_DELIVERY_HOST_H

#include "core/cld_types.h"

/* Whether two host names are the same; an empty one is like no other. */
extern bool cld_host_equal(CldSpan a, CldSpan b);

/* res.cloudinary.com, and res-1 to res-5 of sub-domain sharding. */
extern bool cld_host_is_shared(CldSpan host);

/* <cloud>-res.cloudinary.com and its shards: the cloud name; empty for any other host. */
extern CldSpan cld_host_private_cloud(CldSpan host);

/*
 * Whether a host may be a distribution of somebody's own: a host name, and not
 * one that only looks like Cloudinary's.
 */
extern bool cld_host_may_deliver(CldSpan host);

#endif /* CLD_DELIVERY_HOST_H */

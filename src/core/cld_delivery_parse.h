/*
 * cld_delivery_parse.h
 *		Delivery URLs taken apart, and transformations put into them.
 *
 * The form is
 *
 *   http[s]://<host>/[<cloud>/]<kind>/[s--<signature>--/][<transformation>/...]
 *   [v<version>/]<public id>[/<suffix>][.<format>][?<query>][#<fragment>]
 *
 * where kind is <resource type>/<type>, "iu" (image/upload), one of the five
 * words that stand for both when there is a suffix, or nothing (root path,
 * image/upload).  Everything but the first kind is taken from Cloudinary's own
 * hosts only: on any other host such a path is anybody's.
 *
 * A component v<digits> ends the transformation.  Without one every leading
 * component of known parameters belongs to it, as the service decides: a
 * folder named like a parameter (t_shirts) needs a version before it.
 */
#ifndef CLD_DELIVERY_PARSE_H
#define CLD_DELIVERY_PARSE_H

#include "core/cld_status.h"

#define CLD_DELIVERY_URL_MAX 65536

/* A member that the URL does not have is empty. */
typedef struct CldDeliveryUrl
{
	CldSpan host;
	CldSpan cloud_name; /* empty on a host of one's own that implies it */
	CldSpan resource_type;
	CldSpan type;
	CldSpan signature; /* without s-- and -- */
	CldSpan transformation;
	CldSpan version;   /* 1 to 18 digits */
	CldSpan public_id; /* still encoded */
	CldSpan format;
	CldSpan url_suffix; /* still encoded */
	CldSpan query;      /* without "?" */
	size_t insert_at;   /* where a further transformation component goes */
} CldDeliveryUrl;

/*
 * Takes url apart; false when it has not the form above.  The result borrows
 * from url and from static names.
 */
extern bool cld_delivery_parse(CldSpan url, CldDeliveryUrl *result);

/*
 * Writes url with transformation added behind the one it has, escaped where a
 * URL must be.  Refuses URLs that are not Cloudinary's, that a signature or
 * token covers, invalid transformations, and any of a raw asset but
 * fl_attachment.
 */
extern CldStatus cld_delivery_transform(CldSink *sink, CldSpan url, CldSpan transformation);

#endif /* CLD_DELIVERY_PARSE_H */

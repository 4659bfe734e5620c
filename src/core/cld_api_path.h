/*
 * cld_api_path.h
 *		Paths of API calls: written from parts, and taken from a caller.
 */
#ifndef CLD_API_PATH_H
#define CLD_API_PATH_H

#include "core/cld_types.h"

#define CLD_API_PATH_MAX 2048

/*
 * Writes one segment, all but unreserved characters escaped, "/" included.
 * False when a server could take it for something else: empty, with a control
 * character, or with "." or ".." as a folder.
 */
extern bool cld_api_path_segment(CldSink *sink, CldSpan text);

/*
 * Writes a path that a caller gave, relative to the cloud: segments between
 * "/", in which escapes stay as they are and all else is escaped.  False when a
 * segment is empty, has a malformed escape, or would be refused above.
 */
extern bool cld_api_path_write(CldSink *sink, CldSpan path);

/*
 * Writes /v1_1/{cloud}/ before a path that does not begin with "v2/"; and a
 * path that does as /v2/{cloud}/..., or /v2/notifications/{cloud}/...  path is
 * as cld_api_path_write left it.
 */
extern void cld_api_path_root(CldSink *sink, CldSpan cloud_name, CldSpan path);

/*
 * Whether the call is one of the Upload API, which is signed: POST to upload,
 * delete_by_token, asset/... or {image,video,raw,auto,all}/... .
 */
extern bool cld_api_path_is_signed(CldSpan method, CldSpan path);

/* Whether the call only reads: GET, and POST to one of the searches. */
extern bool cld_api_path_reads(CldSpan method, CldSpan path);

/*
 * Whether sending the call twice does no harm: reads, PUT, DELETE, and POST
 * to destroy, tags, context and metadata of the Upload API.
 */
extern bool cld_api_path_is_repeatable(CldSpan method, CldSpan path);

#endif /* CLD_API_PATH_H */

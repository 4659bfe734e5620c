/*
 * cld_layer.h
 *		Overlays and underlays, and the base64 of URLs inside a transformation.
 */
#ifndef CLD_LAYER_H
#define CLD_LAYER_H

#include "core/cld_status.h"
#include "core/cld_value.h"

/*
 * Writes the value of l_ or u_: a text as it is (URLs of "fetch:" encoded), an
 * object as the Node SDK's process_layer does.  Nothing for null and empty
 * text.  A failing status names "option" or the layer's member.
 */
extern CldStatus cld_layer_write(CldArena *arena, CldSink *sink, const char *option, const CldValue *layer);

/* Writes a URL decoded and encoded as JavaScript's URI functions do, in base64url without padding. */
extern void cld_layer_write_url(CldArena *arena, CldSink *sink, CldSpan url);

#endif /* CLD_LAYER_H */

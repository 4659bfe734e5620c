/*
 * cld_source.h
 *		Public ids and remote URLs as the last part of a delivery URL.
 */
#ifndef CLD_SOURCE_H
#define CLD_SOURCE_H

#include "core/cld_types.h"

/* Writes text with each run of "/" as one, but for "//" at its start and after ":". */
extern void cld_source_collapse(CldSink *sink, CldSpan text);

/*
 * Writes an id decoded once, as it may be given encoded, and then encoded as
 * JavaScript's encodeURIComponent does, "/" and ":" kept.  A "%" that is no
 * escape stands for itself.
 */
extern void cld_source_write(CldSink *sink, CldSpan id);

/* Whether a URL begins here, as far as the SDK looks: http:/ or https:/, in any case. */
extern bool cld_source_is_remote(CldSpan id);

#endif /* CLD_SOURCE_H */

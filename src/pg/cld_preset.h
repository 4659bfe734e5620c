/*
 * cld_preset.h
 *		Named transformations that the owner offers, cached per backend.
 */
#ifndef CLD_PRESET_H
#define CLD_PRESET_H

#include "core/cld_types.h"
#include "pg/cld_account.h"

typedef struct CldPreset CldPreset;
struct CldPreset
{
	CldPreset *next;
	CldSpan name;
	CldSpan transformation;
};

/* All presets; valid until the next call of this function. */
extern const CldPreset *cld_presets_get(void);

/*
 * Writes the asset's URL with the preset's transformation; false where there
 * can be none (a raw file, a URL that is not Cloudinary's).  account may be
 * NULL, or without keys: then nothing is signed.  The URL of a
 * private or authenticated asset is signed anew, but only when it carries a
 * genuine signature itself: this is no way to get one.
 */
extern bool cld_preset_write(CldSink *sink, const CldPreset *preset, CldSpan media_url,
							 const CldAccount *account);

#endif /* CLD_PRESET_H */

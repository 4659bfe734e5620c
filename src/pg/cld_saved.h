/*
 * cld_saved.h
 *		What save_metadata() and notifications have to know of each other.
 */
#ifndef CLD_SAVED_H
#define CLD_SAVED_H

#include "pg/cld_files.h"

/* Keeps notifications of the asset away until the transaction ends. */
extern void cld_saved_begin(const CldFilesTable *table, const CldReport *report);

/*
 * The row after what notifications said of the asset before it was saved.
 * Raises 22023 for a version that was deleted at Cloudinary.
 */
extern Jsonb *cld_saved_end(const CldFilesTable *table, const CldReport *report, CldSpan user_id, Jsonb *row);

#endif /* CLD_SAVED_H */

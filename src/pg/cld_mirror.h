/*
 * cld_mirror.h
 *		Files tables that follow notifications: what is known of one asset,
 *		written over its row as the table's owner.
 *
 * A row is an asset's by its asset_id where something vouches for that
 * (provenance api or notification), else by its name, else by a name and
 * version that the asset had before.
 */
#ifndef CLD_MIRROR_H
#define CLD_MIRROR_H

#include "pg/cld_account.h"
#include "pg/cld_files.h"

typedef struct CldMirrorAsset
{
	Jsonb *document; /* Cloudinary's fields, as far as they are known */
	Datum asset_id;  /* text */
	Datum former;    /* text[]: public ids that it had */
	Datum versions;  /* bigint[]: versions that it has had */
	Datum owner;     /* text: whose row to insert when there is none */
	bool has_owner;
} CldMirrorAsset;

/*
 * Brings the asset's row up to the document, or inserts it, and returns it as
 * {"row":{...}}.  {} when there is none and none can be inserted; a row of a
 * newer version stays as it is.  When another row has the asset's name nothing
 * is written: {"blocked_by": asset_id of that row, or null when nothing vouches
 * for it}.
 */
extern Jsonb *cld_mirror_write(const CldFilesTable *table, const CldAccount *account,
							   const CldMirrorAsset *asset);

/* Removes the asset's row, unless it is of a newer version; returns {"row":{...}} or {}. */
extern Jsonb *cld_mirror_remove(const CldFilesTable *table, const CldAccount *account,
								const CldMirrorAsset *asset);

/*
 * Takes its name away from the asset's row: "?" and the asset_id stand for it,
 * which is no public id ("?" is not allowed in one), until the next write.
 */
extern void cld_mirror_park(const CldFilesTable *table, const CldAccount *account,
							const CldMirrorAsset *asset);

/* Whether one of the above is writing now: triggers need not tell Cloudinary what it told us. */
extern bool cld_mirror_is_writing(void);

#endif /* CLD_MIRROR_H */

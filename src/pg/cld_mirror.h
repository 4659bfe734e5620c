/*
 * cld_mirror.h
 *		Files tables that follow notifications: what is known of one asset,
 *		written over its row as the table's owner.
 *
 * A row is an asset's by its asset_id where something vouches for that
 * (provenance api or notification), else by a name and version that the asset
 * had; see cld_mirror_sql.c.
 */
#ifndef CLD_MIRROR_H
#define CLD_MIRROR_H

#include "pg/cld_account.h"
#include "pg/cld_files.h"

typedef struct CldMirrorAsset
{
	Jsonb *document; /* Cloudinary's fields, as far as they are known */
	Datum asset_id;  /* text */
	/* what its rows may be called, and with which version: text[], text[], bigint[] */
	Datum names;
	Datum types;
	Datum versions;
	int64 named_at;   /* Unix seconds since which it has its name */
	int64 created_at; /* and since which it exists */
	bool inserted;    /* its row is one that this module made, not a user's */
	Datum owner;      /* text: whose row to insert when there is none */
	bool has_owner;
} CldMirrorAsset;

/*
 * Brings the asset's row up to the document, or inserts it, and returns it as
 * {"row":{...}}, or as {"inserted":{...}} when it is none of a user's.  {} when
 * there is none and none can be inserted; a row of a newer version stays as it
 * is.  When a row that may be right has the asset's name, nothing is written: {"blocked_by": asset_id of that row, or null when nothing
 * vouches for it}; an older one of which less is known bears "?v", its version
 * and its old name from then on.
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
extern void cld_mirror_park(const CldFilesTable *table, Datum asset_id);

/*
 * Whether one of the above is writing that asset's row in that table now, so
 * that a trigger has nothing to tell Cloudinary.
 */
extern bool cld_mirror_is_writing(Oid relid, CldSpan asset_id, CldSpan public_id);

#endif /* CLD_MIRROR_H */

/*
 * cld_mirror_sql.h
 *		The statements behind cld_mirror.h, for one table.
 */
#ifndef CLD_MIRROR_SQL_H
#define CLD_MIRROR_SQL_H

#include "utils/relcache.h"

#include "pg/cld_files_plan.h"

/*
 * $1 document jsonb, $2 asset_id text; $3 names text[], $4 types text[] and
 * $5 versions bigint[] that belong together (version null: of any time that the
 * client's asset_id vouches for); $6 Unix seconds since which it has its name,
 * $7 since which it exists, bigint; $8 owner text; $9 public_id and $10 type,
 * text, of the row found
 */
#define CLD_MIRROR_PARAMETERS 10

/*
 * Prepares the statement and keeps it; NULL when the table lacks the columns
 * that it needs.  What they return:
 *
 * FIND	row as jsonb, whether the document would change it (not for rows of a
 *		newer version), whether it has the document's name already, public_id, type
 * UPDATE, INSERT, REMOVE	row as jsonb; by name they change the row found
 * HOLDER	asset_id, as jsonb, of another row of that name if something vouches
 *		for it; whether that row is older than the asset's claim to the name
 * PARK	nothing: take a row's name from it
 * DISOWN	nothing: takes the asset_id from rows that only claim it
 */
extern SPIPlanPtr cld_mirror_prepare(const CldFilesPlan *plan, Relation relation,
									 CldMirrorStatement statement);

#endif /* CLD_MIRROR_SQL_H */

/*
 * cld_mirror_sql.h
 *		The statements behind cld_mirror.h, for one table.
 */
#ifndef CLD_MIRROR_SQL_H
#define CLD_MIRROR_SQL_H

#include "utils/relcache.h"

#include "pg/cld_files_plan.h"

/* $1 document jsonb, $2 asset_id text, $3 former text[], $4 versions bigint[], $5 owner text */
#define CLD_MIRROR_PARAMETERS 5

/*
 * Prepares the statement and keeps it; NULL when the table lacks the columns
 * that it needs.  What they return:
 *
 * FIND	row as jsonb, whether the document would change it, whether it has
 *		the document's name already (not for rows of a newer version)
 * UPDATE, INSERT, REMOVE	row as jsonb
 * DISOWN	nothing: takes the asset_id from rows that only claim it
 * HOLDER	asset_id, as jsonb, of another row of that name
 */
extern SPIPlanPtr cld_mirror_prepare(const CldFilesPlan *plan, Relation relation,
									 CldMirrorStatement statement);

#endif /* CLD_MIRROR_SQL_H */

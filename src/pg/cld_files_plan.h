/*
 * cld_files_plan.h
 *		The statements that write one files table, prepared once per backend.
 *
 * Which columns are filled, and which key makes two reports the same asset,
 * is read off the table itself; a change of the table drops the plan.
 */
#ifndef CLD_FILES_PLAN_H
#define CLD_FILES_PLAN_H

#include "executor/spi.h"
#include "fmgr.h"

#include "core/cld_asset.h"

/* Columns that we fill from elsewhere than a member of the same name. */
typedef enum CldColumnSource
{
	CLD_COLUMN_FIELD, /* the member that the column is named after */
	CLD_COLUMN_PUBLIC_ID,
	CLD_COLUMN_RESOURCE_TYPE,
	CLD_COLUMN_TYPE,
	CLD_COLUMN_FORMAT,
	CLD_COLUMN_VERSION,
	CLD_COLUMN_CLOUD_NAME,
	CLD_COLUMN_MEDIA_URL,
	CLD_COLUMN_USER_ID,
	CLD_COLUMN_PROVENANCE,
	CLD_COLUMN_MODERATION_STATUS
} CldColumnSource;

typedef struct CldColumn
{
	char *name;
	CldColumnSource source;
	const CldAssetField *field; /* NULL for columns that are no response field */
	Oid type;
	int32 typmod;
	Oid ioparam;
	FmgrInfo input;
} CldColumn;

/*
 * Statements that follow notifications, see cld_mirror_sql.h.  Where there are
 * two, they differ in how they tell a row to be an asset's: by an asset_id that
 * something vouches for, or by a name.
 */
typedef enum CldMirrorStatement
{
	CLD_MIRROR_FIND_ID,
	CLD_MIRROR_FIND_NAME,
	CLD_MIRROR_UPDATE_ID,
	CLD_MIRROR_UPDATE_NAME,
	CLD_MIRROR_REMOVE_ID,
	CLD_MIRROR_REMOVE_NAME,
	CLD_MIRROR_HOLDER,
	CLD_MIRROR_PARK_HOLDER,
	CLD_MIRROR_PARK_ID,
	CLD_MIRROR_DISOWN,
	CLD_MIRROR_INSERT,
	CLD_MIRROR_STATEMENTS /* how many there are */
} CldMirrorStatement;

typedef struct CldFilesPlan
{
	Oid relid;
	bool valid;
	int nesting;           /* calls that are using the plan now */
	MemoryContext context; /* holds the columns */
	int n_columns;
	CldColumn *columns;
	/* all three take all columns; the first two return the row as jsonb when it was written */
	SPIPlanPtr insert;
	SPIPlanPtr upsert; /* NULL when a repeated report has nothing to change */
	SPIPlanPtr find;   /* returns row, whether the owner is the same, and whether the asset is */
	SPIPlanPtr mirror[CLD_MIRROR_STATEMENTS]; /* prepared at first use */
} CldFilesPlan;

/*
 * The plan for that table, built when there is none.  Must be called inside
 * SPI_connect, as the table's owner.  Raises 55000 when the table lacks what
 * saving needs.  Whoever executes it counts "nesting" up and down: a plan in
 * use is not rebuilt under a trigger that saves to the same table.
 */
extern CldFilesPlan *cld_files_plan_get(Relation relation);

/* The column of that name, or NULL when there is none that can be filled. */
extern const CldColumn *cld_files_column(const CldFilesPlan *plan, const char *name);

/* The column that the delivery URL goes to: media_url, else secure_url; NULL when there is none. */
extern const char *cld_files_url_column(const CldFilesPlan *plan);

/* The table's name as SQL text takes it. */
extern char *cld_files_name(Relation relation);

/* Whether the table has a column updated_at to be set with every change. */
extern bool cld_files_has_updated_at(Relation relation);

/* Raises 55000 with a hint unless the table can be saved to. */
extern void cld_files_check_table(Relation relation);

#endif /* CLD_FILES_PLAN_H */

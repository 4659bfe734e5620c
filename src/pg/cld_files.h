/*
 * cld_files.h
 *		Files tables: the register, and writing a verified asset as the
 *		table's owner.
 */
#ifndef CLD_FILES_H
#define CLD_FILES_H

#include "utils/relcache.h"

#include "pg/cld_account.h"
#include "pg/cld_report.h"

typedef enum CldVerify
{
	CLD_VERIFY_AUTO,
	CLD_VERIFY_SIGNATURE,
	CLD_VERIFY_NONE
} CldVerify;

/* A row of the register. */
typedef struct CldFilesTable CldFilesTable;
struct CldFilesTable
{
	CldFilesTable *next;
	Oid relid;
	CldSpan account;
	CldVerify verify;
	CldSpan policy; /* ties public ids to their owners; empty when none */
};

/*
 * The registered table, or the only one there is when relid is invalid.
 * Raises 42704 for a table that is not registered, 22023 when there are
 * several to choose from.  The result is a copy in the current context.
 */
extern CldFilesTable *cld_files_get(Oid relid);

/* Opens it for writing; raises 42704 when it was dropped since. */
extern Relation cld_files_open(const CldFilesTable *table);

/*
 * Stores the asset for that end user as the table's owner and returns the
 * row.  The caller has checked the report and what the current role may do.
 * Raises 42501 when the asset is somebody else's.
 */
extern Jsonb *cld_files_save(const CldFilesTable *table, const CldReport *report, const CldAccount *account,
							 CldSpan user_id, const char *provenance);

#endif /* CLD_FILES_H */

/*
 * cld_download.h
 *		Signed download addresses: single assets, archives, folders, backups.
 */
#ifndef CLD_DOWNLOAD_H
#define CLD_DOWNLOAD_H

#include "pg/cld_upload.h"

/* A request whose parameters travel in the query, lists as repeated name[]. */
typedef struct CldDownload
{
	const CldAccount *account;
	CldRequest request;
	CldSink query;
} CldDownload;

/*
 * Begins a download with the options' "timestamp", or now.  Raises 22023 for
 * an option outside of "known", a list ending in NULL, and the options that
 * every download has.
 */
extern void cld_download_begin(CldDownload *download, const CldAccount *account, JsonbContainer *options,
							   const char *const *known);

/* Adds a parameter; empty values are left out. */
extern void cld_download_add(CldDownload *download, const char *name, CldSpan value);

/* Adds an option as it is, if the options have it; booleans as true and false. */
extern void cld_download_add_option(CldDownload *download, JsonbContainer *options, const char *name);

/* Adds mode=download and all options of the archive calls but "except", if not NULL. */
extern void cld_download_add_archive(CldDownload *download, JsonbContainer *options, const char *except);

/* Adds one value of a list parameter. */
extern void cld_download_add_element(CldDownload *download, const char *name, CldSpan value);

/* Signs and writes the whole address. */
extern text *cld_download_finish(CldDownload *download, JsonbContainer *options,
								 const char *default_resource_type, const char *action);

/* Every option that cld_download_add_archive knows, for cld_download_begin. */
extern const char *const *cld_download_archive_options(void);

#endif /* CLD_DOWNLOAD_H */

/*
 * cld_report.h
 *		A client's report of an upload: Cloudinary's answer, or parts of it.
 */
#ifndef CLD_REPORT_H
#define CLD_REPORT_H

#include "utils/jsonb.h"

#include "core/cld_asset_url.h"

/* Larger reports are refused with 54000. */
#define CLD_REPORT_MAX (1024 * 1024)

typedef struct CldReport
{
	JsonbContainer *object;
	CldAssetId id;
	CldSpan secure_url;
	CldSpan signature; /* empty when the report has none */
} CldReport;

/* Reads an asset's identity, unchecked; members of another form are empty, or version 0. */
extern void cld_report_identify(CldReport *report, JsonbContainer *object);

/* Told about each problem, with the field to blame. */
typedef void (*CldProblemHandler)(void *context, const char *field, CldProblem problem);

/*
 * Reads the report and checks every field that Cloudinary's answer may have;
 * with delivery, also that the URL belongs to the account and to the asset.
 * Borrows from the datum.  Raises only when it is too large or no object.
 */
extern void cld_report_read(CldReport *report, Jsonb *asset, const CldDelivery *delivery,
							CldProblemHandler handler, void *context);

#endif /* CLD_REPORT_H */

/*
 * cld_file_uri.h
 *		What an upload's file argument may be, other than bytes.
 */
#ifndef CLD_FILE_URI_H
#define CLD_FILE_URI_H

#include "core/cld_types.h"

typedef enum CldFileUri
{
	CLD_FILE_REMOTE, /* an address that Cloudinary fetches: http, https, ftp, s3, gs */
	CLD_FILE_DATA,   /* data:[type];base64,... */
	CLD_FILE_OTHER   /* a path, or anything else that is never taken */
} CldFileUri;

/* The kind of file; of a data URI *base64 is what follows "base64,". */
extern CldFileUri cld_file_uri_kind(CldSpan file, CldSpan *base64);

#endif /* CLD_FILE_URI_H */

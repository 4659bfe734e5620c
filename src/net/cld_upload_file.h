/*
 * cld_upload_file.h
 *		Files to upload: addresses that Cloudinary fetches, and bytes, in parts
 *		when they are many.
 */
#ifndef CLD_UPLOAD_FILE_H
#define CLD_UPLOAD_FILE_H

#include "net/cld_api_call.h"

/* Uploads bytes; in parts of own->chunk_size, or the setting's, when there are more. */
extern Jsonb *cld_upload_bytes(text *account, CldCall *call, CldSpan bytes, const CldOwnOptions *own);

/*
 * Uploads what a remote address or a data URI stands for.  Raises 22023 for
 * anything else: no file of the server is ever read.
 */
extern Jsonb *cld_upload_file(text *account, CldCall *call, CldSpan file, const CldOwnOptions *own);

#endif /* CLD_UPLOAD_FILE_H */

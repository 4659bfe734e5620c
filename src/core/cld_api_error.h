/*
 * cld_api_error.h
 *		What a status of Cloudinary's API means, and its text made fit to show.
 */
#ifndef CLD_API_ERROR_H
#define CLD_API_ERROR_H

#include "core/cld_types.h"

typedef enum CldRetry
{
	CLD_RETRY_NO,
	CLD_RETRY_SOON, /* the same call may succeed a moment later */
	CLD_RETRY_LATER /* when the answer says so */
} CldRetry;

typedef struct CldApiError
{
	const char *sqlstate; /* five characters */
	const char *message;
	const char *hint; /* NULL when there is nothing to add */
	CldRetry retry;
} CldApiError;

/*
 * The error of an HTTP status other than 2xx; of 200 for an answer that has an
 * "error" member all the same.  Never NULL.
 */
extern const CldApiError *cld_api_error(int status);

#define CLD_API_TEXT_MAX 500 /* bytes of Cloudinary's text that are shown */

/*
 * Writes text, which must be UTF-8, as part of an error: without the string to
 * sign, which repeats the call's parameters, without signatures and any of
 * the secrets, on one line, clipped.
 */
extern void cld_api_error_text(CldSink *sink, CldSpan text, const CldSpan *secrets, size_t n_secrets);

#endif /* CLD_API_ERROR_H */

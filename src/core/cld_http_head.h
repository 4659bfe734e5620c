/*
 * cld_http_head.h
 *		What is of interest in the head of an HTTP answer.
 */
#ifndef CLD_HTTP_HEAD_H
#define CLD_HTTP_HEAD_H

#include "core/cld_types.h"

#define CLD_REQUEST_ID_MAX 64

/* Numbers are -1, and the id is empty, when the answer does not say. */
typedef struct CldHttpHead
{
	char request_id[CLD_REQUEST_ID_MAX]; /* letters, digits, "-" and "_" only */
	size_t request_id_len;
	int64_t limit;       /* X-FeatureRateLimit-Limit: calls in an hour */
	int64_t remaining;   /* X-FeatureRateLimit-Remaining */
	int64_t reset;       /* X-FeatureRateLimit-Reset, in Unix seconds */
	int64_t retry_after; /* seconds */
	int64_t retry_at;    /* Retry-After as a date, in Unix seconds */
} CldHttpHead;

/* A head of which nothing is known. */
extern void cld_http_head_init(CldHttpHead *head);

/*
 * Takes one line, with or without its line end.  A status line begins anew:
 * an interim answer may come before the real one.  Malformed values are
 * ignored.
 */
extern void cld_http_head_line(CldHttpHead *head, CldSpan line);

/* "Sun, 06 Nov 1994 08:49:37 GMT" as Unix seconds; false for anything else. */
extern bool cld_http_date(CldSpan text, int64_t *seconds);

/* Seconds until the answer says to call again, from now on; -1 when it does not say. */
extern int64_t cld_http_head_wait(const CldHttpHead *head, int64_t now);

#endif /* CLD_HTTP_HEAD_H */

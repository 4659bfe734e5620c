/*
 * test_http_head.c
 *		What is of interest in the head of an HTTP answer.
 */
#include "core/cld_http_head.h"
#include "unit.h"

static int64_t
date(CldSpan text)
{
	int64_t seconds = -1;

	return cld_http_date(text, &seconds) ? seconds : -1;
}

static void
test_dates(void)
{
	CHECK_INT(date(INPUT("Sun, 06 Nov 1994 08:49:37 GMT")), 784111777, "the RFC's own");
	CHECK_INT(date(INPUT("Thu, 01 Jan 1970 00:00:00 GMT")), 0, "the epoch");
	CHECK_INT(date(INPUT("Tue, 29 Feb 2000 23:59:59 GMT")), 951868799, "a leap day");
	CHECK_INT(date(INPUT("Fri, 31 Dec 9999 23:59:59 GMT")), 253402300799, "the last");
	CHECK_INT(date(INPUT("Sun, 06 Nov 1994 08:49:37 UTC")), -1, "another zone");
	CHECK_INT(date(INPUT("Sun, 06 Nov 1994 08:49:37 GM")), -1, "cut off");
	CHECK_INT(date(INPUT("Sun, 06 nov 1994 08:49:37 GMT")), -1, "no such month");
	CHECK_INT(date(INPUT("Sun, 00 Nov 1994 08:49:37 GMT")), -1, "no such day");
	CHECK_INT(date(INPUT("Sun, 06 Nov 1994 24:49:37 GMT")), -1, "no such hour");
	CHECK_INT(date(INPUT("Sun, 06 Nov 1969 08:49:37 GMT")), -1, "before the epoch");
	CHECK_INT(date(INPUT("Sun, +6 Nov 1994 08:49:37 GMT")), -1, "a sign");
	CHECK_INT(date(CLD_NO_SPAN), -1, "nothing");
}

static void
test_lines(void)
{
	CldHttpHead head;

	cld_http_head_init(&head);
	CHECK_INT(cld_http_head_wait(&head, 0), -1, "no time to wait is known");
	cld_http_head_line(&head, INPUT("HTTP/1.1 200 OK\r\n"));
	cld_http_head_line(&head, INPUT("X-Request-ID:  ab-12_Z \r\n"));
	cld_http_head_line(&head, INPUT("x-featureratelimit-limit: 500\r\n"));
	cld_http_head_line(&head, INPUT("X-FeatureRateLimit-Remaining:0"));
	cld_http_head_line(&head, INPUT("X-FeatureRateLimit-Reset: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
	CHECK_SPAN(((CldSpan){head.request_id, head.request_id_len}), CLD_SPAN("ab-12_Z"), "request id");
	CHECK_INT(head.limit, 500, "limit");
	CHECK_INT(head.remaining, 0, "remaining");
	CHECK_INT(head.reset, 784111777, "reset");
	CHECK_INT(cld_http_head_wait(&head, 784111700), 77, "until the reset");
	CHECK_INT(cld_http_head_wait(&head, 784111800), 0, "which is past");
	cld_http_head_line(&head, INPUT("Retry-After: 12"));
	CHECK_INT(cld_http_head_wait(&head, 784111700), 12, "Retry-After comes first");
	cld_http_head_line(&head, INPUT("Retry-After: Sun, 06 Nov 1994 08:49:38 GMT"));
	CHECK_INT(cld_http_head_wait(&head, 784111700), 78, "as a date, too");
	cld_http_head_line(&head, INPUT("X-FeatureRateLimit-Limit: many"));
	CHECK_INT(head.limit, -1, "no number");
	cld_http_head_line(&head, INPUT("X-FeatureRateLimit-Limit: 12345678901"));
	CHECK_INT(head.limit, -1, "too long a number");
	cld_http_head_line(&head, INPUT("X-Request-Id: a b"));
	cld_http_head_line(&head, INPUT("X-Request-Id: a\"\n"));
	cld_http_head_line(&head, INPUT("X-Request-Id: "));
	cld_http_head_line(&head, INPUT("no colon"));
	cld_http_head_line(&head, INPUT(""));
	CHECK_SPAN(((CldSpan){head.request_id, head.request_id_len}), CLD_SPAN("ab-12_Z"),
			   "other ids are not taken");
	cld_http_head_line(&head, INPUT("HTTP/1.1 200 OK\r\n"));
	CHECK_INT(head.request_id_len, 0, "a status line begins anew");
}

int
main(void)
{
	test_dates();
	test_lines();
	return unit_finish();
}

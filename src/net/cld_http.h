/*
 * cld_http.h
 *		HTTP transfers to one host, several at a time, within a backend.
 *
 * The connections, and the parsed certificates, are kept for the backend's
 * life and used again.  While transfers run, the backend answers cancel,
 * timeouts, termination and barriers as ever.
 */
#ifndef CLD_HTTP_H
#define CLD_HTTP_H

#include "core/cld_http_head.h"

/* Transfers at a time, at most. */
#define CLD_HTTP_CONCURRENCY 16

/* Parts that a body is made of, at most. */
#define CLD_HTTP_SEGMENTS 3

/* What to send; everything it points to must stay until the transfer has ended. */
typedef struct CldHttpRequest
{
	const char *method;
	const char *url;
	const char *headers[4]; /* "Name: value", up to NULL */
	char *authorization;    /* such a line, wiped once it is copied; NULL when there is none */
	CldSpan body[CLD_HTTP_SEGMENTS];
	bool has_body;
	bool once;        /* must not be sent again when a kept connection turns out to be closed */
	bool test_server; /* goes to the address that a superuser has set */
	int timeout_ms;
} CldHttpRequest;

typedef enum CldHttpOutcome
{
	CLD_HTTP_ANSWERED,
	CLD_HTTP_UNREACHABLE,    /* nothing was sent: no address, or no connection */
	CLD_HTTP_UNTRUSTED,      /* nothing was sent: TLS failed, or the certificate is not good */
	CLD_HTTP_FORBIDDEN_PEER, /* nothing was sent: the address is not a public one */
	CLD_HTTP_BROKEN,         /* the connection broke off, or what came was no HTTP */
	CLD_HTTP_TIMEOUT,
	CLD_HTTP_TOO_LARGE /* the answer */
} CldHttpOutcome;

typedef struct CldHttpAnswer
{
	CldHttpOutcome outcome;
	int status;
	CldHttpHead head;
	CldSpan body;       /* NUL-terminated; good until the callback returns */
	const char *reason; /* libcurl's words; empty when answered */
} CldHttpAnswer;

typedef struct CldHttpJobs CldHttpJobs;
struct CldHttpJobs
{
	int n;
	int concurrency;
	/* Fills in what the i-th transfer sends, right before it begins. */
	void (*prepare)(CldHttpJobs *jobs, int i, CldHttpRequest *request);
	/* Takes its answer. */
	void (*finish)(CldHttpJobs *jobs, int i, const CldHttpAnswer *answer);
};

/*
 * Runs all transfers, in order as far as concurrency allows.  Raises what the
 * callbacks raise, 57014 and the like when the backend is interrupted, and
 * 53000 when there is no room for sockets; transfers that have begun are then
 * broken off.  Never raises for what happens to a transfer.
 */
extern void cld_http_run(CldHttpJobs *jobs);

/* Waits; raises when the backend is interrupted. */
extern void cld_http_sleep(int milliseconds);

#endif /* CLD_HTTP_H */

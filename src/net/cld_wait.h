/*
 * cld_wait.h
 *		libcurl's sockets and timer in the backend's wait loop.
 */
#ifndef CLD_WAIT_H
#define CLD_WAIT_H

#include <curl/curl.h>

/* Hands the multi handle's sockets and timer to this file; false when libcurl refuses. */
extern bool cld_wait_attach(CURLM *multi);

/*
 * Waits until a socket is ready, the timer is due or the backend is asked for
 * something, and lets libcurl go on.  Raises when the backend is interrupted.
 */
extern void cld_wait_step(CURLM *multi);

/* Waits that long for nothing but the backend's latch; raises likewise. */
extern void cld_wait_latch(int milliseconds);

/* Gives back the set of events; may be called at any time. */
extern void cld_wait_end(void);

#endif /* CLD_WAIT_H */

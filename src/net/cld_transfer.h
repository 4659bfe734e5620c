/*
 * cld_transfer.h
 *		One transfer: libcurl's options and callbacks.
 *
 * Nothing here raises: callbacks run inside libcurl, which a jump would leave
 * in pieces.  What goes wrong is noted and told by the one who drives.
 */
#ifndef CLD_TRANSFER_H
#define CLD_TRANSFER_H

#include <curl/curl.h>

#include "net/cld_http.h"

typedef struct CldTransfer
{
	CURL *easy; /* kept from one transfer to the next */
	bool running;
	int job;
	CldHttpRequest request;
	struct curl_slist *headers;
	size_t sent_segment; /* where the body is read from next */
	size_t sent_offset;
	CldHttpHead head;
	size_t head_bytes;
	char *body; /* malloc'd */
	size_t body_len;
	size_t body_cap;
	size_t body_max;
	bool too_large;
	bool no_memory;
	bool forbidden_peer;
	char reason[CURL_ERROR_SIZE];
} CldTransfer;

/* Sockets that libcurl has open in this backend, kept connections included. */
extern int cld_transfer_sockets(void);

/*
 * Makes the easy handle ready for transfer->request.  False when libcurl
 * refuses or memory is short; reason then says why.
 */
extern bool cld_transfer_begin(CldTransfer *transfer);

/* What became of it. */
extern void cld_transfer_answer(CldTransfer *transfer, CURLcode code, CldHttpAnswer *answer);

/* Gives back what belongs to the transfer, the handle excepted; may be called at any time. */
extern void cld_transfer_end(CldTransfer *transfer);

#endif /* CLD_TRANSFER_H */

/*
 * cld_transfer.c
 *		One transfer: libcurl's options and callbacks.
 */
#include "postgres.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/cld_peer.h"
#include "crypto/cld_digest.h"
#include "net/cld_transfer.h"
#include "pg/cld_guc.h"

#define CONNECT_TIMEOUT_MS 3000
#define HEAD_MAX (64 * 1024)
#define BODY_FIRST (16 * 1024)
#define BODY_KEPT (64 * 1024)
#define SOCKETS_MAX 128

/*
 * Sockets that libcurl asked for.  It does not tell of each that it closes (one
 * that never got connected goes without a callback), so a socket is known by
 * its inode, and looked for when somebody asks.
 */
static struct
{
	int fd;
	ino_t inode;
} opened[SOCKETS_MAX];
static int n_opened = 0;

int
cld_transfer_sockets(void)
{
	int n_open = 0;

	for (int i = 0; i < n_opened; i++)
	{
		struct stat now;

		if (fstat(opened[i].fd, &now) == 0 && S_ISSOCK(now.st_mode) && now.st_ino == opened[i].inode)
			opened[n_open++] = opened[i];
	}
	n_opened = n_open;
	return n_opened;
}

/* False when there is no room for one more. */
static bool
remember_socket(int fd)
{
	struct stat made;

	if ((n_opened == SOCKETS_MAX && cld_transfer_sockets() == SOCKETS_MAX) || fstat(fd, &made) != 0)
		return false;
	opened[n_opened].fd = fd;
	opened[n_opened++].inode = made.st_ino;
	return true;
}

static CldPeer
sockaddr_kind(const struct sockaddr *address)
{
	if (address->sa_family == AF_INET)
		return cld_peer_kind((const unsigned char *) &((const struct sockaddr_in *) address)->sin_addr, 4);
	if (address->sa_family == AF_INET6)
		return cld_peer_kind((const unsigned char *) &((const struct sockaddr_in6 *) address)->sin6_addr, 16);
	return CLD_PEER_PRIVATE;
}

/* Every connection goes through here, after names are resolved: what a name says does not matter. */
static curl_socket_t
open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	CldTransfer *transfer = context;
	CldPeer kind = sockaddr_kind(&address->addr);
	curl_socket_t result;

	if (kind != CLD_PEER_PUBLIC && !(kind == CLD_PEER_LOOPBACK && transfer->request.test_server))
	{
		transfer->forbidden_peer = true;
		return CURL_SOCKET_BAD;
	}
	result = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
	if (result != CURL_SOCKET_BAD && !remember_socket(result))
	{
		(void) close(result);
		return CURL_SOCKET_BAD;
	}
	return result;
}

static size_t
take_header(char *data, size_t size, size_t n, void *context)
{
	CldTransfer *transfer = context;

	transfer->head_bytes += size * n;
	if (transfer->head_bytes > HEAD_MAX)
	{
		transfer->too_large = true;
		return 0;
	}
	cld_http_head_line(&transfer->head, (CldSpan){data, size * n});
	return size * n;
}

/* Room for that many bytes and a terminator. */
static bool
make_room(CldTransfer *transfer, size_t needed)
{
	size_t cap = Max(Max(transfer->body_cap * 2, BODY_FIRST), needed + 1);
	char *body;

	if (needed + 1 <= transfer->body_cap)
		return true;
	body = realloc(transfer->body, cap);
	if (body == NULL)
		return false;
	transfer->body = body;
	transfer->body_cap = cap;
	return true;
}

static size_t
take_body(char *data, size_t size, size_t n, void *context)
{
	CldTransfer *transfer = context;
	size_t len = size * n;

	transfer->too_large = len > transfer->body_max - transfer->body_len;
	if (transfer->too_large)
		return 0;
	transfer->no_memory = !make_room(transfer, transfer->body_len + len);
	if (transfer->no_memory)
		return 0;
	memcpy(transfer->body + transfer->body_len, data, len);
	transfer->body_len += len;
	return len;
}

static size_t
give_body(char *buffer, size_t size, size_t n, void *context)
{
	CldTransfer *transfer = context;
	size_t room = size * n;
	size_t given = 0;

	while (given < room && transfer->sent_segment < CLD_HTTP_SEGMENTS)
	{
		CldSpan segment = transfer->request.body[transfer->sent_segment];
		size_t len = Min(room - given, segment.len - transfer->sent_offset);

		if (len > 0)
			memcpy(buffer + given, segment.data + transfer->sent_offset, len);
		given += len;
		transfer->sent_offset += len;
		if (transfer->sent_offset == segment.len)
		{
			transfer->sent_segment++;
			transfer->sent_offset = 0;
		}
	}
	return given;
}

/* libcurl begins anew when a kept connection turns out to be closed. */
static int
rewind_body(void *context, curl_off_t offset, int origin)
{
	CldTransfer *transfer = context;

	if (offset != 0 || origin != SEEK_SET)
		return CURL_SEEKFUNC_CANTSEEK;
	transfer->sent_segment = transfer->sent_offset = 0;
	return CURL_SEEKFUNC_OK;
}

#define SET(option, value)                                                                                   \
	do                                                                                                       \
	{                                                                                                        \
		if (curl_easy_setopt(transfer->easy, (option), (value)) != CURLE_OK)                                 \
			return false;                                                                                    \
	} while (0)

/* Where it may go and whom it believes: not for callers to choose. */
static bool
set_security(CldTransfer *transfer)
{
	bool own_ca = transfer->request.test_server && cld_guc_api_ca_file && cld_guc_api_ca_file[0] != '\0';

#if LIBCURL_VERSION_NUM >= 0x075500
	SET(CURLOPT_PROTOCOLS_STR, "https");
#else
	SET(CURLOPT_PROTOCOLS, (long) CURLPROTO_HTTPS);
#endif
	SET(CURLOPT_FOLLOWLOCATION, 0L);
	SET(CURLOPT_PROXY, "");
	SET(CURLOPT_NOPROXY, "*");
	SET(CURLOPT_NETRC, (long) CURL_NETRC_IGNORED);
	SET(CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
	SET(CURLOPT_SSL_VERIFYPEER, 1L);
	SET(CURLOPT_SSL_VERIFYHOST, 2L);
	SET(CURLOPT_SSLVERSION, (long) CURL_SSLVERSION_TLSv1_2);
	if (own_ca)
		SET(CURLOPT_CAINFO, cld_guc_api_ca_file);
#if LIBCURL_VERSION_NUM >= 0x075700
	/* a directory beside the bundle would keep libcurl from keeping what it has parsed */
	if (own_ca || curl_version_info(CURLVERSION_NOW)->cainfo != NULL)
		SET(CURLOPT_CAPATH, NULL);
#endif
	SET(CURLOPT_OPENSOCKETFUNCTION, open_socket);
	SET(CURLOPT_OPENSOCKETDATA, transfer);
	return true;
}

static bool
set_limits(CldTransfer *transfer)
{
	long timeout = transfer->request.timeout_ms;

	SET(CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
	/* breaking off must not wait for a name server */
	SET(CURLOPT_QUICK_EXIT, 1L);
#endif
	SET(CURLOPT_TIMEOUT_MS, timeout);
	SET(CURLOPT_CONNECTTIMEOUT_MS, Min(timeout, CONNECT_TIMEOUT_MS));
	SET(CURLOPT_HTTP_VERSION, (long) CURL_HTTP_VERSION_1_1);
	SET(CURLOPT_FRESH_CONNECT, transfer->request.once ? 1L : 0L);
	SET(CURLOPT_PATH_AS_IS, 1L);
	SET(CURLOPT_ERRORBUFFER, transfer->reason);
	SET(CURLOPT_USERAGENT, "cloudinary_meta/" CLD_VERSION " (PostgreSQL " PG_MAJORVERSION ")");
	SET(CURLOPT_HEADERFUNCTION, take_header);
	SET(CURLOPT_HEADERDATA, transfer);
	SET(CURLOPT_WRITEFUNCTION, take_body);
	SET(CURLOPT_WRITEDATA, transfer);
	SET(CURLOPT_PRIVATE, transfer);
	return true;
}

static bool
set_body(CldTransfer *transfer)
{
	const CldHttpRequest *request = &transfer->request;
	curl_off_t size = 0;

	for (int i = 0; i < CLD_HTTP_SEGMENTS; i++)
		size += request->body[i].len;
	if (request->has_body)
	{
		SET(CURLOPT_POST, 1L);
		SET(CURLOPT_POSTFIELDSIZE_LARGE, size);
	}
	if (request->has_body && (size_t) size == request->body[0].len)
		SET(CURLOPT_POSTFIELDS, size > 0 ? request->body[0].data : "");
	else if (request->has_body)
	{
		SET(CURLOPT_READFUNCTION, give_body);
		SET(CURLOPT_READDATA, transfer);
		SET(CURLOPT_SEEKFUNCTION, rewind_body);
		SET(CURLOPT_SEEKDATA, transfer);
	}
	if (strcmp(request->method, request->has_body ? "POST" : "GET") != 0)
		SET(CURLOPT_CUSTOMREQUEST, request->method);
	return true;
}

static bool
add_header(CldTransfer *transfer, const char *line)
{
	struct curl_slist *longer = curl_slist_append(transfer->headers, line);

	if (longer == NULL)
		return false;
	transfer->headers = longer;
	return true;
}

static bool
set_headers(CldTransfer *transfer)
{
	/* libcurl would wait for the server's permission to send a body */
	if (!add_header(transfer, "Expect:") || !add_header(transfer, "Accept: application/json"))
		return false;
	if (transfer->request.authorization != NULL)
	{
		bool added = add_header(transfer, transfer->request.authorization);

		cld_wipe(transfer->request.authorization, strlen(transfer->request.authorization));
		if (!added)
			return false;
	}
	for (size_t i = 0; i < lengthof(transfer->request.headers) && transfer->request.headers[i] != NULL; i++)
		if (!add_header(transfer, transfer->request.headers[i]))
			return false;
	SET(CURLOPT_HTTPHEADER, transfer->headers);
	SET(CURLOPT_URL, transfer->request.url);
	return true;
}

bool
cld_transfer_begin(CldTransfer *transfer)
{
	cld_http_head_init(&transfer->head);
	transfer->head_bytes = transfer->body_len = 0;
	transfer->sent_segment = transfer->sent_offset = 0;
	transfer->too_large = transfer->no_memory = transfer->forbidden_peer = false;
	transfer->body_max = (size_t) cld_guc_http_max_response * 1024;
	strlcpy(transfer->reason, "libcurl refused an option", sizeof(transfer->reason));
	if (transfer->easy == NULL)
		transfer->easy = curl_easy_init();
	if (transfer->easy == NULL || !make_room(transfer, 0))
		return false;
	curl_easy_reset(transfer->easy);
	if (!set_security(transfer) || !set_limits(transfer) || !set_body(transfer) || !set_headers(transfer))
		return false;
	transfer->reason[0] = '\0';
	return true;
}

static CldHttpOutcome
outcome_of(const CldTransfer *transfer, CURLcode code)
{
	if (transfer->too_large)
		return CLD_HTTP_TOO_LARGE;
	switch (code)
	{
		case CURLE_OK:
			return CLD_HTTP_ANSWERED;
		case CURLE_OPERATION_TIMEDOUT:
			return CLD_HTTP_TIMEOUT;
		case CURLE_COULDNT_RESOLVE_HOST:
		case CURLE_COULDNT_CONNECT:
		case CURLE_FAILED_INIT:
		case CURLE_OUT_OF_MEMORY:
			return transfer->forbidden_peer ? CLD_HTTP_FORBIDDEN_PEER : CLD_HTTP_UNREACHABLE;
		case CURLE_SSL_CONNECT_ERROR:
		case CURLE_PEER_FAILED_VERIFICATION:
		case CURLE_SSL_CACERT_BADFILE:
		case CURLE_SSL_ISSUER_ERROR:
			return CLD_HTTP_UNTRUSTED;
		default:
			return CLD_HTTP_BROKEN;
	}
}

void
cld_transfer_answer(CldTransfer *transfer, CURLcode code, CldHttpAnswer *answer)
{
	long status = 0;

	memset(answer, 0, sizeof(*answer));
	answer->outcome = outcome_of(transfer, code);
	if (transfer->easy != NULL &&
		curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK)
		answer->status = (int) status;
	answer->head = transfer->head;
	answer->reason = answer->outcome == CLD_HTTP_ANSWERED ? "" :
					 transfer->reason[0] != '\0'          ? transfer->reason :
															curl_easy_strerror(code);
	if (transfer->body == NULL)
		return;
	transfer->body[transfer->body_len] = '\0';
	answer->body = (CldSpan){transfer->body, transfer->body_len};
}

void
cld_transfer_end(CldTransfer *transfer)
{
	for (struct curl_slist *header = transfer->headers; header != NULL; header = header->next)
		cld_wipe(header->data, strlen(header->data));
	curl_slist_free_all(transfer->headers);
	transfer->headers = NULL;
	memset(&transfer->request, 0, sizeof(transfer->request));
	transfer->running = false;
	if (transfer->body_cap > BODY_KEPT)
	{
		free(transfer->body);
		transfer->body = NULL;
		transfer->body_cap = 0;
	}
}

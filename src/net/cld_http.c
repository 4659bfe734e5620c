/*
 * cld_http.c
 *		HTTP transfers to one host, several at a time, within a backend.
 */
#include "postgres.h"

#include <signal.h>

#include "miscadmin.h"
#include "portability/instr_time.h"
#include "storage/fd.h"

#include "net/cld_http.h"
#include "net/cld_transfer.h"
#include "net/cld_wait.h"

/* Connections that are kept after use. */
#define KEPT_CONNECTIONS 8L

/* Sockets a transfer may need for a moment: two addresses tried at once, and the resolver's pair. */
#define SOCKETS_EACH 4

static CURLM *multi = NULL;
static CldTransfer transfers[CLD_HTTP_CONCURRENCY];
static int reserved_sockets = 0;
static bool running = false;

static void
no_libcurl(void)
{
	ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("could not initialize the HTTP client")));
}

/* Without a resolver of its own libcurl would wait for a name server, deaf to everything. */
static void
check_features(void)
{
	int needed = CURL_VERSION_SSL | CURL_VERSION_ASYNCHDNS;

	if ((curl_version_info(CURLVERSION_NOW)->features & needed) != needed)
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("the HTTP client needs a libcurl with TLS and asynchronous name resolution")));
}

/* Once per backend, at the first use; with signals blocked, as it may start threads. */
static void
init_multi(void)
{
	sigset_t all;
	sigset_t before;
	CURLM *made = NULL;

	if (multi != NULL)
		return;
	check_features();
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	if (curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK)
		made = curl_multi_init();
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (made != NULL && curl_multi_setopt(made, CURLMOPT_MAXCONNECTS, KEPT_CONNECTIONS) == CURLM_OK &&
		curl_multi_setopt(made, CURLMOPT_PIPELINING, CURLPIPE_NOTHING) == CURLM_OK && cld_wait_attach(made))
		multi = made;
	else if (made != NULL)
		curl_multi_cleanup(made);
	if (multi == NULL)
		no_libcurl();
}

/* Tells the server's own bookkeeping of files how many sockets there are, or may be soon. */
static void
reserve_sockets(int n)
{
	while (reserved_sockets > n)
	{
		ReleaseExternalFD();
		reserved_sockets--;
	}
	while (reserved_sockets < n)
	{
		if (!AcquireExternalFD())
			ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_RESOURCES),
							errmsg("too many open files to call Cloudinary"),
							errhint("Raise max_files_per_process, or lower the concurrency.")));
		reserved_sockets++;
	}
}

static void
end_transfer(CldTransfer *transfer)
{
	if (transfer->running)
		(void) curl_multi_remove_handle(multi, transfer->easy);
	cld_transfer_end(transfer);
}

/* Breaks off whatever still runs. */
static void
end_all(void)
{
	for (int i = 0; i < CLD_HTTP_CONCURRENCY; i++)
		end_transfer(&transfers[i]);
	cld_wait_end();
	reserve_sockets(Min(cld_transfer_sockets(), reserved_sockets));
	running = false;
}

static void
finish(CldHttpJobs *jobs, CldTransfer *transfer, CURLcode code)
{
	CldHttpAnswer answer;
	int job = transfer->job;

	cld_transfer_answer(transfer, code, &answer);
	if (transfer->running)
		(void) curl_multi_remove_handle(multi, transfer->easy);
	transfer->running = false;
	jobs->finish(jobs, job, &answer);
	cld_transfer_end(transfer);
}

/* Begins the job; one that cannot even begin is finished at once. */
static bool
begin(CldHttpJobs *jobs, CldTransfer *transfer, int job)
{
	transfer->job = job;
	memset(&transfer->request, 0, sizeof(transfer->request));
	jobs->prepare(jobs, job, &transfer->request);
	if (cld_transfer_begin(transfer) && curl_multi_add_handle(multi, transfer->easy) == CURLM_OK)
		transfer->running = true;
	else
		finish(jobs, transfer, CURLE_FAILED_INIT);
	return transfer->running;
}

/* Finishes the transfers that libcurl is done with; returns how many. */
static int
collect(CldHttpJobs *jobs)
{
	CURLMsg *message;
	int n_finished = 0;
	int n_left;

	while ((message = curl_multi_info_read(multi, &n_left)) != NULL)
	{
		CURLcode code = message->data.result;
		char *transfer = NULL;

		if (message->msg != CURLMSG_DONE ||
			curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer) != CURLE_OK)
			continue;
		finish(jobs, (CldTransfer *) transfer, code);
		n_finished++;
	}
	return n_finished;
}

static CldTransfer *
idle_transfer(void)
{
	for (int i = 0; i < CLD_HTTP_CONCURRENCY; i++)
		if (!transfers[i].running)
			return &transfers[i];
	return NULL;
}

static void
drive(CldHttpJobs *jobs)
{
	int concurrency = Max(1, Min(Min(jobs->concurrency, jobs->n), CLD_HTTP_CONCURRENCY));
	int next = 0;
	int n_running = 0;

	reserve_sockets(cld_transfer_sockets() + concurrency * SOCKETS_EACH);
	while (next < jobs->n || n_running > 0)
	{
		while (next < jobs->n && n_running < concurrency)
		{
			CHECK_FOR_INTERRUPTS();
			n_running += begin(jobs, idle_transfer(), next++);
		}
		if (n_running > 0)
			cld_wait_step(multi);
		n_running -= collect(jobs);
	}
}

void
cld_http_run(CldHttpJobs *jobs)
{
	if (running)
		elog(ERROR, "HTTP transfers are running already");
	init_multi();
	running = true;
	PG_TRY();
	{
		drive(jobs);
	}
	PG_FINALLY();
	{
		end_all();
	}
	PG_END_TRY();
}

void
cld_http_sleep(int milliseconds)
{
	instr_time start;

	INSTR_TIME_SET_CURRENT(start);
	for (;;)
	{
		instr_time spent;
		int left;

		INSTR_TIME_SET_CURRENT(spent);
		INSTR_TIME_SUBTRACT(spent, start);
		left = milliseconds - (int) INSTR_TIME_GET_MILLISEC(spent);
		if (left <= 0)
			return;
		cld_wait_latch(left);
	}
}

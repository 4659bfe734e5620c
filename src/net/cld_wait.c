/*
 * cld_wait.c
 *		libcurl's sockets and timer in the backend's wait loop.
 *
 * libcurl says which sockets it waits for in callbacks, where nothing may be
 * raised: they only take notes.  The set of events is made anew when a socket
 * comes or goes, as one cannot be taken out of a set.
 */
#include "postgres.h"

#include <limits.h>
#include <signal.h>

#include "miscadmin.h"
#include "pgstat.h"
#include "portability/instr_time.h"
#include "storage/latch.h"
#include "utils/memutils.h"
#include "utils/wait_event.h"

#include "net/cld_wait.h"
#include "pg/cld_compat.h"

/* Transfers have one socket each, and for a moment two while addresses are tried. */
#define SOCKETS_MAX 64

/* Without any news from libcurl look again after this. */
#define LONGEST_WAIT_MS 1000

typedef struct Watch
{
	curl_socket_t socket;
	uint32 events;
	int position; /* in the set of events */
} Watch;

static Watch watches[SOCKETS_MAX];
static int n_watches = 0;
static bool set_is_stale = true;
static WaitEventSet *set = NULL;
static bool timer_is_set = false;
static instr_time timer_start;
static long timer_ms;

static Watch *
find_watch(curl_socket_t socket)
{
	for (int i = 0; i < n_watches; i++)
		if (watches[i].socket == socket)
			return &watches[i];
	return NULL;
}

static int
watch_socket(CURL *easy, curl_socket_t socket, int what, void *context, void *socket_context)
{
	Watch *watch = find_watch(socket);
	uint32 events =
		(what & CURL_POLL_IN ? WL_SOCKET_READABLE : 0) | (what & CURL_POLL_OUT ? WL_SOCKET_WRITEABLE : 0);

	if (what == CURL_POLL_REMOVE)
	{
		if (watch != NULL)
			*watch = watches[--n_watches];
		set_is_stale = true;
		return 0;
	}
	if (watch == NULL)
	{
		if (n_watches == SOCKETS_MAX)
			return -1;
		watch = &watches[n_watches++];
		watch->socket = socket;
		watch->events = 0;
	}
	/* only sockets that are waited for are in the set */
	if ((watch->events == 0) != (events == 0))
		set_is_stale = true;
	watch->events = events;
	return 0;
}

static int
set_timer(CURLM *multi, long timeout_ms, void *context)
{
	timer_is_set = timeout_ms >= 0;
	timer_ms = timeout_ms;
	INSTR_TIME_SET_CURRENT(timer_start);
	return 0;
}

bool
cld_wait_attach(CURLM *multi)
{
	return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch_socket) == CURLM_OK &&
		   curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer) == CURLM_OK;
}

/* Milliseconds until the timer is due. */
static long
time_left(void)
{
	instr_time now;
	double spent;

	if (!timer_is_set)
		return LONGEST_WAIT_MS;
	INSTR_TIME_SET_CURRENT(now);
	INSTR_TIME_SUBTRACT(now, timer_start);
	spent = INSTR_TIME_GET_MILLISEC(now);
	if (spent >= timer_ms)
		return 0;
	return Min((long) (timer_ms - spent) + 1, LONGEST_WAIT_MS);
}

void
cld_wait_end(void)
{
	if (set != NULL)
		FreeWaitEventSet(set);
	set = NULL;
	set_is_stale = true;
}

/* The set with the events that libcurl waits for now. */
static void
refresh_set(void)
{
	if (set_is_stale)
	{
		cld_wait_end();
		set = cld_create_wait_event_set(SOCKETS_MAX + 2);
		AddWaitEventToSet(set, WL_LATCH_SET, PGINVALID_SOCKET, MyLatch, NULL);
		if (IsUnderPostmaster)
			AddWaitEventToSet(set, WL_EXIT_ON_PM_DEATH, PGINVALID_SOCKET, NULL, NULL);
		for (int i = 0; i < n_watches; i++)
			if (watches[i].events != 0)
				watches[i].position =
					AddWaitEventToSet(set, watches[i].events, watches[i].socket, NULL, NULL);
		set_is_stale = false;
		return;
	}
	for (int i = 0; i < n_watches; i++)
		if (watches[i].events != 0)
			ModifyWaitEvent(set, watches[i].position, watches[i].events, NULL);
}

/*
 * Lets libcurl act.  It may start a thread to resolve a name; with all signals
 * blocked, that thread can never take one that is meant for the backend.
 */
static void
act(CURLM *multi, curl_socket_t socket, int what)
{
	sigset_t all;
	sigset_t before;
	int running;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	(void) curl_multi_socket_action(multi, socket, what, &running);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static void
act_on(CURLM *multi, const WaitEvent *event)
{
	int what = 0;

	if (event->events & WL_SOCKET_READABLE)
		what |= CURL_CSELECT_IN;
	if (event->events & WL_SOCKET_WRITEABLE)
		what |= CURL_CSELECT_OUT;
	/* an earlier event of this round may have closed it */
	if (what != 0 && find_watch(event->fd) != NULL)
		act(multi, event->fd, what);
}

void
cld_wait_step(CURLM *multi)
{
	WaitEvent events[SOCKETS_MAX];
	long left = time_left();
	int n = 0;

	CHECK_FOR_INTERRUPTS();
	if (left > 0)
	{
		refresh_set();
		n = WaitEventSetWait(set, left, events, lengthof(events), PG_WAIT_EXTENSION);
	}
	for (int i = 0; i < n; i++)
	{
		if (events[i].events & WL_LATCH_SET)
			ResetLatch(MyLatch);
		else
			act_on(multi, &events[i]);
	}
	if (timer_is_set && time_left() <= 0)
	{
		timer_is_set = false;
		act(multi, CURL_SOCKET_TIMEOUT, 0);
	}
	CHECK_FOR_INTERRUPTS();
}

void
cld_wait_latch(int milliseconds)
{
	CHECK_FOR_INTERRUPTS();
	(void) WaitLatch(MyLatch, WL_LATCH_SET | WL_TIMEOUT | WL_EXIT_ON_PM_DEATH, milliseconds,
					 PG_WAIT_EXTENSION);
	ResetLatch(MyLatch);
	CHECK_FOR_INTERRUPTS();
}

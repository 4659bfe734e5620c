/*
 * exact.c
 *		Blocks of exactly the needed size, so that sanitizers see every overrun.
 */
#include "exact.h"

#include <stdlib.h>

static void **copies = NULL;
static size_t n_copies = 0;

/*
 * *block is what to free.  The sanitizer gives malloc(0) one usable byte, so
 * an empty block is the end of a block of one.
 */
static char *
exact_block(size_t len, void **block)
{
	char *data = malloc(len > 0 ? len : 1);

	if (data == NULL)
		abort();
	*block = data;
	return len > 0 ? data : data + 1;
}

CldSpan
exact_copy(const char *data, size_t len)
{
	void *block;
	char *copy = exact_block(len, &block);

	if (len > 0)
		memcpy(copy, data, len);
	copies = realloc(copies, (n_copies + 1) * sizeof(*copies));
	if (copies == NULL)
		abort();
	copies[n_copies++] = block;
	return (CldSpan){copy, len};
}

void
exact_free_copies(void)
{
	for (size_t i = 0; i < n_copies; i++)
		free(copies[i]);
	free(copies);
	copies = NULL;
	n_copies = 0;
}

/* Moves to a new block, so that a pointer kept across a write is caught too. */
static void
grow_exactly(CldSink *sink, size_t extra)
{
	void *block;
	char *data = exact_block(sink->len + extra, &block);

	if (sink->len > 0)
		memcpy(data, sink->data, sink->len);
	free(sink->owner);
	sink->owner = block;
	sink->data = data;
	sink->cap = sink->len + extra;
}

void
exact_sink_reset(CldSink *sink)
{
	free(sink->owner);
	sink->len = 0;
	sink->cap = 0;
	sink->grow = grow_exactly;
	sink->data = exact_block(0, &sink->owner);
}

static void *
alloc_exactly(CldArena *arena, size_t size)
{
	char *blank = calloc(1, size + 1);
	CldSpan block;

	(void) arena;
	if (blank == NULL)
		abort();
	block = exact_copy(blank, size);
	free(blank);
	return (void *) block.data;
}

CldArena
exact_arena(void)
{
	return (CldArena){alloc_exactly, NULL};
}

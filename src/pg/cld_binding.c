/*
 * cld_binding.c
 *		Which database this is, so that a copy knows that it is one.
 */
#include "postgres.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "access/xlog.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "pg/cld_binding.h"
#include "pg/cld_compat.h"

/* Written by initdb and never again: a copied directory has another file. */
#define MARKER "PG_VERSION"

static char *cluster = NULL;   /* "<system identifier>/<database>", or "neon:<branch>/<database>" */
static char *directory = NULL; /* the same, and "/<inode>.<birth time>" off Neon */

/*
 * Neon's own setting can be trusted: its library defines it for superusers
 * only.  Elsewhere a name like this is a placeholder that anybody may set, so
 * only what the server's own configuration says counts.
 */
static const char *
neon_branch(void)
{
	struct config_generic *setting = cld_guc_find("neon.branch_id");
	const char *value;

	if (setting == NULL || setting->vartype != PGC_STRING)
		return NULL;
	if ((setting->flags & GUC_CUSTOM_PLACEHOLDER) == 0)
		value = setting->context < PGC_USERSET ? *((struct config_string *) setting)->variable : NULL;
	else
		value = setting->reset_source <= PGC_S_ARGV ? ((struct config_string *) setting)->reset_val : NULL;
	return value != NULL && value[0] != '\0' ? value : NULL;
}

static void
raise_no_marker(const char *path)
{
	ereport(ERROR, (errcode_for_file_access(), errmsg("could not stat file \"%s\": %m", path)));
}

/* "<inode>.<birth time>"; a file system that keeps no birth times has 0 for it. */
static char *
marker_identity(void)
{
	const char *path = psprintf("%s/%s", DataDir, MARKER);
#if defined(STATX_BTIME)
	struct statx marker;

	if (statx(AT_FDCWD, path, 0, STATX_INO | STATX_BTIME, &marker) != 0)
		raise_no_marker(path);
	if ((marker.stx_mask & STATX_BTIME) == 0)
		memset(&marker.stx_btime, 0, sizeof(marker.stx_btime));
	return psprintf(UINT64_FORMAT "." INT64_FORMAT ".%u", (uint64) marker.stx_ino,
					(int64) marker.stx_btime.tv_sec, (unsigned) marker.stx_btime.tv_nsec);
#else
	struct stat marker;

	if (stat(path, &marker) != 0)
		raise_no_marker(path);
	return psprintf(UINT64_FORMAT ".0.0", (uint64) marker.st_ino);
#endif
}

/* A backend stays in its database and its directory. */
static void
find_identity(void)
{
	const char *branch;
	MemoryContext caller;
	char *found;

	if (directory != NULL)
		return;
	branch = neon_branch();
	found = branch != NULL ? psprintf("neon:%s/%u", branch, MyDatabaseId) :
							 psprintf(UINT64_FORMAT "/%u", GetSystemIdentifier(), MyDatabaseId);
	caller = MemoryContextSwitchTo(TopMemoryContext);
	cluster = pstrdup(found);
	directory = branch != NULL ? cluster : psprintf("%s/%s", cluster, marker_identity());
	MemoryContextSwitchTo(caller);
}

CldSpan
cld_binding_here(CldBindingScope scope)
{
	find_identity();
	return cld_span_of(scope == CLD_BOUND_TO_CLUSTER ? cluster : directory);
}

static bool
is_cluster_of(CldSpan bound_to)
{
	size_t len = strlen(cluster);

	return bound_to.len > len && memcmp(bound_to.data, cluster, len) == 0 && bound_to.data[len] == '/';
}

bool
cld_binding_holds(CldSpan bound_to)
{
	find_identity();
	return cld_span_equal(bound_to, cld_span_of(directory)) ||
		   cld_span_equal(bound_to, cld_span_of(cluster)) ||
		   (RecoveryInProgress() && is_cluster_of(bound_to));
}

/*
 * module.c
 *		Loading the library.
 *
 * Nothing is opened, fetched or initialised here, so that preloading and
 * forking are safe.
 */
#include "postgres.h"

#include "fmgr.h"

#include "pg/cld_compat.h"
#include "pg/cld_guc.h"

CLD_MODULE_MAGIC;

extern PGDLLEXPORT void _PG_init(void);

void
_PG_init(void)
{
	cld_guc_define();
}

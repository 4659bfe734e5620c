/*
 * module_http.c
 *		Loading the second library, on top of the first.
 *
 * libcurl is initialised at the first call, not here.
 */
#include "postgres.h"

#include "fmgr.h"

#include "pg/cld_compat.h"

CLD_MODULE_MAGIC;

extern PGDLLEXPORT void _PG_init(void);

/* The loader has mapped the first library already; the server must know it, too, and its settings. */
void
_PG_init(void)
{
	(void) load_external_function("$libdir/cloudinary_meta", "cloudinary_config", true, NULL);
}

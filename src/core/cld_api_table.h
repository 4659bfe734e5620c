/*
 * cld_api_table.h
 *		Cloudinary's API calls as data: what each takes and where it goes.
 */
#ifndef CLD_API_TABLE_H
#define CLD_API_TABLE_H

#include "core/cld_types.h"

typedef enum CldApiId
{
	CLD_API_UPLOAD,
	CLD_API_UPLOAD_BYTES,
	CLD_API_DESTROY,
	CLD_API_RENAME,
	CLD_API_EXPLICIT,
	CLD_API_ADD_TAG,
	CLD_API_REMOVE_TAG,
	CLD_API_REPLACE_TAG,
	CLD_API_REMOVE_ALL_TAGS,
	CLD_API_ADD_CONTEXT,
	CLD_API_REMOVE_ALL_CONTEXT,
	CLD_API_UPDATE_METADATA,
	CLD_API_RESOURCE,
	CLD_API_RESOURCE_BY_ASSET_ID,
	CLD_API_RESOURCES,
	CLD_API_SEARCH,
	CLD_API_PING,
	CLD_API_USAGE,
	CLD_API_CALLS /* how many there are */
} CldApiId;

typedef enum CldApiFlag
{
	CLD_API_SIGNED = 1 << 0,     /* Upload API: a signed form; else Basic authentication */
	CLD_API_REPEATABLE = 1 << 1, /* sending it twice does no harm */
	CLD_API_READS = 1 << 2,      /* changes nothing */
	CLD_API_WORDS = 1 << 3,      /* booleans travel as true and false, not as 1 and 0 */
	CLD_API_FILE = 1 << 4        /* the first argument is the file */
} CldApiFlag;

#define CLD_API_ARGS 2

typedef struct CldApi
{
	const char *method;
	/*
	 * After the cloud's name.  {name} stands for an argument or option of that
	 * name; "[/...]" is left out when it is not given.
	 */
	const char *path;
	int flags;
	const char *args[CLD_API_ARGS]; /* parameters that are arguments of their own */
	const char *command;            /* value of parameter "command"; NULL when there is none */
	const char *const *options;     /* names, up to NULL */
} CldApi;

extern const CldApi *cld_api(CldApiId id);

/* Whether the call has an option of that name, the parts of its path included. */
extern bool cld_api_has_option(const CldApi *api, CldSpan name);

/* What {name} in a path is without an argument or option; empty when it must be given. */
extern CldSpan cld_api_default(CldSpan name);

#endif /* CLD_API_TABLE_H */

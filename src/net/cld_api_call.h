/*
 * cld_api_call.h
 *		A call made from its description, arguments and options.
 */
#ifndef CLD_API_CALL_H
#define CLD_API_CALL_H

#include "core/cld_api_table.h"
#include "net/cld_call.h"

/* Options that are no parameters: what the caller of cld_api_call_init takes out itself. */
typedef struct CldOwnOptions
{
	CldSpan filename; /* of uploaded bytes; empty when not given */
	int64 chunk_size; /* bytes; 0 when not given */
	int64 limit;      /* rows of a listing; 0 when not given */
} CldOwnOptions;

/*
 * The call, with its options and no arguments yet.  Raises 22023 for an option
 * that the call does not have.  own may be NULL.
 */
extern void cld_api_call_init(CldCall *call, CldApiId id, Jsonb *options, CldOwnOptions *own);

/* Completes the call when all its arguments are added: what is missing, and its path. */
extern void cld_api_call_finish(CldCall *call, CldApiId id);

/* A call as call_api() has it: any method and path.  Raises 22023 for one that cannot be. */
extern void cld_api_call_general(CldCall *call, CldSpan method, CldSpan path, JsonbContainer *params);

#endif /* CLD_API_CALL_H */

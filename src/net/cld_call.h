/*
 * cld_call.h
 *		Calls of Cloudinary's API: built for an account, sent, judged.
 */
#ifndef CLD_CALL_H
#define CLD_CALL_H

#include "utils/jsonb.h"

#include "core/cld_http_head.h"
#include "net/cld_form.h"
#include "pg/cld_account.h"

typedef struct CldCallParam
{
	CldSpan name;
	JsonbValue value;
} CldCallParam;

typedef struct CldCall
{
	const char *method; /* GET, POST, PUT, DELETE */
	CldSpan path;       /* escaped, relative to the cloud */
	bool is_signed;     /* a signed form; else Basic authentication */
	bool reads;
	bool repeatable;
	bool words; /* booleans in a form as true and false */
	CldCallParam *params;
	int n_params;
	int max_params;
	/* only when a file's bytes are uploaded */
	const CldFormFile *file;
	const char *range; /* header lines of a part of a file, else NULL */
	const char *upload_id;
} CldCall;

/* What came of a call.  Exactly one of json and sqlstate is set. */
typedef struct CldVerdict
{
	int status; /* 0 when there was no answer */
	Jsonb *json;
	const char *sqlstate; /* five characters */
	const char *message;
	const char *detail; /* NULL when there is none */
	const char *hint;   /* likewise */
	bool may_repeat;    /* the same call may succeed now */
	int64 wait;         /* seconds until then; -1 when not known */
} CldVerdict;

/* base64 of "key:secret", as Basic authentication sends it; the caller wipes it. */
extern CldSpan cld_call_credentials(const CldKey *key);

/* Adds a parameter. */
extern void cld_call_add(CldCall *call, CldSpan name, const JsonbValue *value);
extern void cld_call_add_text(CldCall *call, const char *name, CldSpan text);

/* The parameter of that name; NULL when there is none. */
extern JsonbValue *cld_call_find(CldCall *call, const char *name);

/*
 * Calls, again where that is harmless and promising, within
 * cloudinary_meta.http_timeout.  Raises what Cloudinary refuses (see
 * cld_api_error.h) and what fails on the way; 25006 for a call that changes
 * something in a read-only transaction.
 */
extern Jsonb *cld_call_run(text *account, CldCall *call);

/* The same, but what Cloudinary refuses and what fails on the way is in the verdict. */
extern CldVerdict cld_call_try(text *account, CldCall *call);

/*
 * Makes all the calls, each once, several at a time; done is told of each as it
 * ends, in a memory context that is reset afterwards.  Raises for what is
 * wrong before anything was sent, and for interrupts.
 */
extern void cld_call_many(text *account, CldCall *calls, int n, int concurrency,
						  void (*done)(void *context, int i, const CldVerdict *verdict), void *context);

/* Raises a verdict that is an error. */
extern void cld_call_raise(const CldVerdict *verdict) pg_attribute_noreturn();

/* What is known of this session's last answer, as jsonb; NULL before the first call. */
extern Jsonb *cld_call_last_response(void);

#endif /* CLD_CALL_H */

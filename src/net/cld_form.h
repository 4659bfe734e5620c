/*
 * cld_form.h
 *		The signed form of an Upload API call, and queries.
 */
#ifndef CLD_FORM_H
#define CLD_FORM_H

#include "pg/cld_upload.h"

/* What a form that uploads bytes has besides fields. */
typedef struct CldFormFile
{
	CldSpan bytes;
	CldSpan name; /* as told to Cloudinary; empty for "file" */
} CldFormFile;

typedef struct CldForm
{
	CldRequest request; /* what is signed */
	CldSink fields;     /* as they travel */
	const CldFormFile *file;
	char boundary[40]; /* between the parts, when there is a file */
} CldForm;

/* An empty form; with a file it will be of the kind that can carry one.  file must stay. */
extern void cld_form_init(CldForm *form, const CldFormFile *file);

/*
 * Adds a parameter, signed unless it is one that never is; empty ones are left
 * out.  Raises 22023 for a name that no parameter can have.
 */
extern void cld_form_add(CldForm *form, CldSpan name, CldSpan value);

/* Adds a jsonb value; public_ids and other lists of ids as name[], all else as one field. */
extern void cld_form_add_json(CldForm *form, CldSpan name, const JsonbValue *value, bool words);

/* Signs with the time of now, and completes the fields. */
extern void cld_form_sign(CldForm *form, const CldAccount *account);

/* The body in up to three pieces, and the header line that describes it. */
extern const char *cld_form_body(CldForm *form, CldSpan *segments);

/* Adds name=value to a query, escaped; lists as name[]=value, but "fields" joined. */
extern void cld_query_add_json(CldSink *query, CldSpan name, const JsonbValue *value);

#endif /* CLD_FORM_H */

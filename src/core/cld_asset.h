/*
 * cld_asset.h
 *		Fields of Cloudinary's asset JSON: what each may hold.
 *
 * Source: the Upload API's response as the official SDKs' tests and the API
 * reference show it.  Members that the table does not name are ignored.
 */
#ifndef CLD_ASSET_H
#define CLD_ASSET_H

#include "core/cld_types.h"

typedef enum CldJsonKind
{
	CLD_JSON_NULL = 1 << 0,
	CLD_JSON_STRING = 1 << 1,
	CLD_JSON_NUMBER = 1 << 2,
	CLD_JSON_BOOL = 1 << 3,
	CLD_JSON_ARRAY = 1 << 4,
	CLD_JSON_OBJECT = 1 << 5
} CldJsonKind;

typedef enum CldFieldForm
{
	CLD_FORM_TEXT, /* any text without control characters */
	CLD_FORM_PUBLIC_ID,
	CLD_FORM_URL,
	CLD_FORM_RESOURCE_TYPE,
	CLD_FORM_WORD,      /* lower-case letters, digits, "_" */
	CLD_FORM_EXTENSION, /* letters, digits, "_", "-" */
	CLD_FORM_HEX32,
	CLD_FORM_SIGNATURE, /* 40 or 64 hexadecimal digits */
	CLD_FORM_INTEGER,   /* number or digits, not negative */
	CLD_FORM_NUMBER,
	CLD_FORM_TIME, /* ISO 8601 */
	CLD_FORM_TAGS,
	CLD_FORM_ANY /* of one of the allowed JSON kinds, kept as it is */
} CldFieldForm;

typedef struct CldAssetField
{
	const char *name;
	int kinds; /* allowed CldJsonKind bits; null always is */
	CldFieldForm form;
	int64_t limit; /* bytes of text, or the largest integer */
} CldAssetField;

typedef enum CldProblem
{
	CLD_PROBLEM_NONE = 0,
	CLD_PROBLEM_REQUIRED,
	CLD_PROBLEM_TYPE,
	CLD_PROBLEM_LENGTH,
	CLD_PROBLEM_CONTROL,
	CLD_PROBLEM_CHARACTERS,
	CLD_PROBLEM_VALUE,
	CLD_PROBLEM_RANGE,
	CLD_PROBLEM_DEPTH,
	CLD_PROBLEM_SCHEME,
	CLD_PROBLEM_HOST,
	CLD_PROBLEM_CLOUD,
	CLD_PROBLEM_MISMATCH,
	CLD_PROBLEM_OWNER,
	CLD_PROBLEMS /* how many there are */
} CldProblem;

/* The field of that name, or NULL when Cloudinary has none that we know. */
extern const CldAssetField *cld_asset_field(CldSpan name);

/* Whether a member of that JSON kind fits; text is the scalar's own text. */
extern CldProblem cld_asset_check(const CldAssetField *field, CldJsonKind kind, CldSpan text);

/* True for the number that stands for a counter that Cloudinary does not know. */
extern bool cld_asset_is_unknown(const CldAssetField *field, CldSpan text);

/* Whether one element of "tags" fits. */
extern CldProblem cld_asset_check_tag(CldJsonKind kind, CldSpan text);

/* One lower-case word per problem, for machines. */
extern const char *cld_problem_word(CldProblem problem);

/* One message per problem, for people; %s is the field's name. */
extern const char *cld_problem_message(CldProblem problem);

#endif /* CLD_ASSET_H */

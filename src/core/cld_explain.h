/*
 * cld_explain.h
 *		Cloudinary's "Invalid Signature" answer, taken apart and compared.
 */
#ifndef CLD_EXPLAIN_H
#define CLD_EXPLAIN_H

#include "core/cld_status.h"

/*
 * Finds <string> in "Invalid Signature <sig>. String to sign - '<string>'."
 * anywhere in message.  The result borrows from message.
 */
extern CldStatus cld_explain_find_string(CldSpan message, CldSpan *string_to_sign);

/* Splits the next name=value off a string to sign.  False at the end. */
extern bool cld_explain_next_pair(CldSpan *rest, CldParam *pair);

typedef enum CldDifference
{
	CLD_DIFF_NONE,
	CLD_DIFF_MISSING,      /* signed here, not received by Cloudinary */
	CLD_DIFF_EXTRA,        /* received by Cloudinary, not signed here */
	CLD_DIFF_NEVER_SIGNED, /* signed here, but Cloudinary never signs it */
	CLD_DIFF_BOOLEAN,      /* true against 1, false against 0 */
	CLD_DIFF_AMPERSAND,    /* "&" against "%26": signature version */
	CLD_DIFF_BLANKS,       /* outer or doubled blanks, "+" for a blank */
	CLD_DIFF_ENCODED,      /* percent-encoded on one side */
	CLD_DIFF_VALUE
} CldDifference;

/* How two values of one parameter differ. */
extern CldDifference cld_explain_compare(CldSpan ours, CldSpan theirs);

/* A word for the kind, for the result's "problem" column. */
extern const char *cld_explain_word(CldDifference difference);

/* What to do about it, one sentence. */
extern const char *cld_explain_advice(CldDifference difference);

#endif /* CLD_EXPLAIN_H */

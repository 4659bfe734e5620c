/*
 * cld_verify.h
 *		What stands behind a client's report, and whether it may be this user's.
 */
#ifndef CLD_VERIFY_H
#define CLD_VERIFY_H

#include "pg/cld_files.h"

/*
 * Verifies the report's signatures and returns the provenance they give.
 * Raises 22023 when the table asks for more than the report has, and 42501
 * for a signature that is not Cloudinary's.
 */
extern const char *cld_verify_report(const CldReport *report, const CldAccount *account, CldVerify verify);

/*
 * True for a report that says nothing to verify it by, in a table that then
 * asks Cloudinary.
 */
extern bool cld_verify_needs_lookup(const CldReport *report, CldVerify verify);

/*
 * The asset as Cloudinary has it.  Loads the library that can ask.  Raises
 * 22023 when there is no such asset, or no key to ask with.  The account must
 * be looked up anew afterwards.
 */
extern Jsonb *cld_verify_lookup(const CldReport *report, const CldAccount *account);

/*
 * Raises 22023 when the table's policy fixes public ids to their owners and
 * this one is not of that user's.
 */
extern void cld_verify_owner(const CldFilesTable *table, const CldReport *report, CldSpan user_id);

/* Raises what is wrong with a field, naming it. */
extern void cld_report_error(const char *field, CldProblem problem);

#endif /* CLD_VERIFY_H */

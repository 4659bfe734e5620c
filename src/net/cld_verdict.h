/*
 * cld_verdict.h
 *		An HTTP answer as a result or an error.
 */
#ifndef CLD_VERDICT_H
#define CLD_VERDICT_H

#include "net/cld_call.h"
#include "net/cld_http.h"

/*
 * Judges the answer and records it for cld_call_last_response.  Results are
 * allocated in the current context.
 */
extern void cld_verdict_judge(CldVerdict *verdict, const CldHttpAnswer *answer, const CldCall *call,
							  const CldAccount *account);

#endif /* CLD_VERDICT_H */

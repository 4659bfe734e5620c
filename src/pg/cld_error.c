/*
 * cld_error.c
 *		Where a status of core becomes an error of the server.
 */
#include "postgres.h"

#include "core/cld_text.h"
#include "pg/cld_error.h"

#define QUOTE_MAX 64

char *
cld_quote(CldSpan subject)
{
	return pnstrdup(subject.data, cld_text_clip(subject, QUOTE_MAX));
}

void
cld_check(CldStatus status)
{
	const CldStatusText *text;
	const char *s;

	if (status.code == CLD_OK)
		return;
	text = cld_status_text(status.code);
	s = text->sqlstate;
	ereport(ERROR, (errcode(MAKE_SQLSTATE(s[0], s[1], s[2], s[3], s[4])),
					strstr(text->message, "%s") ? errmsg_internal(text->message, cld_quote(status.subject)) :
												  errmsg_internal("%s", text->message),
					text->hint ? errhint("%s", text->hint) : 0));
}

static void
hide_statement(void *arg)
{
	errhidestmt(true);
	/* a calling function's CONTEXT line quotes the statement, too */
	errhidecontext(true);
}

void
cld_hide_statement_begin(ErrorContextCallback *callback)
{
	callback->callback = hide_statement;
	callback->arg = NULL;
	callback->previous = error_context_stack;
	error_context_stack = callback;
}

void
cld_hide_statement_end(ErrorContextCallback *callback)
{
	error_context_stack = callback->previous;
}

void
cld_error_digest(void)
{
	ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE), errmsg("could not compute the digest"),
					errhint("The server's OpenSSL policy may forbid SHA-1; configure the account with "
							"signature_algorithm=sha256.")));
}

/*
 * test_status.c
 *		The wording of every status code.
 */
#include "core/cld_status.h"
#include "unit.h"

static const char upper_or_digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/* Whether the only "%" is that of one "%s". */
static bool
takes_at_most_one_subject(const char *message)
{
	const char *percent = strchr(message, '%');

	return percent == NULL || (percent[1] == 's' && strchr(percent + 1, '%') == NULL);
}

static void
check_wording(CldCode code)
{
	const CldStatusText *text = cld_status_text(code);
	size_t len = text->message ? strlen(text->message) : 0;
	CldSpan name = cld_span_of(len > 0 ? text->message : "code without a message");

	CHECK(text->sqlstate != NULL && strlen(text->sqlstate) == 5 &&
			  strspn(text->sqlstate, upper_or_digit) == 5,
		  unit_label("SQLSTATE of", name));
	CHECK(len > 0 && text->message[len - 1] != '.' && strchr(text->message, '\n') == NULL,
		  unit_label("one line without a full stop", name));
	CHECK(len > 0 && takes_at_most_one_subject(text->message), unit_label("at most one subject", name));
	if (text->hint != NULL)
		CHECK(*text->hint && text->hint[strlen(text->hint) - 1] == '.',
			  unit_label("hint is a sentence", name));
}

int
main(void)
{
	CldStatus status = CLD_STATUS_OK;

	CHECK_INT(status.code, CLD_OK, "a good status has no code");
	CHECK_INT(status.subject.len, 0, "a good status has no subject");
	status = CLD_FAIL_AT(CLD_URL_SETTING, CLD_SPAN("secure"));
	CHECK_INT(status.code, CLD_URL_SETTING, "a failing status has its code");
	CHECK_TEXT(status.subject, "secure", "a failing status has its subject");
	for (int code = 0; code < CLD_CODES; code++)
		check_wording((CldCode) code);
	return unit_finish();
}

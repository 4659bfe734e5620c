/*
 * test_template.c
 *		Policy templates: checked, filled in, and recognised again.
 */
#include "core/cld_template.h"
#include "unit.h"

#define UUID "0f8fad5b-d9cb-469f-a165-70867728950e"
#define DATE "2024-02-29"

static CldSink sink;

static void
check_template(CldSpan text, CldCode code, bool needs_user)
{
	CldStatus status = cld_template_check(text);

	CHECK_INT(status.code, code, unit_label("check", text));
	if (code != CLD_OK)
		CHECK_SPAN(status.subject, text, "and quotes the template");
	else
		CHECK_INT(cld_template_needs_user(text), needs_user, unit_label("needs a user", text));
}

static void
test_check(void)
{
	check_template(INPUT(""), CLD_OK, false);
	check_template(CLD_NO_SPAN, CLD_OK, false);
	check_template(INPUT("plain"), CLD_OK, false);
	check_template(INPUT("{user_id}"), CLD_OK, true);
	check_template(INPUT("users/{user_id}/{date}/{uuid}"), CLD_OK, true);
	check_template(INPUT("{uuid}{date}"), CLD_OK, false);
	check_template(INPUT("a{user_id}{user_id}b"), CLD_OK, true);
	check_template(INPUT("\303\244/{uuid}"), CLD_OK, false);
	check_template(INPUT("{"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("a}b"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("a}{uuid}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{user_id"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{user_id}}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{{user_id}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{{user_id}}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{userid}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{USER_ID}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{ uuid }"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{uuid\0}"), CLD_TEMPLATE_PLACEHOLDER, false);
	check_template(INPUT("{uuid}{other}"), CLD_TEMPLATE_PLACEHOLDER, false);
}

static CldStatus
fill_in(CldSpan text, CldSpan user_id)
{
	CldTemplateValues values = {user_id, CLD_SPAN(UUID), CLD_SPAN(DATE)};

	return cld_template_write(unit_fresh(&sink), text, &values);
}

static void
writes(CldSpan text, CldSpan user_id, CldSpan expected)
{
	CHECK_INT(fill_in(text, user_id).code, CLD_OK, unit_label("fills in", text));
	CHECK_SPAN(cld_sink_contents(&sink), expected, unit_label("writes", expected));
}

static void
test_write(void)
{
	CldStatus status;

	writes(INPUT(""), CLD_NO_SPAN, CLD_SPAN(""));
	writes(INPUT("plain"), CLD_NO_SPAN, CLD_SPAN("plain"));
	writes(INPUT("x"), CLD_NO_SPAN, CLD_SPAN("x"));
	writes(INPUT("{uuid}"), CLD_NO_SPAN, CLD_SPAN(UUID));
	writes(INPUT("{date}"), CLD_NO_SPAN, CLD_SPAN(DATE));
	writes(INPUT("users/{user_id}/{date}/{uuid}.x"), INPUT("u1"), CLD_SPAN("users/u1/" DATE "/" UUID ".x"));
	writes(INPUT("{user_id}{user_id}"), INPUT("u1"), CLD_SPAN("u1u1"));
	status = fill_in(INPUT("{user_id}{x}"), INPUT("u1"));
	CHECK_INT(status.code, CLD_TEMPLATE_PLACEHOLDER, "an unknown placeholder is not filled in");
	CHECK_TEXT(status.subject, "{user_id}{x}", "and the template is quoted");
}

static void
accepts_user(CldSpan user_id)
{
	CHECK_INT(fill_in(INPUT("{user_id}"), user_id).code, CLD_OK, unit_label("user", user_id));
	CHECK_SPAN(cld_sink_contents(&sink), user_id, "stands as it is");
}

static void
refuses_user(CldSpan user_id)
{
	CldStatus status = fill_in(INPUT("{user_id}"), user_id);

	CHECK_INT(status.code, CLD_TEMPLATE_USER_ID, unit_label("no user", user_id));
	CHECK_SPAN(status.subject, user_id, "is quoted");
	CHECK_INT(sink.len, 0, "is not written");
	CHECK(!cld_template_matches(INPUT("{user_id}"), user_id, user_id), "does not match itself");
}

static void
test_user_id(void)
{
	accepts_user(INPUT("a"));
	accepts_user(INPUT("user_123"));
	accepts_user(INPUT("azAZ09"));
	accepts_user(INPUT("auth0|507f1f77bcf86cd799439011"));
	accepts_user(INPUT("a.b-c@d.example:1"));
	accepts_user(INPUT("..."));
	accepts_user(unit_repeat('x', 128));
	refuses_user(unit_repeat('x', 129));
	refuses_user(INPUT(""));
	refuses_user(CLD_NO_SPAN);
	refuses_user(INPUT("."));
	refuses_user(INPUT(".."));
	refuses_user(INPUT("a/b"));
	refuses_user(INPUT("../b"));
	refuses_user(INPUT("a b"));
	refuses_user(INPUT("a%2Fb"));
	refuses_user(INPUT("a\\b"));
	refuses_user(INPUT("a?b"));
	refuses_user(INPUT("a&b"));
	refuses_user(INPUT("{uuid}"));
	refuses_user(INPUT("a\0"));
	refuses_user(INPUT("a\n"));
	refuses_user(INPUT("\303\244"));
	refuses_user(INPUT("\377"));
}

static void
check_match(CldSpan text, CldSpan user_id, CldSpan subject, bool expected)
{
	CHECK_INT(cld_template_matches(text, user_id, subject), expected,
			  unit_label(expected ? "matches" : "does not match", subject));
}

static void
test_matches(void)
{
	check_match(INPUT(""), CLD_NO_SPAN, INPUT(""), true);
	check_match(INPUT(""), CLD_NO_SPAN, INPUT("a"), false);
	check_match(INPUT("a"), CLD_NO_SPAN, CLD_NO_SPAN, false);
	check_match(INPUT("plain"), CLD_NO_SPAN, INPUT("plain"), true);
	check_match(INPUT("plain"), CLD_NO_SPAN, INPUT("plai"), false);
	check_match(INPUT("plain"), CLD_NO_SPAN, INPUT("plainx"), false);
	check_match(INPUT("plain"), CLD_NO_SPAN, INPUT("Plain"), false);
	check_match(INPUT("{user_id}/{uuid}"), INPUT("u1"), INPUT("u1/" UUID), true);
	check_match(INPUT("{user_id}/{uuid}"), INPUT("u1"), INPUT("u2/" UUID), false);
	check_match(INPUT("{user_id}/{uuid}"), INPUT("u1"), INPUT("u11/" UUID), false);
	check_match(INPUT("{user_id}/{uuid}"), INPUT("u1"), INPUT("u1/" UUID "/x"), false);
	check_match(INPUT("{user_id}/{uuid}"), INPUT("u1"), INPUT("u1/x/" UUID), false);
	check_match(INPUT("{user_id}/"), INPUT("u1"), INPUT("u1/"), true);
	check_match(INPUT("{user_id}/"), INPUT("u"), INPUT("u1/"), false);
	check_match(INPUT("{uuid}"), CLD_NO_SPAN, INPUT("00000000-0000-0000-0000-000000000000"), true);
	check_match(INPUT("{uuid}"), CLD_NO_SPAN, INPUT("0f8fad5b-d9cb-469f-a165-70867728950"), false);
	check_match(INPUT("{uuid}"), CLD_NO_SPAN, INPUT("0f8fad5b-d9cb-469f-a165-70867728950g"), false);
	check_match(INPUT("{uuid}"), CLD_NO_SPAN, INPUT("0f8fad5b0d9cb-469f-a165-70867728950e"), false);
	check_match(INPUT("{date}"), CLD_NO_SPAN, INPUT("1999-12-31"), true);
	check_match(INPUT("{date}"), CLD_NO_SPAN, INPUT("2000-01-09"), true);
	check_match(INPUT("{date}"), CLD_NO_SPAN, INPUT("a999-12-31"), false);
	check_match(INPUT("{date}"), CLD_NO_SPAN, INPUT("1999-12-3a"), false);
	check_match(INPUT("{date}"), CLD_NO_SPAN, INPUT("1999/12/31"), false);
	check_match(INPUT("{date}"), CLD_NO_SPAN, INPUT("1999-12-311"), false);
	check_match(INPUT("{unknown}"), CLD_NO_SPAN, INPUT("{unknown}"), false);
	check_match(INPUT("a}"), CLD_NO_SPAN, INPUT("a}"), false);
	check_match(INPUT("{unknown}"), CLD_NO_SPAN, INPUT(""), false);
}

static void
check_user(CldSpan text, CldSpan subject, CldSpan expected)
{
	CHECK_SPAN(cld_template_user(text, subject), expected, "the user that a template ties to");
}

static void
test_user(void)
{
	check_user(INPUT("{user_id}/{uuid}"), INPUT("u1/" UUID), INPUT("u1"));
	check_user(INPUT("in/{date}/{user_id}/x"), INPUT("in/1999-12-31/a@b/x"), INPUT("a@b"));
	check_user(INPUT("{user_id}-{uuid}"), INPUT("a-b-" UUID), INPUT("a-b"));
	check_user(INPUT("{user_id}"), INPUT("u1"), INPUT("u1"));
	check_user(INPUT("{user_id}/{user_id}"), INPUT("u1/u1"), INPUT("u1"));
	check_user(INPUT("{user_id}/{user_id}"), INPUT("u1/u2"), CLD_NO_SPAN);
	check_user(INPUT("{user_id}/{uuid}"), INPUT("u1/x"), CLD_NO_SPAN);
	check_user(INPUT("{user_id}/{uuid}"), INPUT("u/1/" UUID), CLD_NO_SPAN);
	check_user(INPUT("{user_id}/{uuid}"), INPUT("/" UUID), CLD_NO_SPAN);
	check_user(INPUT("{uuid}/{user_id}"), INPUT("short"), CLD_NO_SPAN);
	check_user(INPUT("{uuid}"), INPUT(UUID), CLD_NO_SPAN);
	check_user(INPUT("{user_id}{unknown}"), INPUT("u1"), CLD_NO_SPAN);
	check_user(INPUT(""), INPUT(""), CLD_NO_SPAN);
}

int
main(void)
{
	test_user();
	test_check();
	test_write();
	test_user_id();
	test_matches();
	return unit_finish();
}

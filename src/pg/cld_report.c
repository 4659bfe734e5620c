/*
 * cld_report.c
 *		A client's report of an upload: Cloudinary's answer, or parts of it.
 */
#include "postgres.h"

#include "core/cld_text.h"
#include "pg/cld_compat.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_report.h"

/* Nested deeper than anything that Cloudinary sends. */
#define DEPTH_MAX 32

/* 2^53 has as many */
#define VERSION_DIGITS 16

static CldJsonKind
json_kind(const JsonbValue *value)
{
	switch (value->type)
	{
		case jbvString:
			return CLD_JSON_STRING;
		case jbvNumeric:
			return CLD_JSON_NUMBER;
		case jbvBool:
			return CLD_JSON_BOOL;
		case jbvBinary:
			return JsonContainerIsObject(value->val.binary.data) ? CLD_JSON_OBJECT : CLD_JSON_ARRAY;
		default:
			return CLD_JSON_NULL;
	}
}

/* Whether the structure ends within the given number of levels; recursion is bounded by it. */
static bool
within_depth(JsonbContainer *container, int levels)
{
	CldJsonIter iter;
	CldSpan key;
	JsonbValue value;

	if (levels == 0)
		return false;
	cld_json_iterate(&iter, container);
	while (cld_json_next(&iter, &key, &value))
		if (value.type == jbvBinary && !within_depth(value.val.binary.data, levels - 1))
			return false;
	return true;
}

static CldProblem
check_tags(const CldAssetField *field, JsonbContainer *tags)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue tag;
	CldProblem problem = CLD_PROBLEM_NONE;

	cld_json_iterate(&iter, tags);
	if (iter.n > field->limit)
		return CLD_PROBLEM_LENGTH;
	while (problem == CLD_PROBLEM_NONE && cld_json_next(&iter, &no_key, &tag))
		problem =
			cld_asset_check_tag(json_kind(&tag), tag.type == jbvString ? cld_json_string(&tag) : CLD_NO_SPAN);
	return problem;
}

static CldProblem
check_member(const CldAssetField *field, const JsonbValue *value)
{
	CldJsonKind kind = json_kind(value);
	CldProblem problem;

	if (value->type == jbvString)
		return cld_asset_check(field, kind, cld_json_string(value));
	if (value->type == jbvNumeric)
		return cld_asset_check(field, kind, cld_json_exact_text(value));
	problem = cld_asset_check(field, kind, CLD_NO_SPAN);
	if (problem != CLD_PROBLEM_NONE || value->type != jbvBinary)
		return problem;
	if (!within_depth(value->val.binary.data, DEPTH_MAX))
		return CLD_PROBLEM_DEPTH;
	return field->form == CLD_FORM_TAGS ? check_tags(field, value->val.binary.data) : CLD_PROBLEM_NONE;
}

static CldSpan
member_text(JsonbContainer *object, const char *name)
{
	JsonbValue value;

	if (!cld_json_member(object, name, &value) || value.type == jbvBinary)
		return CLD_NO_SPAN;
	return cld_json_exact_text(&value);
}

void
cld_report_identify(CldReport *report, JsonbContainer *object)
{
	CldSpan version = member_text(object, "version");

	memset(report, 0, sizeof(*report));
	report->object = object;
	report->id.public_id = member_text(report->object, "public_id");
	report->id.resource_type = member_text(report->object, "resource_type");
	report->id.type = member_text(report->object, "type");
	report->id.format = member_text(report->object, "format");
	report->secure_url = member_text(report->object, "secure_url");
	report->signature = member_text(report->object, "signature");
	for (size_t i = 0; cld_text_is_digits(version, VERSION_DIGITS) && i < version.len; i++)
		report->id.version = report->id.version * 10 + (version.data[i] - '0');
}

/* Counts what it passes on, so that the caller knows whether the identity can be trusted. */
typedef struct Counter
{
	CldProblemHandler handler;
	void *context;
	int problems;
} Counter;

static void
tell(Counter *counter, const char *field, CldProblem problem)
{
	if (problem == CLD_PROBLEM_NONE)
		return;
	counter->problems++;
	counter->handler(counter->context, field, problem);
}

static void
check_members(const CldReport *report, Counter *counter)
{
	CldJsonIter iter;
	CldSpan name;
	JsonbValue value;

	cld_json_iterate(&iter, report->object);
	while (cld_json_next(&iter, &name, &value))
	{
		const CldAssetField *field = cld_asset_field(name);

		if (field != NULL)
			tell(counter, field->name, check_member(field, &value));
	}
}

static void
check_required(const CldReport *report, Counter *counter)
{
	static const char *const required[] = {"public_id", "secure_url", "resource_type"};

	for (size_t i = 0; i < lengthof(required); i++)
	{
		JsonbValue value;

		if (!cld_json_member(report->object, required[i], &value) || value.type == jbvNull)
			tell(counter, required[i], CLD_PROBLEM_REQUIRED);
	}
}

void
cld_report_read(CldReport *report, Jsonb *asset, const CldDelivery *delivery, CldProblemHandler handler,
				void *context)
{
	Counter counter = {handler, context, 0};
	const char *field;
	CldProblem problem;

	if (VARSIZE(asset) > CLD_REPORT_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("asset is larger than %d bytes", CLD_REPORT_MAX)));
	memset(report, 0, sizeof(*report));
	report->object = cld_json_object(asset, "asset");
	check_required(report, &counter);
	check_members(report, &counter);
	if (counter.problems > 0)
		return;
	cld_report_identify(report, report->object);
	if (delivery == NULL)
		return;
	problem = cld_asset_url_check(report->secure_url, delivery, &report->id, &field);
	tell(&counter, field, problem);
}

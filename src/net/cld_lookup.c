/*
 * cld_lookup.c
 *		One asset, as Cloudinary has it, for the first library to verify with.
 */
#include "postgres.h"

#include "utils/builtins.h"

#include "net/cld_api_call.h"
#include "net/cld_lookup.h"
#include "pg/cld_jsonb.h"

static bool
has_text(Jsonb *json, const char *name, CldSpan expected)
{
	JsonbValue value;

	return cld_json_member(&json->root, name, &value) && value.type == jbvString &&
		   cld_span_equal(cld_json_string(&value), expected);
}

Jsonb *
cld_lookup_asset(text *account, CldSpan resource_type, CldSpan type, CldSpan public_id)
{
	CldCall call;
	CldVerdict verdict;

	cld_api_call_init(&call, CLD_API_RESOURCE,
					  DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum("{}"))), NULL);
	cld_call_add_text(&call, "resource_type", resource_type);
	cld_call_add_text(&call, "type", type);
	cld_call_add_text(&call, "public_id", public_id);
	cld_api_call_finish(&call, CLD_API_RESOURCE);
	verdict = cld_call_try(account, &call);
	if (verdict.status == 404)
		return NULL;
	/* it is the account that is refused, not who reports */
	if (verdict.status == 401 || verdict.status == 403)
		verdict.sqlstate = "55000";
	if (verdict.json == NULL)
		cld_call_raise(&verdict);
	/* a public id that a server reads as another path would bring another answer */
	if (!has_text(verdict.json, "public_id", public_id) ||
		!has_text(verdict.json, "resource_type", resource_type) || !has_text(verdict.json, "type", type))
		ereport(ERROR, (errcode(ERRCODE_PROTOCOL_VIOLATION),
						errmsg("Cloudinary answered with another asset than the one asked for")));
	return verdict.json;
}

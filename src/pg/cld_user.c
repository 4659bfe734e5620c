/*
 * cld_user.c
 *		The end user on whose behalf a statement runs.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_database.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "nodes/value.h"
#include "parser/parse_func.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "pg/cld_compat.h"
#include "pg/cld_guc.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_user.h"

static CldSpan
user_from_claims(void)
{
	const char *claims = GetConfigOption("request.jwt.claims", true, false);
	Jsonb	   *json;
	JsonbValue	sub;
	CldSink		sink;

	/* a placeholder that was set locally once reads as empty afterwards */
	if (claims == NULL || claims[0] == '\0')
		return CLD_NO_SPAN;
	json = DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(claims)));
	if (!JB_ROOT_IS_OBJECT(json) || !cld_json_member(&json->root, "sub", &sub))
		return CLD_NO_SPAN;
	cld_sink_init(&sink, 64);
	cld_json_scalar_text(&sink, &sub);
	return cld_sink_contents(&sink);
}

static Oid
owner_of_function(Oid function)
{
	HeapTuple	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(function));
	Oid			owner = InvalidOid;

	if (HeapTupleIsValid(tuple))
	{
		owner = ((Form_pg_proc) GETSTRUCT(tuple))->proowner;
		ReleaseSysCache(tuple);
	}
	return owner;
}

static Oid
owner_of_database(void)
{
	HeapTuple	tuple = SearchSysCache1(DATABASEOID, ObjectIdGetDatum(MyDatabaseId));
	Oid			owner = InvalidOid;

	if (HeapTupleIsValid(tuple))
	{
		owner = ((Form_pg_database) GETSTRUCT(tuple))->datdba;
		ReleaseSysCache(tuple);
	}
	return owner;
}

/*
 * Row policies call this as whoever reads a table, so a schema "auth" that
 * just anybody made must not get its code run that way: the function has to
 * belong to a superuser (as an extension's does) or to the database's owner.
 */
static CldSpan
user_from_session(void)
{
	Oid			function = LookupFuncName(list_make2(makeString("auth"), makeString("user_id")), 0, NULL, true);
	Oid			owner = OidIsValid(function) ? owner_of_function(function) : InvalidOid;
	FmgrInfo	flinfo;
	Datum		result;
	text	   *user_id;

	LOCAL_FCINFO(fcinfo, 0);

	if (!OidIsValid(owner) || get_func_rettype(function) != TEXTOID ||
		!(superuser_arg(owner) || owner == owner_of_database()))
		return CLD_NO_SPAN;
	fmgr_info(function, &flinfo);
	InitFunctionCallInfoData(*fcinfo, &flinfo, 0, InvalidOid, NULL, NULL);
	result = FunctionCallInvoke(fcinfo);
	if (fcinfo->isnull)
		return CLD_NO_SPAN;
	user_id = DatumGetTextPP(result);
	return (CldSpan) {VARDATA_ANY(user_id), VARSIZE_ANY_EXHDR(user_id)};
}

CldSpan
cld_current_user_id(void)
{
	CldSpan		user_id = user_from_claims();

	if (user_id.len == 0)
		user_id = user_from_session();
	if (user_id.len == 0 && cld_guc_user_id != NULL)
		user_id = cld_span_of(cld_guc_user_id);
	return user_id;
}

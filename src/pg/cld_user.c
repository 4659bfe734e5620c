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
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/syscache.h"

#include "pg/cld_compat.h"
#include "pg/cld_guc.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_user.h"

static CldSpan
user_from_claims(void)
{
	const char *claims = GetConfigOption("request.jwt.claims", true, false);
	Jsonb *json;
	JsonbValue sub;
	CldSink sink;

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

typedef struct SessionFunction
{
	Oid oid;
	Oid owner;
	Oid result;
} SessionFunction;

/*
 * Looks auth.user_id() up without the parser, which would raise where the
 * caller has no USAGE on the schema.
 */
static bool
find_session_function(SessionFunction *function)
{
	Oid schema = get_namespace_oid("auth", true);
	oidvector *no_arguments = buildoidvector(NULL, 0);
	HeapTuple tuple;

	if (!OidIsValid(schema))
		return false;
	tuple = SearchSysCache3(PROCNAMEARGSNSP, CStringGetDatum("user_id"), PointerGetDatum(no_arguments),
							ObjectIdGetDatum(schema));
	if (!HeapTupleIsValid(tuple))
		return false;
	function->oid = ((Form_pg_proc) GETSTRUCT(tuple))->oid;
	function->owner = ((Form_pg_proc) GETSTRUCT(tuple))->proowner;
	function->result = ((Form_pg_proc) GETSTRUCT(tuple))->prorettype;
	ReleaseSysCache(tuple);
	return true;
}

static Oid
owner_of_database(void)
{
	HeapTuple tuple = SearchSysCache1(DATABASEOID, ObjectIdGetDatum(MyDatabaseId));
	Oid owner = InvalidOid;

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
	SessionFunction function;
	FmgrInfo flinfo;
	Datum result;
	text *user_id;

	LOCAL_FCINFO(fcinfo, 0);

	if (!find_session_function(&function) || function.result != TEXTOID ||
		!(superuser_arg(function.owner) || function.owner == owner_of_database()) ||
		!cld_may_execute(function.oid, GetUserId()))
		return CLD_NO_SPAN;
	fmgr_info(function.oid, &flinfo);
	InitFunctionCallInfoData(*fcinfo, &flinfo, 0, InvalidOid, NULL, NULL);
	result = FunctionCallInvoke(fcinfo);
	if (fcinfo->isnull)
		return CLD_NO_SPAN;
	user_id = DatumGetTextPP(result);
	return (CldSpan){VARDATA_ANY(user_id), VARSIZE_ANY_EXHDR(user_id)};
}

CldSpan
cld_current_user_id(void)
{
	CldSpan user_id = user_from_claims();

	if (user_id.len == 0)
		user_id = user_from_session();
	if (user_id.len == 0 && cld_guc_user_id != NULL)
		user_id = cld_span_of(cld_guc_user_id);
	return user_id;
}

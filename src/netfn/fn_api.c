/*
 * fn_api.c
 *		The functions that make one call each, as cld_api_table.c describes them.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "net/cld_api_call.h"
#include "net/cld_upload_file.h"
#include "pg/cld_args.h"
#include "pg/cld_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_upload);
PG_FUNCTION_INFO_V1(cloudinary_upload_bytes);

/* A list of texts as a JSON array; an empty one is refused, and so is an empty element. */
static void
add_list_arg(CldCall *call, const char *name, ArrayType *array)
{
	JsonbParseState *state = NULL;
	JsonbValue value;
	Jsonb *list;
	Datum *elements;
	bool *nulls;
	int n;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &n);
	pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < n; i++)
	{
		CldSpan element = nulls[i] ? CLD_NO_SPAN : cld_text_span(DatumGetTextPP(elements[i]));

		if (element.len == 0)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("an element of \"%s\" is null or empty", name)));
		value.type = jbvString;
		value.val.string.val = (char *) element.data;
		value.val.string.len = element.len;
		pushJsonbValue(&state, WJB_ELEM, &value);
	}
	if (n == 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("\"%s\" must not be empty", name)));
	list = JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_ARRAY, NULL));
	value.type = jbvBinary;
	value.val.binary.data = &list->root;
	value.val.binary.len = VARSIZE(list) - VARHDRSZ;
	cld_call_add(call, cld_span_of(name), &value);
}

static void
add_json_arg(CldCall *call, const char *name, Jsonb *json)
{
	JsonbValue value;

	value.type = jbvBinary;
	value.val.binary.data = cld_json_object(json, name);
	value.val.binary.len = VARSIZE(json) - VARHDRSZ;
	cld_call_add(call, cld_span_of(name), &value);
}

static void
add_arg(CldCall *call, const char *name, FunctionCallInfo fcinfo, int i)
{
	if (strcmp(name, "public_ids") == 0)
		add_list_arg(call, name, PG_GETARG_ARRAYTYPE_P(i));
	else if (strcmp(name, "context") == 0 || strcmp(name, "metadata") == 0)
		add_json_arg(call, name, PG_GETARG_JSONB_P(i));
	else
		cld_call_add_text(call, name, cld_arg_span(i));
}

/* The arguments that the description names, then options and account. */
static Datum
call_api(FunctionCallInfo fcinfo, CldApiId id)
{
	const CldApi *api = cld_api(id);
	int n_args = 0;
	CldCall call;

	while (n_args < CLD_API_ARGS && api->args[n_args] != NULL)
		n_args++;
	cld_api_call_init(&call, id, PG_GETARG_JSONB_P(n_args), NULL);
	for (int i = 0; i < n_args; i++)
		add_arg(&call, api->args[i], fcinfo, i);
	cld_api_call_finish(&call, id);
	PG_RETURN_JSONB_P(cld_call_run(PG_GETARG_TEXT_PP(n_args + 1), &call));
}

#define API_FUNCTION(name, id)                                                                               \
	PG_FUNCTION_INFO_V1(cloudinary_##name);                                                                  \
	Datum cloudinary_##name(PG_FUNCTION_ARGS)                                                                \
	{                                                                                                        \
		return call_api(fcinfo, id);                                                                         \
	}                                                                                                        \
	extern int cld_no_declaration

API_FUNCTION(destroy, CLD_API_DESTROY);
API_FUNCTION(rename, CLD_API_RENAME);
API_FUNCTION(explicit, CLD_API_EXPLICIT);
API_FUNCTION(add_tag, CLD_API_ADD_TAG);
API_FUNCTION(remove_tag, CLD_API_REMOVE_TAG);
API_FUNCTION(replace_tag, CLD_API_REPLACE_TAG);
API_FUNCTION(remove_all_tags, CLD_API_REMOVE_ALL_TAGS);
API_FUNCTION(add_context, CLD_API_ADD_CONTEXT);
API_FUNCTION(remove_all_context, CLD_API_REMOVE_ALL_CONTEXT);
API_FUNCTION(update_metadata, CLD_API_UPDATE_METADATA);
API_FUNCTION(resource, CLD_API_RESOURCE);
API_FUNCTION(resource_by_asset_id, CLD_API_RESOURCE_BY_ASSET_ID);
API_FUNCTION(ping, CLD_API_PING);
API_FUNCTION(usage, CLD_API_USAGE);

Datum
cloudinary_upload(PG_FUNCTION_ARGS)
{
	CldCall call;
	CldOwnOptions own;

	cld_api_call_init(&call, CLD_API_UPLOAD, PG_GETARG_JSONB_P(1), &own);
	cld_api_call_finish(&call, CLD_API_UPLOAD);
	PG_RETURN_JSONB_P(cld_upload_file(PG_GETARG_TEXT_PP(2), &call, cld_arg_span(0), &own));
}

Datum
cloudinary_upload_bytes(PG_FUNCTION_ARGS)
{
	CldCall call;
	CldOwnOptions own;

	cld_api_call_init(&call, CLD_API_UPLOAD_BYTES, PG_GETARG_JSONB_P(1), &own);
	cld_api_call_finish(&call, CLD_API_UPLOAD_BYTES);
	PG_RETURN_JSONB_P(
		cld_upload_bytes(PG_GETARG_TEXT_PP(2), &call, cld_text_span((text *) PG_GETARG_BYTEA_PP(0)), &own));
}

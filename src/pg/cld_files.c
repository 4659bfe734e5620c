/*
 * cld_files.c
 *		Files tables: the register, and writing a verified asset as the
 *		table's owner.
 */
#include "postgres.h"

#include "access/relation.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "core/cld_text.h"
#include "pg/cld_compat.h"
#include "pg/cld_config.h"
#include "pg/cld_error.h"
#include "pg/cld_files.h"
#include "pg/cld_files_plan.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_owner.h"
#include "pg/cld_statement.h"

static CldVerify
parse_verify(CldSpan name)
{
	if (cld_span_is(name, "none"))
		return CLD_VERIFY_NONE;
	return cld_span_is(name, "signature") ? CLD_VERIFY_SIGNATURE : CLD_VERIFY_AUTO;
}

static void
read_register_row(HeapTuple tuple, TupleDesc desc, void *result)
{
	CldFilesTable *table = palloc0(sizeof(CldFilesTable));

	table->relid = DatumGetObjectId(cld_config_datum(tuple, desc, "relation", REGCLASSOID));
	table->account = cld_span_copy(cld_config_text(tuple, desc, "account"));
	table->verify = parse_verify(cld_config_text(tuple, desc, "verify"));
	table->policy = cld_span_copy(cld_config_text(tuple, desc, "policy"));
	table->next = *(void **) result;
	*(void **) result = table;
}

CldFilesTable *
cld_files_get(Oid relid)
{
	static CldConfigCache cache = {CLD_TABLE_FILES, read_register_row};
	CldFilesTable *found = NULL;
	int n_found = 0;

	for (CldFilesTable *table = cld_config_rows(&cache); table != NULL; table = table->next)
	{
		/* a table may have been dropped without the register hearing of it */
		if ((OidIsValid(relid) && table->relid != relid) || get_rel_name(table->relid) == NULL)
			continue;
		found = table;
		n_found++;
	}
	if (n_found > 1)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("there are several files tables"),
						errhint("Name one with \"files\".")));
	if (n_found == 0)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT),
						OidIsValid(relid) && get_rel_name(relid) != NULL ?
							errmsg("table \"%s\" is not a registered files table", get_rel_name(relid)) :
							errmsg("there is no such files table"),
						errhint("Call cloudinary.create_files_table() or cloudinary.adopt_files_table().")));
	found = memcpy(palloc(sizeof(CldFilesTable)), found, sizeof(CldFilesTable));
	found->account = cld_span_copy(found->account);
	found->policy = cld_span_copy(found->policy);
	return found;
}

/*
 * Written anew from the asset.  A delivery signature is never made here, only
 * passed on where it was verified: the report's word on type and format is
 * nothing that our secret may vouch for.
 */
static CldSpan
media_url(const CldReport *report, const CldAccount *account)
{
	CldSpan signature = cld_asset_url_needs_signature(&report->id) ? report->id.url_signature : CLD_NO_SPAN;
	CldSink url;

	cld_sink_init(&url, 256);
	cld_asset_url_write(&url, &account->delivery, &report->id, signature);
	return cld_sink_contents(&url);
}

/* Upload answers wrap the context in "custom", lists do not: the map itself is stored. */
static void
unwrap_context(JsonbValue *value)
{
	JsonbValue custom;

	if (value->type == jbvBinary && JsonContainerIsObject(value->val.binary.data) &&
		JsonContainerSize(value->val.binary.data) == 1 &&
		cld_json_member(value->val.binary.data, "custom", &custom) && custom.type == jbvBinary)
		*value = custom;
}

/* The answer has the status of each moderation kind; the first decides. */
static CldSpan
reported_moderation(const CldReport *report)
{
	JsonbValue value;
	JsonbValue status;
	JsonbValue *first;

	if (cld_json_member(report->object, "moderation_status", &value) && value.type == jbvString)
		return cld_json_string(&value);
	if (!cld_json_member(report->object, "moderation", &value) || value.type != jbvBinary ||
		!JsonContainerIsArray(value.val.binary.data))
		return CLD_NO_SPAN;
	first = getIthJsonbValueFromContainer(value.val.binary.data, 0);
	if (first == NULL || first->type != jbvBinary ||
		!cld_json_member(first->val.binary.data, "status", &status) || status.type != jbvString)
		return CLD_NO_SPAN;
	return cld_json_string(&status);
}

/* A client's report cannot say more than that a verdict is still to come; Cloudinary itself can. */
static CldSpan
moderation_status(const CldReport *report, const char *provenance)
{
	CldSpan status = reported_moderation(report);

	if (strcmp(provenance, "api") == 0)
		return status;
	return cld_span_is(status, "pending") ? status : CLD_NO_SPAN;
}

static Datum
input_datum(CldColumn *column, CldSpan text)
{
	if (column->type == TEXTOID)
		return PointerGetDatum(cstring_to_text_with_len(text.data, text.len));
	return InputFunctionCall(&column->input, pnstrdup(text.data, text.len), column->ioparam, column->typmod);
}

/* An array of texts in the column's own array type. */
static Datum
array_datum(CldColumn *column, JsonbContainer *array)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;
	Datum *elements;
	Datum texts;
	int n = 0;

	cld_json_iterate(&iter, array);
	elements = palloc(sizeof(Datum) * Max(iter.n, 1));
	while (cld_json_next(&iter, &no_key, &element))
		if (element.type == jbvString)
			elements[n++] =
				PointerGetDatum(cstring_to_text_with_len(element.val.string.val, element.val.string.len));
	texts = PointerGetDatum(construct_array(elements, n, TEXTOID, -1, false, TYPALIGN_INT));
	if (column->type == TEXTARRAYOID)
		return texts;
	return input_datum(column, cld_span_of(OidOutputFunctionCall(F_ARRAY_OUT, texts)));
}

static Datum
json_datum(CldColumn *column, JsonbValue *value)
{
	Jsonb *json = JsonbValueToJsonb(value);

	if (column->type == JSONBOID)
		return JsonbPGetDatum(json);
	return input_datum(column, cld_span_of(JsonbToCString(NULL, &json->root, VARSIZE(json))));
}

/* The member's value in the column's own type. */
static Datum
field_datum(CldColumn *column, const CldReport *report, bool *isnull)
{
	JsonbValue value;
	CldSpan text;

	*isnull = !cld_json_member(report->object, column->field->name, &value) || value.type == jbvNull;
	if (*isnull)
		return (Datum) 0;
	if (strcmp(column->field->name, "context") == 0)
		unwrap_context(&value);
	if (value.type == jbvBinary && OidIsValid(get_element_type(column->type)) &&
		JsonContainerIsArray(value.val.binary.data))
		return array_datum(column, value.val.binary.data);
	if (value.type == jbvBinary || column->type == JSONBOID || column->type == JSONOID)
		return json_datum(column, &value);
	text = cld_json_exact_text(&value);
	*isnull = cld_asset_is_unknown(column->field, text);
	return *isnull ? (Datum) 0 : input_datum(column, text);
}

/*
 * What the special columns take.  Nothing in it borrows from the account: a
 * domain's check or a trigger may call us again and so renew the cache.
 */
typedef struct Row
{
	const CldReport *report;
	CldSpan cloud_name;
	CldSpan media_url;
	CldSpan user_id;
	const char *provenance;
} Row;

static CldSpan
version_text(int64_t version)
{
	CldSink sink;

	if (version == 0)
		return CLD_NO_SPAN;
	cld_sink_init(&sink, 24);
	cld_sink_uint(&sink, (uint64) version);
	return cld_sink_contents(&sink);
}

static CldSpan
column_text(CldColumnSource source, const Row *row)
{
	const CldAssetId *id = &row->report->id;

	switch (source)
	{
		case CLD_COLUMN_PUBLIC_ID:
			return id->public_id;
		case CLD_COLUMN_RESOURCE_TYPE:
			return id->resource_type;
		case CLD_COLUMN_TYPE:
			return id->type;
		case CLD_COLUMN_FORMAT:
			return id->format;
		case CLD_COLUMN_VERSION:
			return version_text(id->version);
		case CLD_COLUMN_CLOUD_NAME:
			return row->cloud_name;
		case CLD_COLUMN_MEDIA_URL:
			return row->media_url;
		case CLD_COLUMN_USER_ID:
			return row->user_id;
		case CLD_COLUMN_PROVENANCE:
			return cld_span_of(row->provenance);
		case CLD_COLUMN_MODERATION_STATUS:
			return moderation_status(row->report, row->provenance);
		case CLD_COLUMN_FIELD:
			break;
	}
	return CLD_NO_SPAN;
}

/* Names the field when a column's type does not take what Cloudinary sent. */
static void
column_context(void *name)
{
	errcontext("column \"%s\" of the files table", (char *) name);
}

static void
column_datum(CldColumn *column, const Row *row, Datum *datum, bool *isnull)
{
	ErrorContextCallback context = {error_context_stack, column_context, column->name};
	CldSpan text;

	error_context_stack = &context;
	if (column->source == CLD_COLUMN_FIELD)
		*datum = field_datum(column, row->report, isnull);
	else
	{
		text = column_text(column->source, row);
		*isnull = text.len == 0;
		*datum = *isnull ? (Datum) 0 : input_datum(column, text);
	}
	error_context_stack = context.previous;
}

/* Nothing was written: say why, unless the row simply is as new as the report. */
static Jsonb *
existing_row(CldFilesPlan *plan, Datum *values, char *nulls, const CldReport *report, MemoryContext context)
{
	if (!cld_statement_run(plan->find, values, nulls))
		ereport(ERROR, (errcode(ERRCODE_TRIGGERED_ACTION_EXCEPTION),
						errmsg("a trigger of the files table kept the row from being stored")));
	if (!cld_statement_flag(2))
		ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
						errmsg("asset \"%s\" belongs to another user", cld_quote(report->id.public_id))));
	if (!cld_statement_flag(3))
		ereport(ERROR,
				(errcode(ERRCODE_UNIQUE_VIOLATION),
				 errmsg("public id \"%s\" is taken by an asset of another cloud, resource type or type",
						cld_quote(report->id.public_id)),
				 errhint("Replace the table's key by UNIQUE (cloud_name, resource_type, type, public_id).")));
	return cld_statement_jsonb(context);
}

/* Upserts one row; runs as the table's owner, inside SPI. */
static Jsonb *
write_row(CldFilesPlan *plan, const Row *row, MemoryContext caller)
{
	Datum *values = palloc(sizeof(Datum) * plan->n_columns);
	char *nulls = palloc(plan->n_columns);

	for (int i = 0; i < plan->n_columns; i++)
	{
		bool isnull;

		column_datum(&plan->columns[i], row, &values[i], &isnull);
		nulls[i] = isnull ? 'n' : ' ';
	}
	if (cld_statement_run(plan->insert, values, nulls) ||
		(plan->upsert != NULL && cld_statement_run(plan->upsert, values, nulls)))
		return cld_statement_jsonb(caller);
	return existing_row(plan, values, nulls, row->report, caller);
}

Relation
cld_files_open(const CldFilesTable *table)
{
	Relation relation = try_relation_open(table->relid, RowExclusiveLock);

	if (relation == NULL)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT), errmsg("the files table was dropped")));
	return relation;
}

Jsonb *
cld_files_save(const CldFilesTable *table, const CldReport *report, const CldAccount *account,
			   CldSpan user_id, const char *provenance)
{
	const Row row = {report, cld_span_copy(account->delivery.cloud_name), media_url(report, account), user_id,
					 provenance};
	MemoryContext caller = CurrentMemoryContext;
	Relation relation = cld_files_open(table);
	CldFilesPlan *plan;
	CldOwnerScope scope;
	Jsonb *stored = NULL;

	cld_owner_begin(&scope, relation);
	SPI_connect();
	plan = cld_files_plan_get(relation);
	plan->nesting++;
	PG_TRY();
	{
		stored = write_row(plan, &row, caller);
	}
	PG_FINALLY();
	{
		plan->nesting--;
	}
	PG_END_TRY();
	SPI_finish();
	cld_owner_end(&scope);
	relation_close(relation, NoLock);
	return stored;
}

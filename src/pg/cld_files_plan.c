/*
 * cld_files_plan.c
 *		The statements that write one files table, prepared once per backend.
 *
 * The statements run as the table's owner.  Every name in them is qualified,
 * and nothing in them picks an operator by name alone: no "=", IS DISTINCT
 * FROM or simple CASE.  (What they fire in turn, the owner's triggers, finds a
 * search_path that cld_owner_begin has set.)
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/table.h"
#include "catalog/pg_attribute.h"
#include "catalog/pg_index.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/syscache.h"

#include "pg/cld_files_plan.h"
#include "pg/cld_statement.h"

static const struct
{
	const char *name;
	CldColumnSource source;
} special_columns[] = {
	{"public_id", CLD_COLUMN_PUBLIC_ID},
	{"resource_type", CLD_COLUMN_RESOURCE_TYPE},
	{"type", CLD_COLUMN_TYPE},
	{"format", CLD_COLUMN_FORMAT},
	{"version", CLD_COLUMN_VERSION},
	{"cloud_name", CLD_COLUMN_CLOUD_NAME},
	{"media_url", CLD_COLUMN_MEDIA_URL},
	{"secure_url", CLD_COLUMN_MEDIA_URL},
	{"user_id", CLD_COLUMN_USER_ID},
	{"provenance", CLD_COLUMN_PROVENANCE},
	{"moderation_status", CLD_COLUMN_MODERATION_STATUS},
};

static HTAB *plans = NULL;

/* May run at any moment that accepts invalidations: it only marks. */
static void
relation_invalidated(Datum arg, Oid relid)
{
	HASH_SEQ_STATUS scan;
	CldFilesPlan *plan;

	hash_seq_init(&scan, plans);
	while ((plan = hash_seq_search(&scan)) != NULL)
		if (relid == InvalidOid || plan->relid == relid)
			plan->valid = false;
}

/* The statements name the table's schema, which may have another name now. */
static void
schema_invalidated(Datum arg, int cache_id, uint32 hash)
{
	relation_invalidated(arg, InvalidOid);
}

static void
create_plans(void)
{
	HASHCTL control = {.keysize = sizeof(Oid), .entrysize = sizeof(CldFilesPlan)};

	plans = hash_create("cloudinary_meta files plans", 8, &control, HASH_ELEM | HASH_BLOBS);
	CacheRegisterRelcacheCallback(relation_invalidated, (Datum) 0);
	CacheRegisterSyscacheCallback(NAMESPACEOID, schema_invalidated, (Datum) 0);
}

static bool
find_source(const char *name, CldColumnSource *source, const CldAssetField **field)
{
	*field = cld_asset_field(cld_span_of(name));
	for (size_t i = 0; i < lengthof(special_columns); i++)
		if (strcmp(special_columns[i].name, name) == 0)
		{
			*source = special_columns[i].source;
			return true;
		}
	*source = CLD_COLUMN_FIELD;
	return *field != NULL;
}

static void
fill_column(CldColumn *column, Form_pg_attribute attribute, MemoryContext context)
{
	Oid input;

	column->name = MemoryContextStrdup(context, NameStr(attribute->attname));
	column->type = attribute->atttypid;
	column->typmod = attribute->atttypmod;
	getTypeInputInfo(column->type, &input, &column->ioparam);
	fmgr_info_cxt(input, &column->input, context);
}

/* A column that a report can fill: there, and not generated. */
static bool
is_fillable(Form_pg_attribute attribute)
{
	return !attribute->attisdropped && attribute->attgenerated == '\0' &&
		   attribute->attidentity != ATTRIBUTE_IDENTITY_ALWAYS;
}

/* Every column that bears the name of something we know; generated ones fill themselves. */
static void
find_columns(CldFilesPlan *plan, TupleDesc desc)
{
	plan->context =
		AllocSetContextCreate(CacheMemoryContext, "cloudinary_meta files plan", ALLOCSET_SMALL_SIZES);
	plan->columns = MemoryContextAllocZero(plan->context, sizeof(CldColumn) * desc->natts);
	plan->n_columns = 0;
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);
		CldColumn *column = &plan->columns[plan->n_columns];

		if (!is_fillable(attribute) ||
			!find_source(NameStr(attribute->attname), &column->source, &column->field))
			continue;
		fill_column(column, attribute, plan->context);
		plan->n_columns++;
	}
}

const CldColumn *
cld_files_column(const CldFilesPlan *plan, const char *name)
{
	for (int i = 0; i < plan->n_columns; i++)
		if (strcmp(plan->columns[i].name, name) == 0)
			return &plan->columns[i];
	return NULL;
}

static bool
is_key_column(const char *name)
{
	return strcmp(name, "public_id") == 0 || strcmp(name, "cloud_name") == 0 ||
		   strcmp(name, "resource_type") == 0 || strcmp(name, "type") == 0;
}

/* The index's columns, if together they identify an asset; else NIL. */
static List *
index_key(Relation relation, Oid index_id)
{
	Relation index = index_open(index_id, AccessShareLock);
	Form_pg_index form = index->rd_index;
	List *names = NIL;
	bool has_public_id = false;
	bool usable = form->indisunique && form->indimmediate && form->indisvalid &&
				  RelationGetIndexExpressions(index) == NIL && RelationGetIndexPredicate(index) == NIL;

	for (int i = 0; usable && i < form->indnkeyatts; i++)
	{
		AttrNumber number = form->indkey.values[i];
		char *name = number > 0 ? get_attname(RelationGetRelid(relation), number, false) : NULL;

		usable = name != NULL && is_key_column(name) &&
				 is_fillable(TupleDescAttr(RelationGetDescr(relation), number - 1));
		has_public_id |= usable && strcmp(name, "public_id") == 0;
		names = lappend(names, name);
	}
	index_close(index, AccessShareLock);
	return usable && has_public_id ? names : NIL;
}

/* The widest unique key over an asset's identity: it tells the most assets apart. */
static List *
table_key(Relation relation)
{
	List *best = NIL;
	ListCell *cell;

	foreach (cell, RelationGetIndexList(relation))
	{
		List *key = index_key(relation, lfirst_oid(cell));

		if (list_length(key) > list_length(best))
			best = key;
	}
	return best;
}

static bool
has_fillable_column(Relation relation, const char *name)
{
	AttrNumber number = get_attnum(RelationGetRelid(relation), name);

	return number > 0 && is_fillable(TupleDescAttr(RelationGetDescr(relation), number - 1));
}

bool
cld_files_has_updated_at(Relation relation)
{
	return has_fillable_column(relation, "updated_at");
}

const char *
cld_files_url_column(const CldFilesPlan *plan)
{
	if (cld_files_column(plan, "media_url") != NULL)
		return "media_url";
	return cld_files_column(plan, "secure_url") != NULL ? "secure_url" : NULL;
}

char *
cld_files_name(Relation relation)
{
	return quote_qualified_identifier(get_namespace_name(RelationGetNamespace(relation)),
									  RelationGetRelationName(relation));
}

void
cld_files_check_table(Relation relation)
{
	if (relation->rd_rel->relkind != RELKIND_RELATION &&
		relation->rd_rel->relkind != RELKIND_PARTITIONED_TABLE)
		ereport(ERROR, (errcode(ERRCODE_WRONG_OBJECT_TYPE),
						errmsg("\"%s\" is not a table", RelationGetRelationName(relation))));
	if (!has_fillable_column(relation, "public_id") || !has_fillable_column(relation, "user_id"))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("table \"%s\" has no ordinary column \"public_id\" or \"user_id\"",
							   RelationGetRelationName(relation))));
	if (table_key(relation) == NIL)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("table \"%s\" has no unique constraint that identifies an asset",
						RelationGetRelationName(relation)),
				 errhint("Add UNIQUE (cloud_name, resource_type, type, public_id), or UNIQUE (public_id).")));
}

static bool
is_in_key(List *key, const char *name)
{
	ListCell *cell;

	foreach (cell, key)
		if (strcmp(lfirst(cell), name) == 0)
			return true;
	return false;
}

/* Who owns a row does not change with a report, nor does the key it was found by. */
static bool
is_updated(const CldColumn *column, List *key)
{
	return column->source != CLD_COLUMN_USER_ID && !is_in_key(key, column->name);
}

/* Calls for each column: prefix, name, suffix, separated by commas. */
static void
append_columns(StringInfo sql, const CldFilesPlan *plan, List *skip_key, const char *format)
{
	bool first = true;

	for (int i = 0; i < plan->n_columns; i++)
	{
		const char *name = quote_identifier(plan->columns[i].name);

		if (skip_key != NIL && !is_updated(&plan->columns[i], skip_key))
			continue;
		if (!first)
			appendStringInfoString(sql, ", ");
		first = false;
		for (const char *c = format; *c; c++)
		{
			if (*c == '@')
				appendStringInfoString(sql, name);
			else
				appendStringInfoChar(sql, *c);
		}
	}
}

/*
 * One parameter for each column.  Nothing vouches for a reported asset_id, so
 * one that another row has already is left out: it must not keep an asset from
 * being saved.
 */
static void
append_parameters(StringInfo sql, const CldFilesPlan *plan, const char *table)
{
	for (int i = 0; i < plan->n_columns; i++)
	{
		appendStringInfoString(sql, i > 0 ? ", " : "");
		if (strcmp(plan->columns[i].name, "asset_id") == 0)
			appendStringInfo(sql,
							 "(SELECT $%1$d WHERE NOT EXISTS (SELECT FROM %2$s AS o WHERE"
							 " o.asset_id::pg_catalog.text OPERATOR(pg_catalog.=) $%1$d::pg_catalog.text))",
							 i + 1, table);
		else
			appendStringInfo(sql, "$%d", i + 1);
	}
}

static void
append_key(StringInfo sql, List *key)
{
	ListCell *cell;

	foreach (cell, key)
		appendStringInfo(sql, "%s%s", cell == list_head(key) ? "" : ", ", quote_identifier(lfirst(cell)));
}

/* Both sides' column as text, compared: true where the table has no such column. */
static void
append_same(StringInfo sql, const CldFilesPlan *plan, const char *name, const char *other)
{
	if (cld_files_column(plan, name) != NULL)
		appendStringInfo(sql,
						 " AND t.%s::pg_catalog.text COLLATE pg_catalog.\"C\""
						 " OPERATOR(pg_catalog.=) %s::pg_catalog.text",
						 name, other);
}

static int
parameter_number(const CldFilesPlan *plan, const char *name)
{
	return (int) (cld_files_column(plan, name) - plan->columns) + 1;
}

/* "t" is the same asset as the parameters say: for tables whose key is narrower than that. */
static void
append_same_asset(StringInfo sql, const CldFilesPlan *plan)
{
	static const char *const names[] = {"public_id", "cloud_name", "resource_type", "type"};

	for (size_t i = 0; i < lengthof(names); i++)
		if (cld_files_column(plan, names[i]) != NULL)
			append_same(sql, plan, names[i], psprintf("$%d", parameter_number(plan, names[i])));
}

/* client < signature < api = notification */
#define RANK(value)                                                                                          \
	"pg_catalog.array_position(ARRAY['client', 'signature', 'api', 'notification']::pg_catalog.text[], "     \
	"pg_catalog.replace(" value "::pg_catalog.text, 'notification', 'api'))"

/* An older version never overwrites; the same one only on the same or better evidence. */
static void
append_newer(StringInfo sql, const CldFilesPlan *plan)
{
	const char *url = cld_files_url_column(plan);
	const char *same_rank =
		cld_files_column(plan, "provenance") == NULL ?
			"" :
			" AND " RANK("excluded.provenance") " OPERATOR(pg_catalog.>=) " RANK("t.provenance");

	if (cld_files_column(plan, "version") != NULL)
		appendStringInfo(
			sql,
			" AND (t.version IS NULL"
			" OR excluded.version::pg_catalog.numeric OPERATOR(pg_catalog.>) t.version::pg_catalog.numeric"
			" OR (excluded.version::pg_catalog.numeric OPERATOR(pg_catalog.=) "
			"t.version::pg_catalog.numeric%s))",
			same_rank);
	else if (url != NULL)
		appendStringInfo(sql,
						 " AND COALESCE(pg_catalog.substring(excluded.%1$s::pg_catalog.text, "
						 "'/v([0-9]{1,16})/')::pg_catalog.int8, 0)"
						 " OPERATOR(pg_catalog.>=) COALESCE(pg_catalog.substring(t.%1$s::pg_catalog.text, "
						 "'/v([0-9]{1,16})/')::pg_catalog.int8, 0)",
						 url);
}

/* The key is the conflict target; without one any unique constraint is. */
static void
append_insert(StringInfo sql, const CldFilesPlan *plan, const char *table, List *key)
{
	appendStringInfo(sql, "INSERT INTO %s AS t (", table);
	append_columns(sql, plan, NIL, "@");
	appendStringInfoString(sql, ") VALUES (");
	append_parameters(sql, plan, table);
	appendStringInfoString(sql, ") ON CONFLICT ");
	if (key != NIL)
	{
		appendStringInfoChar(sql, '(');
		append_key(sql, key);
		appendStringInfoString(sql, ") ");
	}
	appendStringInfoString(sql, "DO ");
}

/* The common case, a new asset: without the expressions that an update would set up. */
static char *
insert_sql(const CldFilesPlan *plan, const char *table, List *key)
{
	StringInfoData sql;

	initStringInfo(&sql);
	append_insert(&sql, plan, table, key);
	appendStringInfoString(&sql, "NOTHING RETURNING pg_catalog.to_jsonb(t)");
	return sql.data;
}

/*
 * Absent members leave their columns as they are: absent is not empty.  A row
 * that would not change is not written, so a repeated report costs no WAL.
 */
static char *
upsert_sql(const CldFilesPlan *plan, const char *table, List *key, bool has_updated_at)
{
	StringInfoData sql;

	initStringInfo(&sql);
	append_insert(&sql, plan, table, key);
	appendStringInfoString(&sql, "UPDATE SET ");
	append_columns(&sql, plan, key, "@ = COALESCE(excluded.@, t.@)");
	if (has_updated_at)
		appendStringInfoString(&sql, ", updated_at = pg_catalog.now()");
	appendStringInfoString(&sql, " WHERE true");
	append_same(&sql, plan, "user_id", "excluded.user_id");
	append_same_asset(&sql, plan);
	append_newer(&sql, plan);
	appendStringInfoString(&sql, " AND pg_catalog.record_image_ne(ROW(");
	append_columns(&sql, plan, key, "COALESCE(excluded.@, t.@)");
	appendStringInfoString(&sql, "), ROW(");
	append_columns(&sql, plan, key, "t.@");
	appendStringInfoString(&sql, ")) RETURNING pg_catalog.to_jsonb(t)");
	return sql.data;
}

static char *
find_sql(const CldFilesPlan *plan, const char *table, List *key)
{
	StringInfoData sql;
	ListCell *cell;

	initStringInfo(&sql);
	appendStringInfoString(&sql, "SELECT pg_catalog.to_jsonb(t), true");
	append_same(&sql, plan, "user_id", psprintf("$%d", parameter_number(plan, "user_id")));
	appendStringInfoString(&sql, ", true");
	append_same_asset(&sql, plan);
	appendStringInfo(&sql, " FROM %s AS t WHERE true", table);
	/* by the column's own collation, which its index has */
	foreach (cell, key)
		appendStringInfo(&sql, " AND t.%s::pg_catalog.text OPERATOR(pg_catalog.=) $%d::pg_catalog.text",
						 quote_identifier(lfirst(cell)), parameter_number(plan, lfirst(cell)));
	return sql.data;
}

static bool
has_updates(const CldFilesPlan *plan, List *key)
{
	for (int i = 0; i < plan->n_columns; i++)
		if (is_updated(&plan->columns[i], key))
			return true;
	return false;
}

static SPIPlanPtr
prepare(const CldFilesPlan *plan, const char *sql)
{
	Oid *types = palloc(sizeof(Oid) * plan->n_columns);

	for (int i = 0; i < plan->n_columns; i++)
		types[i] = plan->columns[i].type;
	return cld_statement_prepare(sql, plan->n_columns, types);
}

static void
forget_plan(CldFilesPlan *plan)
{
	if (plan->insert != NULL)
		SPI_freeplan(plan->insert);
	if (plan->upsert != NULL)
		SPI_freeplan(plan->upsert);
	if (plan->find != NULL)
		SPI_freeplan(plan->find);
	for (int i = 0; i < CLD_MIRROR_STATEMENTS; i++)
		if (plan->mirror[i] != NULL)
			SPI_freeplan(plan->mirror[i]);
	if (plan->context != NULL)
		MemoryContextDelete(plan->context);
	plan->insert = NULL;
	plan->upsert = NULL;
	plan->find = NULL;
	memset(plan->mirror, 0, sizeof(plan->mirror));
	plan->context = NULL;
}

static bool
has_deferrable_key(Relation relation)
{
	ListCell *cell;
	bool found = false;

	foreach (cell, RelationGetIndexList(relation))
	{
		Relation index = index_open(lfirst_oid(cell), AccessShareLock);

		found |= !index->rd_index->indimmediate;
		index_close(index, AccessShareLock);
	}
	return found;
}

/*
 * A report of this moment may claim the same asset_id: then nothing is inserted
 * either, and the upsert sees that the row has it.  The server refuses that
 * where a constraint is deferrable.
 */
static List *
insert_target(const CldFilesPlan *plan, Relation relation, List *key)
{
	return plan->upsert == NULL || has_deferrable_key(relation) ? key : NIL;
}

static void
build_plan(CldFilesPlan *plan, Relation relation)
{
	const char *table = cld_files_name(relation);
	List *key;

	cld_files_check_table(relation);
	find_columns(plan, RelationGetDescr(relation));
	key = table_key(relation);
	if (has_updates(plan, key))
		plan->upsert = prepare(plan, upsert_sql(plan, table, key, cld_files_has_updated_at(relation)));
	plan->insert = prepare(plan, insert_sql(plan, table, insert_target(plan, relation, key)));
	plan->find = prepare(plan, find_sql(plan, table, key));
}

CldFilesPlan *
cld_files_plan_get(Relation relation)
{
	Oid relid = RelationGetRelid(relation);
	CldFilesPlan *plan;
	bool found;

	if (plans == NULL)
		create_plans();
	plan = hash_search(plans, &relid, HASH_ENTER, &found);
	if (!found)
		memset((char *) plan + sizeof(Oid), 0, sizeof(CldFilesPlan) - sizeof(Oid));
	if (plan->valid || plan->nesting > 0)
		return plan;
	forget_plan(plan);
	/* first, so that an invalidation while building is not lost */
	plan->valid = true;
	PG_TRY();
	{
		build_plan(plan, relation);
	}
	PG_CATCH();
	{
		plan->valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();
	return plan;
}

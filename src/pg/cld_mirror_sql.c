/*
 * cld_mirror_sql.c
 *		The statements behind cld_mirror.h, for one table.
 *
 * As in cld_files_plan.c every name is qualified, and nothing picks an
 * operator by name alone.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "pg/cld_mirror_sql.h"

/* A member of the document as text. */
#define MEMBER(name) "($1 OPERATOR(pg_catalog.->>) '" name "'::pg_catalog.text)"

/* Whether asset ids of the table's rows can be told to be Cloudinary's. */
static bool
tracks_ids(const CldFilesPlan *plan)
{
	return cld_files_column(plan, "asset_id") != NULL && cld_files_column(plan, "provenance") != NULL;
}

static void
append_vouched(StringInfo sql)
{
	appendStringInfoString(sql, "t.provenance::pg_catalog.text OPERATOR(pg_catalog.=) "
								"ANY (ARRAY['api', 'notification']::pg_catalog.text[]) "
								"AND t.asset_id IS NOT NULL");
}

static void
append_equal(StringInfo sql, const CldFilesPlan *plan, const char *name, const char *value)
{
	if (cld_files_column(plan, name) != NULL)
		appendStringInfo(sql, " AND t.%s::pg_catalog.text OPERATOR(pg_catalog.=) %s", name, value);
}

static void
append_same_name(StringInfo sql, const CldFilesPlan *plan)
{
	append_equal(sql, plan, "public_id", MEMBER("public_id"));
	append_equal(sql, plan, "cloud_name", MEMBER("cloud_name"));
	append_equal(sql, plan, "resource_type", MEMBER("resource_type"));
	append_equal(sql, plan, "type", MEMBER("type"));
}

/* Rows of which nothing says that they are another asset's. */
static void
append_not_anothers(StringInfo sql, const CldFilesPlan *plan)
{
	if (!tracks_ids(plan))
		return;
	appendStringInfoString(sql, " AND (t.asset_id::pg_catalog.text OPERATOR(pg_catalog.=) $2 OR NOT (");
	append_vouched(sql);
	appendStringInfoString(sql, "))");
}

/* False when the table cannot be matched that way. */
static bool
append_match(StringInfo sql, const CldFilesPlan *plan, int match)
{
	if (match == 0)
	{
		if (!tracks_ids(plan))
			return false;
		append_vouched(sql);
		append_equal(sql, plan, "asset_id", "$2");
		return true;
	}
	appendStringInfoString(sql, "true");
	append_not_anothers(sql, plan);
	if (match == 1)
	{
		append_same_name(sql, plan);
		return true;
	}
	append_equal(sql, plan, "public_id", "ANY ($3)");
	append_equal(sql, plan, "cloud_name", MEMBER("cloud_name"));
	append_equal(sql, plan, "resource_type", MEMBER("resource_type"));
	/* a rename may change it, too; as a list an index can look it up */
	append_equal(sql, plan, "type", "ANY (ARRAY['upload', 'private', 'authenticated']::pg_catalog.text[])");
	if (cld_files_column(plan, "version") != NULL)
		appendStringInfoString(sql, " AND t.version::pg_catalog.int8 OPERATOR(pg_catalog.=) ANY ($4)");
	return true;
}

/* A row that knows a newer version is none of the document's business. */
static void
append_not_newer(StringInfo sql, const CldFilesPlan *plan)
{
	if (cld_files_column(plan, "version") != NULL)
		appendStringInfoString(
			sql, " AND (t.version IS NULL OR t.version::pg_catalog.numeric OPERATOR(pg_catalog.<=) "
				 "COALESCE(" MEMBER("version") "::pg_catalog.numeric, t.version::pg_catalog.numeric))");
}

/* The columns that the document may set, each after the prefix. */
static void
append_columns(StringInfo sql, const CldFilesPlan *plan, const char *prefix)
{
	bool first = true;

	for (int i = 0; i < plan->n_columns; i++)
	{
		if (plan->columns[i].source == CLD_COLUMN_USER_ID)
			continue;
		appendStringInfo(sql, "%s%s%s", first ? "" : ", ", prefix, quote_identifier(plan->columns[i].name));
		first = false;
	}
}

static const char *
table_name(Relation relation)
{
	return quote_qualified_identifier(get_namespace_name(RelationGetNamespace(relation)),
									  RelationGetRelationName(relation));
}

#define CHANGES "pg_catalog.record_image_ne(pg_catalog.jsonb_populate_record(t, $1), t)"

static bool
append_find(StringInfo sql, const CldFilesPlan *plan, Relation relation, int match)
{
	appendStringInfoString(sql, "SELECT pg_catalog.to_jsonb(t), " CHANGES " AND (true");
	append_not_newer(sql, plan);
	appendStringInfoString(sql, "), (true");
	append_same_name(sql, plan);
	appendStringInfo(sql, ") FROM %s AS t WHERE ", table_name(relation));
	return append_match(sql, plan, match);
}

static bool
append_update(StringInfo sql, const CldFilesPlan *plan, Relation relation, int match)
{
	appendStringInfo(sql, "UPDATE %s AS t SET (", table_name(relation));
	append_columns(sql, plan, "");
	appendStringInfoString(sql, ") = (SELECT ");
	append_columns(sql, plan, "r.");
	appendStringInfoString(sql, " FROM pg_catalog.jsonb_populate_record(t, $1) AS r)");
	if (get_attnum(RelationGetRelid(relation), "updated_at") > 0)
		appendStringInfoString(sql, ", updated_at = pg_catalog.now()");
	appendStringInfoString(sql, " WHERE ");
	if (!append_match(sql, plan, match))
		return false;
	append_not_newer(sql, plan);
	appendStringInfoString(sql, " RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static bool
append_remove(StringInfo sql, const CldFilesPlan *plan, Relation relation, int match)
{
	appendStringInfo(sql, "DELETE FROM %s AS t WHERE ", table_name(relation));
	if (!append_match(sql, plan, match))
		return false;
	append_not_newer(sql, plan);
	appendStringInfoString(sql, " RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static bool
append_holder(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!tracks_ids(plan))
		return false;
	appendStringInfoString(sql, "SELECT CASE WHEN ");
	append_vouched(sql);
	appendStringInfo(sql,
					 " THEN pg_catalog.to_jsonb(t.asset_id::pg_catalog.text) END FROM %s AS t WHERE true",
					 table_name(relation));
	append_same_name(sql, plan);
	appendStringInfoString(sql, " AND NOT (");
	append_vouched(sql);
	appendStringInfoString(sql, " AND t.asset_id::pg_catalog.text OPERATOR(pg_catalog.=) $2)");
	return true;
}

/* A client's word on asset_id must not keep the asset's own row from having it. */
static bool
append_disown(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!tracks_ids(plan))
		return false;
	appendStringInfo(sql, "UPDATE %s AS t SET asset_id = NULL WHERE true", table_name(relation));
	append_equal(sql, plan, "asset_id", "$2");
	appendStringInfoString(sql, " AND NOT (");
	append_vouched(sql);
	appendStringInfoString(sql, ") AND NOT (true");
	append_same_name(sql, plan);
	appendStringInfoString(sql, ")");
	return true;
}

/* Only a document with content and an owner makes a row. */
static bool
append_insert(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	const CldColumn *user = cld_files_column(plan, "user_id");

	appendStringInfo(sql, "INSERT INTO %s AS t (", table_name(relation));
	append_columns(sql, plan, "");
	appendStringInfoString(sql, ", user_id) SELECT ");
	append_columns(sql, plan, "r.");
	appendStringInfo(sql, ", CAST($5 AS %s) FROM pg_catalog.jsonb_populate_record(NULL::%s, $1) AS r",
					 format_type_with_typemod(user->type, user->typmod), table_name(relation));
	appendStringInfoString(sql, " WHERE $5 IS NOT NULL AND " MEMBER(
									"version") " IS NOT NULL"
											   " ON CONFLICT DO NOTHING RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static bool
append_park(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!tracks_ids(plan))
		return false;
	appendStringInfo(sql, "UPDATE %s AS t SET public_id = '?' OPERATOR(pg_catalog.||) $2",
					 table_name(relation));
	if (cld_files_column(plan, "media_url") != NULL)
		appendStringInfoString(sql, ", media_url = ''");
	if (cld_files_column(plan, "secure_url") != NULL)
		appendStringInfoString(sql, ", secure_url = ''");
	appendStringInfoString(sql, " WHERE ");
	return append_match(sql, plan, 0);
}

static bool
append_statement(StringInfo sql, const CldFilesPlan *plan, Relation relation, CldMirrorStatement statement)
{
	switch (statement)
	{
		case CLD_MIRROR_HOLDER:
			return append_holder(sql, plan, relation);
		case CLD_MIRROR_DISOWN:
			return append_disown(sql, plan, relation);
		case CLD_MIRROR_INSERT:
			return append_insert(sql, plan, relation);
		case CLD_MIRROR_PARK:
			return append_park(sql, plan, relation);
		default:
			if (statement >= CLD_MIRROR_REMOVE)
				return append_remove(sql, plan, relation, statement - CLD_MIRROR_REMOVE);
			if (statement >= CLD_MIRROR_UPDATE)
				return append_update(sql, plan, relation, statement - CLD_MIRROR_UPDATE);
			return append_find(sql, plan, relation, statement - CLD_MIRROR_FIND);
	}
}

SPIPlanPtr
cld_mirror_prepare(const CldFilesPlan *plan, Relation relation, CldMirrorStatement statement)
{
	Oid types[CLD_MIRROR_PARAMETERS] = {JSONBOID, TEXTOID, TEXTARRAYOID, INT8ARRAYOID, TEXTOID};
	StringInfoData sql;

	initStringInfo(&sql);
	if (!append_statement(&sql, plan, relation, statement))
		return NULL;
	return cld_files_prepare(sql.data, CLD_MIRROR_PARAMETERS, types);
}

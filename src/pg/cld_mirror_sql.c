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

static bool
has(const CldFilesPlan *plan, const char *name)
{
	return cld_files_column(plan, name) != NULL;
}

/* Whether asset ids of the table's rows can be told to be Cloudinary's. */
static bool
tracks_ids(const CldFilesPlan *plan)
{
	return has(plan, "asset_id") && has(plan, "provenance");
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
	if (has(plan, name))
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

/*
 * The version that a row was stored with: from its column, else from its URL,
 * or from the name that it was given when its own was taken away.
 */
static const char *
row_version(const CldFilesPlan *plan)
{
	if (has(plan, "version"))
		return "t.version::pg_catalog.int8";
	if (has(plan, "media_url"))
		return "COALESCE(pg_catalog.substring(t.public_id::pg_catalog.text, '^[?]v([0-9]{1,16})/'), "
			   "pg_catalog.substring(t.media_url::pg_catalog.text, '/v([0-9]{1,16})/'))::pg_catalog.int8";
	return "NULL::pg_catalog.int8";
}

/*
 * A row for which nothing vouches but the signature over its name and version
 * is the asset's if the asset had that name and that version.  A version that is
 * not known of does only with more: the asset_id that the client reported, or a
 * table that never had better evidence; and never a row that is younger than
 * the asset's name.
 */
static void
append_name_match(StringInfo sql, const CldFilesPlan *plan)
{
	const char *version = row_version(plan);
	const char *claims =
		has(plan, "asset_id") ? "t.asset_id::pg_catalog.text OPERATOR(pg_catalog.=) $2" : "false";
	const char *unclaimed = has(plan, "asset_id") ? "t.asset_id IS NULL" : "true";
	const char *trusting = has(plan, "provenance") ?
							   "t.provenance::pg_catalog.text OPERATOR(pg_catalog.=) 'client'" :
						   has(plan, "version") ? "false" :
												  "true";

	append_equal(sql, plan, "public_id", "ANY ($3)");
	append_equal(sql, plan, "cloud_name", MEMBER("cloud_name"));
	append_equal(sql, plan, "resource_type", MEMBER("resource_type"));
	/* a rename may change it, too; as a list an index can look it up */
	append_equal(sql, plan, "type", "ANY (ARRAY['upload', 'private', 'authenticated']::pg_catalog.text[])");
	if (tracks_ids(plan))
	{
		appendStringInfoString(sql, " AND NOT (");
		append_vouched(sql);
		appendStringInfoString(sql, ")");
	}
	appendStringInfo(
		sql,
		" AND (%1$s OPERATOR(pg_catalog.=) ANY ($4)"
		" OR (t.public_id::pg_catalog.text OPERATOR(pg_catalog.=) " MEMBER(
			"public_id") " AND ((%2$s) OR (%3$s) AND (%4$s) OR %1$s IS NULL))"
						 " OR (pg_catalog.cardinality($4) OPERATOR(pg_catalog.=) 0 AND ((%2$s) OR (%4$s))"
						 " AND COALESCE(%1$s OPERATOR(pg_catalog.<=) $6, true)))",
		version, claims, trusting, unclaimed);
}

/* False when the table cannot be matched that way. */
static bool
append_match(StringInfo sql, const CldFilesPlan *plan, bool by_id)
{
	if (by_id && !tracks_ids(plan))
		return false;
	if (by_id)
	{
		append_vouched(sql);
		append_equal(sql, plan, "asset_id", "$2");
	}
	else
	{
		appendStringInfoString(sql, "true");
		append_name_match(sql, plan);
	}
	return true;
}

/* A row that knows a newer version is none of the document's business. */
static void
append_not_newer(StringInfo sql, const CldFilesPlan *plan)
{
	if (has(plan, "version"))
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

/* Of several rows by name the one of a known version, then one of a former name. */
static bool
append_find(StringInfo sql, const CldFilesPlan *plan, Relation relation, bool by_id)
{
	appendStringInfoString(sql, "SELECT pg_catalog.to_jsonb(t), pg_catalog.record_image_ne("
								"pg_catalog.jsonb_populate_record(t, $1), t) AND (true");
	append_not_newer(sql, plan);
	appendStringInfoString(sql, "), (true");
	append_same_name(sql, plan);
	appendStringInfo(sql, "), t.public_id::pg_catalog.text FROM %s AS t WHERE ", table_name(relation));
	if (!append_match(sql, plan, by_id))
		return false;
	if (!by_id)
		appendStringInfo(sql,
						 " ORDER BY %s OPERATOR(pg_catalog.=) ANY ($4) DESC NULLS LAST,"
						 " t.public_id::pg_catalog.text OPERATOR(pg_catalog.<>) " MEMBER(
							 "public_id") " DESC, t.public_id LIMIT 1",
						 row_version(plan));
	return true;
}

static bool
append_update(StringInfo sql, const CldFilesPlan *plan, Relation relation, bool by_id)
{
	appendStringInfo(sql, "UPDATE %s AS t SET (", table_name(relation));
	append_columns(sql, plan, "");
	appendStringInfoString(sql, ") = (SELECT ");
	append_columns(sql, plan, "r.");
	appendStringInfoString(sql, " FROM pg_catalog.jsonb_populate_record(t, $1) AS r)");
	if (cld_files_has_updated_at(relation))
		appendStringInfoString(sql, ", updated_at = pg_catalog.now()");
	appendStringInfoString(sql, " WHERE ");
	if (!append_match(sql, plan, by_id))
		return false;
	append_equal(sql, plan, "public_id", "$7");
	append_not_newer(sql, plan);
	appendStringInfoString(sql, " RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static bool
append_remove(StringInfo sql, const CldFilesPlan *plan, Relation relation, bool by_id)
{
	appendStringInfo(sql, "DELETE FROM %s AS t WHERE ", table_name(relation));
	if (!append_match(sql, plan, by_id))
		return false;
	append_not_newer(sql, plan);
	appendStringInfoString(sql, " RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static bool
append_remove_doubles(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!tracks_ids(plan))
		return false;
	appendStringInfo(sql, "DELETE FROM %s AS t WHERE %s OPERATOR(pg_catalog.=) ANY ($4)",
					 table_name(relation), row_version(plan));
	append_name_match(sql, plan);
	return true;
}

static bool
append_holder(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	appendStringInfoString(sql, "SELECT ");
	if (tracks_ids(plan))
	{
		appendStringInfoString(sql, "CASE WHEN ");
		append_vouched(sql);
		appendStringInfoString(sql, " THEN pg_catalog.to_jsonb(t.asset_id::pg_catalog.text) END");
	}
	else
		appendStringInfoString(sql, "NULL::pg_catalog.jsonb");
	appendStringInfo(sql, ", COALESCE(%s OPERATOR(pg_catalog.<=) $6, true) FROM %s AS t WHERE true",
					 row_version(plan), table_name(relation));
	append_same_name(sql, plan);
	return true;
}

/* A client's word on asset_id must not keep the asset's own row from having it. */
static bool
append_disown(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!has(plan, "asset_id"))
		return false;
	appendStringInfo(sql, "UPDATE %s AS t SET asset_id = NULL WHERE true", table_name(relation));
	append_equal(sql, plan, "asset_id", "$2");
	if (has(plan, "provenance"))
	{
		appendStringInfoString(sql, " AND NOT (");
		append_vouched(sql);
		appendStringInfoString(sql, ")");
	}
	appendStringInfoString(sql, " AND t.public_id::pg_catalog.text OPERATOR(pg_catalog.<>) COALESCE($7, '')");
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
	appendStringInfoString(sql, " ON CONFLICT DO NOTHING RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static void
append_parked(StringInfo sql, const CldFilesPlan *plan, Relation relation, const char *name)
{
	appendStringInfo(sql, "UPDATE %s AS t SET public_id = %s", table_name(relation), name);
	if (has(plan, "media_url"))
		appendStringInfoString(sql, ", media_url = ''");
	if (has(plan, "secure_url"))
		appendStringInfoString(sql, ", secure_url = ''");
	appendStringInfoString(sql, " WHERE ");
}

static bool
append_park_id(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!tracks_ids(plan))
		return false;
	append_parked(sql, plan, relation, "'?' OPERATOR(pg_catalog.||) $2");
	return append_match(sql, plan, true);
}

/* What names and versions are known by then has to find it again. */
static bool
append_park_holder(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	append_parked(
		sql, plan, relation,
		psprintf("'?v' OPERATOR(pg_catalog.||) COALESCE(%s, 0)::pg_catalog.text"
				 " OPERATOR(pg_catalog.||) '/' OPERATOR(pg_catalog.||) t.public_id::pg_catalog.text",
				 row_version(plan)));
	appendStringInfoString(sql, "true");
	append_same_name(sql, plan);
	return true;
}

static bool
append_statement(StringInfo sql, const CldFilesPlan *plan, Relation relation, CldMirrorStatement statement)
{
	switch (statement)
	{
		case CLD_MIRROR_FIND_ID:
		case CLD_MIRROR_FIND_NAME:
			return append_find(sql, plan, relation, statement == CLD_MIRROR_FIND_ID);
		case CLD_MIRROR_UPDATE_ID:
		case CLD_MIRROR_UPDATE_NAME:
			return append_update(sql, plan, relation, statement == CLD_MIRROR_UPDATE_ID);
		case CLD_MIRROR_REMOVE_ID:
		case CLD_MIRROR_REMOVE_NAME:
			return append_remove(sql, plan, relation, statement == CLD_MIRROR_REMOVE_ID);
		case CLD_MIRROR_REMOVE_DOUBLES:
			return append_remove_doubles(sql, plan, relation);
		case CLD_MIRROR_HOLDER:
			return append_holder(sql, plan, relation);
		case CLD_MIRROR_PARK_HOLDER:
			return append_park_holder(sql, plan, relation);
		case CLD_MIRROR_PARK_ID:
			return append_park_id(sql, plan, relation);
		case CLD_MIRROR_DISOWN:
			return append_disown(sql, plan, relation);
		case CLD_MIRROR_INSERT:
			return append_insert(sql, plan, relation);
		case CLD_MIRROR_STATEMENTS:
			break;
	}
	return false;
}

SPIPlanPtr
cld_mirror_prepare(const CldFilesPlan *plan, Relation relation, CldMirrorStatement statement)
{
	Oid types[CLD_MIRROR_PARAMETERS] = {JSONBOID, TEXTOID, TEXTARRAYOID, INT8ARRAYOID,
										TEXTOID,  INT8OID, TEXTOID};
	StringInfoData sql;

	initStringInfo(&sql);
	if (!append_statement(&sql, plan, relation, statement))
		return NULL;
	return cld_files_prepare(sql.data, CLD_MIRROR_PARAMETERS, types);
}

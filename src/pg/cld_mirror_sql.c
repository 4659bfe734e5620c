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
#include "pg/cld_statement.h"

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
	const char *url = cld_files_url_column(plan);

	if (has(plan, "version"))
		return "t.version::pg_catalog.int8";
	if (url == NULL)
		return "NULL::pg_catalog.int8";
	return psprintf("COALESCE(pg_catalog.substring(t.public_id::pg_catalog.text, '^[?]v([0-9]{1,16})/'), "
					"pg_catalog.substring(t.%s::pg_catalog.text, '/v([0-9]{1,16})/'))::pg_catalog.int8",
					url);
}

/* "t" has that asset_id; a uuid column takes Cloudinary's 32 hexadecimal digits, too. */
static void
append_has_id(StringInfo sql, const CldFilesPlan *plan)
{
	if (cld_files_column(plan, "asset_id")->type == UUIDOID)
		appendStringInfoString(sql, "t.asset_id OPERATOR(pg_catalog.=) $2::pg_catalog.uuid");
	else
		appendStringInfoString(sql, "t.asset_id::pg_catalog.text OPERATOR(pg_catalog.=) $2");
}

static void
append_not_vouched(StringInfo sql, const CldFilesPlan *plan)
{
	if (!tracks_ids(plan))
		return;
	appendStringInfoString(sql, " AND NOT (");
	append_vouched(sql);
	appendStringInfoString(sql, ")");
}

static bool
append_id_match(StringInfo sql, const CldFilesPlan *plan)
{
	if (!tracks_ids(plan))
		return false;
	append_vouched(sql);
	appendStringInfoString(sql, " AND ");
	append_has_id(sql, plan);
	return true;
}

/* The row that FIND by name found. */
static void
append_found(StringInfo sql, const CldFilesPlan *plan)
{
	appendStringInfoString(sql, "true");
	append_equal(sql, plan, "public_id", "$9");
	append_equal(sql, plan, "type", "$10");
	append_equal(sql, plan, "cloud_name", MEMBER("cloud_name"));
	append_equal(sql, plan, "resource_type", MEMBER("resource_type"));
	append_not_vouched(sql, plan);
}

/*
 * A row for which nothing vouches but the signature over its name and version
 * is the asset's if the asset had that version under that name.  Another version
 * does only when the client reported the asset_id, the asset existed then, and
 * the version is not newer than what is known.  Where a row says nothing of its
 * version its name has to do.
 */
static void
append_name_match(StringInfo sql, const CldFilesPlan *plan)
{
	const char *version = row_version(plan);

	appendStringInfoString(sql, "true");
	append_equal(sql, plan, "public_id", "n.name");
	append_equal(sql, plan, "type", "n.type");
	append_equal(sql, plan, "cloud_name", MEMBER("cloud_name"));
	append_equal(sql, plan, "resource_type", MEMBER("resource_type"));
	append_not_vouched(sql, plan);
	appendStringInfo(sql,
					 " AND (%1$s OPERATOR(pg_catalog.=) n.version"
					 " OR (%1$s IS NULL AND n.name OPERATOR(pg_catalog.=) " MEMBER("public_id") ")",
					 version);
	if (has(plan, "asset_id"))
	{
		appendStringInfoString(sql, " OR (n.version IS NULL AND ");
		append_has_id(sql, plan);
		appendStringInfo(sql,
						 " AND %1$s OPERATOR(pg_catalog.>=) $7 AND %1$s::pg_catalog.numeric"
						 " OPERATOR(pg_catalog.<=) " MEMBER("version") "::pg_catalog.numeric)",
						 version);
	}
	appendStringInfoString(sql, ")");
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

static void
append_answers(StringInfo sql, const CldFilesPlan *plan)
{
	appendStringInfoString(sql, "(true");
	append_not_newer(sql, plan);
	appendStringInfoString(sql, ") AS not_newer, (true");
	append_same_name(sql, plan);
	appendStringInfo(sql, ") AS same_name, t.public_id::pg_catalog.text AS name, %s AS type",
					 has(plan, "type") ? "t.type::pg_catalog.text" : "NULL::pg_catalog.text");
}

#define FOUND                                                                                                \
	"SELECT pg_catalog.to_jsonb(f.r), f.not_newer AND pg_catalog.record_image_ne("                           \
	"pg_catalog.jsonb_populate_record(f.r, $1), f.r), f.same_name, f.name, f.type FROM "

static bool
append_find_id(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	appendStringInfoString(sql, FOUND "(SELECT t AS r, ");
	append_answers(sql, plan);
	appendStringInfo(sql, " FROM %s AS t WHERE ", cld_files_name(relation));
	if (!append_id_match(sql, plan))
		return false;
	appendStringInfoString(sql, ") AS f");
	return true;
}

/* LIMIT keeps each name a look-up of its own, whatever the planner thinks of the table's size. */
static bool
append_find_name(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	appendStringInfoString(sql, FOUND
						   "ROWS FROM (pg_catalog.unnest($3), pg_catalog.unnest($4), pg_catalog.unnest($5))"
						   " AS n (name, type, version) CROSS JOIN LATERAL (SELECT t AS r, ");
	append_answers(sql, plan);
	appendStringInfo(sql, " FROM %s AS t WHERE ", cld_files_name(relation));
	append_name_match(sql, plan);
	appendStringInfoString(sql, " LIMIT 1) AS f ORDER BY n.version DESC NULLS LAST LIMIT 1");
	return true;
}

static bool
append_update(StringInfo sql, const CldFilesPlan *plan, Relation relation, bool by_id)
{
	appendStringInfo(sql, "UPDATE %s AS t SET (", cld_files_name(relation));
	append_columns(sql, plan, "");
	appendStringInfoString(sql, ") = (SELECT ");
	append_columns(sql, plan, "r.");
	appendStringInfoString(sql, " FROM pg_catalog.jsonb_populate_record(t, $1) AS r)");
	if (cld_files_has_updated_at(relation))
		appendStringInfoString(sql, ", updated_at = pg_catalog.now()");
	appendStringInfoString(sql, " WHERE ");
	if (by_id && !append_id_match(sql, plan))
		return false;
	if (!by_id)
		append_found(sql, plan);
	append_not_newer(sql, plan);
	appendStringInfoString(sql, " RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static bool
append_remove(StringInfo sql, const CldFilesPlan *plan, Relation relation, bool by_id)
{
	appendStringInfo(sql, "DELETE FROM %s AS t WHERE ", cld_files_name(relation));
	if (by_id && !append_id_match(sql, plan))
		return false;
	if (!by_id)
		append_found(sql, plan);
	append_not_newer(sql, plan);
	appendStringInfoString(sql, " RETURNING pg_catalog.to_jsonb(t)");
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
					 row_version(plan), cld_files_name(relation));
	append_same_name(sql, plan);
	return true;
}

/* A client's word on asset_id must not keep the asset's own row from having it. */
static bool
append_disown(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	if (!has(plan, "asset_id"))
		return false;
	appendStringInfo(sql, "UPDATE %s AS t SET asset_id = NULL WHERE ", cld_files_name(relation));
	append_has_id(sql, plan);
	append_not_vouched(sql, plan);
	appendStringInfoString(sql, " AND t.public_id::pg_catalog.text OPERATOR(pg_catalog.<>) COALESCE($9, '')");
	return true;
}

/* Only a document with content and an owner makes a row. */
static bool
append_insert(StringInfo sql, const CldFilesPlan *plan, Relation relation)
{
	const CldColumn *user = cld_files_column(plan, "user_id");

	appendStringInfo(sql, "INSERT INTO %s AS t (", cld_files_name(relation));
	append_columns(sql, plan, "");
	appendStringInfoString(sql, ", user_id) SELECT ");
	append_columns(sql, plan, "r.");
	appendStringInfo(sql, ", CAST($8 AS %s) FROM pg_catalog.jsonb_populate_record(NULL::%s, $1) AS r",
					 format_type_with_typemod(user->type, user->typmod), cld_files_name(relation));
	appendStringInfoString(sql, " ON CONFLICT DO NOTHING RETURNING pg_catalog.to_jsonb(t)");
	return true;
}

static void
append_parked(StringInfo sql, const CldFilesPlan *plan, Relation relation, const char *name)
{
	appendStringInfo(sql, "UPDATE %s AS t SET public_id = %s", cld_files_name(relation), name);
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
	return append_id_match(sql, plan);
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
			return append_find_id(sql, plan, relation);
		case CLD_MIRROR_FIND_NAME:
			return append_find_name(sql, plan, relation);
		case CLD_MIRROR_UPDATE_ID:
		case CLD_MIRROR_UPDATE_NAME:
			return append_update(sql, plan, relation, statement == CLD_MIRROR_UPDATE_ID);
		case CLD_MIRROR_REMOVE_ID:
		case CLD_MIRROR_REMOVE_NAME:
			return append_remove(sql, plan, relation, statement == CLD_MIRROR_REMOVE_ID);
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
	Oid types[CLD_MIRROR_PARAMETERS] = {JSONBOID, TEXTOID, TEXTARRAYOID, TEXTARRAYOID, INT8ARRAYOID,
										INT8OID,  INT8OID, TEXTOID,      TEXTOID,      TEXTOID};
	StringInfoData sql;

	initStringInfo(&sql);
	if (!append_statement(&sql, plan, relation, statement))
		return NULL;
	return cld_statement_prepare(sql.data, CLD_MIRROR_PARAMETERS, types);
}

/*
 * cld_reference.c
 *		Which assets the rows of a files table use.
 */
#include "postgres.h"

#include "access/relation.h"
#include "catalog/pg_attribute.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "pg/cld_files_plan.h"
#include "pg/cld_owner.h"
#include "pg/cld_reference.h"

static const char *const names[] = {"public_id", "cloud_name", "resource_type", "type"};

/* A comparison that an index can answer, where the column cannot be null. */
static void
append_same(StringInfo sql, TupleDesc desc, const char *name)
{
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);

		if (attribute->attisdropped || strcmp(NameStr(attribute->attname), name) != 0)
			continue;
		appendStringInfoString(sql, " AND (");
		if (!attribute->attnotnull)
			appendStringInfo(sql, "t.%s IS NULL OR ", name);
		appendStringInfo(sql, "t.%1$s::pg_catalog.text OPERATOR(pg_catalog.=) w.%1$s)", name);
	}
}

/* All names are qualified, and no operator is picked by name alone. */
static char *
reference_sql(Relation relation)
{
	StringInfoData sql;

	initStringInfo(&sql);
	appendStringInfo(
		&sql,
		"SELECT COALESCE(pg_catalog.array_agg(w.n::pg_catalog.int4), '{}'::pg_catalog.int4[])"
		" FROM ROWS FROM (pg_catalog.unnest($1), pg_catalog.unnest($2), pg_catalog.unnest($3),"
		" pg_catalog.unnest($4)) WITH ORDINALITY AS w (public_id, cloud_name, resource_type, type, n)"
		" WHERE EXISTS (SELECT FROM %s AS t WHERE true",
		cld_files_name(relation));
	for (size_t i = 0; i < lengthof(names); i++)
		append_same(&sql, RelationGetDescr(relation), names[i]);
	appendStringInfoChar(&sql, ')');
	return sql.data;
}

static ArrayType *
run(const char *sql, const CldAssetNames *assets, MemoryContext caller)
{
	Oid types[4] = {TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID, TEXTARRAYOID};
	Datum values[4] = {PointerGetDatum(assets->public_ids), PointerGetDatum(assets->cloud_names),
					   PointerGetDatum(assets->resource_types), PointerGetDatum(assets->types)};
	MemoryContext spi = CurrentMemoryContext;
	ArrayType *found;
	bool isnull;

	/* not read-only: that would look at the caller's older snapshot */
	if (SPI_execute_with_args(sql, 4, types, values, NULL, false, 0) != SPI_OK_SELECT || SPI_processed != 1)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not look for references to assets")));
	MemoryContextSwitchTo(caller);
	found = DatumGetArrayTypePCopy(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	MemoryContextSwitchTo(spi);
	return found;
}

/* Without the column every asset would count as used, and deletes would be lost. */
static void
check_table(Relation relation)
{
	if ((relation->rd_rel->relkind != RELKIND_RELATION &&
		 relation->rd_rel->relkind != RELKIND_PARTITIONED_TABLE) ||
		get_attnum(RelationGetRelid(relation), "public_id") == InvalidAttrNumber)
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("registered files table \"%s\" has no column \"public_id\" any more",
							   RelationGetRelationName(relation)),
						errhint("Adopt the table again, or delete its row of cloudinary._files_table.")));
}

ArrayType *
cld_reference_find(Oid relid, const CldAssetNames *assets)
{
	Relation relation = try_relation_open(relid, AccessShareLock);
	MemoryContext caller = CurrentMemoryContext;
	CldOwnerScope scope;
	ArrayType *found;

	if (relation == NULL)
		return construct_empty_array(INT4OID);
	check_table(relation);
	cld_owner_begin(&scope, relation);
	SPI_connect();
	found = run(reference_sql(relation), assets, caller);
	SPI_finish();
	cld_owner_end(&scope);
	relation_close(relation, NoLock);
	return found;
}

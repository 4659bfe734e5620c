/*
 * cld_config.c
 *		The extension's own tables, read without the executor.
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_am.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "pg/cld_args.h"
#include "pg/cld_config.h"

static const char *const table_names[CLD_CONFIG_TABLES] = {
	[CLD_TABLE_ACCOUNT] = "_account",   [CLD_TABLE_SECRET] = "_secret", [CLD_TABLE_POLICY] = "_policy",
	[CLD_TABLE_FILES] = "_files_table", [CLD_TABLE_PRESET] = "_preset",
};

static uint64 generation = 1;
static Oid relids[CLD_CONFIG_TABLES];
static bool watching = false;

/* May run at any moment that accepts invalidations: it only counts. */
static void
relation_invalidated(Datum arg, Oid relid)
{
	if (relid == InvalidOid)
	{
		generation++;
		return;
	}
	for (int i = 0; i < CLD_CONFIG_TABLES; i++)
		if (relids[i] == relid)
			generation++;
}

Oid
cld_config_relid(CldConfigTable table)
{
	Oid schema = get_namespace_oid("cloudinary", true);
	Oid relid = OidIsValid(schema) ? get_relname_relid(table_names[table], schema) : InvalidOid;

	if (!OidIsValid(relid))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("extension \"cloudinary_meta\" is not installed in this database")));
	return relid;
}

uint64
cld_config_generation(void)
{
	if (!watching)
	{
		CacheRegisterRelcacheCallback(relation_invalidated, (Datum) 0);
		watching = true;
	}

	/*
	 * A statement that touches no table accepts no invalidations of its own;
	 * without this a long transaction would sign with a retired key.
	 */
	AcceptInvalidationMessages();
	return generation;
}

uint64
cld_config_known_generation(void)
{
	return generation;
}

void
cld_config_scan(CldConfigTable table, CldRowReader reader, void *result)
{
	Relation relation;
	SysScanDesc scan;
	HeapTuple tuple;

	/* known to the callback before the first row is read, so no change is missed */
	relids[table] = cld_config_relid(table);
	relation = table_open(relids[table], AccessShareLock);
	if (relation->rd_rel->relkind != RELKIND_RELATION || relation->rd_rel->relam != HEAP_TABLE_AM_OID)
		cld_config_altered(table_names[table]);

	/* a NULL snapshot is a fresh one, as for a catalog; allowed in parallel mode too */
	scan = systable_beginscan(relation, InvalidOid, false, NULL, 0, NULL);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
		reader(tuple, RelationGetDescr(relation), result);
	systable_endscan(scan);
	table_close(relation, AccessShareLock);
}

static void
load_rows(CldConfigCache *cache)
{
	MemoryContext caller;

	cache->rows = NULL;
	if (cache->context == NULL)
		cache->context =
			AllocSetContextCreate(CacheMemoryContext, "cloudinary_meta rows", ALLOCSET_SMALL_SIZES);
	MemoryContextReset(cache->context);
	caller = MemoryContextSwitchTo(cache->context);
	if (cache->end != NULL)
		cache->rows = cache->end();
	cld_config_scan(cache->table, cache->reader, &cache->rows);
	MemoryContextSwitchTo(caller);
}

void *
cld_config_rows(CldConfigCache *cache)
{
	uint64 now = cld_config_generation();

	if (now != cache->generation)
	{
		cache->generation = 0; /* stays so when loading fails */
		load_rows(cache);
		cache->generation = now;
	}
	return cache->rows;
}

void
cld_config_changed(Relation relation)
{
	CacheInvalidateRelcache(relation);
}

void
cld_config_altered(const char *column)
{
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("the extension's own table with column \"%s\" is not as the library expects it", column),
			 errhint("After an update of the library run ALTER EXTENSION cloudinary_meta UPDATE; "
					 "otherwise undo the change of the table.")));
}

static Datum
find_attribute(HeapTuple tuple, TupleDesc desc, const char *column, Oid type, bool *isnull)
{
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);

		if (!attribute->attisdropped && attribute->atttypid == type &&
			strcmp(NameStr(attribute->attname), column) == 0)
			return heap_getattr(tuple, i + 1, desc, isnull);
	}
	cld_config_altered(column);
}

Datum
cld_config_datum(HeapTuple tuple, TupleDesc desc, const char *column, Oid type)
{
	bool isnull;
	Datum datum = find_attribute(tuple, desc, column, type, &isnull);

	if (isnull)
		cld_config_altered(column);
	return datum;
}

CldSpan
cld_config_text(HeapTuple tuple, TupleDesc desc, const char *column)
{
	bool isnull;
	Datum datum = find_attribute(tuple, desc, column, TEXTOID, &isnull);

	return isnull ? CLD_NO_SPAN : cld_text_span(DatumGetTextPP(datum));
}

Jsonb *
cld_config_jsonb(HeapTuple tuple, TupleDesc desc, const char *column)
{
	Jsonb *json = DatumGetJsonbP(cld_config_datum(tuple, desc, column, JSONBOID));

	if (!JB_ROOT_IS_OBJECT(json))
		cld_config_altered(column);
	return json;
}

CldSpan
cld_span_copy(CldSpan span)
{
	return (CldSpan){pnstrdup(span.data ? span.data : "", span.len), span.len};
}

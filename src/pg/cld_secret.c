/*
 * cld_secret.c
 *		Writing secrets, past the executor.
 */
#include "postgres.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/indexing.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

#include "crypto/cld_digest.h"
#include "pg/cld_compat.h"
#include "pg/cld_config.h"
#include "pg/cld_secret.h"

enum
{
	COLUMN_ACCOUNT,
	COLUMN_KIND,
	COLUMN_API_KEY,
	COLUMN_API_SECRET,
	COLUMN_ACTIVATED_AT,
	N_COLUMNS
};

static const struct
{
	const char *name;
	Oid type;
} columns[N_COLUMNS] = {
	[COLUMN_ACCOUNT] = {"account", TEXTOID},
	[COLUMN_KIND] = {"kind", TEXTOID},
	[COLUMN_API_KEY] = {"api_key", TEXTOID},
	[COLUMN_API_SECRET] = {"api_secret", TEXTOID},
	[COLUMN_ACTIVATED_AT] = {"activated_at", TIMESTAMPTZOID},
};

void
cld_secret_check_privileges(const char *command)
{
	Oid relid = cld_config_relid(CLD_TABLE_SECRET);
	AclMode needed = ACL_INSERT | ACL_UPDATE | ACL_DELETE;

	PreventCommandIfReadOnly(command);
	if (pg_class_aclmask(relid, GetUserId(), needed, ACLMASK_ALL) != needed)
		ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
						errmsg("permission denied to change Cloudinary secrets"),
						errdetail("Only the owner of the extension, and roles with INSERT, UPDATE and DELETE "
								  "on cloudinary._secret, may.")));
}

static bool
is_secret(HeapTuple tuple, TupleDesc desc, CldSpan account, const char *kind, CldSpan api_key)
{
	return cld_span_equal(cld_config_text(tuple, desc, "account"), account) &&
		   cld_span_equal(cld_config_text(tuple, desc, "kind"), cld_span_of(kind)) &&
		   cld_span_equal(cld_config_text(tuple, desc, "api_key"), api_key);
}

static HeapTuple
find_secret(Relation relation, CldSpan account, const char *kind, CldSpan api_key)
{
	SysScanDesc scan = systable_beginscan(relation, InvalidOid, false, NULL, 0, NULL);
	HeapTuple found = NULL;
	HeapTuple tuple;

	while (found == NULL && HeapTupleIsValid(tuple = systable_getnext(scan)))
		if (is_secret(tuple, RelationGetDescr(relation), account, kind, api_key))
			found = heap_copytuple(tuple);
	systable_endscan(scan);
	return found;
}

static Datum
span_datum(CldSpan span)
{
	return PointerGetDatum(cstring_to_text_with_len(span.data ? span.data : "", span.len));
}

static int
attribute_index(TupleDesc desc, const char *name, Oid type)
{
	for (int i = 0; i < desc->natts; i++)
		if (TupleDescAttr(desc, i)->atttypid == type &&
			strcmp(NameStr(TupleDescAttr(desc, i)->attname), name) == 0)
			return i;
	cld_config_altered(name);
}

static HeapTuple
form_tuple(TupleDesc desc, CldSpan account, const char *kind, CldSpan api_key, CldSpan secret)
{
	Datum sources[N_COLUMNS];
	Datum *values = palloc0(sizeof(Datum) * desc->natts);
	bool *nulls = palloc(sizeof(bool) * desc->natts);
	HeapTuple tuple;

	sources[COLUMN_ACCOUNT] = span_datum(account);
	sources[COLUMN_KIND] = CStringGetTextDatum(kind);
	sources[COLUMN_API_KEY] = span_datum(api_key);
	sources[COLUMN_API_SECRET] = span_datum(secret);
	sources[COLUMN_ACTIVATED_AT] = TimestampTzGetDatum(GetCurrentTimestamp());
	memset(nulls, true, sizeof(bool) * desc->natts);
	for (int j = 0; j < N_COLUMNS; j++)
	{
		int i = attribute_index(desc, columns[j].name, columns[j].type);

		values[i] = sources[j];
		nulls[i] = false;
	}
	tuple = heap_form_tuple(desc, values, nulls);
	cld_wipe(VARDATA(DatumGetPointer(sources[COLUMN_API_SECRET])), secret.len);
	return tuple;
}

void
cld_secret_store(CldSpan account, const char *kind, CldSpan api_key, CldSpan secret)
{
	Relation relation = table_open(cld_config_relid(CLD_TABLE_SECRET), ShareRowExclusiveLock);
	HeapTuple previous = find_secret(relation, account, kind, api_key);
	HeapTuple tuple = form_tuple(RelationGetDescr(relation), account, kind, api_key, secret);

	if (previous != NULL)
	{
		CatalogTupleUpdate(relation, &previous->t_self, tuple);
		cld_wipe(previous->t_data, previous->t_len);
	}
	else
		CatalogTupleInsert(relation, tuple);
	cld_wipe(tuple->t_data, tuple->t_len);
	cld_config_changed(relation);
	table_close(relation, NoLock);
	CommandCounterIncrement();
}

bool
cld_secret_delete(CldSpan account, const char *kind, CldSpan api_key)
{
	Relation relation = table_open(cld_config_relid(CLD_TABLE_SECRET), ShareRowExclusiveLock);
	HeapTuple tuple = find_secret(relation, account, kind, api_key);

	if (tuple != NULL)
	{
		CatalogTupleDelete(relation, &tuple->t_self);
		cld_wipe(tuple->t_data, tuple->t_len);
		cld_config_changed(relation);
	}
	table_close(relation, NoLock);
	CommandCounterIncrement();
	return tuple != NULL;
}

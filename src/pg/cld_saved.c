/*
 * cld_saved.c
 *		What save_metadata() and notifications have to know of each other.
 *
 * The state of assets is the extension owner's: the statements run as him.
 */
#include "postgres.h"

#include "access/table.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"

#include "pg/cld_config.h"
#include "pg/cld_files_plan.h"
#include "pg/cld_lock.h"
#include "pg/cld_owner.h"
#include "pg/cld_saved.h"

static Datum
text_datum(CldSpan span)
{
	return PointerGetDatum(cstring_to_text_with_len(span.data, span.len));
}

static Jsonb *
copy_row(MemoryContext caller)
{
	bool isnull;
	Datum datum = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	MemoryContext spi = MemoryContextSwitchTo(caller);
	Jsonb *row = isnull ? NULL : DatumGetJsonbPCopy(datum);

	MemoryContextSwitchTo(spi);
	return row;
}

static Jsonb *
after_save(Datum *values)
{
	static SPIPlanPtr plan = NULL;
	Oid types[] = {TEXTOID, REGCLASSOID, TEXTOID, TEXTOID, TEXTOID, INT8OID};
	MemoryContext caller = CurrentMemoryContext;
	Relation relation = table_open(cld_config_relid(CLD_TABLE_FILES), AccessShareLock);
	Jsonb *row;
	CldOwnerScope scope;

	cld_owner_begin(&scope, relation);
	SPI_connect();
	if (plan == NULL)
		plan = cld_files_prepare("SELECT cloudinary._after_save($1, $2, $3, $4, $5, $6)", lengthof(types),
								 types);
	if (SPI_execute_plan(plan, values, NULL, false, 1) != SPI_OK_SELECT || SPI_processed != 1)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not read the state of an asset")));
	row = copy_row(caller);
	SPI_finish();
	cld_owner_end(&scope);
	table_close(relation, AccessShareLock);
	return row;
}

void
cld_saved_begin(const CldFilesTable *table, const CldReport *report)
{
	cld_lock_name(table->account, report->id.public_id);
}

Jsonb *
cld_saved_end(const CldFilesTable *table, const CldReport *report, Jsonb *row)
{
	Datum values[] = {text_datum(table->account),           ObjectIdGetDatum(table->relid),
					  text_datum(report->id.resource_type), text_datum(report->id.type),
					  text_datum(report->id.public_id),     Int64GetDatum(report->id.version)};
	Jsonb *shown = after_save(values);

	return shown ? shown : row;
}

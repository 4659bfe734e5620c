/*
 * cld_saved.c
 *		What save_metadata() and notifications have to know of each other.
 *
 * The state of assets is the extension owner's: the statements run as him.
 */
#include "postgres.h"

#include "access/table.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/guc.h"

#include "pg/cld_config.h"
#include "pg/cld_lock.h"
#include "pg/cld_owner.h"
#include "pg/cld_saved.h"
#include "pg/cld_statement.h"

static Datum
text_datum(CldSpan span)
{
	return PointerGetDatum(cstring_to_text_with_len(span.data, span.len));
}

/*
 * Whether an asset with that name was heard of at all: most are saved before.
 * The plan is kept, and must be good when the table has grown, so what is cheap
 * as long as it is empty is no choice.
 */
static bool
is_heard_of(Datum public_id)
{
	static SPIPlanPtr plan = NULL;
	Oid types[] = {TEXTOID};
	int settings = NewGUCNestLevel();
	bool found;

	(void) set_config_option("enable_seqscan", "off", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
							 false);
	if (plan == NULL)
		plan = cld_statement_prepare(
			"SELECT FROM cloudinary._asset a WHERE a.names OPERATOR(pg_catalog.@>) ARRAY[$1]",
			lengthof(types), types);
	found = cld_statement_run(plan, &public_id, NULL);
	AtEOXact_GUC(false, settings);
	return found;
}

static Jsonb *
merge(Datum *values, MemoryContext caller)
{
	static SPIPlanPtr plan = NULL;
	Oid types[] = {TEXTOID, REGCLASSOID, TEXTOID, TEXTOID, TEXTOID, INT8OID, TEXTOID};

	if (plan == NULL)
		plan = cld_statement_prepare("SELECT cloudinary._after_save($1, $2, $3, $4, $5, $6, $7)",
									 lengthof(types), types);
	return cld_statement_run(plan, values, NULL) ? cld_statement_jsonb(caller) : NULL;
}

static Jsonb *
merge_as_owner(Datum *values, Datum public_id)
{
	MemoryContext caller = CurrentMemoryContext;
	Relation relation = table_open(cld_config_relid(CLD_TABLE_FILES), AccessShareLock);
	Jsonb *row = NULL;
	CldOwnerScope scope;

	cld_owner_begin(&scope, relation);
	SPI_connect();
	if (is_heard_of(public_id))
		row = merge(values, caller);
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
cld_saved_end(const CldFilesTable *table, const CldReport *report, CldSpan user_id, Jsonb *row)
{
	Datum public_id = text_datum(report->id.public_id);
	Datum values[] = {text_datum(table->account),
					  ObjectIdGetDatum(table->relid),
					  text_datum(report->id.resource_type),
					  text_datum(report->id.type),
					  public_id,
					  Int64GetDatum(report->id.version),
					  text_datum(user_id)};
	Jsonb *merged = merge_as_owner(values, public_id);

	return merged ? merged : row;
}

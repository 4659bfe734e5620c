/*
 * cld_hold.c
 *		Rows for assets whose destroy waits.
 *
 * Every INSERT into a files table comes here, and next to none finds anything:
 * what does is left to PL/pgSQL.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/rel.h"

#include "pg/cld_hold.h"
#include "pg/cld_row_text.h"
#include "pg/cld_statement.h"

static bool
is_waiting(const char *public_id)
{
	static SPIPlanPtr plan = NULL;
	Oid types[] = {TEXTOID};
	Datum values[] = {CStringGetTextDatum(public_id)};

	if (plan == NULL)
		plan = cld_statement_prepare(
			"SELECT FROM cloudinary._queue q WHERE q.public_id OPERATOR(pg_catalog.=) $1", lengthof(types),
			types);
	return cld_statement_run(plan, values, NULL);
}

static void
hold_destroy(Oid relid, Jsonb *identity)
{
	static SPIPlanPtr plan = NULL;
	Oid types[] = {REGCLASSOID, JSONBOID};
	Datum values[] = {ObjectIdGetDatum(relid), JsonbPGetDatum(identity)};

	if (plan == NULL)
		plan = cld_statement_prepare("SELECT cloudinary._hold_destroy($1, $2)", lengthof(types), types);
	(void) cld_statement_run(plan, values, NULL);
}

void
cld_hold_asset(const TriggerData *trigger)
{
	TupleDesc desc = RelationGetDescr(trigger->tg_relation);
	int number = SPI_fnumber(desc, "public_id");
	char *public_id = number > 0 ? SPI_getvalue(trigger->tg_trigtuple, desc, number) : NULL;

	if (public_id == NULL)
		return;
	SPI_connect();
	/* an older snapshot does not say what waits */
	if (IsolationUsesXactSnapshot() || is_waiting(public_id))
		hold_destroy(RelationGetRelid(trigger->tg_relation), cld_row_identity(trigger->tg_trigtuple, desc));
	SPI_finish();
}

/*
 * fn_queue.c
 *		What the queue of deletes needs from C: rows as texts, references.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/bytea.h"
#include "utils/float.h"
#include "utils/guc.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "pg/cld_jsonb.h"
#include "pg/cld_reference.h"

PG_FUNCTION_INFO_V1(cloudinary_row_texts);
PG_FUNCTION_INFO_V1(cloudinary_referenced);

static bool
is_wanted(const char *name, ArrayType *names)
{
	Datum *elements;
	int n;

	if (names == NULL)
		return true;
	deconstruct_array(names, TEXTOID, -1, false, TYPALIGN_INT, &elements, NULL, &n);
	for (int i = 0; i < n; i++)
		if (strcmp(TextDatumGetCString(elements[i]), name) == 0)
			return true;
	return false;
}

static void
push_column(JsonbParseState **state, Form_pg_attribute attribute, Datum datum, bool isnull)
{
	JsonbValue null = {.type = jbvNull};
	Oid output;
	bool is_varlena;

	if (isnull)
	{
		cld_json_push_value(state, NameStr(attribute->attname), &null);
		return;
	}
	getTypeOutputInfo(attribute->atttypid, &output, &is_varlena);
	cld_json_push_text(state, NameStr(attribute->attname), cld_span_of(OidOutputFunctionCall(output, datum)));
}

static void
set_local(const char *name, const char *value)
{
	(void) set_config_option(name, value, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
}

/* Texts that read back as the same values whatever the reader's settings are. */
static void
set_plain_output(void)
{
	if (DateStyle != USE_ISO_DATES)
		set_local("datestyle", "ISO");
	if (IntervalStyle != INTSTYLE_POSTGRES)
		set_local("intervalstyle", "postgres");
	if (extra_float_digits < 1)
		set_local("extra_float_digits", "1");
	if (bytea_output != BYTEA_OUTPUT_HEX)
		set_local("bytea_output", "hex");
}

/*
 * A row as an object of texts.  Unlike to_jsonb() and casts it calls nothing
 * but output functions: a type with a cast of its own would get its owner's
 * code run by the trigger that calls this, with that trigger's rights.
 */
Datum
cloudinary_row_texts(PG_FUNCTION_ARGS)
{
	HeapTupleHeader row;
	ArrayType *names;
	TupleDesc desc;
	HeapTupleData tuple = {0};
	JsonbParseState *state = NULL;
	int settings;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	row = PG_GETARG_HEAPTUPLEHEADER(0);
	names = PG_ARGISNULL(1) ? NULL : PG_GETARG_ARRAYTYPE_P(1);
	desc = lookup_rowtype_tupdesc(HeapTupleHeaderGetTypeId(row), HeapTupleHeaderGetTypMod(row));
	tuple.t_len = HeapTupleHeaderGetDatumLength(row);
	tuple.t_data = row;
	settings = NewGUCNestLevel();
	set_plain_output();
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);
		bool isnull;
		Datum datum;

		if (attribute->attisdropped || !is_wanted(NameStr(attribute->attname), names))
			continue;
		datum = heap_getattr(&tuple, i + 1, desc, &isnull);
		push_column(&state, attribute, datum, isnull);
	}
	AtEOXact_GUC(false, settings);
	ReleaseTupleDesc(desc);
	PG_RETURN_JSONB_P(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

Datum
cloudinary_referenced(PG_FUNCTION_ARGS)
{
	const CldAssetNames assets = {PG_GETARG_ARRAYTYPE_P(1), PG_GETARG_ARRAYTYPE_P(2),
								  PG_GETARG_ARRAYTYPE_P(3), PG_GETARG_ARRAYTYPE_P(4)};

	PG_RETURN_ARRAYTYPE_P(cld_reference_find(PG_GETARG_OID(0), &assets));
}

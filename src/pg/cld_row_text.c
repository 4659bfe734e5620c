/*
 * cld_row_text.c
 *		Rows of files tables as texts.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "miscadmin.h"
#include "utils/bytea.h"
#include "utils/float.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"

#include "pg/cld_jsonb.h"
#include "pg/cld_row_text.h"

static bool
is_identity(const char *name)
{
	static const char *const names[] = {"public_id", "cloud_name", "resource_type", "type",
										"asset_id",  "media_url",  "secure_url"};

	for (size_t i = 0; i < lengthof(names); i++)
		if (strcmp(names[i], name) == 0)
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

static Jsonb *
row_texts(HeapTuple row, TupleDesc desc, bool identity_only)
{
	JsonbParseState *state = NULL;
	int settings = NewGUCNestLevel();

	set_plain_output();
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);
		bool isnull;
		Datum datum;

		if (attribute->attisdropped || (identity_only && !is_identity(NameStr(attribute->attname))))
			continue;
		datum = heap_getattr(row, i + 1, desc, &isnull);
		push_column(&state, attribute, datum, isnull);
	}
	AtEOXact_GUC(false, settings);
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

Jsonb *
cld_row_texts(HeapTuple row, TupleDesc desc)
{
	return row_texts(row, desc, false);
}

Jsonb *
cld_row_identity(HeapTuple row, TupleDesc desc)
{
	return row_texts(row, desc, true);
}

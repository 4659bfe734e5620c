/*
 * fn_queue.c
 *		What the queue of deletes needs from C.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "utils/typcache.h"

#include "pg/cld_hold.h"
#include "pg/cld_reference.h"
#include "pg/cld_row_text.h"

PG_FUNCTION_INFO_V1(cloudinary_row_texts);
PG_FUNCTION_INFO_V1(cloudinary_row_identity);
PG_FUNCTION_INFO_V1(cloudinary_hold_asset);
PG_FUNCTION_INFO_V1(cloudinary_referenced);

static Datum
row_as(HeapTupleHeader row, Jsonb *(*write)(HeapTuple, TupleDesc))
{
	TupleDesc desc = lookup_rowtype_tupdesc(HeapTupleHeaderGetTypeId(row), HeapTupleHeaderGetTypMod(row));
	HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(row), .t_data = row};
	Jsonb *result = write(&tuple, desc);

	ReleaseTupleDesc(desc);
	return JsonbPGetDatum(result);
}

Datum
cloudinary_row_texts(PG_FUNCTION_ARGS)
{
	return row_as(PG_GETARG_HEAPTUPLEHEADER(0), cld_row_texts);
}

Datum
cloudinary_row_identity(PG_FUNCTION_ARGS)
{
	return row_as(PG_GETARG_HEAPTUPLEHEADER(0), cld_row_identity);
}

Datum
cloudinary_hold_asset(PG_FUNCTION_ARGS)
{
	const TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigger->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) || !TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("_hold_asset() must be called by a row trigger after INSERT")));
	cld_hold_asset(trigger);
	return PointerGetDatum(NULL);
}

Datum
cloudinary_referenced(PG_FUNCTION_ARGS)
{
	const CldAssetNames assets = {PG_GETARG_ARRAYTYPE_P(1), PG_GETARG_ARRAYTYPE_P(2),
								  PG_GETARG_ARRAYTYPE_P(3), PG_GETARG_ARRAYTYPE_P(4)};

	PG_RETURN_ARRAYTYPE_P(cld_reference_find(PG_GETARG_OID(0), &assets));
}

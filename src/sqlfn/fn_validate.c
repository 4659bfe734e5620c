/*
 * fn_validate.c
 *		validate_transformation, is_valid_transformation.
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "core/cld_text.h"
#include "core/cld_transformation_check.h"
#include "pg/cld_args.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_rows.h"

PG_FUNCTION_INFO_V1(cloudinary_validate_transformation);
PG_FUNCTION_INFO_V1(cloudinary_is_valid_transformation);

#define CODE_MAX 64

/* Rows under construction; the offset last converted, so that characters are counted once. */
typedef struct Findings
{
	ReturnSetInfo *result;
	CldSpan text;
	size_t offset;
	int position;
} Findings;

/* A byte's character, from 1.  Findings come in order, but for the last few. */
static int
position_at(Findings *findings, size_t offset)
{
	if (offset < findings->offset)
	{
		findings->offset = 0;
		findings->position = 1;
	}
	findings->position +=
		pg_mbstrlen_with_len(findings->text.data + findings->offset, offset - findings->offset);
	findings->offset = offset;
	return findings->position;
}

static Datum
hint_of(const CldFinding *finding, bool *null)
{
	CldSink sink;

	cld_sink_init(&sink, 128);
	cld_finding_hint(&sink, finding);
	*null = sink.len == 0;
	return PointerGetDatum(cld_sink_text(&sink));
}

static Datum
message_of(const CldFinding *finding)
{
	CldSink sink;

	cld_sink_init(&sink, 128);
	cld_finding_message(&sink, finding);
	return PointerGetDatum(cld_sink_text(&sink));
}

static void
add_finding(void *context, const CldFinding *finding)
{
	Findings *findings = context;
	CldSpan code = cld_span_upto(finding->code, cld_text_clip(finding->code, CODE_MAX));
	Datum values[7];
	bool nulls[7] = {false};

	CHECK_FOR_INTERRUPTS();
	values[0] = Int32GetDatum(position_at(findings, finding->offset));
	values[1] = Int32GetDatum((int32) finding->component);
	values[2] = PointerGetDatum(cstring_to_text_with_len(code.data, code.len));
	nulls[2] = code.len == 0;
	values[3] = CStringGetTextDatum(cld_rule_word(finding->rule));
	values[4] = message_of(finding);
	values[5] = hint_of(finding, &nulls[5]);
	values[6] = CStringGetTextDatum(cld_severity_word(cld_rule_severity(finding->rule)));
	tuplestore_putvalues(findings->result->setResult, findings->result->setDesc, values, nulls);
}

Datum
cloudinary_validate_transformation(PG_FUNCTION_ARGS)
{
	Findings findings = {cld_rows_begin(fcinfo), cld_arg_span(0), 0, 1};

	cld_transformation_check(findings.text, add_finding, &findings);
	return (Datum) 0;
}

Datum
cloudinary_is_valid_transformation(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(cld_transformation_is_valid(cld_arg_span(0)));
}

/*
 * fn_parse_url.c
 *		parse_url, transform.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/formatting.h"

#include "core/cld_delivery_parse.h"
#include "core/cld_text.h"
#include "pg/cld_args.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_parse_url);
PG_FUNCTION_INFO_V1(cloudinary_transform);

/* Percent-decodes a part; false when that is no text. */
static bool
decode(CldSpan encoded, CldSpan *decoded)
{
	CldSink sink;

	if (encoded.len == 0)
	{
		*decoded = encoded;
		return true;
	}
	cld_sink_init(&sink, encoded.len);
	if (!cld_text_unescape(&sink, encoded) || !pg_verifymbstr(sink.data, sink.len, true))
		return false;
	*decoded = cld_sink_contents(&sink);
	return true;
}

static Datum
text_or_null(CldSpan part, bool *null)
{
	*null = part.len == 0;
	return *null ? (Datum) 0 : PointerGetDatum(cstring_to_text_with_len(part.data, part.len));
}

/* Digits, at most 18 of them. */
static Datum
version_or_null(CldSpan digits, bool *null)
{
	int64 version = 0;

	for (size_t i = 0; i < digits.len; i++)
		version = version * 10 + (digits.data[i] - '0');
	*null = digits.len == 0;
	return Int64GetDatum(version);
}

static CldSpan
lower_host(CldSpan host)
{
	return cld_span_of(asc_tolower(host.data, host.len));
}

static HeapTuple
form_parts(TupleDesc desc, const CldDeliveryUrl *url)
{
	Datum values[10];
	bool nulls[10];

	values[0] = text_or_null(lower_host(url->host), &nulls[0]);
	values[1] = text_or_null(url->cloud_name, &nulls[1]);
	values[2] = text_or_null(url->resource_type, &nulls[2]);
	values[3] = text_or_null(url->type, &nulls[3]);
	values[4] = text_or_null(url->signature, &nulls[4]);
	values[5] = text_or_null(url->transformation, &nulls[5]);
	values[6] = version_or_null(url->version, &nulls[6]);
	values[7] = text_or_null(url->public_id, &nulls[7]);
	values[8] = text_or_null(url->format, &nulls[8]);
	values[9] = text_or_null(url->url_suffix, &nulls[9]);
	return heap_form_tuple(desc, values, nulls);
}

Datum
cloudinary_parse_url(PG_FUNCTION_ARGS)
{
	CldDeliveryUrl url;
	TupleDesc desc;

	if (!cld_delivery_parse(cld_arg_span(0), &url) || !decode(url.public_id, &url.public_id) ||
		!decode(url.url_suffix, &url.url_suffix))
		PG_RETURN_NULL();
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("function returning a row called in context that cannot accept type record")));
	PG_RETURN_DATUM(HeapTupleGetDatum(form_parts(BlessTupleDesc(desc), &url)));
}

Datum
cloudinary_transform(PG_FUNCTION_ARGS)
{
	CldSpan url = cld_arg_span(0);
	CldSpan transformation = cld_arg_span(1);
	CldSink sink;

	cld_sink_init(&sink, url.len + transformation.len + 1);
	cld_check(cld_delivery_transform(&sink, url, transformation));
	PG_RETURN_TEXT_P(cld_sink_text(&sink));
}

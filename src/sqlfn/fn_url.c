/*
 * fn_url.c
 *		url, signed_url, video_thumbnail_url, transformation.
 */
#include "postgres.h"

#include "fmgr.h"

#include "pg/cld_args.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_url.h"
#include "pg/cld_value_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_url);
PG_FUNCTION_INFO_V1(cloudinary_signed_url);
PG_FUNCTION_INFO_V1(cloudinary_video_thumbnail_url);
PG_FUNCTION_INFO_V1(cloudinary_transformation);

Datum
cloudinary_url(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cld_url_text(cld_url_cache(fcinfo, 1, 2, false, NULL), cld_arg_span(0)));
}

Datum
cloudinary_signed_url(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cld_url_text(cld_url_cache(fcinfo, 1, 2, true, NULL), cld_arg_span(0)));
}

Datum
cloudinary_video_thumbnail_url(PG_FUNCTION_ARGS)
{
	static const CldMember members[] = {
		{{"format", 6}, {CLD_VALUE_STRING, false, {"jpg", 3}}},
		{{"resource_type", 13}, {CLD_VALUE_STRING, false, {"video", 5}}},
	};
	static const CldValue defaults = {CLD_VALUE_OBJECT, false, {NULL, 0}, members, lengthof(members)};

	PG_RETURN_TEXT_P(cld_url_text(cld_url_cache(fcinfo, 1, 2, false, &defaults), cld_arg_span(0)));
}

static text *
write_transformation(Jsonb *json)
{
	CldArena arena = cld_palloc_arena();
	CldValue options = cld_value_of_jsonb(json);
	CldSink sink;

	cld_sink_init(&sink, 128);
	cld_check(cld_transformation_write(&arena, &sink, &options, NULL, NULL));
	return cld_sink_text(&sink);
}

/* Options of a URL, refused here, may hold a secret. */
Datum
cloudinary_transformation(PG_FUNCTION_ARGS)
{
	ErrorContextCallback hiding;
	text *transformation;

	cld_hide_statement_begin(&hiding);
	transformation = write_transformation(PG_GETARG_JSONB_P(0));
	cld_hide_statement_end(&hiding);
	PG_RETURN_TEXT_P(transformation);
}

/*
 * fn_tag.c
 *		srcset, image_tag, video_tag, picture_tag.
 */
#include "postgres.h"

#include "fmgr.h"

#include "core/cld_tag.h"
#include "core/cld_tag_video.h"
#include "pg/cld_args.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_url.h"
#include "pg/cld_value_jsonb.h"

PG_FUNCTION_INFO_V1(cloudinary_srcset);
PG_FUNCTION_INFO_V1(cloudinary_image_tag);
PG_FUNCTION_INFO_V1(cloudinary_video_tag);
PG_FUNCTION_INFO_V1(cloudinary_picture_tag);

typedef CldStatus (*TagWriter)(const CldTagMaker *maker, CldSink *sink, CldSpan public_id,
							   const CldValue *options);

/* What the URLs of one tag have in common. */
typedef struct TagCall
{
	Jsonb *options;
	CldSpan account;
} TagCall;

static CldSpan
make_url(void *owner, CldSpan public_id, const CldValue *options, CldTransformationInfo *info)
{
	TagCall *call = owner;

	return cld_url_once(call->account, call->options, public_id, options, info);
}

static Datum
write_tag(FunctionCallInfo fcinfo, TagWriter writer)
{
	TagCall call = {PG_GETARG_JSONB_P(1), cld_arg_span(2)};
	CldArena arena = cld_palloc_arena();
	CldTagMaker maker = {&arena, make_url, &call};
	CldValue options = cld_value_of_container(cld_json_object(call.options, "options"));
	ErrorContextCallback hiding;
	CldSink sink;

	cld_sink_init(&sink, 512);
	/* the options of a source or poster may hold a secret, too */
	cld_hide_statement_begin(&hiding);
	cld_check(writer(&maker, &sink, cld_arg_span(0), &options));
	cld_hide_statement_end(&hiding);
	PG_RETURN_TEXT_P(cld_sink_text(&sink));
}

Datum
cloudinary_srcset(PG_FUNCTION_ARGS)
{
	return write_tag(fcinfo, cld_tag_srcset);
}

Datum
cloudinary_image_tag(PG_FUNCTION_ARGS)
{
	return write_tag(fcinfo, cld_tag_image);
}

Datum
cloudinary_video_tag(PG_FUNCTION_ARGS)
{
	return write_tag(fcinfo, cld_tag_video);
}

Datum
cloudinary_picture_tag(PG_FUNCTION_ARGS)
{
	return write_tag(fcinfo, cld_tag_picture);
}

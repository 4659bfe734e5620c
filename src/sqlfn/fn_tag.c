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

/* The URLs of one tag, together. */
#define URLS_MAX (16 * 1024 * 1024)

/* What the URLs of one tag have in common. */
typedef struct TagCall
{
	CldUrlAccount account;
	size_t written;
} TagCall;

static CldSpan
make_url(void *owner, CldSpan public_id, const CldValue *options, CldTransformationInfo *info)
{
	TagCall *call = owner;
	CldSpan url = cld_url_once(&call->account, public_id, options, info);

	call->written += url.len;
	if (call->written > URLS_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("the URLs of one tag are longer than %d bytes", URLS_MAX)));
	return url;
}

static text *
write_tag(FunctionCallInfo fcinfo, TagWriter writer)
{
	TagCall call = {.written = 0};
	CldArena arena = cld_palloc_arena();
	CldTagMaker maker = {&arena, make_url, &call};
	CldValue options = cld_value_of_container(cld_json_object(PG_GETARG_JSONB_P(1), "options"));
	CldSink sink;

	cld_url_account_read(&call.account, cld_arg_span(2), false);
	cld_sink_init(&sink, 512);
	cld_check(writer(&maker, &sink, cld_arg_span(0), &options));
	return cld_sink_text(&sink);
}

/* The options, or those of a source or poster, may hold a secret. */
static Datum
hidden_tag(FunctionCallInfo fcinfo, TagWriter writer)
{
	ErrorContextCallback hiding;
	text *tag;

	cld_hide_statement_begin(&hiding);
	tag = write_tag(fcinfo, writer);
	cld_hide_statement_end(&hiding);
	PG_RETURN_TEXT_P(tag);
}

Datum
cloudinary_srcset(PG_FUNCTION_ARGS)
{
	return hidden_tag(fcinfo, cld_tag_srcset);
}

Datum
cloudinary_image_tag(PG_FUNCTION_ARGS)
{
	return hidden_tag(fcinfo, cld_tag_image);
}

Datum
cloudinary_video_tag(PG_FUNCTION_ARGS)
{
	return hidden_tag(fcinfo, cld_tag_video);
}

Datum
cloudinary_picture_tag(PG_FUNCTION_ARGS)
{
	return hidden_tag(fcinfo, cld_tag_picture);
}

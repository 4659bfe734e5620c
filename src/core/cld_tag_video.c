/*
 * cld_tag_video.c
 *		HTML of videos.
 */
#include "core/cld_tag_part.h"
#include "core/cld_tag_video.h"

static CldStatus
fail(CldCode code, const char *option)
{
	return CLD_FAIL_AT(code, cld_span_of(option));
}

/* name.type */
static CldSpan
with_extension(const CldTagMaker *maker, CldSpan public_id, CldSpan type)
{
	CldSink sink;

	cld_arena_sink(maker->arena, &sink, public_id.len + type.len + 1);
	cld_sink_span(&sink, public_id);
	cld_sink_char(&sink, '.');
	cld_sink_span(&sink, type);
	return cld_sink_contents(&sink);
}

/* A public id may be given with the extension of one of its formats. */
static CldSpan
without_extension(CldSpan public_id)
{
	static const char *const extensions[] = {".mp4", ".ogv", ".webm"};

	for (size_t i = 0; i < 3; i++)
	{
		CldSpan extension = cld_span_of(extensions[i]);

		if (public_id.len >= extension.len &&
			cld_span_equal(cld_span_from(public_id, public_id.len - extension.len), extension))
			return cld_span_upto(public_id, public_id.len - extension.len);
	}
	return public_id;
}

/* The options, of a video and its still image unless they say otherwise. */
static CldValue
with_defaults(const CldTagMaker *maker, const CldValue *options, bool still)
{
	CldValue none = {CLD_VALUE_OBJECT, false, {NULL, 0}, NULL, 0};
	CldValue defaults =
		cld_value_with(maker->arena, &none, "resource_type", cld_value_string(CLD_SPAN("video")));

	if (still)
		defaults = cld_value_with(maker->arena, &defaults, "format", cld_value_string(CLD_SPAN("jpg")));
	return cld_value_merge(maker->arena, options, &defaults);
}

/* The image shown before the video plays. */
static CldStatus
set_poster(const CldTagMaker *maker, CldHtmlAttributes *attributes, CldSpan public_id,
		   const CldValue *options, const CldValue *plain)
{
	static const char *const own[] = {"public_id", NULL};
	const CldValue *poster = NULL;
	const CldValue *id;
	CldValue poster_options;

	for (size_t i = 0; i < options->n; i++)
		if (cld_span_is(options->members[i].name, "poster"))
			poster = &options->members[i].value;
	if (poster == NULL)
		poster = plain;
	else if (poster->type != CLD_VALUE_OBJECT)
		return cld_html_set(attributes, CLD_SPAN("poster"), *poster);
	id = cld_value_member(poster, "public_id");
	if (id != NULL && id->type != CLD_VALUE_STRING)
		return fail(CLD_OPTION_STRING, "public_id");
	poster_options = cld_value_without(maker->arena, poster, own);
	if (id == NULL)
		poster_options = with_defaults(maker, &poster_options, true);
	cld_html_set_text(attributes, "poster",
					  cld_tag_make_url(maker, id ? id->text : public_id, &poster_options, NULL));
	return CLD_STATUS_OK;
}

/* video/mp4; codecs=a, b */
static CldStatus
build_mime_type(const CldTagMaker *maker, CldSpan type, const CldValue *codecs, CldSpan *mime_type)
{
	CldSink sink;

	cld_arena_sink(maker->arena, &sink, 64);
	cld_sink_literal(&sink, "video/");
	cld_sink_span(&sink, cld_span_is(type, "ogv") ? CLD_SPAN("ogg") : type);
	for (size_t i = 0; i < cld_value_count(codecs); i++)
	{
		const CldValue *codec = cld_value_item(codecs, i);

		if (codec->type != CLD_VALUE_STRING)
			return fail(CLD_OPTION_STRING, "codecs");
		cld_sink_span(&sink, i == 0 ? CLD_SPAN("; codecs=") : CLD_SPAN(", "));
		cld_sink_span(&sink, codec->text);
	}
	*mime_type = cld_sink_contents(&sink);
	return CLD_STATUS_OK;
}

static CldStatus
write_video_source(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *plain,
				   CldSpan type, const CldValue *codecs, const CldValue *transformation)
{
	CldValue options = *plain;
	CldHtmlAttributes attributes;
	CldSpan mime_type = CLD_NO_SPAN;
	CldStatus status;

	if (transformation != NULL && transformation->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_NOT_OBJECT, "transformations");
	if (transformation != NULL)
		options = cld_value_merge(maker->arena, transformation, plain);
	options = with_defaults(maker, &options, false);
	attributes.n = 0;
	status = build_mime_type(maker, type, codecs, &mime_type);
	cld_html_set_text(&attributes, "src",
					  cld_tag_make_url(maker, with_extension(maker, public_id, type), &options, NULL));
	cld_html_set_text(&attributes, "type", mime_type);
	cld_sink_literal(sink, "<source ");
	cld_html_write_attributes(maker->arena, sink, &attributes);
	cld_sink_char(sink, '>');
	return status;
}

/* One child for each entry of "sources". */
static CldStatus
write_listed_sources(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *plain,
					 const CldValue *sources)
{
	CldStatus status = CLD_STATUS_OK;

	for (size_t i = 0; i < sources->n && status.code == CLD_OK; i++)
	{
		const CldValue *source = &sources->members[i].value;
		const CldValue *type = cld_value_member(source, "type");

		if (type == NULL || type->type != CLD_VALUE_STRING)
			return fail(CLD_TAG_SOURCES, "sources");
		status =
			write_video_source(maker, sink, public_id, plain, type->text, cld_value_member(source, "codecs"),
							   cld_value_member(source, "transformations"));
	}
	return status;
}

/* One child for each type, with its own transformation if it has one. */
static CldStatus
write_typed_sources(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *plain,
					const CldSpan *types, size_t n, const CldValue *by_type)
{
	CldStatus status = CLD_STATUS_OK;

	for (size_t i = 0; i < n && status.code == CLD_OK; i++)
	{
		const CldValue *transformation = NULL;

		for (size_t j = 0; by_type != NULL && j < by_type->n; j++)
			if (cld_span_equal(by_type->members[j].name, types[i]))
				transformation = &by_type->members[j].value;
		status = write_video_source(maker, sink, public_id, plain, types[i], NULL, transformation);
	}
	return status;
}

static CldStatus
read_types(const CldTagMaker *maker, const CldValue *options, CldSpan **types, size_t *n)
{
	static CldSpan defaults[] = {{"webm", 4}, {"mp4", 3}, {"ogv", 3}};
	const CldValue *given = cld_value_member(options, "source_types");

	*n = cld_value_count(given);
	*types = defaults;
	if (*n > CLD_TAG_SOURCES_MAX)
		return fail(CLD_OPTION_FORM, "source_types");
	if (*n == 0)
	{
		*n = 3;
		return CLD_STATUS_OK;
	}
	*types = maker->arena->alloc(maker->arena, *n * sizeof(CldSpan));
	for (size_t i = 0; i < *n; i++)
	{
		const CldValue *type = cld_value_item(given, i);

		if (type->type != CLD_VALUE_STRING)
			return fail(CLD_OPTION_STRING, "source_types");
		(*types)[i] = type->text;
	}
	return CLD_STATUS_OK;
}

CldStatus
cld_tag_video(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options)
{
	const CldValue *sources = cld_value_member(options, "sources");
	CldValue plain = cld_tag_url_options(maker, options);
	CldValue video = with_defaults(maker, &plain, false);
	bool listed = cld_value_count(sources) > 0;
	CldTransformationInfo info;
	CldHtmlAttributes attributes;
	CldSpan *types;
	CldSpan fallback = CLD_NO_SPAN;
	CldSpan class_text = CLD_NO_SPAN;
	CldSpan src;
	size_t n;
	bool single;
	CldStatus status = read_types(maker, options, &types, &n);

	if (status.code == CLD_OK && sources != NULL &&
		(sources->type != CLD_VALUE_ARRAY || sources->n > CLD_TAG_SOURCES_MAX))
		status = fail(CLD_TAG_SOURCES, "sources");
	if (status.code != CLD_OK)
		return status;
	attributes.n = 0;
	single = !listed && n == 1;
	public_id = without_extension(public_id);
	status = set_poster(maker, &attributes, public_id, options, &plain);
	src = cld_tag_make_url(maker, single ? with_extension(maker, public_id, types[0]) : public_id, &video,
						   &info);
	if (single)
		cld_html_set_text(&attributes, "src", src);
	if (status.code == CLD_OK)
		status = cld_tag_set_sizes(&attributes, options, &info);
	if (status.code == CLD_OK)
		status = cld_tag_read_text(options, "class", &class_text);
	cld_html_set_text(&attributes, "class", class_text);
	if (status.code == CLD_OK)
		status = cld_tag_read_text(options, "fallback_content", &fallback);
	if (status.code == CLD_OK)
		status = cld_tag_set_given(&attributes, options);
	if (status.code != CLD_OK)
		return status;
	cld_sink_literal(sink, "<video ");
	cld_html_write_attributes(maker->arena, sink, &attributes);
	cld_sink_char(sink, '>');
	if (listed)
		status = write_listed_sources(maker, sink, public_id, &plain, sources);
	else if (!single)
		status = write_typed_sources(maker, sink, public_id, &plain, types, n,
									 cld_value_member(options, "source_transformation"));
	cld_sink_span(sink, fallback);
	cld_sink_literal(sink, "</video>");
	return status;
}

/*
 * cld_tag.c
 *		HTML of images and pictures, and the srcset attribute.
 */
#include "core/cld_tag.h"

#include "core/cld_breakpoints.h"
#include "core/cld_tag_part.h"

#define BLANK "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

static CldStatus
fail(CldCode code, const char *option)
{
	return CLD_FAIL_AT(code, cld_span_of(option));
}

/* The members that make a transformation, or all others. */
static CldValue
pick(const CldTagMaker *maker, const CldValue *options, bool transformation)
{
	CldMember *members = maker->arena->alloc(maker->arena, (options->n + 1) * sizeof(CldMember));
	CldValue picked = {CLD_VALUE_OBJECT, false, {NULL, 0}, members, 0};

	for (size_t i = 0; i < options->n; i++)
		if (cld_transformation_is_option(options->members[i].name) == transformation)
			members[picked.n++] = options->members[i];
	return picked;
}

/* One entry of a srcset: the image scaled to a width, after its own transformation. */
static CldStatus
write_scaled(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options,
			 const CldValue *transformation, CldSpan width)
{
	CldValue rest = pick(maker, options, false);
	CldValue all = pick(maker, options, true);
	CldSink raw;
	CldStatus status;

	if (transformation == NULL || (transformation->type == CLD_VALUE_STRING && transformation->text.len == 0))
		transformation = &all;
	cld_arena_sink(maker->arena, &raw, 128);
	status = cld_transformation_write(maker->arena, &raw, transformation, NULL, NULL);
	if (status.code != CLD_OK)
		return status;
	if (raw.len > 0)
		cld_sink_char(&raw, '/');
	cld_sink_literal(&raw, "c_scale,w_");
	cld_sink_span(&raw, width);
	rest =
		cld_value_with(maker->arena, &rest, "raw_transformation", cld_value_string(cld_sink_contents(&raw)));
	cld_sink_span(sink, cld_tag_make_url(maker, public_id, &rest, NULL));
	cld_sink_char(sink, ' ');
	cld_sink_span(sink, width);
	cld_sink_char(sink, 'w');
	return status;
}

static CldStatus
check_srcset(const CldValue *srcset)
{
	static const char *const known[] = {"breakpoints", "min_width",      "max_width",
										"max_images",  "transformation", "sizes"};

	if (srcset->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_NOT_OBJECT, "srcset");
	for (size_t i = 0; i < srcset->n; i++)
	{
		size_t j = 0;

		while (j < 6 && !cld_span_equal(srcset->members[i].name, cld_span_of(known[j])))
			j++;
		if (j == 6)
			return CLD_FAIL_AT(CLD_OPTION_UNKNOWN, srcset->members[i].name);
	}
	return CLD_STATUS_OK;
}

/* The attribute's value, and that of "sizes" when it is asked for. */
static CldStatus
build_srcset(const CldTagMaker *maker, CldSpan public_id, const CldValue *options, const CldValue *srcset,
			 CldSink *entries, CldSink *sizes)
{
	CldValue plain = cld_tag_url_options(maker, options);
	const CldValue *settled = &plain;
	CldSpan *widths;
	size_t n = 0;
	CldStatus status = check_srcset(srcset);

	if (status.code == CLD_OK)
		status = cld_breakpoints_read(maker->arena, srcset, &widths, &n);
	if (status.code == CLD_OK)
		status = cld_url_move_format(maker->arena, NULL, &settled);
	for (size_t i = 0; i < n && status.code == CLD_OK; i++)
	{
		if (i > 0)
		{
			cld_sink_literal(entries, ", ");
			cld_sink_literal(sizes, ", ");
		}
		status = write_scaled(maker, entries, public_id, settled, cld_value_member(srcset, "transformation"),
							  widths[i]);
		cld_sink_literal(sizes, "(max-width: ");
		cld_sink_span(sizes, widths[i]);
		cld_sink_literal(sizes, "px) ");
		cld_sink_span(sizes, widths[i]);
		cld_sink_literal(sizes, "px");
	}
	return status;
}

CldStatus
cld_tag_srcset(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options)
{
	const CldValue *srcset = cld_value_member(options, "srcset");
	CldSink sizes;

	if (srcset == NULL)
		return CLD_FAIL(CLD_TAG_BREAKPOINTS);
	cld_arena_sink(maker->arena, &sizes, 64);
	return build_srcset(maker, public_id, options, srcset, sink, &sizes);
}

/* srcset and sizes, unless "attributes" has them; *any tells whether there are some. */
static CldStatus
set_responsive(const CldTagMaker *maker, CldHtmlAttributes *attributes, CldSpan public_id,
			   const CldValue *options, bool *any)
{
	const CldValue *srcset = cld_value_member(options, "srcset");
	const CldValue *given = cld_value_member(options, "attributes");
	const CldValue *sizes_wanted = cld_value_member(srcset, "sizes");
	bool has_srcset = cld_value_member(given, "srcset") != NULL;
	bool with_sizes = false;
	CldSink entries;
	CldSink sizes;
	CldStatus status;

	*any = false;
	if (srcset == NULL || (srcset->type == CLD_VALUE_OBJECT && srcset->n == 0))
		return CLD_STATUS_OK;
	if (srcset->type == CLD_VALUE_STRING)
	{
		cld_html_set_text(attributes, "srcset", srcset->text);
		*any = true;
		return CLD_STATUS_OK;
	}
	if (sizes_wanted != NULL && !cld_value_bool(sizes_wanted, &with_sizes))
		return fail(CLD_OPTION_BOOL, "sizes");
	with_sizes = with_sizes && cld_value_member(given, "sizes") == NULL;
	if (has_srcset && !with_sizes)
		return CLD_STATUS_OK;
	cld_arena_sink(maker->arena, &entries, 256);
	cld_arena_sink(maker->arena, &sizes, 128);
	status = build_srcset(maker, public_id, options, srcset, &entries, &sizes);
	if (!has_srcset)
		cld_html_set_text(attributes, "srcset", cld_sink_contents(&entries));
	if (with_sizes)
		cld_html_set_text(attributes, "sizes", cld_sink_contents(&sizes));
	*any = true;
	return status;
}

/* An option that must be a boolean; false when missing. */
static CldStatus
read_bool(const CldValue *options, const char *name, bool *result)
{
	const CldValue *value = cld_value_member(options, name);

	return value == NULL || cld_value_bool(value, result) ? CLD_STATUS_OK : fail(CLD_OPTION_BOOL, name);
}

/* With a script in the page that knows its width, the source is for that script. */
static CldStatus
set_client_side(const CldTagMaker *maker, CldHtmlAttributes *attributes, const CldValue *options,
				const CldTransformationInfo *info, CldSpan *src)
{
	bool hints = false;
	bool responsive = false;
	bool hidpi = false;
	CldSpan given = CLD_NO_SPAN;
	CldSink class_text;
	CldStatus status = read_bool(options, "client_hints", &hints);

	if (status.code == CLD_OK)
		status = read_bool(options, "responsive", &responsive);
	if (status.code == CLD_OK)
		status = read_bool(options, "hidpi", &hidpi);
	if (status.code == CLD_OK)
		status = cld_tag_read_text(options, "class", &given);
	if (status.code != CLD_OK)
		return status;
	responsive |= info->responsive;
	hidpi |= info->hidpi;
	if (hints || (!responsive && !hidpi))
	{
		cld_html_set_text(attributes, "class", given);
		return status;
	}
	cld_arena_sink(maker->arena, &class_text, 64);
	cld_sink_span(&class_text, responsive ? CLD_SPAN("cld-responsive") : CLD_SPAN("cld-hidpi"));
	if (given.len > 0)
		cld_sink_char(&class_text, ' ');
	cld_sink_span(&class_text, given);
	cld_html_set_text(attributes, "class", cld_sink_contents(&class_text));
	cld_html_set_text(attributes, "data-src", *src);
	status = cld_tag_read_text(options, "responsive_placeholder", src);
	if (cld_span_is(*src, "blank"))
		*src = CLD_SPAN(BLANK);
	return status;
}

CldStatus
cld_tag_image(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options)
{
	CldHtmlAttributes attributes;
	CldTransformationInfo info;
	CldValue plain = cld_tag_url_options(maker, options);
	CldSpan src;
	bool responsive;
	CldStatus status;

	attributes.n = 0;
	src = cld_tag_make_url(maker, public_id, &plain, &info);
	status = cld_tag_set_sizes(&attributes, options, &info);
	if (status.code == CLD_OK)
		status = set_client_side(maker, &attributes, options, &info, &src);
	if (status.code == CLD_OK)
		status = set_responsive(maker, &attributes, public_id, options, &responsive);
	if (status.code != CLD_OK)
		return status;
	if (responsive)
	{
		cld_html_set_text(&attributes, "width", CLD_NO_SPAN);
		cld_html_set_text(&attributes, "height", CLD_NO_SPAN);
	}
	status = cld_tag_set_given(&attributes, options);
	cld_sink_literal(sink, "<img ");
	if (src.len > 0)
	{
		cld_sink_literal(sink, "src='");
		cld_html_write_text(sink, src);
		cld_sink_literal(sink, "' ");
	}
	cld_html_write_attributes(maker->arena, sink, &attributes);
	cld_sink_literal(sink, "/>");
	return status;
}

/* (min-width: Apx) and (max-width: Bpx) */
static CldStatus
build_media(const CldTagMaker *maker, const CldValue *source, CldSpan *media)
{
	static const char *const names[][2] = {{"min_width", "(min-width: "}, {"max_width", "(max-width: "}};
	CldSink sink;
	CldStatus status = CLD_STATUS_OK;

	cld_arena_sink(maker->arena, &sink, 64);
	for (int i = 0; i < 2 && status.code == CLD_OK; i++)
	{
		CldSpan width;

		status = cld_tag_read_text(source, names[i][0], &width);
		if (width.len == 0)
			continue;
		if (sink.len > 0)
			cld_sink_literal(&sink, " and ");
		cld_sink_span(&sink, cld_span_of(names[i][1]));
		cld_sink_span(&sink, width);
		cld_sink_literal(&sink, "px)");
	}
	*media = cld_sink_contents(&sink);
	return status;
}

/* The options with their transformation, then the source's, as a chain. */
static CldValue
chain(const CldTagMaker *maker, const CldValue *options, const CldValue *transformation)
{
	CldArena *arena = maker->arena;
	size_t n = cld_value_count(transformation);
	CldMember *links = arena->alloc(arena, (n + 1) * sizeof(CldMember));
	CldValue list = {CLD_VALUE_ARRAY, false, {NULL, 0}, links, n + 1};
	CldValue rest = pick(maker, options, false);

	links[0].name = CLD_NO_SPAN;
	links[0].value = pick(maker, options, true);
	for (size_t i = 0; i < n; i++)
	{
		links[i + 1].name = CLD_NO_SPAN;
		links[i + 1].value = *cld_value_item(transformation, i);
	}
	return cld_value_with(arena, &rest, "transformation", list);
}

static CldStatus
write_picture_source(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options,
					 const CldValue *source)
{
	CldValue chained = chain(maker, options, cld_value_member(source, "transformation"));
	CldHtmlAttributes attributes;
	CldSpan media;
	CldStatus status;

	for (size_t i = 0; i < source->n; i++)
		if (!cld_span_is(source->members[i].name, "transformation") &&
			!cld_span_is(source->members[i].name, "min_width") &&
			!cld_span_is(source->members[i].name, "max_width"))
			return CLD_FAIL_AT(CLD_OPTION_UNKNOWN, source->members[i].name);
	attributes.n = 0;
	status = build_media(maker, source, &media);
	cld_html_set_text(&attributes, "srcset", cld_tag_make_url(maker, public_id, &chained, NULL));
	cld_html_set_text(&attributes, "media", media);
	cld_sink_literal(sink, "<source ");
	cld_html_write_attributes(maker->arena, sink, &attributes);
	cld_sink_char(sink, '>');
	return status;
}

CldStatus
cld_tag_picture(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options)
{
	static const char *const own[] = {"sources", NULL};
	const CldValue *sources = cld_value_member(options, "sources");
	CldValue image = cld_value_without(maker->arena, options, own);
	CldValue plain = cld_tag_url_options(maker, options);
	const CldValue *settled = &plain;
	CldStatus status = cld_url_move_format(maker->arena, NULL, &settled);

	if (sources != NULL && (sources->type != CLD_VALUE_ARRAY || sources->n > CLD_TAG_SOURCES_MAX))
		return fail(CLD_TAG_SOURCES, "sources");
	cld_sink_literal(sink, "<picture>");
	for (size_t i = 0; sources != NULL && i < sources->n && status.code == CLD_OK; i++)
	{
		if (sources->members[i].value.type != CLD_VALUE_OBJECT)
			return fail(CLD_TAG_SOURCES, "sources");
		status = write_picture_source(maker, sink, public_id, settled, &sources->members[i].value);
	}
	if (status.code == CLD_OK)
		status = cld_tag_image(maker, sink, public_id, &image);
	cld_sink_literal(sink, "</picture>");
	return status;
}

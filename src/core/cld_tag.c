/*
 * cld_tag.c
 *		HTML of images, videos and pictures, and the srcset attribute.
 */
#include "core/cld_tag.h"

#include "core/cld_breakpoints.h"
#include "core/cld_sign.h"
#include "core/cld_text.h"

#define ATTRIBUTES_MAX 64
#define BLANK "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"

/* Options of tags that no URL has. */
static const char *const tag_options[] = {
	"attributes",
	"class",
	"client_hints",
	"fallback_content",
	"hidpi",
	"html_height",
	"html_width",
	"poster",
	"responsive",
	"responsive_placeholder",
	"source_transformation",
	"source_types",
	"sources",
	"srcset",
	NULL,
};

/* Attributes of one element, the last of a name counts. */
typedef struct Attributes
{
	CldMember members[ATTRIBUTES_MAX];
	size_t n;
} Attributes;

static CldStatus
fail(CldCode code, const char *option)
{
	return CLD_FAIL_AT(code, cld_span_of(option));
}

static bool
is_attribute_name(CldSpan name)
{
	for (size_t i = 0; i < name.len; i++)
	{
		char c = name.data[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
			(c == '\0' || strchr("-_:.", c) == NULL))
			return false;
	}
	return name.len > 0;
}

static CldStatus
set_attribute(Attributes *attributes, CldSpan name, CldValue value)
{
	size_t i = 0;

	while (i < attributes->n && !cld_span_equal(attributes->members[i].name, name))
		i++;
	if (i == ATTRIBUTES_MAX || !is_attribute_name(name) || cld_value_is_structure(&value))
		return CLD_FAIL_AT(CLD_TAG_ATTRIBUTE, name);
	attributes->members[i].name = name;
	attributes->members[i].value = value;
	if (i == attributes->n)
		attributes->n++;
	return CLD_STATUS_OK;
}

static void
set_text(Attributes *attributes, const char *name, CldSpan text)
{
	(void) set_attribute(attributes, cld_span_of(name), cld_value_string(text));
}

/* What the caller wants, over what was derived. */
static CldStatus
set_given(Attributes *attributes, const CldValue *options)
{
	const CldValue *given = cld_value_member(options, "attributes");
	CldStatus status = CLD_STATUS_OK;

	if (given != NULL && given->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_NOT_OBJECT, "attributes");
	for (size_t i = 0; given != NULL && i < given->n && status.code == CLD_OK; i++)
		status = set_attribute(attributes, given->members[i].name, given->members[i].value);
	return status;
}

static void
write_html(CldSink *sink, CldSpan text)
{
	static const struct
	{
		char c;
		const char *entity;
	} entities[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&#34;"}, {'\'', "&#39;"}};

	for (size_t i = 0; i < text.len; i++)
	{
		size_t j = 0;

		while (j < 5 && entities[j].c != text.data[i])
			j++;
		if (j < 5)
			cld_sink_span(sink, cld_span_of(entities[j].entity));
		else
			cld_sink_char(sink, text.data[i]);
	}
}

/* What JavaScript takes for false leaves its attribute out. */
static bool
is_falsy(const CldValue *value)
{
	return value->type == CLD_VALUE_NULL || (value->type == CLD_VALUE_BOOL && !value->boolean) ||
		   (value->type == CLD_VALUE_STRING && value->text.len == 0) ||
		   (value->type == CLD_VALUE_NUMBER && cld_span_is(value->text, "0"));
}

static void
write_pair(CldSink *sink, CldSpan name, const CldValue *value)
{
	cld_sink_span(sink, name);
	if (value->type == CLD_VALUE_BOOL)
		return;
	cld_sink_literal(sink, "='");
	write_html(sink, value->text);
	cld_sink_char(sink, '\'');
}

/* All pairs, sorted by their finished texts. */
static void
write_attributes(CldArena *arena, CldSink *sink, const Attributes *attributes)
{
	CldParam pairs[ATTRIBUTES_MAX];
	size_t n = 0;

	for (size_t i = 0; i < attributes->n; i++)
	{
		CldSink text;

		if (is_falsy(&attributes->members[i].value))
			continue;
		cld_arena_sink(arena, &text, 64);
		write_pair(&text, attributes->members[i].name, &attributes->members[i].value);
		pairs[n++] = (CldParam){cld_sink_contents(&text), CLD_NO_SPAN};
	}
	cld_sign_sort(pairs, n);
	for (size_t i = 0; i < n; i++)
	{
		if (i > 0)
			cld_sink_char(sink, ' ');
		cld_sink_span(sink, pairs[i].name);
	}
}

static CldValue
url_options(const CldTagMaker *maker, const CldValue *options)
{
	return cld_value_without(maker->arena, options, tag_options);
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

static CldSpan
make(const CldTagMaker *maker, CldSpan public_id, const CldValue *options, CldTransformationInfo *info)
{
	CldTransformationInfo unused;

	return maker->make_url(maker->owner, public_id, options, info ? info : &unused);
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
	cld_sink_span(sink, make(maker, public_id, &rest, NULL));
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
	CldValue plain = url_options(maker, options);
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
set_responsive(const CldTagMaker *maker, Attributes *attributes, CldSpan public_id, const CldValue *options,
			   bool *any)
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
		set_text(attributes, "srcset", srcset->text);
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
		set_text(attributes, "srcset", cld_sink_contents(&entries));
	if (with_sizes)
		set_text(attributes, "sizes", cld_sink_contents(&sizes));
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

static CldStatus
read_text(const CldValue *options, const char *name, CldSpan *text)
{
	return cld_value_text(cld_value_member(options, name), text) ? CLD_STATUS_OK :
																   fail(CLD_OPTION_TEXT, name);
}

/* The size of the element, which html_width and html_height name when it is not that of the asset. */
static CldStatus
set_sizes(Attributes *attributes, const CldValue *options, const CldTransformationInfo *info)
{
	CldSpan width = CLD_NO_SPAN;
	CldSpan height = CLD_NO_SPAN;
	CldStatus status = read_text(options, "html_width", &width);

	if (status.code == CLD_OK)
		status = read_text(options, "html_height", &height);
	set_text(attributes, "width", width.len > 0 ? width : info->html_width);
	set_text(attributes, "height", height.len > 0 ? height : info->html_height);
	return status;
}

/* With a script in the page that knows its width, the source is for that script. */
static CldStatus
set_client_side(const CldTagMaker *maker, Attributes *attributes, const CldValue *options,
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
		status = read_text(options, "class", &given);
	if (status.code != CLD_OK)
		return status;
	responsive |= info->responsive;
	hidpi |= info->hidpi;
	if (hints || (!responsive && !hidpi))
	{
		set_text(attributes, "class", given);
		return status;
	}
	cld_arena_sink(maker->arena, &class_text, 64);
	cld_sink_span(&class_text, responsive ? CLD_SPAN("cld-responsive") : CLD_SPAN("cld-hidpi"));
	if (given.len > 0)
		cld_sink_char(&class_text, ' ');
	cld_sink_span(&class_text, given);
	set_text(attributes, "class", cld_sink_contents(&class_text));
	set_text(attributes, "data-src", *src);
	status = read_text(options, "responsive_placeholder", src);
	if (cld_span_is(*src, "blank"))
		*src = CLD_SPAN(BLANK);
	return status;
}

CldStatus
cld_tag_image(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options)
{
	Attributes attributes;
	CldTransformationInfo info;
	CldValue plain = url_options(maker, options);
	CldSpan src;
	bool responsive;
	CldStatus status;

	attributes.n = 0;
	src = make(maker, public_id, &plain, &info);
	status = set_sizes(&attributes, options, &info);
	if (status.code == CLD_OK)
		status = set_client_side(maker, &attributes, options, &info, &src);
	if (status.code == CLD_OK)
		status = set_responsive(maker, &attributes, public_id, options, &responsive);
	if (status.code != CLD_OK)
		return status;
	if (responsive)
	{
		set_text(&attributes, "width", CLD_NO_SPAN);
		set_text(&attributes, "height", CLD_NO_SPAN);
	}
	status = set_given(&attributes, options);
	cld_sink_literal(sink, "<img ");
	if (src.len > 0)
	{
		cld_sink_literal(sink, "src='");
		write_html(sink, src);
		cld_sink_literal(sink, "' ");
	}
	write_attributes(maker->arena, sink, &attributes);
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

		status = read_text(source, names[i][0], &width);
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
	Attributes attributes;
	CldSpan media;
	CldStatus status;

	for (size_t i = 0; i < source->n; i++)
		if (!cld_span_is(source->members[i].name, "transformation") &&
			!cld_span_is(source->members[i].name, "min_width") &&
			!cld_span_is(source->members[i].name, "max_width"))
			return CLD_FAIL_AT(CLD_OPTION_UNKNOWN, source->members[i].name);
	attributes.n = 0;
	status = build_media(maker, source, &media);
	set_text(&attributes, "srcset", make(maker, public_id, &chained, NULL));
	set_text(&attributes, "media", media);
	cld_sink_literal(sink, "<source ");
	write_attributes(maker->arena, sink, &attributes);
	cld_sink_char(sink, '>');
	return status;
}

CldStatus
cld_tag_picture(const CldTagMaker *maker, CldSink *sink, CldSpan public_id, const CldValue *options)
{
	static const char *const own[] = {"sources", NULL};
	const CldValue *sources = cld_value_member(options, "sources");
	CldValue image = cld_value_without(maker->arena, options, own);
	CldValue plain = url_options(maker, options);
	const CldValue *settled = &plain;
	CldStatus status = cld_url_move_format(maker->arena, NULL, &settled);

	if (sources != NULL && sources->type != CLD_VALUE_ARRAY)
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
set_poster(const CldTagMaker *maker, Attributes *attributes, CldSpan public_id, const CldValue *options,
		   const CldValue *plain)
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
		return set_attribute(attributes, CLD_SPAN("poster"), *poster);
	id = cld_value_member(poster, "public_id");
	if (id != NULL && id->type != CLD_VALUE_STRING)
		return fail(CLD_OPTION_STRING, "public_id");
	poster_options = cld_value_without(maker->arena, poster, own);
	if (id == NULL)
		poster_options = with_defaults(maker, &poster_options, true);
	set_text(attributes, "poster", make(maker, id ? id->text : public_id, &poster_options, NULL));
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
	Attributes attributes;
	CldSpan mime_type = CLD_NO_SPAN;
	CldStatus status;

	if (transformation != NULL && transformation->type != CLD_VALUE_OBJECT)
		return fail(CLD_OPTION_NOT_OBJECT, "transformations");
	if (transformation != NULL)
		options = cld_value_merge(maker->arena, transformation, plain);
	options = with_defaults(maker, &options, false);
	attributes.n = 0;
	status = build_mime_type(maker, type, codecs, &mime_type);
	set_text(&attributes, "src", make(maker, with_extension(maker, public_id, type), &options, NULL));
	set_text(&attributes, "type", mime_type);
	cld_sink_literal(sink, "<source ");
	write_attributes(maker->arena, sink, &attributes);
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
	CldValue plain = url_options(maker, options);
	CldValue video = with_defaults(maker, &plain, false);
	bool listed = cld_value_count(sources) > 0;
	CldTransformationInfo info;
	Attributes attributes;
	CldSpan *types;
	CldSpan fallback = CLD_NO_SPAN;
	CldSpan class_text = CLD_NO_SPAN;
	CldSpan src;
	size_t n;
	bool single;
	CldStatus status = read_types(maker, options, &types, &n);

	if (status.code == CLD_OK && sources != NULL && sources->type != CLD_VALUE_ARRAY)
		status = fail(CLD_TAG_SOURCES, "sources");
	if (status.code != CLD_OK)
		return status;
	attributes.n = 0;
	single = !listed && n == 1;
	public_id = without_extension(public_id);
	status = set_poster(maker, &attributes, public_id, options, &plain);
	src = make(maker, single ? with_extension(maker, public_id, types[0]) : public_id, &video, &info);
	if (single)
		set_text(&attributes, "src", src);
	if (status.code == CLD_OK)
		status = set_sizes(&attributes, options, &info);
	if (status.code == CLD_OK)
		status = read_text(options, "class", &class_text);
	set_text(&attributes, "class", class_text);
	if (status.code == CLD_OK)
		status = read_text(options, "fallback_content", &fallback);
	if (status.code == CLD_OK)
		status = set_given(&attributes, options);
	if (status.code != CLD_OK)
		return status;
	cld_sink_literal(sink, "<video ");
	write_attributes(maker->arena, sink, &attributes);
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

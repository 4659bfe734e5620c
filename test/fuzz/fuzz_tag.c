/*
 * fuzz_tag.c
 *		HTML of images, videos and pictures, and the srcset attribute.
 *
 * Input: public id, then the members of the options, see tree.h.
 */
#include "core/cld_tag.h"
#include "core/cld_tag_video.h"
#include "tree.h"

static CldSink sink;

/* As hostile as a URL could be. */
static CldSpan
make_url(void *owner, CldSpan public_id, const CldValue *options, CldTransformationInfo *info)
{
	(void) owner;
	(void) options;
	memset(info, 0, sizeof(*info));
	return public_id;
}

/* Quotes pair up, and what they hold has no mark-up. */
static bool
is_quoted(CldSpan html)
{
	bool inside = false;

	for (size_t i = 0; i < html.len; i++)
	{
		if (html.data[i] == '\'')
			inside = !inside;
		else if (inside && strchr("<>\"", html.data[i]) != NULL && html.data[i] != '\0')
			return false;
	}
	return !inside;
}

void
fuzz_one(FuzzInput *input)
{
	CldSpan public_id = fuzz_field(input);
	static const char *const html[] = {"fallback_content", NULL}; /* HTML by its nature */
	CldArena arena = exact_arena();
	CldValue given = tree_object(input);
	CldValue options = cld_value_without(&arena, &given, html);
	CldTagMaker maker = {&arena, make_url, NULL};
	CldStatus (*const writers[])(const CldTagMaker *, CldSink *, CldSpan,
								 const CldValue *) = {cld_tag_image, cld_tag_video, cld_tag_picture};

	for (size_t i = 0; i < sizeof(writers) / sizeof(*writers); i++)
	{
		exact_sink_reset(&sink);
		if (writers[i](&maker, &sink, public_id, &options).code == CLD_OK)
			REQUIRE(is_quoted(cld_sink_contents(&sink)));
	}
	exact_sink_reset(&sink);
	(void) cld_tag_srcset(&maker, &sink, public_id, &options);
}

/*
 * cld_tag_part.c
 *		What the elements of images and videos have in common.
 */
#include "core/cld_tag_part.h"

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

CldValue
cld_tag_url_options(const CldTagMaker *maker, const CldValue *options)
{
	return cld_value_without(maker->arena, options, tag_options);
}

CldSpan
cld_tag_make_url(const CldTagMaker *maker, CldSpan public_id, const CldValue *options,
				 CldTransformationInfo *info)
{
	CldTransformationInfo unused;

	return maker->make_url(maker->owner, public_id, options, info ? info : &unused);
}

CldStatus
cld_tag_read_text(const CldValue *options, const char *name, CldSpan *text)
{
	return cld_value_text(cld_value_member(options, name), text) ?
			   CLD_STATUS_OK :
			   CLD_FAIL_AT(CLD_OPTION_TEXT, cld_span_of(name));
}

CldStatus
cld_tag_set_given(CldHtmlAttributes *attributes, const CldValue *options)
{
	const CldValue *given = cld_value_member(options, "attributes");
	CldStatus status = CLD_STATUS_OK;

	if (given != NULL && given->type != CLD_VALUE_OBJECT)
		return CLD_FAIL_AT(CLD_OPTION_NOT_OBJECT, CLD_SPAN("attributes"));
	for (size_t i = 0; given != NULL && i < given->n && status.code == CLD_OK; i++)
		status = cld_html_set(attributes, given->members[i].name, given->members[i].value);
	return status;
}

CldStatus
cld_tag_set_sizes(CldHtmlAttributes *attributes, const CldValue *options, const CldTransformationInfo *info)
{
	CldSpan width = CLD_NO_SPAN;
	CldSpan height = CLD_NO_SPAN;
	CldStatus status = cld_tag_read_text(options, "html_width", &width);

	if (status.code == CLD_OK)
		status = cld_tag_read_text(options, "html_height", &height);
	cld_html_set_text(attributes, "width", width.len > 0 ? width : info->html_width);
	cld_html_set_text(attributes, "height", height.len > 0 ? height : info->html_height);
	return status;
}

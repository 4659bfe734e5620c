/*
 * cld_breakpoints.c
 *		The widths of a responsive image.
 */
#include "core/cld_breakpoints.h"

#include <math.h>
#include <stdlib.h>

#include "core/cld_number.h"

#define WIDTHS_MAX 1000

/* A number, or text that is one. */
static bool
read_number(const CldValue *srcset, const char *name, double *number)
{
	const CldValue *value = cld_value_member(srcset, name);
	char copy[32];
	char *end;

	if (value == NULL || value->text.len == 0 || value->text.len >= sizeof(copy))
		return false;
	memcpy(copy, value->text.data, value->text.len);
	copy[value->text.len] = '\0';
	*number = strtod(copy, &end);
	return *end == '\0' && isfinite(*number);
}

static CldStatus
list_given(CldArena *arena, const CldValue *list, CldSpan **widths, size_t *n)
{
	*widths = arena->alloc(arena, list->n * sizeof(CldSpan));
	for (*n = 0; *n < list->n; (*n)++)
	{
		const CldValue *width = &list->members[*n].value;

		if (width->type != CLD_VALUE_NUMBER && width->type != CLD_VALUE_STRING)
			return CLD_FAIL(CLD_TAG_BREAKPOINTS);
		(*widths)[*n] = width->text;
	}
	return CLD_STATUS_OK;
}

static CldSpan
number_text(CldArena *arena, double number)
{
	CldSink sink;

	cld_arena_sink(arena, &sink, 24);
	cld_number_write(&sink, number);
	return cld_sink_contents(&sink);
}

CldStatus
cld_breakpoints_read(CldArena *arena, const CldValue *srcset, CldSpan **widths, size_t *n)
{
	const CldValue *list = cld_value_member(srcset, "breakpoints");
	double lowest;
	double highest;
	double images;
	double step;

	if (list != NULL && (list->type != CLD_VALUE_ARRAY || list->n > WIDTHS_MAX))
		return CLD_FAIL(CLD_TAG_BREAKPOINTS);
	if (list != NULL && list->n > 0)
		return list_given(arena, list, widths, n);
	if (!read_number(srcset, "min_width", &lowest) || !read_number(srcset, "max_width", &highest))
		return CLD_FAIL(CLD_TAG_BREAKPOINTS);
	if (!read_number(srcset, "max_images", &images))
	{
		/* to the SDK null is 0 here, which is no number of images */
		for (size_t i = 0; i < srcset->n; i++)
			if (cld_span_is(srcset->members[i].name, "max_images"))
				return CLD_FAIL(CLD_TAG_MAX_IMAGES);
		return CLD_FAIL(CLD_TAG_BREAKPOINTS);
	}
	if (lowest > highest)
		return CLD_FAIL(CLD_TAG_MIN_WIDTH);
	if (images <= 0 || images > WIDTHS_MAX)
		return CLD_FAIL(CLD_TAG_MAX_IMAGES);
	if (images == 1)
		lowest = highest;
	*widths = arena->alloc(arena, ((size_t) images + 2) * sizeof(CldSpan));
	*n = 0;
	step = ceil((highest - lowest) / (images - 1 > 1 ? images - 1 : 1));
	for (double width = lowest; width < highest && *n <= (size_t) images; width += step)
		(*widths)[(*n)++] = number_text(arena, width);
	(*widths)[(*n)++] = number_text(arena, highest);
	return CLD_STATUS_OK;
}

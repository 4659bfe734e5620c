/*
 * cld_value.c
 *		A tree of JSON values that builders read, and the scratch memory they use.
 */
#include "core/cld_value.h"

/* An arena cannot enlarge a block: contents move, and what they leave is lost. */
static void
grow_in_arena(CldSink *sink, size_t extra)
{
	CldArena *arena = sink->owner;
	size_t cap = sink->cap * 2 > sink->len + extra ? sink->cap * 2 : sink->len + extra;
	char *data = arena->alloc(arena, cap);

	if (sink->len > 0)
		memcpy(data, sink->data, sink->len);
	sink->data = data;
	sink->cap = cap;
}

void
cld_arena_sink(CldArena *arena, CldSink *sink, size_t cap)
{
	sink->data = arena->alloc(arena, cap);
	sink->len = 0;
	sink->cap = cap;
	sink->grow = grow_in_arena;
	sink->owner = arena;
}

const CldValue *
cld_value_item(const CldValue *value, size_t i)
{
	return value->type == CLD_VALUE_ARRAY ? &value->members[i].value : value;
}

size_t
cld_value_count(const CldValue *value)
{
	if (value == NULL || value->type == CLD_VALUE_NULL)
		return 0;
	return value->type == CLD_VALUE_ARRAY ? value->n : 1;
}

const CldValue *
cld_value_member(const CldValue *object, const char *name)
{
	CldSpan wanted = cld_span_of(name);

	if (object == NULL || object->type != CLD_VALUE_OBJECT)
		return NULL;
	for (size_t i = 0; i < object->n; i++)
		if (cld_span_equal(object->members[i].name, wanted) &&
			object->members[i].value.type != CLD_VALUE_NULL)
			return &object->members[i].value;
	return NULL;
}

bool
cld_value_is_structure(const CldValue *value)
{
	return value->type == CLD_VALUE_ARRAY || value->type == CLD_VALUE_OBJECT;
}

bool
cld_value_text(const CldValue *value, CldSpan *text)
{
	*text = CLD_NO_SPAN;
	if (value == NULL)
		return true;
	switch (value->type)
	{
		case CLD_VALUE_NULL:
			return true;
		case CLD_VALUE_BOOL:
			*text = value->boolean ? CLD_SPAN("true") : CLD_SPAN("false");
			return true;
		case CLD_VALUE_NUMBER:
		case CLD_VALUE_STRING:
			*text = value->text;
			return true;
		case CLD_VALUE_ARRAY:
			return value->n == 0 || (value->n == 1 && value->members[0].value.type == CLD_VALUE_NULL);
		case CLD_VALUE_OBJECT:
			return false;
	}
	return false;
}

static bool
equal_ignoring_case(CldSpan text, const char *word)
{
	if (text.len != strlen(word))
		return false;
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (c >= 'A' && c <= 'Z')
			c = (char) (c - 'A' + 'a');
		if (c != word[i])
			return false;
	}
	return true;
}

bool
cld_value_bool(const CldValue *value, bool *result)
{
	static const char *const words[2][6] = {{"false", "f", "no", "n", "off", "0"},
											{"true", "t", "yes", "y", "on", "1"}};

	if (value->type == CLD_VALUE_BOOL)
	{
		*result = value->boolean;
		return true;
	}
	if (value->type != CLD_VALUE_STRING && value->type != CLD_VALUE_NUMBER)
		return false;
	for (int truth = 0; truth < 2; truth++)
		for (size_t i = 0; i < 6; i++)
			if (equal_ignoring_case(value->text, words[truth][i]))
			{
				*result = truth == 1;
				return true;
			}
	return false;
}

static bool
has_member(const CldValue *object, CldSpan name)
{
	for (size_t i = 0; i < object->n; i++)
		if (cld_span_equal(object->members[i].name, name))
			return true;
	return false;
}

CldValue
cld_value_merge(CldArena *arena, const CldValue *over, const CldValue *under)
{
	CldMember *members = arena->alloc(arena, (over->n + under->n + 1) * sizeof(CldMember));
	CldValue merged = {CLD_VALUE_OBJECT, false, {NULL, 0}, members, 0};

	for (size_t i = 0; i < over->n; i++)
		members[merged.n++] = over->members[i];
	for (size_t i = 0; i < under->n; i++)
		if (!has_member(over, under->members[i].name))
			members[merged.n++] = under->members[i];
	return merged;
}

CldValue
cld_value_without(CldArena *arena, const CldValue *object, const char *const *names)
{
	CldMember *members = arena->alloc(arena, (object->n + 1) * sizeof(CldMember));
	CldValue rest = {CLD_VALUE_OBJECT, false, {NULL, 0}, members, 0};

	for (size_t i = 0; i < object->n; i++)
	{
		const char *const *name = names;

		while (*name != NULL && !cld_span_equal(object->members[i].name, cld_span_of(*name)))
			name++;
		if (*name == NULL)
			members[rest.n++] = object->members[i];
	}
	return rest;
}

CldValue
cld_value_with(CldArena *arena, const CldValue *object, const char *name, CldValue value)
{
	CldMember *member = arena->alloc(arena, sizeof(CldMember));
	CldValue one = {CLD_VALUE_OBJECT, false, {NULL, 0}, member, 1};

	member->name = cld_span_of(name);
	member->value = value;
	return cld_value_merge(arena, &one, object);
}

CldValue
cld_value_string(CldSpan text)
{
	return (CldValue){CLD_VALUE_STRING, false, text, NULL, 0};
}

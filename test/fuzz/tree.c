/*
 * tree.c
 *		Value trees from the fields of an input.
 */
#include "tree.h"

#define DEPTH_MAX 8
#define MEMBERS_MAX 64

static CldValue value_of(FuzzInput *input, CldSpan field, int depth);

static CldValue
members_of(FuzzInput *input, CldValueType type, int depth)
{
	CldMember members[MEMBERS_MAX];
	CldValue result = {type, false, {NULL, 0}, NULL, 0};

	while (input->len > 0 && result.n < MEMBERS_MAX)
	{
		CldSpan field = fuzz_field(input);

		if (cld_span_is(field, "]"))
			break;
		members[result.n].name = CLD_NO_SPAN;
		if (type == CLD_VALUE_OBJECT)
		{
			members[result.n].name = field;
			field = fuzz_field(input);
		}
		members[result.n++].value = value_of(input, field, depth + 1);
	}
	result.members =
		(const CldMember *) (const void *) exact_copy((const char *) members, result.n * sizeof(CldMember))
			.data;
	return result;
}

static CldValue
value_of(FuzzInput *input, CldSpan field, int depth)
{
	CldValue result = {CLD_VALUE_STRING, false, field, NULL, 0};

	if (field.len == 0)
		return result;
	if ((field.data[0] == '[' || field.data[0] == '{') && depth < DEPTH_MAX)
		return members_of(input, field.data[0] == '[' ? CLD_VALUE_ARRAY : CLD_VALUE_OBJECT, depth);
	if (field.len == 1 && field.data[0] == 'n')
		result.type = CLD_VALUE_NULL;
	else if (field.len == 1 && (field.data[0] == 't' || field.data[0] == 'f'))
	{
		result.type = CLD_VALUE_BOOL;
		result.boolean = field.data[0] == 't';
	}
	else if (field.data[0] == '#')
	{
		size_t digits = 1;

		while (digits < field.len && field.data[digits] >= '0' && field.data[digits] <= '9')
			digits++;
		result.type = CLD_VALUE_NUMBER;
		result.text = digits > 1 ? (CldSpan){field.data + 1, digits - 1} : CLD_SPAN("7");
	}
	return result;
}

CldValue
tree_value(FuzzInput *input)
{
	return value_of(input, fuzz_field(input), 0);
}

CldValue
tree_object(FuzzInput *input)
{
	return members_of(input, CLD_VALUE_OBJECT, 0);
}

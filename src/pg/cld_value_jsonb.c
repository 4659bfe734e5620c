/*
 * cld_value_jsonb.c
 *		jsonb as the value tree that core's builders read.
 */
#include "postgres.h"

#include "miscadmin.h"

#include "pg/cld_jsonb.h"
#include "pg/cld_value_jsonb.h"

#define DEPTH_MAX 32
#define MEMBERS_MAX 1000

static CldValue value_at_depth(const JsonbValue *value, int depth);

static CldValue
container_at_depth(JsonbContainer *container, int depth)
{
	CldValue result = {CLD_VALUE_ARRAY};
	CldMember *members;
	CldJsonIter iter;
	CldSpan key;
	JsonbValue value;

	check_stack_depth();
	if (depth > DEPTH_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("options are nested deeper than %d levels", DEPTH_MAX)));
	cld_json_iterate(&iter, container);
	if (JsonContainerIsObject(container))
	{
		/* builders compare names with names */
		if (iter.n > MEMBERS_MAX)
			ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
							errmsg("an object of options has more than %d members", MEMBERS_MAX)));
		result.type = CLD_VALUE_OBJECT;
	}
	members = palloc(sizeof(CldMember) * Max(iter.n, 1));
	while (cld_json_next(&iter, &key, &value))
	{
		CHECK_FOR_INTERRUPTS();
		members[result.n].name = key;
		members[result.n++].value = value_at_depth(&value, depth + 1);
	}
	result.members = members;
	return result;
}

static CldValue
value_at_depth(const JsonbValue *value, int depth)
{
	CldValue result = {CLD_VALUE_NULL};
	CldSink number;

	switch (value->type)
	{
		case jbvString:
			result.type = CLD_VALUE_STRING;
			result.text = cld_json_string(value);
			break;
		case jbvNumeric:
			cld_sink_init(&number, 24);
			cld_json_scalar_text(&number, value);
			result.type = CLD_VALUE_NUMBER;
			result.text = cld_sink_contents(&number);
			break;
		case jbvBool:
			result.type = CLD_VALUE_BOOL;
			result.boolean = value->val.boolean;
			break;
		case jbvBinary:
			return container_at_depth(value->val.binary.data, depth);
		default:
			break;
	}
	return result;
}

CldValue
cld_value_of_container(JsonbContainer *container)
{
	return container_at_depth(container, 1);
}

CldValue
cld_value_of_jsonb(Jsonb *json)
{
	CldValue root = container_at_depth(&json->root, 1);

	return JB_ROOT_IS_SCALAR(json) ? root.members[0].value : root;
}

CldValue
cld_value_of_jsonb_value(const JsonbValue *value)
{
	return value_at_depth(value, 1);
}

static void *
alloc_palloc(CldArena *arena, size_t size)
{
	CHECK_FOR_INTERRUPTS();
	return palloc(Max(size, 1));
}

CldArena
cld_palloc_arena(void)
{
	return (CldArena){alloc_palloc, NULL};
}

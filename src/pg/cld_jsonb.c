/*
 * cld_jsonb.c
 *		jsonb read in place, and results written back.
 */
#include "postgres.h"

#include <math.h>

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "core/cld_number.h"
#include "pg/cld_compat.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"

void
cld_json_iterate(CldJsonIter *iter, JsonbContainer *container)
{
	uint32 n = JsonContainerSize(container);
	uint32 n_entries = JsonContainerIsObject(container) ? 2 * n : n;

	iter->container = container;
	iter->base = (char *) &container->children[n_entries];
	iter->n = n;
	iter->next = 0;
	iter->key_offset = 0;
	iter->value_offset = n_entries > n ? getJsonbOffset(container, n) : 0;
}

/* What JSONB's own fillJsonbValue does, which is not exported. */
static void
fill_value(JsonbContainer *container, char *base, uint32 index, uint32 offset, JsonbValue *value)
{
	JEntry entry = container->children[index];

	if (JBE_ISSTRING(entry))
	{
		value->type = jbvString;
		value->val.string.val = base + offset;
		value->val.string.len = getJsonbLength(container, index);
	}
	else if (JBE_ISNUMERIC(entry))
	{
		value->type = jbvNumeric;
		value->val.numeric = (Numeric) (base + INTALIGN(offset));
	}
	else if (JBE_ISBOOL(entry))
	{
		value->type = jbvBool;
		value->val.boolean = JBE_ISBOOL_TRUE(entry);
	}
	else if (JBE_ISCONTAINER(entry))
	{
		value->type = jbvBinary;
		value->val.binary.data = (JsonbContainer *) (base + INTALIGN(offset));
		value->val.binary.len = getJsonbLength(container, index) - (INTALIGN(offset) - offset);
	}
	else
		value->type = jbvNull;
}

bool
cld_json_next(CldJsonIter *iter, CldSpan *key, JsonbValue *value)
{
	JsonbContainer *container = iter->container;
	bool is_object = JsonContainerIsObject(container);
	uint32 value_index = is_object ? iter->n + iter->next : iter->next;

	if (iter->next >= iter->n)
		return false;
	*key = CLD_NO_SPAN;
	if (is_object)
	{
		key->data = iter->base + iter->key_offset;
		key->len = getJsonbLength(container, iter->next);
		JBE_ADVANCE_OFFSET(iter->key_offset, container->children[iter->next]);
	}
	fill_value(container, iter->base, value_index, iter->value_offset, value);
	JBE_ADVANCE_OFFSET(iter->value_offset, container->children[value_index]);
	iter->next++;
	return true;
}

JsonbContainer *
cld_json_object(Jsonb *jb, const char *argument)
{
	if (!JB_ROOT_IS_OBJECT(jb))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("\"%s\" must be a JSON object", argument)));
	return &jb->root;
}

bool
cld_json_member(JsonbContainer *object, const char *name, JsonbValue *value)
{
	return JsonContainerIsObject(object) &&
		   getKeyJsonValueFromContainer(object, name, strlen(name), value) != NULL;
}

CldSpan
cld_json_string(const JsonbValue *value)
{
	return (CldSpan){value->val.string.val, value->val.string.len};
}

/*
 * numeric's own text, without trailing zeros, is what JavaScript prints for
 * all but very long, very large and very small numbers; those take the way
 * through a double that JSON.parse takes.
 */
static CldSpan
number_text(Numeric number)
{
	CldSpan plain = cld_span_of(numeric_normalize(number));
	double value;
	CldSink sink;

	if (cld_number_is_plain(plain))
		return plain;
	value = DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, NumericGetDatum(number)));
	if (isinf(value))
		ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
						errmsg("JSON number is out of the range of a double"), errhint("Pass it as text.")));
	pfree((char *) plain.data); /* 1e-16383 has 16 kB of it */
	cld_sink_init(&sink, 32);
	cld_number_write(&sink, value);
	return cld_sink_contents(&sink);
}

/* The text of a scalar; nothing for null and structures. */
static CldSpan
scalar_text(const JsonbValue *value)
{
	switch (value->type)
	{
		case jbvString:
			return cld_json_string(value);
		case jbvNumeric:
			return number_text(value->val.numeric);
		case jbvBool:
			return value->val.boolean ? CLD_SPAN("true") : CLD_SPAN("false");
		default:
			return CLD_NO_SPAN;
	}
}

void
cld_json_scalar_text(CldSink *sink, const JsonbValue *value)
{
	cld_sink_span(sink, scalar_text(value));
}

static void
refuse_structure(CldSpan name, const char *what)
{
	ereport(
		ERROR,
		(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("parameter \"%s\" holds %s", cld_quote(name), what),
		 errhint("Pass text, a number, a boolean or a flat array; serialize anything else to text first.")));
}

CldSpan
cld_json_join(CldSpan name, JsonbContainer *array, char separator)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;
	CldSink sink;

	cld_sink_init(&sink, 64);
	cld_json_iterate(&iter, array);
	while (cld_json_next(&iter, &no_key, &element))
	{
		if (element.type == jbvNull)
			refuse_structure(name, "an array with a null element");
		if (element.type == jbvBinary)
			refuse_structure(name, "a nested array or object");
		if (iter.next > 1)
			cld_sink_char(&sink, separator);
		cld_json_scalar_text(&sink, &element);
	}
	return cld_sink_contents(&sink);
}

CldSpan
cld_json_param_text(CldSpan name, const JsonbValue *value)
{
	if (value->type != jbvBinary)
		return scalar_text(value);
	if (JsonContainerIsObject(value->val.binary.data))
		refuse_structure(name, "a JSON object");
	return cld_json_join(name, value->val.binary.data, ',');
}

CldSpan
cld_json_exact_text(const JsonbValue *value)
{
	if (value->type == jbvNumeric)
		return cld_span_of(numeric_normalize(value->val.numeric));
	return cld_json_param_text(CLD_NO_SPAN, value);
}

CldParam *
cld_json_params(JsonbContainer *object, size_t *n)
{
	CldParam *params = palloc(sizeof(CldParam) * Max(JsonContainerSize(object), 1));
	CldJsonIter iter;
	JsonbValue value;
	size_t i = 0;

	cld_json_iterate(&iter, object);
	while (cld_json_next(&iter, &params[i].name, &value))
	{
		params[i].value = cld_json_param_text(params[i].name, &value);
		i++;
	}
	*n = i;
	return params;
}

static void
grow_palloc(CldSink *sink, size_t extra)
{
	size_t cap = Max(add_size(sink->len, extra), sink->cap * 2);

	sink->data = repalloc(sink->data, cap);
	sink->cap = cap;
}

void
cld_sink_init(CldSink *sink, size_t cap)
{
	sink->data = palloc(cap);
	sink->len = 0;
	sink->cap = cap;
	sink->grow = grow_palloc;
	sink->owner = NULL;
}

text *
cld_sink_text(const CldSink *sink)
{
	return cstring_to_text_with_len(sink->data, sink->len);
}

static void
push_key(JsonbParseState **state, CldSpan key)
{
	JsonbValue value;

	value.type = jbvString;
	value.val.string.val = (char *) key.data;
	value.val.string.len = key.len;
	pushJsonbValue(state, WJB_KEY, &value);
}

void
cld_json_push_value(JsonbParseState **state, const char *key, JsonbValue *value)
{
	push_key(state, cld_span_of(key));
	pushJsonbValue(state, WJB_VALUE, value);
}

void
cld_json_push_span(JsonbParseState **state, CldSpan key, CldSpan text)
{
	JsonbValue value;

	push_key(state, key);
	value.type = jbvString;
	value.val.string.val = (char *) text.data;
	value.val.string.len = text.len;
	pushJsonbValue(state, WJB_VALUE, &value);
}

void
cld_json_push_text(JsonbParseState **state, const char *key, CldSpan text)
{
	cld_json_push_span(state, cld_span_of(key), text);
}

void
cld_json_push_int(JsonbParseState **state, const char *key, int64 number)
{
	JsonbValue value;

	value.type = jbvNumeric;
	value.val.numeric = int64_to_numeric(number);
	cld_json_push_value(state, key, &value);
}

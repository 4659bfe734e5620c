/*
 * cld_list.c
 *		Listings that come in pages, read only as far as somebody asks.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "net/cld_list.h"
#include "pg/cld_compat.h"
#include "pg/cld_config.h"
#include "pg/cld_guc.h"

/* Cloudinary's own defaults, of 10 and 50, cost a request for few rows. */
#define PAGE_SIZE 100

/* A copy that does not borrow from anything. */
static JsonbValue
copy_value(const JsonbValue *value)
{
	JsonbValue copy = *value;

	if (value->type == jbvString)
		copy.val.string.val = (char *) cld_span_copy(cld_json_string(value)).data;
	else if (value->type == jbvNumeric)
		copy.val.numeric = DatumGetNumericCopy(NumericGetDatum(value->val.numeric));
	else if (value->type == jbvBinary)
		copy.val.binary.data =
			memcpy(palloc(value->val.binary.len), value->val.binary.data, value->val.binary.len);
	return copy;
}

CldList *
cld_list_begin(MemoryContext context, text *account, const CldCall *call, int64 limit)
{
	MemoryContext caller = MemoryContextSwitchTo(context);
	CldList *list = palloc0(sizeof(CldList));

	list->context = context;
	list->page_context = AllocSetContextCreate(context, "Cloudinary listing", ALLOCSET_DEFAULT_SIZES);
	list->account = (text *) memcpy(palloc(VARSIZE_ANY(account)), account, VARSIZE_ANY(account));
	list->left = limit > 0 ? limit : -1;
	list->has_more = true;
	list->call = *call;
	list->call.params = NULL;
	list->call.n_params = list->call.max_params = 0;
	list->call.path = cld_span_copy(call->path);
	for (int i = 0; i < call->n_params; i++)
	{
		JsonbValue value = copy_value(&call->params[i].value);

		cld_call_add(&list->call, cld_span_copy(call->params[i].name), &value);
	}
	if (cld_call_find(&list->call, "max_results") == NULL)
	{
		JsonbValue size;

		size.type = jbvNumeric;
		size.val.numeric = int64_to_numeric(PAGE_SIZE);
		cld_call_add(&list->call, CLD_SPAN("max_results"), &size);
	}
	MemoryContextSwitchTo(caller);
	return list;
}

/* Makes the next request go on where this page ends. */
static void
take_cursor(CldList *list, JsonbContainer *page)
{
	JsonbValue cursor;
	JsonbValue *param = cld_call_find(&list->call, "next_cursor");
	MemoryContext caller;

	list->has_more = cld_json_member(page, "next_cursor", &cursor) && cursor.type == jbvString;
	if (!list->has_more)
		return;
	caller = MemoryContextSwitchTo(list->context);
	cursor = copy_value(&cursor);
	if (param != NULL)
	{
		if (param->type == jbvString)
			pfree(param->val.string.val);
		*param = cursor;
	}
	else
		cld_call_add(&list->call, CLD_SPAN("next_cursor"), &cursor);
	MemoryContextSwitchTo(caller);
}

static void
read_page(CldList *list)
{
	MemoryContext caller;
	Jsonb *page;
	JsonbValue items;

	if (list->n_pages++ >= cld_guc_http_max_pages)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("listing has more than %d pages", cld_guc_http_max_pages),
						errhint("Ask for less with option limit, for larger pages with max_results, or raise "
								"cloudinary_meta.http_max_pages.")));
	MemoryContextReset(list->page_context);
	caller = MemoryContextSwitchTo(list->page_context);
	page = cld_call_run(list->account, &list->call);
	if (!cld_json_member(&page->root, "resources", &items) || items.type != jbvBinary ||
		!JsonContainerIsArray(items.val.binary.data))
		ereport(ERROR,
				(errcode(ERRCODE_PROTOCOL_VIOLATION), errmsg("Cloudinary's answer is no list of assets")));
	cld_json_iterate(&list->items, items.val.binary.data);
	MemoryContextSwitchTo(caller);
	take_cursor(list, &page->root);
	list->has_page = true;
}

Jsonb *
cld_list_next(CldList *list)
{
	CldSpan no_key;
	JsonbValue item;

	if (list->left == 0)
		return NULL;
	while (!list->has_page || !cld_json_next(&list->items, &no_key, &item))
	{
		if (!list->has_more)
			return NULL;
		list->has_page = false;
		read_page(list);
	}
	if (list->left > 0)
		list->left--;
	return JsonbValueToJsonb(&item);
}

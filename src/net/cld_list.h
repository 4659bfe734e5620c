/*
 * cld_list.h
 *		Listings that come in pages, read only as far as somebody asks.
 */
#ifndef CLD_LIST_H
#define CLD_LIST_H

#include "net/cld_api_call.h"
#include "pg/cld_jsonb.h"

typedef struct CldList
{
	MemoryContext context;      /* where all of it lives */
	MemoryContext page_context; /* of the page alone */
	text *account;
	CldCall call;
	CldJsonIter items; /* of the page, what is left */
	bool has_page;
	bool has_more; /* pages after this one */
	int n_pages;
	int64 left; /* items that may still be returned; -1 for any number */
} CldList;

/* A list of the call, complete but for max_results and next_cursor; both are copied into context. */
extern CldList *cld_list_begin(MemoryContext context, text *account, const CldCall *call, int64 limit);

/*
 * The next item, in the current context; NULL at the end.  Raises 54000 when
 * cloudinary_meta.http_max_pages are read and there are more.
 */
extern Jsonb *cld_list_next(CldList *list);

#endif /* CLD_LIST_H */

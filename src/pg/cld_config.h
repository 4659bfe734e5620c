/*
 * cld_config.h
 *		The extension's own tables, read without the executor.
 *
 * Reading them this way is what lets a caller without any right on the tables
 * use a function it was granted: these scans are the one place where the
 * extension looks at something its caller may not see.  It also keeps secrets
 * out of every statement text, plan and parameter list.
 */
#ifndef CLD_CONFIG_H
#define CLD_CONFIG_H

#include "access/htup.h"
#include "access/tupdesc.h"
#include "utils/jsonb.h"
#include "utils/relcache.h"

#include "core/cld_types.h"

typedef enum CldConfigTable
{
	CLD_TABLE_ACCOUNT,
	CLD_TABLE_SECRET,
	CLD_TABLE_POLICY,
	CLD_TABLE_FILES,
	CLD_TABLE_PRESET,
	CLD_CONFIG_TABLES /* how many there are */
} CldConfigTable;

/* Called for each row; must not keep pointers into the tuple. */
typedef void (*CldRowReader)(HeapTuple tuple, TupleDesc desc, void *result);

/* Calls reader for every row that is committed now or was written by this transaction. */
extern void cld_config_scan(CldConfigTable table, CldRowReader reader, void *result);

/*
 * A table's rows as a list that a backend keeps while the configuration stays
 * as it is.  The reader puts each row at the head, *result being the list.
 */
typedef struct CldConfigCache
{
	CldConfigTable table;
	CldRowReader reader;
	void *(*end)(void); /* makes the end of the list; may be NULL */
	/* the rest is the cache's own, zero at first */
	MemoryContext context;
	uint64 generation;
	void *rows;
} CldConfigCache;

/* The list, read anew after a change; good until the next call. */
extern void *cld_config_rows(CldConfigCache *cache);

/* OID of one of the tables; raises 55000 when the extension is not installed here. */
extern Oid cld_config_relid(CldConfigTable table);

/*
 * A number that changes whenever one of the tables may have changed, here or
 * in another session.  Whoever caches what it read compares it first.
 */
extern uint64 cld_config_generation(void);

/*
 * The same number without a look at what other sessions did since: for the
 * many calls of one statement, after the first has asked.
 */
extern uint64 cld_config_known_generation(void);

/* Tells all sessions, at commit, that the table has changed. */
extern void cld_config_changed(Relation relation);

/*
 * Attributes by name.  The tables' owner may alter them, so a column that is
 * missing or of another type raises 55000 instead of being misread.
 */

/* A text attribute, detoasted and borrowed from the tuple where it can be; empty for null. */
extern CldSpan cld_config_text(HeapTuple tuple, TupleDesc desc, const char *column);

/* A jsonb attribute that must be an object, else 55000. */
extern Jsonb *cld_config_jsonb(HeapTuple tuple, TupleDesc desc, const char *column);

/* An attribute of that type that must not be null, else 55000. */
extern Datum cld_config_datum(HeapTuple tuple, TupleDesc desc, const char *column, Oid type);

/* Raises 55000: a table is not as the extension made it. */
extern void cld_config_altered(const char *column) pg_attribute_noreturn();

/* A span's copy in the current context. */
extern CldSpan cld_span_copy(CldSpan span);

#endif /* CLD_CONFIG_H */

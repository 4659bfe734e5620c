/*
 * cld_lock.c
 *		Advisory locks of accounts, assets and names.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "miscadmin.h"
#include "storage/lock.h"
#include "storage/proc.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "pg/cld_compat.h"
#include "pg/cld_error.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_lock.h"

int64
cld_lock_key(CldSpan account, CldSpan kind, CldSpan name)
{
	CldSink sink;
	CldSpan text;

	cld_sink_init(&sink, account.len + kind.len + name.len + 32);
	cld_sink_literal(&sink, "cloudinary_meta ");
	cld_sink_span(&sink, kind);
	cld_sink_char(&sink, ' ');
	cld_sink_span(&sink, account);
	cld_sink_char(&sink, ' ');
	cld_sink_span(&sink, name);
	text = cld_sink_contents(&sink);
	return (int64) hash_bytes_extended((const unsigned char *) text.data, (int) text.len, 0);
}

/*
 * A bulk load would fill the lock table.  A notification that is applied beside
 * it may then miss its rows: it says "unknown asset", and is applied again later.
 */
#define LOCKS_MAX 1000

static bool
may_lock_more(void)
{
	static LocalTransactionId transaction = InvalidLocalTransactionId;
	static int locks = 0;

	if (transaction != cld_local_transaction())
	{
		transaction = cld_local_transaction();
		locks = 0;
	}
	return locks++ < LOCKS_MAX;
}

static int64
account_key(CldSpan account)
{
	return cld_lock_key(account, CLD_SPAN("account"), CLD_NO_SPAN);
}

void
cld_lock_name(CldSpan account, CldSpan name)
{
	if (!may_lock_more())
		return;
	DirectFunctionCall1(pg_advisory_xact_lock_shared_int8, Int64GetDatum(account_key(account)));
	DirectFunctionCall1(pg_advisory_xact_lock_int8,
						Int64GetDatum(cld_lock_key(account, CLD_SPAN("name"), name)));
}

/* Then nobody else is at its assets and names. */
static bool
is_account_ours(CldSpan account)
{
	uint64 key = (uint64) account_key(account);
	LOCKTAG tag;

	SET_LOCKTAG_ADVISORY(tag, MyDatabaseId, (uint32) (key >> 32), (uint32) key, 1);
	return cld_lock_held(&tag, ExclusiveLock);
}

void
cld_lock_besides(CldSpan account, CldSpan kind, CldSpan name, bool bulk)
{
	int64 key = cld_lock_key(account, kind, name);

	if (is_account_ours(account) || (bulk && !may_lock_more()))
		return;
	if (!DatumGetBool(DirectFunctionCall1(pg_try_advisory_xact_lock_int8, Int64GetDatum(key))))
		ereport(ERROR, (errcode(ERRCODE_LOCK_NOT_AVAILABLE),
						errmsg("%.*s \"%s\" is being changed", (int) kind.len, kind.data, cld_quote(name))));
}

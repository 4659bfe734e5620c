/*
 * fn_files.c
 *		save_metadata, _save_answers, validate_metadata, current_user_id, checking a table to
 *		be adopted.
 */
#include "postgres.h"

#include "access/table.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "core/cld_text.h"
#include "pg/cld_args.h"
#include "pg/cld_files.h"
#include "pg/cld_files_plan.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_rows.h"
#include "pg/cld_saved.h"
#include "pg/cld_user.h"
#include "pg/cld_verify.h"

PG_FUNCTION_INFO_V1(cloudinary_save_metadata);
PG_FUNCTION_INFO_V1(cloudinary_save_answers);
PG_FUNCTION_INFO_V1(cloudinary_validate_metadata);
PG_FUNCTION_INFO_V1(cloudinary_current_user_id);
PG_FUNCTION_INFO_V1(cloudinary_check_files_table);

#define USER_ID_MAX 255

static void
raise_problem(void *context, const char *field, CldProblem problem)
{
	cld_report_error(field, problem);
}

static void
add_problem(void *context, const char *field, CldProblem problem)
{
	CldSpan columns[3];

	columns[0] = cld_span_of(field);
	columns[1] = cld_span_of(cld_problem_word(problem));
	columns[2] = cld_span_of(psprintf(cld_problem_message(problem), field));
	cld_rows_add(context, columns, lengthof(columns));
}

/* Without a configured account, what depends on one is not checked. */
Datum
cloudinary_validate_metadata(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = cld_rows_begin(fcinfo);
	const CldAccount *account = cld_account_find(cld_arg_span(1));
	CldReport report;

	cld_report_read(&report, PG_GETARG_JSONB_P(0), account ? &account->delivery : NULL, add_problem, result);
	return (Datum) 0;
}

Datum
cloudinary_current_user_id(PG_FUNCTION_ARGS)
{
	CldSpan user_id = cld_current_user_id();

	if (user_id.len == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(user_id.data, user_id.len));
}

/*
 * End users see a table but may not write it: they save for themselves only.
 * Who may INSERT may say whose row it is.
 */
static void
check_caller(Oid relid, CldSpan user_id)
{
	CldSpan current;

	if (pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) != ACLCHECK_OK)
		ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
						errmsg("permission denied for table %s", get_rel_name(relid))));
	if (user_id.len == 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION),
						errmsg("there is no end user to save for"),
						errhint("Pass \"user_id\", or call with a token that has a \"sub\" claim.")));
	if (user_id.len > USER_ID_MAX || cld_text_has_control(user_id))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("user id must have 1 to %d bytes without control characters", USER_ID_MAX)));
	if (pg_class_aclcheck(relid, GetUserId(), ACL_INSERT) == ACLCHECK_OK)
		return;
	current = cld_current_user_id();
	if (!cld_span_equal(current, user_id))
		ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
						errmsg("permission denied to save for another user")));
}

Datum
cloudinary_save_metadata(PG_FUNCTION_ARGS)
{
	CldFilesTable *table;
	const CldAccount *account;
	CldSpan user_id = cld_arg_span_or_null(1);
	CldReport report;
	const char *provenance;
	Jsonb *row;

	if (PG_ARGISNULL(0))
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("\"asset\" must not be null")));
	table = cld_files_get(PG_ARGISNULL(2) ? InvalidOid : PG_GETARG_OID(2));
	check_caller(table->relid, user_id);
	account = cld_account_get(cstring_to_text_with_len(table->account.data, table->account.len));
	cld_report_read(&report, PG_GETARG_JSONB_P(0), &account->delivery, raise_problem, NULL);
	if (cld_verify_needs_lookup(&report, table->verify))
	{
		Jsonb *asset = cld_verify_lookup(&report, account);

		account = cld_account_get(cstring_to_text_with_len(table->account.data, table->account.len));
		cld_report_read(&report, asset, &account->delivery, raise_problem, NULL);
		provenance = "api";
	}
	else
		provenance = cld_verify_report(&report, account, table->verify);
	cld_verify_owner(table, &report, user_id);
	cld_saved_begin(table, &report);
	row = cld_files_save(table, &report, account, user_id, provenance);
	PG_RETURN_JSONB_P(cld_saved_end(table, &report, user_id, row));
}

/* Who writes for any user needs the rights to. */
static void
check_writer(Oid relid)
{
	AclMode needed = ACL_SELECT | ACL_INSERT | ACL_UPDATE;

	if (pg_class_aclmask(relid, GetUserId(), needed, ACLMASK_ALL) != needed)
		ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
						errmsg("permission denied for table %s", get_rel_name(relid))));
}

static void
save_answer(const CldFilesTable *table, Jsonb *asset, CldSpan user_id)
{
	/* looked up each time: the table's triggers may renew the cache */
	const CldAccount *account =
		cld_account_get(cstring_to_text_with_len(table->account.data, table->account.len));
	CldReport report;

	cld_report_read(&report, asset, &account->delivery, raise_problem, NULL);
	(void) cld_files_save(table, &report, account, user_id, "api");
}

/*
 * Stores what the Admin API said of each asset; nothing is verified, as the
 * caller fetched it.  Returns how many there were.
 */
Datum
cloudinary_save_answers(PG_FUNCTION_ARGS)
{
	JsonbContainer *assets = &PG_GETARG_JSONB_P(0)->root;
	CldFilesTable *table = cld_files_get(PG_GETARG_OID(2));
	MemoryContext row =
		AllocSetContextCreate(CurrentMemoryContext, "cloudinary_meta answer", ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = CurrentMemoryContext;
	Datum *user_ids;
	int n;

	check_writer(table->relid);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &user_ids, NULL, &n);
	if (!JsonContainerIsArray(assets) || JsonContainerIsScalar(assets) || JsonContainerSize(assets) != n)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"assets\" must be an array with an element for each user id")));
	for (int i = 0; i < n; i++)
	{
		MemoryContextSwitchTo(row);
		save_answer(table, JsonbValueToJsonb(getIthJsonbValueFromContainer(assets, i)),
					cld_text_span(DatumGetTextPP(user_ids[i])));
		MemoryContextSwitchTo(caller);
		MemoryContextReset(row);
	}
	MemoryContextDelete(row);
	PG_RETURN_INT32(n);
}

/* Raises unless the caller owns the table and the table can be saved to. */
Datum
cloudinary_check_files_table(PG_FUNCTION_ARGS)
{
	Oid relid = PG_GETARG_OID(0);
	Relation relation = table_open(relid, AccessShareLock);

	if (!cld_owns_relation(relid, GetUserId()))
		ereport(ERROR, (errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
						errmsg("must be owner of table %s", RelationGetRelationName(relation))));
	cld_files_check_table(relation);
	table_close(relation, AccessShareLock);
	PG_RETURN_VOID();
}

/*
 * fn_mirror.c
 *		Files tables that follow notifications: the writes that run as a
 *		table's owner.
 */
#include "postgres.h"

#include "access/relation.h"
#include "fmgr.h"
#include "utils/builtins.h"

#include "core/cld_template.h"
#include "pg/cld_args.h"
#include "pg/cld_deferred.h"
#include "pg/cld_lock.h"
#include "pg/cld_mirror.h"
#include "pg/cld_policy.h"

PG_FUNCTION_INFO_V1(cloudinary_write_asset);
PG_FUNCTION_INFO_V1(cloudinary_remove_asset);
PG_FUNCTION_INFO_V1(cloudinary_park_asset);
PG_FUNCTION_INFO_V1(cloudinary_check_deferred);
PG_FUNCTION_INFO_V1(cloudinary_is_mirroring);
PG_FUNCTION_INFO_V1(cloudinary_owner_of_asset);
PG_FUNCTION_INFO_V1(cloudinary_lock_key);
PG_FUNCTION_INFO_V1(cloudinary_lock_besides);

/* What both writes are given: the table, its account, the asset. */
typedef struct Target
{
	CldFilesTable *table;
	const CldAccount *account;
	CldMirrorAsset asset;
} Target;

static void
read_target(Target *target, FunctionCallInfo fcinfo)
{
	for (int i = 0; i < 10; i++)
		if (i != 8 && PG_ARGISNULL(i))
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("only \"owner\" may be null")));
	target->table = cld_files_get(PG_GETARG_OID(0));
	target->account =
		cld_account_get(cstring_to_text_with_len(target->table->account.data, target->table->account.len));
	target->asset.document = PG_GETARG_JSONB_P(1);
	target->asset.asset_id = PG_GETARG_DATUM(2);
	target->asset.names = PG_GETARG_DATUM(3);
	target->asset.types = PG_GETARG_DATUM(4);
	target->asset.versions = PG_GETARG_DATUM(5);
	target->asset.named_at = PG_GETARG_INT64(6);
	target->asset.created_at = PG_GETARG_INT64(7);
	target->asset.has_owner = !PG_ARGISNULL(8);
	target->asset.owner = PG_GETARG_DATUM(8);
	target->asset.inserted = PG_GETARG_BOOL(9);
}

Datum
cloudinary_write_asset(PG_FUNCTION_ARGS)
{
	Target target;

	read_target(&target, fcinfo);
	PG_RETURN_JSONB_P(cld_mirror_write(target.table, target.account, &target.asset));
}

Datum
cloudinary_remove_asset(PG_FUNCTION_ARGS)
{
	Target target;

	read_target(&target, fcinfo);
	PG_RETURN_JSONB_P(cld_mirror_remove(target.table, target.account, &target.asset));
}

Datum
cloudinary_park_asset(PG_FUNCTION_ARGS)
{
	cld_mirror_park(cld_files_get(PG_GETARG_OID(0)), PG_GETARG_DATUM(1));
	PG_RETURN_VOID();
}

Datum
cloudinary_check_deferred(PG_FUNCTION_ARGS)
{
	Relation relation = cld_files_open(cld_files_get(PG_GETARG_OID(0)));

	cld_deferred_check(relation);
	relation_close(relation, NoLock);
	PG_RETURN_VOID();
}

Datum
cloudinary_is_mirroring(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(cld_mirror_is_writing(PG_GETARG_OID(0), cld_arg_span_or_null(1), cld_arg_span_or_null(2)));
}

/* The user that the policy ties the public id to; NULL when it does not. */
Datum
cloudinary_owner_of_asset(PG_FUNCTION_ARGS)
{
	const CldPolicy *policy = cld_policy_find(cld_arg_span(0));
	const CldParam *fixed = policy ? cld_policy_fixed(policy, CLD_SPAN("public_id")) : NULL;
	CldSpan user_id = fixed ? cld_template_user(fixed->value, cld_arg_span(1)) : CLD_NO_SPAN;

	if (user_id.len == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(user_id.data, user_id.len));
}

Datum
cloudinary_lock_key(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(cld_lock_key(cld_arg_span(0), cld_arg_span(1), cld_arg_span(2)));
}

Datum
cloudinary_lock_besides(PG_FUNCTION_ARGS)
{
	cld_lock_besides(cld_arg_span(0), cld_arg_span(1), cld_arg_span(2), PG_GETARG_BOOL(3));
	PG_RETURN_VOID();
}

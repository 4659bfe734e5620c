/*
 * cld_mirror.c
 *		Files tables that follow notifications: what is known of one asset,
 *		written over its row as the table's owner.
 */
#include "postgres.h"

#include "access/relation.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "pg/cld_args.h"
#include "pg/cld_files_plan.h"
#include "pg/cld_jsonb.h"
#include "pg/cld_mirror.h"
#include "pg/cld_mirror_sql.h"
#include "pg/cld_owner.h"
#include "pg/cld_statement.h"

/* Rows of one asset that are looked for at a time. */
#define DOUBLES_MAX 20

/* What is being written, innermost first; a trigger may save, and so be told of another. */
typedef struct Writing
{
	struct Writing *outer;
	Oid relid;
	CldSpan asset_id;
	ArrayType *names;
} Writing;

static Writing *writing = NULL;

/* One call: the row and statements of one table. */
typedef struct Mirror
{
	Relation relation;
	CldFilesPlan *plan;
	Datum values[CLD_MIRROR_PARAMETERS];
	char nulls[CLD_MIRROR_PARAMETERS];
	bool known;    /* the document has content */
	bool inserted; /* the asset's row is none of a user's */
	MemoryContext caller;
} Mirror;

static bool
is_in(ArrayType *names, CldSpan name)
{
	Datum *elements;
	int n;

	deconstruct_array(names, TEXTOID, -1, false, TYPALIGN_INT, &elements, NULL, &n);
	for (int i = 0; i < n; i++)
		if (cld_span_equal(cld_text_span(DatumGetTextPP(elements[i])), name))
			return true;
	return false;
}

bool
cld_mirror_is_writing(Oid relid, CldSpan asset_id, CldSpan public_id)
{
	for (Writing *w = writing; w != NULL; w = w->outer)
		if (w->relid == relid && (cld_span_equal(w->asset_id, asset_id) || is_in(w->names, public_id)))
			return true;
	return false;
}

/* What is null when Cloudinary does not mention it, because new content has replaced the old. */
static bool
is_content(const char *name)
{
	static const char *const content[] = {
		"format",    "width",    "height",   "bytes", "duration", "etag",  "bit_rate",         "frame_rate",
		"nb_frames", "rotation", "is_audio", "audio", "video",    "phash", "original_filename"};

	for (size_t i = 0; i < lengthof(content); i++)
		if (strcmp(content[i], name) == 0)
			return true;
	return false;
}

static CldSpan
member_text(JsonbContainer *object, const char *name)
{
	JsonbValue value;

	return cld_json_member(object, name, &value) && value.type != jbvBinary ? cld_json_exact_text(&value) :
																			  CLD_NO_SPAN;
}

/* Where the account's assets are delivered from when no URL of the asset says so. */
static void
set_host(CldAssetId *id, const CldAccount *account)
{
	const CldDelivery *delivery = &account->delivery;

	id->cloud_in_path = delivery->secure_distribution.len == 0;
	id->host = id->cloud_in_path ? CLD_SPAN("res.cloudinary.com") : delivery->secure_distribution;
}

/*
 * The last URL that Cloudinary sent gives the host, and its signature stays
 * with the name that it was made for.
 */
static CldSpan
media_url(JsonbContainer *object, const CldAccount *account)
{
	CldReport report;
	CldAssetId sent;
	CldSpan signature = CLD_NO_SPAN;
	const char *field;
	CldSink url;

	cld_report_identify(&report, object);
	sent = report.id;
	if (cld_asset_url_check(report.secure_url, &account->delivery, &sent, &field) == CLD_PROBLEM_NONE)
	{
		report.id = sent;
		signature = cld_asset_url_needs_signature(&sent) ? sent.url_signature : CLD_NO_SPAN;
	}
	else if (sent.host.len > 0)
	{
		report.id.host = sent.host;
		report.id.cloud_in_path = sent.cloud_in_path;
	}
	else
		set_host(&report.id, account);
	cld_sink_init(&url, 256);
	cld_asset_url_write(&url, &account->delivery, &report.id, signature);
	return cld_sink_contents(&url);
}

static void
push_null(JsonbParseState **state, const char *name)
{
	JsonbValue null = {.type = jbvNull};

	cld_json_push_value(state, name, &null);
}

/* A field of the table's; one that is not known leaves its column as it is. */
static void
push_field(JsonbParseState **state, const CldColumn *column, JsonbContainer *object, bool known)
{
	JsonbValue value;

	if (!cld_json_member(object, column->name, &value))
	{
		if (known && is_content(column->name))
			push_null(state, column->name);
	}
	else if (column->field != NULL && value.type == jbvNumeric &&
			 cld_asset_is_unknown(column->field, cld_json_exact_text(&value)))
		push_null(state, column->name);
	else
		cld_json_push_value(state, column->name, &value);
}

/* The document as far as the table has columns for it. */
static Jsonb *
table_document(const CldFilesPlan *plan, Jsonb *document, const CldAccount *account)
{
	JsonbContainer *object = &document->root;
	JsonbParseState *state = NULL;
	bool known = member_text(object, "version").len > 0;
	CldSpan url = known ? media_url(object, account) : CLD_NO_SPAN;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < plan->n_columns; i++)
	{
		const CldColumn *column = &plan->columns[i];

		switch (column->source)
		{
			case CLD_COLUMN_USER_ID:
				break;
			case CLD_COLUMN_CLOUD_NAME:
				cld_json_push_text(&state, column->name, account->delivery.cloud_name);
				break;
			case CLD_COLUMN_MEDIA_URL:
				if (known)
					cld_json_push_text(&state, column->name, url);
				break;
			case CLD_COLUMN_PROVENANCE:
				if (known)
					cld_json_push_text(&state, column->name, CLD_SPAN("notification"));
				break;
			case CLD_COLUMN_MODERATION_STATUS:
				push_field(&state, column, object, false);
				break;
			default:
				push_field(&state, column, object, known);
		}
	}
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

static bool
run(Mirror *mirror, CldMirrorStatement statement)
{
	SPIPlanPtr *plan = &mirror->plan->mirror[statement];

	if (*plan == NULL)
		*plan = cld_mirror_prepare(mirror->plan, mirror->relation, statement);
	return *plan != NULL && cld_statement_run(*plan, mirror->values, mirror->nulls);
}

/* {name: value of the first column}, in the caller's memory. */
static Jsonb *
answer(Mirror *mirror, const char *name)
{
	bool isnull;
	Datum datum = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
	MemoryContext spi = MemoryContextSwitchTo(mirror->caller);
	JsonbParseState *state = NULL;
	JsonbValue value = {.type = jbvNull};
	Jsonb *result;

	if (!isnull)
	{
		value.type = jbvBinary;
		value.val.binary.data = &DatumGetJsonbP(datum)->root;
		value.val.binary.len = VARSIZE(DatumGetPointer(datum)) - VARHDRSZ;
	}
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	cld_json_push_value(&state, name, &value);
	result = JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
	MemoryContextSwitchTo(spi);
	return result;
}

static Jsonb *
no_answer(Mirror *mirror)
{
	MemoryContext spi = MemoryContextSwitchTo(mirror->caller);
	JsonbParseState *state = NULL;
	Jsonb *result;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	result = JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
	MemoryContextSwitchTo(spi);
	return result;
}

static void
remember(Mirror *mirror, int parameter, int column)
{
	bool isnull;

	mirror->values[parameter] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column, &isnull);
	mirror->nulls[parameter] = isnull ? 'n' : ' ';
}

/* What UPDATE and REMOVE by name are about is the row that FIND found. */
static bool
find(Mirror *mirror, CldMirrorStatement statement)
{
	if (!run(mirror, statement))
		return false;
	remember(mirror, 8, 4);
	remember(mirror, 9, 5);
	return true;
}

/*
 * Makes the name free.  An older row of which nothing is known but its name has
 * lost it; for others that is not ours to say, and they are the answer.
 */
static Jsonb *
claim_name(Mirror *mirror)
{
	Jsonb *holder;
	bool vouched;

	if (!run(mirror, CLD_MIRROR_HOLDER))
		return NULL;
	holder = answer(mirror, "blocked_by");
	vouched = SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1) != NULL;
	if (vouched || !cld_statement_flag(2))
		return holder;
	run(mirror, CLD_MIRROR_PARK_HOLDER);
	return NULL;
}

/*
 * An asset has one row.  Another that turns out to be its, by name and version,
 * goes; unless it is a user's and the one that has the asset was only made in its
 * absence.  Then that one goes, and there is none by asset_id any more.
 */
static bool
keep_vouched_row(Mirror *mirror)
{
	for (int doubles = 0; doubles < DOUBLES_MAX && find(mirror, CLD_MIRROR_FIND_NAME); doubles++)
	{
		if (mirror->inserted)
		{
			mirror->inserted = false;
			return !run(mirror, CLD_MIRROR_REMOVE_ID);
		}
		if (!run(mirror, CLD_MIRROR_REMOVE_NAME))
			break;
	}
	return true;
}

/* NULL when there is no row to be found this way. */
static Jsonb *
update_row(Mirror *mirror, bool by_id)
{
	Jsonb *row;
	Jsonb *holder;
	bool differs;
	bool same_name;

	if (!find(mirror, by_id ? CLD_MIRROR_FIND_ID : CLD_MIRROR_FIND_NAME))
		return NULL;
	row = answer(mirror, mirror->inserted ? "inserted" : "row");
	differs = cld_statement_flag(2);
	same_name = cld_statement_flag(3);
	if (by_id && !keep_vouched_row(mirror))
		return NULL;
	if (!differs)
		return row;
	holder = same_name ? NULL : claim_name(mirror);
	if (holder != NULL)
		return holder;
	if (!by_id)
		run(mirror, CLD_MIRROR_DISOWN);
	if (!run(mirror, by_id ? CLD_MIRROR_UPDATE_ID : CLD_MIRROR_UPDATE_NAME))
		return row;
	return answer(mirror, mirror->inserted ? "inserted" : "row");
}

static Jsonb *
insert_row(Mirror *mirror)
{
	Jsonb *holder;

	if (mirror->nulls[7] == 'n' || !mirror->known)
		return no_answer(mirror);
	holder = claim_name(mirror);
	if (holder != NULL)
		return holder;
	mirror->nulls[8] = 'n';
	run(mirror, CLD_MIRROR_DISOWN);
	return run(mirror, CLD_MIRROR_INSERT) ? answer(mirror, "inserted") : no_answer(mirror);
}

static Jsonb *
write_row(Mirror *mirror)
{
	Jsonb *result = update_row(mirror, true);

	if (result == NULL)
		result = update_row(mirror, false);
	return result != NULL ? result : insert_row(mirror);
}

static Jsonb *
remove_row(Mirror *mirror)
{
	Jsonb *removed = NULL;

	if (run(mirror, CLD_MIRROR_REMOVE_ID))
		removed = answer(mirror, "row");
	for (int doubles = 0; doubles < DOUBLES_MAX && find(mirror, CLD_MIRROR_FIND_NAME); doubles++)
	{
		if (!run(mirror, CLD_MIRROR_REMOVE_NAME))
			break;
		if (removed == NULL)
			removed = answer(mirror, "row");
	}
	return removed != NULL ? removed : no_answer(mirror);
}

static Jsonb *
park_row(Mirror *mirror)
{
	run(mirror, CLD_MIRROR_PARK_ID);
	return NULL;
}

static void
set_parameters(Mirror *mirror, const CldAccount *account, const CldMirrorAsset *asset)
{
	memset(mirror->nulls, 'n', sizeof(mirror->nulls));
	mirror->values[1] = asset->asset_id;
	mirror->nulls[1] = ' ';
	if (asset->document == NULL) /* for a row to give up its name, no more is needed */
		return;
	memset(mirror->nulls, ' ', sizeof(mirror->nulls));
	mirror->values[0] = JsonbPGetDatum(table_document(mirror->plan, asset->document, account));
	mirror->values[2] = asset->names;
	mirror->values[3] = asset->types;
	mirror->values[4] = asset->versions;
	mirror->values[5] = Int64GetDatum(asset->named_at);
	mirror->values[6] = Int64GetDatum(asset->created_at);
	mirror->values[7] = asset->owner;
	if (!asset->has_owner)
		mirror->nulls[7] = 'n';
	mirror->nulls[8] = mirror->nulls[9] = 'n';
	mirror->inserted = asset->inserted;
	mirror->known = member_text(&asset->document->root, "version").len > 0;
}

/* Runs the work as the table's owner, with its plan kept from being rebuilt meanwhile. */
static Jsonb *
as_owner(const CldFilesTable *table, const CldAccount *account, const CldMirrorAsset *asset,
		 Jsonb *(*work)(Mirror *) )
{
	Mirror mirror = {.caller = CurrentMemoryContext};
	Writing now = {writing, table->relid, cld_text_span(DatumGetTextPP(asset->asset_id)),
				   DatumGetArrayTypeP(asset->names)};
	CldOwnerScope scope;
	Jsonb *result = NULL;

	mirror.relation = cld_files_open(table);
	cld_owner_begin(&scope, mirror.relation);
	SPI_connect();
	mirror.plan = cld_files_plan_get(mirror.relation);
	mirror.plan->nesting++;
	writing = &now;
	PG_TRY();
	{
		set_parameters(&mirror, account, asset);
		result = work(&mirror);
	}
	PG_FINALLY();
	{
		writing = now.outer;
		mirror.plan->nesting--;
	}
	PG_END_TRY();
	SPI_finish();
	cld_owner_end(&scope);
	relation_close(mirror.relation, NoLock);
	return result;
}

Jsonb *
cld_mirror_write(const CldFilesTable *table, const CldAccount *account, const CldMirrorAsset *asset)
{
	return as_owner(table, account, asset, write_row);
}

Jsonb *
cld_mirror_remove(const CldFilesTable *table, const CldAccount *account, const CldMirrorAsset *asset)
{
	return as_owner(table, account, asset, remove_row);
}

void
cld_mirror_park(const CldFilesTable *table, Datum asset_id)
{
	const CldMirrorAsset asset = {.asset_id = asset_id,
								  .names = PointerGetDatum(construct_empty_array(TEXTOID))};

	(void) as_owner(table, NULL, &asset, park_row);
}

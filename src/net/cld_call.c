/*
 * cld_call.c
 *		Calls of Cloudinary's API: built for an account, sent, judged.
 */
#include "postgres.h"

#include "common/base64.h"
#include "miscadmin.h"
#include "portability/instr_time.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "core/cld_api_base.h"
#include "core/cld_api_path.h"
#include "core/cld_text.h"
#include "net/cld_call.h"
#include "net/cld_http.h"
#include "net/cld_verdict.h"
#include "pg/cld_args.h"
#include "pg/cld_error.h"
#include "pg/cld_guc.h"
#include "pg/cld_jsonb.h"

#define ATTEMPTS_MAX 3
#define FIRST_PAUSE_MS 200
#define BODY_MAX ((size_t) 128 * 1024 * 1024)

void
cld_call_add(CldCall *call, CldSpan name, const JsonbValue *value)
{
	if (call->n_params == call->max_params)
	{
		call->max_params = Max(8, call->max_params * 2);
		call->params = call->params == NULL ? palloc(sizeof(CldCallParam) * call->max_params) :
											  repalloc(call->params, sizeof(CldCallParam) * call->max_params);
	}
	call->params[call->n_params].name = name;
	call->params[call->n_params++].value = *value;
}

void
cld_call_add_text(CldCall *call, const char *name, CldSpan text)
{
	JsonbValue value;

	value.type = jbvString;
	value.val.string.val = (char *) text.data;
	value.val.string.len = text.len;
	cld_call_add(call, cld_span_of(name), &value);
}

JsonbValue *
cld_call_find(CldCall *call, const char *name)
{
	for (int i = 0; i < call->n_params; i++)
		if (cld_span_equal(call->params[i].name, cld_span_of(name)))
			return &call->params[i].value;
	return NULL;
}

/* Every call that changes something at Cloudinary comes through here first. */
static void
check_may_write(const CldAccount *account)
{
	PreventCommandIfReadOnly("a call that changes assets");
	cld_account_require_bound(account);
}

static bool
has_test_server(void)
{
	return cld_guc_api_base_url != NULL && cld_guc_api_base_url[0] != '\0';
}

static CldSpan
base_url(const CldAccount *account)
{
	if (has_test_server())
		return cld_span_of(cld_guc_api_base_url);
	if (!cld_api_base_is_cloudinary(account->upload_prefix))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("upload_prefix of account \"%s\" is not an address of Cloudinary's API",
							   cld_quote(account->name)),
						errdetail("Calls go to https://api.cloudinary.com, https://api-eu.cloudinary.com or "
								  "https://api-ap.cloudinary.com only."),
						errhint("A superuser can set cloudinary_meta.api_base_url for tests.")));
	return account->upload_prefix;
}

static void
check_account(const CldAccount *account, const CldCall *call)
{
	cld_account_require_key(account);
	/* it becomes part of an address, and its row may have been written by hand */
	if (!cld_text_is_cloud_name(account->delivery.cloud_name))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("cloud name of account \"%s\" is not valid", cld_quote(account->name))));
	(void) base_url(account);
	if (!call->reads)
		check_may_write(account);
}

static char *
write_url(const CldAccount *account, const CldCall *call)
{
	CldSink url;
	CldSink query;

	cld_sink_init(&url, 256);
	cld_sink_init(&query, 64);
	cld_sink_span(&url, base_url(account));
	cld_api_path_root(&url, account->delivery.cloud_name, call->path);
	if (strcmp(call->method, "GET") == 0)
		for (int i = 0; i < call->n_params; i++)
			cld_query_add_json(&query, call->params[i].name, &call->params[i].value);
	if (query.len > 0)
		cld_sink_char(&url, '?');
	cld_sink_span(&url, cld_sink_contents(&query));
	cld_sink_char(&url, '\0');
	return url.data;
}

CldSpan
cld_call_credentials(const CldKey *key)
{
	size_t plain_len = key->api_key.len + 1 + key->api_secret.len;
	int cap = pg_b64_enc_len((int) plain_len) + 1;
	char *plain = palloc(plain_len);
	char *encoded = palloc(cap);
	int len;

	memcpy(plain, key->api_key.data, key->api_key.len);
	plain[key->api_key.len] = ':';
	memcpy(plain + key->api_key.len + 1, key->api_secret.data, key->api_secret.len);
	len = pg_b64_encode((const void *) plain, (int) plain_len, encoded, cap);
	cld_wipe(plain, plain_len);
	if (len < 0)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not encode the API key")));
	return (CldSpan){encoded, len};
}

/* "Authorization: Basic ..."; it is wiped when it has been copied. */
static char *
write_authorization(const CldAccount *account)
{
	static const char name[] = "Authorization: Basic ";
	CldSpan credentials = cld_call_credentials(cld_account_signing_key(account));
	char *header = palloc0(sizeof(name) + credentials.len);

	memcpy(header, name, sizeof(name) - 1);
	memcpy(header + sizeof(name) - 1, credentials.data, credentials.len);
	cld_wipe((char *) credentials.data, credentials.len);
	return header;
}

/* The parameters as one JSON object; nothing when there are none. */
static CldSpan
json_body(const CldCall *call)
{
	JsonbParseState *state = NULL;
	Jsonb *json;

	if (call->n_params == 0)
		return CLD_NO_SPAN;
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < call->n_params; i++)
		cld_json_push_value(&state, pnstrdup(call->params[i].name.data, call->params[i].name.len),
							&call->params[i].value);
	json = JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
	return cld_span_of(JsonbToCString(NULL, &json->root, VARSIZE(json)));
}

static void
add_form(CldHttpRequest *request, const CldAccount *account, const CldCall *call)
{
	CldForm form;
	int n = 0;

	cld_form_init(&form, call->file);
	for (int i = 0; i < call->n_params; i++)
		cld_form_add_json(&form, call->params[i].name, &call->params[i].value, call->words);
	cld_form_sign(&form, account);
	request->headers[n++] = cld_form_body(&form, request->body);
	if (call->range != NULL)
	{
		request->headers[n++] = call->range;
		request->headers[n++] = call->upload_id;
	}
	request->has_body = true;
}

/* Builds what is sent, in the current memory context. */
static void
write_request(CldHttpRequest *request, const CldAccount *account, const CldCall *call)
{
	request->method = call->method;
	request->url = write_url(account, call);
	request->once = !call->repeatable;
	request->test_server = has_test_server();
	if (call->is_signed)
		add_form(request, account, call);
	else
	{
		request->authorization = write_authorization(account);
		if (strcmp(call->method, "GET") != 0)
		{
			request->headers[0] = "Content-Type: application/json";
			request->body[0] = json_body(call);
			request->has_body = request->body[0].len > 0 || strcmp(call->method, "DELETE") != 0;
		}
	}
	if (request->body[0].len + request->body[1].len + request->body[2].len > BODY_MAX)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("request to Cloudinary is larger than %zu MB", BODY_MAX / (1024 * 1024))));
}

/* A set of calls under way. */
typedef struct Batch
{
	CldHttpJobs jobs; /* the first member: callbacks get its address */
	const CldAccount *account;
	CldCall *calls;
	int timeout_ms;
	MemoryContext *contexts; /* of each call that is under way */
	void (*done)(void *context, int i, const CldVerdict *verdict);
	void *done_context;
} Batch;

static void
prepare(CldHttpJobs *jobs, int i, CldHttpRequest *request)
{
	Batch *batch = (Batch *) jobs;
	MemoryContext caller;

	batch->contexts[i] =
		AllocSetContextCreate(CurrentMemoryContext, "Cloudinary call", ALLOCSET_DEFAULT_SIZES);
	caller = MemoryContextSwitchTo(batch->contexts[i]);
	write_request(request, batch->account, &batch->calls[i]);
	request->timeout_ms = batch->timeout_ms;
	MemoryContextSwitchTo(caller);
}

static void
finish(CldHttpJobs *jobs, int i, const CldHttpAnswer *answer)
{
	Batch *batch = (Batch *) jobs;
	MemoryContext caller = MemoryContextSwitchTo(batch->contexts[i]);
	CldVerdict verdict;

	cld_verdict_judge(&verdict, answer, &batch->calls[i], batch->account);
	batch->done(batch->done_context, i, &verdict);
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(batch->contexts[i]);
	batch->contexts[i] = NULL;
}

/* The account must not be looked up again while this runs: its memory would move. */
static void
run_batch(Batch *batch, const CldAccount *account, CldCall *calls, int n)
{
	batch->jobs.n = n;
	batch->jobs.prepare = prepare;
	batch->jobs.finish = finish;
	batch->account = account;
	batch->calls = calls;
	batch->contexts = palloc0(sizeof(MemoryContext) * n);
	cld_http_run(&batch->jobs);
}

/* Builds every request once, so that a mistake in the last shows before the first is sent. */
static void
check_requests(const CldAccount *account, const CldCall *calls, int n)
{
	MemoryContext scratch =
		AllocSetContextCreate(CurrentMemoryContext, "Cloudinary calls", ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(scratch);

	for (int i = 0; i < n; i++)
	{
		CldHttpRequest request;

		memset(&request, 0, sizeof(request));
		check_account(account, &calls[i]);
		write_request(&request, account, &calls[i]);
		if (request.authorization != NULL)
			cld_wipe(request.authorization, strlen(request.authorization));
		MemoryContextReset(scratch);
		CHECK_FOR_INTERRUPTS();
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(scratch);
}

void
cld_call_many(text *account, CldCall *calls, int n, int concurrency,
			  void (*done)(void *context, int i, const CldVerdict *verdict), void *context)
{
	const CldAccount *found = cld_account_get(account);
	Batch batch;

	check_requests(found, calls, n);
	if (n == 0)
		return;
	memset(&batch, 0, sizeof(batch));
	batch.jobs.concurrency = concurrency;
	batch.timeout_ms = cld_guc_http_timeout;
	batch.done = done;
	batch.done_context = context;
	run_batch(&batch, found, calls, n);
}

/* Takes a verdict out of the context of its call. */
typedef struct Kept
{
	MemoryContext context;
	CldVerdict verdict;
} Kept;

static void
keep(void *context, int i, const CldVerdict *verdict)
{
	Kept *kept = context;
	MemoryContext caller = MemoryContextSwitchTo(kept->context);

	kept->verdict = *verdict;
	if (verdict->json != NULL)
		kept->verdict.json = memcpy(palloc(VARSIZE(verdict->json)), verdict->json, VARSIZE(verdict->json));
	if (verdict->message != NULL)
		kept->verdict.message = pstrdup(verdict->message);
	if (verdict->detail != NULL)
		kept->verdict.detail = pstrdup(verdict->detail);
	MemoryContextSwitchTo(caller);
}

/* Between a half and one and a half of that, so that sessions do not come back together. */
static int
with_jitter(int milliseconds)
{
	uint16 random = 0;

	(void) pg_strong_random(&random, sizeof(random));
	return milliseconds / 2 + (int) ((int64) milliseconds * random / PG_UINT16_MAX);
}

/* Milliseconds to wait before the call is repeated; -1 when it should not be. */
static int
pause_before_repeat(const CldVerdict *verdict, int attempt, int time_left)
{
	int64 pause;

	if (verdict->sqlstate == NULL || !verdict->may_repeat || attempt >= ATTEMPTS_MAX)
		return -1;
	if (verdict->wait > time_left / 1000)
		return -1;
	pause = with_jitter(FIRST_PAUSE_MS << (attempt - 1));
	if (verdict->wait > 0)
		pause += verdict->wait * 1000;
	return pause < time_left - FIRST_PAUSE_MS ? (int) pause : -1;
}

static int
milliseconds_since(instr_time start)
{
	instr_time now;

	INSTR_TIME_SET_CURRENT(now);
	INSTR_TIME_SUBTRACT(now, start);
	return (int) INSTR_TIME_GET_MILLISEC(now);
}

void
cld_call_raise(const CldVerdict *verdict)
{
	const char *s = verdict->sqlstate;

	ereport(ERROR,
			(errcode(MAKE_SQLSTATE(s[0], s[1], s[2], s[3], s[4])), errmsg_internal("%s", verdict->message),
			 verdict->detail ? errdetail_internal("%s", verdict->detail) : 0,
			 verdict->hint ? errhint("%s", verdict->hint) : 0));
	pg_unreachable();
}

CldVerdict
cld_call_try(text *account, CldCall *call)
{
	Kept kept = {CurrentMemoryContext};
	instr_time start;

	INSTR_TIME_SET_CURRENT(start);
	for (int attempt = 1;; attempt++)
	{
		const CldAccount *found = cld_account_get(account);
		Batch batch;
		int time_left = cld_guc_http_timeout - milliseconds_since(start);
		int pause;

		check_account(found, call);
		memset(&batch, 0, sizeof(batch));
		batch.jobs.concurrency = 1;
		batch.timeout_ms = Max(time_left, 1);
		batch.done = keep;
		batch.done_context = &kept;
		run_batch(&batch, found, call, 1);
		time_left = cld_guc_http_timeout - milliseconds_since(start);
		pause = pause_before_repeat(&kept.verdict, attempt, time_left);
		if (pause < 0)
			return kept.verdict;
		cld_http_sleep(pause);
	}
}

Jsonb *
cld_call_run(text *account, CldCall *call)
{
	CldVerdict verdict = cld_call_try(account, call);

	if (verdict.json == NULL)
		cld_call_raise(&verdict);
	return verdict.json;
}

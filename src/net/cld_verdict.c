/*
 * cld_verdict.c
 *		An HTTP answer as a result or an error.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/json.h"
#include "utils/timestamp.h"

#include "core/cld_api_error.h"
#include "core/cld_json_text.h"
#include "core/cld_text.h"
#include "net/cld_verdict.h"
#include "pg/cld_clock.h"
#include "pg/cld_guc.h"
#include "pg/cld_jsonb.h"

#define PATH_KEPT 256

/* Of this session's last answer. */
static struct
{
	bool known;
	Oid user; /* nobody else's business, also in a session that was pooled */
	char method[8];
	char path[PATH_KEPT];
	int status;
	CldHttpHead head;
	TimestampTz at;
} last;

static void
record(const CldHttpAnswer *answer, const CldCall *call)
{
	size_t len = cld_text_clip(call->path, PATH_KEPT - 1);

	last.known = true;
	last.user = GetUserId();
	strlcpy(last.method, call->method, sizeof(last.method));
	memcpy(last.path, call->path.data, len);
	last.path[len] = '\0';
	last.status = answer->outcome == CLD_HTTP_ANSWERED ? answer->status : 0;
	last.head = answer->head;
	last.at = GetCurrentTimestamp();
}

static void
push_number(JsonbParseState **state, const char *key, int64 number)
{
	if (number >= 0)
		cld_json_push_int(state, key, number);
}

/* As jsonb itself prints times. */
static void
push_time(JsonbParseState **state, const char *key, TimestampTz time)
{
	char *text = palloc(MAXDATELEN + 1);

	cld_json_push_text(
		state, key, cld_span_of(JsonEncodeDateTime(text, TimestampTzGetDatum(time), TIMESTAMPTZOID, NULL)));
}

static void
push_unix_time(JsonbParseState **state, const char *key, int64 seconds)
{
	if (seconds >= 0)
		push_time(state, key, time_t_to_timestamptz((pg_time_t) seconds));
}

Jsonb *
cld_call_last_response(void)
{
	JsonbParseState *state = NULL;

	if (!last.known || last.user != GetUserId())
		return NULL;
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	cld_json_push_text(&state, "method", cld_span_of(last.method));
	cld_json_push_text(&state, "path", cld_span_of(last.path));
	push_time(&state, "at", last.at);
	if (last.status > 0)
		cld_json_push_int(&state, "status", last.status);
	if (last.head.request_id_len > 0)
		cld_json_push_text(&state, "request_id", (CldSpan){last.head.request_id, last.head.request_id_len});
	push_number(&state, "rate_limit_allowed", last.head.limit);
	push_number(&state, "rate_limit_remaining", last.head.remaining);
	push_unix_time(&state, "rate_limit_reset_at", last.head.reset);
	push_number(&state, "retry_after", last.head.retry_after);
	push_unix_time(&state, "retry_at", last.head.retry_at);
	return JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL));
}

static void
fail(CldVerdict *verdict, const char *sqlstate, const char *message)
{
	verdict->sqlstate = sqlstate;
	verdict->message = message;
}

/* The account's secrets, and the form in which they travel. */
static CldSpan *
secrets_of(const CldAccount *account, size_t *n)
{
	CldSpan *secrets = palloc(sizeof(CldSpan) * (2 * account->n_keys + 1));

	*n = 0;
	for (int i = 0; i < account->n_keys; i++)
	{
		secrets[(*n)++] = account->keys[i].api_secret;
		secrets[(*n)++] = cld_call_credentials(&account->keys[i]);
	}
	secrets[(*n)++] = account->token_key;
	return secrets;
}

/* Text from outside, made fit to show; empty when it is not text. */
static CldSpan
shown_text(CldSpan text, const CldAccount *account)
{
	CldSink sink;
	size_t n;
	CldSpan *secrets = secrets_of(account, &n);

	cld_sink_init(&sink, 128);
	if (cld_text_is_utf8(text))
		cld_api_error_text(&sink, text, secrets, n);
	return cld_sink_contents(&sink);
}

/* {"error": {"message": ".."}}, one level more, or {"error": ".."}; false when there is no error. */
static bool
find_error(Jsonb *json, CldSpan *message)
{
	JsonbValue value;

	*message = CLD_NO_SPAN;
	if (json == NULL || !cld_json_member(&json->root, "error", &value))
		return false;
	while (value.type == jbvBinary && JsonContainerIsObject(value.val.binary.data))
	{
		JsonbValue inner;

		if (!cld_json_member(value.val.binary.data, "message", &inner))
			return false;
		value = inner;
	}
	if (value.type != jbvString)
		return false;
	*message = cld_json_string(&value);
	return true;
}

static void
describe(CldVerdict *verdict, CldSpan text, const CldHttpAnswer *answer)
{
	CldSink sink;

	cld_sink_init(&sink, 256);
	if (verdict->status > 0)
	{
		cld_sink_literal(&sink, "Cloudinary answered ");
		cld_sink_uint(&sink, (uint64) verdict->status);
		if (text.len > 0)
			cld_sink_literal(&sink, ": ");
	}
	cld_sink_span(&sink, text);
	if (answer->head.request_id_len > 0)
	{
		cld_sink_literal(&sink, " (request ");
		cld_sink_write(&sink, answer->head.request_id, answer->head.request_id_len);
		cld_sink_char(&sink, ')');
	}
	if (sink.len > 0)
		verdict->detail = pnstrdup(sink.data, sink.len);
}

static void
judge_failure(CldVerdict *verdict, const CldHttpAnswer *answer, const CldCall *call)
{
	switch (answer->outcome)
	{
		case CLD_HTTP_UNREACHABLE:
			fail(verdict, "08001", "could not reach Cloudinary");
			verdict->may_repeat = true; /* nothing was sent */
			return;
		case CLD_HTTP_UNTRUSTED:
			fail(verdict, "08001", "could not make a secure connection to Cloudinary");
			return;
		case CLD_HTTP_FORBIDDEN_PEER:
			fail(verdict, "08001", "Cloudinary's name leads to an address that is not public");
			return;
		case CLD_HTTP_TIMEOUT:
			fail(verdict, "08006",
				 psprintf("Cloudinary did not answer within %g s", cld_guc_http_timeout / 1000.0));
			break;
		case CLD_HTTP_TOO_LARGE:
			fail(verdict, "54000",
				 psprintf("Cloudinary's answer is larger than %d kB", cld_guc_http_max_response));
			verdict->hint =
				"Ask for less, with max_results or fields, or raise cloudinary_meta.http_max_response.";
			return;
		default:
			fail(verdict, "08006", "connection to Cloudinary broke off");
			verdict->may_repeat = call->repeatable;
			break;
	}
	if (!call->repeatable)
		verdict->hint = "The call may have been carried out: look before you repeat it.";
}

/* Every answer of the Admin API says when the rate limit is reset; only one that was exceeded has to wait for it. */
static int64
time_to_wait(const CldHttpAnswer *answer, CldRetry retry)
{
	CldHttpHead head = answer->head;

	if (retry != CLD_RETRY_LATER)
		head.reset = -1;
	return cld_http_head_wait(&head, cld_now());
}

static void
judge_status(CldVerdict *verdict, const CldHttpAnswer *answer, const CldCall *call)
{
	const CldApiError *error =
		cld_api_error(answer->status >= 200 && answer->status <= 299 ? 200 : answer->status);

	fail(verdict, error->sqlstate, error->message);
	verdict->hint = error->hint;
	verdict->wait = time_to_wait(answer, error->retry);
	verdict->may_repeat = (error->retry == CLD_RETRY_LATER && verdict->wait >= 0) ||
						  (error->retry == CLD_RETRY_SOON && call->repeatable);
}

static void
judge_text(CldVerdict *verdict, CldJsonText form)
{
	switch (form)
	{
		case CLD_JSON_TEXT_NUL:
			fail(verdict, "22P05", "Cloudinary's answer has a NUL character, which text cannot hold");
			return;
		case CLD_JSON_TEXT_DEPTH_EXCEEDED:
			fail(verdict, "54000", "Cloudinary's answer is nested too deeply");
			return;
		case CLD_JSON_TEXT_NUMBER:
			fail(verdict, "22003", "Cloudinary's answer has a number out of range");
			return;
		default:
			fail(verdict, "08P01", "Cloudinary's answer is not valid JSON");
			return;
	}
}

void
cld_verdict_judge(CldVerdict *verdict, const CldHttpAnswer *answer, const CldCall *call,
				  const CldAccount *account)
{
	CldJsonText form;
	Jsonb *json = NULL;
	CldSpan message;
	bool is_error;

	memset(verdict, 0, sizeof(*verdict));
	verdict->wait = -1;
	record(answer, call);
	if (answer->outcome != CLD_HTTP_ANSWERED)
	{
		judge_failure(verdict, answer, call);
		describe(verdict, shown_text(cld_span_of(answer->reason), account), answer);
		return;
	}
	verdict->status = answer->status;
	form = cld_json_text_check(answer->body);
	if (form == CLD_JSON_TEXT_OK)
		json = DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(answer->body.data)));
	is_error = find_error(json, &message);
	if (answer->status < 200 || answer->status > 299 || is_error)
		judge_status(verdict, answer, call);
	else if (json == NULL)
		judge_text(verdict, form);
	else
		verdict->json = json;
	if (verdict->json == NULL)
		describe(verdict, shown_text(message, account), answer);
}

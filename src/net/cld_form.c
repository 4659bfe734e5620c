/*
 * cld_form.c
 *		The signed form of an Upload API call, and queries.
 */
#include "postgres.h"

#include "core/cld_sign.h"
#include "core/cld_text.h"
#include "net/cld_form.h"
#include "pg/cld_clock.h"
#include "pg/cld_error.h"
#include "pg/cld_field.h"
#include "pg/cld_jsonb.h"

#define BOUNDARY_BYTES 16

/* Parameters whose elements travel one by one, as name[]. */
static const char *const list_names[] = {"fully_qualified_public_ids", "prefixes", "public_ids",
										 "target_tags", "urls"};

void
cld_form_init(CldForm *form, const CldFormFile *file)
{
	unsigned char random[BOUNDARY_BYTES];

	memset(form, 0, sizeof(*form));
	cld_request_init(&form->request, 16);
	cld_sink_init(&form->fields, 512);
	form->file = file;
	if (file == NULL)
		return;
	if (!pg_strong_random(random, sizeof(random)))
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not generate random values")));
	cld_hex_encode(random, sizeof(random), form->boundary);
}

static void
begin_part(CldForm *form)
{
	cld_sink_literal(&form->fields, "--");
	cld_sink_span(&form->fields, cld_span_of(form->boundary));
	cld_sink_literal(&form->fields, "\r\nContent-Disposition: form-data; name=\"");
}

/* One field as it travels; name may end in []. */
static void
write_field(CldForm *form, CldSpan name, CldSpan value)
{
	if (form->file != NULL)
	{
		begin_part(form);
		cld_sink_span(&form->fields, name);
		cld_sink_literal(&form->fields, "\"\r\n\r\n");
		cld_sink_span(&form->fields, value);
		cld_sink_literal(&form->fields, "\r\n");
		return;
	}
	if (form->fields.len > 0)
		cld_sink_char(&form->fields, '&');
	cld_text_escape(&form->fields, name, CLD_ESCAPE_COMPONENT);
	cld_sink_char(&form->fields, '=');
	cld_text_escape(&form->fields, value, CLD_ESCAPE_COMPONENT);
}

static void
check_name(CldSpan name)
{
	if (!cld_text_is_param_name(name))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("\"%s\" is not the name of a parameter", cld_quote(name))));
}

static void
add_signed(CldForm *form, CldSpan name, CldSpan value)
{
	if (!cld_sign_is_unsigned(name))
		cld_request_add(&form->request, name, value);
}

void
cld_form_add(CldForm *form, CldSpan name, CldSpan value)
{
	check_name(name);
	if (value.len == 0)
		return;
	add_signed(form, name, value);
	write_field(form, name, value);
}

static bool
is_list(CldSpan name, const JsonbValue *value)
{
	if (value->type != jbvBinary || !JsonContainerIsArray(value->val.binary.data))
		return false;
	for (size_t i = 0; i < lengthof(list_names); i++)
		if (cld_span_equal(name, cld_span_of(list_names[i])))
			return true;
	return false;
}

static CldSpan
array_name(CldSpan name)
{
	return cld_span_of(psprintf("%.*s[]", (int) name.len, name.data));
}

static void
add_list(CldForm *form, CldSpan name, JsonbContainer *array)
{
	CldSpan field = array_name(name);
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;

	cld_json_iterate(&iter, array);
	while (cld_json_next(&iter, &no_key, &element))
	{
		CldSpan text = cld_json_param_text(name, &element);

		if (element.type == jbvBinary || text.len == 0)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("an element of \"%s\" is empty or no text", cld_quote(name))));
		write_field(form, field, text);
	}
	add_signed(form, name, cld_json_join(name, array, ','));
}

void
cld_form_add_json(CldForm *form, CldSpan name, const JsonbValue *value, bool words)
{
	check_name(name);
	if (is_list(name, value))
		add_list(form, name, value->val.binary.data);
	else if (words && value->type == jbvBool)
		cld_form_add(form, name, cld_json_param_text(name, value));
	else
		cld_form_add(form, name, cld_field_text(name, value));
}

void
cld_form_sign(CldForm *form, const CldAccount *account)
{
	CldRequest *request = &form->request;

	cld_request_add_timestamp(request, cld_now());
	write_field(form, CLD_SPAN("timestamp"), request->params[request->n - 1].value);
	cld_request_sign(request, account);
	write_field(form, CLD_SPAN("api_key"), cld_account_signing_key(account)->api_key);
	write_field(form, CLD_SPAN("signature"), (CldSpan){request->signature, request->signature_len});
}

/* A file name within quotes, as browsers write it. */
static void
write_file_name(CldSink *sink, CldSpan name)
{
	if (name.len == 0)
		name = CLD_SPAN("file");
	for (size_t i = 0; i < name.len; i++)
	{
		unsigned char c = (unsigned char) name.data[i];

		if (c == '"' || c < 0x20 || c == 0x7f)
			cld_text_escape(sink, (CldSpan){name.data + i, 1}, CLD_ESCAPE_COMPONENT);
		else
			cld_sink_char(sink, name.data[i]);
	}
}

const char *
cld_form_body(CldForm *form, CldSpan *segments)
{
	CldSink end;

	if (form->file == NULL)
	{
		segments[0] = cld_sink_contents(&form->fields);
		return "Content-Type: application/x-www-form-urlencoded";
	}
	begin_part(form);
	cld_sink_literal(&form->fields, "file\"; filename=\"");
	write_file_name(&form->fields, form->file->name);
	cld_sink_literal(&form->fields, "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
	cld_sink_init(&end, 64);
	cld_sink_literal(&end, "\r\n--");
	cld_sink_span(&end, cld_span_of(form->boundary));
	cld_sink_literal(&end, "--\r\n");
	segments[0] = cld_sink_contents(&form->fields);
	segments[1] = form->file->bytes;
	segments[2] = cld_sink_contents(&end);
	return psprintf("Content-Type: multipart/form-data; boundary=%s", form->boundary);
}

static void
add_query_pair(CldSink *query, CldSpan name, CldSpan value)
{
	if (query->len > 0)
		cld_sink_char(query, '&');
	cld_text_escape(query, name, CLD_ESCAPE_COMPONENT);
	cld_sink_char(query, '=');
	cld_text_escape(query, value, CLD_ESCAPE_COMPONENT);
}

void
cld_query_add_json(CldSink *query, CldSpan name, const JsonbValue *value)
{
	CldJsonIter iter;
	CldSpan no_key;
	JsonbValue element;

	check_name(name);
	if (value->type == jbvNull)
		return;
	if (value->type != jbvBinary || !JsonContainerIsArray(value->val.binary.data) ||
		cld_span_is(name, "fields"))
	{
		add_query_pair(query, name, cld_json_param_text(name, value));
		return;
	}
	cld_json_iterate(&iter, value->val.binary.data);
	while (cld_json_next(&iter, &no_key, &element))
		add_query_pair(query, array_name(name), cld_json_param_text(name, &element));
}

/*
 * cld_template.c
 *		Policy templates: text with {user_id}, {uuid} and {date}.
 */
#include "core/cld_template.h"

#include "core/cld_text.h"

#define USER_ID_MAX 128

typedef enum Placeholder
{
	PLACE_NONE, /* literal text */
	PLACE_USER_ID,
	PLACE_UUID,
	PLACE_DATE,
	PLACE_UNKNOWN
} Placeholder;

/* Splits the next literal or placeholder off the template. */
static Placeholder
next_piece(CldSpan *rest, CldSpan *piece)
{
	size_t brace = cld_text_find(*rest, '{', 0);
	size_t end;

	if (brace > 0)
	{
		*piece = cld_span_upto(*rest, brace);
		*rest = cld_span_from(*rest, brace);
		return cld_text_find(*piece, '}', 0) < piece->len ? PLACE_UNKNOWN : PLACE_NONE;
	}
	end = cld_text_find(*rest, '}', 0);
	if (end == rest->len)
	{
		*piece = *rest;
		*rest = cld_span_from(*rest, rest->len);
		return PLACE_UNKNOWN;
	}
	*piece = cld_span_upto(*rest, end + 1);
	*rest = cld_span_from(*rest, end + 1);
	if (cld_span_is(*piece, "{user_id}"))
		return PLACE_USER_ID;
	if (cld_span_is(*piece, "{uuid}"))
		return PLACE_UUID;
	if (cld_span_is(*piece, "{date}"))
		return PLACE_DATE;
	return PLACE_UNKNOWN;
}

CldStatus
cld_template_check(CldSpan text)
{
	CldSpan rest = text;
	CldSpan piece;

	while (rest.len > 0)
		if (next_piece(&rest, &piece) == PLACE_UNKNOWN)
			return CLD_FAIL_AT(CLD_TEMPLATE_PLACEHOLDER, text);
	return CLD_STATUS_OK;
}

bool
cld_template_needs_user(CldSpan text)
{
	CldSpan piece;

	while (text.len > 0)
		if (next_piece(&text, &piece) == PLACE_USER_ID)
			return true;
	return false;
}

static bool
is_safe_user_id(CldSpan id)
{
	if (id.len == 0 || id.len > USER_ID_MAX || cld_span_is(id, ".") || cld_span_is(id, ".."))
		return false;
	for (size_t i = 0; i < id.len; i++)
	{
		char c = id.data[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) &&
			(c == '\0' || strchr("_-.@:|", c) == NULL))
			return false;
	}
	return true;
}

CldStatus
cld_template_write(CldSink *sink, CldSpan text, const CldTemplateValues *values)
{
	CldSpan rest = text;
	CldSpan piece;

	while (rest.len > 0)
	{
		switch (next_piece(&rest, &piece))
		{
			case PLACE_NONE:
				cld_sink_span(sink, piece);
				break;
			case PLACE_USER_ID:
				if (!is_safe_user_id(values->user_id))
					return CLD_FAIL_AT(CLD_TEMPLATE_USER_ID, values->user_id);
				cld_sink_span(sink, values->user_id);
				break;
			case PLACE_UUID:
				cld_sink_span(sink, values->uuid);
				break;
			case PLACE_DATE:
				cld_sink_span(sink, values->date);
				break;
			case PLACE_UNKNOWN:
				return CLD_FAIL_AT(CLD_TEMPLATE_PLACEHOLDER, text);
		}
	}
	return CLD_STATUS_OK;
}

/* x stands for a hexadecimal digit, 9 for a decimal one. */
static bool
matches_form(CldSpan text, const char *form)
{
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (form[i] == 'x' ? cld_text_hex_digit(c) < 0 : form[i] == '9' ? c < '0' || c > '9' : c != form[i])
			return false;
	}
	return true;
}

static const char *
value_form(Placeholder place)
{
	return place == PLACE_UUID ? "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx" : "9999-99-99";
}

/* How much of subject the piece takes; false when it does not match. */
static bool
take_piece(Placeholder place, CldSpan piece, CldSpan user_id, CldSpan *subject)
{
	const char *form = value_form(place);
	CldSpan expected = place == PLACE_USER_ID ? user_id : piece;
	size_t len = expected.len;

	if (place == PLACE_UNKNOWN || (place == PLACE_USER_ID && !is_safe_user_id(user_id)))
		return false;
	if (place == PLACE_UUID || place == PLACE_DATE)
		len = strlen(form);
	if (subject->len < len)
		return false;
	if (place == PLACE_UUID || place == PLACE_DATE ? !matches_form(cld_span_upto(*subject, len), form) :
													 !cld_span_equal(cld_span_upto(*subject, len), expected))
		return false;
	*subject = cld_span_from(*subject, len);
	return true;
}

bool
cld_template_matches(CldSpan text, CldSpan user_id, CldSpan subject)
{
	CldSpan piece;

	while (text.len > 0)
	{
		Placeholder place = next_piece(&text, &piece);

		if (!take_piece(place, piece, user_id, &subject))
			return false;
	}
	return subject.len == 0;
}

/* Where the user id begins in what the template writes; false when it has none. */
static bool
user_offset(CldSpan text, size_t *offset)
{
	CldSpan piece;

	*offset = 0;
	while (text.len > 0)
	{
		Placeholder place = next_piece(&text, &piece);

		if (place == PLACE_USER_ID || place == PLACE_UNKNOWN)
			return place == PLACE_USER_ID;
		*offset += place == PLACE_NONE ? piece.len : strlen(value_form(place));
	}
	return false;
}

CldSpan
cld_template_user(CldSpan text, CldSpan subject)
{
	CldSpan found = CLD_NO_SPAN;
	size_t offset;

	if (!user_offset(text, &offset))
		return CLD_NO_SPAN;
	for (size_t len = 1; len <= USER_ID_MAX && offset + len <= subject.len; len++)
	{
		CldSpan user_id = cld_span_upto(cld_span_from(subject, offset), len);

		if (!cld_template_matches(text, user_id, subject))
			continue;
		if (found.len > 0)
			return CLD_NO_SPAN;
		found = user_id;
	}
	return found;
}

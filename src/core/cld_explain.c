/*
 * cld_explain.c
 *		Cloudinary's "Invalid Signature" answer, taken apart and compared.
 */
#include "core/cld_explain.h"

#include "core/cld_text.h"

/*
 * Where the quoted string ends: at the last quote before a full stop, else at
 * the last quote; message.len when there is none.
 */
static size_t
find_closing_quote(CldSpan message, size_t start)
{
	size_t last = message.len;

	for (size_t i = message.len; i > start; i--)
	{
		if (message.data[i - 1] != '\'')
			continue;
		if (i < message.len && message.data[i] == '.')
			return i - 1;
		if (last == message.len)
			last = i - 1;
	}
	return last;
}

CldStatus
cld_explain_find_string(CldSpan message, CldSpan *string_to_sign)
{
	static const char marker[] = "String to sign - '";
	size_t marker_len = sizeof(marker) - 1;

	for (size_t i = 0; i + marker_len < message.len; i++)
	{
		size_t start = i + marker_len;
		size_t end;

		if (memcmp(message.data + i, marker, marker_len) != 0)
			continue;
		end = find_closing_quote(message, start);
		if (end == message.len)
			break;
		*string_to_sign = (CldSpan){message.data + start, end - start};
		return CLD_STATUS_OK;
	}
	return CLD_FAIL(CLD_MESSAGE_FORM);
}

bool
cld_explain_next_pair(CldSpan *rest, CldParam *pair)
{
	size_t end;
	size_t equals;
	CldSpan text;

	if (rest->len == 0)
		return false;
	end = cld_text_find(*rest, '&', 0);
	text = cld_span_upto(*rest, end);
	*rest = cld_span_from(*rest, end < rest->len ? end + 1 : end);
	equals = cld_text_find(text, '=', 0);
	pair->name = cld_span_upto(text, equals);
	pair->value = cld_span_from(text, equals < text.len ? equals + 1 : equals);
	return true;
}

static bool
is_either(CldSpan a, CldSpan b, const char *x, const char *y)
{
	CldSpan sx = cld_span_of(x);
	CldSpan sy = cld_span_of(y);

	return (cld_span_equal(a, sx) && cld_span_equal(b, sy)) ||
		   (cld_span_equal(a, sy) && cld_span_equal(b, sx));
}

static bool
equal_without_blanks(CldSpan a, CldSpan b)
{
	size_t i = 0;
	size_t j = 0;

	for (;;)
	{
		while (i < a.len && (a.data[i] == ' ' || a.data[i] == '+'))
			i++;
		while (j < b.len && (b.data[j] == ' ' || b.data[j] == '+'))
			j++;
		if (i == a.len || j == b.len)
			return i == a.len && j == b.len;
		if (a.data[i++] != b.data[j++])
			return false;
	}
}

/* Whether encoded, read with %xx decoded where amp_only allows, equals plain. */
static bool
equals_decoded(CldSpan encoded, CldSpan plain, bool amp_only)
{
	size_t j = 0;

	for (size_t i = 0; i < encoded.len; i++, j++)
	{
		char c = encoded.data[i];

		if (c == '%' && encoded.len - i > 2)
		{
			int high = cld_text_hex_digit(encoded.data[i + 1]);
			int low = cld_text_hex_digit(encoded.data[i + 2]);

			if (high >= 0 && low >= 0 && (!amp_only || (high << 4 | low) == '&'))
			{
				c = (char) (high << 4 | low);
				i += 2;
			}
		}
		if (j >= plain.len || plain.data[j] != c)
			return false;
	}
	return j == plain.len;
}

CldDifference
cld_explain_compare(CldSpan ours, CldSpan theirs)
{
	if (cld_span_equal(ours, theirs))
		return CLD_DIFF_NONE;
	if (is_either(ours, theirs, "true", "1") || is_either(ours, theirs, "false", "0"))
		return CLD_DIFF_BOOLEAN;
	if (equals_decoded(ours, theirs, true) || equals_decoded(theirs, ours, true))
		return CLD_DIFF_AMPERSAND;
	if (equal_without_blanks(ours, theirs))
		return CLD_DIFF_BLANKS;
	if (equals_decoded(ours, theirs, false) || equals_decoded(theirs, ours, false))
		return CLD_DIFF_ENCODED;
	return CLD_DIFF_VALUE;
}

static const struct
{
	const char *word;
	const char *advice;
} differences[] = {
	[CLD_DIFF_NONE] =
		{"none",
		 "The strings are the same: the API secret differs, or the signature was altered on its way."},
	[CLD_DIFF_MISSING] = {"missing", "This parameter was signed but did not reach Cloudinary: send it, or "
									 "leave it out of what is signed."},
	[CLD_DIFF_EXTRA] =
		{"extra", "Cloudinary received this parameter but it was not signed: sign it, or do not send it."},
	[CLD_DIFF_NEVER_SIGNED] = {"never_signed",
							   "Cloudinary leaves this parameter out of the signature: do not sign it."},
	[CLD_DIFF_BOOLEAN] =
		{"boolean",
		 "The boolean is spelt differently: sign exactly the text that is sent (true or 1, false or 0)."},
	[CLD_DIFF_AMPERSAND] = {"ampersand",
							"A \"&\" is escaped on one side only: the signature versions differ."},
	[CLD_DIFF_BLANKS] =
		{"blanks", "Blanks differ, or a \"+\" stands for a blank: values are signed before any encoding."},
	[CLD_DIFF_ENCODED] = {"encoded",
						  "The value is percent-encoded on one side: values are signed before any encoding."},
	[CLD_DIFF_VALUE] = {"value", "The values differ: sign exactly the text that is sent."},
};

const char *
cld_explain_word(CldDifference difference)
{
	return differences[difference].word;
}

const char *
cld_explain_advice(CldDifference difference)
{
	return differences[difference].advice;
}

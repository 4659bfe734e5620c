/*
 * cld_api_error.c
 *		What a status of Cloudinary's API means, and its text made fit to show.
 */
#include "core/cld_api_error.h"

#include "core/cld_text.h"

/* Shorter ones would also be found in words. */
#define SECRET_MIN 4
#define SIGNATURE_MIN 40 /* hexadecimal digits of a SHA-1 digest */
#define HIDDEN "[hidden]"

static const struct
{
	int status;
	CldApiError error;
} errors[] = {
	{200, {"38000", "Cloudinary answered with an error", NULL, CLD_RETRY_NO}},
	{400, {"22023", "Cloudinary refused the call as invalid", NULL, CLD_RETRY_NO}},
	{401,
	 {"28000", "Cloudinary did not accept the account's key",
	  "Call cloudinary.configure() with the current value of CLOUDINARY_URL; also check the server's clock.",
	  CLD_RETRY_NO}},
	{403, {"42501", "Cloudinary does not allow this call for the account's key", NULL, CLD_RETRY_NO}},
	{404, {"P0002", "Cloudinary has no such resource", NULL, CLD_RETRY_NO}},
	{409, {"23505", "Cloudinary has such a resource already", NULL, CLD_RETRY_NO}},
	{420,
	 {"53400", "Cloudinary's rate limit is exceeded",
	  "cloudinary.last_response() says when calls are possible again.", CLD_RETRY_LATER}},
	{423, {"55006", "Cloudinary is still processing the resource", "Call again later.", CLD_RETRY_SOON}},
	{429,
	 {"53400", "Cloudinary's rate limit is exceeded",
	  "cloudinary.last_response() says when calls are possible again.", CLD_RETRY_LATER}},
};

const CldApiError *
cld_api_error(int status)
{
	static const CldApiError refused = {"22023", "Cloudinary refused the call", NULL, CLD_RETRY_NO};
	static const CldApiError failed = {"08006", "Cloudinary failed to carry out the call",
									   "Call again later.", CLD_RETRY_NO};
	static const CldApiError unavailable = {"08006", "Cloudinary failed to carry out the call",
											"Call again later.", CLD_RETRY_SOON};
	static const CldApiError unexpected = {"08P01", "Cloudinary gave an answer that was not expected", NULL,
										   CLD_RETRY_NO};

	for (size_t i = 0; i < sizeof(errors) / sizeof(errors[0]); i++)
		if (errors[i].status == status)
			return &errors[i].error;
	if (status == 500 || (status >= 502 && status <= 504))
		return &unavailable;
	if (status >= 500 && status <= 599)
		return &failed;
	return status >= 400 && status <= 499 ? &refused : &unexpected;
}

/* How many bytes from at on are a secret; 0 for none. */
static size_t
secret_at(CldSpan text, size_t at, const CldSpan *secrets, size_t n_secrets)
{
	size_t longest = 0;

	for (size_t i = 0; i < n_secrets; i++)
		if (secrets[i].len >= SECRET_MIN && secrets[i].len <= text.len - at && secrets[i].len > longest &&
			memcmp(text.data + at, secrets[i].data, secrets[i].len) == 0)
			longest = secrets[i].len;
	return longest;
}

/* How many hexadecimal digits begin at at, if they are enough for a signature; else 0. */
static size_t
signature_at(CldSpan text, size_t at)
{
	size_t n = 0;

	while (at + n < text.len && cld_text_hex_digit(text.data[at + n]) >= 0)
		n++;
	return n >= SIGNATURE_MIN ? n : 0;
}

static CldSpan
before_string_to_sign(CldSpan text)
{
	static const char words[] = "String to sign";

	for (size_t i = 0; i + sizeof(words) - 1 <= text.len; i++)
		if (memcmp(text.data + i, words, sizeof(words) - 1) == 0)
			return cld_span_upto(text, i);
	return text;
}

void
cld_api_error_text(CldSink *sink, CldSpan text, const CldSpan *secrets, size_t n_secrets)
{
	size_t start = sink->len;
	CldSpan shown;

	text = before_string_to_sign(text);
	for (size_t i = 0; i < text.len && sink->len - start <= CLD_API_TEXT_MAX;)
	{
		size_t hidden = secret_at(text, i, secrets, n_secrets);

		if (hidden == 0)
			hidden = signature_at(text, i);
		if (hidden > 0)
			cld_sink_literal(sink, HIDDEN);
		else
			cld_sink_char(sink,
						  (unsigned char) text.data[i] < 0x20 || text.data[i] == 0x7f ? ' ' : text.data[i]);
		i += hidden > 0 ? hidden : 1;
	}
	shown = (CldSpan){sink->data + start, sink->len - start};
	sink->len = start + cld_text_clip(shown, CLD_API_TEXT_MAX);
	while (sink->len > start && sink->data[sink->len - 1] == ' ')
		sink->len--;
}

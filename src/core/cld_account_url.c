/*
 * cld_account_url.c
 *		CLOUDINARY_URL: cloudinary://<key>:<secret>@<cloud>[/<distribution>][?<settings>]
 */
#include "core/cld_account_url.h"

#include "core/cld_text.h"

static const CldSetting settings[] = {
	{"api_version", CLD_SETTING_TEXT},
	{"auth_token[acl]", CLD_SETTING_TEXT},
	{"auth_token[duration]", CLD_SETTING_INT},
	{"auth_token[expiration]", CLD_SETTING_INT},
	{"auth_token[ip]", CLD_SETTING_TEXT},
	{"auth_token[key]", CLD_SETTING_TOKEN_KEY},
	{"auth_token[start_time]", CLD_SETTING_INT},
	{"auth_token[token_name]", CLD_SETTING_TEXT},
	{"cdn_subdomain", CLD_SETTING_BOOL},
	{"chunk_size", CLD_SETTING_INT},
	{"cname", CLD_SETTING_HOST},
	{"force_version", CLD_SETTING_BOOL},
	{"long_url_signature", CLD_SETTING_BOOL},
	{"oauth_token", CLD_SETTING_SECRET},
	{"private_cdn", CLD_SETTING_BOOL},
	{"secure", CLD_SETTING_BOOL},
	{"secure_cdn_subdomain", CLD_SETTING_BOOL},
	{"secure_distribution", CLD_SETTING_HOST},
	{"shorten", CLD_SETTING_BOOL},
	{"sign_url", CLD_SETTING_BOOL},
	{"signature_algorithm", CLD_SETTING_ALGORITHM},
	{"signature_version", CLD_SETTING_VERSION},
	{"timeout", CLD_SETTING_INT},
	{"upload_prefix", CLD_SETTING_PREFIX},
	{"use_root_path", CLD_SETTING_BOOL},
};

static bool
equal_ignoring_case(CldSpan text, const char *lower)
{
	if (text.len != strlen(lower))
		return false;
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (c >= 'A' && c <= 'Z')
			c = (char) (c - 'A' + 'a');
		if (c != lower[i])
			return false;
	}
	return true;
}

static bool
starts_with_ignoring_case(CldSpan text, const char *lower)
{
	size_t len = strlen(lower);

	return text.len >= len && equal_ignoring_case(cld_span_upto(text, len), lower);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static CldSpan
trim_blanks(CldSpan text)
{
	while (text.len > 0 && is_blank(text.data[0]))
		text = cld_span_from(text, 1);
	while (text.len > 0 && is_blank(text.data[text.len - 1]))
		text.len--;
	return text;
}

/* Takes off one pair of enclosing characters, if both are there. */
static CldSpan
strip_pair(CldSpan text, char open, char close)
{
	if (text.len >= 2 && text.data[0] == open && text.data[text.len - 1] == close)
		return (CldSpan){text.data + 1, text.len - 2};
	return text;
}

/* What people paste: blanks, CLOUDINARY_URL= from a .env file, quotes. */
static CldSpan
strip_paste(CldSpan text)
{
	text = trim_blanks(text);
	if (starts_with_ignoring_case(text, "export "))
		text = trim_blanks(cld_span_from(text, strlen("export ")));
	if (starts_with_ignoring_case(text, "cloudinary_url="))
		text = trim_blanks(cld_span_from(text, strlen("cloudinary_url=")));
	text = strip_pair(text, '"', '"');
	text = strip_pair(text, '\'', '\'');
	return trim_blanks(text);
}

/* Printable ASCII without blanks; the placeholders of the console's template do not count. */
static bool
is_credential(CldSpan text)
{
	if (text.len == 0 || text.len > 256 || starts_with_ignoring_case(text, "your_api_"))
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (text.data[i] <= ' ' || text.data[i] > '~')
			return false;
	return true;
}

/* Index of the first of "/", "?" and "#". */
static size_t
authority_end(CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.data[i] == '/' || text.data[i] == '?' || text.data[i] == '#')
			return i;
	return text.len;
}

/* key[:secret]; the secret may contain ":" (Python and Ruby keep it). */
static CldStatus
parse_credentials(CldSpan text, CldAccountUrl *result)
{
	size_t colon = cld_text_find(text, ':', 0);

	result->api_key = strip_pair(cld_span_upto(text, colon), '<', '>');
	if (colon < text.len)
		result->api_secret = strip_pair(cld_span_from(text, colon + 1), '<', '>');
	if (!is_credential(result->api_key))
		return CLD_FAIL(CLD_URL_API_KEY);
	if (result->api_secret.len > 0 && !is_credential(result->api_secret))
		return CLD_FAIL(CLD_URL_API_KEY);
	return CLD_STATUS_OK;
}

/* [credentials@]cloud[:port]; the port is ignored, as in every SDK. */
static CldStatus
parse_authority(CldSpan text, CldAccountUrl *result)
{
	size_t at = text.len;
	size_t colon;
	CldSpan host = text;

	while (at > 0 && text.data[at - 1] != '@')
		at--;
	if (at > 0)
	{
		CldStatus status = parse_credentials(cld_span_upto(text, at - 1), result);

		if (status.code != CLD_OK)
			return status;
		host = cld_span_from(text, at);
	}
	colon = cld_text_find(host, ':', 0);
	/* what is no port is the rest of a secret that holds a "/", "?" or "#" */
	if (colon < host.len && !cld_text_is_digits(cld_span_from(host, colon + 1), 5))
		return CLD_FAIL(CLD_URL_CLOUD_NAME);
	host = cld_span_upto(host, colon);
	result->cloud_name = strip_pair(host, '<', '>');
	if (!cld_text_is_cloud_name(result->cloud_name) ||
		starts_with_ignoring_case(result->cloud_name, "your_cloud_name"))
		return CLD_FAIL(CLD_URL_CLOUD_NAME);
	return CLD_STATUS_OK;
}

CldStatus
cld_account_url_parse(CldSpan url, CldAccountUrl *result)
{
	CldStatus status;
	size_t end;

	memset(result, 0, sizeof(*result));
	if (url.len > CLD_ACCOUNT_URL_MAX)
		return CLD_FAIL(CLD_URL_TOO_LONG);
	url = strip_paste(url);
	if (!starts_with_ignoring_case(url, "cloudinary://"))
		return CLD_FAIL(CLD_URL_SCHEME);
	url = cld_span_from(url, strlen("cloudinary://"));
	url = cld_span_upto(url, cld_text_find(url, '#', 0));
	end = authority_end(url);
	status = parse_authority(cld_span_upto(url, end), result);
	if (status.code != CLD_OK)
		return status;
	url = cld_span_from(url, end);

	end = cld_text_find(url, '?', 0);
	if (end > 1) /* a bare "/" means nothing */
		result->distribution = (CldSpan){url.data + 1, end - 1};
	if (result->distribution.len > 0 && !cld_text_is_host(result->distribution))
		return CLD_FAIL(CLD_URL_DISTRIBUTION);
	if (end < url.len)
		result->query = cld_span_from(url, end + 1);
	return CLD_STATUS_OK;
}

bool
cld_account_url_next_setting(CldSpan *query, CldSpan *key, CldSpan *value)
{
	CldSpan pair = {NULL, 0};
	size_t equals;

	while (query->len > 0 && pair.len == 0)
	{
		size_t end = cld_text_find(*query, '&', 0);

		pair = cld_span_upto(*query, end);
		*query = cld_span_from(*query, end < query->len ? end + 1 : end);
	}
	if (pair.len == 0)
		return false;
	equals = cld_text_find(pair, '=', 0);
	*key = cld_span_upto(pair, equals);
	*value = cld_span_from(pair, equals < pair.len ? equals + 1 : equals);
	return true;
}

CldStatus
cld_account_url_decode(CldSink *sink, CldSpan text)
{
	size_t start = sink->len;
	CldSpan decoded;

	if (!cld_text_unescape(sink, text))
		return CLD_FAIL(CLD_URL_QUERY);
	/* "+" in the encoded text; an encoded plus sign has been decoded to itself */
	for (size_t i = 0, out = start; i < text.len; i++, out++)
	{
		if (text.data[i] == '%')
			i += 2;
		else if (text.data[i] == '+')
			sink->data[out] = ' ';
	}
	decoded = (CldSpan){sink->data + start, sink->len - start};
	if (cld_text_has_control(decoded) || !cld_text_is_utf8(decoded))
		return CLD_FAIL(CLD_URL_QUERY);
	return CLD_STATUS_OK;
}

const CldSetting *
cld_setting_find(CldSpan name)
{
	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++)
		if (cld_span_equal(name, cld_span_of(settings[i].name)))
			return &settings[i];
	return NULL;
}

static bool
is_prefix(CldSpan value)
{
	CldSpan rest;
	CldSpan host;
	size_t colon;

	if (starts_with_ignoring_case(value, "https://"))
		rest = cld_span_from(value, strlen("https://"));
	else if (starts_with_ignoring_case(value, "http://"))
		rest = cld_span_from(value, strlen("http://"));
	else
		return false;
	for (size_t i = 0; i < rest.len; i++)
		if (rest.data[i] <= ' ' || rest.data[i] > '~' || strchr("?#@\"<>\\", rest.data[i]) != NULL)
			return false;
	host = cld_span_upto(rest, authority_end(rest));
	colon = cld_text_find(host, ':', 0);
	if (colon < host.len && !cld_text_is_digits(cld_span_from(host, colon + 1), 5))
		return false;
	return cld_text_is_host(cld_span_upto(host, colon));
}

static bool
is_boolean(CldSpan value)
{
	return cld_setting_is_true(value) || cld_span_is(value, "0") || equal_ignoring_case(value, "false") ||
		   equal_ignoring_case(value, "no") || equal_ignoring_case(value, "off");
}

CldStatus
cld_setting_check(const CldSetting *setting, CldSpan value)
{
	bool fits = false;

	switch (setting->kind)
	{
		case CLD_SETTING_BOOL:
			fits = is_boolean(value);
			break;
		case CLD_SETTING_INT:
			fits = cld_text_is_digits(value, 15);
			break;
		case CLD_SETTING_TEXT:
		case CLD_SETTING_SECRET:
			fits = value.len > 0 && value.len <= 4096;
			break;
		case CLD_SETTING_HOST:
			fits = cld_text_is_host(value);
			break;
		case CLD_SETTING_PREFIX:
			fits = is_prefix(value);
			break;
		case CLD_SETTING_ALGORITHM:
			fits = cld_span_is(value, "sha1") || cld_span_is(value, "sha256");
			break;
		case CLD_SETTING_VERSION:
			fits = cld_span_is(value, "1") || cld_span_is(value, "2");
			break;
		case CLD_SETTING_TOKEN_KEY:
			fits = cld_text_is_hex(value);
			break;
	}
	return fits ? CLD_STATUS_OK : CLD_FAIL_AT(CLD_URL_SETTING, cld_span_of(setting->name));
}

bool
cld_setting_is_secret(const CldSetting *setting)
{
	return setting->kind == CLD_SETTING_SECRET || setting->kind == CLD_SETTING_TOKEN_KEY;
}

bool
cld_setting_is_true(CldSpan value)
{
	return cld_span_is(value, "1") || equal_ignoring_case(value, "true") ||
		   equal_ignoring_case(value, "yes") || equal_ignoring_case(value, "on");
}

/*
 * cld_http_head.c
 *		What is of interest in the head of an HTTP answer.
 */
#include "core/cld_http_head.h"

#include "core/cld_text.h"

void
cld_http_head_init(CldHttpHead *head)
{
	memset(head, 0, sizeof(*head));
	head->limit = head->remaining = head->reset = head->retry_after = head->retry_at = -1;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

/* name is in lower case. */
static bool
is_named(CldSpan text, const char *name)
{
	if (text.len != strlen(name))
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (lower(text.data[i]) != name[i])
			return false;
	return true;
}

static CldSpan
trimmed(CldSpan text)
{
	while (text.len > 0 && strchr(" \t\r\n", text.data[0]) != NULL && text.data[0] != '\0')
		text = cld_span_from(text, 1);
	while (text.len > 0 && strchr(" \t\r\n", text.data[text.len - 1]) != NULL &&
		   text.data[text.len - 1] != '\0')
		text.len--;
	return text;
}

static int64_t
digits_value(CldSpan text)
{
	int64_t value = 0;

	for (size_t i = 0; i < text.len; i++)
		value = value * 10 + (text.data[i] - '0');
	return value;
}

static int64_t
number(CldSpan text)
{
	return cld_text_is_digits(text, 10) ? digits_value(text) : -1;
}

/* A number of exactly so many digits at that place. */
static bool
field(CldSpan text, size_t at, size_t len, int64_t *value)
{
	CldSpan part = {text.data + at, len};

	if (!cld_text_is_digits(part, len))
		return false;
	*value = digits_value(part);
	return true;
}

static int
month_number(const char *name)
{
	static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

	for (int i = 0; i < 12; i++)
		if (memcmp(names + 3 * i, name, 3) == 0)
			return i + 1;
	return 0;
}

/* Days from 1970-01-01, in the proleptic Gregorian calendar. */
static int64_t
days_from_civil(int64_t year, int64_t month, int64_t day)
{
	int64_t y = month <= 2 ? year - 1 : year;
	int64_t era = y / 400;
	int64_t year_of_era = y - era * 400;
	int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

bool
cld_http_date(CldSpan text, int64_t *seconds)
{
	static const char form[] = "???, ?? ??? ???? ??:??:?? GMT";
	int64_t day;
	int64_t year;
	int64_t hour;
	int64_t minute;
	int64_t second;
	int month;

	if (text.len != sizeof(form) - 1)
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (form[i] != '?' && form[i] != text.data[i])
			return false;
	month = month_number(text.data + 8);
	if (month == 0 || !field(text, 5, 2, &day) || !field(text, 12, 4, &year) || !field(text, 17, 2, &hour) ||
		!field(text, 20, 2, &minute) || !field(text, 23, 2, &second))
		return false;
	if (year < 1970 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
		return false;
	*seconds = days_from_civil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
	return true;
}

static void
take_request_id(CldHttpHead *head, CldSpan value)
{
	if (value.len == 0 || value.len > CLD_REQUEST_ID_MAX)
		return;
	for (size_t i = 0; i < value.len; i++)
	{
		char c = lower(value.data[i]);

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'))
			return;
	}
	memcpy(head->request_id, value.data, value.len);
	head->request_id_len = value.len;
}

void
cld_http_head_line(CldHttpHead *head, CldSpan line)
{
	size_t colon = cld_text_find(line, ':', 0);
	CldSpan name;
	CldSpan value;

	if (line.len >= 5 && memcmp(line.data, "HTTP/", 5) == 0)
		cld_http_head_init(head);
	if (colon == line.len)
		return;
	name = cld_span_upto(line, colon);
	value = trimmed(cld_span_from(line, colon + 1));
	if (is_named(name, "x-request-id"))
		take_request_id(head, value);
	else if (is_named(name, "x-featureratelimit-limit"))
		head->limit = number(value);
	else if (is_named(name, "x-featureratelimit-remaining"))
		head->remaining = number(value);
	else if (is_named(name, "x-featureratelimit-reset"))
		head->reset = cld_http_date(value, &head->reset) ? head->reset : -1;
	else if (is_named(name, "retry-after"))
	{
		head->retry_after = number(value);
		if (!cld_http_date(value, &head->retry_at))
			head->retry_at = -1;
	}
}

int64_t
cld_http_head_wait(const CldHttpHead *head, int64_t now)
{
	int64_t at = head->retry_at >= 0 ? head->retry_at : head->reset;

	if (head->retry_after >= 0)
		return head->retry_after;
	if (at < 0)
		return -1;
	return at > now ? at - now : 0;
}

/*
 * cld_file_uri.c
 *		What an upload's file argument may be, other than bytes.
 */
#include "core/cld_file_uri.h"

#include "core/cld_text.h"

#define REMOTE_MAX 8192
#define TYPE_MAX 255 /* bytes between "data:" and ";base64," */

static bool
begins_with(CldSpan text, const char *prefix)
{
	size_t len = strlen(prefix);

	return text.len > len && memcmp(text.data, prefix, len) == 0;
}

static bool
is_remote(CldSpan file)
{
	static const char *const schemes[] = {"http://", "https://", "ftp://", "s3://", "gs://"};

	if (file.len > REMOTE_MAX || cld_text_has_control(file) || cld_text_find(file, ' ', 0) < file.len)
		return false;
	for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++)
		if (begins_with(file, schemes[i]))
			return true;
	return false;
}

static bool
is_base64(CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
			  c == '/' || c == '=' || c == '\n' || c == '\r'))
			return false;
	}
	return text.len > 0;
}

CldFileUri
cld_file_uri_kind(CldSpan file, CldSpan *base64)
{
	static const char mark[] = ";base64,";
	size_t at = 5;

	if (is_remote(file))
		return CLD_FILE_REMOTE;
	if (!begins_with(file, "data:"))
		return CLD_FILE_OTHER;
	for (; at + sizeof(mark) - 1 < file.len && at <= TYPE_MAX; at++)
		if (memcmp(file.data + at, mark, sizeof(mark) - 1) == 0)
		{
			*base64 = cld_span_from(file, at + sizeof(mark) - 1);
			return is_base64(*base64) ? CLD_FILE_DATA : CLD_FILE_OTHER;
		}
	return CLD_FILE_OTHER;
}

/*
 * cld_source.c
 *		Public ids and remote URLs as the last part of a delivery URL.
 */
#include "core/cld_source.h"

#include "core/cld_text.h"

void
cld_source_collapse(CldSink *sink, CldSpan text)
{
	bool after_colon = false;
	size_t run = 0;

	for (size_t i = 0; i < text.len; i++)
	{
		char c = text.data[i];

		if (c != '/')
		{
			cld_sink_char(sink, c);
			run = 0;
			after_colon = c == ':';
			continue;
		}
		run++;
		/* the pattern is [^:]/+: it needs a character before, which a ":" is not but its "/" is */
		if (run == 1 || (run == 2 && (after_colon || i == 1)))
			cld_sink_char(sink, c);
	}
}

void
cld_source_write(CldSink *sink, CldSpan id)
{
	while (id.len > 0)
	{
		size_t plain = cld_text_find(id, '%', 0);
		char byte;

		cld_text_escape(sink, cld_span_upto(id, plain), CLD_ESCAPE_SOURCE);
		id = cld_span_from(id, plain);
		if (id.len == 0)
			break;
		if (id.len >= 3 && cld_text_hex_digit(id.data[1]) >= 0 && cld_text_hex_digit(id.data[2]) >= 0)
		{
			byte = (char) (cld_text_hex_digit(id.data[1]) << 4 | cld_text_hex_digit(id.data[2]));
			cld_text_escape(sink, (CldSpan){&byte, 1}, CLD_ESCAPE_SOURCE);
			id = cld_span_from(id, 3);
		}
		else
		{
			cld_sink_literal(sink, "%25");
			id = cld_span_from(id, 1);
		}
	}
}

bool
cld_source_is_remote(CldSpan id)
{
	static const char scheme[] = "https:/";
	size_t i = 0;
	size_t j = 0;

	if (id.len < 6 || (id.data[0] | 0x20) != 'h')
		return false;
	while (j < sizeof(scheme) - 1 && i < id.len)
	{
		char c = id.data[i] >= 'A' && id.data[i] <= 'Z' ? (char) (id.data[i] | 0x20) : id.data[i];

		if (c == scheme[j])
			i++;
		else if (j != 4)
			return false;
		j++;
	}
	return j == sizeof(scheme) - 1;
}

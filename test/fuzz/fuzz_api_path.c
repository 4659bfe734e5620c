/*
 * fuzz_api_path.c
 *		Paths that callers give: what is written is a path and nothing else.
 *
 * Input: path.
 */
#include "core/cld_api_path.h"
#include "fuzz.h"

void
fuzz_one(FuzzInput *input)
{
	static CldSink sink;
	static CldSink again;
	CldSpan path = fuzz_field(input);
	CldSpan written;

	exact_sink_reset(&sink);
	exact_sink_reset(&again);
	if (!cld_api_path_write(&sink, path))
		return;
	written = cld_sink_contents(&sink);
	REQUIRE(fuzz_is_graphic(written));
	for (const char *c = "?#\\@:&\"<>"; *c != '\0'; c++)
		REQUIRE(fuzz_count(written, *c) == 0);
	REQUIRE(fuzz_count(written, '/') == fuzz_count(path, '/'));
	REQUIRE(written.data[0] != '/' && written.data[written.len - 1] != '/');
	/* what is escaped already stays as it is */
	if (written.len <= CLD_API_PATH_MAX)
	{
		REQUIRE(cld_api_path_write(&again, written));
		REQUIRE(cld_span_equal(cld_sink_contents(&again), written));
	}
}

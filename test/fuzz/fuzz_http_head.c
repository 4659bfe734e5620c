/*
 * fuzz_http_head.c
 *		Heads of answers: whatever comes, what is kept is fit to show.
 *
 * Input: one header line in each field.
 */
#include "core/cld_http_head.h"
#include "fuzz.h"

void
fuzz_one(FuzzInput *input)
{
	CldHttpHead head;
	int64_t seconds;

	cld_http_head_init(&head);
	for (CldSpan line = fuzz_field(input); line.data != NULL; line = fuzz_field(input))
	{
		cld_http_head_line(&head, line);
		REQUIRE(head.request_id_len <= CLD_REQUEST_ID_MAX);
		REQUIRE(fuzz_is_graphic((CldSpan){head.request_id, head.request_id_len}));
		REQUIRE(head.limit >= -1 && head.remaining >= -1 && head.reset >= -1);
		REQUIRE(head.retry_after >= -1 && head.retry_at >= -1);
		REQUIRE(cld_http_head_wait(&head, 1000) >= -1);
		if (cld_http_date(line, &seconds))
			REQUIRE(seconds >= 0 && seconds < 253402300800 + 86400 * 31);
	}
}

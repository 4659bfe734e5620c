/*
 * fuzz_sign.c
 *		Sorting parameters and writing what is signed.
 *
 * Input: name, value, name, value, ...
 */
#include "core/cld_sign.h"
#include "core/cld_text.h"
#include "fuzz.h"

#define PARAMS_MAX 64

static CldSink sink;
static CldSink pair;

static size_t
read_params(FuzzInput *input, CldParam *params)
{
	size_t n = 0;

	while (input->len > 0 && n < PARAMS_MAX)
	{
		params[n].name = fuzz_field(input);
		params[n++].value = fuzz_field(input);
	}
	return n;
}

static bool
in_order(CldSpan a, CldSpan b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter ? memcmp(a.data, b.data, shorter) : 0;

	return order < 0 || (order == 0 && a.len <= b.len);
}

/* A pair on its own, each "&" escaped. */
static void
write_pair(CldParam param)
{
	CldSpan parts[3] = {param.name, CLD_SPAN("="), param.value};

	exact_sink_reset(&pair);
	for (size_t i = 0; i < 3; i++)
		for (size_t j = 0; j < parts[i].len; j++)
		{
			if (parts[i].data[j] == '&')
				cld_sink_literal(&pair, "%26");
			else
				cld_sink_char(&pair, parts[i].data[j]);
		}
}

/* Split on "&", version 2 gives back exactly the pairs with a value. */
static void
check_pairs(CldSpan text, const CldParam *params, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		size_t end = cld_text_find(text, '&', 0);

		if (params[i].value.len == 0)
			continue;
		write_pair(params[i]);
		REQUIRE(cld_span_equal(cld_span_upto(text, end), cld_sink_contents(&pair)));
		text = cld_span_from(text, end < text.len ? end + 1 : end);
	}
	REQUIRE(text.len == 0);
}

void
fuzz_one(FuzzInput *input)
{
	CldParam params[PARAMS_MAX];
	size_t n = read_params(input, params);
	size_t signed_pairs = 0;
	size_t bytes = 0;
	CldStatus status;

	for (size_t i = 0; i < n; i++)
		bytes += params[i].name.len + params[i].value.len;
	cld_sign_sort(params, n);
	for (size_t i = 0; i < n; i++)
	{
		signed_pairs += params[i].value.len > 0;
		bytes -= params[i].name.len + params[i].value.len;
		REQUIRE(i == 0 || in_order(params[i - 1].name, params[i].name));
	}
	REQUIRE(bytes == 0);

	exact_sink_reset(&sink);
	status = cld_sign_request(&sink, params, n, 2);
	REQUIRE(status.code == (signed_pairs > 0 ? CLD_OK : CLD_SIGN_EMPTY));
	if (signed_pairs > 0)
		REQUIRE(fuzz_count(cld_sink_contents(&sink), '&') == signed_pairs - 1);
	check_pairs(cld_sink_contents(&sink), params, n);

	exact_sink_reset(&pair);
	REQUIRE(cld_sign_request(&pair, params, n, 1).code == status.code);
	REQUIRE(pair.len <= sink.len);
	if (n > 0)
	{
		exact_sink_reset(&sink);
		cld_sign_response(&sink, params[0].name, (int64_t) n);
		REQUIRE(sink.len > params[0].name.len);
		(void) cld_sign_is_unsigned(params[0].name);
	}
}

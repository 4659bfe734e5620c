/*
 * fuzz.c
 *		What all fuzz targets share: fields of the input, and properties.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#define FIELD_END 0xff

extern int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FuzzInput input = {(const char *) data, size};

	fuzz_one(&input);
	exact_free_copies();
	return 0;
}

void
fuzz_fail(const char *condition, const char *file, int line)
{
	fprintf(stderr, "%s:%d: property does not hold: %s\n", file, line, condition);
	abort();
}

CldSpan
fuzz_field(FuzzInput *input)
{
	const char *end;
	CldSpan field;

	if (input->len == 0)
		return CLD_NO_SPAN;
	end = memchr(input->data, FIELD_END, input->len);
	field = exact_copy(input->data, end ? (size_t) (end - input->data) : input->len);
	input->len -= field.len + (end != NULL);
	input->data += field.len + (end != NULL);
	return field;
}

int64_t
fuzz_number(FuzzInput *input)
{
	CldSpan field = fuzz_field(input);
	uint64_t value = 0;

	if (field.len == 0)
		return -1;
	for (size_t i = 0; i < field.len; i++)
		if (field.data[i] >= '0' && field.data[i] <= '9')
			value = value * 10 + (uint64_t) (field.data[i] - '0');
	return (int64_t) (value & INT64_MAX);
}

bool
fuzz_is_graphic(CldSpan text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.data[i] <= ' ' || text.data[i] > '~')
			return false;
	return true;
}

bool
fuzz_is_within(CldSpan part, CldSpan whole)
{
	return part.len == 0 || (part.data >= whole.data && part.data + part.len <= whole.data + whole.len);
}

size_t
fuzz_count(CldSpan text, char c)
{
	size_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += text.data[i] == c;
	return count;
}

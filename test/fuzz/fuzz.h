/*
 * fuzz.h
 *		What all fuzz targets share: fields of the input, and properties.
 *
 * An input is a list of fields, each ended by a byte 0xff.  A field is a block
 * of exactly its size; one that the input does not have is CLD_NO_SPAN.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include "exact.h"

typedef struct FuzzInput
{
	const char *data;
	size_t len;
} FuzzInput;

/* Stops with the property's text when it does not hold. */
#define REQUIRE(condition) ((condition) ? (void) 0 : fuzz_fail(#condition, __FILE__, __LINE__))

extern void fuzz_fail(const char *condition, const char *file, int line);

/* The next field; good until the end of the run. */
extern CldSpan fuzz_field(FuzzInput *input);

/* The next field as a decimal number, any other byte ignored; -1 when it is empty. */
extern int64_t fuzz_number(FuzzInput *input);

/* Whether every byte is printable ASCII and no blank. */
extern bool fuzz_is_graphic(CldSpan text);

/* Whether part lies within whole. */
extern bool fuzz_is_within(CldSpan part, CldSpan whole);

/* How often c stands in text. */
extern size_t fuzz_count(CldSpan text, char c);

/* One run; each target defines it. */
extern void fuzz_one(FuzzInput *input);

#endif /* FUZZ_H */

/*
 * unit.c
 *		A small harness: checks that print TAP, and inputs that sanitizers guard.
 */
#include "unit.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define WHAT_MAX 64
#define LABEL_MAX 160 /* bytes of input shown in a name */

static int n_checks = 0;
static int n_failed = 0;

/* Printable ASCII as it is, but "#" would start a TAP directive. */
static size_t
escape_byte(char *out, unsigned char c)
{
	if (c < 0x20 || c > 0x7e || c == '\\' || c == '#')
		return (size_t) sprintf(out, "\\x%02x", c);
	*out = (char) c;
	return 1;
}

static void
print_span(const char *label, CldSpan span)
{
	char escaped[8];

	printf("#   %s (%zu bytes): ", label, span.len);
	for (size_t i = 0; i < span.len; i++)
		printf("%.*s", (int) escape_byte(escaped, (unsigned char) span.data[i]), escaped);
	putchar('\n');
}

void
unit_check(bool passed, const char *name, const char *file, int line)
{
	/* line by line: a sanitizer ends the program without flushing */
	if (n_checks++ == 0)
		setvbuf(stdout, NULL, _IOLBF, 0);
	printf("%sok %d - %s\n", passed ? "" : "not ", n_checks, name);
	if (!passed)
	{
		n_failed++;
		printf("#   at %s line %d\n", file, line);
	}
}

void
unit_check_int(int64_t got, int64_t expected, const char *name, const char *file, int line)
{
	unit_check(got == expected, name, file, line);
	if (got != expected)
		printf("#   got: %" PRId64 "\n#   expected: %" PRId64 "\n", got, expected);
}

void
unit_check_span(CldSpan got, CldSpan expected, const char *name, const char *file, int line)
{
	bool same = cld_span_equal(got, expected);

	unit_check(same, name, file, line);
	if (!same)
	{
		print_span("got", got);
		print_span("expected", expected);
	}
}

CldSpan
unit_input(const char *text)
{
	return exact_copy(text, strlen(text));
}

CldSpan
unit_repeat(char c, size_t len)
{
	char *bytes = malloc(len + 1);
	CldSpan input;

	if (bytes == NULL)
		abort();
	memset(bytes, c, len);
	input = exact_copy(bytes, len);
	free(bytes);
	return input;
}

const char *
unit_label(const char *what, CldSpan input)
{
	static char label[WHAT_MAX + 4 * LABEL_MAX + 4];
	size_t at;

	snprintf(label, WHAT_MAX, "%s: ", what);
	at = strlen(label);

	for (size_t i = 0; i < input.len && i < LABEL_MAX; i++)
		at += escape_byte(label + at, (unsigned char) input.data[i]);
	strcpy(label + at, input.len > LABEL_MAX ? "..." : "");
	return label;
}

CldSink *
unit_fresh(CldSink *sink)
{
	exact_sink_reset(sink);
	return sink;
}

int
unit_finish(void)
{
	exact_free_copies();
	printf("1..%d\n", n_checks);
	return n_checks == 0 || n_failed > 0;
}

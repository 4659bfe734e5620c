/*
 * unit.h
 *		A small harness: checks that print TAP, and inputs that sanitizers guard.
 *
 * A test program calls checks and returns unit_finish() from main.
 */
#ifndef UNIT_H
#define UNIT_H

#include "exact.h"

#define CHECK(condition, name) unit_check((condition), (name), __FILE__, __LINE__)
#define CHECK_INT(got, expected, name)                                                                       \
	unit_check_int((int64_t) (got), (int64_t) (expected), (name), __FILE__, __LINE__)
#define CHECK_SPAN(got, expected, name) unit_check_span((got), (expected), (name), __FILE__, __LINE__)
#define CHECK_TEXT(got, literal, name) unit_check_span((got), CLD_SPAN(literal), (name), __FILE__, __LINE__)

/* A literal, NUL bytes included, as input of exactly its size. */
#define INPUT(literal) exact_copy((literal), sizeof(literal) - 1)

/* A string, likewise. */
extern CldSpan unit_input(const char *text);

/* len times the same byte, likewise. */
extern CldSpan unit_repeat(char c, size_t len);

/* One check: "ok" or "not ok" with a number, and on failure what was wrong. */
extern void unit_check(bool passed, const char *name, const char *file, int line);
extern void unit_check_int(int64_t got, int64_t expected, const char *name, const char *file, int line);
extern void unit_check_span(CldSpan got, CldSpan expected, const char *name, const char *file, int line);

/* "what: input" as the name of a check, unprintable bytes escaped; good until the next call. */
extern const char *unit_label(const char *what, CldSpan input);

/* Empties the sink and returns it; sinks are static, so that none leaks. */
extern CldSink *unit_fresh(CldSink *sink);

/* Prints the plan and frees all inputs; the exit status of the program. */
extern int unit_finish(void);

#endif /* UNIT_H */

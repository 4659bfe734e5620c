/*
 * cld_pattern.h
 *		The transformation reference's patterns and word lists, matched.
 */
#ifndef CLD_PATTERN_H
#define CLD_PATTERN_H

#include "core/cld_transformation_table.h"

/* Whether the pattern matches all of text; one table step for each byte. */
extern bool cld_pattern_matches(CldPattern pattern, CldSpan text);

/* Whether text is one of the words. */
extern bool cld_words_have(const CldWords *words, CldSpan text);

/*
 * The word that text was most likely meant to be: equal but for case, or one
 * or two typing errors away.  NULL when no word is that near.
 */
extern const char *cld_words_nearest(const CldWords *words, CldSpan text);

/* How many typing errors lie between text and word; more than max is max + 1. */
extern size_t cld_word_distance(CldSpan text, const char *word, size_t max);

/* How many typing errors a word of that length may have and still be recognised. */
extern size_t cld_word_tolerance(size_t len);

#endif /* CLD_PATTERN_H */

/*
 * cld_pattern.c
 *		The transformation reference's patterns and word lists, matched.
 */
#include "core/cld_pattern.h"

/* Longer texts are not typing errors of a word. */
#define WORD_MAX 40

bool
cld_pattern_matches(CldPattern pattern, CldSpan text)
{
	size_t state = pattern;

	for (size_t i = 0; i < text.len; i++)
	{
		unsigned char byte = (unsigned char) text.data[i];
		const CldRun *run = &cld_runs[cld_states[state].first_run];
		const CldRun *end = &cld_runs[cld_states[state + 1].first_run];

		while (run < end && run->high < byte)
			run++;
		if (run == end || run->low > byte)
			return false;
		state = run->to;
	}
	return cld_states[state].accepts;
}

/* Byte order, as the lists are sorted. */
static int
compare(CldSpan text, const char *word)
{
	size_t len = strlen(word);
	int order = memcmp(text.data, word, text.len < len ? text.len : len);

	if (order != 0)
		return order;
	return text.len < len ? -1 : text.len > len;
}

bool
cld_words_have(const CldWords *words, CldSpan text)
{
	size_t low = 0;
	size_t high = words->n;

	if (text.len == 0)
		return false;
	while (low < high)
	{
		size_t middle = low + (high - low) / 2;
		int order = compare(text, words->words[middle]);

		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

static char
to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Optimal string alignment: insert, delete, replace, swap neighbours; case costs nothing. */
size_t
cld_word_distance(CldSpan text, const char *word, size_t max)
{
	size_t len = strlen(word);
	size_t rows[3][WORD_MAX + 1];

	if (text.len > WORD_MAX || len > WORD_MAX || text.len > len + max || len > text.len + max)
		return max + 1;
	for (size_t j = 0; j <= len; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= text.len; i++)
	{
		size_t *row = rows[i % 3];
		const size_t *last = rows[(i + 2) % 3];
		const size_t *before = rows[(i + 1) % 3];

		row[0] = i;
		for (size_t j = 1; j <= len; j++)
		{
			char c = to_lower(text.data[i - 1]);

			row[j] = least(last[j - 1] + (c != to_lower(word[j - 1])), least(last[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && c == to_lower(word[j - 2]) &&
				to_lower(text.data[i - 2]) == to_lower(word[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	return least(rows[text.len % 3][len], max + 1);
}

size_t
cld_word_tolerance(size_t len)
{
	return len < 3 ? 0 : len < 6 ? 1 : 2;
}

const char *
cld_words_nearest(const CldWords *words, CldSpan text)
{
	size_t best = cld_word_tolerance(text.len) + 1;
	const char *nearest = NULL;

	for (size_t i = 0; i < words->n && best > 0; i++)
	{
		size_t distance = cld_word_distance(text, words->words[i], best - 1);

		if (distance < best)
		{
			best = distance;
			nearest = words->words[i];
		}
	}
	return nearest;
}

/*
 * cld_transformation_value.c
 *		One parameter of a transformation against the reference.
 */
#include "core/cld_transformation_value.h"

#include "core/cld_pattern.h"
#include "core/cld_text.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define COLOR_MAX 32 /* longer than any color's name */

static const CldVerdict fine = {CLD_RULE_NONE, {NULL, 0}, NULL, NULL};

static CldVerdict
blame(CldRule rule, CldSpan subject, const CldWords *words, const CldRange *range)
{
	CldVerdict verdict = {rule, subject, words, range};

	return verdict;
}

static bool
begins_with(CldSpan text, const char *start)
{
	size_t len = strlen(start);

	return text.len >= len && memcmp(text.data, start, len) == 0;
}

/*
 * Splits the next piece off rest, up to a separator outside of parentheses.
 * After the last piece rest has no data, and there is no next one.
 */
static bool
next_piece(CldSpan *rest, char separator, CldSpan *piece)
{
	size_t depth = 0;
	size_t i = 0;

	if (rest->data == NULL)
		return false;
	for (; i < rest->len; i++)
	{
		char c = rest->data[i];

		if (c == separator && depth == 0)
			break;
		if (c == '(')
			depth++;
		else if (c == ')' && depth > 0)
			depth--;
	}
	*piece = cld_span_upto(*rest, i);
	*rest = i < rest->len ? cld_span_from(*rest, i + 1) : CLD_NO_SPAN;
	return true;
}

/* The text before the first c. */
static CldSpan
before(CldSpan text, char c)
{
	return cld_span_upto(text, cld_text_find(text, c, 0));
}

/* --- numbers and colors ---------------------------------------------------- */

/* The value of what CLD_PATTERN_NUMBER matches; ranges need no more precision. */
static double
number_of(CldSpan text)
{
	double value = 0;
	double unit = 1;
	bool fraction = false;

	for (size_t i = 0; i < text.len; i++)
	{
		if (text.data[i] == '.')
			fraction = true;
		else if (text.data[i] != '-')
		{
			value = value * 10 + (text.data[i] - '0');
			unit *= fraction ? 10 : 1;
		}
		if (value > 1e300 || unit > 1e300)
			break;
	}
	return (text.data[0] == '-' ? -value : value) / unit;
}

static bool
is_number(CldSpan text)
{
	return cld_pattern_matches(CLD_PATTERN_NUMBER, text);
}

static CldVerdict
check_range(const CldRange *range, CldSpan text)
{
	double value;

	if (range->text == NULL || !is_number(text))
		return fine;
	value = number_of(text);
	if (value < range->min || value > range->max)
		return blame(CLD_RULE_OUT_OF_RANGE, text, NULL, range);
	return fine;
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Names of colors are known in any case; everything but a name passes. */
static CldVerdict
check_color_name(CldSpan text)
{
	char lower[COLOR_MAX];

	if (text.len == 0 || !is_letter(text.data[0]) || cld_text_find(text, ':', 0) < text.len)
		return fine;
	for (size_t i = 0; i < text.len && i < COLOR_MAX; i++)
		lower[i] = (char) (is_letter(text.data[i]) ? text.data[i] | 0x20 : text.data[i]);
	if (text.len < COLOR_MAX && cld_words_have(&cld_color_words, (CldSpan){lower, text.len}))
		return fine;
	return blame(CLD_RULE_UNKNOWN_COLOR, text, &cld_color_words, NULL);
}

/* --- effects --------------------------------------------------------------- */

static const CldEffect *
find_effect(CldSpan name)
{
	for (size_t i = 0; i < COUNT(cld_effects); i++)
		if (cld_span_equal(name, cld_span_of(cld_effects[i].name)))
			return &cld_effects[i];
	return NULL;
}

static bool
fits_kind(const CldArgument *argument, CldSpan text)
{
	switch (argument->kind)
	{
		case CLD_ARGUMENT_NUMBER:
			return is_number(text) || cld_pattern_matches(CLD_PATTERN_EXPRESSION, text);
		case CLD_ARGUMENT_INTEGER:
			return cld_pattern_matches(CLD_PATTERN_INTEGER, text);
		case CLD_ARGUMENT_COLOR:
			return cld_pattern_matches(CLD_PATTERN_COLOR, text);
		case CLD_ARGUMENT_BOOLEAN:
			return cld_pattern_matches(CLD_PATTERN_BOOLEAN, text);
		case CLD_ARGUMENT_VARIABLE:
		case CLD_ARGUMENT_WORD:
			return false;
		case CLD_ARGUMENT_TEXT:
			return text.len > 0;
	}
	return false;
}

/* A variable may stand for any argument. */
static CldVerdict
check_argument(const CldArgument *argument, CldSpan text)
{
	if (cld_pattern_matches(CLD_PATTERN_VARIABLE, text) ||
		(argument->words != NULL && cld_words_have(argument->words, text)))
		return fine;
	if (!fits_kind(argument, text))
		return blame(CLD_RULE_EFFECT_ARGUMENT, text, argument->words, NULL);
	if (argument->kind == CLD_ARGUMENT_COLOR && !cld_text_is_digits(cld_span_upto(text, 1), 1) &&
		text.len != 3 && text.len != 4 && text.len != 6 && text.len != 8)
		return check_color_name(text);
	return check_range(&argument->range, text);
}

/*
 * The first argument from *n on that the text may be, optional ones skipped:
 * e_improve:50 leaves out the mode.  *n is the one after it.
 */
static CldVerdict
check_next_argument(const CldEffect *effect, size_t *n, CldSpan text)
{
	CldVerdict first = blame(CLD_RULE_EFFECT_ARGUMENT, text, NULL, NULL);

	for (size_t i = *n; i < effect->n_arguments; i++)
	{
		CldVerdict verdict = check_argument(&effect->arguments[i], text);

		if (i == *n)
			first = verdict;
		if (verdict.rule != CLD_RULE_EFFECT_ARGUMENT)
		{
			*n = i + 1;
			return verdict;
		}
		if (effect->arguments[i].required)
			break;
	}
	return first;
}

/* name, or name:argument:argument... */
static CldVerdict
check_ordered(const CldEffect *effect, CldSpan name, CldSpan rest)
{
	CldVerdict verdict = fine;
	CldSpan piece;
	size_t n = 0;

	while (verdict.rule == CLD_RULE_NONE && next_piece(&rest, ':', &piece))
		verdict = check_next_argument(effect, &n, piece);
	if (verdict.rule == CLD_RULE_NONE && n < effect->n_arguments && effect->arguments[n].required)
		return blame(CLD_RULE_EFFECT_ARGUMENT, name, NULL, NULL);
	return verdict;
}

/* The property that "key_value" names, its value split off; NULL when there is none. */
static const CldArgument *
find_property(const CldEffect *effect, CldSpan piece, CldSpan *value)
{
	for (size_t i = 0; i < effect->n_properties; i++)
	{
		size_t len = strlen(effect->properties[i].name);

		if (begins_with(piece, effect->properties[i].name) && piece.len > len && piece.data[len] == '_')
		{
			*value = cld_span_from(piece, len + 1);
			return &effect->properties[i];
		}
	}
	return NULL;
}

static CldVerdict
check_required(const CldEffect *effect, CldSpan name, uint32_t seen)
{
	bool complete = !effect->needs_property || seen != 0;

	for (size_t i = 0; i < effect->n_properties; i++)
		complete = complete && (!effect->properties[i].required || (seen & (uint32_t) 1 << i));
	return complete ? fine : blame(CLD_RULE_EFFECT_ARGUMENT, name, NULL, NULL);
}

/* name:key_value;key_value...; free text may hold the separator. */
static CldVerdict
check_keyed(const CldEffect *effect, CldSpan name, CldSpan rest)
{
	const CldArgument *property = NULL;
	uint32_t seen = 0;
	CldSpan piece;

	while (next_piece(&rest, effect->separator, &piece))
	{
		CldSpan value;
		const CldArgument *found = find_property(effect, piece, &value);
		CldVerdict verdict;

		if (found == NULL && property != NULL && property->kind == CLD_ARGUMENT_TEXT)
			continue;
		if (found == NULL)
			return blame(CLD_RULE_EFFECT_ARGUMENT, piece, NULL, NULL);
		property = found;
		seen |= (uint32_t) 1 << (property - effect->properties);
		verdict = check_argument(property, value);
		if (verdict.rule != CLD_RULE_NONE)
			return verdict;
	}
	return check_required(effect, name, seen);
}

/* Both ways of writing arguments; forms rescue what neither describes. */
static CldVerdict
check_arguments(const CldEffect *effect, CldSpan value, CldSpan rest)
{
	CldSpan ignored;
	CldSpan name = before(value, ':');
	bool keyed = effect->n_arguments == 0 || (effect->n_properties > 0 && rest.data != NULL &&
											  find_property(effect, rest, &ignored) != NULL);
	CldVerdict verdict = keyed ? check_keyed(effect, name, rest) : check_ordered(effect, name, rest);

	if (verdict.rule == CLD_RULE_EFFECT_ARGUMENT && cld_pattern_matches(effect->forms, value))
		return fine;
	return verdict;
}

static CldVerdict
check_effect(CldSpan value)
{
	CldSpan name = before(value, ':');
	CldSpan rest = name.len < value.len ? cld_span_from(value, name.len + 1) : CLD_NO_SPAN;
	const CldEffect *effect = find_effect(name);

	if (value.data[0] == '$')
		return fine;
	if (effect == NULL)
		return blame(CLD_RULE_UNKNOWN_EFFECT, name, NULL, NULL);
	if (effect->n_arguments + effect->n_properties > 0)
		return check_arguments(effect, value, rest);
	if (rest.data == NULL || cld_pattern_matches(effect->forms, value))
		return fine;
	return blame(CLD_RULE_EFFECT_ARGUMENT, rest, NULL, NULL);
}

/* --- flags ----------------------------------------------------------------- */

bool
cld_flag_next(CldSpan *flags, CldSpan *flag)
{
	return next_piece(flags, '.', flag);
}

const CldFlag *
cld_flag_find(CldSpan flag)
{
	CldSpan name = before(flag, ':');

	for (size_t i = 0; i < COUNT(cld_flags); i++)
		if (cld_span_equal(name, cld_span_of(cld_flags[i].name)))
			return &cld_flags[i];
	return NULL;
}

bool
cld_flags_have(CldSpan flags, const char *name)
{
	CldSpan flag;

	while (cld_flag_next(&flags, &flag))
		if (cld_span_equal(flag, cld_span_of(name)))
			return true;
	return false;
}

static CldVerdict
check_flags(CldSpan flags)
{
	CldSpan flag;

	while (cld_flag_next(&flags, &flag))
	{
		const CldFlag *known = cld_flag_find(flag);

		if (begins_with(flag, "$"))
			continue;
		if (known == NULL)
			return blame(CLD_RULE_UNKNOWN_FLAG, flag, NULL, NULL);
		if (!cld_span_equal(flag, cld_span_of(known->name)) && !cld_pattern_matches(known->pattern, flag))
			return blame(CLD_RULE_OPEN_VALUE, flag, NULL, NULL);
	}
	return fine;
}

/* --- layers ---------------------------------------------------------------- */

/* font_size[_keyword...] as the style of a text; an id of a stored text has no size in it. */
static bool
is_broken_style(CldSpan style)
{
	size_t i = cld_text_find(style, '_', 0) + 1;
	size_t digits = i;

	if (style.len > 0 && style.data[0] == '$')
		return false;
	while (digits < style.len && style.data[digits] >= '0' && style.data[digits] <= '9')
		digits++;
	return digits > i && digits < style.len && style.data[digits] == '_' &&
		   !cld_pattern_matches(CLD_PATTERN_TEXT_STYLE, style);
}

static CldVerdict
check_text_layer(CldSpan rest)
{
	CldSpan style = before(rest, ':');
	size_t last = style.len;

	if (!is_broken_style(style))
		return fine;
	while (last > 0 && style.data[last - 1] != '_')
		last--;
	/* the last keyword is the most likely one to have the typing error */
	return blame(CLD_RULE_OPEN_VALUE, cld_span_from(style, last), &cld_text_style_words, NULL);
}

/* The URL of a remote layer, with or without an extension. */
static CldVerdict
check_fetch_layer(CldSpan rest)
{
	if (cld_pattern_matches(CLD_PATTERN_BASE64, before(rest, '.')))
		return fine;
	return blame(CLD_RULE_OPEN_VALUE, rest, NULL, NULL);
}

static CldVerdict
check_layer(CldSpan value)
{
	CldSpan rest = value;
	CldSpan piece;

	while (next_piece(&rest, ':', &piece))
		if (piece.len == 0 && rest.data != NULL)
			return blame(CLD_RULE_OPEN_VALUE, value, NULL, NULL);
	if (begins_with(value, "text:"))
		return check_text_layer(cld_span_from(value, strlen("text:")));
	if (begins_with(value, "fetch:"))
		return check_fetch_layer(cld_span_from(value, strlen("fetch:")));
	return fine;
}

/* --- the other values ------------------------------------------------------ */

/* Objects may be listed; the other gravities have patterns of their own. */
static CldVerdict
check_gravity_words(CldSpan value)
{
	static const char *const open[] = {"auto", "region_", "clipping_path_", "track_person", "$"};
	CldSpan rest = value;
	CldSpan piece;

	if (cld_words_have(&cld_gravity_words, value))
		return fine;
	for (size_t i = 0; i < COUNT(open); i++)
		if (begins_with(value, open[i]))
			return fine;
	/* behind auto each may have a weight */
	while (next_piece(&rest, ':', &piece) && !cld_span_is(piece, "auto"))
		if (!cld_words_have(&cld_gravity_words, piece))
			return blame(CLD_RULE_UNKNOWN_VALUE, piece, &cld_gravity_words, NULL);
	return fine;
}

/* The name in a background, color or border; what is no color has a pattern. */
static CldVerdict
check_colored(CldParamCode code, CldSpan value)
{
	size_t i = value.len;

	if (code == CLD_PARAM_B &&
		(begins_with(value, "auto") || begins_with(value, "blurred") || begins_with(value, "gen_fill")))
		return fine;
	while (code == CLD_PARAM_BO && i > 0 && value.data[i - 1] != '_')
		i--;
	return check_color_name(code == CLD_PARAM_BO ? cld_span_from(value, i) : value);
}

/* What the pattern leaves open: words that only experience knows, and ranges. */
static CldVerdict
check_matched(CldParamCode code, CldSpan value)
{
	const CldParamRule *param = &cld_param_rules[code];

	switch (code)
	{
		case CLD_PARAM_B:
		case CLD_PARAM_BO:
		case CLD_PARAM_CO:
			return check_colored(code, value);
		case CLD_PARAM_G:
			return check_gravity_words(value);
		default:
			break;
	}
	if (param->words != NULL && value.data[0] != '$' && cld_text_find(value, ':', 0) == value.len &&
		!cld_words_have(param->words, value))
		return blame(CLD_RULE_UNKNOWN_VALUE, value, param->words, NULL);
	return check_range(&param->range, before(value, ':'));
}

CldVerdict
cld_param_check(CldParamCode code, CldSpan value)
{
	const CldParamRule *param = &cld_param_rules[code];

	if (value.len == 0)
		return blame(CLD_RULE_BAD_VALUE, value, NULL, NULL);
	switch (code)
	{
		case CLD_PARAM_E:
			return check_effect(value);
		case CLD_PARAM_FL:
			return check_flags(value);
		case CLD_PARAM_L:
		case CLD_PARAM_U:
			return check_layer(value);
		default:
			break;
	}
	if (cld_pattern_matches(param->pattern, value))
		return check_matched(code, value);
	return blame(param->closed ? CLD_RULE_BAD_VALUE : CLD_RULE_OPEN_VALUE, value,
				 code == CLD_PARAM_G ? &cld_gravity_words : param->words, NULL);
}

const CldCropMode *
cld_crop_find(CldSpan name)
{
	for (size_t i = 0; i < COUNT(cld_crop_modes); i++)
		if (cld_span_equal(name, cld_span_of(cld_crop_modes[i].name)))
			return &cld_crop_modes[i];
	return NULL;
}

bool
cld_param_find(CldSpan code, CldParamCode *result)
{
	for (int i = 0; i < CLD_PARAMS; i++)
		if (cld_span_equal(code, cld_span_of(cld_param_rules[i].code)))
		{
			*result = (CldParamCode) i;
			return true;
		}
	return false;
}

/* --- what was meant -------------------------------------------------------- */

/* Keeps word when it is nearer than the nearest so far. */
static void
consider(CldSpan text, const char *word, const char *result, size_t *best, const char **nearest)
{
	size_t distance;

	if (*best == 0)
		return;
	distance = cld_word_distance(text, word, *best - 1);
	if (distance < *best)
	{
		*best = distance;
		*nearest = result;
	}
}

const char *
cld_effect_nearest(CldSpan name)
{
	size_t best = cld_word_tolerance(name.len) + 1;
	const char *nearest = NULL;

	for (size_t i = 0; i < COUNT(cld_effects); i++)
		consider(name, cld_effects[i].name, cld_effects[i].name, &best, &nearest);
	return nearest;
}

const char *
cld_flag_nearest(CldSpan name)
{
	size_t best = cld_word_tolerance(name.len) + 1;
	const char *nearest = NULL;

	for (size_t i = 0; i < COUNT(cld_flags); i++)
		consider(name, cld_flags[i].name, cld_flags[i].name, &best, &nearest);
	return nearest;
}

const char *
cld_param_nearest(CldSpan code)
{
	size_t best = cld_word_tolerance(code.len) + 1;
	const char *nearest = NULL;

	for (int i = 0; i < CLD_PARAMS; i++)
	{
		const CldParamRule *param = &cld_param_rules[i];

		consider(code, param->code, param->code, &best, &nearest);
		if (param->option != NULL)
			consider(code, param->option, param->code, &best, &nearest);
	}
	return nearest;
}

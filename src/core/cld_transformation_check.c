/*
 * cld_transformation_check.c
 *		Transformation strings against Cloudinary's transformation reference.
 */
#include "core/cld_transformation_check.h"

#include "core/cld_component_check.h"
#include "core/cld_pattern.h"
#include "core/cld_text.h"
#include "core/cld_transformation_value.h"

#define FOLLOWED 64       /* variables, open conditions, open layers */
#define SUGGESTIONS 20    /* each costs a walk over a list of words */
#define LONG_FOR_URL 4000 /* bytes */

/* An if_ that stands alone, until its if_end. */
typedef struct Condition
{
	CldPlace place;
	bool has_else;
} Condition;

typedef struct Layer
{
	CldPlace place;
	bool alone; /* in its component, and in need of a position */
} Layer;

typedef struct Check
{
	CldSpan text;
	CldReporter reporter;
	int suggestions; /* still allowed */
	Condition conditions[FOLLOWED];
	size_t n_conditions;
	bool after_short_condition; /* the component before has if_ and what it guards */
	Layer layers[FOLLOWED];
	size_t n_layers;
	size_t last_layer; /* component that opened the last one */
	CldSpan variables[FOLLOWED];
	size_t n_variables;
	bool has_h265;
} Check;

/* --- what was meant ------------------------------------------------------------- */

/* Whether one more word list may be walked. */
static bool
may_suggest(Check *check)
{
	return check->suggestions > 0 && check->suggestions-- > 0;
}

static const char *
meant(Check *check, const CldVerdict *verdict)
{
	if (!may_suggest(check))
		return NULL;
	if (verdict->rule == CLD_RULE_UNKNOWN_EFFECT)
		return cld_effect_nearest(verdict->subject);
	if (verdict->rule == CLD_RULE_UNKNOWN_FLAG)
		return cld_flag_nearest(verdict->subject);
	return verdict->words != NULL ? cld_words_nearest(verdict->words, verdict->subject) : NULL;
}

/* --- bytes ----------------------------------------------------------------- */

/* The whole UTF-8 character at i. */
static CldSpan
character_at(CldSpan text, size_t i)
{
	size_t end = i + 1;

	while (end < text.len && ((unsigned char) text.data[end] & 0xc0) == 0x80)
		end++;
	return (CldSpan){text.data + i, end - i};
}

static CldRule
byte_rule(CldSpan text, size_t i)
{
	unsigned char c = (unsigned char) text.data[i];

	if (c == '%' && (text.len - i < 3 || cld_text_hex_digit(text.data[i + 1]) < 0 ||
					 cld_text_hex_digit(text.data[i + 2]) < 0))
		return CLD_RULE_UNESCAPED;
	if (c < 0x20 || c == 0x7f || (c != '\0' && strchr("#?\"<>\\", c) != NULL))
		return CLD_RULE_UNESCAPED;
	return c == ' ' || c > 0x7f ? CLD_RULE_NEEDS_ENCODING : CLD_RULE_NONE;
}

/* The first byte that no URL may have; else the first that must be encoded. */
static void
check_bytes(Check *check, const CldPlace *place, CldSpan parameter)
{
	CldSpan encode = CLD_NO_SPAN;

	for (size_t i = 0; i < parameter.len; i++)
	{
		CldRule rule = byte_rule(parameter, i);

		if (rule == CLD_RULE_UNESCAPED)
		{
			cld_report(&check->reporter, rule, place, character_at(parameter, i));
			return;
		}
		if (rule == CLD_RULE_NEEDS_ENCODING && encode.len == 0)
			encode = character_at(parameter, i);
	}
	if (encode.len > 0)
		cld_report(&check->reporter, CLD_RULE_NEEDS_ENCODING, place, encode);
}

/* --- variables ------------------------------------------------------------- */

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_letter(char c)
{
	return is_alnum(c) && !(c >= '0' && c <= '9');
}

static bool
knows_variable(const Check *check, CldSpan name)
{
	for (size_t i = 0; i < check->n_variables; i++)
		if (cld_span_equal(check->variables[i], name))
			return true;
	return false;
}

static void
add_variable(Check *check, CldSpan name)
{
	if (check->n_variables < FOLLOWED && !knows_variable(check, name))
		check->variables[check->n_variables++] = name;
}

/* The name after the "$" at i; empty when there is none. */
static CldSpan
variable_at(CldSpan text, size_t i)
{
	size_t start = i + 1;
	size_t end;

	if (start < text.len && text.data[start] == '(')
		start++;
	end = start;
	if (end < text.len && is_letter(text.data[end]))
		while (end < text.len && is_alnum(text.data[end]))
			end++;
	return (CldSpan){text.data + start, end - start};
}

/* Each name is reported once; isdef_ and isndef_ are there to ask about unset ones. */
static void
check_variables(Check *check, const CldPlace *place, CldSpan value)
{
	size_t i = cld_text_find(value, '$', 0);

	for (; i < value.len; i = cld_text_find(value, '$', i + 1))
	{
		CldSpan name = variable_at(value, i);
		bool asked = i >= 4 && memcmp(value.data + i - 4, "def_", 4) == 0;

		if (name.len == 0 || asked || check->n_variables == FOLLOWED || knows_variable(check, name))
			continue;
		cld_report(&check->reporter, CLD_RULE_VAR_UNSET, place, name);
		add_variable(check, name);
	}
}

/* $name, or $name_value; the first "_" ends the name. */
static void
check_assignment(Check *check, const CldPlace *place, CldSpan parameter)
{
	CldSpan name = cld_span_from(place->code, 1);
	bool valid = name.len > 0 && is_letter(name.data[0]);

	for (size_t i = 0; i < name.len; i++)
		valid = valid && is_alnum(name.data[i]);
	if (!valid)
		cld_report(&check->reporter, CLD_RULE_VAR_NAME, place, place->code);
	check_variables(check, place, cld_span_from(parameter, place->code.len));
	if (valid)
		add_variable(check, name);
}

/* --- parameters ------------------------------------------------------------ */

/* Bytewise, as strict transformations compare. */
static bool
is_before(CldSpan a, CldSpan b)
{
	int order = memcmp(a.data, b.data, a.len < b.len ? a.len : b.len);

	return order < 0 || (order == 0 && a.len < b.len);
}

static void
note_flags(CldComponent *component, CldSpan flags)
{
	CldSpan flag;

	component->applies_layer = component->applies_layer || cld_flags_have(flags, "layer_apply");
	component->relative =
		component->relative || cld_flags_have(flags, "relative") || cld_flags_have(flags, "region_relative");
	while (cld_flag_next(&flags, &flag))
	{
		const CldFlag *known = cld_flag_find(flag);

		if (known != NULL && !known->conditional && component->bad_flag.len == 0)
			component->bad_flag = flag;
	}
}

static void
note_parameter(CldComponent *component, CldParamCode code, const CldPlace *place, CldSpan value)
{
	if (code == CLD_PARAM_FL)
		note_flags(component, value);
	else
		component->repeated |= component->present & CLD_HAS(code);
	component->present |= CLD_HAS(code);
	component->values[code] = value;
	component->places[code] = *place;
	if (code == CLD_PARAM_IF)
		return;
	component->unsorted =
		component->unsorted || (component->last.len > 0 && is_before(place->text, component->last));
	component->last = place->text;
}

static void
report_unknown(Check *check, const CldComponent *component, const CldPlace *place)
{
	bool after_layer = component->n_parameters == 1 && component->place.component > 1 &&
					   check->last_layer == component->place.component - 1;
	bool bare = place->code.len == place->text.len;
	const char *suggestion = may_suggest(check) ? cld_param_nearest(place->code) : NULL;

	if (after_layer && (bare || suggestion == NULL))
		cld_report(&check->reporter, CLD_RULE_LAYER_SLASH, place, place->code);
	else
		cld_report_finding(&check->reporter, bare ? CLD_RULE_NO_VALUE : CLD_RULE_UNKNOWN_CODE, place,
						   place->code, bare ? NULL : suggestion, NULL);
}

static void
check_known(Check *check, CldComponent *component, CldParamCode code, const CldPlace *place, CldSpan value)
{
	CldVerdict verdict = cld_param_check(code, value);

	if (verdict.rule != CLD_RULE_NONE)
		cld_report_finding(&check->reporter, verdict.rule, place, verdict.subject, meant(check, &verdict),
						   verdict.range);
	check_variables(check, place, value);
	note_parameter(component, code, place, value);
}

static void
check_parameter(Check *check, CldComponent *component, CldSpan parameter)
{
	size_t end = cld_text_find(parameter, '_', 0);
	CldPlace place = {(size_t) (parameter.data - check->text.data), component->place.component,
					  cld_span_upto(parameter, end), parameter};
	CldParamCode code;

	component->n_parameters++;
	if (parameter.len == 0)
	{
		cld_report(&check->reporter, CLD_RULE_EMPTY_PARAMETER, &place, CLD_NO_SPAN);
		return;
	}
	check_bytes(check, &place, parameter);
	if (parameter.data[0] == '$')
		check_assignment(check, &place, parameter);
	else if (end < parameter.len && cld_param_find(place.code, &code))
		check_known(check, component, code, &place, cld_span_from(parameter, end + 1));
	else
		report_unknown(check, component, &place);
}

/* --- conditions and layers ------------------------------------------------- */

static void
open_condition(Check *check, const CldPlace *place, bool has_else)
{
	if (check->n_conditions == FOLLOWED)
		cld_report(&check->reporter, CLD_RULE_IF_DEPTH, place, place->text);
	else
		check->conditions[check->n_conditions++] = (Condition){*place, has_else};
}

/*
 * if_else belongs to the condition that shares the component before it, with
 * its parameters, when there is one; alone it may belong to either.
 */
static void
check_else(Check *check, const CldPlace *place, bool alone)
{
	Condition *open = check->n_conditions > 0 ? &check->conditions[check->n_conditions - 1] : NULL;

	if (check->after_short_condition && !(alone && open != NULL && !open->has_else))
	{
		if (alone)
			open_condition(check, place, true);
	}
	else if (open == NULL)
		cld_report(&check->reporter, CLD_RULE_IF_ELSE, place, place->text);
	else if (open->has_else)
		cld_report(&check->reporter, CLD_RULE_IF_SECOND_ELSE, place, place->text);
	else
		open->has_else = true;
}

/* Whether the component has a condition and what it guards. */
static bool
check_if(Check *check, const CldComponent *component)
{
	const CldPlace *place = &component->places[CLD_PARAM_IF];
	bool alone = component->n_parameters == 1;

	if (!cld_component_has(component, CLD_PARAM_IF))
		return false;
	if (cld_component_is(component, CLD_PARAM_IF, "end"))
	{
		if (check->n_conditions == 0)
			cld_report(&check->reporter, CLD_RULE_IF_END, place, place->text);
		else
			check->n_conditions--;
		return false;
	}
	if (cld_component_is(component, CLD_PARAM_IF, "else"))
	{
		check_else(check, place, alone);
		return false;
	}
	if (alone)
		open_condition(check, place, false);
	return !alone;
}

static void
check_conditional(Check *check, const CldComponent *component)
{
	static const CldParamCode forbidden[] = {CLD_PARAM_CS, CLD_PARAM_D, CLD_PARAM_DL, CLD_PARAM_F};

	for (size_t i = 0; i < sizeof(forbidden) / sizeof(forbidden[0]); i++)
		if (cld_component_has(component, forbidden[i]))
			cld_report_value(&check->reporter, CLD_RULE_COND_FORBIDDEN, component, forbidden[i],
							 forbidden[i]);
	if (cld_component_is(component, CLD_PARAM_A, "ignore"))
		cld_report_value(&check->reporter, CLD_RULE_COND_FORBIDDEN, component, CLD_PARAM_A, CLD_PARAM_A);
	if (component->bad_flag.len > 0)
		cld_report(&check->reporter, CLD_RULE_COND_FLAG, &component->places[CLD_PARAM_FL],
				   component->bad_flag);
}

static void
check_layers(Check *check, const CldComponent *component)
{
	bool opens = cld_component_has(component, CLD_PARAM_L) || cld_component_has(component, CLD_PARAM_U);
	CldParamCode code = cld_component_has(component, CLD_PARAM_L) ? CLD_PARAM_L : CLD_PARAM_U;

	if (opens)
		check->last_layer = component->place.component;
	if (opens && !component->applies_layer && check->n_layers < FOLLOWED)
		check->layers[check->n_layers++] =
			(Layer){component->places[code],
					component->n_parameters == 1 && !cld_component_begins(component, code, "lut:")};
	else if (!opens && component->applies_layer)
	{
		if (check->n_layers > 0)
			check->n_layers--;
		else
			cld_report(&check->reporter, CLD_RULE_LAYER_APPLY, &component->places[CLD_PARAM_FL], CLD_NO_SPAN);
	}
}

static void
check_structure(Check *check, const CldComponent *component)
{
	bool inside = check->n_conditions > 0 || cld_component_has(component, CLD_PARAM_IF);

	check->after_short_condition = check_if(check, component);
	if (inside)
		check_conditional(check, component);
	check_layers(check, component);
}

/* A layer in the last component is complete as it is. */
static void
report_open(Check *check, size_t last_component)
{
	for (size_t i = 0; i < check->n_conditions; i++)
		cld_report(&check->reporter, CLD_RULE_IF_OPEN, &check->conditions[i].place,
				   check->conditions[i].place.text);
	for (size_t i = 0; i < check->n_layers; i++)
		if (check->layers[i].place.component < last_component)
			cld_report(&check->reporter,
					   check->layers[i].alone ? CLD_RULE_LAYER_OPEN : CLD_RULE_LAYER_OLD_FORM,
					   &check->layers[i].place, check->layers[i].place.text);
}

/* --- the text -------------------------------------------------------------- */

static void
check_component(Check *check, const CldPlace *place)
{
	CldComponent component = {.place = *place};
	size_t start = 0;

	do
	{
		size_t end = cld_text_find(place->text, ',', start);

		check_parameter(check, &component, (CldSpan){place->text.data + start, end - start});
		start = end + 1;
	} while (start <= place->text.len);
	check_structure(check, &component);
	check->has_h265 = check->has_h265 || cld_component_begins(&component, CLD_PARAM_VC, "h265");
	cld_component_check(&check->reporter, &component, check->has_h265);
}

/* f_ takes the same words.  Behind a layer it is more likely part of the layer's public id. */
static bool
is_extension(const Check *check, const CldPlace *place)
{
	return place->component > 1 && check->last_layer != place->component - 1 &&
		   cld_text_find(place->text, '_', 0) == place->text.len &&
		   cld_pattern_matches(cld_param_rules[CLD_PARAM_F].pattern, place->text);
}

/* What stands between two slashes, or outside of the first or last one. */
static void
check_segment(Check *check, const CldPlace *place, bool last)
{
	bool outer = place->offset == 0 || last;

	if (place->text.len == 0)
		cld_report(&check->reporter, outer ? CLD_RULE_OUTER_SLASH : CLD_RULE_EMPTY_COMPONENT, place,
				   CLD_NO_SPAN);
	else if (last && is_extension(check, place))
		cld_report(&check->reporter,
				   cld_words_have(&cld_extension_words, place->text) ? CLD_RULE_EXTENSION :
																	   CLD_RULE_UNKNOWN_EXTENSION,
				   place, place->text);
	else
		check_component(check, place);
}

static void
check_text(Check *check)
{
	CldSpan text = check->text;
	CldPlace place = {0, 1, {NULL, 0}, {NULL, 0}};

	if (text.len > LONG_FOR_URL)
		cld_report(&check->reporter, CLD_RULE_TOO_LONG, &place, CLD_NO_SPAN);
	for (;;)
	{
		size_t end = cld_text_find(text, '/', place.offset);

		place.text = (CldSpan){text.data + place.offset, end - place.offset};
		check_segment(check, &place, end == text.len);
		if (end == text.len)
			break;
		place.offset = end + 1;
		place.component++;
	}
	report_open(check, place.component);
}

void
cld_transformation_check(CldSpan text, CldFindingHandler handler, void *context)
{
	Check check = {.text = text, .reporter = {handler, context}, .suggestions = SUGGESTIONS};
	CldPlace start = {0, 1, {NULL, 0}, {NULL, 0}};

	if (text.len > CLD_TRANSFORMATION_MAX)
		cld_report(&check.reporter, CLD_RULE_TOO_LARGE, &start, CLD_NO_SPAN);
	else if (text.len > 0)
		check_text(&check);
}

static void
note_error(void *context, const CldFinding *finding)
{
	if (cld_rule_severity(finding->rule) == CLD_ERROR)
		*(bool *) context = true;
}

bool
cld_transformation_is_valid(CldSpan text)
{
	bool found = false;

	cld_transformation_check(text, note_error, &found);
	return !found;
}

static void
note_unfit(void *context, const CldFinding *finding)
{
	note_error(context, finding);
	if (finding->rule == CLD_RULE_OUTER_SLASH || finding->rule == CLD_RULE_EXTENSION ||
		finding->rule == CLD_RULE_UNKNOWN_EXTENSION)
		*(bool *) context = true;
}

bool
cld_transformation_fits_url(CldSpan text)
{
	bool found = false;

	cld_transformation_check(text, note_unfit, &found);
	return !found;
}

static bool
is_parameter(CldSpan parameter)
{
	size_t end = cld_text_find(parameter, '_', 0);
	CldParamCode code;

	if (parameter.len > 1 && parameter.data[0] == '$')
		return is_letter(parameter.data[1]) || parameter.data[1] == '_';
	return end + 1 < parameter.len && cld_param_find(cld_span_upto(parameter, end), &code);
}

bool
cld_transformation_is_component(CldSpan segment)
{
	size_t start = 0;

	do
	{
		size_t end = cld_text_find(segment, ',', start);

		if (!is_parameter((CldSpan){segment.data + start, end - start}))
			return false;
		start = end + 1;
	} while (start <= segment.len);
	return true;
}

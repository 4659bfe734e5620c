/*
 * cld_finding.c
 *		What can be wrong with a transformation: rules, severities, wording.
 */
#include "core/cld_finding.h"

#include "core/cld_text.h"

#define QUOTE_MAX 64

/* In a message {v} is the subject, {p} the parameter; both are quoted. */
typedef struct RuleText
{
	const char *word;
	CldSeverity severity;
	const char *message;
	const char *hint; /* NULL when there is nothing to add */
} RuleText;

static const RuleText texts[CLD_RULES] = {
	[CLD_RULE_NONE] = {"none", CLD_ADVICE, "nothing is wrong", NULL},
	[CLD_RULE_TOO_LARGE] = {"too-long", CLD_ERROR, "transformation is longer than 1048576 bytes", NULL},
	[CLD_RULE_TOO_LONG] = {"too-long", CLD_WARNING, "transformation is longer than 4000 bytes",
						   "Proxies refuse long URLs; store it as a named transformation (t_name)."},
	[CLD_RULE_EMPTY_COMPONENT] = {"empty-component", CLD_ERROR, "empty component",
								  "Remove the doubled slash."},
	[CLD_RULE_EMPTY_PARAMETER] = {"empty-parameter", CLD_ERROR, "empty parameter",
								  "Remove the superfluous comma."},
	[CLD_RULE_OUTER_SLASH] = {"outer-slash", CLD_ADVICE, "transformation begins or ends with a slash",
							  "At the end of an eager transformation it means \"no extension\"; elsewhere "
							  "leave it out."},
	[CLD_RULE_EXTENSION] = {"extension", CLD_ADVICE, "{v} is an extension, not a component",
							"It belongs to eager and named transformations only, never into a URL."},
	[CLD_RULE_UNKNOWN_EXTENSION] = {"extension", CLD_WARNING, "{v} is neither a component nor an extension",
									"A component is written code_value, such as w_100."},
	[CLD_RULE_UNESCAPED] = {"unescaped", CLD_ERROR, "character {v} must be percent-encoded",
							"In text layers write \"%\" as %25, and \",\" \"/\" as %252C %252F."},
	[CLD_RULE_NEEDS_ENCODING] = {"needs-encoding", CLD_WARNING,
								 "character {v} must be percent-encoded in a URL", NULL},
	[CLD_RULE_UNKNOWN_CODE] = {"unknown-code", CLD_ERROR, "unknown parameter {v}",
							   "A parameter is written code_value, such as w_100."},
	[CLD_RULE_NO_VALUE] = {"unknown-code", CLD_ERROR, "{v} is no parameter",
						   "A parameter is written code_value, such as w_100."},
	[CLD_RULE_LAYER_SLASH] = {"layer-slash", CLD_ERROR,
							  "{v} is no parameter; it seems to belong to the layer before it",
							  "Write \"/\" in the public id of a layer as \":\"."},
	[CLD_RULE_BAD_VALUE] = {"bad-value", CLD_ERROR, "invalid value {v} for parameter {p}", NULL},
	[CLD_RULE_OPEN_VALUE] = {"open-value", CLD_WARNING, "undocumented value {v} for parameter {p}", NULL},
	[CLD_RULE_UNKNOWN_VALUE] = {"unknown-value", CLD_WARNING, "unknown value {v} for parameter {p}", NULL},
	[CLD_RULE_UNKNOWN_COLOR] = {"unknown-color", CLD_WARNING, "unknown color {v}",
								"Write hexadecimal colors as rgb:rrggbb."},
	[CLD_RULE_UNKNOWN_EFFECT] = {"unknown-effect", CLD_WARNING, "unknown effect {v}", NULL},
	[CLD_RULE_UNKNOWN_FLAG] = {"unknown-flag", CLD_WARNING, "unknown flag {v}", NULL},
	[CLD_RULE_EFFECT_ARGUMENT] = {"effect-argument", CLD_WARNING, "undocumented argument {v} of an effect",
								  NULL},
	[CLD_RULE_OUT_OF_RANGE] = {"out-of-range", CLD_WARNING, "value {v} is outside the documented range",
							   NULL},
	[CLD_RULE_VAR_NAME] = {"var-name", CLD_ERROR, "invalid variable name {v}",
						   "A name has letters and digits only and begins with a letter; \"_\" ends it."},
	[CLD_RULE_VAR_UNSET] = {"var-unset", CLD_ADVICE, "variable {v} is used before it is set",
							"That is right only where a named transformation or the URL around it sets it."},
	[CLD_RULE_IF_END] = {"if-balance", CLD_ERROR, "if_end without an open condition",
						 "A condition that shares its component with other parameters ends with it."},
	[CLD_RULE_IF_ELSE] = {"if-balance", CLD_ERROR, "if_else without a condition before it", NULL},
	[CLD_RULE_IF_SECOND_ELSE] = {"if-balance", CLD_ERROR, "second if_else of one condition", NULL},
	[CLD_RULE_IF_DEPTH] = {"if-balance", CLD_ERROR, "conditions are nested deeper than 64", NULL},
	[CLD_RULE_IF_OPEN] = {"if-open", CLD_WARNING, "condition {v} is never closed", "Add if_end."},
	[CLD_RULE_COND_FORBIDDEN] = {"cond-forbidden", CLD_ERROR, "parameter {p} cannot stand inside a condition",
								 "Move it to a component outside of the condition."},
	[CLD_RULE_COND_FLAG] = {"cond-forbidden", CLD_WARNING, "flag {v} does nothing inside a condition", NULL},
	[CLD_RULE_LAYER_OPEN] = {"layer-balance", CLD_WARNING, "layer {v} is never applied",
							 "Close it with a component that has fl_layer_apply and its position."},
	[CLD_RULE_LAYER_OLD_FORM] = {"layer-balance", CLD_ADVICE, "layer {v} is not closed by fl_layer_apply",
								 "The form in one component works; fl_layer_apply also takes effects on the "
								 "layer."},
	[CLD_RULE_LAYER_APPLY] = {"layer-balance", CLD_WARNING, "fl_layer_apply without an open layer", NULL},
	[CLD_RULE_BL_FIRST] = {"bl-first", CLD_ERROR, "bl_ must be the first component and its only parameter",
						   NULL},
	[CLD_RULE_PAD_GAUTO] = {"pad-gauto", CLD_ERROR, "crop {v} needs g_auto", NULL},
	[CLD_RULE_GAUTO_CROP] = {"gauto-crop", CLD_WARNING, "gravity auto does nothing for crop {v}",
							 "It goes with c_auto, c_auto_pad, c_crop, c_fill, c_fill_pad, c_lfill and "
							 "c_thumb."},
	[CLD_RULE_THUMB_GRAVITY] = {"thumb-gravity", CLD_WARNING, "crop {v} needs a gravity",
								"Add g_face, g_auto or another gravity."},
	[CLD_RULE_LIQUID_SCALE] = {"liquid-scale", CLD_WARNING, "gravity liquid needs c_scale", NULL},
	[CLD_RULE_CROP_GRAVITY] = {"crop-gravity", CLD_ADVICE, "crop {v} takes no gravity", NULL},
	[CLD_RULE_CROP_SIZE] = {"crop-size", CLD_ADVICE, "crop {v} has fewer sizes than it takes",
							"Give two of w, h and ar; the missing one follows the original."},
	[CLD_RULE_BG_PAD] = {"bg-pad", CLD_WARNING, "background {v} needs a crop that pads",
						 "Use c_pad, c_lpad, c_mpad, c_fill_pad or c_auto_pad."},
	[CLD_RULE_DR_H265] = {"dr-h265", CLD_ERROR, "dr_high needs vc_h265", NULL},
	[CLD_RULE_MIXED_UNITS] = {"mixed-units", CLD_WARNING,
							  "w, h, x, y mix integers (pixels) and decimals (ratios)", NULL},
	[CLD_RULE_REPEATED] = {"repeated", CLD_WARNING, "parameter {p} stands twice in one component",
						   "Only the last one counts; put the others into components of their own."},
	[CLD_RULE_QUALIFIER_ALONE] = {"qualifier-alone", CLD_ADVICE,
								  "parameter {p} does nothing without the action it qualifies", NULL},
	[CLD_RULE_ONE_ACTION] = {"one-action", CLD_ADVICE, "component has more than one action",
							 "Cloudinary recommends one for each component; the order is fixed otherwise."},
	[CLD_RULE_SORTED] = {"sorted", CLD_ADVICE, "parameters of the component are not in byte order",
						 "Strict transformations and caches compare the text."},
};

/* What a closed value looks like, for the parameters where people get it wrong. */
static const struct
{
	const char *code;
	const char *hint;
} forms[] = {
	{"w", "A size is an integer (pixels), a decimal (ratio) or an expression such as iw_div_2."},
	{"h", "A size is an integer (pixels), a decimal (ratio) or an expression such as ih_div_2."},
	{"x", "A coordinate is an integer (pixels), a decimal (ratio) or an expression."},
	{"y", "A coordinate is an integer (pixels), a decimal (ratio) or an expression."},
	{"ar", "An aspect ratio is written 16:9 or 1.5."},
	{"bo", "A border is written 2px_solid_black."},
	{"if", "A condition is written w_gt_300, several joined with _and_ or _or_; else and end stand alone."},
	{"so", "An offset is in seconds (2.5) or percent (35p)."},
	{"eo", "An offset is in seconds (2.5) or percent (35p)."},
	{"du", "A duration is in seconds (2.5) or percent (35p)."},
	{"a", "An angle is in degrees, or one of auto_right, auto_left, ignore, vflip and hflip."},
};

const char *
cld_rule_word(CldRule rule)
{
	return texts[rule].word;
}

CldSeverity
cld_rule_severity(CldRule rule)
{
	return texts[rule].severity;
}

const char *
cld_severity_word(CldSeverity severity)
{
	static const char *const words[] = {"advice", "warning", "error"};

	return words[severity];
}

static void
write_quoted(CldSink *sink, CldSpan text)
{
	cld_sink_char(sink, '"');
	cld_sink_write(sink, text.data, cld_text_clip(text, QUOTE_MAX));
	cld_sink_char(sink, '"');
}

static const CldParamRule *
find_param(CldSpan code)
{
	for (int i = 0; i < CLD_PARAMS; i++)
		if (cld_span_equal(code, cld_span_of(cld_param_rules[i].code)))
			return &cld_param_rules[i];
	return NULL;
}

static void
write_param(CldSink *sink, CldSpan code)
{
	const CldParamRule *param = find_param(code);

	write_quoted(sink, code);
	if (param == NULL)
		return;
	cld_sink_literal(sink, " (");
	cld_sink_span(sink, cld_span_of(param->name));
	cld_sink_char(sink, ')');
}

void
cld_finding_message(CldSink *sink, const CldFinding *finding)
{
	for (const char *c = texts[finding->rule].message; *c != '\0'; c++)
	{
		if (*c != '{')
		{
			cld_sink_char(sink, *c);
			continue;
		}
		if (c[1] == 'v')
			write_quoted(sink, finding->subject);
		else
			write_param(sink, finding->code);
		c += 2;
	}
}

static const char *
hint_of(const CldFinding *finding)
{
	if (finding->rule == CLD_RULE_BAD_VALUE)
		for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
			if (cld_span_equal(finding->code, cld_span_of(forms[i].code)))
				return forms[i].hint;
	return texts[finding->rule].hint;
}

void
cld_finding_hint(CldSink *sink, const CldFinding *finding)
{
	const char *hint = hint_of(finding);

	if (finding->suggestion != NULL)
	{
		cld_sink_literal(sink, "Did you mean \"");
		cld_sink_span(sink, cld_span_of(finding->suggestion));
		cld_sink_literal(sink, "\"?");
	}
	else if (finding->range != NULL)
	{
		cld_sink_literal(sink, "Documented is ");
		cld_sink_span(sink, cld_span_of(finding->range->text));
		cld_sink_char(sink, '.');
	}
	else if (hint != NULL)
		cld_sink_span(sink, cld_span_of(hint));
}

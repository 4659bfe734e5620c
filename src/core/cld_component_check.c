/*
 * cld_component_check.c
 *		The rules over one component of a transformation, and how the checker
 *		reports.
 */
#include "core/cld_component_check.h"

#include "core/cld_pattern.h"
#include "core/cld_text.h"
#include "core/cld_transformation_value.h"

void
cld_report_finding(const CldReporter *reporter, CldRule rule, const CldPlace *place, CldSpan subject,
				   const char *suggestion, const CldRange *range)
{
	CldFinding finding = {rule, place->offset, place->component, place->code, subject, suggestion, range};

	reporter->handler(reporter->context, &finding);
}

void
cld_report(const CldReporter *reporter, CldRule rule, const CldPlace *place, CldSpan subject)
{
	cld_report_finding(reporter, rule, place, subject, NULL, NULL);
}

bool
cld_component_has(const CldComponent *component, CldParamCode code)
{
	return (component->present & CLD_HAS(code)) != 0;
}

bool
cld_component_begins(const CldComponent *component, CldParamCode code, const char *start)
{
	CldSpan value = component->values[code];
	size_t len = strlen(start);

	return cld_component_has(component, code) && value.len >= len && memcmp(value.data, start, len) == 0;
}

bool
cld_component_is(const CldComponent *component, CldParamCode code, const char *text)
{
	return cld_component_has(component, code) && cld_span_equal(component->values[code], cld_span_of(text));
}

void
cld_report_value(const CldReporter *reporter, CldRule rule, const CldComponent *component, CldParamCode code,
				 CldParamCode quoted)
{
	cld_report(reporter, rule, &component->places[code], component->values[quoted]);
}

static void
check_gravity(const CldReporter *reporter, const CldComponent *component, const CldCropMode *crop)
{
	bool given = cld_component_has(component, CLD_PARAM_G);
	bool open = cld_component_begins(component, CLD_PARAM_G, "$");
	bool automatic = cld_component_begins(component, CLD_PARAM_G, "auto");

	if (crop->gravity == CLD_GRAVITY_AUTO && !automatic && !open)
		cld_report_value(reporter, CLD_RULE_PAD_GAUTO, component, CLD_PARAM_C, CLD_PARAM_C);
	else if (crop->gravity == CLD_GRAVITY_REQUIRED && !given)
		cld_report_value(reporter, CLD_RULE_THUMB_GRAVITY, component, CLD_PARAM_C, CLD_PARAM_C);
	else if (automatic && !crop->takes_auto)
		cld_report_value(reporter, CLD_RULE_GAUTO_CROP, component, CLD_PARAM_G, CLD_PARAM_C);
	else if (cld_component_is(component, CLD_PARAM_G, "liquid"))
	{
		if (crop->gravity != CLD_GRAVITY_LIQUID)
			cld_report_value(reporter, CLD_RULE_LIQUID_SCALE, component, CLD_PARAM_G, CLD_PARAM_G);
	}
	else if (given && !open && (crop->gravity == CLD_GRAVITY_NONE || crop->gravity == CLD_GRAVITY_LIQUID))
		cld_report_value(reporter, CLD_RULE_CROP_GRAVITY, component, CLD_PARAM_G, CLD_PARAM_C);
}

static void
check_crop(const CldReporter *reporter, const CldComponent *component)
{
	const CldCropMode *crop = cld_crop_find(component->values[CLD_PARAM_C]);
	int sizes = cld_component_has(component, CLD_PARAM_W) + cld_component_has(component, CLD_PARAM_H) +
				cld_component_has(component, CLD_PARAM_AR);
	/* a layer's own gravity places the layer */
	bool layer = cld_component_has(component, CLD_PARAM_L) || cld_component_has(component, CLD_PARAM_U) ||
				 component->applies_layer;
	/* an object or a face may give both sizes of a crop */
	bool found =
		cld_component_is(component, CLD_PARAM_C, "crop") && cld_component_has(component, CLD_PARAM_G);

	if (crop == NULL)
		return;
	if (!layer)
		check_gravity(reporter, component, crop);
	if (sizes < crop->sizes && !found)
		cld_report_value(reporter, CLD_RULE_CROP_SIZE, component, CLD_PARAM_C, CLD_PARAM_C);
}

static void
check_background(const CldReporter *reporter, const CldComponent *component)
{
	const CldCropMode *crop = cld_crop_find(component->values[CLD_PARAM_C]);

	if ((cld_component_begins(component, CLD_PARAM_B, "auto") ||
		 cld_component_begins(component, CLD_PARAM_B, "blurred") ||
		 cld_component_begins(component, CLD_PARAM_B, "gen_fill")) &&
		(crop == NULL || !crop->pads))
		cld_report_value(reporter, CLD_RULE_BG_PAD, component, CLD_PARAM_B, CLD_PARAM_B);
}

/* Plain numbers only: what an expression yields is not known, what fl_relative refers to neither. */
static void
check_units(const CldReporter *reporter, const CldComponent *component)
{
	static const CldParamCode sized[] = {CLD_PARAM_W, CLD_PARAM_H, CLD_PARAM_X, CLD_PARAM_Y};
	bool pixels = false;
	bool ratio = false;

	for (size_t i = 0; i < sizeof(sized) / sizeof(sized[0]); i++)
	{
		CldSpan value = component->values[sized[i]];

		if (!cld_component_has(component, sized[i]) || cld_span_is(value, "0") ||
			!cld_pattern_matches(CLD_PATTERN_NUMBER, value))
			continue;
		if (cld_text_find(value, '.', 0) < value.len)
			ratio = true;
		else
			pixels = true;
	}
	if (pixels && ratio && !component->relative)
		cld_report(reporter, CLD_RULE_MIXED_UNITS, &component->place, CLD_NO_SPAN);
}

static void
check_companions(const CldReporter *reporter, const CldComponent *component)
{
	CldParamSet present = component->present;
	int actions = 0;

	if (component->applies_layer)
		present |= CLD_HAS(CLD_PARAM_L);
	for (int i = 0; i < CLD_PARAMS; i++)
	{
		const CldParamRule *param = &cld_param_rules[i];

		if (!cld_component_has(component, (CldParamCode) i))
			continue;
		actions += param->action;
		if (component->repeated & CLD_HAS(i))
			cld_report(reporter, CLD_RULE_REPEATED, &component->places[i], component->values[i]);
		if (param->companions != 0 && (param->companions & present) == 0)
			cld_report(reporter, CLD_RULE_QUALIFIER_ALONE, &component->places[i], component->values[i]);
	}
	if (actions > 1)
		cld_report(reporter, CLD_RULE_ONE_ACTION, &component->place, CLD_NO_SPAN);
	if (component->unsorted)
		cld_report(reporter, CLD_RULE_SORTED, &component->place, CLD_NO_SPAN);
}

void
cld_component_check(const CldReporter *reporter, const CldComponent *component, bool has_h265)
{
	if (cld_component_has(component, CLD_PARAM_C))
		check_crop(reporter, component);
	check_background(reporter, component);
	check_units(reporter, component);
	/* a slash may stand before the first */
	if (cld_component_has(component, CLD_PARAM_BL) &&
		(component->place.offset > 1 || component->n_parameters > 1))
		cld_report_value(reporter, CLD_RULE_BL_FIRST, component, CLD_PARAM_BL, CLD_PARAM_BL);
	if (cld_component_is(component, CLD_PARAM_DR, "high") && !has_h265)
		cld_report_value(reporter, CLD_RULE_DR_H265, component, CLD_PARAM_DR, CLD_PARAM_DR);
	check_companions(reporter, component);
}

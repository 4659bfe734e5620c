/*
 * cld_component_check.h
 *		The rules over one component of a transformation, and how the checker
 *		reports.  For cld_transformation_check.c only.
 */
#ifndef CLD_COMPONENT_CHECK_H
#define CLD_COMPONENT_CHECK_H

#include "core/cld_transformation_check.h"

typedef struct CldReporter
{
	CldFindingHandler handler;
	void *context;
} CldReporter;

/* Where something is, for a finding that comes later. */
typedef struct CldPlace
{
	size_t offset;
	size_t component;
	CldSpan code;
	CldSpan text;
} CldPlace;

/* What the rules about a whole component look at. */
typedef struct CldComponent
{
	CldPlace place;
	size_t n_parameters;
	CldParamSet present;
	CldParamSet repeated;
	CldSpan values[CLD_PARAMS];  /* the last of each code */
	CldPlace places[CLD_PARAMS]; /* likewise */
	CldSpan last;                /* parameter whose order counts */
	bool unsorted;
	bool applies_layer;
	bool relative;
	CldSpan bad_flag; /* not allowed inside a condition */
} CldComponent;

extern void cld_report_finding(const CldReporter *reporter, CldRule rule, const CldPlace *place,
							   CldSpan subject, const char *suggestion, const CldRange *range);

extern void cld_report(const CldReporter *reporter, CldRule rule, const CldPlace *place, CldSpan subject);

/* A finding about one of the component's parameters, which quotes the value of that or another one. */
extern void cld_report_value(const CldReporter *reporter, CldRule rule, const CldComponent *component,
							 CldParamCode code, CldParamCode quoted);

/* Whether the component has that parameter; with a value that begins so; with exactly that value. */
extern bool cld_component_has(const CldComponent *component, CldParamCode code);
extern bool cld_component_begins(const CldComponent *component, CldParamCode code, const char *start);
extern bool cld_component_is(const CldComponent *component, CldParamCode code, const char *text);

/* Reports what its parameters do to each other; has_h265 when it or one before it has vc_h265. */
extern void cld_component_check(const CldReporter *reporter, const CldComponent *component, bool has_h265);

#endif /* CLD_COMPONENT_CHECK_H */

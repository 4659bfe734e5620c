/*
 * cld_parameter.h
 *		Values of transformation parameters, each from the option of its name.
 */
#ifndef CLD_PARAMETER_H
#define CLD_PARAMETER_H

#include "core/cld_status.h"
#include "core/cld_value.h"

/* How an option becomes the value of its parameter. */
typedef enum CldTreatment
{
	CLD_PARAM_AS_IS,
	CLD_PARAM_EXPRESSION,
	CLD_PARAM_OFFSET,
	CLD_PARAM_COLOR,
	CLD_PARAM_NAMES,
	CLD_PARAM_EFFECT,
	CLD_PARAM_BORDER,
	CLD_PARAM_FLAGS,
	CLD_PARAM_ANGLE,
	CLD_PARAM_LAYER,
	CLD_PARAM_RADIUS,
	CLD_PARAM_FUNCTION,
	CLD_PARAM_FPS,
	CLD_PARAM_CODEC
} CldTreatment;

typedef struct CldParameter
{
	const char *name; /* of the option */
	const char *code; /* in the URL */
	CldTreatment treatment;
} CldParameter;

#define CLD_PARAMETERS 41

/* In the order in which the SDK reports errors. */
extern const CldParameter cld_parameters[CLD_PARAMETERS];

/*
 * Writes the value, without the code; nothing for what counts as absent.  A
 * failing status names the option, or a layer's member.
 */
extern CldStatus cld_parameter_write(CldArena *arena, CldSink *sink, const CldParameter *param,
									 const CldValue *value);

#endif /* CLD_PARAMETER_H */

/*
 * cld_transformation_table.h
 *		Cloudinary's transformation reference as data.
 *
 * Written by generate/transformation_table.js; change transformation-reference.json instead.
 */
#ifndef CLD_TRANSFORMATION_TABLE_H
#define CLD_TRANSFORMATION_TABLE_H

#include "core/cld_types.h"

/* clang-format off */

/* An anchored regular expression: the automaton's start state; 0 matches nothing. */
typedef uint16_t CldPattern;

/* All words of a kind, in byte order. */
typedef struct CldWords
{
	const char *const *words;
	size_t n;
} CldWords;

/* text is NULL when there is no documented range. */
typedef struct CldRange
{
	double min;
	double max;
	const char *text;
} CldRange;

typedef enum CldParamCode
{
	CLD_PARAM_A,
	CLD_PARAM_AC,
	CLD_PARAM_AF,
	CLD_PARAM_AR,
	CLD_PARAM_B,
	CLD_PARAM_BL,
	CLD_PARAM_BO,
	CLD_PARAM_BR,
	CLD_PARAM_C,
	CLD_PARAM_CO,
	CLD_PARAM_CS,
	CLD_PARAM_D,
	CLD_PARAM_DL,
	CLD_PARAM_DN,
	CLD_PARAM_DPR,
	CLD_PARAM_DR,
	CLD_PARAM_DU,
	CLD_PARAM_E,
	CLD_PARAM_EO,
	CLD_PARAM_F,
	CLD_PARAM_FL,
	CLD_PARAM_FN,
	CLD_PARAM_FPS,
	CLD_PARAM_G,
	CLD_PARAM_H,
	CLD_PARAM_IF,
	CLD_PARAM_KI,
	CLD_PARAM_L,
	CLD_PARAM_O,
	CLD_PARAM_P,
	CLD_PARAM_PG,
	CLD_PARAM_Q,
	CLD_PARAM_R,
	CLD_PARAM_SO,
	CLD_PARAM_SP,
	CLD_PARAM_T,
	CLD_PARAM_U,
	CLD_PARAM_VC,
	CLD_PARAM_VS,
	CLD_PARAM_W,
	CLD_PARAM_X,
	CLD_PARAM_Y,
	CLD_PARAM_Z,
	CLD_PARAMS /* how many there are */
} CldParamCode;

/* Sets of parameters: one bit each. */
typedef uint64_t CldParamSet;

#define CLD_HAS(param) ((CldParamSet) 1 << (param))

typedef struct CldParamRule
{
	const char *code;
	const char *name;
	const char *option; /* of the SDKs; may be NULL */
	CldPattern pattern;
	bool closed; /* a value that the pattern does not match cannot be right */
	bool action; /* by good practice the only one of its component */
	const CldWords *words; /* known values; may be NULL */
	CldRange range;
	CldParamSet companions; /* without one of these it does nothing; 0 when it stands alone */
} CldParamRule;

typedef enum CldArgumentKind
{
	CLD_ARGUMENT_NUMBER,
	CLD_ARGUMENT_INTEGER,
	CLD_ARGUMENT_COLOR,
	CLD_ARGUMENT_BOOLEAN,
	CLD_ARGUMENT_VARIABLE,
	CLD_ARGUMENT_WORD,
	CLD_ARGUMENT_TEXT
} CldArgumentKind;

typedef struct CldArgument
{
	const char *name;
	CldArgumentKind kind;
	bool required;
	const CldWords *words; /* allowed beside the kind; may be NULL */
	CldRange range;
} CldArgument;

/* e_<name>, then ":" and ordered arguments or key_value properties. */
typedef struct CldEffect
{
	const char *name;
	CldPattern forms; /* of the whole value; 0 when the arguments say it all */
	const CldArgument *arguments;
	size_t n_arguments;
	const CldArgument *properties;
	size_t n_properties;
	char separator; /* between properties */
	bool needs_property;
} CldEffect;

typedef struct CldFlag
{
	const char *name;
	CldPattern pattern; /* of the whole flag; 0 when it is the name */
	bool conditional; /* may stand inside a condition */
} CldFlag;

typedef enum CldGravityRule
{
	CLD_GRAVITY_NONE,
	CLD_GRAVITY_LIQUID,
	CLD_GRAVITY_COMPASS,
	CLD_GRAVITY_OPTIONAL,
	CLD_GRAVITY_REQUIRED,
	CLD_GRAVITY_AUTO
} CldGravityRule;

typedef struct CldCropMode
{
	const char *name;
	int sizes; /* how many of w, h, ar it takes */
	CldGravityRule gravity;
	bool pads;
	bool takes_auto; /* g_auto */
} CldCropMode;

#define CLD_PATTERN_NUMBER 1
#define CLD_PATTERN_INTEGER 6
#define CLD_PATTERN_EXPRESSION 7
#define CLD_PATTERN_VARIABLE 57
#define CLD_PATTERN_COLOR 60
#define CLD_PATTERN_BOOLEAN 72
#define CLD_PATTERN_TEXT_STYLE 79
#define CLD_PATTERN_BASE64 207

extern const CldParamRule cld_param_rules[CLD_PARAMS];

extern const CldWords cld_color_words;
extern const CldWords cld_gravity_words;
extern const CldWords cld_extension_words;
extern const CldWords cld_text_style_words;

/* In byte order of the names. */
extern const CldEffect cld_effects[90];
extern const CldFlag cld_flags[47];
extern const CldCropMode cld_crop_modes[16];

/* A state of the automaton: its moves are runs [first_run of this state, of the next one). */
typedef struct CldState
{
	uint16_t first_run;
	bool accepts;
} CldState;

typedef struct CldRun
{
	unsigned char low;
	unsigned char high;
	uint16_t to;
} CldRun;

extern const CldState cld_states[2072];
extern const CldRun cld_runs[5440];

/* clang-format on */

#endif /* CLD_TRANSFORMATION_TABLE_H */

/*
 * cld_status.h
 *		What can be wrong with an input, as one list for all of core.
 *
 * A status names the code and, where one exists, the offending piece of
 * input.  The text and SQLSTATE of each code stand in cld_status.c, so that a
 * verdict reads the same whether it is thrown, returned as a row or printed
 * by a test.
 */
#ifndef CLD_STATUS_H
#define CLD_STATUS_H

#include "core/cld_types.h"

typedef enum CldCode
{
	CLD_OK = 0,
	CLD_URL_SCHEME,
	CLD_URL_CLOUD_NAME,
	CLD_URL_API_KEY,
	CLD_URL_DISTRIBUTION,
	CLD_URL_QUERY,
	CLD_URL_SETTING,
	CLD_URL_TOO_LONG,
	CLD_SIGN_EMPTY,
	CLD_SIGN_VERSION,
	CLD_TOKEN_KEY,
	CLD_TOKEN_EXPIRATION,
	CLD_TOKEN_ORDER,
	CLD_TOKEN_TARGET,
	CLD_TOKEN_ACL,
	CLD_TOKEN_PART,
	CLD_TEMPLATE_PLACEHOLDER,
	CLD_TEMPLATE_USER_ID,
	CLD_MESSAGE_FORM,
	CLD_DELIVERY_FORM,
	CLD_DELIVERY_SIGNED,
	CLD_DELIVERY_TOKEN,
	CLD_DELIVERY_TRANSFORMATION,
	CLD_DELIVERY_RAW,
	CLD_OPTION_UNKNOWN,
	CLD_OPTION_NOT_OBJECT,
	CLD_OPTION_TEXT,
	CLD_OPTION_STRING,
	CLD_OPTION_BOOL,
	CLD_OPTION_FORM,
	CLD_OPTION_SIZE,
	CLD_OPTION_EFFECT,
	CLD_OPTION_OFFSET,
	CLD_OPTION_RADIUS_COUNT,
	CLD_OPTION_RADIUS_NULL,
	CLD_OPTION_FUNCTION,
	CLD_OPTION_CODEC,
	CLD_OPTION_VARIABLES,
	CLD_OPTION_VARIABLE_NAME,
	CLD_LAYER_MEMBER,
	CLD_LAYER_PUBLIC_ID,
	CLD_LAYER_TEXT,
	CLD_LAYER_URL,
	CLD_LAYER_FONT_SIZE,
	CLD_LAYER_FONT_FAMILY,
	CLD_LAYER_STYLE,
	CLD_TRANSFORMATION_TYPE,
	CLD_EAGER_EMPTY,
	CLD_DELIVERY_CLOUD_NAME,
	CLD_DELIVERY_BAD_CLOUD_NAME,
	CLD_DELIVERY_TYPE,
	CLD_DELIVERY_SUFFIX_TYPE,
	CLD_DELIVERY_SUFFIX,
	CLD_DELIVERY_ROOT_PATH,
	CLD_DELIVERY_ALGORITHM,
	CLD_DELIVERY_SECRET,
	CLD_DELIVERY_VERSION,
	CLD_DELIVERY_FORMAT,
	CLD_DELIVERY_HOST,
	CLD_DELIVERY_ANALYTICS,
	CLD_DELIVERY_EMPTY_ID,
	CLD_DELIVERY_ID_SLASH,
	CLD_DELIVERY_ID_DOTS,
	CLD_DELIVERY_ID_NUL,
	CLD_TAG_BREAKPOINTS,
	CLD_TAG_MIN_WIDTH,
	CLD_TAG_MAX_IMAGES,
	CLD_TAG_ATTRIBUTE,
	CLD_TAG_SOURCES,
	CLD_CODES /* how many there are */
} CldCode;

typedef struct CldStatus
{
	CldCode code;
	CldSpan subject; /* what to quote; empty when nothing may be */
} CldStatus;

#define CLD_STATUS_OK ((CldStatus){CLD_OK, {NULL, 0}})
#define CLD_FAIL(code_) ((CldStatus){(code_), {NULL, 0}})
#define CLD_FAIL_AT(code_, span_) ((CldStatus){(code_), (span_)})

typedef struct CldStatusText
{
	const char *sqlstate; /* five characters */
	const char *message;  /* lower case; %s takes the quoted subject */
	const char *hint;     /* NULL when there is nothing to add */
} CldStatusText;

/* The wording of a failing code; never NULL. */
extern const CldStatusText *cld_status_text(CldCode code);

#endif /* CLD_STATUS_H */

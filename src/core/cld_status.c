/*
 * cld_status.c
 *		SQLSTATE, message and hint of every core status code.
 */
#include "core/cld_status.h"

static const CldStatusText texts[CLD_CODES] = {
	[CLD_OK] = {"00000", "no error", NULL},
	[CLD_URL_SCHEME] = {"22023", "Cloudinary URL must begin with \"cloudinary://\"",
						"Copy the value of CLOUDINARY_URL from the Cloudinary console: "
						"cloudinary://<api_key>:<api_secret>@<cloud_name>."},
	[CLD_URL_CLOUD_NAME] =
		{"22023", "Cloudinary URL has no valid cloud name",
		 "A cloud name has letters, digits, \"_\" and \"-\" only, and stands after the \"@\"."},
	[CLD_URL_API_KEY] = {"22023", "Cloudinary URL has an API secret but no valid API key",
						 "The form is cloudinary://<api_key>:<api_secret>@<cloud_name>, without angle "
						 "brackets, spaces or quotes."},
	[CLD_URL_DISTRIBUTION] = {"22023", "secure distribution in Cloudinary URL is not a host name", NULL},
	[CLD_URL_QUERY] = {"22023", "query of Cloudinary URL is malformed",
					   "Settings are written key=value or key[nested]=value and joined with \"&\"."},
	[CLD_URL_SETTING] = {"22023", "invalid value for setting \"%s\" in Cloudinary URL", NULL},
	[CLD_URL_TOO_LONG] = {"54000", "Cloudinary URL is longer than 8192 bytes", NULL},
	[CLD_SIGN_EMPTY] = {"22023", "there is nothing to sign",
						"Every signed request carries at least \"timestamp\"; null, empty text and empty "
						"arrays are not signed."},
	[CLD_SIGN_VERSION] = {"22023", "signature version must be 1 or 2", NULL},
	[CLD_TOKEN_KEY] = {"22023", "delivery token key must be an even number of hexadecimal digits",
					   "Pass \"key\" in the options, or configure the account with auth_token[key]=..."},
	[CLD_TOKEN_EXPIRATION] = {"22023", "delivery token needs a positive \"expiration\" or \"duration\"",
							  NULL},
	[CLD_TOKEN_ORDER] = {"22023", "delivery token would expire before it starts", NULL},
	[CLD_TOKEN_TARGET] = {"22023", "delivery token needs an \"acl\" or a \"url\"", NULL},
	[CLD_TOKEN_ACL] = {"22023", "delivery token \"acl\" must not contain \"!\": \"%s\"",
					   "Pass several patterns as an array."},
	[CLD_TOKEN_PART] = {"22023", "invalid delivery token option \"%s\"", NULL},
	[CLD_TEMPLATE_PLACEHOLDER] = {"22023", "invalid placeholder in template \"%s\"",
								  "Placeholders are {user_id}, {uuid} and {date}."},
	[CLD_TEMPLATE_USER_ID] = {"22023", "user id cannot stand in a public id or folder: \"%s\"",
							  "A user id in a template has 1 to 128 letters, digits and \"_\", \"-\", \".\", "
							  "\"@\", \":\", \"|\", and is not \".\" or \"..\"."},
	[CLD_MESSAGE_FORM] = {"22023", "message is not Cloudinary's \"Invalid Signature\" answer",
						  "Pass the whole text: Invalid Signature <signature>. String to sign - '<string>'."},
	[CLD_DELIVERY_FORM] = {"22023", "not a Cloudinary delivery URL: \"%s\"",
						   "The form is https://<host>/<cloud name>/<resource type>/<type>/<public id>."},
	[CLD_DELIVERY_SIGNED] = {"22023", "signature of the delivery URL would no longer fit",
							 "Build the URL with its transformation and sign it anew."},
	[CLD_DELIVERY_TOKEN] = {"22023", "token of the delivery URL would no longer fit",
							"Add the transformation first and the token last."},
	[CLD_DELIVERY_TRANSFORMATION] = {"22023", "invalid transformation \"%s\"",
									 "cloudinary.validate_transformation() says what is wrong with it; a "
									 "slash or an extension at its end does not fit into a URL either."},
	[CLD_DELIVERY_RAW] = {"22023", "raw assets take no transformation: \"%s\"",
						  "Only fl_attachment, alone, is possible."},
};

const CldStatusText *
cld_status_text(CldCode code)
{
	return &texts[code];
}

/*
 * cld_guc.c
 *		Settings.  Never a secret: SHOW and pg_settings are open to everybody.
 */
#include "postgres.h"

#include "utils/guc.h"

#include "core/cld_api_base.h"
#include "pg/cld_compat.h"
#include "pg/cld_guc.h"

char *cld_guc_api_base_url = NULL;
char *cld_guc_api_ca_file = NULL;
int cld_guc_http_max_pages = 100;
int cld_guc_http_max_response = 4096;
int cld_guc_http_timeout = 10000;
int cld_guc_notification_max_future = 300;
int cld_guc_notification_valid_for = 7200;
int cld_guc_upload_chunk_size = 20000000;
char *cld_guc_user_id = NULL;

static bool
check_api_base_url(char **value, void **extra, GucSource source)
{
	if ((*value)[0] == '\0' || cld_api_base_is_valid(cld_span_of(*value)))
		return true;
	GUC_check_errdetail("It must be https://host[:port][/path], without a slash at its end.");
	return false;
}

static void
define_http(void)
{
	DefineCustomStringVariable("cloudinary_meta.api_base_url",
							   "Address that API calls go to instead of Cloudinary's.",
							   "For tests: it may be on this machine. Empty means Cloudinary.",
							   &cld_guc_api_base_url, "", PGC_SUSET, 0, check_api_base_url, NULL, NULL);

	DefineCustomStringVariable("cloudinary_meta.api_ca_file",
							   "Certificates trusted for cloudinary_meta.api_base_url.",
							   "A PEM file on the server. Empty means the system's.", &cld_guc_api_ca_file,
							   "", PGC_SUSET, 0, NULL, NULL, NULL);

	DefineCustomIntVariable("cloudinary_meta.http_max_pages",
							"Requests that one call of resources() or search() may make.", NULL,
							&cld_guc_http_max_pages, 100, 1, 10000, PGC_USERSET, 0, NULL, NULL, NULL);

	DefineCustomIntVariable("cloudinary_meta.http_max_response", "Longest answer of Cloudinary that is read.",
							NULL, &cld_guc_http_max_response, 4096, 16, 65536, PGC_USERSET, GUC_UNIT_KB, NULL,
							NULL, NULL);

	DefineCustomIntVariable("cloudinary_meta.http_timeout",
							"Longest time that a request to Cloudinary takes, with its repetitions.", NULL,
							&cld_guc_http_timeout, 10000, 100, 14900, PGC_USERSET, GUC_UNIT_MS, NULL, NULL,
							NULL);
}

void
cld_guc_define(void)
{
	define_http();

	DefineCustomIntVariable("cloudinary_meta.notification_max_future",
							"How far ahead of the server's clock a notification's time may lie.",
							"Notifications from further ahead are not verified.",
							&cld_guc_notification_max_future, 300, 0, 86400, PGC_USERSET, GUC_UNIT_S, NULL,
							NULL, NULL);

	DefineCustomIntVariable(
		"cloudinary_meta.notification_valid_for", "How old a notification that is received may be.",
		"Older ones are refused as if they were not signed.", &cld_guc_notification_valid_for, 7200, 0, 86400,
		PGC_USERSET, GUC_UNIT_S, NULL, NULL, NULL);
	DefineCustomIntVariable("cloudinary_meta.upload_chunk_size",
							"Size of the parts that larger files are uploaded in.",
							"Option chunk_size, in bytes, stands above it.", &cld_guc_upload_chunk_size,
							20000000, 5242880, 100000000, PGC_USERSET, GUC_UNIT_BYTE, NULL, NULL, NULL);

	DefineCustomStringVariable("cloudinary_meta.user_id", "The end user, where no token names one.",
							   "cloudinary.current_user_id() returns it when neither request.jwt.claims nor "
							   "auth.user_id() has a user.",
							   &cld_guc_user_id, "", PGC_USERSET, 0, NULL, NULL, NULL);

	MarkGUCPrefixReserved("cloudinary_meta");
}

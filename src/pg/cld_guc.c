/*
 * cld_guc.c
 *		Settings.  Never a secret: SHOW and pg_settings are open to everybody.
 */
#include "postgres.h"

#include "utils/guc.h"

#include "pg/cld_compat.h"
#include "pg/cld_guc.h"

int cld_guc_notification_max_future = 300;
int cld_guc_notification_valid_for = 7200;
char *cld_guc_user_id = NULL;

void
cld_guc_define(void)
{
	DefineCustomIntVariable("cloudinary_meta.notification_max_future",
							"How far ahead of the server's clock a notification's time may lie.",
							"Notifications from further ahead are not verified.",
							&cld_guc_notification_max_future, 300, 0, 86400, PGC_USERSET, GUC_UNIT_S, NULL,
							NULL, NULL);

	DefineCustomIntVariable(
		"cloudinary_meta.notification_valid_for", "How old a notification that is received may be.",
		"Older ones are refused as if they were not signed.", &cld_guc_notification_valid_for, 7200, 0, 86400,
		PGC_USERSET, GUC_UNIT_S, NULL, NULL, NULL);

	DefineCustomStringVariable("cloudinary_meta.user_id", "The end user, where no token names one.",
							   "cloudinary.current_user_id() returns it when neither request.jwt.claims nor "
							   "auth.user_id() has a user.",
							   &cld_guc_user_id, "", PGC_USERSET, 0, NULL, NULL, NULL);

	MarkGUCPrefixReserved("cloudinary_meta");
}

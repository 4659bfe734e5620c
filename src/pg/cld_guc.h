/*
 * cld_guc.h
 *		Settings.  Never a secret: SHOW and pg_settings are open to everybody.
 */
#ifndef CLD_GUC_H
#define CLD_GUC_H

/* Seconds that a notification's time may lie ahead of the server's clock. */
extern int cld_guc_notification_max_future;
/* and how old it may be where it is received */
extern int cld_guc_notification_valid_for;

/* The end user where no token names one; NULL or empty when not set. */
extern char *cld_guc_user_id;

extern void cld_guc_define(void);

#endif /* CLD_GUC_H */

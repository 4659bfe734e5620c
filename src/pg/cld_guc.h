/*
 * cld_guc.h
 *		Settings.  Never a secret: SHOW and pg_settings are open to everybody.
 */
#ifndef CLD_GUC_H
#define CLD_GUC_H

/* Where API calls go instead of Cloudinary, and the CA file for it; NULL or empty when not set. */
extern char *cld_guc_api_base_url;
extern char *cld_guc_api_ca_file;

/* Requests of one listing. */
extern int cld_guc_http_max_pages;

/* Longest answer, in KB. */
extern int cld_guc_http_max_response;

/* Longest time of a request with its repetitions, in milliseconds. */
extern int cld_guc_http_timeout;

/* Seconds that a notification's time may lie ahead of the server's clock. */
extern int cld_guc_notification_max_future;
/* and how old it may be where it is received */
extern int cld_guc_notification_valid_for;

/* Parts of a large upload, in bytes. */
extern int cld_guc_upload_chunk_size;

/* The end user where no token names one; NULL or empty when not set. */
extern char *cld_guc_user_id;

extern void cld_guc_define(void);

#endif /* CLD_GUC_H */

/*
 * cld_account_url.h
 *		CLOUDINARY_URL: cloudinary://<key>:<secret>@<cloud>[/<distribution>][?<settings>]
 *
 * Nothing is percent-decoded in key, secret and cloud name (as in the Node,
 * Python, Ruby and PHP SDKs); settings are decoded once, "+" is a space.
 */
#ifndef CLD_ACCOUNT_URL_H
#define CLD_ACCOUNT_URL_H

#include "core/cld_status.h"

#define CLD_ACCOUNT_URL_MAX 8192

typedef struct CldAccountUrl
{
	CldSpan cloud_name;
	CldSpan api_key;      /* empty when the URL has none */
	CldSpan api_secret;   /* empty when the URL has none */
	CldSpan distribution; /* host after the cloud name; empty when none */
	CldSpan query;        /* settings as they stand, without "?" */
} CldAccountUrl;

/*
 * Parses url; tolerates outer blanks and quotes, a leading "CLOUDINARY_URL="
 * and angle brackets around the parts.  The result borrows from url.  A
 * failing status never quotes any part of the URL but a setting's name.
 */
extern CldStatus cld_account_url_parse(CldSpan url, CldAccountUrl *result);

/*
 * Splits the next key=value off query, both still encoded.  False at the end.
 */
extern bool cld_account_url_next_setting(CldSpan *query, CldSpan *key, CldSpan *value);

/* Decodes a key or value of the query. */
extern CldStatus cld_account_url_decode(CldSink *sink, CldSpan text);

typedef enum CldSettingKind
{
	CLD_SETTING_BOOL,
	CLD_SETTING_INT,
	CLD_SETTING_TEXT,
	CLD_SETTING_HOST,
	CLD_SETTING_PREFIX,    /* http(s)://host[:port][/path] */
	CLD_SETTING_ALGORITHM, /* sha1 or sha256 */
	CLD_SETTING_VERSION,   /* 1 or 2 */
	CLD_SETTING_SECRET,    /* text that must never be shown */
	CLD_SETTING_TOKEN_KEY  /* delivery token key, secret too */
} CldSettingKind;

typedef struct CldSetting
{
	const char *name; /* as in the URL: auth_token[key] */
	CldSettingKind kind;
} CldSetting;

/* The setting of that (decoded) name, or NULL when there is none. */
extern const CldSetting *cld_setting_find(CldSpan name);

/* Whether the (decoded) value fits the setting. */
extern CldStatus cld_setting_check(const CldSetting *setting, CldSpan value);

extern bool cld_setting_is_secret(const CldSetting *setting);

/* "1", "true", "yes", "on", in any case; everything else that passes the check is false. */
extern bool cld_setting_is_true(CldSpan value);

#endif /* CLD_ACCOUNT_URL_H */

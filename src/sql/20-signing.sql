-- Signatures: requests, responses, notifications, delivery tokens, downloads.

CREATE FUNCTION @extschema@.api_sign_request(
    params jsonb, api_secret text,
    signature_algorithm text DEFAULT 'sha1', signature_version int DEFAULT 2) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_api_sign_request' LANGUAGE C IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.api_sign_request(jsonb, text, text, int) IS
    'The SDKs'' low-level signer: signs exactly the given parameters with the given secret';

CREATE FUNCTION @extschema@.string_to_sign(params jsonb, signature_version int DEFAULT 2) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_string_to_sign' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.string_to_sign(jsonb, int) IS
    'What is hashed for these parameters, without the secret';

CREATE FUNCTION @extschema@.explain_signature(params jsonb, message text)
    RETURNS TABLE (parameter text, problem text, signed text, received text, advice text)
    AS 'MODULE_PATHNAME', 'cloudinary_explain_signature' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 3;
COMMENT ON FUNCTION @extschema@.explain_signature(jsonb, text) IS
    'Compares signed parameters with Cloudinary''s "Invalid Signature ... String to sign" answer';

CREATE FUNCTION @extschema@.verify_api_response_signature(
    public_id text, version bigint, signature text, account text DEFAULT 'default') RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_verify_api_response_signature'
    LANGUAGE C STABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.verify_api_response_signature(text, bigint, text, text) IS
    'Whether an upload response was signed by Cloudinary, under any live key; never NULL';

CREATE FUNCTION @extschema@.verify_notification_signature(
    body text, "timestamp" bigint, signature text,
    valid_for int DEFAULT 7200, account text DEFAULT 'default') RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_verify_notification_signature'
    LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.verify_notification_signature(text, bigint, text, int, text) IS
    'Whether a notification''s exact body was signed by Cloudinary within valid_for seconds; never NULL';

CREATE FUNCTION @extschema@.generate_auth_token(options jsonb, account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_generate_auth_token' LANGUAGE C VOLATILE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.generate_auth_token(jsonb, text) IS
    'A delivery token for a cookie or URL: key, acl or url, start_time, expiration or duration (seconds), ip, token_name';

CREATE FUNCTION @extschema@.private_download_url(
    public_id text, format text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_private_download_url' LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.private_download_url(text, text, jsonb, text) IS
    'Address of an original for one hour, or until option expires_at; whoever has it can download';

CREATE FUNCTION @extschema@.download_archive_url(options jsonb, account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_download_archive_url' LANGUAGE C VOLATILE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.download_archive_url(jsonb, text) IS
    'Address of an archive made of the assets that the options select';

CREATE FUNCTION @extschema@.download_zip_url(options jsonb, account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_download_zip_url' LANGUAGE C VOLATILE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.download_zip_url(jsonb, text) IS
    'download_archive_url() with target_format zip';

CREATE FUNCTION @extschema@.download_folder(
    folder_path text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_download_folder' LANGUAGE C VOLATILE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.download_folder(text, jsonb, text) IS
    'Address of an archive of a folder''s assets of all resource types';

CREATE FUNCTION @extschema@.download_backedup_asset(
    asset_id text, version_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_download_backedup_asset' LANGUAGE C VOLATILE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.download_backedup_asset(text, text, jsonb, text) IS
    'Address of a backed-up version of an asset';

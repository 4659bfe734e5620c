-- Calls of Cloudinary's API.  They live in a library of their own, so that a
-- session without them never loads libcurl.

CREATE FUNCTION @extschema@.upload(file text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_upload' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.upload(text, jsonb, text) IS
    'Uploads what a remote URL or data URI stands for; never a file of the server';

CREATE FUNCTION @extschema@.upload_bytes(file bytea, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_upload_bytes' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.upload_bytes(bytea, jsonb, text) IS
    'Uploads bytes, in parts of chunk_size when there are more';

CREATE FUNCTION @extschema@.destroy(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_destroy' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.destroy(text, jsonb, text) IS
    'Deletes an asset at Cloudinary, at once and whatever becomes of the transaction';

CREATE FUNCTION @extschema@.rename(
    from_public_id text, to_public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_rename' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.rename(text, text, jsonb, text) IS 'Gives an asset another public id';

CREATE FUNCTION @extschema@.explicit(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_explicit' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.explicit(text, jsonb, text) IS
    'Applies upload options to an asset that is there already';

CREATE FUNCTION @extschema@.add_tag(
    tag text, public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_add_tag' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.add_tag(text, text[], jsonb, text) IS 'Adds a tag, or several with commas, to assets';

CREATE FUNCTION @extschema@.remove_tag(
    tag text, public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_remove_tag' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.remove_tag(text, text[], jsonb, text) IS 'Takes a tag from assets';

CREATE FUNCTION @extschema@.replace_tag(
    tag text, public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_replace_tag' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.replace_tag(text, text[], jsonb, text) IS 'Puts a tag in place of all that assets have';

CREATE FUNCTION @extschema@.remove_all_tags(
    public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_remove_all_tags' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.remove_all_tags(text[], jsonb, text) IS 'Takes all tags from assets';

CREATE FUNCTION @extschema@.add_context(
    context jsonb, public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_add_context' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.add_context(jsonb, text[], jsonb, text) IS 'Adds keys and values to the context of assets';

CREATE FUNCTION @extschema@.remove_all_context(
    public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_remove_all_context' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.remove_all_context(text[], jsonb, text) IS 'Takes all context from assets';

CREATE FUNCTION @extschema@.update_metadata(
    metadata jsonb, public_ids text[], options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_update_metadata' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.update_metadata(jsonb, text[], jsonb, text) IS 'Sets structured metadata of assets';

CREATE FUNCTION @extschema@.resource(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_resource' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.resource(text, jsonb, text) IS 'Everything that Cloudinary knows of an asset';

CREATE FUNCTION @extschema@.resource_by_asset_id(
    asset_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_resource_by_asset_id' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.resource_by_asset_id(text, jsonb, text) IS 'The same, by the id that never changes';

CREATE FUNCTION @extschema@.resources(options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS SETOF jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_resources' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000 ROWS 100;
COMMENT ON FUNCTION @extschema@.resources(jsonb, text) IS
    'Lists assets, page after page as far as rows are asked for';

CREATE FUNCTION @extschema@.search(
    expression text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS SETOF jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_search' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000 ROWS 100;
COMMENT ON FUNCTION @extschema@.search(text, jsonb, text) IS
    'Searches assets, page after page as far as rows are asked for';

CREATE FUNCTION @extschema@.ping(options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_ping' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.ping(jsonb, text) IS 'Whether Cloudinary answers, and takes the account''s key';

CREATE FUNCTION @extschema@.usage(options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_usage' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.usage(jsonb, text) IS 'What of the plan is used, now or at option date (dd-mm-yyyy)';

CREATE FUNCTION @extschema@.call_api(
    method text, path text, params jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_call_api' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000;
COMMENT ON FUNCTION @extschema@.call_api(text, text, jsonb, text) IS
    'Any other call of the Upload or Admin API; path is relative to the cloud';

CREATE FUNCTION @extschema@._call_many(
    requests jsonb, account text DEFAULT 'default', concurrency int DEFAULT 8)
    RETURNS TABLE (ordinal int, status int, response jsonb, sqlstate text, error text, retry_after interval)
    AS '$libdir/cloudinary_meta_http', 'cloudinary_call_many' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 100000 ROWS 100;
COMMENT ON FUNCTION @extschema@._call_many(jsonb, text, int) IS
    'Makes calls like call_api(), several at a time and each once; a call that fails is a row, not an error';

CREATE FUNCTION @extschema@.last_response() RETURNS jsonb
    AS '$libdir/cloudinary_meta_http', 'cloudinary_last_response' LANGUAGE C VOLATILE STRICT PARALLEL RESTRICTED;
COMMENT ON FUNCTION @extschema@.last_response() IS
    'Status, request id and rate limit of this session''s last call; NULL before the first';

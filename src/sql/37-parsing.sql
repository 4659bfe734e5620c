-- Delivery URLs taken apart, and transformations put into them.

CREATE TYPE @extschema@.delivery_url AS (
    host text,
    cloud_name text,
    resource_type text,
    type text,
    signature text,
    transformation text,
    version bigint,
    public_id text,
    format text,
    url_suffix text
);
COMMENT ON TYPE @extschema@.delivery_url IS
    'The parts of a delivery URL; what the URL does not have is NULL, public_id and url_suffix are decoded';

CREATE FUNCTION @extschema@.parse_url(url text) RETURNS @extschema@.delivery_url
    AS 'MODULE_PATHNAME', 'cloudinary_parse_url' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.parse_url(text) IS
    'The parts of a delivery URL, NULL for any other text; on hosts other than Cloudinary''s the path must be [cloud/]resource_type/type/...; query and fragment are left out';

CREATE FUNCTION @extschema@.transform(url text, transformation text) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_transform' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.transform(text, text) IS
    'A delivery URL with a transformation added behind the one it has; refuses signed URLs, other URLs and invalid transformations';

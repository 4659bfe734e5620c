-- Delivery URLs and transformations.

CREATE FUNCTION @extschema@.url(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_url' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.url(text, jsonb, text) IS
    'Delivery URL of an asset, with the SDK''s options; the account''s settings are the defaults, its secret is never used';

CREATE FUNCTION @extschema@.signed_url(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_signed_url' LANGUAGE C VOLATILE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.signed_url(text, jsonb, text) IS
    'url() with a signature under the account''s secret, or a delivery token under its key';

CREATE FUNCTION @extschema@.transformation(options jsonb) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_transformation' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.transformation(jsonb) IS
    'Text of a transformation given as text, an object of options, or an array of both that is chained';

CREATE FUNCTION @extschema@.video_thumbnail_url(
    public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_video_thumbnail_url' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.video_thumbnail_url(text, jsonb, text) IS
    'url() of a video''s still image: resource_type video and format jpg unless the options say otherwise';

CREATE FUNCTION @extschema@.srcset(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_srcset' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.srcset(text, jsonb, text) IS
    'Value of a srcset attribute: option srcset has breakpoints, or min_width, max_width and max_images';

CREATE FUNCTION @extschema@.image_tag(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_image_tag' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.image_tag(text, jsonb, text) IS
    'HTML img element of an asset, responsive if the options say so; HTML attributes in "attributes"';

CREATE FUNCTION @extschema@.video_tag(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_video_tag' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.video_tag(text, jsonb, text) IS
    'HTML video element with its sources and poster; HTML attributes in "attributes"; option fallback_content is HTML, written as it is';

CREATE FUNCTION @extschema@.picture_tag(public_id text, options jsonb DEFAULT '{}', account text DEFAULT 'default') RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_picture_tag' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.picture_tag(text, jsonb, text) IS
    'HTML picture element: option sources lists media queries and their transformations';

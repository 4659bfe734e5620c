-- Transformation strings against Cloudinary's transformation reference.

CREATE FUNCTION @extschema@.validate_transformation(transformation text)
    RETURNS TABLE ("position" int, component int, parameter text, code text, message text, hint text, severity text)
    AS 'MODULE_PATHNAME', 'cloudinary_validate_transformation' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 3;
COMMENT ON FUNCTION @extschema@.validate_transformation(text) IS
    'What is wrong with a transformation: error (cannot be valid), warning (not documented), advice (against good practice)';

CREATE FUNCTION @extschema@.is_valid_transformation(transformation text) RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_is_valid_transformation' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.is_valid_transformation(text) IS
    'Whether validate_transformation() finds no error; the empty text is valid';

CREATE DOMAIN @extschema@.transformation_text AS text
    CONSTRAINT transformation_text_check CHECK (@extschema@.is_valid_transformation(VALUE));
COMMENT ON DOMAIN @extschema@.transformation_text IS
    'A valid transformation, for columns of named presets; validate_transformation() says why one is refused';

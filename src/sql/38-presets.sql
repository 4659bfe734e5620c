-- Presets: named transformations that the owner offers, so that clients need
-- none of their own.

CREATE TABLE @extschema@._preset (
    name text COLLATE "C" NOT NULL CONSTRAINT _preset_pkey PRIMARY KEY
        CONSTRAINT _preset_name_check CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    transformation text NOT NULL
        CONSTRAINT _preset_transformation_check
        CHECK (transformation <> '' AND @extschema@.is_valid_transformation(transformation))
);
COMMENT ON TABLE @extschema@._preset IS 'Named transformations, offered as delivery URLs in the files listing';
REVOKE ALL ON @extschema@._preset FROM PUBLIC;
ALTER TABLE @extschema@._preset OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('@extschema@._preset', '');

CREATE TRIGGER _preset_invalidate AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@._preset
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@._invalidate();
ALTER TABLE @extschema@._preset ENABLE ALWAYS TRIGGER _preset_invalidate;

CREATE FUNCTION @extschema@.set_preset(name text, transformation @extschema@.transformation_text) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_column
BEGIN
    INSERT INTO cloudinary._preset AS p (name, transformation) VALUES (set_preset.name, set_preset.transformation)
        ON CONFLICT (name) DO UPDATE SET transformation = excluded.transformation;
END
$$;
COMMENT ON FUNCTION @extschema@.set_preset(text, @extschema@.transformation_text) IS
    'Creates or replaces a preset; its name is lower-case letters, digits and "_"';

CREATE FUNCTION @extschema@.drop_preset(name text) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_column
BEGIN
    DELETE FROM cloudinary._preset p WHERE p.name = drop_preset.name;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'preset "%" does not exist', drop_preset.name USING ERRCODE = 'undefined_object';
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.drop_preset(text) IS 'Drops a preset';

CREATE FUNCTION @extschema@.preset_urls(media_url text, account text DEFAULT 'default') RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_preset_urls' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.preset_urls(text, text) IS
    'An asset''s delivery URL under each preset, as an object of names and URLs; those of private assets are signed';

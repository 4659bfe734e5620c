-- Files tables: one row per asset, owned by whoever creates them.

CREATE TABLE @extschema@._files_table (
    relation regclass NOT NULL CONSTRAINT _files_table_pkey PRIMARY KEY,
    account text COLLATE "C" NOT NULL DEFAULT 'default',
    verify text COLLATE "C" NOT NULL DEFAULT 'auto'
        CONSTRAINT _files_table_verify_check CHECK (verify IN ('auto', 'signature', 'none')),
    policy text COLLATE "C",
    on_delete text COLLATE "C" NOT NULL DEFAULT 'keep'
        CONSTRAINT _files_table_on_delete_check CHECK (on_delete IN ('queue', 'keep')),
    grace interval NOT NULL DEFAULT '1 hour'
);
COMMENT ON TABLE @extschema@._files_table IS 'Register of files tables; whoever may INSERT here decides what save_metadata() writes to';
REVOKE ALL ON @extschema@._files_table FROM PUBLIC;
ALTER TABLE @extschema@._files_table OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('@extschema@._files_table', '');

CREATE TRIGGER _files_table_invalidate AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@._files_table
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@._invalidate();
ALTER TABLE @extschema@._files_table ENABLE ALWAYS TRIGGER _files_table_invalidate;

CREATE FUNCTION @extschema@.current_user_id() RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_current_user_id' LANGUAGE C STABLE STRICT PARALLEL RESTRICTED;
COMMENT ON FUNCTION @extschema@.current_user_id() IS
    'The end user: sub of request.jwt.claims, else auth.user_id(), else cloudinary_meta.user_id, else NULL';

CREATE FUNCTION @extschema@.validate_metadata(asset jsonb, account text DEFAULT 'default')
    RETURNS TABLE (field text, code text, message text)
    AS 'MODULE_PATHNAME', 'cloudinary_validate_metadata' LANGUAGE C STABLE STRICT PARALLEL SAFE ROWS 2;
COMMENT ON FUNCTION @extschema@.validate_metadata(jsonb, text) IS
    'What save_metadata() would refuse in this report, without storing anything';

CREATE FUNCTION @extschema@.save_metadata(
    asset jsonb, user_id text DEFAULT @extschema@.current_user_id(), files regclass DEFAULT NULL) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_save_metadata' LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@.save_metadata(jsonb, text, regclass) IS
    'Verifies a report of an upload and stores it once; returns the stored row';

CREATE FUNCTION @extschema@._owner_of_asset(policy text, public_id text) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_owner_of_asset' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._owner_of_asset(text, text) IS
    'The user to whom the policy''s template ties the public id, or NULL';

CREATE FUNCTION @extschema@._check_files_table(files regclass) RETURNS void
    AS 'MODULE_PATHNAME', 'cloudinary_check_files_table' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._check_files_table(regclass) IS
    'Raises unless the caller owns the table and reports can be saved to it';

-- Reading a table runs its owner's casts, and writing it his triggers, with the
-- rights of whoever does it.
CREATE FUNCTION @extschema@._check_owner(relation regclass) RETURNS void
    LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    IF NOT (SELECT pg_catalog.pg_has_role(c.relowner, CURRENT_USER, 'USAGE') FROM pg_catalog.pg_class c WHERE c.oid = relation) THEN
        RAISE EXCEPTION 'the owner of table % has not your rights, but could use them', relation
            USING ERRCODE = 'insufficient_privilege', HINT = 'Call this as the table''s owner.';
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._check_owner(regclass) IS 'Raises 42501 for a table whose owner would gain rights by its being read or written';

-- The sub-select is evaluated once per query, not once per row.
CREATE FUNCTION @extschema@._own_rows(files regclass) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT pg_catalog.format('user_id = (SELECT cloudinary.current_user_id())::%s', pg_catalog.format_type(a.atttypid, NULL))
        FROM pg_catalog.pg_attribute a WHERE a.attrelid = files AND a.attname = 'user_id'
$$;
COMMENT ON FUNCTION @extschema@._own_rows(regclass) IS 'SQL condition of row policies: the end user''s own rows';

CREATE FUNCTION @extschema@._protect_files_table(files regclass) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    own text := cloudinary._own_rows(files);
BEGIN
    EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', files);
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_policy p WHERE p.polrelid = files) THEN
        EXECUTE pg_catalog.format('CREATE POLICY cloudinary_select ON %s FOR SELECT USING (%s)', files, own);
        EXECUTE pg_catalog.format('CREATE POLICY cloudinary_delete ON %s FOR DELETE USING (%s)', files, own);
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._protect_files_table(regclass) IS 'Turns row security on; a table without policies of its own lets end users see and delete their own rows only';

CREATE FUNCTION @extschema@.adopt_files_table(
    name regclass, account text DEFAULT NULL, verify text DEFAULT NULL,
    policy text DEFAULT NULL, row_security boolean DEFAULT NULL,
    on_delete text DEFAULT NULL, grace interval DEFAULT NULL) RETURNS regclass
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    known cloudinary._files_table;
BEGIN
    -- what is not given stays as it is: a table must not lose its policy, nor begin to destroy, because another setting changes
    SELECT f.* INTO known FROM cloudinary._files_table f WHERE f.relation = name;
    account := coalesce(account, known.account, 'default');
    verify := coalesce(verify, known.verify, 'auto');
    policy := NULLIF(coalesce(policy, known.policy), '');
    row_security := coalesce(row_security, known.relation IS NULL);
    -- and rows without provenance are what clients said
    on_delete := coalesce(on_delete, known.on_delete, CASE WHEN EXISTS (SELECT FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = name AND a.attname = 'provenance' AND NOT a.attisdropped) THEN 'queue' ELSE 'keep' END);
    grace := coalesce(grace, known.grace, '1 hour');
    IF name IS NULL OR verify IS NULL OR verify NOT IN ('auto', 'signature', 'none') THEN
        RAISE EXCEPTION 'verify must be "auto", "signature" or "none", and the table must be named'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF on_delete NOT IN ('queue', 'keep') OR grace < '0' THEN
        RAISE EXCEPTION 'on_delete must be "queue" or "keep", and grace must not be negative'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM cloudinary._check_files_table(name);
    on_delete := cloudinary._supported_on_delete(name, verify, on_delete, known.verify);
    IF row_security THEN
        PERFORM cloudinary._protect_files_table(name);
    END IF;
    -- tables that are gone would stay in the register for ever: nothing tells an extension of a DROP
    DELETE FROM cloudinary._files_table f
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = f.relation);
    INSERT INTO cloudinary._files_table AS f (relation, account, verify, policy, on_delete, grace)
        VALUES (name, account, verify, policy, on_delete, grace)
        ON CONFLICT ON CONSTRAINT _files_table_pkey DO UPDATE
            SET account = excluded.account, verify = excluded.verify, policy = excluded.policy,
                on_delete = excluded.on_delete, grace = excluded.grace;
    PERFORM cloudinary._set_triggers(name, on_delete);
    RETURN name;
END
$$;
COMMENT ON FUNCTION @extschema@.adopt_files_table(regclass, text, text, text, boolean, text, interval) IS
    'Registers a table of yours: its columns named like Cloudinary''s response fields are filled; call again to change its settings';

CREATE FUNCTION @extschema@.create_files_table(
    name text DEFAULT 'cloudinary_files', schema name DEFAULT pg_catalog.current_schema(),
    account text DEFAULT 'default', verify text DEFAULT 'auto', policy text DEFAULT NULL,
    on_delete text DEFAULT 'queue', grace interval DEFAULT '1 hour') RETURNS regclass
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    parts text[] := pg_catalog.parse_ident(name);
    base text := parts[pg_catalog.array_upper(parts, 1)];
    home text := CASE WHEN pg_catalog.array_upper(parts, 1) > 1
                      THEN parts[pg_catalog.array_upper(parts, 1) - 1] ELSE schema END;
    files text := pg_catalog.format('%I.%I', home, base);
BEGIN
    IF pg_catalog.array_upper(parts, 1) > 2 THEN
        RAISE EXCEPTION 'table name "%" has more than a schema and a name', name USING ERRCODE = 'invalid_name';
    END IF;
    EXECUTE pg_catalog.format($ddl$
        CREATE TABLE %1$s (
            id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            public_id text NOT NULL,
            media_url text NOT NULL,
            resource_type text NOT NULL CHECK (resource_type IN ('image', 'video', 'raw')),
            user_id text NOT NULL,
            upload_timestamp timestamptz NOT NULL DEFAULT pg_catalog.now(),
            cloud_name text NOT NULL,
            type text NOT NULL DEFAULT 'upload',
            asset_id text UNIQUE,
            version bigint,
            format text,
            width integer,
            height integer,
            bytes bigint,
            duration numeric,
            etag text,
            tags text[],
            context jsonb,
            metadata jsonb,
            asset_folder text,
            display_name text,
            original_filename text,
            moderation_status text,
            created_at timestamptz,
            updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
            provenance text NOT NULL DEFAULT 'client'
                CHECK (provenance IN ('client', 'signature', 'api', 'notification')),
            UNIQUE (cloud_name, resource_type, type, public_id)
        )$ddl$, files);
    EXECUTE pg_catalog.format('CREATE INDEX ON %s (user_id, id)', files);
    EXECUTE pg_catalog.format('COMMENT ON TABLE %s IS %L', files,
        'Assets at Cloudinary; written by cloudinary.save_metadata()');
    RETURN cloudinary.adopt_files_table(files::pg_catalog.regclass, account, verify, policy,
                                        on_delete => on_delete, grace => grace);
END
$$;
COMMENT ON FUNCTION @extschema@.create_files_table(text, name, text, text, text, text, interval) IS
    'Creates a files table of your own with row security, and registers it; verify is auto, signature or none, on_delete queue or keep';

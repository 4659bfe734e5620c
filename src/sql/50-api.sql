-- create_api(): a schema of endpoints for PostgREST and Neon's Data API, owned
-- by the caller.  Names are unique and bodies arrive as one unnamed argument.

CREATE FUNCTION @extschema@._create_endpoint(
    schema name, endpoint text, arguments text, returns text, volatility text,
    body text, description text, roles text) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    signature text := pg_catalog.format('%I.%I(%s)', schema, endpoint, arguments);
BEGIN
    -- a parsed body keeps working when something it names is renamed, and holds on to it
    EXECUTE pg_catalog.format('CREATE OR REPLACE FUNCTION %s RETURNS %s LANGUAGE sql %s BEGIN ATOMIC SELECT %s; END',
                              signature, returns, volatility, body);
    EXECUTE pg_catalog.format('COMMENT ON FUNCTION %s IS %L', signature, description);
    EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', signature);
    EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION %s TO %s', signature, roles);
END
$$;
COMMENT ON FUNCTION @extschema@._create_endpoint(name, text, text, text, text, text, text, text) IS
    'Creates one endpoint for create_api()';

CREATE FUNCTION @extschema@._create_signing_endpoints(
    schema name, account text, anonymous_role name, anonymous_user_id text, roles text) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    caller text := pg_catalog.format('%L::text, %L::name, %L::text', account, anonymous_role, anonymous_user_id);
    endpoint text;
BEGIN
    FOREACH endpoint IN ARRAY ARRAY['generate_signature', 'generate-signature'] LOOP
        PERFORM cloudinary._create_endpoint(schema, endpoint, '', 'json', 'STABLE',
            pg_catalog.format('cloudinary._respond_signature(NULL::jsonb, NULL::text, %s)', caller),
            'A signature for an upload of now', roles);
    END LOOP;
    PERFORM cloudinary._create_endpoint(schema, 'sign_upload', 'json', 'json', 'STABLE',
        pg_catalog.format('cloudinary._respond_sign_upload($1::text, %s)', caller),
        'A signature for an upload with {"params":{...},"policy":"..."}', roles);
    PERFORM cloudinary._create_endpoint(schema, 'upload_widget_signature', 'json', 'json', 'STABLE',
        pg_catalog.format('cloudinary._respond_widget_signature($1::text, %s)', caller),
        'The upload widget''s signature of {"paramsToSign":{...}}', roles);
END
$$;
COMMENT ON FUNCTION @extschema@._create_signing_endpoints(name, text, name, text, text) IS
    'The endpoints of create_api() that sign';

-- Cloudinary calls without a token, so only the anonymous role gets it.
CREATE FUNCTION @extschema@._create_notification_endpoint(schema name, account text, anonymous_role name) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    PERFORM cloudinary._create_endpoint(schema, 'notifications', 'json', 'json', 'VOLATILE',
        pg_catalog.format('cloudinary._respond_notification($1::text, %L::text)', account),
        'Cloudinary''s notifications', pg_catalog.quote_ident(anonymous_role));
    EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION cloudinary.receive_notification(text, bigint, text, text),'
                              ' cloudinary._respond_notification(text, text) TO %I', anonymous_role);
END
$$;
COMMENT ON FUNCTION @extschema@._create_notification_endpoint(name, text, name) IS
    'The endpoint of create_api() that Cloudinary calls';

CREATE FUNCTION @extschema@._create_files_endpoints(
    schema name, files regclass, anonymous_role name, anonymous_user_id text, roles text) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    caller text := pg_catalog.format('%L::regclass, %L::name, %L::text', files, anonymous_role, anonymous_user_id);
    listing text := pg_catalog.format('%I.%I', schema,
        (SELECT c.relname FROM pg_catalog.pg_class c WHERE c.oid = files));
    endpoint text;
BEGIN
    FOREACH endpoint IN ARRAY ARRAY['save_metadata', 'save-metadata'] LOOP
        PERFORM cloudinary._create_endpoint(schema, endpoint, 'json', 'json', 'VOLATILE',
            pg_catalog.format('cloudinary._respond_save($1::text, %s)', caller),
            'Verifies and stores Cloudinary''s answer to an upload', roles);
    END LOOP;
    -- behind a proxy that sends the body as octets, a malformed one gets our own answer
    PERFORM cloudinary._create_endpoint(schema, 'save-metadata-raw', 'bytea', 'json', 'VOLATILE',
        pg_catalog.format('cloudinary._respond_save(cloudinary._body_text($1), %s)', caller),
        'save_metadata for a body of Content-Type application/octet-stream', roles);
    -- presets come first, so that columns which the table gains later can be added
    EXECUTE pg_catalog.format('CREATE OR REPLACE VIEW %s WITH (security_invoker = true) AS SELECT %s f.* FROM %s f', listing,
        (SELECT pg_catalog.format('cloudinary.preset_urls(f.media_url, %L::text) AS urls,', r.account)
         FROM cloudinary._files_table r
         JOIN pg_catalog.pg_attribute a ON a.attrelid = r.relation AND a.attname = 'media_url' AND a.atttypid = 'text'::pg_catalog.regtype
         WHERE r.relation = files), files);
    EXECUTE pg_catalog.format('COMMENT ON VIEW %s IS %L', listing, 'The caller''s files');
    EXECUTE pg_catalog.format('REVOKE ALL ON %s FROM PUBLIC, %s', listing, roles);
    EXECUTE pg_catalog.format('GRANT SELECT, DELETE ON %s, %s TO %s', listing, files, roles);
    EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA %s TO %s',
        (SELECT c.relnamespace::pg_catalog.regnamespace FROM pg_catalog.pg_class c WHERE c.oid = files), roles);
END
$$;
COMMENT ON FUNCTION @extschema@._create_files_endpoints(name, regclass, name, text, text) IS
    'The endpoints of create_api() that save and list';

CREATE FUNCTION @extschema@._body_text(body bytea) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN pg_catalog.convert_from(body, 'UTF8');
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION @extschema@._body_text(bytea) IS 'A request body as text, NULL when it is not UTF-8';

-- The placeholder user's rows: for requests of the anonymous role that name nobody else.
CREATE FUNCTION @extschema@._set_anonymous_policies(
    files regclass, anonymous_role name, anonymous_user_id text) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    command text;
BEGIN
    FOREACH command IN ARRAY ARRAY['select', 'delete'] LOOP
        IF EXISTS (SELECT FROM pg_catalog.pg_policy p
                   WHERE p.polrelid = files AND p.polname = 'cloudinary_anonymous_' || command) THEN
            EXECUTE pg_catalog.format('DROP POLICY %I ON %s', 'cloudinary_anonymous_' || command, files);
        END IF;
        IF anonymous_role IS NOT NULL AND anonymous_user_id IS NOT NULL THEN
            EXECUTE pg_catalog.format(
                'CREATE POLICY %I ON %s FOR %s TO %I '
                'USING ((SELECT cloudinary.current_user_id()) IS NULL AND user_id = %L)',
                'cloudinary_anonymous_' || command, files, command, anonymous_role, anonymous_user_id);
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@._set_anonymous_policies(regclass, name, text) IS
    'Row policies of the placeholder user of create_api()';

CREATE FUNCTION @extschema@.create_api(
    schema name DEFAULT 'api', anonymous_role name DEFAULT NULL, user_role name DEFAULT NULL,
    files regclass DEFAULT NULL, anonymous_user_id text DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    roles text;
    account text := 'default';
BEGIN
    -- a cast, so that "public" and names that are no role are refused
    SELECT pg_catalog.string_agg(r::text::pg_catalog.regrole::text, ', ') INTO roles
        FROM pg_catalog.unnest(ARRAY[pg_catalog.quote_ident(anonymous_role), pg_catalog.quote_ident(user_role)]) r
        WHERE r IS NOT NULL;
    IF schema IS NULL OR roles IS NULL THEN
        RAISE EXCEPTION 'create_api needs a schema and at least one of anonymous_role and user_role'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF pg_catalog.current_setting('server_version_num')::int < 150000 AND files IS NOT NULL THEN
        RAISE EXCEPTION 'create_api with a files table needs PostgreSQL 15 or later'
            USING ERRCODE = 'feature_not_supported', HINT = 'Views with row security of the caller came with version 15.';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n WHERE n.nspname = schema) THEN
        EXECUTE pg_catalog.format('CREATE SCHEMA %I', schema);
    END IF;
    -- its owner could replace what we put there
    IF NOT (SELECT pg_catalog.pg_has_role(n.nspowner, 'USAGE') FROM pg_catalog.pg_namespace n WHERE n.nspname = schema) THEN
        RAISE EXCEPTION 'schema "%" belongs to another role', schema USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA %I TO %s', schema, roles);
    EXECUTE pg_catalog.format(
        'GRANT EXECUTE ON FUNCTION cloudinary.save_metadata(jsonb, text, regclass), cloudinary.preset_urls(text, text),'
        ' cloudinary._signed_response(jsonb, text, text), cloudinary._sign_exactly(jsonb, text, text),'
        ' cloudinary._respond_signature(jsonb, text, text, name, text),'
        ' cloudinary._respond_sign_upload(text, text, name, text),'
        ' cloudinary._respond_widget_signature(text, text, name, text),'
        ' cloudinary._respond_save(text, regclass, name, text) TO %s', roles);
    IF files IS NOT NULL THEN
        SELECT f.account INTO account FROM cloudinary._files_table f WHERE f.relation = files;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'table % is not a registered files table', files
                USING ERRCODE = 'undefined_object', HINT = 'Call cloudinary.adopt_files_table() first.';
        END IF;
        IF NOT (SELECT c.relrowsecurity FROM pg_catalog.pg_class c WHERE c.oid = files) THEN
            RAISE EXCEPTION 'table % has no row security: its endpoints would show everybody''s rows', files
                USING ERRCODE = 'object_not_in_prerequisite_state',
                      HINT = 'Call cloudinary.adopt_files_table() for it, or turn row security on.';
        END IF;
        PERFORM cloudinary._set_anonymous_policies(files, anonymous_role, anonymous_user_id);
        PERFORM cloudinary._create_files_endpoints(schema, files, anonymous_role, anonymous_user_id, roles);
    END IF;
    PERFORM cloudinary._create_signing_endpoints(schema, account, anonymous_role, anonymous_user_id, roles);
    IF anonymous_role IS NOT NULL THEN
        PERFORM cloudinary._create_notification_endpoint(schema, account, anonymous_role);
    END IF;
    PERFORM pg_catalog.pg_notify('pgrst', 'reload schema');
END
$$;
COMMENT ON FUNCTION @extschema@.create_api(name, name, name, regclass, text) IS
    'Creates the HTTP endpoints as functions and a view of yours in a schema for PostgREST or Neon''s Data API';

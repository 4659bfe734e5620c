-- Moderation: hiding what nobody has approved yet, or what was rejected.

CREATE FUNCTION @extschema@.create_moderation_policy(files regclass, readers name DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    own text := cloudinary._own_rows(files);
    was_open boolean;
    policy text;
BEGIN
    PERFORM cloudinary._check_files_table(files);
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = files AND a.attname = 'moderation_status' AND NOT a.attisdropped) THEN
        RAISE EXCEPTION 'table % has no column "moderation_status"', files USING ERRCODE = 'undefined_column';
    END IF;
    SELECT NOT c.relrowsecurity INTO was_open FROM pg_catalog.pg_class c WHERE c.oid = files;
    IF was_open THEN
        EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', files);
        -- whoever may read or write it still may: policies that restrict need one that permits
        EXECUTE pg_catalog.format('CREATE POLICY cloudinary_open ON %s USING (true)', files);
    END IF;
    FOR policy IN SELECT p.polname FROM pg_catalog.pg_policy p
                  WHERE p.polrelid = files AND p.polname IN ('cloudinary_moderation', 'cloudinary_readers') LOOP
        EXECUTE pg_catalog.format('DROP POLICY %I ON %s', policy, files);
    END LOOP;
    EXECUTE pg_catalog.format('CREATE POLICY cloudinary_moderation ON %s AS RESTRICTIVE FOR SELECT USING '
                              '(moderation_status IS NULL OR moderation_status IN (''approved'', ''overridden'') OR %s)', files, own);
    IF readers IS NOT NULL THEN
        EXECUTE pg_catalog.format('CREATE POLICY cloudinary_readers ON %s FOR SELECT TO %s USING (true)', files,
            CASE readers WHEN 'public' THEN 'PUBLIC' ELSE pg_catalog.quote_ident(readers) END);
        EXECUTE pg_catalog.format('GRANT SELECT ON %s TO %s', files,
            CASE readers WHEN 'public' THEN 'PUBLIC' ELSE pg_catalog.quote_ident(readers) END);
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.create_moderation_policy(regclass, name) IS
    'Hides rows that are pending or rejected from everybody but their owners; with readers, lets that role see all others';

-- import_files(): rows of any table with a column of delivery URLs.

-- The URL of the original: without the transformation that the old one may have had.
CREATE FUNCTION @extschema@._import_url(
    url text, account text, OUT cloud_name text, OUT resource_type text, OUT type text, OUT version bigint,
    OUT public_id text, OUT format text, OUT original text)
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    parts cloudinary.delivery_url := cloudinary.parse_url(url);
BEGIN
    IF parts.resource_type NOT IN ('image', 'video', 'raw') OR parts.type NOT IN ('upload', 'private', 'authenticated') THEN
        RETURN;
    END IF;
    cloud_name := parts.cloud_name;
    resource_type := parts.resource_type;
    type := parts.type;
    version := parts.version;
    public_id := parts.public_id;
    format := parts.format;
    original := url;
    IF parts.transformation IS NOT NULL OR url NOT LIKE 'https://%' THEN
        original := cloudinary.url(public_id, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('resource_type', resource_type,
            'type', type, 'version', version, 'format', format, 'secure', true)), account);
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._import_url(text, text) IS 'Part of import_files(): the asset of a delivery URL; nulls for any other text';

-- As the caller, who must be allowed to read the one table and write the other.
CREATE FUNCTION @extschema@.import_files(
    source regclass, url_column name DEFAULT 'media_url', files regclass DEFAULT NULL,
    user_id_column name DEFAULT 'user_id', user_id text DEFAULT NULL)
    RETURNS TABLE (imported bigint, known bigint, other_cloud bigint, not_understood bigint)
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 1 SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    account cloudinary._account;
    names text;
    parts text;
BEGIN
    IF files IS NULL AND (SELECT pg_catalog.count(*) FROM cloudinary._files_table) = 1 THEN
        SELECT f.relation INTO files FROM cloudinary._files_table f;
    END IF;
    SELECT a.* INTO account FROM cloudinary._files_table f JOIN cloudinary._account a ON a.name = f.account WHERE f.relation = files;
    IF NOT FOUND OR source IS NULL OR url_column IS NULL THEN
        RAISE EXCEPTION 'import_files needs a source with a column of URLs, and a registered files table with its account'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM cloudinary._check_owner(source);
    PERFORM cloudinary._check_owner(files);
    SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum),
           pg_catalog.string_agg(pg_catalog.format('%s::%s', CASE a.attname
               WHEN 'public_id' THEN 'u.public_id' WHEN 'cloud_name' THEN 'u.cloud_name' WHEN 'resource_type' THEN 'u.resource_type'
               WHEN 'type' THEN 'u.type' WHEN 'version' THEN 'u.version' WHEN 'format' THEN 'u.format'
               WHEN 'user_id' THEN 'u.owner'
               ELSE 'u.original' END, pg_catalog.format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
        INTO names, parts
        FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = files AND NOT a.attisdropped AND a.attgenerated = ''
          AND a.attname IN ('public_id', 'cloud_name', 'resource_type', 'type', 'version', 'format', 'user_id', 'media_url', 'secure_url');
    EXECUTE pg_catalog.format($query$
        WITH urls AS MATERIALIZED (
            SELECT p.*, %3$s AS owner FROM %1$s s CROSS JOIN LATERAL cloudinary._import_url(s.%2$I::pg_catalog.text, $2) p
                WHERE s.%2$I IS NOT NULL
        ), stored AS (
            INSERT INTO %4$s (%5$s) SELECT %6$s FROM urls u WHERE u.cloud_name = $1 AND u.owner IS NOT NULL ON CONFLICT DO NOTHING RETURNING 1
        )
        SELECT (SELECT pg_catalog.count(*) FROM stored),
               pg_catalog.count(*) FILTER (WHERE u.cloud_name = $1 AND u.owner IS NOT NULL) - (SELECT pg_catalog.count(*) FROM stored),
               pg_catalog.count(*) FILTER (WHERE u.cloud_name <> $1), pg_catalog.count(*) FILTER (WHERE u.cloud_name IS NULL OR u.cloud_name = $1 AND u.owner IS NULL) FROM urls u
        $query$, source, url_column, coalesce(pg_catalog.quote_literal(user_id), pg_catalog.format('s.%I::pg_catalog.text', user_id_column)), files, names, parts)
        INTO imported, known, other_cloud, not_understood USING account.cloud_name, account.name;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION @extschema@.import_files(regclass, name, regclass, name, text) IS
    'Stores a row, with provenance client, for every delivery URL in a column of another table';

-- Drift: where a files table and Cloudinary disagree, and making the table right.

-- The condition under which row "t" stands for listed asset "l", from the columns that the table has.
CREATE FUNCTION @extschema@._same_asset(files regclass) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT pg_catalog.string_agg(pg_catalog.format(
               CASE WHEN a.attnotnull THEN 't.%1$I::pg_catalog.text = l.%1$I' ELSE '(t.%1$I IS NULL OR t.%1$I::pg_catalog.text = l.%1$I)' END,
               a.attname), ' AND ')
        FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = files AND a.attname IN ('public_id', 'cloud_name', 'resource_type', 'type')
$$;
COMMENT ON FUNCTION @extschema@._same_asset(regclass) IS 'SQL condition that joins a files table''s rows to listed assets';

-- When row "t" changed last, from the columns that the table has for it.
CREATE FUNCTION @extschema@._changed_at(files regclass) RETURNS text
    LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT pg_catalog.format('greatest(%s)', pg_catalog.string_agg(e.expression, ', '))
        FROM (SELECT $q$'-infinity'::pg_catalog.timestamptz$q$ AS expression
              UNION ALL
              SELECT pg_catalog.format('t.%I::pg_catalog.timestamptz', a.attname) FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = files AND a.attname IN ('updated_at', 'upload_timestamp', 'created_at')
                AND a.atttypid IN ('pg_catalog.timestamptz'::pg_catalog.regtype, 'pg_catalog.timestamp'::pg_catalog.regtype)) e
$$;
COMMENT ON FUNCTION @extschema@._changed_at(regclass) IS 'SQL expression of the time of a row''s last change, -infinity where nothing tells';

-- What the Admin API leaves out it says is empty; then an empty value and none are the same.
CREATE FUNCTION @extschema@._answer(asset jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT '{"tags": [], "context": {}, "metadata": {}}'::jsonb || asset
           || CASE WHEN asset -> 'context' ? 'custom' THEN pg_catalog.jsonb_build_object('context', asset #> '{context,custom}') ELSE '{}' END
$$;
COMMENT ON FUNCTION @extschema@._answer(jsonb) IS 'An asset of the Admin API, complete';

CREATE FUNCTION @extschema@._differences(entry jsonb, asset jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT pg_catalog.jsonb_object_agg(f, pg_catalog.jsonb_build_object('row', entry -> f, 'asset', asset -> f))
        FROM pg_catalog.unnest(ARRAY['asset_id', 'version', 'format', 'width', 'height', 'bytes', 'duration', 'etag', 'tags', 'context',
                                     'metadata', 'asset_folder', 'display_name', 'moderation_status']) f
        CROSS JOIN LATERAL (SELECT CASE WHEN v IN ('null', '[]', '{}', '""') THEN NULL ELSE v END AS v FROM (SELECT entry -> f) e (v)) r
        CROSS JOIN LATERAL (SELECT CASE WHEN v IN ('null', '[]', '{}', '""') THEN NULL ELSE v END AS v FROM (SELECT asset -> f) e (v)) s
        WHERE entry ? f AND asset ? f
          AND CASE WHEN f = 'tags' AND pg_catalog.jsonb_typeof(r.v) = 'array' AND pg_catalog.jsonb_typeof(s.v) = 'array'
                   THEN NOT (r.v @> s.v AND s.v @> r.v) ELSE r.v IS DISTINCT FROM s.v END
$$;
COMMENT ON FUNCTION @extschema@._differences(jsonb, jsonb) IS 'The fields in which a row is not what Cloudinary says, or NULL';

-- Rows that changed after the listing are left out: it cannot know them.
CREATE FUNCTION @extschema@.drift(files regclass)
    RETURNS TABLE (problem text, resource_type text, type text, public_id text, user_id text, differences jsonb, as_of timestamptz)
    LANGUAGE plpgsql STABLE STRICT PARALLEL UNSAFE ROWS 100 SET search_path = '' SET row_security = off
AS $$
#variable_conflict use_column
DECLARE
    register cloudinary._files_table;
    cloud text;
    same text := cloudinary._same_asset(files);
BEGIN
    PERFORM cloudinary._check_owner(files);
    SELECT f.* INTO register FROM cloudinary._files_table f WHERE f.relation = drift.files;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'table % is not a registered files table', files USING ERRCODE = 'undefined_object',
            HINT = 'Call cloudinary.adopt_files_table() first.';
    END IF;
    SELECT a.cloud_name INTO cloud FROM cloudinary._account a WHERE a.name = register.account;
    IF NOT EXISTS (SELECT FROM cloudinary._scan s WHERE s.account = register.account)
       OR EXISTS (SELECT FROM cloudinary._scan s WHERE s.account = register.account AND s.finished_at IS NULL) THEN
        RAISE EXCEPTION 'there is no complete listing of account "%" to compare with', register.account
            USING ERRCODE = 'object_not_in_prerequisite_state', HINT = 'Call cloudinary.scan() until it says that it is finished.';
    END IF;
    RETURN QUERY EXECUTE pg_catalog.format($query$
        SELECT 'no asset', o.resource_type, o.type, o.public_id, t.user_id::text, NULL::jsonb, s.started_at
            FROM %1$s t
            CROSS JOIN LATERAL (SELECT pg_catalog.to_jsonb(t) AS entry) e
            CROSS JOIN LATERAL cloudinary._asset_of(e.entry, $2) o
            JOIN cloudinary._scan s ON s.account = $1 AND s.resource_type = o.resource_type AND s.type = o.type
            WHERE o.cloud_name = $2 AND %3$s < s.started_at
              AND NOT EXISTS (SELECT FROM cloudinary._listed l WHERE l.account = $1 AND %2$s)
        UNION ALL
        SELECT 'no row', l.resource_type, l.type, l.public_id, NULL, NULL, l.seen_at
            FROM cloudinary._listed l
            WHERE l.account = $1 AND NOT EXISTS (SELECT FROM %1$s t WHERE %2$s)
              AND NOT EXISTS (SELECT FROM cloudinary._queue q WHERE q.public_id = l.public_id AND q.resource_type = l.resource_type
                              AND q.type = l.type AND q.cloud_name = l.cloud_name)
        UNION ALL
        SELECT 'differs', l.resource_type, l.type, l.public_id, t.user_id::text, d.d, l.seen_at
            FROM %1$s t JOIN cloudinary._listed l ON l.account = $1 AND %2$s
            CROSS JOIN LATERAL (SELECT pg_catalog.to_jsonb(t) AS entry) e
            CROSS JOIN LATERAL (SELECT cloudinary._differences(e.entry, cloudinary._answer(l.asset)) AS d) d
            WHERE d.d IS NOT NULL AND %3$s < l.seen_at
        $query$, files, same, cloudinary._changed_at(files)) USING register.account, cloud;
END
$$;
COMMENT ON FUNCTION @extschema@.drift(regclass) IS
    'Where the table and the last complete listing disagree: no asset, no row, differs';

-- Whose an asset without a row is: the policy's say if it names users in public ids, else the given one.
CREATE FUNCTION @extschema@._owner_of(files regclass, public_id text, user_id text) RETURNS text
    LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT coalesce((SELECT cloudinary._owner_of_asset(f.policy, _owner_of.public_id)
                     FROM cloudinary._files_table f WHERE f.relation = _owner_of.files), _owner_of.user_id)
$$;
COMMENT ON FUNCTION @extschema@._owner_of(regclass, text, text) IS 'The end user that an asset without a row belongs to';

-- All at once, or one by one when one of them cannot be stored; how many were.
CREATE FUNCTION @extschema@._save_each(files regclass, assets jsonb, user_ids text[]) RETURNS int
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    saved int := 0;
BEGIN
    BEGIN
        RETURN cloudinary._save_answers(assets, user_ids, files);
    EXCEPTION WHEN data_exception OR integrity_constraint_violation OR insufficient_privilege OR triggered_action_exception THEN
        NULL;
    END;
    FOR i IN 1 .. pg_catalog.cardinality(user_ids) LOOP
        BEGIN
            saved := saved + cloudinary._save_answers(pg_catalog.jsonb_build_array(assets -> (i - 1)), user_ids[i:i], files);
        EXCEPTION WHEN data_exception OR integrity_constraint_violation OR insufficient_privilege OR triggered_action_exception THEN
            RAISE WARNING 'asset "%" was not stored: %', assets -> (i - 1) ->> 'public_id', SQLERRM;
        END;
    END LOOP;
    RETURN saved;
END
$$;
COMMENT ON FUNCTION @extschema@._save_each(regclass, jsonb, text[]) IS 'Stores answers of the Admin API, but for those that cannot be';

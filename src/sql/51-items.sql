-- Items: what one notification says, asset by asset, in one form whichever of
-- several it came in.  All of it is computed from what is given.

CREATE FUNCTION @extschema@._notification_kind(notification_type text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN CASE
        WHEN notification_type IN (
            'upload', 'delete', 'delete_by_token', 'rename', 'move', 'resource_tags_changed', 'resource_context_changed',
            'resource_metadata_changed', 'resource_display_name_changed', 'access_control_changed', 'eager', 'moderation',
            'moderation_summary', 'publish', 'restore_asset_version', 'generate_archive', 'info') THEN 'asset'
        WHEN notification_type = 'move_or_rename_asset_folder' THEN 'folder'
        WHEN notification_type IN (
            'create_folder', 'delete_folder', 'related_assets', 'multi', 'sprite', 'explode', 'proof_status_changed', 'report',
            'error', 'bulk_refresh_auto_fetch', 'invalidate_custom_cdn') THEN 'log'
        ELSE 'unknown'
    END;
END
$$;
COMMENT ON FUNCTION @extschema@._notification_kind(text) IS
    'What becomes of a type: asset and folder change files tables, log is kept, unknown is kept for a later version';

CREATE FUNCTION @extschema@._event_time(body jsonb, sent bigint) RETURNS timestamptz
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = '' SET timezone = 'UTC'
AS $$
DECLARE
    candidate text;
BEGIN
    FOREACH candidate IN ARRAY ARRAY[body #>> '{notification_context,triggered_at}', body ->> 'timestamp'] LOOP
        CONTINUE WHEN candidate IS NULL OR candidate !~ '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.]\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?$';
        BEGIN
            RETURN candidate::timestamptz;
        EXCEPTION WHEN data_exception THEN
            CONTINUE;
        END;
    END LOOP;
    RETURN pg_catalog.to_timestamp(sent);
END
$$;
COMMENT ON FUNCTION @extschema@._event_time(jsonb, bigint) IS
    'When it happened: triggered_at, else timestamp, else the second at which Cloudinary sent it';

CREATE FUNCTION @extschema@._notification_items(body jsonb) RETURNS SETOF jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE ROWS 1 SET search_path = ''
AS $$
BEGIN
    CASE coalesce(pg_catalog.jsonb_typeof(body -> 'resources'), 'null')
        WHEN 'array' THEN
            RETURN QUERY SELECT i FROM pg_catalog.jsonb_array_elements(body -> 'resources') i
                WHERE pg_catalog.jsonb_typeof(i) = 'object';
        WHEN 'object' THEN
            RETURN QUERY SELECT pg_catalog.jsonb_build_object('public_id', i.key) || i.value
                FROM pg_catalog.jsonb_each(body -> 'resources') i WHERE pg_catalog.jsonb_typeof(i.value) = 'object';
        ELSE
            RETURN NEXT body;
    END CASE;
END
$$;
COMMENT ON FUNCTION @extschema@._notification_items(jsonb) IS 'What a notification says, one object per asset';

CREATE FUNCTION @extschema@._item_version(item jsonb) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN CASE WHEN (item ->> 'version') ~ '^\d{1,16}$' THEN (item ->> 'version')::bigint END;
END
$$;
COMMENT ON FUNCTION @extschema@._item_version(jsonb) IS 'The version that an item names, as a number or as text';

-- Context deltas come as [{"name","value"}], as ["name"] or as {"name": "value"}.
CREATE FUNCTION @extschema@._name_values(delta jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN CASE pg_catalog.jsonb_typeof(delta)
        WHEN 'object' THEN delta
        WHEN 'array' THEN
            (SELECT coalesce(pg_catalog.jsonb_object_agg(
                        CASE pg_catalog.jsonb_typeof(e) WHEN 'object' THEN coalesce(e ->> 'name', e ->> 'key') ELSE e #>> '{}' END,
                        CASE pg_catalog.jsonb_typeof(e) WHEN 'object' THEN coalesce(e -> 'value', e -> 'new_value') END), '{}')
             FROM pg_catalog.jsonb_array_elements(delta) e
             WHERE CASE pg_catalog.jsonb_typeof(e) WHEN 'object' THEN coalesce(e ->> 'name', e ->> 'key') ELSE e #>> '{}' END IS NOT NULL)
        ELSE '{}'
    END;
END
$$;
COMMENT ON FUNCTION @extschema@._name_values(jsonb) IS 'Names and values of a context, whichever of its three forms it comes in';

CREATE FUNCTION @extschema@._plain_context(context jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN CASE WHEN pg_catalog.jsonb_typeof(context) = 'object' AND pg_catalog.jsonb_typeof(context -> 'custom') = 'object'
                THEN context -> 'custom'
                ELSE cloudinary._name_values(context) END;
END
$$;
COMMENT ON FUNCTION @extschema@._plain_context(jsonb) IS 'The map of a context, which upload answers wrap into "custom"';

CREATE FUNCTION @extschema@._change_tags(tags jsonb, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN (SELECT coalesce(pg_catalog.jsonb_agg(t.tag ORDER BY t.first), '[]')
        FROM (SELECT e.tag, pg_catalog.min(e.n) AS first
              FROM (SELECT o.tag, o.n FROM pg_catalog.jsonb_array_elements(tags) WITH ORDINALITY o (tag, n)
                    WHERE NOT coalesce(item -> 'removed', '[]') @> o.tag
                    UNION ALL
                    SELECT a.tag, 100000 + a.n FROM pg_catalog.jsonb_array_elements(
                        CASE pg_catalog.jsonb_typeof(item -> 'added') WHEN 'array' THEN item -> 'added' ELSE '[]' END)
                        WITH ORDINALITY a (tag, n)) e
              GROUP BY e.tag) t);
END
$$;
COMMENT ON FUNCTION @extschema@._change_tags(jsonb, jsonb) IS 'Tags after a change: without the removed, with the added ones';

CREATE FUNCTION @extschema@._change_context(context jsonb, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN (context - ARRAY(SELECT pg_catalog.jsonb_object_keys(cloudinary._name_values(item -> 'removed'))))
           || pg_catalog.jsonb_strip_nulls(cloudinary._name_values(item -> 'added') || cloudinary._name_values(item -> 'updated'));
END
$$;
COMMENT ON FUNCTION @extschema@._change_context(jsonb, jsonb) IS 'Context after a change, as far as its values are told';

CREATE FUNCTION @extschema@._has_untold_values(item jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM pg_catalog.jsonb_each(cloudinary._name_values(item -> 'added') || cloudinary._name_values(item -> 'updated')) e
                   WHERE pg_catalog.jsonb_typeof(e.value) = 'null');
END
$$;
COMMENT ON FUNCTION @extschema@._has_untold_values(jsonb) IS 'Whether a change of context names keys without their values';

CREATE FUNCTION @extschema@._moderation_status(moderation jsonb) RETURNS text
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    -- one rejection rejects, and all have to approve
    RETURN (SELECT s.status FROM pg_catalog.jsonb_each(coalesce(moderation, '{}')) m
        CROSS JOIN LATERAL (SELECT m.value ->> 'status' AS status) s
        WHERE s.status IS NOT NULL
        ORDER BY pg_catalog.array_position(ARRAY['rejected', 'aborted', 'pending', 'queued', 'overridden', 'approved'], s.status), s.status
        LIMIT 1);
END
$$;
COMMENT ON FUNCTION @extschema@._moderation_status(jsonb) IS 'One verdict of several kinds of moderation: the worst';

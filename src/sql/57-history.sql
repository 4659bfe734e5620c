-- History: what changed of an asset, when, and by which notification.

CREATE FUNCTION @extschema@._changed_fields(before jsonb, after jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT coalesce(pg_catalog.jsonb_object_agg(key, pg_catalog.jsonb_build_object('from', before -> key, 'to', after -> key)), '{}')
    FROM (SELECT pg_catalog.jsonb_object_keys(before) UNION SELECT pg_catalog.jsonb_object_keys(after)) k (key)
    WHERE before -> key IS DISTINCT FROM after -> key
$$;
COMMENT ON FUNCTION @extschema@._changed_fields(jsonb, jsonb) IS 'Fields of two documents that differ: {"field": {"from", "to"}}';

CREATE FUNCTION @extschema@.asset_history(asset_id text, account text DEFAULT 'default')
    RETURNS TABLE (happened_at timestamptz, notification_type text, source text, changes jsonb, notification text)
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED ROWS 10 SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    state jsonb;
    folder_at jsonb;
    event record;
    before jsonb;
    after jsonb;
BEGIN
    SELECT a.base INTO state FROM cloudinary._asset a
        WHERE a.account = asset_history.account AND a.asset_id = asset_history.asset_id;
    before := coalesce(state -> 'doc', '{}') || pg_catalog.jsonb_build_object('deleted', coalesce(state ? 'deleted_at', false));
    FOR event IN
        SELECT e.kind, e.happened_at, e.item, e.notification, e.ordinality
        FROM cloudinary._events_of_asset(account, asset_id, 'infinity') WITH ORDINALITY e
        UNION ALL
        SELECT 'move_or_rename_asset_folder', r.happened_at, pg_catalog.jsonb_build_object('from', r.from_path, 'to', r.to_path), r.notification, NULL
        FROM cloudinary._folder_rename r WHERE r.account = asset_history.account
        ORDER BY 2, 5 NULLS LAST
    LOOP
        IF event.kind = 'move_or_rename_asset_folder' THEN
            after := before || pg_catalog.jsonb_build_object('asset_folder',
                cloudinary._renamed_folder(before ->> 'asset_folder', event.item ->> 'from', event.item ->> 'to'));
            CONTINUE WHEN NOT before ? 'asset_folder' OR after = before;
        ELSE
            folder_at := state #> '{at,folder}';
            state := cloudinary._apply_event(state, event.kind, event.happened_at, event.item);
            after := (state -> 'doc') || pg_catalog.jsonb_build_object('deleted', state ? 'deleted_at');
            IF before ? 'asset_folder' AND state #> '{at,folder}' = folder_at THEN
                -- renamed since it was said last
                after := after || pg_catalog.jsonb_build_object('asset_folder', before -> 'asset_folder');
            END IF;
        END IF;
        happened_at := event.happened_at;
        notification_type := event.kind;
        source := (SELECT n.body::jsonb #>> '{notification_context,triggered_by,source}' FROM cloudinary._notification n
                   WHERE n.account = asset_history.account AND n.id = event.notification);
        changes := cloudinary._changed_fields(before, after);
        notification := pg_catalog.encode(event.notification, 'hex');
        before := after;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.asset_history(text, text) IS
    'What each notification changed of an asset, in the order in which it happened: {"field": {"from", "to"}}';

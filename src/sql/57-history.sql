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
    event record;
    before jsonb;
    after jsonb;
BEGIN
    SELECT a.base INTO state FROM cloudinary._asset a
        WHERE a.account = asset_history.account AND a.asset_id = asset_history.asset_id;
    before := coalesce(state -> 'doc', '{}') || pg_catalog.jsonb_build_object('deleted', coalesce(state ? 'deleted_at', false));
    FOR event IN
        SELECT e.kind, e.happened_at, e.item, e.notification,
               n.body::jsonb #>> '{notification_context,triggered_by,source}' AS source
        FROM cloudinary._events_of_asset(account, asset_id, 'infinity') WITH ORDINALITY e
        LEFT JOIN cloudinary._notification n ON n.account = e.account AND n.id = e.notification
        ORDER BY e.ordinality
    LOOP
        state := cloudinary._apply_event(state, event.kind, event.happened_at, event.item);
        after := (state -> 'doc') || pg_catalog.jsonb_build_object('deleted', state ? 'deleted_at');
        happened_at := event.happened_at;
        notification_type := event.kind;
        source := event.source;
        changes := cloudinary._changed_fields(before, after);
        notification := pg_catalog.encode(event.notification, 'hex');
        before := after;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.asset_history(text, text) IS
    'What each notification changed of an asset, in the order in which it happened: {"field": {"from", "to"}}';

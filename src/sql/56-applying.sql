-- Applying a stored notification, now or again later; forgetting old ones.

-- The assets and names that a notification touches.
CREATE FUNCTION @extschema@._lock_notification(account text, kind text, body jsonb, wait boolean) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    item jsonb;
    assets text[] := '{}';
    names text[] := '{}';
    -- more locks than that would crowd the lock table
    locks_max CONSTANT int := 50;
BEGIN
    FOR item IN SELECT i FROM cloudinary._notification_items(body) i LOOP
        assets := assets || (item ->> 'asset_id');
        names := names || ARRAY[item ->> 'public_id', item ->> 'from_public_id', item ->> 'to_public_id',
            (SELECT a.public_id FROM cloudinary._asset a WHERE a.account = _lock_notification.account AND a.asset_id = item ->> 'asset_id')];
    END LOOP;
    assets := pg_catalog.array_remove(assets, NULL);
    names := pg_catalog.array_remove(names, NULL);
    PERFORM cloudinary._lock_event(account, assets, names,
                                   NOT wait OR kind = 'folder' OR pg_catalog.cardinality(assets) + pg_catalog.cardinality(names) > locks_max, wait);
END
$$;
COMMENT ON FUNCTION @extschema@._lock_notification(text, text, jsonb, boolean) IS
    'Locks all that a notification touches; without wait the whole account, or 55P03';

CREATE FUNCTION @extschema@._apply_folder_rename(account text, notification bytea, happened_at timestamptz, body jsonb) RETURNS text
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    asset text;
    problem text;
    projected record;
BEGIN
    IF body ->> 'from_path' IS NULL OR body ->> 'to_path' IS NULL THEN
        RAISE EXCEPTION '"from_path" or "to_path" is missing' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    INSERT INTO cloudinary._folder_rename AS r (account, happened_at, notification, from_path, to_path)
        VALUES (account, happened_at, notification, pg_catalog.btrim(body ->> 'from_path', '/'), pg_catalog.btrim(body ->> 'to_path', '/'))
        ON CONFLICT DO NOTHING;
    -- an earlier rename may come late and lead to this one
    FOR asset IN
        SELECT a.asset_id FROM cloudinary._asset a
        WHERE a.account = _apply_folder_rename.account AND a.alive AND a.state #>> '{doc,asset_folder}' <> ''
          AND (a.state #>> '{at,folder}')::bigint < EXTRACT(epoch FROM _apply_folder_rename.happened_at) * 1000000
          AND EXISTS (SELECT FROM cloudinary._folder_rename r WHERE r.account = a.account
                      AND pg_catalog.starts_with((a.state #>> '{doc,asset_folder}') || '/', r.from_path || '/'))
        ORDER BY 1
    LOOP
        projected := cloudinary._project_asset(account, asset);
        problem := coalesce(problem, projected.problem);
    END LOOP;
    RETURN problem;
END
$$;
COMMENT ON FUNCTION @extschema@._apply_folder_rename(text, bytea, timestamptz, jsonb) IS
    'Logs a folder''s new name and carries the assets in it along; returns what a table refused';

CREATE FUNCTION @extschema@._asset_id_of(account text, item jsonb, happened_at timestamptz) RETURNS text
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED SET search_path = ''
AS $$
BEGIN
    IF item ->> 'asset_id' IS NOT NULL THEN
        RETURN item ->> 'asset_id';
    END IF;
    RETURN (SELECT a.asset_id FROM cloudinary._asset a
            WHERE a.account = _asset_id_of.account AND a.public_id = coalesce(item ->> 'public_id', item ->> 'from_public_id') AND a.alive
              AND a.resource_type = coalesce(item ->> 'resource_type', a.resource_type) AND a.type = coalesce(item ->> 'type', a.type)
              -- whoever had the name before is not known any more
              AND (a.state #>> '{at,name}')::bigint <= EXTRACT(epoch FROM _asset_id_of.happened_at) * 1000000
            ORDER BY (a.state #>> '{at,name}')::bigint DESC LIMIT 1);
END
$$;
COMMENT ON FUNCTION @extschema@._asset_id_of(text, jsonb, timestamptz) IS
    'The asset that an item tells of, by its id, or by the name that one alive had at that time';

CREATE FUNCTION @extschema@._apply_items(
    account text, notification bytea, kind text, happened_at timestamptz, body jsonb, OUT outcome text, OUT problem text)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    item record;
    asset_id text;
    applied record;
BEGIN
    outcome := 'applied';
    FOR item IN SELECT i.value, i.ordinality FROM cloudinary._notification_items(body) WITH ORDINALITY i (value, ordinality) LOOP
        asset_id := cloudinary._asset_id_of(account, item.value, happened_at);
        IF asset_id IS NULL THEN
            outcome := 'unknown asset';
            CONTINUE;
        END IF;
        applied := cloudinary._receive_event(account, asset_id, notification, item.ordinality::int, kind, happened_at,
                                             item.value - ARRAY['notification_context', 'signature_key']);
        problem := coalesce(problem, applied.problem);
        IF NOT applied.shown THEN
            outcome := 'unknown asset';
        END IF;
    END LOOP;
    IF problem IS NOT NULL THEN
        outcome := 'failed';
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._apply_items(text, bytea, text, timestamptz, jsonb) IS
    'Applies what a notification says of each asset: "unknown asset" when no files table has a row for one, "failed" with what a table refused';

CREATE FUNCTION @extschema@._apply_notification(
    account text, notification bytea, happened_at timestamptz, body text, wait boolean, OUT outcome text, OUT problem text)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    parsed jsonb := body;
    type text := parsed ->> 'notification_type';
    kind text := cloudinary._notification_kind(type);
BEGIN
    CASE kind
        WHEN 'unknown' THEN
            outcome := 'unknown type';
        WHEN 'log' THEN
            outcome := 'logged';
        WHEN 'folder' THEN
            PERFORM cloudinary._lock_notification(account, kind, parsed, wait);
            problem := cloudinary._apply_folder_rename(account, notification, happened_at, parsed);
            outcome := CASE WHEN problem IS NULL THEN 'applied' ELSE 'failed' END;
        ELSE
            PERFORM cloudinary._lock_notification(account, kind, parsed, wait);
            SELECT i.* INTO outcome, problem FROM cloudinary._apply_items(account, notification, type, happened_at, parsed) i;
    END CASE;
END
$$;
COMMENT ON FUNCTION @extschema@._apply_notification(text, bytea, timestamptz, text, boolean) IS 'Applies a notification; returns its status';

-- Whatever goes wrong, the notification stays stored.  What others hold for long
-- must not hold it up, nor all that wait behind it.
CREATE FUNCTION @extschema@._try_notification(account text, notification bytea, happened_at timestamptz, body text, wait boolean) RETURNS text
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = '' SET lock_timeout = '5s'
AS $$
DECLARE
    outcome text;
    problem text;
BEGIN
    BEGIN
        SELECT a.* INTO outcome, problem FROM cloudinary._apply_notification(account, notification, happened_at, body, wait) a;
    EXCEPTION
        WHEN serialization_failure THEN
            RAISE;
        WHEN lock_not_available OR deadlock_detected OR object_in_use OR out_of_memory THEN
            outcome := 'deferred';
            problem := SQLERRM;
        WHEN query_canceled THEN
            -- what takes longer than the endpoint's statement_timeout must not undo that it was stored
            IF NOT wait THEN
                RAISE;
            END IF;
            outcome := 'deferred';
            problem := SQLERRM;
        WHEN OTHERS THEN
            outcome := 'failed';
            problem := SQLSTATE || ' ' || SQLERRM;
    END;
    UPDATE cloudinary._notification n
        SET status = outcome, detail = problem, tried_at = CASE WHEN wait THEN n.tried_at ELSE pg_catalog.clock_timestamp() END
        WHERE n.account = _try_notification.account AND n.id = _try_notification.notification
          AND (NOT wait OR (n.status, n.detail) IS DISTINCT FROM (outcome, problem));
    RETURN outcome;
END
$$;
COMMENT ON FUNCTION @extschema@._try_notification(text, bytea, timestamptz, text, boolean) IS 'Applies a stored notification and notes what became of it';

CREATE FUNCTION @extschema@.replay_notifications(max int DEFAULT 1000) RETURNS TABLE (status text, notifications bigint)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 5 SET search_path = ''
AS $$
#variable_conflict use_column
DECLARE
    waiting record;
    outcomes text[] := '{}';
BEGIN
    FOR waiting IN
        SELECT n.account, n.id, n.body, n.happened_at FROM cloudinary._notification n
        WHERE n.status NOT IN ('applied', 'logged')
        -- what may well succeed now, then what was not tried for the longest time
        ORDER BY n.status NOT IN ('deferred', 'failed'), n.tried_at NULLS FIRST, n.happened_at, n.id LIMIT replay_notifications.max
        FOR UPDATE SKIP LOCKED
    LOOP
        outcomes := outcomes || cloudinary._try_notification(waiting.account, waiting.id, waiting.happened_at, waiting.body, false);
    END LOOP;
    RETURN QUERY SELECT o, pg_catalog.count(*) FROM pg_catalog.unnest(outcomes) o GROUP BY o ORDER BY o;
END
$$;
COMMENT ON FUNCTION @extschema@.replay_notifications(int) IS
    'Applies again what could not be applied before; returns how many came to which status';

CREATE FUNCTION @extschema@.purge_notifications(keep interval DEFAULT '90 days', max int DEFAULT 10000) RETURNS bigint
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    horizon timestamptz := pg_catalog.now() - keep;
    -- an asset's state outlasts every notification that could change it
    asset_horizon timestamptz := horizon - '1 day'::interval;
    asset record;
    purged bigint;
    unapplied bigint;
BEGIN
    -- Cloudinary tries again for about 20 minutes, and clocks differ
    IF keep < '1 day'::interval THEN
        RAISE EXCEPTION 'notifications must be kept for a day at least' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    -- a lock for each of so many assets would not fit
    PERFORM cloudinary._lock_event(a.account, '{}', '{}', true, true)
        FROM (SELECT DISTINCT e.account FROM cloudinary._asset_event e WHERE e.happened_at <= asset_horizon ORDER BY 1) a;
    FOR asset IN
        SELECT DISTINCT e.account, e.asset_id FROM cloudinary._asset_event e WHERE e.happened_at <= asset_horizon ORDER BY 1, 2 LIMIT max
    LOOP
        PERFORM cloudinary._move_base(asset.account, asset.asset_id, asset_horizon);
    END LOOP;
    -- not those that still have an event: a later call takes them
    WITH forgotten AS (
        DELETE FROM cloudinary._notification n
        WHERE n.received_at <= horizon AND n.happened_at <= horizon
          AND NOT EXISTS (SELECT FROM cloudinary._notification_items(cloudinary._notification_object(n.body)) i
                          JOIN cloudinary._asset_event e ON e.asset_id = i ->> 'asset_id'
                          WHERE e.account = n.account AND e.notification = n.id)
        RETURNING n.status)
    SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE f.status IN ('deferred', 'failed', 'unknown type'))
        INTO purged, unapplied FROM forgotten f;
    IF unapplied > 0 THEN
        RAISE NOTICE '% of the notifications had never been applied', unapplied;
    END IF;
    RETURN purged;
END
$$;
COMMENT ON FUNCTION @extschema@.purge_notifications(interval, int) IS
    'Forgets notifications, and with them the history, older than that; what they led to stays. At most max assets a call; returns how many notifications';

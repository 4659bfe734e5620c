-- Which destroys of the queue may be sent now, and what becomes of one that failed.

CREATE FUNCTION @extschema@._send(requests jsonb, account text)
    RETURNS TABLE (ordinal int, status int, response jsonb, error text, retry_after interval)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 100 SET search_path = ''
AS $$
BEGIN
    RETURN QUERY SELECT c.ordinal, c.status, c.response, c.error, c.retry_after
        FROM cloudinary._call_many(requests, account) c;
END
$$;
COMMENT ON FUNCTION @extschema@._send(jsonb, text) IS 'The answers to requests of the queue and of drift, several at a time';

-- Numbers of the transactions that are writing to files tables now.
CREATE FUNCTION @extschema@._open_writers() RETURNS bigint[]
    LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
    SELECT ARRAY(
        SELECT x.transactionid::text::bigint
        FROM pg_catalog.pg_locks r
        JOIN pg_catalog.pg_locks x ON x.virtualtransaction = r.virtualtransaction AND x.locktype = 'transactionid'
                                  AND x.mode = 'ExclusiveLock' AND x.granted
        WHERE r.locktype = 'relation' AND r.mode NOT IN ('AccessShareLock', 'RowShareLock') AND r.granted
          AND r.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
          AND r.relation IN (SELECT f.relation FROM cloudinary._files_table f
                             UNION ALL SELECT t.relid FROM cloudinary._files_table f, pg_catalog.pg_partition_tree(f.relation) t))
$$;
COMMENT ON FUNCTION @extschema@._open_writers() IS 'Part of run_queue(): who may have stored an asset without having seen its destroy';

CREATE FUNCTION @extschema@._is_older(writer bigint, horizon xid8) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT ((horizon::text::numeric % 4294967296)::bigint - writer + 4294967296) % 4294967296 BETWEEN 1 AND 2147483648
$$;
COMMENT ON FUNCTION @extschema@._is_older(bigint, xid8) IS 'Whether a transaction''s 32-bit number comes before that';

-- Due entries, locked.  Left for another time: those of a passive account, those whose
-- asset another entry keeps for its own grace period, and those that a transaction
-- may have missed which wrote before the entry was committed and is still open.
CREATE FUNCTION @extschema@._take_due(max int) RETURNS uuid[]
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    taken uuid[];
    clear uuid[];
    writers bigint[];
BEGIN
    taken := ARRAY(
        SELECT q.id FROM cloudinary._queue q
        WHERE NOT q.dead AND q.due_at <= (SELECT pg_catalog.clock_timestamp()) -- else no condition for the index
          AND q.account IN (SELECT a.name FROM cloudinary._account a
                            WHERE cloudinary._binding_holds(a.bound_to)
                              AND EXISTS (SELECT FROM cloudinary._secret s WHERE s.account = a.name AND s.kind = 'api'))
          AND cloudinary._binding_holds(q.bound_to)
          AND NOT EXISTS (SELECT FROM cloudinary._queue o
                          WHERE o.public_id = q.public_id AND o.resource_type = q.resource_type AND o.type = q.type
                            AND o.cloud_name = q.cloud_name AND NOT o.replaced AND o.attempts = 0 AND NOT o.dead
                            AND o.due_at > (SELECT pg_catalog.clock_timestamp()))
        ORDER BY q.due_at LIMIT max FOR UPDATE OF q SKIP LOCKED);
    -- our own number came after the entries' commit: whoever has a smaller one may have looked before it
    writers := cloudinary._open_writers();
    clear := ARRAY(
        SELECT q.id FROM cloudinary._queue q
        WHERE q.id = ANY (taken)
          AND NOT EXISTS (SELECT FROM pg_catalog.unnest(writers) w
                          WHERE cloudinary._is_older(w, coalesce(q.horizon, pg_catalog.pg_current_xact_id())))
          AND pg_catalog.pg_try_advisory_xact_lock(1668048225, cloudinary._asset_lock(q.public_id)));
    UPDATE cloudinary._queue q SET horizon = pg_catalog.pg_current_xact_id()
        WHERE q.id = ANY (taken) AND q.horizon IS NULL AND NOT q.id = ANY (clear);
    RETURN clear;
END
$$;
COMMENT ON FUNCTION @extschema@._take_due(int) IS 'Part of run_queue(): locks entries that may be sent now';

-- Entries whose asset a row uses, in whatever files table.
CREATE FUNCTION @extschema@._drop_used(taken uuid[]) RETURNS int
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    assets record;
    used uuid[] := '{}';
    files_table regclass;
BEGIN
    SELECT pg_catalog.array_agg(q.id) AS ids, pg_catalog.array_agg(q.public_id) AS public_ids,
           pg_catalog.array_agg(q.cloud_name) AS cloud_names,
           pg_catalog.array_agg(q.resource_type) AS resource_types, pg_catalog.array_agg(q.type) AS types
        INTO assets FROM cloudinary._queue q WHERE q.id = ANY (taken);
    IF assets.ids IS NULL THEN
        RETURN 0;
    END IF;
    FOR files_table IN SELECT f.relation FROM cloudinary._files_table f LOOP
        BEGIN
            used := used || ARRAY(SELECT assets.ids[n] FROM pg_catalog.unnest(cloudinary._referenced(
                files_table, assets.public_ids, assets.cloud_names, assets.resource_types, assets.types)) n);
        EXCEPTION WHEN OTHERS THEN
            -- it may use any asset of its account
            PERFORM cloudinary._put_off(ARRAY(SELECT q.id FROM cloudinary._queue q JOIN cloudinary._files_table f ON f.account = q.account
                                              WHERE f.relation = files_table AND q.id = ANY (taken)), 'files table', SQLERRM, NULL);
        END;
    END LOOP;
    DELETE FROM cloudinary._queue q WHERE q.id = ANY (used);
    RETURN (SELECT pg_catalog.count(DISTINCT u)::int FROM pg_catalog.unnest(used) u);
END
$$;
COMMENT ON FUNCTION @extschema@._drop_used(uuid[]) IS 'Part of run_queue(): forgets entries whose asset a row uses';

-- Why Cloudinary's answer is no success; NULL when it is.
CREATE FUNCTION @extschema@._failure(status int, response jsonb, wanted text[]) RETURNS text
    LANGUAGE sql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT CASE
        WHEN status IS NULL THEN 'no answer'
        WHEN status IN (420, 429) THEN 'rate limit'
        WHEN status IN (401, 403) THEN 'unauthorized'
        WHEN status IN (408, 423) OR status >= 500 THEN 'server'
        WHEN status = 200 AND response ->> 'result' = ANY (wanted) THEN NULL
        WHEN status = 200 THEN 'unexpected answer'
        ELSE 'refused' END
$$;
COMMENT ON FUNCTION @extschema@._failure(int, jsonb, text[]) IS 'The cause under which a failed request is counted';

-- A limited rate is nobody's fault and no attempt; what the row does not say, it will not say later.
CREATE FUNCTION @extschema@._put_off(
    taken uuid[], cause text, detail text, retry_after interval, sent boolean DEFAULT false) RETURNS text
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    limited boolean := cause IN ('rate limit', 'files table');
    hopeless boolean := cause IN ('other cloud', 'other resource type', 'no resource type', 'another asset has its name');
    died boolean;
BEGIN
    WITH updated AS (UPDATE cloudinary._queue q
        SET attempts = q.attempts + CASE WHEN limited THEN 0 ELSE 1 END,
            dead = hopeless OR (NOT limited AND q.attempts >= 11),
            cause = cause, detail = pg_catalog.left(detail, 500), sent = q.sent OR sent,
            due_at = pg_catalog.clock_timestamp() + greatest(CASE WHEN retry_after > '0' THEN least(retry_after, interval '6 hours') END,
                least(interval '30 seconds' * 2 ^ least(q.attempts, 10), interval '6 hours')
                * (0.75 + 0.5 * pg_catalog.random()))
        WHERE q.id = ANY (taken) RETURNING q.dead)
        SELECT pg_catalog.bool_or(u.dead) INTO died FROM updated u;
    RETURN CASE WHEN died THEN 'dead' ELSE 'retried' END;
END
$$;
COMMENT ON FUNCTION @extschema@._put_off(uuid[], text, text, interval, boolean) IS 'Part of run_queue(): another attempt later, or none after twelve';

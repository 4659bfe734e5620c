-- Draining the queue: run_queue() and what it is made of.

CREATE FUNCTION @extschema@._is_used(asset jsonb) RETURNS boolean
    LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
    SELECT EXISTS (
        SELECT FROM cloudinary._files_table f
        WHERE pg_catalog.cardinality(cloudinary._referenced(f.relation, ARRAY[asset ->> 'public_id'], ARRAY[asset ->> 'cloud_name'],
            ARRAY[asset ->> 'resource_type'], ARRAY[asset ->> 'type'])) > 0)
$$;
COMMENT ON FUNCTION @extschema@._is_used(jsonb) IS 'Whether a row of any files table uses the asset';

-- The destroys of one account that can be sent, an asset once however many entries it has.
CREATE FUNCTION @extschema@._destroys_of(account text, taken uuid[]) RETURNS SETOF jsonb
    LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
    SELECT pg_catalog.jsonb_build_object('ids', pg_catalog.jsonb_agg(q.id), 'cloud_name', q.cloud_name,
               'resource_type', q.resource_type, 'type', q.type, 'public_id', q.public_id,
               'vouched', pg_catalog.bool_or(coalesce(q.entry ->> 'provenance' IN ('api', 'notification'), false)))
        FROM cloudinary._queue q
        WHERE q.id = ANY (_destroys_of.taken) AND q.account = _destroys_of.account
        GROUP BY q.cloud_name, q.resource_type, q.type, q.public_id ORDER BY pg_catalog.min(q.due_at)
$$;
COMMENT ON FUNCTION @extschema@._destroys_of(text, uuid[]) IS 'Part of run_queue(): what to destroy, with the entries that ask for it';

CREATE FUNCTION @extschema@._ids_of(asset jsonb) RETURNS uuid[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT ARRAY(SELECT i::uuid FROM pg_catalog.jsonb_array_elements_text(asset -> 'ids') i)
$$;
COMMENT ON FUNCTION @extschema@._ids_of(jsonb) IS 'Part of run_queue(): the entries that ask for an asset''s destroy';

CREATE FUNCTION @extschema@._forget(assets jsonb[], account text) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    -- a scan may hold it as long as it goes on; drift() will ask again
    DELETE FROM cloudinary._listed l WHERE l.ctid = ANY (ARRAY(
        SELECT k.ctid FROM pg_catalog.unnest(assets) a
        JOIN cloudinary._listed k ON k.account = _forget.account AND k.resource_type = a ->> 'resource_type'
                                 AND k.type = a ->> 'type' AND k.public_id = a ->> 'public_id'
        FOR UPDATE OF k SKIP LOCKED));
    DELETE FROM cloudinary._queue q
        WHERE q.id IN (SELECT i FROM pg_catalog.unnest(assets) a, pg_catalog.unnest(cloudinary._ids_of(a)) i);
END
$$;
COMMENT ON FUNCTION @extschema@._forget(jsonb[], text) IS 'Part of run_queue(): the assets are gone, their entries are done';

-- "not found" may mean: not of this resource type.  The Admin API says which of
-- these public ids exist, under any resource type: an array of resources, or the
-- cause why it does not say.
CREATE FUNCTION @extschema@._look_up(assets jsonb, account text, OUT existing jsonb, OUT cause text, OUT detail text, OUT retry_after interval)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    requests jsonb;
    answer record;
BEGIN
    SELECT pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('method', 'GET', 'path', 'resources/' || r || '/' || l.type,
               'params', pg_catalog.jsonb_build_object('public_ids', l.public_ids, 'max_results', 100,
                                                       'tags', true, 'context', true, 'metadata', true, 'moderations', true)))
        INTO requests
        -- a hundred at most, and no longer than an address may be
        FROM (SELECT a.type, pg_catalog.jsonb_agg(a.public_id) AS public_ids
              FROM (SELECT e ->> 'type' AS type, e -> 'public_id' AS public_id,
                           (pg_catalog.row_number() OVER w - 1) / 100 AS hundred,
                           pg_catalog.sum(16 + 2 * pg_catalog.octet_length(e ->> 'public_id')) OVER w / 4000 AS part
                    FROM pg_catalog.jsonb_array_elements(assets) WITH ORDINALITY u (e, n)
                    WINDOW w AS (PARTITION BY e ->> 'type' ORDER BY n ROWS UNBOUNDED PRECEDING)) a
              GROUP BY a.type, a.hundred, a.part) l,
             pg_catalog.unnest(ARRAY['image', 'video', 'raw']) r;
    existing := '[]';
    FOR answer IN SELECT * FROM cloudinary._send(requests, account) LOOP
        IF answer.status = 200 AND pg_catalog.jsonb_typeof(answer.response -> 'resources') = 'array' THEN
            existing := existing || (answer.response -> 'resources');
        ELSIF answer.status = 404 THEN
            CONTINUE;
        ELSE
            cause := coalesce(cloudinary._failure(answer.status, answer.response, '{}'), 'unexpected answer');
            detail := answer.error;
            retry_after := greatest(retry_after, answer.retry_after);
        END IF;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@._look_up(jsonb, text) IS 'Which of these assets Cloudinary has, under any resource type';

-- What Cloudinary did not find is gone only if it is there under no resource type that no row uses.
CREATE FUNCTION @extschema@._settle_missing(missing jsonb, account text) RETURNS text[]
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    outcomes text[] := '{}';
    found record;
    asset jsonb;
    other jsonb;
    gone jsonb[] := '{}';
BEGIN
    IF missing = '[]' THEN
        RETURN outcomes;
    END IF;
    found := cloudinary._look_up(missing, account);
    FOR asset IN SELECT e FROM pg_catalog.jsonb_array_elements(missing) e LOOP
        SELECT r || pg_catalog.jsonb_build_object('cloud_name', asset -> 'cloud_name') INTO other
            FROM pg_catalog.jsonb_array_elements(found.existing) r
            WHERE r ->> 'public_id' = asset ->> 'public_id' AND r ->> 'type' = asset ->> 'type'
            ORDER BY r ->> 'resource_type' = asset ->> 'resource_type' DESC LIMIT 1;
        IF found.cause IS NOT NULL THEN
            outcomes := outcomes || cloudinary._put_off(cloudinary._ids_of(asset), found.cause, found.detail, found.retry_after, true);
        ELSIF other ->> 'resource_type' = asset ->> 'resource_type' THEN
            outcomes := outcomes || cloudinary._put_off(cloudinary._ids_of(asset), 'still there',
                'Cloudinary did not find it to destroy, but lists it.', NULL, true);
        ELSIF other IS NOT NULL AND NOT (asset -> 'vouched')::boolean AND NOT cloudinary._is_used(other) THEN
            outcomes := outcomes || cloudinary._put_off(cloudinary._ids_of(asset), 'other resource type',
                'There is no such ' || (asset ->> 'resource_type') || ', but there is one of resource type ' || (other ->> 'resource_type')
                || ', which no row uses.', NULL, true);
        ELSE
            gone := gone || asset;
        END IF;
    END LOOP;
    PERFORM cloudinary._forget(gone, account);
    RETURN outcomes || pg_catalog.array_fill('gone'::text, ARRAY[pg_catalog.cardinality(gone)]);
END
$$;
COMMENT ON FUNCTION @extschema@._settle_missing(jsonb, text) IS 'Part of run_queue(): the assets that Cloudinary did not find';

-- Sends one account's destroys and records how each ended.
CREATE FUNCTION @extschema@._destroy_batch(account text, taken uuid[]) RETURNS text[]
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    outcomes text[] := '{}';
    cloud text := (SELECT a.cloud_name FROM cloudinary._account a WHERE a.name = account);
    asset jsonb;
    sent jsonb[] := '{}';
    requests jsonb;
    destroyed jsonb[] := '{}';
    missing jsonb[] := '{}';
    answer record;
    cause text;
BEGIN
    FOR asset IN SELECT * FROM cloudinary._destroys_of(account, taken) LOOP
        IF asset ->> 'cloud_name' <> cloud THEN
            outcomes := outcomes || cloudinary._put_off(cloudinary._ids_of(asset), 'other cloud',
                'The account''s cloud is ' || cloud || ' now.', NULL);
        ELSIF coalesce(asset ->> 'resource_type' NOT IN ('image', 'video', 'raw'), true) OR asset ->> 'type' !~ '^[a-z_]+$' THEN
            outcomes := outcomes || cloudinary._put_off(cloudinary._ids_of(asset), 'no resource type',
                'Neither the row nor its URL said what kind of asset it was.', NULL);
        ELSE
            sent := sent || asset;
        END IF;
    END LOOP;
    IF sent = '{}' THEN
        RETURN outcomes;
    END IF;
    requests := (SELECT pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('method', 'POST', 'path', (a ->> 'resource_type') || '/destroy',
                            'params', pg_catalog.jsonb_build_object('public_id', a -> 'public_id', 'type', a -> 'type', 'invalidate', 'true'))
                        ORDER BY n)
                 FROM pg_catalog.unnest(sent) WITH ORDINALITY u (a, n));
    FOR answer IN SELECT * FROM cloudinary._send(requests, account) LOOP
        asset := sent[answer.ordinal];
        cause := cloudinary._failure(answer.status, answer.response, ARRAY['ok', 'not found']);
        IF cause IS NOT NULL THEN
            outcomes := outcomes || cloudinary._put_off(cloudinary._ids_of(asset), cause, answer.error, answer.retry_after,
                cause IN ('no answer', 'server', 'unexpected answer'));
        ELSIF answer.response ->> 'result' = 'ok' THEN
            destroyed := destroyed || asset;
        ELSE
            missing := missing || asset;
        END IF;
    END LOOP;
    PERFORM cloudinary._forget(destroyed, account);
    RETURN outcomes || pg_catalog.array_fill('destroyed'::text, ARRAY[pg_catalog.cardinality(destroyed)])
           || cloudinary._settle_missing(pg_catalog.to_jsonb(missing), account);
END
$$;
COMMENT ON FUNCTION @extschema@._destroy_batch(text, uuid[]) IS 'Part of run_queue(): one account''s share of a batch';

-- What keeps one asset's request from being made keeps no other from being sent.
CREATE FUNCTION @extschema@._try_destroys(account text, taken uuid[]) RETURNS text[]
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    assets jsonb[];
    asset jsonb;
    outcomes text[] := '{}';
BEGIN
    RETURN cloudinary._destroy_batch(account, taken);
EXCEPTION WHEN OTHERS THEN
    assets := ARRAY(SELECT * FROM cloudinary._destroys_of(account, taken));
    IF pg_catalog.cardinality(assets) = 1 THEN
        RETURN ARRAY[cloudinary._put_off(cloudinary._ids_of(assets[1]), 'client', SQLERRM, NULL, true)];
    END IF;
    FOREACH asset IN ARRAY assets LOOP
        outcomes := outcomes || cloudinary._try_destroys(account, cloudinary._ids_of(asset));
    END LOOP;
    RETURN outcomes;
END
$$;
COMMENT ON FUNCTION @extschema@._try_destroys(text, uuid[]) IS 'Part of run_queue(): _destroy_batch(), one asset at a time where that raises';

-- One batch, one transaction.  It sees what others commit, so it must not look
-- through an old snapshot; and nothing it relies on may still be rolled back.
CREATE FUNCTION @extschema@.run_queue(max int DEFAULT 100)
    RETURNS TABLE (destroyed int, gone int, in_use int, retried int, dead int)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 1 SECURITY DEFINER SET search_path = '' SET jit = off
AS $$
#variable_conflict use_variable
DECLARE
    taken uuid[];
    outcomes text[] := '{}';
    account text;
BEGIN
    IF pg_catalog.current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted')
       OR pg_catalog.pg_current_xact_id_if_assigned() IS NOT NULL THEN
        RAISE EXCEPTION 'run_queue() needs a READ COMMITTED transaction that has written nothing before'
            USING ERRCODE = 'active_sql_transaction', HINT = 'Call it in a transaction of its own.';
    END IF;
    IF max NOT BETWEEN 1 AND 1000 THEN
        RAISE EXCEPTION 'max must be between 1 and 1000' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    taken := cloudinary._follow_names(cloudinary._take_due(max));
    in_use := cloudinary._drop_used(taken);
    -- without those that were put off
    taken := ARRAY(SELECT q.id FROM cloudinary._queue q WHERE q.id = ANY (taken) AND q.due_at <= pg_catalog.clock_timestamp());
    FOR account IN SELECT DISTINCT q.account FROM cloudinary._queue q WHERE q.id = ANY (taken) LOOP
        outcomes := outcomes || cloudinary._try_destroys(account, taken);
    END LOOP;
    SELECT pg_catalog.count(*) FILTER (WHERE o = 'destroyed'), pg_catalog.count(*) FILTER (WHERE o = 'gone'),
           pg_catalog.count(*) FILTER (WHERE o = 'retried'), pg_catalog.count(*) FILTER (WHERE o = 'dead')
        INTO destroyed, gone, retried, dead FROM pg_catalog.unnest(outcomes) o;
    RETURN NEXT;
END
$$;
REVOKE ALL ON FUNCTION @extschema@.run_queue(int) FROM PUBLIC;
ALTER FUNCTION @extschema@.run_queue(int) OWNER TO @extowner@;
COMMENT ON FUNCTION @extschema@.run_queue(int) IS
    'Sends up to max due destroys and says how they ended; call it again and again, from as many sessions as you like';

-- Looking at the queue, taking deletes back, trying dead ones again.

CREATE VIEW @extschema@.queue_status AS
    SELECT q.account, s.state, q.cause, pg_catalog.count(*) AS deletes, pg_catalog.min(q.queued_at) AS oldest,
           pg_catalog.min(q.due_at) AS next_due
    FROM @extschema@._queue q
    CROSS JOIN LATERAL (SELECT CASE
        WHEN q.dead THEN 'dead'
        WHEN NOT @extschema@._binding_holds(q.bound_to) THEN 'inherited'
        WHEN q.attempts > 0 OR q.cause IS NOT NULL THEN 'failing'
        WHEN q.due_at > pg_catalog.clock_timestamp() THEN 'grace'
        ELSE 'due' END AS state) s
    GROUP BY q.account, s.state, q.cause;
COMMENT ON VIEW @extschema@.queue_status IS
    'Deletes that Cloudinary has still to hear of: grace, due, failing, dead, or inherited from the database that this is a copy of';
REVOKE ALL ON @extschema@.queue_status FROM PUBLIC;
ALTER VIEW @extschema@.queue_status OWNER TO @extowner@;

CREATE FUNCTION @extschema@._restore_row(files regclass, entry jsonb) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    names text;
    parts text;
    restored jsonb;
BEGIN
    SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum),
           pg_catalog.string_agg(pg_catalog.format('($1 ->> %L)::%s', a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
        INTO names, parts
        FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = files AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND entry ? a.attname::text;
    EXECUTE pg_catalog.format('INSERT INTO %s AS t (%s) OVERRIDING SYSTEM VALUE VALUES (%s) ON CONFLICT DO NOTHING RETURNING pg_catalog.to_jsonb(t)',
                              files, names, parts)
        USING entry INTO restored;
    RETURN restored;
END
$$;
COMMENT ON FUNCTION @extschema@._restore_row(regclass, jsonb) IS 'Puts a deleted row back, as the caller; NULL when something else took its place';

CREATE FUNCTION @extschema@.undelete(
    files regclass, public_ids text[] DEFAULT NULL, since timestamptz DEFAULT NULL) RETURNS SETOF jsonb
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 10 SET search_path = ''
AS $$
DECLARE
    queued cloudinary._queue;
    restored jsonb;
BEGIN
    IF files IS NULL OR (public_ids IS NULL AND since IS NULL) THEN
        RAISE EXCEPTION 'undelete needs the files table, and public_ids or since' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    FOR queued IN SELECT q.* FROM cloudinary._queue q
                  WHERE q.files = undelete.files AND (undelete.public_ids IS NULL OR q.public_id = ANY (undelete.public_ids))
                    AND (undelete.since IS NULL OR q.queued_at >= undelete.since)
                  ORDER BY q.queued_at FOR UPDATE LOOP
        IF NOT queued.replaced THEN
            restored := cloudinary._restore_row(files, queued.entry);
            IF restored IS NOT NULL THEN
                RETURN NEXT restored;
            END IF;
        END IF;
        DELETE FROM cloudinary._queue q WHERE q.id = queued.id;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.undelete(regclass, text[], timestamptz) IS
    'Takes back deletes that Cloudinary has not heard of yet, restores their rows and returns them';

CREATE FUNCTION @extschema@.retry_dead(account text DEFAULT NULL, cause text DEFAULT NULL) RETURNS bigint
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    revived bigint;
BEGIN
    UPDATE cloudinary._queue q SET dead = false, attempts = 0, due_at = pg_catalog.clock_timestamp()
        WHERE q.dead AND (retry_dead.account IS NULL OR q.account = retry_dead.account)
          AND (retry_dead.cause IS NULL OR q.cause = retry_dead.cause);
    GET DIAGNOSTICS revived = ROW_COUNT;
    RETURN revived;
END
$$;
COMMENT ON FUNCTION @extschema@.retry_dead(text, text) IS 'Has run_queue() try dead deletes again, all or those of one account or cause';

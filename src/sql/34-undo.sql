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
    taken_back int := 0;
BEGIN
    IF files IS NULL OR (public_ids IS NULL AND since IS NULL) THEN
        RAISE EXCEPTION 'undelete needs the files table, and public_ids or since' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF NOT EXISTS (SELECT FROM cloudinary._files_table f WHERE f.relation = files) THEN
        RAISE EXCEPTION 'table % is not a registered files table', files
            USING ERRCODE = 'undefined_object', HINT = 'Call cloudinary.adopt_files_table() first.';
    END IF;
    PERFORM cloudinary._check_owner(files);
    FOR queued IN SELECT q.* FROM cloudinary._queue q
                  WHERE q.files = undelete.files AND (undelete.public_ids IS NULL OR q.public_id = ANY (undelete.public_ids))
                    AND (undelete.since IS NULL OR q.queued_at >= undelete.since)
                  ORDER BY q.queued_at FOR UPDATE LOOP
        restored := NULL;
        IF queued.sent THEN
            RAISE WARNING 'asset "%" may be destroyed already', queued.public_id
                USING DETAIL = 'Its destroy was sent, and what came of it is not known.', HINT = 'Look with cloudinary.resource().';
            CONTINUE;
        ELSIF NOT queued.replaced THEN
            restored := cloudinary._restore_row(files, queued.entry);
            IF restored IS NULL AND NOT cloudinary._is_used(pg_catalog.to_jsonb(queued)) THEN
                RAISE WARNING 'the row of asset "%" cannot be put back: another has its key', queued.public_id;
                CONTINUE;
            END IF;
        END IF;
        DELETE FROM cloudinary._queue q WHERE q.id = queued.id;
        IF queued.due_at <= pg_catalog.clock_timestamp() THEN
            RAISE WARNING 'the grace period of asset "%" was over', queued.public_id
                USING DETAIL = 'A run_queue() that was cancelled or crashed may have destroyed it.', HINT = 'Look with cloudinary.resource().';
        END IF;
        taken_back := taken_back + 1;
        IF restored IS NOT NULL THEN
            RETURN NEXT restored;
        END IF;
    END LOOP;
    IF taken_back = 0 THEN
        RAISE NOTICE 'no delete was taken back: none is queued, or it was sent already';
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.undelete(regclass, text[], timestamptz) IS
    'Takes back deletes that were not sent yet, restores their rows and returns them; warns of those that cannot be';

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

CREATE FUNCTION @extschema@._doctor_queue()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql VOLATILE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    SELECT 'queue ' || q.account || coalesce(', ' || q.cause, ''),
           CASE WHEN q.state IN ('grace', 'due') THEN 'ok' WHEN q.state = 'dead' THEN 'error' ELSE 'warning' END,
           q.deletes || CASE q.state
               WHEN 'grace' THEN ' deletes can still be taken back with cloudinary.undelete().'
               WHEN 'due' THEN ' deletes are due: something has to call cloudinary.run_queue().'
               WHEN 'failing' THEN ' deletes failed so far and are tried again.'
               WHEN 'dead' THEN ' deletes were given up: see cloudinary._queue.detail, then call cloudinary.retry_dead().'
               ELSE ' deletes were queued before this database took the account over, there or here, and are not sent:'
                    ' cloudinary.rebind(take_queue => true) would.' END
        FROM cloudinary.queue_status q
    UNION ALL
    SELECT 'queue', 'warning', 'Deletes have been due for more than an hour: call cloudinary.run_queue() from a scheduler.'
        FROM cloudinary.queue_status q WHERE q.state = 'due' HAVING pg_catalog.min(q.next_due) < pg_catalog.now() - interval '1 hour'
    UNION ALL
    SELECT 'files table ' || f.relation || ' deletes', 'info', 'They keep the assets at Cloudinary: adopt the table with on_delete => ''queue'' to have them destroyed.'
        FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation WHERE f.on_delete = 'keep'
    UNION ALL
    SELECT 'files table ' || f.relation || ' triggers', 'error',
           'A trigger of it is missing or disabled, so its deletes do not reach Cloudinary: adopt the table again.'
        FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation
        CROSS JOIN LATERAL pg_catalog.unnest(CASE f.on_delete WHEN 'queue'
            THEN ARRAY['cloudinary_insert', 'cloudinary_update', 'cloudinary_delete', 'cloudinary_truncate']
            ELSE ARRAY['cloudinary_insert', 'cloudinary_update'] END) name
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_trigger t WHERE t.tgrelid = f.relation AND t.tgname = name AND t.tgenabled IN ('O', 'A'))
        GROUP BY f.relation
$$;
COMMENT ON FUNCTION @extschema@._doctor_queue() IS 'Part of doctor(): deletes';

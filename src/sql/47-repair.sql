-- backfill(), repair() and import_files(): making rows of what Cloudinary has.

-- The next assets without a row, in the order of their names, after the given one.
CREATE FUNCTION @extschema@._unstored(
    files regclass, account text, user_id text, after jsonb, max int, OUT assets jsonb, OUT user_ids text[])
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = '' SET row_security = off
AS $$
#variable_conflict use_variable
BEGIN
    EXECUTE pg_catalog.format($query$
        SELECT pg_catalog.jsonb_agg(cloudinary._answer(w.asset)), pg_catalog.array_agg(w.user_id)
        FROM (SELECT l.asset, cloudinary._owner_of($1, l.public_id, $3) AS user_id
              FROM cloudinary._listed l
              WHERE l.account = $2 AND (l.resource_type, l.type, l.public_id) > ($4 ->> 'resource_type', $4 ->> 'type', $4 ->> 'public_id')
                AND NOT EXISTS (SELECT FROM %s t WHERE %s)
                AND NOT EXISTS (SELECT FROM cloudinary._queue q WHERE q.public_id = l.public_id AND q.resource_type = l.resource_type
                                AND q.type = l.type AND q.cloud_name = l.cloud_name)
                AND NOT EXISTS (SELECT FROM cloudinary._asset a
                                WHERE a.asset_id = l.asset ->> 'asset_id' AND a.account = l.account AND NOT a.alive)
              ORDER BY l.resource_type, l.type, l.public_id LIMIT $5) w
        $query$, files, cloudinary._same_asset(files))
        INTO assets, user_ids USING files, account, user_id, after, max;
END
$$;
COMMENT ON FUNCTION @extschema@._unstored(regclass, text, text, jsonb, int) IS 'Part of backfill(): listed assets that no row stands for';

CREATE FUNCTION @extschema@.backfill(
    files regclass, user_id text DEFAULT NULL, max_requests int DEFAULT 10, max_rows int DEFAULT 5000, restart boolean DEFAULT false)
    RETURNS TABLE (requests int, assets int, stored int, finished boolean, cause text, retry_after interval)
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 1 SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    account text := (SELECT f.account FROM cloudinary._files_table f WHERE f.relation = files);
    page record;
    after jsonb := '{"resource_type": "", "type": "", "public_id": ""}';
    tried int := 0;
BEGIN
    IF account IS NULL THEN
        RAISE EXCEPTION 'table % is not a registered files table', files USING ERRCODE = 'undefined_object',
            HINT = 'Call cloudinary.adopt_files_table() first.';
    END IF;
    IF coalesce(max_requests, 0) < 1 OR coalesce(max_rows, 0) < 1 THEN
        RAISE EXCEPTION 'max_requests and max_rows must be greater than 0' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM cloudinary._check_owner(files);
    SELECT s.* INTO requests, assets, finished, cause, retry_after FROM cloudinary.scan(account, max_requests, restart) s;
    stored := 0;
    LOOP
        page := cloudinary._unstored(files, account, user_id, after, least(500, max_rows - tried));
        EXIT WHEN page.assets IS NULL;
        IF pg_catalog.array_position(page.user_ids, NULL) IS NOT NULL THEN
            RAISE EXCEPTION 'nothing says whose the assets without a row are'
                USING ERRCODE = 'invalid_parameter_value', HINT = 'Pass user_id, or adopt the table with a policy that fixes public_id to "{user_id}/...".';
        END IF;
        stored := stored + cloudinary._save_each(files, page.assets, page.user_ids);
        tried := tried + pg_catalog.cardinality(page.user_ids);
        after := page.assets -> -1;
    END LOOP;
    finished := finished AND tried < max_rows;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION @extschema@.backfill(regclass, text, int, int, boolean) IS
    'Goes on listing what Cloudinary has and stores rows for assets that have none; call it until it is finished';

-- Deletes the row of an asset that is gone; there is nothing left to destroy.
CREATE FUNCTION @extschema@._drop_row(files regclass, asset jsonb) RETURNS boolean
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = '' SET row_security = off
AS $$
DECLARE
    began timestamptz := pg_catalog.clock_timestamp();
    dropped int;
BEGIN
    EXECUTE pg_catalog.format('DELETE FROM %s t USING pg_catalog.jsonb_populate_record(NULL::cloudinary._listed, $1) l WHERE %s',
                              files, cloudinary._same_asset(files)) USING asset;
    GET DIAGNOSTICS dropped = ROW_COUNT;
    DELETE FROM cloudinary._queue q
        WHERE q.files = _drop_row.files AND q.public_id = asset ->> 'public_id' AND q.resource_type = asset ->> 'resource_type'
          AND q.type = asset ->> 'type' AND q.queued_at >= began;
    RETURN dropped > 0;
END
$$;
COMMENT ON FUNCTION @extschema@._drop_row(regclass, jsonb) IS 'Part of repair(): deletes rows without queueing a destroy';

-- What the listing said is old news: every change is made of an answer of now.
CREATE FUNCTION @extschema@._repair_one(files regclass, drifted jsonb, now jsonb, unreferenced text, user_id text) RETURNS text
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    owner text := coalesce(drifted ->> 'user_id', cloudinary._owner_of(files, drifted ->> 'public_id', user_id));
    register cloudinary._files_table;
BEGIN
    IF drifted ->> 'problem' = 'no asset' THEN
        RETURN CASE WHEN now IS NOT NULL THEN 'unchanged' WHEN cloudinary._drop_row(files, drifted) THEN 'row deleted' ELSE 'unchanged' END;
    ELSIF now IS NULL THEN
        RETURN 'unchanged';
    ELSIF drifted ->> 'problem' = 'no row' AND unreferenced = 'destroy' THEN
        SELECT f.* INTO register FROM cloudinary._files_table f WHERE f.relation = files;
        PERFORM cloudinary._queue_destroy(register, now || pg_catalog.jsonb_build_object('cloud_name', drifted -> 'cloud_name'), '{}');
        RETURN 'destroy queued';
    ELSIF owner IS NULL THEN
        RETURN 'no user_id';
    END IF;
    RETURN CASE WHEN cloudinary._save_each(files, pg_catalog.jsonb_build_array(cloudinary._answer(now)), ARRAY[owner]) = 0 THEN 'failed'
                WHEN drifted ->> 'problem' = 'no row' THEN 'row stored' ELSE 'row updated' END;
END
$$;
COMMENT ON FUNCTION @extschema@._repair_one(regclass, jsonb, jsonb, text, text) IS 'Part of repair(): one change, and what became of it';

CREATE FUNCTION @extschema@.repair(
    files regclass, dry_run boolean DEFAULT true, max_changes int DEFAULT 100, unreferenced text DEFAULT 'keep', user_id text DEFAULT NULL)
    RETURNS TABLE (problem text, resource_type text, type text, public_id text, action text)
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE ROWS 100 SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    register cloudinary._files_table;
    drifted jsonb;
    answer record;
    one jsonb;
BEGIN
    IF unreferenced IS NULL OR unreferenced NOT IN ('keep', 'store', 'destroy') OR max_changes NOT BETWEEN 1 AND 1000 THEN
        RAISE EXCEPTION 'unreferenced must be "keep", "store" or "destroy", and max_changes between 1 and 1000'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT f.* INTO register FROM cloudinary._files_table f WHERE f.relation = files;
    SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.to_jsonb(d) || pg_catalog.jsonb_build_object('cloud_name', a.cloud_name)), '[]') INTO drifted
        FROM (SELECT * FROM cloudinary.drift(files) d WHERE d.problem <> 'no row' OR unreferenced <> 'keep' LIMIT max_changes) d
        JOIN cloudinary._account a ON a.name = register.account;
    IF NOT dry_run AND drifted <> '[]' THEN
        answer := cloudinary._look_up(drifted, register.account);
        IF answer.cause IS NOT NULL THEN
            RAISE EXCEPTION 'Cloudinary did not say what it has: %', answer.cause
                USING ERRCODE = 'connection_exception', DETAIL = coalesce(answer.detail, '');
        END IF;
    END IF;
    FOR one IN SELECT e FROM pg_catalog.jsonb_array_elements(drifted) e LOOP
        problem := one ->> 'problem';
        resource_type := one ->> 'resource_type';
        type := one ->> 'type';
        public_id := one ->> 'public_id';
        IF dry_run THEN
            action := CASE WHEN problem = 'no asset' THEN 'would delete the row' WHEN problem = 'differs' THEN 'would update the row'
                           WHEN unreferenced = 'store' THEN 'would store a row' ELSE 'would queue a destroy' END;
        ELSE
            action := cloudinary._repair_one(files, one, (SELECT r FROM pg_catalog.jsonb_array_elements(answer.existing) r
                WHERE r ->> 'public_id' = public_id AND r ->> 'resource_type' = resource_type AND r ->> 'type' = type LIMIT 1),
                unreferenced, user_id);
        END IF;
        RETURN NEXT;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.repair(regclass, boolean, int, text, text) IS
    'Makes the table say what Cloudinary has, at most max_changes rows at a time; says only what it would do unless dry_run is false';

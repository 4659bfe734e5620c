-- The mirror: files tables that follow what is known of each asset.

CREATE FUNCTION @extschema@._write_asset(
    files regclass, document jsonb, asset_id text, names text[], types text[], versions bigint[], named_at bigint, created_at bigint,
    owner text, inserted boolean) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_write_asset' LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._write_asset(regclass, jsonb, text, text[], text[], bigint[], bigint, bigint, text, boolean) IS
    'Brings an asset''s row up to the document as the table''s owner: {"row"}, {"inserted"}, {"blocked_by"} or {}';

CREATE FUNCTION @extschema@._remove_asset(
    files regclass, document jsonb, asset_id text, names text[], types text[], versions bigint[], named_at bigint, created_at bigint,
    owner text, inserted boolean) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_remove_asset' LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._remove_asset(regclass, jsonb, text, text[], text[], bigint[], bigint, bigint, text, boolean) IS
    'Deletes an asset''s rows as the table''s owner: {"row"} or {}';

CREATE FUNCTION @extschema@._park_asset(files regclass, asset_id text) RETURNS void
    AS 'MODULE_PATHNAME', 'cloudinary_park_asset' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._park_asset(regclass, text) IS 'Takes an asset''s row its name, as the table''s owner, until it is known';

CREATE FUNCTION @extschema@._check_deferred(files regclass) RETURNS void
    AS 'MODULE_PATHNAME', 'cloudinary_check_deferred' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._check_deferred(regclass) IS 'Checks the constraints that are deferred, with the rights that COMMIT would do it with';

CREATE FUNCTION @extschema@._is_mirroring(files regclass, asset_id text, public_id text) RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_is_mirroring' LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL RESTRICTED;
COMMENT ON FUNCTION @extschema@._is_mirroring(regclass, text, text) IS
    'Whether that row, which a trigger sees, is being changed because of a notification';

-- The user for a new row; NULL when nobody knows, and when the user has deleted it.
CREATE FUNCTION @extschema@._owner_of_row(asset cloudinary._asset, files regclass, policy text, names text[]) RETURNS text
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
BEGIN
    IF files = ANY (asset.shown) OR EXISTS (
        SELECT FROM cloudinary._queue q
        WHERE q.files = _owner_of_row.files AND NOT q.replaced AND q.resource_type = asset.resource_type AND q.public_id = ANY (names)
          AND coalesce(q.entry ->> 'asset_id', asset.asset_id) = asset.asset_id) THEN
        RETURN NULL;
    END IF;
    RETURN coalesce(asset.owners ->> files::text, cloudinary._owner_of_asset(policy, asset.public_id));
END
$$;
COMMENT ON FUNCTION @extschema@._owner_of_row(cloudinary._asset, regclass, text, text[]) IS 'Whose a row for the asset would be, or NULL when there is to be none';

CREATE FUNCTION @extschema@._unproject(asset cloudinary._asset, files regclass, document jsonb) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    keys record := cloudinary._row_keys(asset);
    result jsonb;
BEGIN
    IF EXISTS (SELECT FROM cloudinary._asset o WHERE o.account = asset.account AND o.public_id = asset.public_id AND o.alive
               AND o.resource_type = asset.resource_type AND o.type = asset.type) THEN
        -- another has the name by now
        document := document - 'public_id';
    END IF;
    result := cloudinary._remove_asset(files, document, asset.asset_id, keys.names, keys.types, keys.versions, 0,
                                       cloudinary._created_at(asset), NULL, false);
    UPDATE cloudinary._asset a
        SET owners = a.owners || CASE WHEN result ? 'row' THEN pg_catalog.jsonb_build_object(files::text, result #> '{row,user_id}') ELSE '{}' END,
            shown = pg_catalog.array_remove(a.shown, files), inserted = pg_catalog.array_remove(a.inserted, files)
        WHERE a.account = asset.account AND a.asset_id = asset.asset_id AND (result ? 'row' OR files = ANY (a.shown));
    RETURN result;
END
$$;
COMMENT ON FUNCTION @extschema@._unproject(cloudinary._asset, regclass, jsonb) IS 'Removes the rows of an asset that is gone from one files table';

CREATE FUNCTION @extschema@._project_to(asset cloudinary._asset, files regclass, policy text) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    document jsonb := cloudinary._asset_document(asset);
    keys record := cloudinary._row_keys(asset);
    named_at bigint := coalesce((asset.state ->> 'named_since')::bigint, 0) / 1000000;
    created_at bigint := cloudinary._created_at(asset);
    owner text := cloudinary._owner_of_row(asset, files, policy, keys.names);
    was_inserted boolean := files = ANY (asset.inserted);
    result jsonb;
BEGIN
    IF NOT asset.alive THEN
        RETURN cloudinary._unproject(asset, files, document);
    END IF;
    IF document IS NOT NULL THEN
        result := cloudinary._write_asset(files, document, asset.asset_id, keys.names, keys.types, keys.versions,
                                          named_at, created_at, owner, was_inserted);
    END IF;
    IF result ->> 'blocked_by' IS NOT NULL THEN
        -- its own row comes next: it was renamed or deleted
        PERFORM cloudinary._lock_besides(asset.account, 'asset', result ->> 'blocked_by');
        PERFORM cloudinary._park_asset(files, result ->> 'blocked_by');
        result := cloudinary._write_asset(files, document, asset.asset_id, keys.names, keys.types, keys.versions,
                                          named_at, created_at, owner, was_inserted)
                  || pg_catalog.jsonb_build_object('parked', result -> 'blocked_by');
    ELSIF document IS NULL OR result ? 'blocked_by' THEN
        PERFORM cloudinary._park_asset(files, asset.asset_id);
    END IF;
    IF result ?| ARRAY['row', 'inserted'] AND (NOT files = ANY (asset.shown) OR (result ? 'inserted') <> was_inserted) THEN
        UPDATE cloudinary._asset a
            SET shown = pg_catalog.array_remove(a.shown, files) || files,
                inserted = pg_catalog.array_remove(a.inserted, files) || CASE WHEN result ? 'inserted' THEN ARRAY[files] ELSE '{}' END
            WHERE a.account = asset.account AND a.asset_id = asset.asset_id;
    END IF;
    RETURN result;
END
$$;
COMMENT ON FUNCTION @extschema@._project_to(cloudinary._asset, regclass, text) IS
    'Brings one files table up to an asset''s state; "parked" names the asset whose row had to give up its name';

-- What is wrong with one table keeps no other from being brought up to date.
CREATE FUNCTION @extschema@._try_project(asset cloudinary._asset, files regclass, policy text) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    result jsonb;
BEGIN
    result := cloudinary._project_to(asset, files, policy);
    -- what a deferred constraint would refuse at the end must not take the notification with it
    PERFORM cloudinary._check_deferred(files);
    RETURN result;
EXCEPTION
    WHEN serialization_failure OR lock_not_available OR deadlock_detected OR object_in_use THEN
        RAISE;
    WHEN OTHERS THEN
        RETURN pg_catalog.jsonb_build_object('problem', pg_catalog.format('%s: %s %s', files, SQLSTATE, SQLERRM));
END
$$;
COMMENT ON FUNCTION @extschema@._try_project(cloudinary._asset, regclass, text) IS
    '_project_to(), with "problem" for what the table or its triggers refused';

CREATE FUNCTION @extschema@._project_asset(account text, asset_id text, OUT shown boolean, OUT problem text)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    asset cloudinary._asset;
    files record;
    result jsonb;
    nameless boolean := false;
BEGIN
    shown := false;
    SELECT a.* INTO asset FROM cloudinary._asset a
        WHERE a.account = _project_asset.account AND a.asset_id = _project_asset.asset_id;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    FOR files IN
        -- nothing tells an extension of a DROP
        SELECT f.relation, f.policy FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation
        WHERE f.account = _project_asset.account ORDER BY c.oid
    LOOP
        result := cloudinary._try_project(asset, files.relation, files.policy);
        shown := shown OR coalesce(result ?| ARRAY['row', 'inserted'], false);
        problem := coalesce(problem, result ->> 'problem');
        nameless := nameless OR asset.alive AND (result IS NULL OR result ? 'blocked_by' AND NOT result ? 'parked');
        IF result ->> 'parked' IS NOT NULL THEN
            PERFORM cloudinary._project_asset(account, result ->> 'parked');
        END IF;
    END LOOP;
    UPDATE cloudinary._asset a SET parked = nameless
        WHERE a.account = _project_asset.account AND a.asset_id = _project_asset.asset_id AND a.parked <> nameless;
    -- a deletion is done where there was no row, provided that something is known of the asset
    shown := shown OR NOT asset.alive AND asset.state #>> '{at,content}' IS NOT NULL;
END
$$;
COMMENT ON FUNCTION @extschema@._project_asset(text, text) IS
    'Brings every files table of the account up to an asset''s state; not shown when none has a row for it';

-- Others that had, or claim, the name: whose it is may have changed.
CREATE FUNCTION @extschema@._project_namesakes(account text, asset_id text, old_name text, new_name text) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    other text;
BEGIN
    FOR other IN
        SELECT a.asset_id FROM cloudinary._asset a
        WHERE a.account = _project_namesakes.account AND a.public_id IN (old_name, new_name) AND a.alive
          AND a.asset_id <> _project_namesakes.asset_id ORDER BY 1
    LOOP
        PERFORM cloudinary._lock_besides(account, 'asset', other);
        PERFORM cloudinary._project_asset(account, other);
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@._project_namesakes(text, text, text, text) IS 'Brings the rows of other assets of these names up to date';

CREATE FUNCTION @extschema@._receive_event(
    account text, asset_id text, notification bytea, ordinal int, kind text, happened_at timestamptz, item jsonb,
    OUT shown boolean, OUT problem text)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    before cloudinary._asset;
    state jsonb;
BEGIN
    INSERT INTO cloudinary._asset_event AS e (account, asset_id, notification, ordinal, kind, happened_at, item)
        VALUES (account, asset_id, notification, ordinal, kind, happened_at, item) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        -- there may be a row by now
        SELECT p.* INTO shown, problem FROM cloudinary._project_asset(account, asset_id) p;
        RETURN;
    END IF;
    SELECT a.* INTO before FROM cloudinary._asset a
        WHERE a.account = _receive_event.account AND a.asset_id = _receive_event.asset_id;
    IF before.newest_at >= happened_at THEN
        state := cloudinary._fold_asset(account, asset_id);
    ELSE
        state := cloudinary._apply_event(before.state, kind, happened_at, item);
    END IF;
    PERFORM cloudinary._store_state(account, asset_id, state, happened_at);
    IF before.public_id IS DISTINCT FROM state #>> '{doc,public_id}' AND before.public_id IS NOT NULL THEN
        PERFORM cloudinary._lock_besides(account, 'name', before.public_id);
    END IF;
    IF state #>> '{doc,public_id}' IS NOT NULL THEN
        PERFORM cloudinary._lock_besides(account, 'name', state #>> '{doc,public_id}');
    END IF;
    SELECT p.* INTO shown, problem FROM cloudinary._project_asset(account, asset_id) p;
    PERFORM cloudinary._project_namesakes(account, asset_id, before.public_id, state #>> '{doc,public_id}');
END
$$;
COMMENT ON FUNCTION @extschema@._receive_event(text, text, bytea, int, text, timestamptz, jsonb) IS
    'Takes one event into its asset''s state and into the files tables; not shown when none has a row for it';

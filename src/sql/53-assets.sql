-- Assets: what is known of each from notifications.
--
-- An asset's state is the fold of its events in the order in which they
-- happened, so it does not depend on the order in which they came.  An event
-- that comes late makes the state be computed anew.
--
-- Locks are taken in one order: the account's (shared, or exclusive for what
-- moves many assets), then those of the event's assets and names, sorted.  What
-- turns out to be needed besides is tried only, and 55P03 defers the event.

CREATE TABLE @extschema@._asset (
    account text COLLATE "C" NOT NULL,
    asset_id text COLLATE "C" NOT NULL,
    state jsonb NOT NULL,
    -- of the state, for look-ups
    resource_type text COLLATE "C",
    type text COLLATE "C",
    public_id text COLLATE "C",
    names text[] COLLATE "C" NOT NULL,
    alive boolean NOT NULL,
    doubtful boolean NOT NULL,
    newest_at timestamptz NOT NULL,
    -- where the fold begins when older events were purged
    base jsonb,
    base_at timestamptz,
    -- by files table, whose it was when its row went with it
    owners jsonb NOT NULL DEFAULT '{}',
    -- another asset has its name: it was renamed or deleted, and no notification told how
    parked boolean NOT NULL DEFAULT false,
    -- files tables whose row for it is none of a user's
    inserted regclass[] NOT NULL DEFAULT '{}',
    -- files tables that had a row for it: one that a user deletes does not come back
    shown regclass[] NOT NULL DEFAULT '{}',
    -- the selective column first: on an empty table any index of the account would look as good
    CONSTRAINT _asset_pkey PRIMARY KEY (asset_id, account)
) WITH (fillfactor = 80); -- most events change no column that is indexed
COMMENT ON TABLE @extschema@._asset IS 'State of each asset that notifications told of';
CREATE INDEX _asset_name_idx ON @extschema@._asset (public_id, account);
-- without a list of pending entries, which every save_metadata() would have to read
CREATE INDEX _asset_names_idx ON @extschema@._asset USING gin (names) WITH (fastupdate = off);
CREATE INDEX _asset_doubt_idx ON @extschema@._asset (account) WHERE parked OR doubtful;

CREATE TABLE @extschema@._asset_event (
    account text COLLATE "C" NOT NULL,
    asset_id text COLLATE "C" NOT NULL,
    notification bytea NOT NULL,
    ordinal int NOT NULL,
    kind text COLLATE "C" NOT NULL,
    happened_at timestamptz NOT NULL,
    item jsonb NOT NULL,
    CONSTRAINT _asset_event_pkey PRIMARY KEY (asset_id, account, notification, ordinal)
);
COMMENT ON TABLE @extschema@._asset_event IS 'What each notification said of each asset';

CREATE TABLE @extschema@._folder_rename (
    account text COLLATE "C" NOT NULL,
    happened_at timestamptz NOT NULL,
    notification bytea NOT NULL,
    from_path text COLLATE "C" NOT NULL,
    to_path text COLLATE "C" NOT NULL,
    CONSTRAINT _folder_rename_pkey PRIMARY KEY (account, happened_at, notification)
);
COMMENT ON TABLE @extschema@._folder_rename IS 'Asset folders that were moved or renamed';

REVOKE ALL ON @extschema@._asset, @extschema@._asset_event, @extschema@._folder_rename FROM PUBLIC;
ALTER TABLE @extschema@._asset OWNER TO @extowner@;
ALTER TABLE @extschema@._asset_event OWNER TO @extowner@;
ALTER TABLE @extschema@._folder_rename OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('@extschema@._asset', '');
SELECT pg_catalog.pg_extension_config_dump('@extschema@._asset_event', '');
SELECT pg_catalog.pg_extension_config_dump('@extschema@._folder_rename', '');

CREATE FUNCTION @extschema@._lock_key(account text, kind text, name text) RETURNS bigint
    AS 'MODULE_PATHNAME', 'cloudinary_lock_key' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._lock_key(text, text, text) IS 'Key of an advisory lock: of an account, an asset or a name';

CREATE FUNCTION @extschema@._lock_besides(account text, kind text, name text, bulk boolean DEFAULT false) RETURNS void
    AS 'MODULE_PATHNAME', 'cloudinary_lock_besides' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._lock_besides(text, text, text, boolean) IS
    'Locks one thing more, or raises 55P03: waiting could deadlock; in a bulk load not more than a thousand';

CREATE FUNCTION @extschema@._lock_event(account text, assets text[], names text[], many boolean, wait boolean) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    account_key bigint := cloudinary._lock_key(account, 'account', '');
BEGIN
    IF NOT wait THEN
        IF many AND NOT pg_catalog.pg_try_advisory_xact_lock(account_key)
           OR NOT many AND NOT pg_catalog.pg_try_advisory_xact_lock_shared(account_key) THEN
            RAISE EXCEPTION 'account "%" is being changed', account USING ERRCODE = 'lock_not_available';
        END IF;
        PERFORM cloudinary._lock_besides(account, 'asset', a) FROM pg_catalog.unnest(assets) a WHERE NOT many;
        PERFORM cloudinary._lock_besides(account, 'name', n) FROM pg_catalog.unnest(names) n WHERE NOT many;
    ELSIF many THEN
        PERFORM pg_catalog.pg_advisory_xact_lock(account_key);
    ELSE
        PERFORM pg_catalog.pg_advisory_xact_lock_shared(account_key);
        PERFORM pg_catalog.pg_advisory_xact_lock(k.key) FROM (
            SELECT cloudinary._lock_key(account, 'asset', a) AS key FROM pg_catalog.unnest(assets) a
            UNION SELECT cloudinary._lock_key(account, 'name', n) FROM pg_catalog.unnest(names) n
            ORDER BY 1) k;
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._lock_event(text, text[], text[], boolean, boolean) IS
    'Locks all that an event touches, until the transaction ends: more assets than can be named, with many; raises 55P03 without wait';

CREATE FUNCTION @extschema@._events_of_asset(account text, asset_id text, until timestamptz) RETURNS SETOF cloudinary._asset_event
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    since timestamptz := (SELECT a.base_at FROM cloudinary._asset a
                          WHERE a.account = _events_of_asset.account AND a.asset_id = _events_of_asset.asset_id);
BEGIN
    RETURN QUERY
        SELECT e.* FROM cloudinary._asset_event e
        WHERE e.account = _events_of_asset.account AND e.asset_id = _events_of_asset.asset_id
          AND e.happened_at <= until AND e.happened_at > coalesce(since, '-infinity')
        -- of one moment: the greater version, then what tells two apart on every server alike
        ORDER BY e.happened_at, coalesce(cloudinary._item_version(e.item), 0), e.kind LIKE 'delete%',
                 e.item ->> 'version_id' COLLATE "C" NULLS FIRST, e.notification, e.ordinal;
END
$$;
COMMENT ON FUNCTION @extschema@._events_of_asset(text, text, timestamptz) IS 'An asset''s events since its base, in the order in which they happened';

CREATE FUNCTION @extschema@._fold_asset(account text, asset_id text, until timestamptz DEFAULT 'infinity') RETURNS jsonb
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    folded jsonb;
    base_at timestamptz;
    event cloudinary._asset_event;
BEGIN
    SELECT a.base, a.base_at INTO folded, base_at FROM cloudinary._asset a
        WHERE a.account = _fold_asset.account AND a.asset_id = _fold_asset.asset_id;
    FOR event IN SELECT * FROM cloudinary._events_of_asset(account, asset_id, until) LOOP
        folded := cloudinary._apply_event(folded, event.kind, event.happened_at, event.item);
    END LOOP;
    IF EXISTS (SELECT FROM cloudinary._asset_event e
               WHERE e.account = _fold_asset.account AND e.asset_id = _fold_asset.asset_id AND e.happened_at <= base_at) THEN
        folded := pg_catalog.jsonb_set(folded, '{dirty,late}', '"an event came after its time was purged"');
    END IF;
    RETURN folded;
END
$$;
COMMENT ON FUNCTION @extschema@._fold_asset(text, text, timestamptz) IS 'State of an asset after all of its events until then';

CREATE FUNCTION @extschema@._move_base(account text, asset_id text, horizon timestamptz) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    UPDATE cloudinary._asset a SET base = cloudinary._fold_asset(a.account, a.asset_id, horizon), base_at = horizon
        WHERE a.account = _move_base.account AND a.asset_id = _move_base.asset_id;
    DELETE FROM cloudinary._asset_event e
        WHERE e.account = _move_base.account AND e.asset_id = _move_base.asset_id AND e.happened_at <= horizon;
    -- nothing more will be heard of what was deleted that long ago
    DELETE FROM cloudinary._asset a
        WHERE a.account = _move_base.account AND a.asset_id = _move_base.asset_id AND NOT a.alive AND a.newest_at <= horizon;
END
$$;
COMMENT ON FUNCTION @extschema@._move_base(text, text, timestamptz) IS 'Replaces an asset''s events until then by the state that they led to';

CREATE FUNCTION @extschema@._store_state(account text, asset_id text, state jsonb, happened_at timestamptz) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    INSERT INTO cloudinary._asset AS a (account, asset_id, state, resource_type, type, public_id, names, alive, doubtful, newest_at)
        VALUES (account, asset_id, state, state #>> '{doc,resource_type}', coalesce(state #>> '{doc,type}', 'upload'),
                state #>> '{doc,public_id}', ARRAY(SELECT DISTINCT p ->> 'n' FROM pg_catalog.jsonb_array_elements(state -> 'pairs') p ORDER BY 1),
                state ->> 'deleted_at' IS NULL, state -> 'dirty' <> '{}', happened_at)
        ON CONFLICT ON CONSTRAINT _asset_pkey DO UPDATE
            SET state = excluded.state, resource_type = excluded.resource_type, type = excluded.type, public_id = excluded.public_id,
                names = excluded.names, alive = excluded.alive, doubtful = excluded.doubtful,
                newest_at = greatest(a.newest_at, excluded.newest_at);
END
$$;
COMMENT ON FUNCTION @extschema@._store_state(text, text, jsonb, timestamptz) IS 'Stores an asset''s state';

CREATE FUNCTION @extschema@._asset_of_version(account text, resource_type text, type text, public_id text, version bigint) RETURNS cloudinary._asset
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED SET search_path = ''
    -- one plan, made once, that is good when the table has grown
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    asset cloudinary._asset;
BEGIN
    SELECT a.* INTO asset FROM cloudinary._asset a
        WHERE a.names @> ARRAY[_asset_of_version.public_id]
          AND a.state -> 'pairs' @> pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object(
                'n', _asset_of_version.public_id, 't', _asset_of_version.type, 'v', _asset_of_version.version))
          AND a.account = _asset_of_version.account AND a.resource_type = _asset_of_version.resource_type
        ORDER BY a.alive DESC, a.asset_id LIMIT 1;
    RETURN asset;
END
$$;
COMMENT ON FUNCTION @extschema@._asset_of_version(text, text, text, text, bigint) IS
    'The asset that had that version under that name, as far as notifications tell; NULL when they do not';

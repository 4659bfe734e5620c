-- The queue of deletes and what notifications know: an asset is destroyed under
-- the name that it has by then.

CREATE FUNCTION @extschema@._entry_version(entry jsonb) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN coalesce(entry ->> 'version', pg_catalog.substring(entry ->> 'public_id', '^[?]v([0-9]{1,16})/'),
                    pg_catalog.substring(coalesce(entry ->> 'secure_url', entry ->> 'media_url'), '/v([0-9]{1,16})/'))::bigint;
END
$$;
COMMENT ON FUNCTION @extschema@._entry_version(jsonb) IS 'The version that a deleted row was stored with, as far as it says';

-- The asset that an entry stands for, as notifications know it: by its asset_id
-- where something vouches for that, else by a name and version that it had.
CREATE FUNCTION @extschema@._mirrored_asset(account text, entry jsonb, type text) RETURNS cloudinary._asset
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    asset cloudinary._asset;
BEGIN
    IF entry ->> 'provenance' IN ('api', 'notification') THEN
        SELECT a.* INTO asset FROM cloudinary._asset a
            WHERE a.account = _mirrored_asset.account AND a.asset_id = pg_catalog.replace(entry ->> 'asset_id', '-', '');
        RETURN asset;
    END IF;
    RETURN cloudinary._asset_of_version(account, entry ->> 'resource_type', type, pg_catalog.regexp_replace(entry ->> 'public_id', '^[?]v[0-9]+/', ''),
                                        cloudinary._entry_version(entry));
END
$$;
COMMENT ON FUNCTION @extschema@._mirrored_asset(text, jsonb, text) IS 'What notifications know of the asset that a deleted row stood for; NULL when nothing';

-- A row was deleted, and then its asset was uploaded again: nobody asked for that to be
-- destroyed.  A version is the second of its upload by Cloudinary's clock, which may
-- not be ours.
CREATE FUNCTION @extschema@._is_uploaded_anew(asset cloudinary._asset, queued cloudinary._queue) RETURNS boolean
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    newest bigint := cloudinary._item_version(asset.state -> 'doc');
    deleted_at bigint := EXTRACT(epoch FROM queued.queued_at)::bigint;
BEGIN
    RETURN coalesce(newest > coalesce(cloudinary._entry_version(queued.entry), deleted_at) AND newest >= deleted_at - 60, false);
END
$$;
COMMENT ON FUNCTION @extschema@._is_uploaded_anew(cloudinary._asset, cloudinary._queue) IS
    'Whether notifications tell of an upload since the row was deleted';

-- Since an entry was queued its asset may have got another name, and another asset
-- its name.  Those entries wait for the next batch, which locks the right name.
CREATE FUNCTION @extschema@._follow_names(taken uuid[]) RETURNS uuid[]
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    queued cloudinary._queue;
    asset cloudinary._asset;
    holder_is_known boolean;
    ready uuid[] := '{}';
BEGIN
    FOR queued IN SELECT q.* FROM cloudinary._queue q WHERE q.id = ANY (taken) ORDER BY q.due_at LOOP
        asset := cloudinary._mirrored_asset(queued.account, queued.entry, queued.type);
        SELECT o.state -> 'pairs' <> '[]' INTO holder_is_known FROM cloudinary._asset o
            WHERE o.account = queued.account AND o.public_id = queued.public_id AND o.alive AND o.resource_type = queued.resource_type
              AND o.type = queued.type AND o.asset_id IS DISTINCT FROM asset.asset_id LIMIT 1;
        IF NOT asset.alive OR cloudinary._is_uploaded_anew(asset, queued) THEN
            DELETE FROM cloudinary._queue q WHERE q.id = queued.id;
        ELSIF asset.parked OR asset.asset_id IS NULL AND (queued.public_id LIKE '?%' OR NOT holder_is_known) THEN
            PERFORM cloudinary._put_off(ARRAY[queued.id], 'name not known', 'Another asset may have its name: see cloudinary.refresh_assets().', NULL);
        ELSIF (asset.public_id, asset.type) <> (queued.public_id, queued.type) THEN
            UPDATE cloudinary._queue q SET public_id = asset.public_id, type = asset.type, horizon = NULL WHERE q.id = queued.id;
        ELSIF asset.asset_id IS NULL AND holder_is_known THEN
            PERFORM cloudinary._put_off(ARRAY[queued.id], 'another asset has its name', 'Notifications know that name, but not with the version that was deleted.', NULL);
        ELSE
            ready := ready || queued.id;
        END IF;
    END LOOP;
    RETURN ready;
END
$$;
COMMENT ON FUNCTION @extschema@._follow_names(uuid[]) IS 'Part of run_queue(): the entries whose asset still has the name that they were queued under';

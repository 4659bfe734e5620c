-- The queue of deletes and what notifications know: an asset is destroyed under
-- the name that it has by then.

-- The asset that an entry stands for, as notifications know it: by its asset_id
-- where something vouches for that, else by a name and version that it had.
CREATE FUNCTION @extschema@._mirrored_asset(account text, entry jsonb) RETURNS cloudinary._asset
    LANGUAGE plpgsql STABLE STRICT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    asset cloudinary._asset;
    name text := pg_catalog.regexp_replace(entry ->> 'public_id', '^[?]v[0-9]+/', '');
BEGIN
    IF entry ->> 'provenance' IN ('api', 'notification') THEN
        SELECT a.* INTO asset FROM cloudinary._asset a
            WHERE a.account = _mirrored_asset.account AND a.asset_id = entry ->> 'asset_id';
        RETURN asset;
    END IF;
    SELECT a.* INTO asset FROM cloudinary._asset a
        WHERE a.account = _mirrored_asset.account AND a.resource_type = entry ->> 'resource_type'
          AND (a.public_id = name OR a.state -> 'former' <> '[]' AND a.state -> 'former' ? name)
          AND a.state -> 'versions' @> pg_catalog.to_jsonb((entry ->> 'version')::bigint)
        ORDER BY a.alive DESC, a.asset_id LIMIT 1;
    RETURN asset;
END
$$;
COMMENT ON FUNCTION @extschema@._mirrored_asset(text, jsonb) IS 'What notifications know of the asset that a deleted row stood for; NULL when nothing';

-- Since an entry was queued its asset may have got another name, and another asset
-- its name.  Those entries wait for the next batch, which locks the right name.
CREATE FUNCTION @extschema@._follow_names(taken uuid[]) RETURNS uuid[]
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    queued cloudinary._queue;
    asset cloudinary._asset;
    ready uuid[] := '{}';
BEGIN
    FOR queued IN SELECT q.* FROM cloudinary._queue q WHERE q.id = ANY (taken) ORDER BY q.due_at LOOP
        asset := cloudinary._mirrored_asset(queued.account, queued.entry);
        IF NOT asset.alive THEN
            DELETE FROM cloudinary._queue q WHERE q.id = queued.id;
        ELSIF asset.parked OR asset.asset_id IS NULL AND queued.public_id LIKE '?%' THEN
            PERFORM cloudinary._put_off(ARRAY[queued.id], 'name not known', 'Another asset has its name, and no notification told of its new one.', NULL);
        ELSIF (asset.public_id, asset.type) <> (queued.public_id, queued.type) THEN
            UPDATE cloudinary._queue q SET public_id = asset.public_id, type = asset.type, horizon = NULL WHERE q.id = queued.id;
        ELSIF asset.asset_id IS NULL AND EXISTS (
            SELECT FROM cloudinary._asset o WHERE o.account = queued.account AND o.public_id = queued.public_id AND o.alive
              AND o.resource_type = queued.resource_type AND o.type = queued.type AND o.state -> 'versions' <> '[]'
              AND queued.entry ->> 'version' IS NOT NULL) THEN
            PERFORM cloudinary._put_off(ARRAY[queued.id], 'another asset has its name', 'Notifications know that name, but not the version that was deleted.', NULL);
        ELSE
            ready := ready || queued.id;
        END IF;
    END LOOP;
    RETURN ready;
END
$$;
COMMENT ON FUNCTION @extschema@._follow_names(uuid[]) IS 'Part of run_queue(): the entries whose asset still has the name that they were queued under';

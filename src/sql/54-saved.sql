-- What save_metadata() and notifications have to know of each other.

-- The row that another asset had under that name: the report of a new upload has
-- just taken it over, so the other was renamed or deleted, and its user has not
-- given it up.
CREATE FUNCTION @extschema@._excuse_row(
    account text, files regclass, resource_type text, type text, public_id text, version bigint, user_id text) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    UPDATE cloudinary._asset a
        SET shown = pg_catalog.array_remove(a.shown, files), owners = a.owners || pg_catalog.jsonb_build_object(files::text, user_id)
        WHERE a.account = _excuse_row.account AND a.public_id = _excuse_row.public_id AND a.resource_type = _excuse_row.resource_type
          AND a.type = _excuse_row.type AND a.alive AND files = ANY (a.shown)
          AND cloudinary._item_version(a.state -> 'doc') < version;
END
$$;
COMMENT ON FUNCTION @extschema@._excuse_row(text, regclass, text, text, text, bigint, text) IS
    'Part of _after_save(): lets an asset have a row again that lost it without its user''s doing';

-- save_metadata() has locked the name before it wrote the row.
CREATE FUNCTION @extschema@._after_save(
    account text, files regclass, resource_type text, type text, public_id text, version bigint, user_id text) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    asset cloudinary._asset;
    projected jsonb;
BEGIN
    asset := cloudinary._asset_of_version(account, resource_type, type, public_id, version);
    IF asset.asset_id IS NULL THEN
        PERFORM cloudinary._excuse_row(account, files, resource_type, type, public_id, version, user_id);
        RETURN NULL;
    END IF;
    IF NOT asset.alive THEN
        RAISE EXCEPTION 'asset "%" was deleted at Cloudinary', public_id USING ERRCODE = 'invalid_parameter_value', COLUMN = 'public_id';
    END IF;
    PERFORM cloudinary._lock_besides(account, 'asset', asset.asset_id, true);
    projected := cloudinary._project_to(asset, files, NULL);
    -- what tells of several assets replay_notifications() looks at
    UPDATE cloudinary._notification n SET status = 'applied'
        WHERE n.account = _after_save.account AND n.status = 'unknown asset'
          AND n.id IN (SELECT e.notification FROM cloudinary._asset_event e WHERE e.account = asset.account AND e.asset_id = asset.asset_id)
          AND (SELECT pg_catalog.count(*) FROM cloudinary._notification_items(n.body::jsonb)) = 1;
    RETURN coalesce(projected -> 'row', projected -> 'inserted');
END
$$;
COMMENT ON FUNCTION @extschema@._after_save(text, regclass, text, text, text, bigint, text) IS
    'Adds what notifications said of an asset before it was saved; returns the row, or NULL when they said nothing; raises 22023 for a deleted version';

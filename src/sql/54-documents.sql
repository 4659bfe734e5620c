-- What files tables show of an asset, and under which names.

CREATE FUNCTION @extschema@._renamed_folder(folder text, from_path text, to_path text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    IF folder = from_path OR pg_catalog.starts_with(folder, from_path || '/') THEN
        RETURN pg_catalog.ltrim(to_path || pg_catalog.substr(folder, pg_catalog.length(from_path) + 1), '/');
    END IF;
    RETURN folder;
END
$$;
COMMENT ON FUNCTION @extschema@._renamed_folder(text, text, text) IS 'A folder after the rename of another, in which it may be';

-- The folder that an asset is in: where it was last said to be, after the
-- renames of folders since.
CREATE FUNCTION @extschema@._current_folder(account text, folder text, since bigint) RETURNS text
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    rename record;
BEGIN
    FOR rename IN
        SELECT r.from_path, r.to_path FROM cloudinary._folder_rename r
        WHERE r.account = _current_folder.account
          AND r.happened_at > timestamptz 'epoch' + since * interval '1 microsecond'
        ORDER BY r.happened_at, r.notification
    LOOP
        folder := cloudinary._renamed_folder(folder, rename.from_path, rename.to_path);
    END LOOP;
    RETURN folder;
END
$$;
COMMENT ON FUNCTION @extschema@._current_folder(text, text, bigint) IS 'A folder''s name of now, from its name at a time in microseconds';

-- What files tables show of a state; NULL while another asset has the name:
-- then this one was renamed or deleted, and the news is still to come.
CREATE FUNCTION @extschema@._asset_document(asset cloudinary._asset) RETURNS jsonb
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    document jsonb := '{"type": "upload"}' || (asset.state -> 'doc') || pg_catalog.jsonb_build_object('asset_id', asset.asset_id);
BEGIN
    IF asset.alive AND EXISTS (
        SELECT FROM cloudinary._asset o
        WHERE o.account = asset.account AND o.public_id = asset.public_id AND o.alive AND o.asset_id <> asset.asset_id
          AND o.resource_type = asset.resource_type AND o.type = asset.type
          AND ((o.state #>> '{at,name}')::bigint, o.asset_id COLLATE "C") > ((asset.state #>> '{at,name}')::bigint, asset.asset_id COLLATE "C")) THEN
        RETURN NULL;
    END IF;
    IF asset.state ? 'deleted_version' THEN
        document := document || pg_catalog.jsonb_build_object('version', asset.state -> 'deleted_version');
    END IF;
    IF document ? 'moderation' THEN
        -- as Cloudinary shows it: a list
        document := pg_catalog.jsonb_set(document, '{moderation}',
            (SELECT coalesce(pg_catalog.jsonb_agg(m.value ORDER BY m.key), '[]') FROM pg_catalog.jsonb_each(document -> 'moderation') m));
    END IF;
    IF document ->> 'asset_folder' IS NOT NULL THEN
        document := pg_catalog.jsonb_set(document, '{asset_folder}', pg_catalog.to_jsonb(cloudinary._current_folder(
            asset.account, document ->> 'asset_folder', (asset.state #>> '{at,folder}')::bigint)));
    END IF;
    RETURN document;
END
$$;
COMMENT ON FUNCTION @extschema@._asset_document(cloudinary._asset) IS 'An asset''s fields as files tables show them';

-- What its rows may be called: each name with its version, as it is and as a row
-- bears it that had to give it up; and without a version, for a row whose client
-- reported the asset_id.
CREATE FUNCTION @extschema@._row_keys(asset cloudinary._asset, OUT names text[], OUT types text[], OUT versions bigint[])
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    SELECT coalesce(pg_catalog.array_agg(k.n), '{}'), coalesce(pg_catalog.array_agg(k.t), '{}'), coalesce(pg_catalog.array_agg(k.v), '{}')
        INTO names, types, versions
        FROM (SELECT p.n, p.t, p.v FROM pg_catalog.jsonb_to_recordset(asset.state -> 'pairs') AS p (n text, t text, v bigint)
              UNION ALL
              SELECT '?v' || p.v || '/' || p.n, p.t, p.v FROM pg_catalog.jsonb_to_recordset(asset.state -> 'pairs') AS p (n text, t text, v bigint)
              UNION
              SELECT p.n, p.t, NULL FROM pg_catalog.jsonb_to_recordset(asset.state -> 'pairs') AS p (n text, t text)
              UNION
              SELECT asset.public_id, asset.type, NULL WHERE asset.public_id IS NOT NULL) k;
END
$$;
COMMENT ON FUNCTION @extschema@._row_keys(cloudinary._asset) IS 'Names, types and versions that rows of the asset may have';

CREATE FUNCTION @extschema@._created_at(asset cloudinary._asset) RETURNS bigint
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    -- not known: then it may be younger than any row
    RETURN EXTRACT(epoch FROM coalesce(cloudinary._event_time(pg_catalog.jsonb_build_object('timestamp', asset.state #> '{doc,created_at}'), NULL),
                                       '9999-01-01'))::bigint;
END
$$;
COMMENT ON FUNCTION @extschema@._created_at(cloudinary._asset) IS 'Unix seconds of an asset''s first upload';

-- What files tables show of an asset, and under which names.

CREATE FUNCTION @extschema@._renamed_folder(folder text, from_path text, to_path text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    IF folder = from_path OR pg_catalog.starts_with(folder, from_path || '/') THEN
        RETURN to_path || pg_catalog.substr(folder, pg_catalog.length(from_path) + 1);
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
        WHERE r.account = _current_folder.account AND EXTRACT(epoch FROM r.happened_at) * 1000000 > since
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

-- All that the rows of an asset may be called: as it is and was, and what rows
-- bear that had to give up their name before it was known whose they are.
CREATE FUNCTION @extschema@._names_of_asset(asset cloudinary._asset) RETURNS text[]
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    names text[] := pg_catalog.array_remove(ARRAY[asset.public_id], NULL)
        || ARRAY(SELECT f FROM pg_catalog.jsonb_array_elements_text(asset.state -> 'former') f);
BEGIN
    RETURN names || ARRAY(SELECT '?v' || v || '/' || n FROM pg_catalog.jsonb_array_elements_text(asset.state -> 'versions') v,
                                                           pg_catalog.unnest(names) n);
END
$$;
COMMENT ON FUNCTION @extschema@._names_of_asset(cloudinary._asset) IS 'What an asset''s row may have as public_id';

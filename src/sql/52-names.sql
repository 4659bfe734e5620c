-- Names in an asset's state: the one it has, and those that it had with which version.

CREATE FUNCTION @extschema@._set_name(state jsonb, at bigint, name jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    old jsonb := state -> 'doc';
    new jsonb := old || name;
BEGIN
    IF (old -> 'public_id', coalesce(old ->> 'type', 'upload')) IS DISTINCT FROM (new -> 'public_id', coalesce(new ->> 'type', 'upload')) THEN
        -- these have the old name in them
        state := state || pg_catalog.jsonb_build_object('named_since', at, 'doc', old - 'url' - 'playback_url');
    END IF;
    RETURN cloudinary._set_group(state, 'name', at, name);
END
$$;
COMMENT ON FUNCTION @extschema@._set_name(jsonb, bigint, jsonb) IS 'State under another public_id, resource_type, type';

-- A row says which name and version it was stored with.
CREATE FUNCTION @extschema@._add_pair(state jsonb, name text, type text, version bigint) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    pair jsonb := pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('n', name, 't', coalesce(type, 'upload'), 'v', version));
BEGIN
    IF name IS NULL OR version IS NULL OR state -> 'pairs' @> pair THEN
        RETURN state;
    END IF;
    RETURN pg_catalog.jsonb_set(state, '{pairs}', (pair || (state -> 'pairs')) #- '{40}');
END
$$;
COMMENT ON FUNCTION @extschema@._add_pair(jsonb, text, text, bigint) IS 'State that remembers one more name and version';

-- A version is the second of its upload: an asset that had it, and was renamed
-- later than that, had it under its old name.
CREATE FUNCTION @extschema@._add_pairs(state jsonb, version bigint) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    earlier jsonb;
BEGIN
    state := cloudinary._add_pair(state, state #>> '{doc,public_id}', state #>> '{doc,type}', version);
    FOR earlier IN SELECT e FROM pg_catalog.jsonb_array_elements(state -> 'unversioned') e LOOP
        IF version <= (earlier ->> 'until')::bigint / 1000000 THEN
            state := cloudinary._add_pair(state, earlier ->> 'n', earlier ->> 't', version);
        END IF;
    END LOOP;
    RETURN state;
END
$$;
COMMENT ON FUNCTION @extschema@._add_pairs(jsonb, bigint) IS 'State that remembers a version under the name of now, and those before it';

CREATE FUNCTION @extschema@._rename_asset(state jsonb, at bigint, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    version bigint := cloudinary._item_version(state -> 'doc');
BEGIN
    IF version IS NULL AND item ->> 'from_public_id' IS NOT NULL THEN
        state := pg_catalog.jsonb_set(state, '{unversioned}', (state -> 'unversioned') || pg_catalog.jsonb_build_object(
            'n', item -> 'from_public_id', 't', coalesce(item ->> 'type', 'upload'), 'until', at));
    END IF;
    state := cloudinary._set_name(state, at, pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
        'public_id', item -> 'to_public_id', 'resource_type', item -> 'resource_type', 'type', coalesce(item -> 'to_type', item -> 'type'))));
    -- the answer to a rename is signed with the new name and the old version
    RETURN cloudinary._set_groups(cloudinary._add_pair(state, state #>> '{doc,public_id}', state #>> '{doc,type}', version), at, item);
END
$$;
COMMENT ON FUNCTION @extschema@._rename_asset(jsonb, bigint, jsonb) IS 'State after a rename';

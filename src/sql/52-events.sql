-- Events: what one notification says of one asset, and what it does to the
-- state of that asset.  All of it is computed from what is given; nothing here
-- reads or writes a table.
--
-- An asset's state is
--   doc              Cloudinary's fields, as far as they are known
--   at               when each group of them last had its say, in microseconds
--   named_since      since when it is known to have its name, in microseconds
--   pairs            names, types and versions that belonged together: {"n","t","v"}, newest first
--   unversioned      names and types that it had before a version of it was known, and until when
--   deleted_at       when it was deleted, absent while it lives, and deleted_version
--   dirty            what of it may be wrong, and why; {} while it is right

-- Events come in the order in which they happened, so the last word counts.
CREATE FUNCTION @extschema@._set_group(state jsonb, name text, at bigint, fields jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN state || pg_catalog.jsonb_build_object('doc', (state -> 'doc') || fields,
                                                  'at', (state -> 'at') || pg_catalog.jsonb_build_object(name, at));
END
$$;
COMMENT ON FUNCTION @extschema@._set_group(jsonb, text, bigint, jsonb) IS 'State with a group of fields replaced, and when';

CREATE FUNCTION @extschema@._set_moderation(state jsonb, at bigint, kind text, verdict jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    IF kind IS NULL OR verdict ->> 'status' IS NULL THEN
        RETURN state;
    END IF;
    state := cloudinary._set_group(state, 'moderation:' || kind, at, pg_catalog.jsonb_build_object('moderation',
        coalesce(state #> '{doc,moderation}', '{}') || pg_catalog.jsonb_build_object(kind, verdict)));
    RETURN pg_catalog.jsonb_set(state, '{doc,moderation_status}',
                                coalesce(pg_catalog.to_jsonb(cloudinary._moderation_status(state #> '{doc,moderation}')), 'null'));
END
$$;
COMMENT ON FUNCTION @extschema@._set_moderation(jsonb, bigint, text, jsonb) IS 'State with one kind of moderation''s verdict';

CREATE FUNCTION @extschema@._verdict(item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('kind', item -> 'moderation_kind', 'status', item -> 'moderation_status',
        'response', item -> 'moderation_response', 'updated_at', item -> 'moderation_updated_at'));
END
$$;
COMMENT ON FUNCTION @extschema@._verdict(jsonb) IS 'The one kind of moderation that an item tells of, in the form of the list';

-- The groups that an upload, an answer of the API or a rename may carry as a
-- whole.  Absent is not empty: only present members are taken.
CREATE FUNCTION @extschema@._set_groups(state jsonb, at bigint, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    verdict jsonb;
BEGIN
    IF pg_catalog.jsonb_typeof(item -> 'tags') = 'array' THEN
        state := cloudinary._set_group(state, 'tags', at, pg_catalog.jsonb_build_object('tags', item -> 'tags')) #- '{dirty,tags}';
    END IF;
    IF item ? 'context' THEN
        state := cloudinary._set_group(state, 'context', at,
            pg_catalog.jsonb_build_object('context', cloudinary._plain_context(item -> 'context'))) #- '{dirty,context}';
    END IF;
    IF pg_catalog.jsonb_typeof(item -> 'metadata') = 'object' THEN
        state := cloudinary._set_group(state, 'metadata', at, pg_catalog.jsonb_build_object('metadata', item -> 'metadata')) #- '{dirty,metadata}';
    END IF;
    IF item ?| ARRAY['access_control', 'access_mode'] THEN
        state := cloudinary._set_group(state, 'access', at, (SELECT pg_catalog.jsonb_object_agg(e.key, e.value)
            FROM pg_catalog.jsonb_each(item) e WHERE e.key IN ('access_control', 'access_mode')));
    END IF;
    IF item ?| ARRAY['asset_folder', 'folder'] THEN
        state := cloudinary._set_group(state, 'folder', at, (SELECT pg_catalog.jsonb_object_agg(e.key, e.value)
            FROM pg_catalog.jsonb_each(item) e WHERE e.key IN ('asset_folder', 'folder')));
    END IF;
    IF item ? 'display_name' THEN
        state := cloudinary._set_group(state, 'display', at, pg_catalog.jsonb_build_object('display_name', item -> 'display_name'));
    END IF;
    IF pg_catalog.jsonb_typeof(item -> 'moderation') = 'array' THEN
        FOR verdict IN SELECT e FROM pg_catalog.jsonb_array_elements(item -> 'moderation') e LOOP
            state := cloudinary._set_moderation(state, at, verdict ->> 'kind', verdict);
        END LOOP;
    ELSIF item ->> 'moderation_kind' IS NOT NULL THEN
        state := cloudinary._set_moderation(state, at, item ->> 'moderation_kind', cloudinary._verdict(item));
    ELSIF item ->> 'moderation_status' IS NOT NULL THEN
        state := cloudinary._set_group(state, 'moderation', at, pg_catalog.jsonb_build_object('moderation_status', item -> 'moderation_status'));
    END IF;
    IF pg_catalog.jsonb_typeof(item -> 'info') = 'object' THEN
        state := cloudinary._set_group(state, 'info', at, pg_catalog.jsonb_build_object('info', item -> 'info'));
    END IF;
    RETURN state;
END
$$;
COMMENT ON FUNCTION @extschema@._set_groups(jsonb, bigint, jsonb) IS 'State with every group that the item carries as a whole';

-- Derived assets by transformation and format.
CREATE FUNCTION @extschema@._merge_eager(known jsonb, eager jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN (SELECT coalesce(pg_catalog.jsonb_agg(d.e ORDER BY d.transformation, d.format), '[]')
        FROM (SELECT DISTINCT ON (2, 3) e, coalesce(e ->> 'transformation', '') AS transformation, coalesce(e ->> 'format', '') AS format
              FROM (SELECT a.e, 1 AS later, a.n FROM pg_catalog.jsonb_array_elements(
                        CASE pg_catalog.jsonb_typeof(known) WHEN 'array' THEN known ELSE '[]' END) WITH ORDINALITY a (e, n)
                    UNION ALL
                    SELECT a.e, 2, a.n FROM pg_catalog.jsonb_array_elements(
                        CASE pg_catalog.jsonb_typeof(eager) WHEN 'array' THEN eager ELSE '[]' END) WITH ORDINALITY a (e, n)) x
              ORDER BY 2, 3, x.later DESC, x.n DESC) d);
END
$$;
COMMENT ON FUNCTION @extschema@._merge_eager(jsonb, jsonb) IS 'Eager items, a later one in place of an earlier one of the same transformation and format';

-- Content: all that is neither the envelope nor a group of its own.
CREATE FUNCTION @extschema@._set_content(state jsonb, at bigint, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    groups CONSTANT text[] := ARRAY['asset_id', 'public_id', 'resource_type', 'type', 'tags', 'context', 'metadata', 'access_control',
        'access_mode', 'asset_folder', 'folder', 'display_name', 'moderation', 'moderation_status', 'eager', 'info'];
    envelope CONSTANT text[] := ARRAY['notification_type', 'notification_context', 'signature_key', 'timestamp', 'request_id', 'signature',
        'api_key', 'existing', 'overwritten', 'source', 'batch_id', 'delete_token'];
    version bigint := cloudinary._item_version(item);
    old jsonb := state -> 'doc';
BEGIN
    IF version IS NULL OR version < coalesce(cloudinary._item_version(old), 0) THEN
        RETURN state;
    END IF;
    state := pg_catalog.jsonb_set(state, '{doc}',
        (SELECT coalesce(pg_catalog.jsonb_object_agg(e.key, e.value), '{}') FROM pg_catalog.jsonb_each(old) e WHERE e.key = ANY (groups))
        || (item - groups - envelope));
    IF item ? 'eager' THEN
        state := pg_catalog.jsonb_set(state, '{doc,eager}', cloudinary._merge_eager(old -> 'eager', item -> 'eager'));
    END IF;
    RETURN pg_catalog.jsonb_set(state, '{at,content}', pg_catalog.to_jsonb(at));
END
$$;
COMMENT ON FUNCTION @extschema@._set_content(jsonb, bigint, jsonb) IS 'State with new content, unless it has a newer version';

CREATE FUNCTION @extschema@._apply_event(state jsonb, kind text, happened_at timestamptz, item jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    at bigint := EXTRACT(epoch FROM happened_at) * 1000000;
BEGIN
    state := coalesce(state, '{"doc": {}, "at": {}, "pairs": [], "unversioned": [], "dirty": {}}');
    -- every item bears the name that the asset had at the time
    IF kind <> 'rename' AND item ->> 'public_id' IS NOT NULL AND item ->> 'resource_type' IS NOT NULL THEN
        state := cloudinary._set_name(state, at, (SELECT pg_catalog.jsonb_object_agg(e.key, e.value)
            FROM pg_catalog.jsonb_each(item) e WHERE e.key IN ('public_id', 'resource_type', 'type')));
        state := cloudinary._add_pairs(state, cloudinary._item_version(item));
    END IF;
    CASE kind
        WHEN 'upload', 'generate_archive', 'snapshot' THEN
            state := cloudinary._set_groups(cloudinary._set_content(state, at, item), at, item);
            state := state - 'deleted_at' - 'deleted_version';
            IF kind = 'snapshot' THEN
                state := state || '{"dirty": {}}';
            END IF;
        WHEN 'delete', 'delete_by_token' THEN
            -- an older one came before an upload that we know
            IF coalesce(cloudinary._item_version(item), 9007199254740992) >= coalesce(cloudinary._item_version(state -> 'doc'), 0) THEN
                state := state || pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('deleted_at', at, 'deleted_version', cloudinary._item_version(item)));
            END IF;
        WHEN 'gone' THEN
            state := state || pg_catalog.jsonb_build_object('deleted_at', at, 'dirty', '{}'::jsonb);
        WHEN 'rename' THEN
            state := cloudinary._rename_asset(state, at, item);
        WHEN 'move' THEN
            state := cloudinary._set_groups(state, at, (item - 'asset_folder')
                || pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('asset_folder', item -> 'to_asset_folder')));
        WHEN 'resource_display_name_changed' THEN
            state := cloudinary._set_groups(state, at, item
                || pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('display_name', item -> 'new_display_name')));
        WHEN 'resource_tags_changed' THEN
            -- changes of something unknown leave it unknown
            IF state #> '{doc,tags}' IS NOT NULL THEN
                state := cloudinary._set_group(state, 'tags', at,
                    pg_catalog.jsonb_build_object('tags', cloudinary._change_tags(state #> '{doc,tags}', item)));
            ELSE
                state := pg_catalog.jsonb_set(state, '{dirty,tags}', '"changed before they were known"');
            END IF;
        WHEN 'resource_context_changed' THEN
            IF state #> '{at,content}' IS NOT NULL OR state #> '{doc,context}' IS NOT NULL THEN
                state := cloudinary._set_group(state, 'context', at, pg_catalog.jsonb_build_object('context',
                    cloudinary._change_context(coalesce(state #> '{doc,context}', '{}'), item)));
                IF cloudinary._has_untold_values(item) THEN
                    state := pg_catalog.jsonb_set(state, '{dirty,context}', '"changed to a value that the notification does not say"');
                END IF;
            ELSE
                state := pg_catalog.jsonb_set(state, '{dirty,context}', '"changed before it was known"');
            END IF;
        WHEN 'resource_metadata_changed' THEN
            IF pg_catalog.jsonb_typeof(item -> 'new_metadata') = 'object' THEN
                state := cloudinary._set_groups(state, at, pg_catalog.jsonb_build_object('metadata', item -> 'new_metadata'));
            ELSE
                state := pg_catalog.jsonb_set(state, '{dirty,metadata}', '"changed in a way that the notification does not say"');
            END IF;
        WHEN 'access_control_changed' THEN
            state := cloudinary._set_groups(state, at, pg_catalog.jsonb_build_object('access_control', item -> 'new_access_control'));
        WHEN 'eager' THEN
            state := cloudinary._set_group(state, 'eager', at, pg_catalog.jsonb_build_object('eager',
                cloudinary._merge_eager(state #> '{doc,eager}', item -> 'eager')));
        WHEN 'moderation' THEN
            state := cloudinary._set_moderation(state, at, item ->> 'moderation_kind', cloudinary._verdict(item));
        WHEN 'moderation_summary' THEN
            state := cloudinary._set_groups(state, at, (SELECT coalesce(pg_catalog.jsonb_object_agg(e.key, e.value), '{}')
                FROM pg_catalog.jsonb_each(item) e WHERE e.key IN ('moderation', 'moderation_kind', 'moderation_status')));
        WHEN 'info' THEN
            state := cloudinary._set_group(state, 'info:' || coalesce(item ->> 'info_kind', ''), at, pg_catalog.jsonb_build_object('info',
                coalesce(state #> '{doc,info}', '{}') || coalesce(CASE pg_catalog.jsonb_typeof(item -> 'info') WHEN 'object' THEN item -> 'info' END,
                    pg_catalog.jsonb_build_object(coalesce(item ->> 'info_kind', 'info'), item -> 'info_data'))));
        ELSE
            -- publish, restore_asset_version: they say that something changed, not what
            state := pg_catalog.jsonb_set(state, ARRAY['dirty', kind], '"changed in a way that the notification does not say"');
    END CASE;
    IF state #> '{at,content}' IS NOT NULL OR state ? 'deleted_at' THEN
        RETURN state #- '{dirty,content}';
    END IF;
    RETURN pg_catalog.jsonb_set(state, '{dirty,content}', '"mentioned before its upload was told"');
END
$$;
COMMENT ON FUNCTION @extschema@._apply_event(jsonb, text, timestamptz, jsonb) IS 'State of an asset after one more event';


-- Assets in doubt: notifications said that they changed, but not how.  Cloudinary
-- is asked, and its answer becomes an event like the others.

-- An answer takes part as a full description of the moment before it was asked
-- for, well before, as clocks differ: repeating an event that it knows of already
-- changes nothing.
CREATE FUNCTION @extschema@._observe_asset(account text, asset_id text, answer jsonb, asked_at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    margin CONSTANT interval := '10 seconds';
    item jsonb := coalesce(cloudinary._answer(answer), '{}');
BEGIN
    IF NOT EXISTS (SELECT FROM cloudinary._asset a WHERE a.account = _observe_asset.account AND a.asset_id = _observe_asset.asset_id) THEN
        RETURN false;
    END IF;
    PERFORM cloudinary._lock_event(account, ARRAY[asset_id], pg_catalog.array_remove(ARRAY[item ->> 'public_id',
        (SELECT a.public_id FROM cloudinary._asset a WHERE a.account = _observe_asset.account AND a.asset_id = _observe_asset.asset_id)], NULL),
        false, false);
    PERFORM cloudinary._receive_event(account, asset_id, pg_catalog.sha256(pg_catalog.convert_to(asked_at::text || asset_id, 'UTF8')), 1,
                                      CASE WHEN answer IS NULL THEN 'gone' ELSE 'snapshot' END, asked_at - margin, item);
    RETURN true;
END
$$;
COMMENT ON FUNCTION @extschema@._observe_asset(text, text, jsonb, timestamptz) IS
    'Takes what the Admin API answered, null for an asset that is gone, into the asset''s state; false when no notification told of it';

CREATE FUNCTION @extschema@._ask_for_assets(account text, asset_ids text[]) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    answer record;
BEGIN
    SELECT s.* INTO answer FROM cloudinary._send(pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object(
        'method', 'GET', 'path', 'resources/by_asset_ids',
        'params', pg_catalog.jsonb_build_object('asset_ids', pg_catalog.to_jsonb(asset_ids), 'tags', true, 'context', true, 'metadata', true,
                                                'moderations', true))), account) s;
    IF answer.status IS DISTINCT FROM 200 OR pg_catalog.jsonb_typeof(answer.response -> 'resources') IS DISTINCT FROM 'array' THEN
        RAISE EXCEPTION 'Cloudinary did not say what it has: %', coalesce(answer.error, 'status ' || answer.status)
            USING ERRCODE = 'connection_exception';
    END IF;
    RETURN coalesce((SELECT pg_catalog.jsonb_object_agg(r ->> 'asset_id', r) FROM pg_catalog.jsonb_array_elements(answer.response -> 'resources') r
                     WHERE r ->> 'asset_id' IS NOT NULL), '{}');
END
$$;
COMMENT ON FUNCTION @extschema@._ask_for_assets(text, text[]) IS 'At most 100 assets as the Admin API knows them, by asset_id; raises 08000 without an answer';

CREATE FUNCTION @extschema@._refresh_asset(account text, asset_id text, answer jsonb, asked_at timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    PERFORM cloudinary._observe_asset(account, asset_id, answer, asked_at);
    RETURN CASE WHEN answer IS NULL THEN 'gone' ELSE 'refreshed' END;
EXCEPTION WHEN lock_not_available THEN
    RETURN 'busy';
END
$$;
COMMENT ON FUNCTION @extschema@._refresh_asset(text, text, jsonb, timestamptz) IS 'Part of refresh_assets(): one asset; busy when a notification of it is being applied';

CREATE FUNCTION @extschema@.refresh_assets(account text DEFAULT 'default', max int DEFAULT 100)
    RETURNS TABLE (asset_id text, outcome text)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 100 SET search_path = ''
AS $$
#variable_conflict use_column
DECLARE
    doubted text[] := ARRAY(SELECT a.asset_id FROM cloudinary._asset a
                            WHERE a.account = refresh_assets.account AND (a.parked OR a.doubtful) ORDER BY 1 LIMIT refresh_assets.max);
    batch text[];
    asked_at timestamptz;
    answers jsonb;
BEGIN
    WHILE pg_catalog.cardinality(doubted) > 0 LOOP
        -- as many as one request may name
        batch := doubted[1 : 100];
        doubted := doubted[101 :];
        asked_at := pg_catalog.clock_timestamp();
        answers := cloudinary._ask_for_assets(refresh_assets.account, batch);
        RETURN QUERY SELECT b, cloudinary._refresh_asset(refresh_assets.account, b, answers -> b, asked_at) FROM pg_catalog.unnest(batch) b;
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.refresh_assets(text, int) IS
    'Asks Cloudinary about assets that notifications left in doubt, 100 in a request, and makes their rows right';

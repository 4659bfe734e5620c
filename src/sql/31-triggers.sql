-- The triggers of files tables: what they do, and which ones a table gets.

-- Both row triggers run as the extension's owner, whoever writes.  They act for
-- registered tables only, whatever table somebody puts them on, and touch a row
-- by output functions alone.
CREATE FUNCTION @extschema@._hold_asset() RETURNS trigger
    AS 'MODULE_PATHNAME', 'cloudinary_hold_asset' LANGUAGE C VOLATILE SECURITY DEFINER PARALLEL UNSAFE SET search_path = '';
REVOKE ALL ON FUNCTION @extschema@._hold_asset() FROM PUBLIC;
ALTER FUNCTION @extschema@._hold_asset() OWNER TO @extowner@;
COMMENT ON FUNCTION @extschema@._hold_asset() IS 'Row trigger of files tables: _hold_destroy() for new rows, where a destroy may wait at all';

CREATE FUNCTION @extschema@._queue_asset() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    files cloudinary._files_table := cloudinary._registered(TG_RELID);
    before jsonb;
BEGIN
    IF files.relation IS NULL THEN
        RETURN NULL;
    END IF;
    -- what a notification told us Cloudinary knows
    IF files.on_delete = 'queue' THEN
        before := cloudinary._row_texts(OLD);
        IF NOT cloudinary._is_mirroring(files.relation, before ->> 'asset_id', before ->> 'public_id') THEN
            PERFORM cloudinary._queue_destroy(files, before, cloudinary._row_identity(NEW));
        END IF;
    END IF;
    PERFORM cloudinary._hold_destroy(TG_RELID, cloudinary._row_identity(NEW));
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION @extschema@._queue_asset() FROM PUBLIC;
ALTER FUNCTION @extschema@._queue_asset() OWNER TO @extowner@;
COMMENT ON FUNCTION @extschema@._queue_asset() IS 'Row trigger of files tables: queues the destroys of assets that rows do not stand for any more';

CREATE FUNCTION @extschema@._refuse_truncate() RETURNS trigger
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = ''
AS $$
BEGIN
    RAISE EXCEPTION 'files table % cannot be truncated: its assets would stay at Cloudinary for ever', TG_RELID::pg_catalog.regclass
        USING ERRCODE = 'object_not_in_prerequisite_state',
              HINT = 'DELETE its rows, or keep the assets: cloudinary.adopt_files_table(..., on_delete => ''keep'').';
END
$$;
COMMENT ON FUNCTION @extschema@._refuse_truncate() IS 'Statement trigger of files tables whose deletes are queued';

CREATE FUNCTION @extschema@._supported_on_delete(files regclass, verify text, on_delete text, earlier_verify text) RETURNS text
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    reason text;
    has_claims boolean := false;
BEGIN
    IF on_delete = 'queue' AND earlier_verify = 'none' THEN
        -- a table without that column does not say
        EXECUTE pg_catalog.format('SELECT EXISTS (SELECT FROM %s t WHERE coalesce(pg_catalog.to_jsonb(t) ->> ''provenance'', ''client'') = ''client'')', files)
            INTO has_claims;
    END IF;
    IF verify = 'none' THEN
        reason := 'unverified reports may claim any asset, and so nothing is destroyed for their rows';
    ELSIF has_claims THEN
        reason := 'it has rows of unverified reports (provenance client): delete them, or have them verified, and adopt it again';
    ELSIF EXISTS (SELECT FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class c ON c.oid = i.inhparent WHERE c.oid = files AND c.relkind = 'r') THEN
        reason := 'tables inherit from it, whose rows its triggers do not see';
    ELSIF NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                      WHERE a.attrelid = files AND NOT a.attisdropped AND a.attname IN ('resource_type', 'media_url', 'secure_url')) THEN
        reason := 'it has no column resource_type, media_url or secure_url that tells what kind of asset to destroy';
    END IF;
    IF on_delete = 'queue' AND reason IS NOT NULL THEN
        RAISE NOTICE 'deletes from % keep the assets: %', files, reason;
        RETURN 'keep';
    END IF;
    RETURN on_delete;
END
$$;
COMMENT ON FUNCTION @extschema@._supported_on_delete(regclass, text, text, text) IS 'on_delete, or keep with a notice where a delete cannot be queued safely';

CREATE FUNCTION @extschema@._set_triggers(files regclass, on_delete text) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    moved text;
    name text;
BEGIN
    SELECT pg_catalog.string_agg(pg_catalog.format('OLD.%1$I::pg_catalog.text IS DISTINCT FROM NEW.%1$I::pg_catalog.text', a.attname), ' OR ')
        INTO moved FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = files AND NOT a.attisdropped AND (a.attname IN ('public_id', 'cloud_name', 'resource_type', 'type')
            -- what has no column of its own the URL says
            OR a.attname IN ('media_url', 'secure_url') AND 3 > (SELECT pg_catalog.count(*) FROM pg_catalog.pg_attribute o
                WHERE o.attrelid = files AND NOT o.attisdropped AND o.attname IN ('cloud_name', 'resource_type', 'type')));
    EXECUTE pg_catalog.format('CREATE OR REPLACE TRIGGER cloudinary_insert AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION cloudinary._hold_asset()', files);
    EXECUTE pg_catalog.format('CREATE OR REPLACE TRIGGER cloudinary_update AFTER UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION cloudinary._queue_asset()', files, moved);
    IF on_delete = 'queue' THEN
        EXECUTE pg_catalog.format('CREATE OR REPLACE TRIGGER cloudinary_delete AFTER DELETE ON %s FOR EACH ROW EXECUTE FUNCTION cloudinary._queue_asset()', files);
        EXECUTE pg_catalog.format('CREATE OR REPLACE TRIGGER cloudinary_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION cloudinary._refuse_truncate()', files);
        RETURN;
    END IF;
    FOR name IN SELECT t.tgname FROM pg_catalog.pg_trigger t
                WHERE t.tgrelid = files AND t.tgname IN ('cloudinary_delete', 'cloudinary_truncate') LOOP
        EXECUTE pg_catalog.format('DROP TRIGGER %I ON %s', name, files);
    END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@._set_triggers(regclass, text) IS 'The triggers that a files table needs for that on_delete';

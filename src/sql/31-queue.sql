-- The queue of deletes: what a transaction deletes from a files table is
-- destroyed at Cloudinary once it has committed, its grace period is over, and
-- no row uses the asset any more.

CREATE TABLE @extschema@._queue (
    id uuid NOT NULL DEFAULT pg_catalog.gen_random_uuid() CONSTRAINT _queue_pkey PRIMARY KEY,
    account text COLLATE "C" NOT NULL,
    files regclass NOT NULL,
    cloud_name text COLLATE "C" NOT NULL,
    resource_type text COLLATE "C",
    type text COLLATE "C" NOT NULL,
    public_id text COLLATE "C" NOT NULL,
    entry jsonb NOT NULL,
    replaced boolean NOT NULL DEFAULT false,
    bound_to text COLLATE "C",
    queued_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    due_at timestamptz NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    dead boolean NOT NULL DEFAULT false,
    cause text,
    detail text,
    horizon xid8
);
COMMENT ON TABLE @extschema@._queue IS 'Deletes that Cloudinary has still to hear of; read queue_status';
COMMENT ON COLUMN @extschema@._queue.entry IS 'The row as it was, every column as text: what undelete() puts back';
COMMENT ON COLUMN @extschema@._queue.replaced IS 'The row lives on with another asset';
COMMENT ON COLUMN @extschema@._queue.horizon IS
    'Once all earlier transactions that write to files tables are over, nobody can have stored the asset again without seeing this entry';
REVOKE ALL ON @extschema@._queue FROM PUBLIC;
ALTER TABLE @extschema@._queue OWNER TO @extowner@;
-- a restored queue is not sent (see rebind), but a delete that was committed is not lost either
SELECT pg_catalog.pg_extension_config_dump('@extschema@._queue', '');

CREATE INDEX _queue_due_at ON @extschema@._queue (due_at) WHERE NOT dead;
-- a hash: public ids of any length
CREATE INDEX _queue_public_id ON @extschema@._queue USING hash (public_id);

CREATE FUNCTION @extschema@._row_texts(entry record, names text[] DEFAULT NULL) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_row_texts' LANGUAGE C STABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._row_texts(record, text[]) IS 'The row''s columns, all or those named, as an object of texts';

CREATE FUNCTION @extschema@._referenced(
    files regclass, public_ids text[], cloud_names text[], resource_types text[], types text[]) RETURNS int[]
    AS 'MODULE_PATHNAME', 'cloudinary_referenced' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._referenced(regclass, text[], text[], text[], text[]) IS
    'Positions of the assets that a row of the table uses, past its row security';

-- What a table does not say its URL does, and then the account.
CREATE FUNCTION @extschema@._asset_of(
    entry jsonb, cloud text, OUT cloud_name text, OUT resource_type text, OUT type text, OUT public_id text)
    LANGUAGE plpgsql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    url cloudinary.delivery_url;
BEGIN
    public_id := entry ->> 'public_id';
    cloud_name := entry ->> 'cloud_name';
    resource_type := entry ->> 'resource_type';
    type := entry ->> 'type';
    IF cloud_name IS NULL OR resource_type IS NULL OR type IS NULL THEN
        url := cloudinary.parse_url(coalesce(entry ->> 'secure_url', entry ->> 'media_url'));
        cloud_name := coalesce(cloud_name, url.cloud_name, cloud);
        resource_type := coalesce(resource_type, url.resource_type);
        type := coalesce(type, url.type, 'upload');
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._asset_of(jsonb, text) IS 'The asset that a row of a files table stands for';

-- Whether these deletes may be sent at all is decided when they are.
CREATE FUNCTION @extschema@._queue_destroy(
    files cloudinary._files_table, before jsonb, after jsonb) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    settings cloudinary._account;
    asset record;
BEGIN
    SELECT a.* INTO settings FROM cloudinary._account a WHERE a.name = files.account;
    asset := cloudinary._asset_of(before, settings.cloud_name);
    -- an asset that was renamed is no asset that was given up
    IF asset.public_id IS NULL OR asset = cloudinary._asset_of(after, settings.cloud_name)
       OR before ->> 'asset_id' = after ->> 'asset_id' THEN
        RETURN;
    END IF;
    INSERT INTO cloudinary._queue (account, files, cloud_name, resource_type, type, public_id, entry, replaced, bound_to, due_at)
        VALUES (files.account, files.relation, coalesce(asset.cloud_name, ''), asset.resource_type, asset.type,
                asset.public_id, before, after IS NOT NULL, settings.bound_to,
                pg_catalog.clock_timestamp() + files.grace);
END
$$;
COMMENT ON FUNCTION @extschema@._queue_destroy(cloudinary._files_table, jsonb, jsonb) IS
    'Queues the destroy of the asset that a row stood for, unless it stands for it still';

-- Transactions that cannot see what was queued since they began say which assets
-- they store by a lock, one of so many that even a bulk load does not run out of them.
CREATE FUNCTION @extschema@._asset_lock(public_id text) RETURNS int
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$ SELECT pg_catalog.hashtext(public_id) & 1023 $$;
COMMENT ON FUNCTION @extschema@._asset_lock(text) IS 'Second key of the advisory lock that stands for an asset; the first is 1668048225';

-- A row for an asset whose destroy waits holds that up until the row is
-- committed or gone; one whose destroy is under way comes too late.
CREATE FUNCTION @extschema@._hold_destroy(files cloudinary._files_table, after jsonb) RETURNS void
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    asset record;
BEGIN
    IF pg_catalog.current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted')
       AND NOT pg_catalog.pg_try_advisory_xact_lock_shared(1668048225, cloudinary._asset_lock(after ->> 'public_id')) THEN
        RAISE EXCEPTION 'could not serialize access due to assets that are being destroyed' USING ERRCODE = 'serialization_failure';
    END IF;
    IF NOT EXISTS (SELECT FROM cloudinary._queue q WHERE q.public_id = after ->> 'public_id') THEN
        RETURN;
    END IF;
    asset := cloudinary._asset_of(after, (SELECT a.cloud_name FROM cloudinary._account a WHERE a.name = files.account));
    BEGIN
        PERFORM FROM cloudinary._queue q
            WHERE q.public_id = asset.public_id AND q.cloud_name = asset.cloud_name
              AND q.resource_type = asset.resource_type AND q.type = asset.type
            FOR KEY SHARE NOWAIT;
    EXCEPTION WHEN lock_not_available THEN
        RAISE EXCEPTION 'asset "%" is being destroyed at this moment', pg_catalog.left(asset.public_id, 64)
            USING ERRCODE = 'lock_not_available', HINT = 'Upload it again, and then store the new upload.';
    END;
END
$$;
COMMENT ON FUNCTION @extschema@._hold_destroy(cloudinary._files_table, jsonb) IS
    'Keeps a waiting destroy from being sent while this transaction stores its asset again';

-- Runs as the extension's owner, whoever deletes.  It acts for registered
-- tables only, whatever table somebody puts it on, and touches a row by
-- output functions alone.
CREATE FUNCTION @extschema@._queue_asset() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    files cloudinary._files_table;
    before jsonb;
    identity CONSTANT text[] := ARRAY['public_id', 'cloud_name', 'resource_type', 'type', 'asset_id', 'media_url', 'secure_url'];
BEGIN
    SELECT f.* INTO files FROM cloudinary._files_table f WHERE f.relation = TG_RELID;
    IF NOT FOUND THEN -- a partition of a registered table
        SELECT f.* INTO files FROM cloudinary._files_table f
            WHERE f.relation IN (SELECT a.relid FROM pg_catalog.pg_partition_ancestors(TG_RELID) a);
    END IF;
    IF files.relation IS NULL THEN
        RETURN NULL;
    END IF;
    -- what a notification told us Cloudinary knows
    IF TG_OP <> 'INSERT' AND files.on_delete = 'queue' THEN
        before := cloudinary._row_texts(OLD);
        IF NOT cloudinary._is_mirroring(files.relation, before ->> 'asset_id', before ->> 'public_id') THEN
            PERFORM cloudinary._queue_destroy(files, before, CASE TG_OP WHEN 'UPDATE' THEN cloudinary._row_texts(NEW, identity) END);
        END IF;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM cloudinary._hold_destroy(files, cloudinary._row_texts(NEW, identity));
    END IF;
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION @extschema@._queue_asset() FROM PUBLIC;
ALTER FUNCTION @extschema@._queue_asset() OWNER TO @extowner@;
COMMENT ON FUNCTION @extschema@._queue_asset() IS 'Row trigger of files tables: queues destroys, and holds up those of assets that are stored again';

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
    EXECUTE pg_catalog.format('CREATE OR REPLACE TRIGGER cloudinary_insert AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION cloudinary._queue_asset()', files);
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

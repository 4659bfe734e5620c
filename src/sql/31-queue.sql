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
    sent boolean NOT NULL DEFAULT false,
    cause text,
    detail text,
    horizon xid8
);
COMMENT ON TABLE @extschema@._queue IS 'Deletes that Cloudinary has still to hear of; read queue_status';
COMMENT ON COLUMN @extschema@._queue.entry IS 'The row as it was, every column as text: what undelete() puts back';
COMMENT ON COLUMN @extschema@._queue.replaced IS 'The row lives on with another asset';
COMMENT ON COLUMN @extschema@._queue.sent IS 'Cloudinary may have carried it out: its answer was none, or none that says';
COMMENT ON COLUMN @extschema@._queue.horizon IS
    'Once all earlier transactions that write to files tables are over, nobody can have stored the asset again without seeing this entry';
REVOKE ALL ON @extschema@._queue FROM PUBLIC;
ALTER TABLE @extschema@._queue OWNER TO @extowner@;
-- a restored queue is not sent (see rebind), but a delete that was committed is not lost either
SELECT pg_catalog.pg_extension_config_dump('@extschema@._queue', '');

CREATE INDEX _queue_due_at ON @extschema@._queue (due_at) WHERE NOT dead;
-- a hash: public ids of any length
CREATE INDEX _queue_public_id ON @extschema@._queue USING hash (public_id);

CREATE FUNCTION @extschema@._row_texts(entry record) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_row_texts' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._row_texts(record) IS 'The row''s columns as an object of texts';

CREATE FUNCTION @extschema@._row_identity(entry record) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_row_identity' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._row_identity(record) IS 'The columns that say which asset the row stands for, as an object of texts';

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

-- A table's own entry, or that of the partitioned table that it is a part of.
CREATE FUNCTION @extschema@._registered(files regclass) RETURNS cloudinary._files_table
    LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
DECLARE
    entry cloudinary._files_table;
BEGIN
    SELECT f.* INTO entry FROM cloudinary._files_table f WHERE f.relation = files;
    IF NOT FOUND THEN
        SELECT f.* INTO entry FROM cloudinary._files_table f
            WHERE f.relation IN (SELECT a.relid FROM pg_catalog.pg_partition_ancestors(files) a);
    END IF;
    RETURN entry;
END
$$;
COMMENT ON FUNCTION @extschema@._registered(regclass) IS 'The register''s entry for a table or a partition; NULL when it has none';

-- A row for an asset whose destroy waits holds that up until the row is
-- committed or gone; one whose destroy is under way comes too late.
CREATE FUNCTION @extschema@._hold_destroy(files regclass, after jsonb) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    known cloudinary._files_table := cloudinary._registered(files);
    asset record;
BEGIN
    IF known.relation IS NULL THEN
        RETURN;
    END IF;
    IF pg_catalog.current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted')
       AND NOT pg_catalog.pg_try_advisory_xact_lock_shared(1668048225, cloudinary._asset_lock(after ->> 'public_id')) THEN
        RAISE EXCEPTION 'could not serialize access due to assets that are being destroyed' USING ERRCODE = 'serialization_failure';
    END IF;
    IF NOT EXISTS (SELECT FROM cloudinary._queue q WHERE q.public_id = after ->> 'public_id') THEN
        RETURN;
    END IF;
    asset := cloudinary._asset_of(after, (SELECT a.cloud_name FROM cloudinary._account a WHERE a.name = known.account));
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
COMMENT ON FUNCTION @extschema@._hold_destroy(regclass, jsonb) IS
    'Keeps a waiting destroy from being sent while this transaction stores its asset again';

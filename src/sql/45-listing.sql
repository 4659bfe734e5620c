-- What Cloudinary has: a listing of an account's assets, fetched page by page
-- within a budget of requests, and the rows that are made of it.

CREATE TABLE @extschema@._scan (
    account text COLLATE "C" NOT NULL
        CONSTRAINT _scan_account_fkey REFERENCES @extschema@._account ON DELETE CASCADE,
    resource_type text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    cursor text,
    started_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    finished_at timestamptz,
    CONSTRAINT _scan_pkey PRIMARY KEY (account, resource_type, type)
);
COMMENT ON TABLE @extschema@._scan IS 'How far the listing of each kind of asset has come';

CREATE TABLE @extschema@._listed (
    account text COLLATE "C" NOT NULL,
    cloud_name text COLLATE "C" NOT NULL,
    resource_type text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    public_id text COLLATE "C" NOT NULL,
    asset jsonb NOT NULL,
    seen_at timestamptz NOT NULL,
    CONSTRAINT _listed_pkey PRIMARY KEY (account, resource_type, type, public_id),
    CONSTRAINT _listed_scan_fkey FOREIGN KEY (account, resource_type, type) REFERENCES @extschema@._scan ON DELETE CASCADE
);
COMMENT ON TABLE @extschema@._listed IS 'Assets as the Admin API listed them last; not dumped, as it can be fetched again';

REVOKE ALL ON @extschema@._scan, @extschema@._listed FROM PUBLIC;
ALTER TABLE @extschema@._scan OWNER TO @extowner@;
ALTER TABLE @extschema@._listed OWNER TO @extowner@;

CREATE FUNCTION @extschema@._page_request(scan @extschema@._scan) RETURNS jsonb
    LANGUAGE sql IMMUTABLE CALLED ON NULL INPUT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT pg_catalog.jsonb_build_object('method', 'GET', 'path', 'resources/' || scan.resource_type || '/' || scan.type,
        'params', '{"max_results": 500, "tags": true, "context": true, "metadata": true, "moderations": true}'::jsonb
            || CASE WHEN scan.cursor IS NULL THEN '{}' ELSE pg_catalog.jsonb_build_object('next_cursor', scan.cursor) END)
$$;
COMMENT ON FUNCTION @extschema@._page_request(cloudinary._scan) IS 'Part of scan(): the request for the next page';

-- Stores a page and moves on.  The first page of a pass stamps the pass; what the whole pass did not see is gone.
CREATE FUNCTION @extschema@._store_page(scan @extschema@._scan, cloud text, response jsonb) RETURNS int
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    stored int;
BEGIN
    INSERT INTO cloudinary._listed AS l (account, cloud_name, resource_type, type, public_id, asset, seen_at)
        SELECT DISTINCT ON (r ->> 'public_id') scan.account, cloud, scan.resource_type, scan.type, r ->> 'public_id', r, scan.started_at
            FROM pg_catalog.jsonb_array_elements(response -> 'resources') r WHERE r ->> 'public_id' IS NOT NULL
        ON CONFLICT ON CONSTRAINT _listed_pkey DO UPDATE
            SET asset = excluded.asset, seen_at = excluded.seen_at, cloud_name = excluded.cloud_name;
    GET DIAGNOSTICS stored = ROW_COUNT;
    UPDATE cloudinary._scan s
        SET cursor = response ->> 'next_cursor',
            finished_at = CASE WHEN response ->> 'next_cursor' IS NULL THEN pg_catalog.clock_timestamp() END
        WHERE s.account = scan.account AND s.resource_type = scan.resource_type AND s.type = scan.type;
    IF response ->> 'next_cursor' IS NULL THEN
        DELETE FROM cloudinary._listed l
            WHERE l.account = scan.account AND l.resource_type = scan.resource_type AND l.type = scan.type
              AND l.seen_at < scan.started_at;
    END IF;
    RETURN stored;
END
$$;
COMMENT ON FUNCTION @extschema@._store_page(cloudinary._scan, text, jsonb) IS 'Part of scan(): keeps a page of the listing';

CREATE FUNCTION @extschema@._begin_scan(account text, restart boolean) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
BEGIN
    IF NOT EXISTS (SELECT FROM cloudinary._account a WHERE a.name = account) THEN
        RAISE EXCEPTION 'Cloudinary account "%" does not exist', account USING ERRCODE = 'undefined_object';
    END IF;
    INSERT INTO cloudinary._scan AS s (account, resource_type, type)
        SELECT account, r, t FROM pg_catalog.unnest(ARRAY['image', 'video', 'raw']) r,
                                  pg_catalog.unnest(ARRAY['upload', 'private', 'authenticated']) t
        ON CONFLICT ON CONSTRAINT _scan_pkey DO NOTHING;
    -- a pass that is over says what was then: after an hour it is made anew
    IF restart OR NOT EXISTS (SELECT FROM cloudinary._scan s WHERE s.account = account
                              AND (s.finished_at IS NULL OR s.finished_at > pg_catalog.clock_timestamp() - '1 hour'::interval))
       OR EXISTS (SELECT FROM cloudinary._listed l JOIN cloudinary._account a ON a.name = l.account AND a.cloud_name <> l.cloud_name
                          WHERE l.account = account) THEN
        UPDATE cloudinary._scan s SET cursor = NULL, started_at = pg_catalog.clock_timestamp(), finished_at = NULL
            WHERE s.account = account;
    END IF;
END
$$;
COMMENT ON FUNCTION @extschema@._begin_scan(text, boolean) IS 'Part of scan(): sets the cursors up, or back';

-- Kinds of assets are listed side by side; a page follows from the one before it.
CREATE FUNCTION @extschema@.scan(
    account text DEFAULT 'default', max_requests int DEFAULT 10, restart boolean DEFAULT false)
    RETURNS TABLE (requests int, assets int, finished boolean, cause text, retry_after interval)
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE ROWS 1 SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    cloud text;
    scans cloudinary._scan[];
    one cloudinary._scan;
    pages jsonb;
    answer record;
BEGIN
    PERFORM cloudinary._begin_scan(account, restart);
    SELECT a.cloud_name INTO cloud FROM cloudinary._account a WHERE a.name = account;
    requests := 0;
    assets := 0;
    WHILE requests < max_requests AND cause IS NULL LOOP
        scans := ARRAY(SELECT s FROM cloudinary._scan s WHERE s.account = account AND s.finished_at IS NULL
                       ORDER BY s.resource_type, s.type LIMIT max_requests - requests FOR UPDATE SKIP LOCKED);
        EXIT WHEN pg_catalog.cardinality(scans) = 0;
        requests := requests + pg_catalog.cardinality(scans);
        pages := '[]';
        FOREACH one IN ARRAY scans LOOP
            pages := pages || cloudinary._page_request(one);
        END LOOP;
        FOR answer IN SELECT * FROM cloudinary._send(pages, account) LOOP
            one := scans[answer.ordinal];
            IF answer.status = 200 AND pg_catalog.jsonb_typeof(answer.response -> 'resources') = 'array' THEN
                assets := assets + cloudinary._store_page(one, cloud, answer.response);
            ELSIF answer.status = 400 AND one.cursor IS NOT NULL THEN
                -- cursors expire: from the start again
                UPDATE cloudinary._scan s SET cursor = NULL, started_at = pg_catalog.clock_timestamp()
                    WHERE s.account = account AND s.resource_type = one.resource_type AND s.type = one.type;
            ELSE
                cause := coalesce(cloudinary._failure(answer.status, answer.response, '{}'), 'unexpected answer');
                retry_after := greatest(retry_after, answer.retry_after);
            END IF;
        END LOOP;
    END LOOP;
    finished := NOT EXISTS (SELECT FROM cloudinary._scan s WHERE s.account = account AND s.finished_at IS NULL);
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION @extschema@.scan(text, int, boolean) IS
    'Goes on listing what Cloudinary has, with at most so many Admin API requests; begins a new pass an hour after the last was finished, or with restart';

CREATE FUNCTION @extschema@._save_answers(assets jsonb, user_ids text[], files regclass) RETURNS int
    AS 'MODULE_PATHNAME', 'cloudinary_save_answers' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._save_answers(jsonb, text[], regclass) IS
    'Stores assets as the Admin API described them, each for the user of the same position';

-- Files tables that follow notifications: one result whatever the order, and
-- nobody's row ever becomes that of somebody else's asset.
\set VERBOSITY terse
SET client_min_messages = warning;
DELETE FROM cloudinary._queue;
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name' AS cloud;
SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
CREATE FUNCTION receive(body text) RETURNS text LANGUAGE sql AS $$
    SELECT cloudinary.receive_notification(body, t, encode(sha256(convert_to(body || t || 'secret', 'UTF8')), 'hex')) ->> 'status'
    FROM (SELECT extract(epoch FROM now())::bigint) n (t)
$$;
CREATE FUNCTION event(type text, second int, payload jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT (jsonb_build_object('notification_type', type, 'notification_context',
        jsonb_build_object('triggered_at', to_timestamp(1000000000 + second) AT TIME ZONE 'UTC')) || payload)::text
$$;
CREATE FUNCTION asset(letter text, name text, fields jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('asset_id', md5(letter), 'public_id', name, 'resource_type', 'image', 'type', 'upload') || fields
$$;
-- versions are seconds, too
CREATE FUNCTION upload(letter text, name text, second int, fields jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT receive(event('upload', second, asset(letter, name, jsonb_build_object('version', 1000000000 + second, 'format', 'png', 'tags', jsonb_build_array(letter),
        'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/%s.png', 1000000000 + second, name)) || fields)))
$$;
CREATE FUNCTION rename(letter text, from_name text, to_name text, second int, fields jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT receive(event('rename', second, asset(letter, 'x', jsonb_build_object('from_public_id', from_name, 'to_public_id', to_name) || fields) - 'public_id'))
$$;
CREATE FUNCTION gone(letter text, name text, second int, version int) RETURNS text LANGUAGE sql AS $$
    SELECT receive(event('delete', second, jsonb_build_object('resources', jsonb_build_array(asset(letter, name, jsonb_build_object('version', 1000000000 + version))))))
$$;
CREATE FUNCTION save(name text, version int, user_id text, fields jsonb DEFAULT '{}', files regclass DEFAULT NULL) RETURNS text LANGUAGE sql AS $$
    SELECT 'saved' FROM cloudinary.save_metadata(jsonb_build_object('public_id', name, 'version', 1000000000 + version, 'resource_type', 'image', 'type', 'upload', 'format', 'png',
        'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/%s.png', 1000000000 + version, name),
        'signature', encode(sha256(convert_to(format('public_id=%s&version=%ssecret', name, 1000000000 + version), 'UTF8')), 'hex')) || fields, user_id, files)
$$;
CREATE FUNCTION u(n int, owner text DEFAULT 'ann') RETURNS text LANGUAGE sql AS $$ SELECT owner || '/00000000-0000-0000-0000-00000000000' || n $$;

-- Runs the first statements, then the others in every order; the different ends, and in how many orders.
CREATE FUNCTION orders(first text[], others text[], question text) RETURNS TABLE (result text, orders bigint) LANGUAGE plpgsql AS $$
DECLARE
    sequence int[];
    statement text;
    answer text;
    results text[] := '{}';
BEGIN
    FOR sequence IN
        WITH RECURSIVE p (chosen) AS (
            SELECT '{}'::int[] UNION ALL SELECT p.chosen || i FROM p, generate_subscripts(others, 1) i WHERE NOT i = ANY (p.chosen))
        SELECT chosen FROM p WHERE cardinality(chosen) = cardinality(others)
    LOOP
        BEGIN
            FOREACH statement IN ARRAY first || ARRAY(SELECT others[i] FROM unnest(sequence) WITH ORDINALITY s (i, n) ORDER BY n) LOOP
                EXECUTE statement;
            END LOOP;
            PERFORM cloudinary.replay_notifications();
            EXECUTE question INTO answer;
            RAISE EXCEPTION USING ERRCODE = 'ZZZZZ';
        EXCEPTION WHEN SQLSTATE 'ZZZZZ' THEN
            results := results || answer;
        END;
    END LOOP;
    RETURN QUERY SELECT r, count(*) FROM unnest(results) r GROUP BY r ORDER BY 2 DESC, 1;
END $$;
\set rows '$$SELECT string_agg(format(''%s: %s v%s %s %s'', user_id, public_id, version - 1000000000, tags, provenance), E''\n'' ORDER BY user_id, public_id) FROM cloudinary_files$$'

-- without a policy: rows come from reports alone
SELECT cloudinary.create_files_table();
\echo two assets: one gets the name of the other
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann'), save('y', 2, 'bob')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT upload('b', 'y', 2)$$, $$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$], :rows);
\echo the same, swapped
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann'), save('y', 2, 'bob')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT upload('b', 'y', 2)$$, $$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$, $$SELECT rename('a', 't', 'y', 5)$$], :rows);
\echo a report that overtakes the rename of the asset whose name it has
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann'), upload('a', 'x', 1)$$],
    ARRAY[$$SELECT rename('a', 'x', 't', 3)$$, $$SELECT save('x', 4, 'ann')$$, $$SELECT upload('b', 'x', 4)$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann'), upload('a', 'x', 1)$$],
    ARRAY[$$SELECT rename('a', 'x', 't', 3)$$, format($$SELECT save('x', 4, 'ann', '{"asset_id": "%s"}')$$, md5('b')), $$SELECT upload('b', 'x', 4)$$], :rows);
\echo a name that another asset has after a delete
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT gone('a', 'x', 2, 1)$$, $$SELECT upload('b', 'x', 3)$$], :rows);
\echo a version of which only the row and the delete know
SELECT * FROM orders(ARRAY[]::text[], ARRAY[$$SELECT save('x', 3, 'ann')$$, $$SELECT upload('a', 'x', 1)$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save('x', 3, 'ann')$$], ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT gone('a', 'x', 4, 3)$$], :rows);
\echo assets from before the webhook
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann')$$], ARRAY[$$SELECT gone('a', 'x', 2, 1)$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann')$$], ARRAY[$$SELECT rename('a', 'x', 'z', 2)$$], :rows);
SELECT * FROM orders(ARRAY[format($$SELECT save('x', 1, 'ann', '{"asset_id": "%s"}')$$, md5('a'))], ARRAY[$$SELECT upload('a', 'x', 5, '{"created_at": "2001-09-09T01:46:41Z"}')$$], :rows);
\echo an old report does not get at a new asset
SELECT save('x', 1, 'mallory'), upload('m', 'x', 1), gone('m', 'x', 2, 1), upload('v', 'x', 3, '{"tags": ["confidential"]}');
SELECT save('x', 1, 'mallory');
SELECT save('x', 3, 'victim');
SELECT user_id, tags FROM cloudinary_files;
DELETE FROM cloudinary_files;
\echo nor does a row of an old version keep a name
SELECT save('m', 1, 'mallory'), save('y', 2, 'ann'), upload('b', 'y', 2), rename('b', 'y', 'm', 5);
SELECT user_id, public_id, media_url FROM cloudinary_files ORDER BY 1;
\echo whose asset a delete would destroy is asked when it is sent
DELETE FROM cloudinary_files;
SELECT public_id, entry ->> 'asset_id' = md5('b') AS b FROM cloudinary._queue WHERE public_id LIKE '?%' OR entry ->> 'asset_id' = md5('b');
SELECT rename('b', 'm', 'final', 6);
SELECT count(*) AS ready FROM unnest(cloudinary._follow_names(ARRAY(SELECT id FROM cloudinary._queue)));
SELECT public_id, cause, dead FROM cloudinary._queue ORDER BY 1;
DELETE FROM cloudinary._queue;
DELETE FROM cloudinary._asset;
DELETE FROM cloudinary._asset_event;
DELETE FROM cloudinary._notification;
\echo what is mentioned before its upload was told gets no row of an older asset
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'mallory')$$],
    ARRAY[$$SELECT upload('v', 'x', 3)$$, $$SELECT receive(event('resource_tags_changed', 4, jsonb_build_object('resources', jsonb_build_array(asset('v', 'x', '{"added": ["new"]}')))))$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann')$$], ARRAY[$$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$, $$SELECT upload('b', 'x', 5)$$], :rows);
\echo nor does a claim to an asset_id help
SELECT * FROM orders(ARRAY[format($$SELECT save('m', 1, 'mallory', '{"asset_id": "%s"}')$$, md5('v'))],
    ARRAY[$$SELECT upload('v', 'y', 2, '{"created_at": "2001-09-09T01:46:42Z"}')$$, $$SELECT rename('v', 'y', 'm', 5)$$], :rows);
\echo a version belongs to a name
SELECT * FROM orders(ARRAY[$$SELECT save('z', 5, 'ann'), save('x', 5, 'bob')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT rename('a', 'x', 'z', 3)$$, $$SELECT upload('a', 'z', 5)$$, $$SELECT upload('b', 'x', 5)$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save('z', 5, 'ann'), save('x', 5, 'bob')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT rename('a', 'x', 'z', 3)$$, $$SELECT gone('a', 'z', 6, 5)$$], :rows);
\echo and to a type
INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name, type, version, provenance)
    SELECT 'x', 'https://res.cloudinary.com/demo/image/' || t || '/v1000000001/x', 'image', o, 'demo', t, 1000000001, 'signature' FROM (VALUES ('upload', 'ann'), ('private', 'bob')) v (t, o);
SELECT * FROM orders(ARRAY[]::text[], ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT upload('b', 'x', 1, '{"type": "private"}')$$],
    $$SELECT string_agg(format('%s: %s %s', user_id, type, tags), ', ' ORDER BY type) FROM cloudinary_files$$);
SELECT * FROM orders(ARRAY[]::text[], ARRAY[$$SELECT gone('a', 'x', 2, 1)$$], $$SELECT string_agg(user_id, ',') FROM cloudinary_files$$);
DELETE FROM cloudinary_files;
DELETE FROM cloudinary._queue;
\echo a delete goes with its asset, or waits
CREATE FUNCTION ready() RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(concat_ws(' ', q.public_id, q.cause, CASE WHEN r.id IS NOT NULL THEN 'ready' END), ', ' ORDER BY 1)
    FROM (SELECT cloudinary._follow_names(ARRAY(SELECT id FROM cloudinary._queue))) f (ids), cloudinary._queue q LEFT JOIN unnest(f.ids) r (id) ON r.id = q.id
$$;
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann')$$, 'DELETE FROM cloudinary_files'],
    ARRAY[$$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$], 'SELECT ready()');
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann')$$, 'DELETE FROM cloudinary_files'],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$, $$SELECT upload('b', 'y', 2)$$], $$SELECT ready() || ready()$$);
CREATE TABLE bare (public_id text PRIMARY KEY, media_url text, resource_type text, user_id text);
SELECT cloudinary.adopt_files_table('bare', on_delete => 'queue');
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann', '{}', 'bare')$$, 'DELETE FROM bare'],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$, $$SELECT upload('b', 'y', 2)$$], $$SELECT ready() || ready()$$);
\echo a bare table, too, knows a version by its URL
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann', '{}', 'bare'), save('y', 2, 'bob', '{}', 'bare')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT upload('b', 'y', 2)$$, $$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$],
    $$SELECT string_agg(user_id || ': ' || media_url, E'\n' ORDER BY user_id) FROM bare$$);
ALTER TABLE bare RENAME media_url TO secure_url;
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann', '{}', 'bare'), save('y', 2, 'bob', '{}', 'bare')$$],
    ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT upload('b', 'y', 2)$$, $$SELECT rename('a', 'x', 't', 3)$$, $$SELECT rename('b', 'y', 'x', 4)$$],
    $$SELECT string_agg(user_id || ': ' || secure_url, E'\n' ORDER BY user_id) FROM bare$$);
SELECT save('x', 2, 'ann', '{}', 'bare'), save('x', 1, 'ann', '{}', 'bare');
SELECT secure_url FROM bare;
DROP TABLE bare;
\echo asset ids as uuid
CREATE TABLE typed (public_id text PRIMARY KEY, user_id text, asset_id uuid, version bigint, provenance text);
SELECT cloudinary.adopt_files_table('typed', on_delete => 'keep');
SELECT * FROM orders(ARRAY[$$SELECT save('x', 1, 'ann', '{}', 'typed')$$], ARRAY[$$SELECT upload('a', 'x', 1)$$, $$SELECT rename('a', 'x', 'z', 2)$$, $$SELECT upload('a', 'z', 3)$$],
    $$SELECT string_agg(public_id || ' v' || version - 1000000000, ', ') FROM typed$$);
DROP TABLE typed;

DROP TABLE cloudinary_files;
DROP FUNCTION ready();
DELETE FROM cloudinary._queue;
DELETE FROM cloudinary._asset;
DELETE FROM cloudinary._asset_event;
DELETE FROM cloudinary._notification;

-- with a policy that ties public ids to users
SELECT cloudinary.create_files_table(policy => 'own');
\echo a row that its user deleted stays deleted
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$, $$DELETE FROM cloudinary_files$$], ARRAY[$$SELECT upload('a', u(1), 1)$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$, $$DELETE FROM cloudinary_files$$], ARRAY[$$SELECT upload('a', u(1), 1)$$], 'SELECT count(*) FROM cloudinary._queue');
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$, $$DELETE FROM cloudinary_files$$], ARRAY[$$SELECT upload('a', u(1), 1)$$, $$SELECT rename('a', u(1), u(2), 3)$$], :rows);
\echo a user''s own row is the one that stays
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$, $$UPDATE cloudinary_files SET display_name = 'mine'$$],
    ARRAY[$$SELECT upload('a', u(1), 1)$$, $$SELECT upload('a', u(1), 3)$$, $$SELECT rename('a', u(1), u(2), 4)$$],
    $$SELECT string_agg(public_id || ' ' || coalesce(display_name, 'another row') || ' v' || version - 1000000000, ', ') FROM cloudinary_files$$);
\echo a video of the same name
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$],
    ARRAY[$$SELECT upload('v', u(1), 2, '{"resource_type": "video", "secure_url": "https://res.cloudinary.com/demo/video/upload/v1/a"}')$$,
          $$SELECT upload('a', u(1), 1)$$, $$SELECT rename('a', u(1), u(2), 3)$$], :rows);
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$],
    ARRAY[$$SELECT upload('v', u(1), 2, '{"resource_type": "video", "secure_url": "https://res.cloudinary.com/demo/video/upload/v1/a"}')$$,
          $$SELECT upload('a', u(1), 1)$$, $$SELECT gone('a', u(1), 3, 1)$$], :rows);
\echo another type
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$],
    ARRAY[$$SELECT upload('a', u(1), 1)$$, $$SELECT rename('a', u(1), u(1), 2, '{"to_type": "private"}')$$],
    $$SELECT string_agg(public_id || ' ' || type, ', ') FROM cloudinary_files$$);
\echo two versions and a rename
SELECT * FROM orders(ARRAY[$$SELECT save(u(1), 1, 'ann')$$],
    ARRAY[$$SELECT upload('a', u(1), 1)$$, $$SELECT upload('a', u(1), 2)$$, $$SELECT rename('a', u(1), u(2), 3)$$], :rows);
\echo a report under the old name
SELECT * FROM orders(ARRAY[]::text[], ARRAY[$$SELECT save(u(1), 1, 'ann')$$, $$SELECT upload('a', u(1), 1)$$, $$SELECT rename('a', u(1), u(2), 2)$$], :rows);
SELECT upload('a', u(1), 1), rename('a', u(1), u(2), 2), gone('a', u(2), 3, 1);
SELECT save(u(1), 1, 'ann');
\echo a verdict without an asset_id
SELECT * FROM orders(ARRAY[]::text[], ARRAY[$$SELECT upload('c', u(3), 1)$$, $$SELECT rename('c', u(3), u(4), 3)$$, $$SELECT upload('d', u(3), 4)$$,
    $$SELECT receive(event('moderation', 2, asset('c', u(3), '{"moderation_kind": "manual", "moderation_status": "rejected"}') - 'asset_id'))$$],
    $$SELECT count(*) FILTER (WHERE asset_id = md5('d') AND moderation_status IS NOT NULL) FROM cloudinary_files$$);
DELETE FROM cloudinary_files;

-- several tables, and tables with a mind of their own
SELECT cloudinary.adopt_files_table('cloudinary_files', policy => '');
SELECT cloudinary.create_files_table('second');
\echo each row keeps its own user
SELECT * FROM orders(ARRAY[$$SELECT save('shared', 1, 'ann', '{}', 'cloudinary_files'), save('shared', 1, 'bob', '{}', 'second')$$],
    ARRAY[$$SELECT upload('s', 'shared', 1)$$, $$SELECT gone('s', 'shared', 2, 1)$$, $$SELECT upload('s', 'shared', 3)$$],
    $$SELECT (SELECT string_agg(user_id, ',') FROM cloudinary_files) || ' ' || (SELECT string_agg(user_id, ',') FROM second)$$);
\echo one that refuses keeps no other from following
CREATE TABLE posts (file bigint REFERENCES second);
SELECT save('p', 1, 'ann', '{}', 'cloudinary_files'), save('p', 1, 'bob', '{}', 'second');
INSERT INTO posts SELECT id FROM second;
SELECT upload('p', 'p', 1), gone('p', 'p', 2, 1);
SELECT (SELECT count(*) FROM cloudinary_files) AS first, (SELECT count(*) FROM second) AS second;
SELECT status, detail FROM cloudinary.notifications WHERE status = 'failed';
DELETE FROM posts;
SELECT * FROM cloudinary.replay_notifications();
SELECT count(*) AS second FROM second;
\echo what a delete takes along in other tables is queued
CREATE TABLE thumbs (public_id text PRIMARY KEY, media_url text NOT NULL, resource_type text, user_id text NOT NULL, original text REFERENCES second (asset_id) ON DELETE CASCADE);
SELECT cloudinary.adopt_files_table('thumbs', on_delete => 'queue');
SELECT save('o', 1, 'ann', '{}', 'second'), upload('o', 'o', 1);
INSERT INTO thumbs VALUES ('thumb', 'https://res.cloudinary.com/demo/image/upload/v1/thumb', 'image', 'ann', md5('o'));
SELECT gone('o', 'o', 2, 1);
SELECT files, public_id FROM cloudinary._queue WHERE files = 'thumbs'::regclass OR public_id = 'o';
\echo a schema with another name, and a column that fills itself
CREATE SCHEMA before;
CREATE TABLE before.files (public_id text PRIMARY KEY, user_id text, version bigint, status text, updated_at timestamptz GENERATED ALWAYS AS (to_timestamp(version)) STORED);
SELECT cloudinary.adopt_files_table('before.files', row_security => false);
SELECT save('q', 1, 'ann', '{}', 'before.files');
UPDATE before.files SET status = 'mine';
ALTER SCHEMA before RENAME TO after;
SELECT save('q', 2, 'ann', '{}', 'after.files'), upload('q', 'q', 2);
SELECT * FROM after.files;
\echo a bulk load of assets that are known does not fill the lock table
SELECT count(upload(n::text, 'bulk' || n, n)) FROM generate_series(100, 699) n;
BEGIN;
SELECT count(save('bulk' || n, n, 'ann', '{}', 'cloudinary_files')) FROM generate_series(100, 699) n;
SELECT count(*) <= 1001 AS bounded FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid();
COMMIT;
SELECT count(*) FROM cloudinary_files WHERE public_id LIKE 'bulk%' AND provenance = 'notification';

-- a large account can be purged
UPDATE cloudinary._notification SET received_at = '2002-01-01';
SELECT count(DISTINCT asset_id) AS assets FROM cloudinary._asset_event;
SELECT cloudinary.purge_notifications('1 day', 1) > 0 AS purged;
SELECT count(DISTINCT asset_id) AS assets FROM cloudinary._asset_event;
SELECT cloudinary.purge_notifications() > 0 AS purged;
SELECT count(*) AS events FROM cloudinary._asset_event;
SELECT count(*) AS notifications FROM cloudinary._notification;

DROP SCHEMA after CASCADE;
DROP TABLE cloudinary_files, second, posts, thumbs;
DROP FUNCTION orders(text[], text[], text), u(int, text), save(text, int, text, jsonb, regclass), gone(text, text, int, int), rename(text, text, text, int, jsonb),
    upload(text, text, int, jsonb), asset(text, text, jsonb), event(text, int, jsonb), receive(text);
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._account;
DELETE FROM cloudinary._policy;
DELETE FROM cloudinary._asset;
DELETE FROM cloudinary._asset_event;
DELETE FROM cloudinary._notification;
DELETE FROM cloudinary._queue;

-- The queue of deletes: what is queued, what is not, and what takes it back.
-- What is sent is in test/t/021_queue.pl.
\set VERBOSITY terse
DELETE FROM cloudinary._queue; -- of other tests
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name' AS cloud;
SELECT cloudinary.create_files_table(on_delete => 'burn');
SELECT cloudinary.create_files_table(grace => '-1 s');
SELECT cloudinary.create_files_table();
SELECT relation, on_delete, grace FROM cloudinary._files_table;
SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = 'cloudinary_files'::regclass ORDER BY 1;

CREATE VIEW queued AS
    SELECT files, cloud_name, resource_type, type, public_id, replaced, due_at - queued_at > '59 min' AS later, dead
    FROM cloudinary._queue ORDER BY queued_at;
CREATE FUNCTION add(public_id text, resource_type text DEFAULT 'image', type text DEFAULT 'upload', asset_id text DEFAULT NULL) RETURNS bigint
LANGUAGE sql AS $$
    INSERT INTO cloudinary_files (public_id, media_url, resource_type, type, asset_id, user_id, cloud_name, provenance, tags, context)
        VALUES (public_id, 'https://res.cloudinary.com/demo/' || resource_type || '/' || type || '/v1/' || public_id, resource_type, type, asset_id,
                'u', 'demo', 'api', '{a,b}', '{"alt": "A"}') RETURNING id
$$;

-- a delete, by whatever statement
SELECT add('a'), add('b', 'video'), add('c', 'raw', 'private');
DELETE FROM cloudinary_files WHERE public_id = 'a';
WITH gone AS (DELETE FROM cloudinary_files RETURNING 1) SELECT count(*) FROM gone;
SELECT * FROM queued;
SELECT account, state, cause, deletes FROM cloudinary.queue_status;

-- a rollback forgets it, a savepoint too
SELECT add('d');
BEGIN;
DELETE FROM cloudinary_files;
ROLLBACK;
BEGIN;
SAVEPOINT s;
DELETE FROM cloudinary_files;
ROLLBACK TO s;
COMMIT;
SELECT count(*) FROM queued WHERE public_id = 'd';
DELETE FROM cloudinary._queue;

-- a cascade
CREATE TABLE account_holder (id text PRIMARY KEY);
INSERT INTO account_holder VALUES ('u');
ALTER TABLE cloudinary_files ADD FOREIGN KEY (user_id) REFERENCES account_holder ON DELETE CASCADE;
DELETE FROM account_holder;
SELECT public_id FROM queued;
DELETE FROM cloudinary._queue;
INSERT INTO account_holder VALUES ('u');

-- another key is another asset; a known asset of another name is the same one
SELECT add('e', asset_id => '00000000000000000000000000000001'), add('f'), add('g');
UPDATE cloudinary_files SET public_id = 'e2' WHERE public_id = 'e';
UPDATE cloudinary_files SET public_id = 'f2' WHERE public_id = 'f';
UPDATE cloudinary_files SET type = 'private' WHERE public_id = 'g';
UPDATE cloudinary_files SET tags = '{x}', media_url = 'elsewhere';
SELECT public_id, type, replaced FROM queued;
DELETE FROM cloudinary._queue;

-- saving again is no delete
SELECT cloudinary.save_metadata(jsonb_build_object('public_id', 's', 'version', v, 'resource_type', 'image', 'type', 'upload', 'format', 'png',
    'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/s.png', v),
    'signature', encode(sha256(convert_to(format('public_id=s&version=%ssecret', v), 'UTF8')), 'hex')), 'u') ->> 'version' AS version
    FROM generate_series(1, 2) v;
SELECT count(*) FROM queued;

-- what a notification tells is no news for Cloudinary
CREATE FUNCTION receive(body jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT cloudinary.receive_notification(body::text, t, encode(sha256(convert_to(body::text || t || 'secret', 'UTF8')), 'hex')) ->> 'status'
    FROM (SELECT extract(epoch FROM now())::bigint) n (t) $$;
SELECT add('n1', asset_id => md5('n')), add('m1', asset_id => md5('m'));
SELECT receive(jsonb_build_object('notification_type', 'rename', 'notification_context', '{"triggered_at": "2026-01-01T10:00:01Z"}'::jsonb,
    'asset_id', md5('n'), 'from_public_id', 'n1', 'to_public_id', 'n2', 'resource_type', 'image', 'type', 'upload'));
SELECT receive(jsonb_build_object('notification_type', 'delete', 'notification_context', '{"triggered_at": "2026-01-01T10:00:02Z"}'::jsonb,
    'resources', jsonb_build_array(jsonb_build_object('asset_id', md5('m'), 'public_id', 'm1', 'version', 1, 'resource_type', 'image', 'type', 'upload'))));
SELECT public_id FROM cloudinary_files WHERE public_id ~ '^[mn]' ORDER BY 1;
SELECT count(*) FROM queued;
DELETE FROM cloudinary_files WHERE public_id = 'n2';
SELECT public_id FROM queued;
DELETE FROM cloudinary._queue;

-- TRUNCATE is refused, of the parent too
TRUNCATE cloudinary_files;
TRUNCATE account_holder CASCADE;

-- undo: the row is back as it was, with all its columns, and nothing is sent
ALTER TABLE cloudinary_files ADD COLUMN seen timestamptz, ADD COLUMN wait interval, ADD COLUMN raw bytea, ADD COLUMN note text DEFAULT 'default',
    ADD COLUMN size text GENERATED ALWAYS AS (bytes::text) STORED, ADD COLUMN part float8, ADD COLUMN pair point;
UPDATE cloudinary_files SET seen = '2026-02-03 04:05:06.789+02', wait = '1 mon -2 days', raw = '\x00ff', note = NULL, part = 0.1, pair = '(1,2)', bytes = 5;
CREATE TABLE before AS SELECT * FROM cloudinary_files;
SET datestyle = 'SQL, DMY'; SET intervalstyle = 'sql_standard'; SET bytea_output = 'escape'; SET extra_float_digits = -15;
DELETE FROM cloudinary_files;
RESET ALL;
SELECT count(*) FROM queued;
SELECT cloudinary.undelete('cloudinary_files');
SELECT cloudinary.undelete(NULL, '{s}');
SELECT cloudinary.undelete('cloudinary_files', '{nothing}');
SELECT u ->> 'public_id' AS public_id FROM cloudinary.undelete('cloudinary_files', '{s}') u;
SELECT u ->> 'public_id' AS public_id FROM cloudinary.undelete('cloudinary_files', since => now() - interval '1 day') u ORDER BY 1;
SELECT count(*) FROM queued;
SELECT count(*) FROM (SELECT b::text FROM before b EXCEPT SELECT f::text FROM cloudinary_files f) difference;
SELECT count(*) FROM cloudinary_files;
-- a row that something else took the place of stays as it is, and its asset too
DELETE FROM cloudinary_files WHERE public_id = 's';
SELECT add('s') IS NOT NULL AS added;
SELECT count(*) FROM cloudinary.undelete('cloudinary_files', '{s}');
SELECT count(*) FROM queued;
-- of a key change only the destroy is taken back
UPDATE cloudinary_files SET public_id = 't' WHERE public_id = 's';
SELECT count(*) FROM cloudinary.undelete('cloudinary_files', '{s}');
SELECT count(*) FROM queued;

-- an asset that a row uses is not destroyed; where a table does not say, it may be
SELECT cloudinary.adopt_files_table('cloudinary_files', grace => '0');
CREATE TABLE second (public_id text UNIQUE, user_id text, media_url text);
SELECT cloudinary.adopt_files_table('second', grace => '0', on_delete => 'queue');
INSERT INTO second VALUES ('t', 'v', 'https://res.cloudinary.com/demo/image/upload/v1/t');
SELECT cloudinary._referenced('second', '{t,t,x}', '{demo,demo,demo}', '{image,video,image}', '{upload,upload,upload}') AS by_public_id,
       cloudinary._referenced('cloudinary_files', '{t,t,t,t,x}', '{demo,demo,demo,other,demo}', '{image,image,video,image,image}', '{upload,private,upload,upload,upload}') AS by_name;
DELETE FROM cloudinary_files WHERE public_id = 't';
SELECT in_use, destroyed, retried FROM cloudinary.run_queue();
SELECT count(*) FROM queued;
-- deleted and stored again
DELETE FROM second;
INSERT INTO second VALUES ('t', 'v', 'https://res.cloudinary.com/demo/image/upload/v1/t');
SELECT in_use, destroyed, retried FROM cloudinary.run_queue();
DELETE FROM second;
SELECT * FROM queued;
-- kept until the other's grace period is over, too
INSERT INTO cloudinary._queue (account, files, cloud_name, resource_type, type, public_id, entry, bound_to, due_at)
    SELECT account, files, cloud_name, resource_type, type, public_id, entry, bound_to, now() + interval '1 hour' FROM cloudinary._queue;
SELECT * FROM cloudinary.run_queue();
DELETE FROM cloudinary._queue;

-- nor is a table overlooked that lost the column that tells
INSERT INTO second VALUES ('lost', 'v', 'https://res.cloudinary.com/demo/image/upload/v1/lost');
DELETE FROM second;
ALTER TABLE second RENAME public_id TO asset;
SELECT * FROM cloudinary.run_queue();
ALTER TABLE second RENAME asset TO public_id;
SELECT public_id FROM queued;
DELETE FROM cloudinary._queue;

-- not in a transaction that wrote, nor with an old snapshot, nor too much at once
BEGIN; DELETE FROM cloudinary_files; SELECT cloudinary.run_queue(); ROLLBACK;
BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT cloudinary.run_queue(); ROLLBACK;
SELECT cloudinary.run_queue(0);
SELECT cloudinary.run_queue(1001);

-- what cannot be told is not guessed
INSERT INTO second VALUES ('nowhere', 'v', 'https://cdn.example/x');
DELETE FROM second WHERE public_id = 'nowhere';
SELECT dead FROM cloudinary.run_queue();
SELECT account, state, cause, deletes FROM cloudinary.queue_status;
SELECT "check", status, detail FROM cloudinary.doctor() WHERE "check" LIKE 'queue%';
SELECT cloudinary.retry_dead(cause => 'something else'), cloudinary.retry_dead('default');
SELECT account, state, cause, deletes FROM cloudinary.queue_status;
-- and as it was never sent it can be taken back, with a warning once its grace period was over
SELECT u ->> 'public_id' AS public_id FROM cloudinary.undelete('second', '{nowhere}') u;
SELECT count(*) FROM queued;
DELETE FROM second;
DELETE FROM cloudinary._queue;

-- nobody asked to destroy what was uploaded again after the row was deleted
SELECT add('again', asset_id => md5('again')), add('older', asset_id => md5('older')), add('same', asset_id => md5('same'));
DELETE FROM cloudinary_files WHERE public_id IN ('again', 'older', 'same');
SELECT receive(jsonb_build_object('notification_type', 'upload', 'notification_context', jsonb_build_object('triggered_at', now()),
    'asset_id', md5(name), 'public_id', name, 'version', version, 'resource_type', 'image', 'type', 'upload'))
    FROM (VALUES ('again', extract(epoch FROM now())::bigint + 1), ('older', 2), ('same', 1)) v (name, version);
SELECT public_id FROM cloudinary._queue WHERE id = ANY (cloudinary._follow_names(ARRAY(SELECT id FROM cloudinary._queue))) ORDER BY 1;
SELECT public_id FROM queued ORDER BY 1;
DELETE FROM cloudinary._queue;

-- a passive account sends nothing, and what it inherited only when told to
SELECT add('p1') IS NOT NULL AS added;
DELETE FROM cloudinary_files WHERE public_id = 'p1';
UPDATE cloudinary._account SET bound_to = 'elsewhere';
UPDATE cloudinary._queue SET bound_to = 'elsewhere';
SELECT * FROM cloudinary.run_queue();
SELECT account, state, cause, deletes FROM cloudinary.queue_status;
SELECT cloudinary.rebind() IS NOT NULL AS rebound;
SELECT * FROM cloudinary.run_queue();
SELECT account, state, cause, deletes FROM cloudinary.queue_status;
SELECT "check", status, detail FROM cloudinary.doctor() WHERE "check" LIKE 'queue%';
SELECT cloudinary.rebind(take_queue => true) IS NOT NULL AS rebound;
SELECT account, state, cause, deletes FROM cloudinary.queue_status;
DELETE FROM cloudinary._queue;
-- a binding that becomes wider or narrower loses nothing
DELETE FROM cloudinary_files WHERE public_id = 'e2';
SELECT cloudinary.rebind(scope => 'cluster') IS NOT NULL AS rebound;
SELECT account, state, cause, deletes FROM cloudinary.queue_status;
DELETE FROM cloudinary._queue;

-- keep: on request, and where a delete cannot be queued safely
SELECT cloudinary.adopt_files_table('second', on_delete => 'keep');
INSERT INTO second VALUES ('k', 'v', 'https://res.cloudinary.com/demo/image/upload/v1/k');
DELETE FROM second;
TRUNCATE second;
SELECT cloudinary.adopt_files_table('second', policy => 'other');
SELECT on_delete, grace FROM cloudinary._files_table WHERE relation = 'second'::regclass;
SELECT cloudinary.adopt_files_table('second', verify => 'none', on_delete => 'queue');
SELECT "check", status, detail FROM cloudinary.doctor() WHERE "check" LIKE 'files table %second deletes';
CREATE TABLE bare (public_id text UNIQUE, user_id text);
SELECT cloudinary.adopt_files_table('bare', on_delete => 'queue');
SELECT relation, on_delete FROM cloudinary._files_table ORDER BY 1;
SELECT count(*) FROM queued;

-- a partition's rows are the table's
CREATE TABLE parted (public_id text, user_id text, resource_type text, UNIQUE (public_id)) PARTITION BY HASH (public_id);
CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 1, REMAINDER 0);
SELECT cloudinary.adopt_files_table('parted', on_delete => 'queue');
INSERT INTO parted VALUES ('one', 'u', 'image'), ('two', 'u', 'image');
DELETE FROM parted WHERE public_id = 'one';
DELETE FROM parted_0;
SELECT files, public_id FROM queued;
DELETE FROM cloudinary._queue;

-- the trigger on somebody's own table queues nothing, and runs none of his code as another
CREATE TABLE fake (public_id text, user_id text, resource_type text, type text, cloud_name text);
CREATE TRIGGER fake AFTER DELETE ON fake FOR EACH ROW EXECUTE FUNCTION cloudinary._queue_asset();
CREATE TRIGGER fake_insert AFTER INSERT ON fake FOR EACH ROW EXECUTE FUNCTION cloudinary._hold_asset();
CREATE TRIGGER fake_update AFTER UPDATE ON fake FOR EACH ROW EXECUTE FUNCTION cloudinary._hold_asset();
INSERT INTO fake VALUES ('victim', 'u', 'image', 'upload', 'demo'), (NULL, 'u', 'image', 'upload', 'demo');
UPDATE fake SET type = 'private';
BEGIN ISOLATION LEVEL REPEATABLE READ;
INSERT INTO fake VALUES ('other');
ROLLBACK;
DELETE FROM fake;
SELECT count(*) FROM queued;
CREATE TYPE trap AS (x text);
CREATE FUNCTION spring(trap) RETURNS json LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE CAST (trap AS json) WITH FUNCTION spring(trap);
ALTER TABLE cloudinary_files ADD COLUMN trap trap;
SELECT add('w') IS NOT NULL AS added;
UPDATE cloudinary_files SET trap = '(1)';
DELETE FROM cloudinary_files;
SELECT count(*) FROM queued;
DELETE FROM cloudinary._queue;
SELECT count(*) FROM cloudinary_files;

DROP VIEW queued;
DROP TABLE cloudinary_files, account_holder, second, bare, parted, fake, before;
DROP TYPE trap CASCADE;
DROP FUNCTION add(text, text, text, text), receive(jsonb);
DELETE FROM cloudinary._notification;
DELETE FROM cloudinary._asset_event;
DELETE FROM cloudinary._asset;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._account;

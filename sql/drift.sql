-- Drift and import.  The listing is put in by hand here; test/t/022_drift.pl fetches one.
\set VERBOSITY terse
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name' AS cloud;
SELECT cloudinary.create_files_table();
SELECT * FROM cloudinary.drift('cloudinary_files');
SELECT * FROM cloudinary.drift('pg_class');
SELECT cloudinary._begin_scan('nowhere', false);
SELECT cloudinary._begin_scan('default', false);
SELECT * FROM cloudinary.drift('cloudinary_files');

CREATE FUNCTION asset(public_id text, version bigint, extra jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('asset_id', md5(public_id), 'public_id', public_id, 'version', version, 'resource_type', 'image', 'type', 'upload',
        'format', 'png', 'width', 10, 'height', 20, 'bytes', 300, 'created_at', '2026-01-02T03:04:05Z',
        'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/%s.png', version, public_id)) || extra $$;
CREATE FUNCTION list(VARIADIC assets jsonb[]) RETURNS void LANGUAGE sql AS $$
    SELECT cloudinary._begin_scan('default', true);
    SELECT cloudinary._store_page(s, 'demo', jsonb_build_object('resources', (SELECT jsonb_agg(a) FROM unnest(assets) a)))
        FROM cloudinary._scan s WHERE s.resource_type = 'image' AND s.type = 'upload';
    UPDATE cloudinary._scan SET finished_at = clock_timestamp() WHERE finished_at IS NULL $$;

-- what was fetched is stored as fetched: with verdicts, ids, and for the users named
SELECT cloudinary._save_answers(jsonb_build_array(asset('u/a', 5, '{"moderation_status": "approved", "tags": ["x"]}'), asset('v/b', 6)), '{u,v}', 'cloudinary_files');
SELECT public_id, user_id, version, asset_id, moderation_status, provenance, media_url, tags FROM cloudinary_files ORDER BY 1;
SELECT cloudinary._save_answers('[]', '{u}', 'cloudinary_files');
SELECT cloudinary._save_answers('{}', '{}', 'cloudinary_files');
SELECT cloudinary._save_answers(jsonb_build_array(asset('w', 5, '{"secure_url": "https://evil.example/x.png"}')), '{u}', 'cloudinary_files');
-- one that cannot be stored keeps no other from it
SELECT cloudinary._save_each('cloudinary_files', jsonb_build_array(asset('u/c', 5, '{"width": "wide"}'), asset('u/d', 5), asset('u/a', 9)), '{u,u,somebody}');
SELECT public_id, version FROM cloudinary_files ORDER BY 1;

-- no drift
SELECT list(asset('u/a', 5, '{"moderation_status": "approved", "tags": ["x"]}'), asset('v/b', 6), asset('u/d', 5));
SELECT * FROM cloudinary.drift('cloudinary_files');
-- every kind of it
SELECT list(asset('u/a', 7, '{"tags": ["y", "x"], "context": {"custom": {"alt": "A"}}}'), asset('u/d', 5), asset('u/e', 1), asset('f', 1));
SELECT problem, resource_type, type, public_id, user_id, differences FROM cloudinary.drift('cloudinary_files') ORDER BY problem, public_id COLLATE "C";
-- what changed after the listing is not drift
UPDATE cloudinary_files SET updated_at = clock_timestamp() WHERE public_id = 'u/a';
-- nor is what waits to be destroyed
INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name) VALUES ('f', 'x', 'image', 'u', 'demo');
DELETE FROM cloudinary_files WHERE public_id = 'f';
SELECT problem, public_id FROM cloudinary.drift('cloudinary_files') ORDER BY problem, public_id COLLATE "C";
DELETE FROM cloudinary._queue;

-- a dry run changes nothing and asks nobody
SELECT * FROM cloudinary.repair('cloudinary_files') ORDER BY public_id COLLATE "C";
SELECT * FROM cloudinary.repair('cloudinary_files', unreferenced => 'store') ORDER BY public_id COLLATE "C";
SELECT * FROM cloudinary.repair('cloudinary_files', unreferenced => 'destroy', max_changes => 1);
SELECT * FROM cloudinary.repair('cloudinary_files', unreferenced => 'burn');
SELECT * FROM cloudinary.repair('cloudinary_files', max_changes => 0);
SELECT count(*) FROM cloudinary_files;

-- single repairs, from an answer of now
SELECT cloudinary._repair_one('cloudinary_files', '{"problem": "no asset", "public_id": "v/b", "resource_type": "image", "type": "upload", "cloud_name": "demo"}',
    asset('v/b', 6), 'keep', NULL) AS there_after_all;
SELECT cloudinary._repair_one('cloudinary_files', '{"problem": "no asset", "public_id": "v/b", "resource_type": "image", "type": "upload", "cloud_name": "demo"}',
    NULL, 'keep', NULL) AS gone;
SELECT cloudinary._repair_one('cloudinary_files', '{"problem": "differs", "public_id": "u/a", "user_id": "u", "resource_type": "image", "type": "upload", "cloud_name": "demo"}',
    asset('u/a', 7, '{"context": {"custom": {"alt": "A"}}}'), 'keep', NULL) AS differs;
SELECT cloudinary._repair_one('cloudinary_files', '{"problem": "no row", "public_id": "f", "resource_type": "image", "type": "upload", "cloud_name": "demo"}',
    asset('f', 1), 'destroy', NULL) AS destroy;
SELECT cloudinary._repair_one('cloudinary_files', '{"problem": "no row", "public_id": "u/e", "resource_type": "image", "type": "upload", "cloud_name": "demo"}',
    asset('u/e', 1), 'store', NULL) AS whose;
SELECT cloudinary._repair_one('cloudinary_files', '{"problem": "no row", "public_id": "u/e", "resource_type": "image", "type": "upload", "cloud_name": "demo"}',
    asset('u/e', 1), 'store', 'w') AS store;
SELECT public_id, user_id, version, tags, context FROM cloudinary_files ORDER BY 1;
SELECT public_id, resource_type FROM cloudinary._queue;
DELETE FROM cloudinary._queue;
-- a policy that puts users into public ids says whose they are
SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
SELECT cloudinary.adopt_files_table('cloudinary_files', policy => 'own');
SELECT cloudinary._owner_of('cloudinary_files', 'someone/00000000-0000-0000-0000-000000000000', 'w') AS by_policy, cloudinary._owner_of('cloudinary_files', 'x', 'w') AS otherwise;

-- a pass that is finished forgets what it did not see
SELECT list(asset('u/a', 7));
SELECT public_id FROM cloudinary._listed;

-- a table whose columns of those names are no times
CREATE TABLE epochs (public_id text UNIQUE, user_id text, resource_type text, created_at bigint, updated_at timestamp);
SELECT cloudinary._changed_at('epochs') AS one, cloudinary._changed_at('cloudinary_files') AS three;
SELECT cloudinary.adopt_files_table('epochs');
INSERT INTO epochs VALUES ('u/a', 'u', 'image', 1700000000, NULL), ('gone', 'u', 'image', 1700000000, now() - interval '1 day'), ('new', 'u', 'image', 1, 'infinity');
SELECT problem, public_id FROM cloudinary.drift('epochs');
DROP TABLE epochs;
DELETE FROM cloudinary._files_table WHERE relation::text ~ '^[0-9]+$';

-- import: the guide's table, and any other with URLs
CREATE TABLE old_files (id serial, public_id text, media_url text, resource_type text, user_id text, uploaded date DEFAULT '2025-01-01');
INSERT INTO old_files (public_id, media_url, user_id) VALUES
    ('i/one', 'https://res.cloudinary.com/demo/image/upload/v12/i/one.jpg', 'x'),
    ('i/two', 'http://res.cloudinary.com/demo/video/upload/w_100/v13/i/two.mp4', 'y'),
    ('i/raw', 'https://res.cloudinary.com/demo/raw/upload/v14/i/raw.bin', 'y'),
    ('i/one', 'https://res.cloudinary.com/demo/image/upload/c_fill,w_20/i/one.jpg', 'z'),
    ('other', 'https://res.cloudinary.com/elsewhere/image/upload/v1/other.jpg', 'x'),
    ('none', 'https://example.com/a.jpg', 'x'), ('null', NULL, 'x');
SELECT * FROM cloudinary.import_files('old_files');
SELECT public_id, media_url, resource_type, type, version, format, user_id, provenance FROM cloudinary_files WHERE public_id LIKE 'i/%' ORDER BY 1;
SELECT * FROM cloudinary.import_files('old_files');
CREATE TABLE posts (slug text, picture varchar(200));
INSERT INTO posts VALUES ('p', 'https://res.cloudinary.com/demo/image/upload/posts/p.png');
SELECT * FROM cloudinary.import_files('posts', 'picture', 'cloudinary_files', user_id => 'editor''s');
SELECT public_id, user_id FROM cloudinary_files WHERE public_id LIKE 'posts/%';
SELECT * FROM cloudinary.import_files('posts', 'picture', user_id_column => 'nothing');
SELECT * FROM cloudinary.import_files('posts', 'picture', 'posts');
SELECT * FROM cloudinary.import_files(NULL);

DROP TABLE cloudinary_files, old_files, posts;
DROP FUNCTION list, asset;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._policy;
DELETE FROM cloudinary._account;
SELECT count(*) AS listed FROM cloudinary._listed;

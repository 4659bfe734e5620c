-- Files tables: creating, adopting, saving.
\set VERBOSITY terse
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name';

-- a report as Cloudinary would send it, signed with this secret
CREATE FUNCTION report(public_id text, version bigint, extra jsonb DEFAULT '{}', secret text DEFAULT 'secret') RETURNS jsonb
LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
        'public_id', public_id, 'version', version, 'resource_type', 'image', 'type', 'upload', 'format', 'png',
        'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/%s.png', version, public_id),
        'signature', encode(sha256(convert_to(format('public_id=%s&version=%s%s', public_id, version, secret), 'UTF8')), 'hex')) || extra
$$;

-- errors first
SELECT cloudinary.save_metadata(report('a', 1), 'u');
SELECT cloudinary.create_files_table(verify => 'trust');
SELECT cloudinary.create_files_table('one.two.three.four');
SELECT cloudinary.adopt_files_table(NULL);
CREATE TABLE no_key (public_id text, user_id text);
SELECT cloudinary.adopt_files_table('no_key');
CREATE TABLE no_user (public_id text UNIQUE);
SELECT cloudinary.adopt_files_table('no_user');
CREATE VIEW no_table AS SELECT * FROM no_user;
SELECT cloudinary.adopt_files_table('no_table');
CREATE TABLE generated_user (public_id text UNIQUE, user_id text GENERATED ALWAYS AS (split_part(public_id, '/', 1)) STORED);
SELECT cloudinary.adopt_files_table('generated_user');
DROP TABLE no_key, no_user, generated_user CASCADE;

SELECT cloudinary.create_files_table();
SELECT cloudinary.create_files_table();
\d cloudinary_files
SELECT * FROM cloudinary._files_table;

-- saving
SELECT cloudinary.save_metadata(NULL, 'u');
SELECT cloudinary.save_metadata('[]', 'u');
SELECT cloudinary.save_metadata('{}', 'u');
SELECT cloudinary.save_metadata(report('a', 1));
SELECT cloudinary.save_metadata(report('a', 1), '');
SELECT cloudinary.save_metadata(report('a', 1), E'u\n');
-- 'auto' would ask Cloudinary (test/t/009_http.pl); 'signature' never does
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'signature');
SELECT cloudinary.save_metadata(report('a', 1) - 'signature', 'u');
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'auto');
SELECT cloudinary.save_metadata(report('a', 1, secret => 'forged'), 'u');
SELECT cloudinary.save_metadata(report('a', 1, '{"version": 2, "secure_url": "https://res.cloudinary.com/demo/image/upload/v2/a.png"}'), 'u');
SELECT cloudinary.save_metadata(report('a', 1), 'u', 'pg_class');
SELECT count(*) FROM cloudinary_files;

SELECT s - '{upload_timestamp,updated_at}'::text[] FROM cloudinary.save_metadata(report('dir/a b', 5, '{
    "secure_url": "https://res.cloudinary.com/demo/image/upload/v5/dir/a%20b.png", "asset_id": "00000000000000000000000000000001",
    "width": 10, "height": 4294967295, "bytes": "4294967295", "tags": ["x", "y"], "context": {"custom": {"alt": "A"}},
    "metadata": {"n": [1]}, "created_at": "2026-01-02T03:04:05Z", "etag": "e", "asset_folder": "", "display_name": "D",
    "original_filename": "o", "moderation": [{"kind": "manual", "status": "pending"}], "unheard_of": {"x": 1}}'), 'u') s;

-- the same again is the same row, not even written
SELECT xmin AS before FROM cloudinary_files \gset
SELECT cloudinary.save_metadata(report('dir/a b', 5, '{
    "secure_url": "https://res.cloudinary.com/demo/image/upload/v5/dir/a%20b.png", "tags": ["x", "y"]}'), 'u') ->> 'id' AS id;
SELECT count(*), bool_and(xmin::text = :'before') AS untouched FROM cloudinary_files;

-- more of the same version completes the row; absent members leave their columns
SELECT cloudinary.save_metadata(report('dir/a b', 5, '{
    "secure_url": "https://res.cloudinary.com/demo/image/upload/v5/dir/a%20b.png", "height": 7}'), 'u') -> 'tags' AS tags;
-- a newer version overwrites, an older one never
SELECT cloudinary.save_metadata(report('dir/a b', 9, '{"secure_url": "https://res.cloudinary.com/demo/image/upload/v9/dir/a%20b.png", "width": 90}'), 'u') -> 'width' AS width;
SELECT s -> 'width' AS width, s -> 'version' AS version
    FROM cloudinary.save_metadata(report('dir/a b', 7, '{"secure_url": "https://res.cloudinary.com/demo/image/upload/v7/dir/a%20b.png", "width": 70}'), 'u') s;
SELECT id, public_id, version, width, height, bytes, tags, provenance FROM cloudinary_files;
-- somebody else's
SELECT cloudinary.save_metadata(report('dir/a b', 11, '{"secure_url": "https://res.cloudinary.com/demo/image/upload/v11/dir/a%20b.png"}'), 'other');
-- a video of the same public id is another asset
SELECT s -> 'id' AS id, s ->> 'media_url' AS media_url FROM cloudinary.save_metadata(report('dir/a b', 5,
    '{"resource_type": "video", "format": "mp4", "duration": 1.5, "secure_url": "https://res.cloudinary.com/demo/video/upload/v5/dir/a%20b.mp4"}'), 'other') s;
-- nothing vouches for a reported asset id: one that is taken keeps no asset from being saved
SELECT s ->> 'public_id' AS public_id, s ->> 'asset_id' AS asset_id
    FROM cloudinary.save_metadata(report('z', 5, '{"asset_id": "00000000000000000000000000000001"}'), 'other') s;
-- nor for a verdict
SELECT cloudinary.save_metadata(report('y', 5, '{"moderation_status": "approved"}'), 'other') ->> 'moderation_status' AS verdict;
-- a raw file keeps its extension in the public id; private delivery needs a signature in the URL
SELECT s ->> 'media_url' AS media_url, s ->> 'format' AS format FROM cloudinary.save_metadata(report('r.bin', 5,
    '{"resource_type": "raw", "format": null, "secure_url": "https://res.cloudinary.com/demo/raw/upload/v5/r.bin"}'), 'u') s;
SELECT cloudinary.save_metadata(report('p', 5,
    '{"type": "authenticated", "secure_url": "https://res.cloudinary.com/demo/image/authenticated/s--AAAAAAAA--/v5/p.png"}'), 'u');
SELECT cloudinary.save_metadata(report('p', 5,
    '{"type": "authenticated", "secure_url": "https://res.cloudinary.com/demo/image/authenticated/v5/p.png"}'), 'u');
SELECT s ->> 'media_url' AS media_url FROM cloudinary.save_metadata(report('p', 5,
    '{"type": "authenticated", "secure_url": "https://res.cloudinary.com/demo/image/authenticated/s--x7BpkIqT--/v5/p.png"}'), 'u') s;

-- a table without verification takes the guide's three fields, but no forgery
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'none');
SELECT s ->> 'version' AS version, s ->> 'type' AS type, s ->> 'format' AS format, s ->> 'provenance' AS provenance
    FROM cloudinary.save_metadata('{"public_id": "g", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v3/g.jpg"}', 'u') s;
SELECT cloudinary.save_metadata(report('h', 1, secret => 'forged'), 'u');
-- better evidence of the same version replaces the client's word, not the other way round
SELECT cloudinary.save_metadata(report('g', 3, '{"format": "jpg", "secure_url": "https://res.cloudinary.com/demo/image/upload/v3/g.jpg", "width": 3}'), 'u') ->> 'provenance';
SELECT s ->> 'provenance' AS provenance, s ->> 'width' AS width
    FROM cloudinary.save_metadata('{"public_id": "g", "resource_type": "image", "width": 99, "secure_url": "https://res.cloudinary.com/demo/image/upload/v3/g.jpg"}', 'u') s;

-- a policy ties public ids to their owners
SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
SELECT cloudinary.adopt_files_table('cloudinary_files', policy => 'own');
SELECT cloudinary.save_metadata(report('u/6b1ff1a2-7d4c-4f37-b2c5-5e17a2f3f7f1', 1), 'u') ->> 'public_id';
SELECT cloudinary.save_metadata(report('v/6b1ff1a2-7d4c-4f37-b2c5-5e17a2f3f7f1', 1), 'u');
SELECT cloudinary.save_metadata(report('loose', 1), 'u');
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'auto', policy => '');

-- several tables: say which
CREATE SCHEMA regress_cld;
SELECT cloudinary.create_files_table('regress_cld."My Files"');
SELECT cloudinary.save_metadata(report('a', 1), 'u');
SELECT cloudinary.save_metadata(report('a', 1), 'u', 'regress_cld."My Files"') ->> 'id' AS id;
SELECT conname FROM pg_constraint WHERE conrelid = 'regress_cld."My Files"'::regclass ORDER BY 1;
DROP SCHEMA regress_cld CASCADE;

-- a dropped table is no longer there to choose; a new column is filled at once, a dropped one left
SELECT cloudinary.save_metadata(report('b', 1, '{"pages": 3}'), 'u') ? 'pages' AS has_pages;
ALTER TABLE cloudinary_files ADD COLUMN pages int, ADD COLUMN info text, DROP COLUMN etag;
SELECT s -> 'pages' AS pages, s ->> 'info' AS info, s ? 'etag' AS has_etag
    FROM cloudinary.save_metadata(report('b', 1, '{"pages": 3, "info": {"ocr": 1}, "etag": "x"}'), 'u') s;
ALTER TABLE cloudinary_files ALTER COLUMN display_name TYPE varchar(3);
SELECT cloudinary.save_metadata(report('c', 1, '{"display_name": "too long"}'), 'u');
DROP TABLE cloudinary_files;
SELECT cloudinary.save_metadata(report('b', 1), 'u');

-- the guide's bare table
CREATE TABLE cloudinary_files (
    id serial PRIMARY KEY, public_id text NOT NULL UNIQUE, media_url text NOT NULL, resource_type text NOT NULL,
    user_id text NOT NULL, upload_timestamp timestamptz DEFAULT now());
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'none');
SELECT relrowsecurity FROM pg_class WHERE oid = 'cloudinary_files'::regclass;
SELECT s - 'upload_timestamp' FROM cloudinary.save_metadata(
    '{"public_id": "g", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v3/g.jpg"}', 'u') s;
-- monotonic there too: the version stands in the URL
SELECT s ->> 'media_url' FROM cloudinary.save_metadata(
    '{"public_id": "g", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v2/g.jpg"}', 'u') s;
SELECT s ->> 'media_url' FROM cloudinary.save_metadata(
    '{"public_id": "g", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v4/g.jpg"}', 'u') s;
-- its narrow key cannot hold an image and a video of one name
SELECT cloudinary.save_metadata(
    '{"public_id": "g", "resource_type": "video", "secure_url": "https://res.cloudinary.com/demo/video/upload/v4/g.mp4"}', 'u');
SELECT count(*) FROM cloudinary_files;

-- the least that can be adopted, odd types, long names
CREATE TABLE least (public_id text PRIMARY KEY, user_id text);
CREATE TABLE odd (public_id varchar(99) PRIMARY KEY, user_id uuid, tags varchar(9)[], context json, bytes text UNIQUE DEFERRABLE);
SELECT cloudinary.adopt_files_table('least'), cloudinary.adopt_files_table('odd');
SELECT cloudinary.save_metadata(report('a', 1), 'u', 'least') FROM generate_series(1, 2);
SELECT cloudinary.save_metadata(report('a', 1, '{"tags": ["t", "\"q"], "bytes": 5, "context": {"custom": {"a": "b"}}}'),
    '6b1ff1a2-7d4c-4f37-b2c5-5e17a2f3f7f1', 'odd') FROM generate_series(1, 2);
SELECT cloudinary.save_metadata(report('a', 1, '{"tags": ["much too long"]}'), '6b1ff1a2-7d4c-4f37-b2c5-5e17a2f3f7f1', 'odd');
SELECT cloudinary.save_metadata(report('a', 1), 'u', 999999);
DROP TABLE least, odd;
SELECT cloudinary.create_files_table(repeat('n', 63)) IS NOT NULL AS long_name;
SELECT cloudinary.create_files_table(repeat('n', 62) || 'm') IS NOT NULL AS another;
DO $$ BEGIN EXECUTE format('DROP TABLE %I, %I', repeat('n', 63), repeat('n', 62) || 'm'); END $$;
-- policies of one's own are kept, row security comes on all the same
CREATE TABLE half (public_id text PRIMARY KEY, user_id text);
CREATE POLICY mine ON half USING (true);
SELECT cloudinary.adopt_files_table('half');
SELECT relrowsecurity, (SELECT string_agg(polname, ',') FROM pg_policy WHERE polrelid = c.oid) FROM pg_class c WHERE relname = 'half';
DROP TABLE half;

-- triggers of the table run, and may save again
CREATE FUNCTION again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.public_id = 'outer' THEN
        PERFORM cloudinary.save_metadata('{"public_id": "inner", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v4/inner.jpg"}', 'u');
    ELSIF NEW.public_id = 'never' THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER again BEFORE INSERT ON cloudinary_files FOR EACH ROW EXECUTE FUNCTION again();
SELECT cloudinary.save_metadata('{"public_id": "outer", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v4/outer.jpg"}', 'u') ->> 'public_id';
SELECT public_id FROM cloudinary_files ORDER BY 1;
SELECT cloudinary.save_metadata('{"public_id": "never", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v4/never.jpg"}', 'u');
DROP TABLE cloudinary_files;
DROP FUNCTION again(), report(text, bigint, jsonb, text);
DELETE FROM cloudinary._policy;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._account;

-- What the benchmarks compare with: an empty endpoint, and a table that takes a
-- plain INSERT of the same columns, keys and indexes included.
CREATE FUNCTION api.empty() RETURNS json LANGUAGE sql STABLE AS $$ SELECT '{}'::json $$;
GRANT EXECUTE ON FUNCTION api.empty() TO anonymous;
NOTIFY pgrst, 'reload schema';

CREATE TABLE plain_files (LIKE cloudinary_files INCLUDING ALL);
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'signature');

-- reports as Cloudinary signs them
CREATE TABLE reports AS
    SELECT i AS id, jsonb_build_object(
        'asset_id', md5(i::text), 'public_id', 'bench/' || i, 'version', 1700000000 + i, 'version_id', md5('v' || i),
        'signature', encode(public.digest('public_id=bench/' || i || '&version=' || 1700000000 + i || :'secret', 'sha1'), 'hex'),
        'width', 800, 'height', 600, 'format', 'jpg', 'resource_type', 'image', 'created_at', '2026-01-02T03:04:05Z',
        'tags', '["a", "b"]'::jsonb, 'bytes', 123456, 'type', 'upload', 'etag', md5('e' || i), 'placeholder', false,
        'url', 'http://res.cloudinary.com/demo/image/upload/v' || 1700000000 + i || '/bench/' || i || '.jpg',
        'secure_url', 'https://res.cloudinary.com/demo/image/upload/v' || 1700000000 + i || '/bench/' || i || '.jpg',
        'folder', 'bench', 'original_filename', 'photo', 'api_key', '874837483274837') AS asset
    FROM generate_series(1, 400000) i;
ALTER TABLE reports ADD PRIMARY KEY (id);
VACUUM ANALYZE reports;

-- columns of a files table, for delivery URLs; as Cloudinary's, public ids have no extension
CREATE TABLE pictures AS SELECT 'holiday/picture-' || i AS public_id, 'demo' AS cloud_name, 'jpg' AS format FROM generate_series(1, 1000000) i;
VACUUM ANALYZE pictures;

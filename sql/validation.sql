-- Reports that must be refused: each names its field, and nothing is stored.
\set VERBOSITY terse
SELECT cloudinary.configure('cloudinary://1:secret@demo?cname=media.example.com') ->> 'cloud_name';

CREATE TABLE good AS SELECT '{"public_id": "dir/a", "resource_type": "image",
    "secure_url": "https://res.cloudinary.com/demo/image/upload/v5/dir/a.png"}'::jsonb AS asset;
CREATE FUNCTION problems(change jsonb) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(string_agg(field || ': ' || code, ', ' ORDER BY field), 'valid')
    FROM good, cloudinary.validate_metadata(asset || change)
$$;

-- required fields
SELECT * FROM cloudinary.validate_metadata('{}');
SELECT * FROM cloudinary.validate_metadata('{"public_id": null, "secure_url": "", "resource_type": 1}');
SELECT * FROM cloudinary.validate_metadata('"text"');
SELECT problems('{}');

-- types, lengths, forms
SELECT change, problems(change) FROM unnest(ARRAY[
    '{"public_id": 1}', '{"public_id": ""}', '{"public_id": " a"}', '{"public_id": "a/"}', '{"public_id": "../a"}',
    '{"public_id": "a\u0001"}', '{"public_id": "dir/b"}', '{"public_id": ["dir/a"]}',
    '{"resource_type": "auto"}', '{"resource_type": "video"}', '{"type": "Upload"}', '{"type": "private"}',
    '{"format": "jpg"}', '{"format": "../x"}', '{"version": "5"}', '{"version": 5.5}', '{"version": -5}', '{"version": 6}',
    '{"version": "v5"}', '{"version": 1700000000000}', '{"version": 1e30}', '{"version": true}',
    '{"width": "wide"}', '{"width": -1}', '{"width": 2147483648}', '{"width": 4294967295}', '{"width": "640"}',
    '{"bytes": 9007199254740993}', '{"duration": 12.75}', '{"duration": "12.75"}', '{"duration": -1}', '{"duration": {"s": 1}}',
    '{"asset_id": "xyz"}', '{"asset_id": "0123456789ABCDEF0123456789ABCDEF"}', '{"asset_id": "0123456789abcdef0123456789abcdef"}',
    '{"signature": "zz"}', '{"etag": "\u0007"}', '{"created_at": "yesterday"}', '{"created_at": "2026-01-01T00:00:00+00:00"}',
    '{"tags": "a"}', '{"tags": [1]}', '{"tags": ["a,b"]}', '{"tags": [""]}', '{"tags": ["ok", "\u0000x"]}',
    '{"context": "a=b"}', '{"metadata": 1}', '{"backup": "yes"}', '{"display_name": ["x"]}', '{"asset_folder": ""}',
    '{"unheard_of": {"anything": [1, null]}}'
    ]::text[]) c, LATERAL (SELECT CASE WHEN c LIKE '%u0000%' THEN '{"tags": ["ok", "x,"]}' ELSE c END::jsonb AS change) j;
SELECT problems(jsonb_build_object('public_id', repeat('x', 256), 'secure_url',
    'https://res.cloudinary.com/demo/image/upload/v5/' || repeat('x', 256) || '.png')) AS id_256,
       problems(jsonb_build_object('public_id', repeat('é', 255), 'secure_url',
    'https://res.cloudinary.com/demo/image/upload/v5/' || repeat('%C3%A9', 255) || '.png')) AS id_255_characters,
       problems(jsonb_build_object('tags', (SELECT jsonb_agg('t' || i) FROM generate_series(1, 1001) i))) AS tags_1001,
       problems(jsonb_build_object('display_name', repeat('x', 1025))) AS name_1025,
       problems(jsonb_build_object('context', (repeat('{"a":', 40) || '1' || repeat('}', 40))::jsonb)) AS nested_40,
       problems(jsonb_build_object('info', repeat('x', 10))) AS info_text;
SELECT problems(jsonb_build_object('unheard_of', repeat('x', 1100000)));

-- the URL: scheme, host, cloud, and that it is the asset's
SELECT url, problems(jsonb_build_object('secure_url', url)) FROM unnest(ARRAY[
    'http://res.cloudinary.com/demo/image/upload/v5/dir/a.png', 'javascript:alert(1)', 'https://', 'https://res.cloudinary.com',
    'https://evil.example/demo/image/upload/v5/dir/a.png', 'https://res.cloudinary.com.evil.example/demo/image/upload/v5/dir/a.png',
    'https://u:p@res.cloudinary.com/demo/image/upload/v5/dir/a.png', 'https://res.cloudinary.com:444/demo/image/upload/v5/dir/a.png',
    'https://res.cloudinary.com/other/image/upload/v5/dir/a.png', 'https://other-res.cloudinary.com/image/upload/v5/dir/a.png',
    'https://res-6.cloudinary.com/demo/image/upload/v5/dir/a.png',
    'https://res.cloudinary.com/demo/video/upload/v5/dir/a.png', 'https://res.cloudinary.com/demo/image/upload/v5/dir/b.png',
    'https://res.cloudinary.com/demo/image/upload/v5/dir/a.png?x=1', 'https://res.cloudinary.com/demo/image/upload/v5/dir/a.png#x',
    'https://res.cloudinary.com/demo/image/upload/w_10/v5/dir/a.png', 'https://res.cloudinary.com/demo/image/upload/v5/x/../dir/a.png',
    'https://res.cloudinary.com/demo/image/upload/v5/dir/a.png/', 'https://res.cloudinary.com/demo//image/upload/v5/dir/a.png',
    'https://res.cloudinary.com/demo/image/upload/v5/dir%2Fa.png', 'https://RES.cloudinary.com/demo/image/upload/dir/a',
    'https://res-3.cloudinary.com/demo/image/upload/v5/dir/a.png', 'https://demo-res.cloudinary.com/image/upload/v5/dir/a.png',
    'https://demo-res-2.cloudinary.com/image/upload/v5/dir/a.png', 'https://media.example.com/image/upload/v5/dir/a.png',
    'https://media.example.com/demo/image/upload/v5/dir/a.png', 'https://res.cloudinary.com/demo/image/upload/s--abcdefgh--/v5/dir/a.png'
    ]) url;

-- remote sources have ids that stored assets may not
SELECT problems('{"public_id": "https://x.example/a?b=1&c=%20", "type": "fetch", "secure_url":
    "https://res.cloudinary.com/demo/image/fetch/https://x.example/a%3Fb%3D1%26c%3D%2520"}') AS fetched,
       problems('{"public_id": "a?b", "secure_url": "https://res.cloudinary.com/demo/image/upload/a%3Fb"}') AS stored;

-- text that is not UTF-8 never gets this far
SELECT cloudinary.validate_metadata(convert_from('\x7b2261223a22ff227d', 'UTF8')::jsonb);

-- save_metadata says the same, and stores nothing
SELECT cloudinary.create_files_table('validated', verify => 'none');
\set VERBOSITY default
SELECT cloudinary.save_metadata(asset || '{"width": "wide"}', 'u') FROM good;
SELECT cloudinary.save_metadata(asset - 'secure_url', 'u') FROM good;
SELECT count(*) FROM validated;

-- without an account what depends on one is not checked
DELETE FROM cloudinary._account;
SELECT problems('{"secure_url": "https://evil.example/x"}'), problems('{"width": "wide"}');
DROP TABLE validated, good CASCADE;
DROP FUNCTION problems(jsonb);
DELETE FROM cloudinary._files_table;

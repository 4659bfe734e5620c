-- Signing: the low-level signer, tokens, downloads, verification.
\set VERBOSITY terse

-- errors
SELECT cloudinary.api_sign_request('{"timestamp": 1}', '');
SELECT cloudinary.api_sign_request('{"timestamp": 1}', NULL);
SELECT cloudinary.api_sign_request('{"timestamp": 1}', 's', 'md5');
SELECT cloudinary.api_sign_request('{"timestamp": 1}', 's', 'SHA1');
SELECT cloudinary.api_sign_request('{"timestamp": 1}', 's', 'sha1', 3);
SELECT cloudinary.api_sign_request('[1]', 's');
SELECT cloudinary.api_sign_request('{}', 's');
SELECT cloudinary.api_sign_request('{"a": "", "b": null, "c": []}', 's');
SELECT cloudinary.api_sign_request('{"a": {"b": 1}}', 's');
SELECT cloudinary.api_sign_request('{"a": [["b"]]}', 's');
SELECT cloudinary.api_sign_request('{"a": ["b", null]}', 's');
SELECT cloudinary.api_sign_request('{"a": 1e400}', 's');
SELECT cloudinary.string_to_sign('{}');

-- NULL
SELECT cloudinary.api_sign_request(NULL, 's') IS NULL AS null_in_null_out;

-- the documentation's examples
SELECT cloudinary.api_sign_request('{"public_id": "sample_image", "timestamp": 1315060510}', 'abcd');
SELECT cloudinary.api_sign_request('{"public_id": "sample_image", "timestamp": 1315060510, "eager": "w_400,h_300,c_pad|w_260,h_200,c_crop"}', 'abcd');
SELECT cloudinary.api_sign_request('{"cloud_name": "dn6ot3ged", "timestamp": 1568810420, "username": "user@cloudinary.com"}', 'hdcixPpR2iKERPwqvH6sHdK9cyac', 'sha256');

-- what is hashed
SELECT cloudinary.string_to_sign('{"b": true, "a": [1, "x", false], "c": 3.0, "d": 1e21, "e": 0.0000001, "f": "", "g": " ", "h": 0, "i": false}');
SELECT cloudinary.string_to_sign('{"ab": 1, "a_b": 2, "a": 3, "a1": 4, "aB": 5}');
SELECT cloudinary.string_to_sign('{"url": "https://x/?a=1&b=2", "z": "50%"}');
SELECT cloudinary.string_to_sign('{"url": "https://x/?a=1&b=2", "z": "50%"}', 1);
SELECT cloudinary.string_to_sign('{"t": "naïve 😀\n"}');
SELECT length(cloudinary.string_to_sign(jsonb_build_object('a', repeat('x', 1000000)))) AS a_megabyte;
SELECT length(cloudinary.string_to_sign((SELECT jsonb_object_agg('p' || i, i) FROM generate_series(1, 2000) i))) AS many_parameters;

-- smuggling a parameter inside a value: version 1 cannot tell, version 2 can
SELECT cloudinary.api_sign_request('{"n": "u?a=1&tags=x"}', 's', 'sha1', v) = cloudinary.api_sign_request('{"n": "u?a=1", "tags": "x"}', 's', 'sha1', v) AS same
    FROM unnest(ARRAY[1, 2]) v;

-- response signatures: false for whatever does not fit, never NULL
SELECT cloudinary.configure('cloudinary://1:X7qLTrsES31MzxxkxPPA-pAGGfU@demo') ->> 'cloud_name';
SELECT cloudinary.verify_api_response_signature('tests/logo.png', 1, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0');
SELECT cloudinary.verify_api_response_signature(p, v, s)
    FROM (VALUES ('tests/logo.png', 2, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0'),
                 ('tests/logo.png', 1, upper('08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0')),
                 ('tests/logo.png', 1, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e'),
                 ('', 1, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0'),
                 (NULL, 1, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0'),
                 ('tests/logo.png', NULL, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0'),
                 ('tests/logo.png', -1, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0'),
                 ('tests/logo.png', 1, NULL), ('tests/logo.png', 1, repeat('f', 100000))) t (p, v, s);

-- notifications: the window, the future, the digest by length
CREATE FUNCTION notified(age int, algorithm text DEFAULT 'sha1', valid_for int DEFAULT 7200) RETURNS boolean
LANGUAGE sql VOLATILE AS $$
    WITH t AS (SELECT extract(epoch FROM clock_timestamp())::bigint - age AS at)
    SELECT cloudinary.verify_notification_signature('{"a": 1}', at,
        CASE algorithm WHEN 'sha1' THEN cloudinary.api_sign_request(jsonb_build_object('x', 'y'), 'z')
             ELSE encode(sha256(convert_to('{"a": 1}' || at || 'X7qLTrsES31MzxxkxPPA-pAGGfU', 'UTF8')), 'hex') END,
        valid_for)
    FROM t
$$;
SELECT notified(0, 'sha256') AS now, notified(7190, 'sha256') AS within, notified(7210, 'sha256') AS stale,
       notified(-290, 'sha256') AS near_future, notified(-320, 'sha256') AS far_future,
       notified(0, 'sha1') AS wrong, notified(20, 'sha256', 10) AS stale_for_ten;
SET cloudinary_meta.notification_max_future = '10s';
SELECT notified(-290, 'sha256') AS near_future;
RESET cloudinary_meta.notification_max_future;
SET cloudinary_meta.notification_max_future = -1;
SET cloudinary_meta.no_such_setting = 1;
SELECT cloudinary.verify_notification_signature('{}', NULL, 'x'), cloudinary.verify_notification_signature('', 1, 'x'),
       cloudinary.verify_notification_signature(NULL, 1, NULL), cloudinary.verify_notification_signature('{}', 1700000000000, 'x'),
       cloudinary.verify_notification_signature('{}', 1700000000000000000, 'x');
DROP FUNCTION notified(int, text, int);

-- an account set to SHA-256 does not accept SHA-1
SELECT cloudinary.configure('cloudinary://1:X7qLTrsES31MzxxkxPPA-pAGGfU@demo?signature_algorithm=sha256') ->> 'cloud_name';
SELECT cloudinary.verify_api_response_signature('tests/logo.png', 1, '08d3107a5b2ad82e7d82c0b972218fbf20b5b1e0');

-- delivery tokens
SELECT cloudinary.generate_auth_token('{"acl": "/image/*", "start_time": 1, "duration": 300}');
SELECT cloudinary.generate_auth_token('{"key": "abc", "acl": "/*", "duration": 300}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "duration": 300}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/*"}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/*", "duration": 0}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/*", "start_time": 10, "expiration": 5}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/a!b", "duration": 5}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/*", "duration": "5m"}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/*", "duration": 5, "api_secret": "x"}');
SELECT cloudinary.generate_auth_token('{"key": "00112233FF99", "acl": "/image/*", "start_time": 1111111111, "duration": 300}');
SELECT cloudinary.generate_auth_token('{"key": "00112233FF99", "acl": ["/*/t_foobar", "t_foobar/*/"], "start_time": 222222222, "duration": 300}');
SELECT cloudinary.generate_auth_token('{"key": "00112233FF99", "url": "http://res.cloudinary.com/test123/image/upload/v1486020273/sample.jpg", "start_time": 1111111111, "duration": 300}');
SELECT cloudinary.generate_auth_token('{"key": "00ff", "acl": "/*", "start_time": "now", "duration": 60}') ~ '^__cld_token__=st=[0-9]{10}~exp=[0-9]{10}~acl=%2f\*~hmac=[0-9a-f]{64}$' AS from_now;

-- download addresses
SELECT cloudinary.configure('cloudinary://1234:b@demo') ->> 'cloud_name';
SELECT cloudinary.private_download_url('folder/img', 'jpg', '{"timestamp": 1700000000}');
SELECT cloudinary.private_download_url('file.bin', NULL, '{"timestamp": 1700000000, "resource_type": "raw", "attachment": true}');
SELECT cloudinary.private_download_url('a', 'jpg', '{"api_secret": "x"}');
SELECT cloudinary.private_download_url('a', 'jpg', '{"timestamp": "today"}');
SELECT cloudinary.private_download_url('a', 'jpg', '{"resource_type": "../x"}');
SELECT cloudinary.download_archive_url('{"tags": ["a", "", "b c"], "timestamp": 1700000000, "flatten_folders": true}');
SELECT cloudinary.download_zip_url('{"public_ids": "p", "timestamp": 1700000000, "target_format": "tgz"}');
SELECT cloudinary.download_folder('samples/x y', '{"timestamp": 1700000000}');
SELECT cloudinary.download_backedup_asset('62c2a18d622be7e190d21df8e05b1416', '26fe6d95df856f6ae12f5678be94516a', '{"timestamp": 1700000000}');
SELECT cloudinary.private_download_url('a', 'jpg') ~ 'timestamp=[0-9]{10}&' AS from_the_clock;

-- why a signature was refused
SELECT * FROM cloudinary.explain_signature('{"a": 1}', 'no such message');
SELECT * FROM cloudinary.explain_signature('{"timestamp": 1, "folder": "x"}', 'Invalid Signature abc. String to sign - ''folder=x&timestamp=1''.');
SELECT count(*) FROM cloudinary.explain_signature('{"a": 1}', 'String to sign - ''' || repeat('&', 1000000) || '''');
SELECT count(*) FROM cloudinary.explain_signature((SELECT jsonb_object_agg('p' || i, i) FROM generate_series(1, 1001) i), 'String to sign - ''a=1''');
SELECT parameter, problem, signed, received FROM cloudinary.explain_signature(
    '{"a": true, "b": "x y", "c": "1", "file": "f", "e": "u?x=1&y=2", "g": "h", "i": "a/b"}',
    '{"error":{"message":"Invalid Signature 0f. String to sign - ''a=1&b=x+y&d=2&e=u?x=1%26y=2&g=it''s&i=a%2Fb''."}}');
DELETE FROM cloudinary._account;

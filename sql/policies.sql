-- Signing under a policy.
\set VERBOSITY terse
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name';

CREATE FUNCTION fields(params jsonb, policy text DEFAULT 'default') RETURNS jsonb LANGUAGE sql VOLATILE AS
    $$ SELECT (cloudinary.sign_upload(params, policy) -> 'params') - '{timestamp,signature}'::text[] $$;

-- malformed policies
SELECT cloudinary.set_policy('p', '[]');
SELECT cloudinary.set_policy('p', '{"allow": []}');
SELECT cloudinary.set_policy('p', '{"allowed": "tags"}');
SELECT cloudinary.set_policy('p', '{"allowed": ["Tags"]}');
SELECT cloudinary.set_policy('p', '{"allowed": ["api_key"]}');
SELECT cloudinary.set_policy('p', '{"fixed": {"folder": 1}}');
SELECT cloudinary.set_policy('p', '{"fixed": {"folder": "{user}"}}');
SELECT cloudinary.set_policy('p', '{"fixed": {"folder": "{user_id"}}');
SELECT cloudinary.set_policy('p', '{"fixed": {"timestamp": "1"}}');
SELECT cloudinary.set_policy('p', '{"patterns": {"folder": "("}}');
SELECT cloudinary.set_policy('p', '{"max_lifetime": 3601}');
SELECT cloudinary.set_policy('p', '{"max_lifetime": 0}');
SELECT cloudinary.set_policy('p', '{"roles": [1]}');
SELECT count(*) FROM cloudinary._policy;

-- the default signs the harmless set only
SELECT fields('{}');
SELECT fields('{"folder": "f", "tags": ["a", "b"], "context": {"alt": "a=b|c"}, "use_filename": true}');
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'eval', 'on_success', 'notification_url', 'eager_notification_url', 'proxy', 'callback', 'headers', 'type',
        'access_control', 'access_mode', 'overwrite', 'invalidate', 'raw_convert', 'moderation', 'ocr', 'detection',
        'categorization', 'auto_tagging', 'background_removal', 'auto_transcription', 'similarity_search', 'eager',
        'transformation', 'responsive_breakpoints', 'return_delete_token', 'backup', 'format', 'from_public_id',
        'to_public_id', 'version', 'public_ids', 'urls', 'mode', 'expires_at', 'asset_id',
        '{"notification_type":"upload","x":"', 'l_text:Arial_20:a', 'Folder', '', 'a&b']
    LOOP
        BEGIN
            PERFORM cloudinary.sign_upload(jsonb_build_object(name, 'x'));
            RAISE WARNING 'signed %', name;
        EXCEPTION WHEN insufficient_privilege THEN
            NULL;
        END;
    END LOOP;
END
$$;

-- what is never signed is dropped
SELECT fields('{"file": "f", "api_key": "x", "cloud_name": "c", "signature": "s", "resource_type": "raw", "folder": "f"}');
SELECT cloudinary.sign_upload('{"resource_type": "video"}') ->> 'upload_url';
SELECT cloudinary.sign_upload('{"resource_type": "../evil"}');

-- the time is ours
SELECT abs((cloudinary.sign_upload('{"timestamp": 1}') ->> 'timestamp')::bigint - extract(epoch FROM clock_timestamp())) < 5 AS from_the_clock;

-- the answer is complete and verifies
SELECT s ->> 'signature' = cloudinary.api_sign_request((s -> 'params') - '{signature,api_key}'::text[], 'secret') AS verifies,
       s -> 'params' ->> 'signature' = s ->> 'signature' AS same, jsonb_object_keys(s) AS key
    FROM cloudinary.sign_upload('{"folder": "f"}') s ORDER BY 3;

-- values
SELECT fields('{"tags": ["a", null]}');
SELECT fields('{"folder": {"a": 1}}');
SELECT fields('{"context": {"a|b": "x"}}');
SELECT fields('{"context": {"a": null}}');
SELECT fields(jsonb_build_object('folder', repeat('x', 8193)));
SELECT cloudinary.sign_upload((SELECT jsonb_object_agg('p' || i, 'x') FROM generate_series(1, 101) i));
SELECT cloudinary.sign_upload('[]');
SELECT cloudinary.sign_upload('{}', 'nowhere');

-- signature version 1 refuses what it cannot protect
SELECT cloudinary.configure('cloudinary://1:secret@demo?signature_version=1') ->> 'signature_version';
SELECT fields('{"folder": "a&b"}');
SELECT fields('{"folder": "ab"}');
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name';

-- fixed parameters, templates
SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}", "folder": "in/{date}"}, "allowed": ["tags"], "max_lifetime": 60}');
SELECT fields('{}', 'own');
SET cloudinary_meta.user_id = 'alice';
SELECT p ->> 'public_id' ~ '^alice/[0-9a-f-]{36}$' AS own, p ->> 'folder' ~ '^in/\d{4}-\d\d-\d\d$' AS dated, p ->> 'tags' AS tags
    FROM fields('{"public_id": "victim", "folder": "x", "tags": "t"}', 'own') p;
SELECT fields('{"context": "x"}', 'own');
SELECT round(extract(epoch FROM clock_timestamp()) - (cloudinary.sign_upload('{}', 'own') ->> 'timestamp')::bigint, -1) AS back_dated;
-- a user id must not reach out of its place
SET cloudinary_meta.user_id = 'alice/../bob';
SELECT fields('{}', 'own');
SET cloudinary_meta.user_id = '..';
SELECT fields('{}', 'own');
SELECT set_config('cloudinary_meta.user_id', repeat('a', 129), false) IS NOT NULL;
SELECT fields('{}', 'own');

-- patterns match the whole value, with the user's id in them
SELECT cloudinary.set_policy('prefixed', '{"allowed": ["public_id", "tags"], "patterns": {"public_id": "{user_id}/[a-z]+", "tags": "[a-z,]{1,9}"}}');
SET cloudinary_meta.user_id = 'a.b|c';
SELECT fields('{"public_id": "a.b|c/xyz", "tags": ["x", "y"]}', 'prefixed');
SELECT fields('{"public_id": "a.b|c/xyz/../q"}', 'prefixed');
SELECT fields('{"public_id": "aXb|c/xyz"}', 'prefixed');
SELECT fields('{"public_id": "a.b"}', 'prefixed');
SELECT fields('{"tags": "UPPER"}', 'prefixed');
SELECT fields('{"tags": "abc\ndef"}', 'prefixed');
RESET cloudinary_meta.user_id;
SELECT fields('{"public_id": "/xyz"}', 'prefixed');

SELECT cloudinary.set_policy('braces', '{"allowed": ["public_id"], "patterns": {"public_id": "\\{{user_id}\\}/x{1,2}"}}');
SET cloudinary_meta.user_id = '[^/]+';
SELECT fields('{"public_id": "{victim}/x"}', 'braces');
SET cloudinary_meta.user_id = 'alice';
SELECT fields('{"public_id": "{alice}/xx"}', 'braces');
RESET cloudinary_meta.user_id;

-- "*" is everything but the dangerous; those have to be named
SELECT cloudinary.set_policy('open', '{"allowed": ["*", "eager"]}');
SELECT fields('{"anything": 1, "eager": "w_10"}', 'open');
SELECT fields('{"eval": "x"}', 'open');
SELECT fields('{"fully_qualified_public_ids": ["image/authenticated/victim"]}', 'open');
SELECT fields('{"Any-thing": 1}', 'open');

-- roles
CREATE ROLE regress_cld_member;
CREATE ROLE regress_cld_other;
GRANT regress_cld_member, regress_cld_other TO CURRENT_USER;
GRANT EXECUTE ON FUNCTION cloudinary.sign_upload(jsonb, text, text) TO regress_cld_member, regress_cld_other;
SELECT cloudinary.set_policy('members', '{"allowed": [], "roles": ["regress_cld_member", "regress_no_such_role"]}');
SET ROLE regress_cld_member;
SELECT cloudinary.sign_upload('{}', 'members') ->> 'api_key';
SET ROLE regress_cld_other;
SELECT cloudinary.sign_upload('{}', 'members') ->> 'api_key';
SELECT cloudinary.sign_upload('{}') ->> 'api_key';
RESET ROLE;

-- the upload widget: exactly this set, or nothing
CREATE FUNCTION widget(params jsonb, policy text DEFAULT 'default', age int DEFAULT 0) RETURNS text LANGUAGE sql VOLATILE AS $$
    WITH p AS (SELECT params || jsonb_build_object('timestamp', extract(epoch FROM clock_timestamp())::bigint - age) AS p)
    SELECT CASE WHEN cloudinary._sign_exactly(p, policy, 'default') = cloudinary.api_sign_request(p, 'secret') THEN 'signed' END FROM p
$$;
SELECT widget('{"source": "uw", "use_filename": true, "tags": ["a", "b"], "unique_filename": false}');
SELECT widget('{"source": "uw"}', age => 3000);
SELECT widget('{"source": "uw"}', age => 3700);
SELECT widget('{"source": "uw"}', age => -120);
SELECT widget('{"source": "uw", "api_key": "1"}');
SELECT widget('{"eager": "w_10"}');
SELECT cloudinary._sign_exactly('{"source": "uw"}', 'default', 'default');
SELECT cloudinary._sign_exactly('{"timestamp": [1]}', 'default', 'default');
SELECT cloudinary._sign_exactly('{"timestamp": 1700000000000}', 'default', 'default');
SET cloudinary_meta.user_id = 'alice';
SELECT widget('{"tags": "t"}', 'own', 3550);
SELECT widget('{"public_id": "alice/6b1ff1a2-7d4c-4f37-b2c5-5e17a2f3f7f1", "folder": "in/2026-01-31"}', 'own', 3550);
SELECT widget('{"public_id": "bob/6b1ff1a2-7d4c-4f37-b2c5-5e17a2f3f7f1", "folder": "in/2026-01-31"}', 'own', 3550);
RESET cloudinary_meta.user_id;

-- a "default" of one's own
SELECT cloudinary.set_policy('default', '{"allowed": ["tags"]}');
SELECT fields('{"folder": "f"}');
DELETE FROM cloudinary._policy;
SELECT fields('{"folder": "f"}');

DROP FUNCTION widget(jsonb, text, int), fields(jsonb, text);
REVOKE ALL ON FUNCTION cloudinary.sign_upload(jsonb, text, text) FROM regress_cld_member, regress_cld_other;
DROP ROLE regress_cld_member, regress_cld_other;
DELETE FROM cloudinary._account;

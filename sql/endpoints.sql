-- create_api(): the endpoints as PostgREST calls them.
\set VERBOSITY terse
CREATE ROLE regress_cld_anonymous;
CREATE ROLE regress_cld_user;
GRANT regress_cld_anonymous, regress_cld_user TO CURRENT_USER;
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name';
SELECT cloudinary.create_files_table(verify => 'signature');

-- errors
SELECT cloudinary.create_api();
SELECT cloudinary.create_api('api', 'regress_no_such_role');
CREATE TABLE unregistered (public_id text UNIQUE, user_id text);
SELECT cloudinary.create_api('api', 'regress_cld_anonymous', 'regress_cld_user', 'unregistered');
SELECT cloudinary.create_api(NULL, 'regress_cld_anonymous');
SELECT cloudinary.create_api('api', 'public');
CREATE TABLE open_files (public_id text PRIMARY KEY, user_id text);
SELECT cloudinary.adopt_files_table('open_files', row_security => false);
SELECT cloudinary.create_api('api', 'regress_cld_anonymous', 'regress_cld_user', 'open_files');
DROP TABLE open_files;

-- what it makes, all of it the caller's; again is harmless
SELECT cloudinary.create_api('api', 'regress_cld_anonymous', 'regress_cld_user', 'cloudinary_files');
SELECT cloudinary.create_api('api', 'regress_cld_anonymous', 'regress_cld_user', 'cloudinary_files');
SELECT p.proname, pg_get_function_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result, p.provolatile AS volatility,
       p.proowner = (SELECT oid FROM pg_roles WHERE rolname = current_user) AS own,
       has_function_privilege('regress_cld_anonymous', p.oid, 'EXECUTE') AS anonymous, NOT EXISTS
       (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0) AS not_public, obj_description(p.oid) IS NOT NULL AS commented
    FROM pg_proc p WHERE p.pronamespace = 'api'::regnamespace ORDER BY 1;
SELECT relname, reloptions FROM pg_class WHERE relnamespace = 'api'::regnamespace;
SELECT grantee, table_schema, privilege_type FROM information_schema.role_table_grants
    WHERE table_name = 'cloudinary_files' AND grantee LIKE 'regress%' ORDER BY 1, 2, 3;

-- a caller that names nobody
-- (plpgsql, so that the body is there before the status is read)
CREATE FUNCTION answer(body json) RETURNS text LANGUAGE plpgsql AS $$ BEGIN
    RETURN concat_ws(' ', coalesce(nullif(current_setting('response.status', true), ''), '200'),
                     regexp_replace(body::text, '[0-9a-f]{40}|[0-9]{10}', '#', 'g'));
END $$;
SET ROLE regress_cld_anonymous;
BEGIN; SELECT answer(api.generate_signature()); COMMIT;
BEGIN; SELECT answer(api.sign_upload('{}')); COMMIT;
BEGIN; SELECT answer(api.upload_widget_signature('{}')); COMMIT;
BEGIN; SELECT answer(api.save_metadata('{}')); COMMIT;
SELECT count(*) FROM api.cloudinary_files;

-- a signed-in user
SET ROLE regress_cld_user;
SELECT set_config('request.jwt.claims', '{"sub": "alice", "role": "regress_cld_user"}', false);
BEGIN; SELECT answer(api.generate_signature()), answer(api."generate-signature"()); COMMIT;
BEGIN; SELECT answer(api.sign_upload('{"params": {"folder": "f", "resource_type": "auto"}}')); COMMIT;
BEGIN; SELECT answer(api.sign_upload('{"params": {"eval": "x"}}')); COMMIT;
BEGIN; SELECT answer(api.sign_upload('{"params": [1]}')); COMMIT;
BEGIN; SELECT answer(api.sign_upload('{"policy": "nowhere"}')); COMMIT;
BEGIN; SELECT answer(api.sign_upload('[]')); COMMIT;
BEGIN; SELECT answer(api.upload_widget_signature(json_build_object('paramsToSign', json_build_object('timestamp', extract(epoch FROM now())::int, 'source', 'uw')))); COMMIT;
BEGIN; SELECT answer(api.upload_widget_signature('{"paramsToSign": {"timestamp": 1}}')); COMMIT;
BEGIN; SELECT answer(api.upload_widget_signature('{}')); COMMIT;
BEGIN; SELECT answer(api.save_metadata('{"public_id": "a"}')); COMMIT;
BEGIN; SELECT answer(api.save_metadata('{"public_id": "a", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v1/a.png"}')); COMMIT;
BEGIN; SELECT answer(api.save_metadata('{"public_id": "a", "resource_type": "image", "width": "w", "secure_url": "https://res.cloudinary.com/demo/image/upload/v1/a.png"}')); COMMIT;
BEGIN; SELECT answer(api.save_metadata('{"public_id": "a", "version": 1, "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v1/a.png", "signature": "0000000000000000000000000000000000000000"}')); COMMIT;
BEGIN; SELECT answer(api.save_metadata('5')); COMMIT;
BEGIN; SELECT answer(api."save-metadata-raw"('{bad')); COMMIT;
BEGIN; SELECT answer(api."save-metadata-raw"(convert_to(repeat('[', 200000), 'UTF8'))); COMMIT;
BEGIN; SELECT answer(api."save-metadata-raw"('\xff')); COMMIT;
BEGIN READ ONLY; SELECT answer(api.save_metadata('{"public_id": "a", "version": 1, "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v1/a.png", "signature": "0bbf4d2af5c5c1ea0a6ce5cd6b1dfd5f5cc84ea7"}')); COMMIT;
SELECT count(*) FROM api.cloudinary_files;
RESET ROLE;

-- verified saves; each sees and deletes the own rows only
SELECT json_build_object('public_id', 'a', 'version', 1, 'resource_type', 'image', 'type', 'upload', 'format', 'png',
    'secure_url', 'https://res.cloudinary.com/demo/image/upload/v1/a.png',
    'signature', encode(sha256('public_id=a&version=1secret'), 'hex')) AS report \gset
SET ROLE regress_cld_user;
SELECT api.save_metadata(:'report') ->> 'success' AS saved;
BEGIN READ ONLY; SELECT answer(api.save_metadata(:'report')); COMMIT;
SELECT public_id, user_id, provenance FROM api.cloudinary_files;
SELECT set_config('request.jwt.claims', '{"sub": "bob"}', false);
SELECT public_id, user_id FROM api.cloudinary_files;
DELETE FROM api.cloudinary_files RETURNING public_id;
BEGIN; SELECT answer(api.save_metadata(:'report')); COMMIT;
-- past the verification there is no way
INSERT INTO api.cloudinary_files (public_id) VALUES ('x');
UPDATE api.cloudinary_files SET user_id = 'bob';
INSERT INTO cloudinary_files (public_id) VALUES ('x');
UPDATE cloudinary_files SET user_id = 'bob';
TRUNCATE cloudinary_files;
SELECT cloudinary.save_metadata(:'report', 'alice');
SELECT cloudinary.save_metadata(:'report', 'bob');
SELECT set_config('request.jwt.claims', '{"sub": "alice"}', false);
DELETE FROM api.cloudinary_files RETURNING public_id;
SELECT set_config('request.jwt.claims', '', false);
RESET ROLE;

-- the guide's placeholder user: for the anonymous role without a token only
SELECT cloudinary.create_api('api', 'regress_cld_anonymous', 'regress_cld_user', 'cloudinary_files', 'user_123');
SELECT "check", status FROM cloudinary.doctor() WHERE "check" LIKE '%anonymous%';
SET ROLE regress_cld_anonymous;
BEGIN; SELECT answer(api.generate_signature()); COMMIT;
BEGIN; SELECT api.save_metadata(:'report') -> 'file' ->> 'user_id' AS saved_for; COMMIT;
SELECT public_id, user_id FROM api.cloudinary_files;
SET ROLE regress_cld_user;
BEGIN; SELECT answer(api.generate_signature()); COMMIT;
SELECT public_id, user_id FROM api.cloudinary_files;
RESET ROLE;
-- and gone again
SELECT cloudinary.create_api('api', 'regress_cld_anonymous', 'regress_cld_user', 'cloudinary_files');
SET ROLE regress_cld_anonymous;
SELECT public_id, user_id FROM api.cloudinary_files;
RESET ROLE;

-- the end user
SELECT cloudinary.current_user_id();
SET cloudinary_meta.user_id = 'setting';
SELECT cloudinary.current_user_id();
SELECT set_config('request.jwt.claims', c, false) AS claims, cloudinary.current_user_id()
    FROM unnest(ARRAY['{"sub": "token"}', '{"sub": 42}', '{"role": "x"}', '{"sub": ""}', '{"sub": null}', '{"sub": {}}', '[1]']) c;
SELECT set_config('request.jwt.claims', '{broken', false);
SELECT cloudinary.current_user_id();
SELECT set_config('request.jwt.claims', '', false);
-- a schema auth that just anybody made has no say
CREATE SCHEMA auth;
CREATE FUNCTION auth.user_id() RETURNS text LANGUAGE sql AS $$ SELECT 'session' $$;
SELECT cloudinary.current_user_id();
GRANT CREATE ON SCHEMA auth TO regress_cld_user;
ALTER FUNCTION auth.user_id() OWNER TO regress_cld_user;
SELECT cloudinary.current_user_id();
-- nor is a session function needed that the caller may not use
REVOKE ALL ON FUNCTION auth.user_id() FROM PUBLIC;
SET ROLE regress_cld_anonymous;
SELECT cloudinary.current_user_id();
RESET ROLE;
DROP SCHEMA auth CASCADE;
RESET cloudinary_meta.user_id;

\set VERBOSITY sqlstate
DROP SCHEMA api CASCADE;
DROP TABLE cloudinary_files, unregistered;
DROP FUNCTION answer(json);
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._account;
DROP OWNED BY regress_cld_anonymous, regress_cld_user;
DROP ROLE regress_cld_anonymous, regress_cld_user;

-- What a role without any grant can and cannot do.
\set VERBOSITY terse
CREATE ROLE regress_cld_outsider;
GRANT regress_cld_outsider TO CURRENT_USER;
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?auth_token[key]=00ff') ->> 'cloud_name';
SELECT cloudinary.create_files_table();
SET ROLE regress_cld_outsider;

-- tables
SELECT * FROM cloudinary._secret;
SELECT * FROM cloudinary._account;
SELECT * FROM cloudinary._policy;
INSERT INTO cloudinary._policy VALUES ('default', '{"allowed": ["*"]}');
INSERT INTO cloudinary._files_table VALUES ('cloudinary_files');
SELECT count(*) FROM public.cloudinary_files;

-- functions that read a stored secret, write, or grant
SELECT cloudinary.configure('cloudinary://1:x@demo');
SELECT cloudinary.retire_key('1');
SELECT cloudinary.config();
SELECT cloudinary.set_policy('p', '{}');
SELECT cloudinary.sign_upload();
SELECT cloudinary._signed_response('{}', 'default', 'default');
SELECT cloudinary._sign_exactly('{}', 'default', 'default');
SELECT cloudinary.verify_api_response_signature('p', 1, 'x');
SELECT cloudinary.verify_notification_signature('{}', 1, 'x');
SELECT cloudinary.generate_auth_token('{"acl": "/*", "duration": 5}');
SELECT cloudinary.private_download_url('a', 'jpg');
SELECT cloudinary.download_archive_url('{}');
SELECT cloudinary.download_zip_url('{}');
SELECT cloudinary.download_folder('f');
SELECT cloudinary.download_backedup_asset('a', 'v');
SELECT cloudinary.save_metadata('{}', 'u');
SELECT cloudinary.create_files_table('mine', 'pg_temp');
SELECT cloudinary.adopt_files_table('public.cloudinary_files');
SELECT cloudinary.create_api('mine', 'regress_cld_outsider');
SELECT * FROM cloudinary.doctor();
SELECT * FROM cloudinary._queue;
SELECT * FROM cloudinary.queue_status;
SELECT cloudinary.rebind();
SELECT cloudinary.run_queue();
SELECT cloudinary.undelete('public.cloudinary_files', '{a}');
SELECT cloudinary.retry_dead();
SELECT cloudinary.scan();
SELECT cloudinary.backfill('public.cloudinary_files');
SELECT cloudinary.drift('public.cloudinary_files');
SELECT cloudinary.repair('public.cloudinary_files');
SELECT cloudinary.import_files('public.cloudinary_files');
SELECT cloudinary._referenced('public.cloudinary_files', '{a}', '{demo}', '{image}', '{upload}');
SELECT cloudinary._save_answers('[]', '{}', 'public.cloudinary_files');
SELECT cloudinary._send('[]', 'default');
CREATE TEMP TABLE mine (public_id text);
CREATE TRIGGER mine AFTER DELETE ON mine FOR EACH ROW EXECUTE FUNCTION cloudinary._queue_asset();
CREATE TRIGGER mine AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION cloudinary._hold_asset();
SELECT cloudinary._respond_save('{}', 'public.cloudinary_files', 'regress_cld_outsider', 'u');
SELECT cloudinary._invalidate();
SELECT cloudinary.validate_metadata('{}');

-- what is given all it uses is open
SELECT cloudinary.string_to_sign('{"a": 1}');
SELECT cloudinary.api_sign_request('{"a": 1}', 'own secret') IS NOT NULL;
SELECT count(*) FROM cloudinary.explain_signature('{"a": 1}', 'String to sign - ''a=1''');
RESET ROLE;

-- a role that may execute save_metadata must still see the table, and be the user
GRANT EXECUTE ON FUNCTION cloudinary.save_metadata(jsonb, text, regclass) TO regress_cld_outsider;
SET ROLE regress_cld_outsider;
SELECT cloudinary.save_metadata('{}', 'u');
RESET ROLE;
GRANT SELECT ON cloudinary_files TO regress_cld_outsider;
SET ROLE regress_cld_outsider;
SELECT cloudinary.save_metadata('{}', 'u');
SET cloudinary_meta.user_id = 'u';
SELECT cloudinary.save_metadata('{}', 'u');
SELECT cloudinary.save_metadata('{}', 'somebody else');
RESET cloudinary_meta.user_id;
RESET ROLE;

-- a search path full of traps changes nothing
CREATE SCHEMA regress_cld_traps;
CREATE FUNCTION regress_cld_traps.trap(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE OPERATOR regress_cld_traps.= (LEFTARG = text, RIGHTARG = text, FUNCTION = regress_cld_traps.trap);
-- (the table's owner has a trigger that names things without their schema)
CREATE TABLE audit (who text);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit VALUES (NEW.public_id); RETURN NEW; END $$;
CREATE TRIGGER note AFTER INSERT ON cloudinary_files FOR EACH ROW EXECUTE FUNCTION note();
CREATE TEMP TABLE audit (LIKE public.audit);
CREATE FUNCTION regress_cld_traps.to_jsonb(anyelement) RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
CREATE FUNCTION regress_cld_traps.format(text, VARIADIC text[]) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
SET search_path = regress_cld_traps, pg_catalog, public;
SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'none');
SELECT pg_catalog.count(*) FROM (SELECT cloudinary.save_metadata(
    '{"public_id": "a", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v1/a.png"}', 'u')
    FROM pg_catalog.generate_series(1, 2)) s;
SELECT pg_catalog.count(*) > 0 AS doctor_works FROM cloudinary.doctor();
SELECT cloudinary.set_policy('p', '{"allowed": []}');
RESET search_path;
SELECT (SELECT string_agg(who, ',') FROM public.audit) AS in_the_owners_table, (SELECT string_agg(who, ',') FROM pg_temp.audit) AS in_the_callers;
\set VERBOSITY sqlstate
DROP TABLE pg_temp.audit, public.audit CASCADE;
DROP FUNCTION note() CASCADE;
DROP SCHEMA regress_cld_traps CASCADE;
DELETE FROM cloudinary._policy;
DROP TABLE cloudinary_files;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._account;
DROP OWNED BY regress_cld_outsider;
DROP ROLE regress_cld_outsider;

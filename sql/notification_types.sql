-- Every type of notification, each with what it does to a row that has all the
-- columns that one of them may fill.
\set VERBOSITY terse
SET client_min_messages = warning;
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name' AS cloud;
SELECT cloudinary.create_files_table();
ALTER TABLE cloudinary_files ADD COLUMN eager jsonb, ADD COLUMN info jsonb, ADD COLUMN access_control jsonb;
CREATE FUNCTION receive(body text) RETURNS text LANGUAGE sql AS $$
    SELECT cloudinary.receive_notification(body, t, encode(sha256(convert_to(body || t || 'secret', 'UTF8')), 'hex')) ->> 'status'
    FROM (SELECT extract(epoch FROM now())::bigint) n (t)
$$;
CREATE SEQUENCE second;
-- the next one of asset "a"
CREATE FUNCTION event(type text, fields jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT receive((jsonb_build_object('notification_type', type, 'notification_context',
        jsonb_build_object('triggered_at', to_timestamp(1000000000 + nextval('second')) AT TIME ZONE 'UTC')) || fields)::text)
$$;
CREATE FUNCTION a(fields jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('asset_id', md5('a'), 'public_id', 'a', 'resource_type', 'image', 'type', 'upload') || fields
$$;
CREATE FUNCTION list(fields jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$ SELECT jsonb_build_object('resources', jsonb_build_array(a(fields))) $$;
CREATE FUNCTION map(fields jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('resources', jsonb_build_object('a', a(fields) - 'public_id'))
$$;
CREATE FUNCTION doubts() RETURNS jsonb LANGUAGE sql AS $$ SELECT state -> 'dirty' FROM cloudinary._asset WHERE asset_id = md5('a') $$;
INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name, version, provenance, info, moderation_status)
    VALUES ('a', 'https://res.cloudinary.com/demo/image/upload/v5/a', 'image', 'ann', 'demo', 5, 'client', '{"ocr": "claimed"}', 'claimed');

-- an upload carries everything
SELECT event('upload', a('{"version": 5, "format": "png", "width": 10, "tags": ["t"], "context": {"custom": {"k": "v"}}, "metadata": {"m": 1},
    "asset_folder": "f", "display_name": "d", "access_control": [{"access_type": "token"}], "info": {"ocr": {"status": "complete"}},
    "moderation_kind": "manual", "moderation_status": "rejected", "eager": [{"transformation": "c_scale", "status": "processing"}]}'));
\x
SELECT width, tags, context, metadata, asset_folder, display_name, access_control, info, moderation_status, eager, provenance FROM cloudinary_files;
\x
-- one thing each
SELECT event('eager', a('{"eager": [{"transformation": "c_scale", "status": "complete"}, {"transformation": "w_10", "status": "complete"}]}'));
SELECT jsonb_path_query_array(eager, '$[*].status') AS eager FROM cloudinary_files;
SELECT event('access_control_changed', list('{"new_access_control": []}'));
SELECT access_control FROM cloudinary_files;
SELECT event('info', a('{"info_kind": "detection", "info_status": "complete", "info_data": {"cat": 0.9}}'));
SELECT info FROM cloudinary_files;
SELECT event('moderation', a('{"moderation_kind": "manual", "moderation_status": "approved", "version": 5}'));
SELECT moderation_status FROM cloudinary_files;
SELECT event('moderation_summary', a('{"moderation_status": "rejected"}'));
SELECT moderation_status FROM cloudinary_files;
SELECT event('move', map('{"from_asset_folder": "f", "to_asset_folder": "g", "display_name": "moved"}'));
SELECT asset_folder, display_name FROM cloudinary_files;
SELECT event('move_or_rename_asset_folder', '{"from_path": "g", "to_path": "h/i"}'), event('move_or_rename_asset_folder', '{"from_path": "h", "to_path": ""}');
SELECT asset_folder FROM cloudinary_files;
SELECT event('resource_display_name_changed', map('{"new_display_name": "n"}'));
SELECT display_name FROM cloudinary_files;
SELECT event('resource_metadata_changed', map('{"previous_metadata": {"m": 1}, "new_metadata": {"m": 2}}'));
SELECT metadata FROM cloudinary_files;
SELECT event('resource_tags_changed', list('{"added": ["u"], "removed": ["t"]}'));
SELECT tags FROM cloudinary_files;
SELECT event('resource_context_changed', map('{"added": [{"name": "l", "value": "w"}], "updated": {"k": "x"}}'));
SELECT context FROM cloudinary_files;
SELECT event('rename', a('{"from_public_id": "a", "to_public_id": "b", "to_type": "private"}') - 'public_id');
SELECT public_id, type FROM cloudinary_files;
SELECT event('rename', a('{"from_public_id": "b", "to_public_id": "a", "type": "private", "to_type": "upload"}') - 'public_id');
SELECT event('generate_archive', a('{"version": 6, "bytes": 99, "format": "zip"}'));
SELECT version, bytes, format FROM cloudinary_files;
SELECT doubts();

-- what does not say what it changed leaves the rest as it is, and a doubt
SELECT event('resource_context_changed', map('{"added": ["alt"], "updated": [{"name": "k", "previous_value": "x"}], "removed": ["l"]}')), doubts();
SELECT context FROM cloudinary_files;
SELECT event('resource_metadata_changed', map('{"new_metadata": null}')), doubts();
SELECT event('publish', a()), event('restore_asset_version', a()), doubts();
SELECT metadata FROM cloudinary_files;
SELECT event('upload', a('{"version": 7, "context": {}, "metadata": {"m": 3}}')), doubts();

-- these concern no file
SELECT type, event(type, '{"folder_path": "x", "error": {"message": "no"}}') FROM unnest(ARRAY['create_folder', 'delete_folder', 'related_assets', 'multi', 'sprite',
    'explode', 'proof_status_changed', 'report', 'error', 'bulk_refresh_auto_fetch', 'invalidate_custom_cdn', 'of_the_future']) type;

-- the end, by token or not
SELECT event('delete_by_token', list('{"version": 7}'));
SELECT count(*) FROM cloudinary_files;
SELECT event('upload', a('{"version": 9}')) AS back, event('delete', list('{"version": 9}')) AS gone;

-- of several assets in one notification each counts
INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name, version) VALUES ('y', 'x', 'image', 'ann', 'demo', 1);
SELECT event('upload', jsonb_build_object('asset_id', md5('y'), 'public_id', 'y', 'resource_type', 'image', 'type', 'upload', 'version', 1, 'tags', '[]'::jsonb));
SELECT event('resource_tags_changed', jsonb_build_object('resources', jsonb_build_array(
    '{"public_id": "x", "resource_type": "image", "type": "upload", "added": ["kept"]}'::jsonb,
    jsonb_build_object('asset_id', md5('z'), 'public_id', 'z', 'resource_type', 'image', 'type', 'upload', 'added', '["z"]'::jsonb))));
SELECT receive(jsonb_build_object('notification_type', 'upload', 'notification_context', '{"triggered_at": "2001-09-09T01:46:40Z"}'::jsonb,
    'asset_id', md5(name), 'public_id', name, 'resource_type', 'image', 'type', 'upload', 'version', 1, 'tags', '[]'::jsonb)::text) FROM unnest(ARRAY['x', 'z']) name;
SELECT s ->> 'public_id' AS saved FROM unnest(ARRAY['z', 'x']) name, cloudinary.save_metadata(jsonb_build_object('public_id', name, 'version', 1,
    'resource_type', 'image', 'type', 'upload', 'secure_url', 'https://res.cloudinary.com/demo/image/upload/v1/' || name,
    'signature', encode(sha256(convert_to('public_id=' || name || '&version=1secret', 'UTF8')), 'hex')), 'ann') s;
SELECT * FROM cloudinary.replay_notifications() WHERE status = 'applied';
SELECT public_id, tags FROM cloudinary_files ORDER BY 1;

-- what a constraint would refuse at the end of the transaction only
CREATE TABLE cover (id bigint REFERENCES cloudinary_files DEFERRABLE INITIALLY DEFERRED);
INSERT INTO cover SELECT id FROM cloudinary_files WHERE public_id = 'y';
SELECT event('delete', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('asset_id', md5('y'), 'public_id', 'y', 'resource_type', 'image', 'type', 'upload', 'version', 1))));
SELECT detail FROM cloudinary.notifications WHERE status = 'failed' AND notification_type = 'delete';
SELECT count(*) FROM cloudinary_files WHERE public_id = 'y';
DELETE FROM cover;
SELECT * FROM cloudinary.replay_notifications() WHERE status = 'applied';
SELECT count(*) FROM cloudinary_files WHERE public_id = 'y';
-- it is checked with the rights of whoever delivers, as at the end: what a cascade reaches may be somebody else's
CREATE ROLE regress_cld_relay;
GRANT regress_cld_relay TO CURRENT_USER;
GRANT USAGE ON SCHEMA cloudinary TO regress_cld_relay;
GRANT EXECUTE ON FUNCTION cloudinary.receive_notification(text, bigint, text, text) TO regress_cld_relay;
GRANT USAGE ON SEQUENCE second TO regress_cld_relay;
CREATE TABLE follower (id bigint REFERENCES cloudinary_files ON DELETE CASCADE);
CREATE TABLE ran_as (role name);
GRANT INSERT ON ran_as TO PUBLIC;
CREATE FUNCTION note_role() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ran_as VALUES (CURRENT_USER); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER note_role AFTER DELETE ON follower DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_role();
INSERT INTO follower SELECT id FROM cloudinary_files WHERE public_id = 'z';
SET ROLE regress_cld_relay;
SELECT event('delete', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('asset_id', md5('z'), 'public_id', 'z', 'resource_type', 'image', 'type', 'upload', 'version', 1))));
RESET ROLE;
SELECT * FROM ran_as;
DROP TABLE follower, ran_as;
DROP FUNCTION note_role();
DROP OWNED BY regress_cld_relay;
DROP ROLE regress_cld_relay;

-- a number that jsonb cannot hold
SELECT receive('{"notification_type": "upload", "version": 1e200000}');
SELECT detail FROM cloudinary.notifications WHERE status = 'failed';

-- a purge forgets what was never applied too: nothing that it leaves may undo what is known
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON cloudinary_files FOR EACH ROW EXECUTE FUNCTION refuse();
SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
SELECT cloudinary.adopt_files_table('cloudinary_files', policy => 'own');
SELECT event('upload', jsonb_build_object('asset_id', md5('w'), 'public_id', 'ann/00000000-0000-0000-0000-000000000001', 'resource_type', 'image', 'type', 'upload', 'version', 1)),
    event('delete', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('asset_id', md5('w'), 'resource_type', 'image', 'type', 'upload', 'version', 1,
        'public_id', 'ann/00000000-0000-0000-0000-000000000001'))));
DROP TRIGGER refuse ON cloudinary_files;
UPDATE cloudinary._notification SET received_at = happened_at;
SET client_min_messages = notice;
SELECT cloudinary.purge_notifications() > 10 AS purged;
SET client_min_messages = warning;
SELECT cloudinary.replay_notifications();
SELECT count(*) FROM cloudinary_files WHERE public_id LIKE 'ann/%';
SELECT count(*) FROM cloudinary.notifications;

-- hiding what is not approved opens and closes nothing else
CREATE TABLE open (public_id text PRIMARY KEY, user_id text, resource_type text, moderation_status text);
SELECT cloudinary.adopt_files_table('open', row_security => false);
INSERT INTO open VALUES ('p', 'ann', 'image', 'pending'), ('q', 'ann', 'image', 'approved'), ('r', 'bob', 'image', NULL);
CREATE ROLE regress_cld_reader;
GRANT regress_cld_reader TO CURRENT_USER;
GRANT SELECT, UPDATE ON open TO regress_cld_reader;
SELECT cloudinary.create_moderation_policy('open') FROM generate_series(1, 2);
SET ROLE regress_cld_reader;
SELECT public_id FROM open ORDER BY 1;
UPDATE open SET user_id = 'eve' WHERE public_id = 'r';
SET cloudinary_meta.user_id = 'ann';
SELECT public_id FROM open ORDER BY 1;
RESET cloudinary_meta.user_id;
RESET ROLE;
DROP OWNED BY regress_cld_reader;
DROP ROLE regress_cld_reader;
DROP TABLE open, cover, cloudinary_files;
DROP FUNCTION refuse(), doubts(), map(jsonb), list(jsonb), a(jsonb), event(text, jsonb), receive(text);
DROP SEQUENCE second;
DELETE FROM cloudinary._account;
DELETE FROM cloudinary._policy;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._asset;
DELETE FROM cloudinary._asset_event;
DELETE FROM cloudinary._folder_rename;
DELETE FROM cloudinary._notification;
DELETE FROM cloudinary._queue;

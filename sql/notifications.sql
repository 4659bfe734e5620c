-- receive_notification(): verified, stored once, applied, whatever the order.
\set VERBOSITY terse
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name' AS cloud;
SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
SELECT cloudinary.create_files_table(policy => 'own');

CREATE FUNCTION sign(body text, sent bigint, secret text DEFAULT 'secret') RETURNS text LANGUAGE sql AS
    $$ SELECT encode(sha256(convert_to(body || sent || secret, 'UTF8')), 'hex') $$;
CREATE FUNCTION receive(body text) RETURNS text LANGUAGE sql AS $$
    SELECT cloudinary.receive_notification(body, t, sign(body, t)) ->> 'status' FROM (SELECT extract(epoch FROM now())::bigint) n (t)
$$;
-- a notification of the given second
CREATE FUNCTION event(type text, second int, payload jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT (jsonb_build_object('notification_type', type, 'notification_context', jsonb_build_object(
        'triggered_at', format('2026-01-01T10:00:%sZ', lpad(second::text, 2, '0')), 'triggered_by', jsonb_build_object('source', 'API', 'id', '1'))) || payload)::text
$$;
CREATE FUNCTION asset(letter text, name text, fields jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('asset_id', md5(letter), 'public_id', name, 'resource_type', 'image', 'type', 'upload') || fields
$$;
CREATE FUNCTION upload(letter text, name text, second int, version bigint, fields jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
    SELECT event('upload', second, asset(letter, name, jsonb_build_object('version', version, 'format', 'png', 'width', 10, 'bytes', 100, 'tags', '[]'::jsonb,
        'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/%s.png', version, name)) || fields))
$$;
CREATE VIEW shown AS SELECT user_id, public_id, version, width, tags, context, asset_folder, moderation_status, provenance FROM cloudinary_files ORDER BY 1, 2;
\set n1 'ann/00000000-0000-0000-0000-000000000001'
\set n2 'ann/00000000-0000-0000-0000-000000000002'
\set n3 'ann/00000000-0000-0000-0000-000000000003'

-- what is not Cloudinary's
\set body '{"notification_type":"upload"}'
\set now 'extract(epoch FROM now())::bigint'
SELECT cloudinary.receive_notification(:'body', :now, sign(:'body', :now, 'other'));
SELECT cloudinary.receive_notification(:'body' || ' ', :now, sign(:'body', :now));
SELECT cloudinary.receive_notification(:'body', :now - 7300, sign(:'body', :now - 7300));
SELECT cloudinary.receive_notification(:'body', :now + 400, sign(:'body', :now + 400));
SELECT cloudinary.receive_notification(:'body', NULL, NULL);
SELECT cloudinary.receive_notification(NULL, :now, sign(:'body', :now));
SELECT cloudinary.receive_notification(:'body', :now, sign(:'body', :now), 'nobody');
SET cloudinary_meta.notification_valid_for = '10s';
SELECT cloudinary.receive_notification(:'body', :now - 20, sign(:'body', :now - 20));
RESET cloudinary_meta.notification_valid_for;
-- what is none of its notifications
SELECT receive('[1]'), receive('x');
SELECT receive('"x"');
SELECT receive('not json');
SELECT receive(repeat(' ', 1048577));
SELECT count(*) FROM cloudinary.notifications;

-- once, even twice
SELECT receive(upload('a', :'n1', 1, 100)), receive(upload('a', :'n1', 1, 100));
SELECT * FROM shown;
-- deltas, full values, a new version, in the wrong order
SELECT receive(event('resource_tags_changed', 5, jsonb_build_object('resources', jsonb_build_array(asset('a', :'n1', '{"added": ["x"], "removed": ["t"]}')))));
SELECT receive(upload('a', :'n1', 4, 104, '{"tags": ["t", "u"], "width": 20, "context": {"custom": {"alt": "four"}}}'));
SELECT receive(event('resource_context_changed', 6, jsonb_build_object('resources', jsonb_build_object(:'n1',
    asset('a', :'n1', '{"added": [{"name": "b", "value": "2"}], "removed": ["alt"]}') - 'public_id'))));
SELECT * FROM shown;
-- a rename, a folder that moved before and after
SELECT receive(event('rename', 8, asset('a', :'n2', jsonb_build_object('from_public_id', :'n1', 'to_public_id', :'n2', 'asset_folder', 'in/deep')) - 'public_id'));
SELECT receive(event('move_or_rename_asset_folder', 9, '{"from_path": "in", "to_path": "out"}'));
SELECT receive(event('move_or_rename_asset_folder', 7, '{"from_path": "in", "to_path": "never"}'));
SELECT receive(event('move_or_rename_asset_folder', 9, '{"from_path": "in"}'));
SELECT * FROM shown;
SELECT media_url FROM cloudinary_files;
-- moderation: the worst verdict counts
SELECT receive(event('moderation', 10, asset('a', :'n2', '{"moderation_kind": "manual", "moderation_status": "approved"}')));
SELECT receive(event('moderation', 11, asset('a', :'n2', '{"moderation_kind": "aws_rek", "moderation_status": "rejected"}')));
SELECT moderation_status FROM shown;
SELECT receive(event('moderation_summary', 12, asset('a', :'n2', '{"moderation": [{"kind": "aws_rek", "status": "approved"}]}')));
SELECT moderation_status FROM shown;

-- two assets that swap their names, told backwards
SELECT receive(upload('b', :'n3', 13, 113));
SELECT receive(event('rename', 16, asset('a', 'x', jsonb_build_object('from_public_id', 'ann/tmp', 'to_public_id', :'n3')) - 'public_id'));
SELECT public_id = '?' || asset_id AS parked, asset_id = md5('b') AS b FROM cloudinary_files ORDER BY asset_id;
SELECT receive(event('rename', 15, asset('b', 'x', jsonb_build_object('from_public_id', :'n3', 'to_public_id', :'n2')) - 'public_id'));
SELECT receive(event('rename', 14, asset('a', 'x', jsonb_build_object('from_public_id', :'n2', 'to_public_id', 'ann/tmp')) - 'public_id'));
SELECT public_id, asset_id = md5('b') AS b FROM cloudinary_files ORDER BY 1;

-- gone, and back under its name as another asset; the news of that came first
SELECT receive(upload('c', :'n2', 18, 118));
SELECT receive(event('delete', 17, jsonb_build_object('resources', jsonb_build_array(asset('b', :'n2', '{"version": 113}')))));
SELECT public_id, asset_id = md5('c') AS c FROM cloudinary_files ORDER BY 1;
-- a delete that is older than an upload
SELECT receive(event('delete', 17, jsonb_build_object('resources', jsonb_build_array(asset('c', :'n2', '{"version": 117}')))));
SELECT count(*) FROM shown;
SELECT happened_at, notification_type, source, changes FROM cloudinary.asset_history(md5('b'));

-- kept, and told by doctor()
SELECT receive(event('new_thing', 20, '{}')), receive(event('create_folder', 20, '{"folder_path": "f"}')), receive('{"notification_type": "upload"}');
SELECT receive(upload('d', 'nobodys', 20, 120)) AS no_owner, receive('{"notification_type": "error", "x": "\u0000"}') AS not_jsonb;
SELECT receive(event('publish', 21, asset('c', :'n2'))) AS says_nothing;
SELECT status, notification_type, detail FROM cloudinary.notifications WHERE status <> 'applied' ORDER BY status, notification_type;
SELECT * FROM cloudinary._doctor_notifications();
SELECT * FROM cloudinary.replay_notifications();
SELECT status, notification_type, detail FROM cloudinary.notifications WHERE status <> 'applied' ORDER BY status, notification_type;

-- save_metadata() and notifications of the same asset
CREATE FUNCTION report(name text, version bigint) RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('public_id', name, 'version', version, 'resource_type', 'image', 'type', 'upload', 'format', 'png',
        'secure_url', format('https://res.cloudinary.com/demo/image/upload/v%s/%s.png', version, name),
        'signature', encode(sha256(convert_to(format('public_id=%s&version=%ssecret', name, version), 'UTF8')), 'hex'))
$$;
SELECT cloudinary.adopt_files_table('cloudinary_files', policy => '');
SELECT cloudinary.save_metadata(report('nobodys', 120), 'dan') -> 'width' AS width_of_notification;
SELECT * FROM cloudinary.replay_notifications() WHERE status = 'unknown asset';
SELECT receive(event('delete', 30, jsonb_build_object('resources', jsonb_build_array(asset('d', 'nobodys', '{"version": 120}')))));
SELECT cloudinary.save_metadata(report('nobodys', 120), 'dan');
SELECT cloudinary.save_metadata(report('nobodys', 121), 'dan') -> 'user_id' AS newer;
-- a row that its user deleted does not come back with the next tag
DELETE FROM cloudinary_files WHERE asset_id = md5('c');
SELECT receive(event('resource_tags_changed', 31, jsonb_build_object('resources', jsonb_build_array(asset('c', :'n2', '{"added": ["x"]}')))));
SELECT user_id, public_id FROM shown;

-- a report's word on asset_id does not make it that asset's row
SELECT cloudinary.save_metadata(report('mallory', 200) || jsonb_build_object('asset_id', md5('e')), 'mallory') ->> 'asset_id' = md5('e') AS claimed;
SELECT cloudinary.adopt_files_table('cloudinary_files', policy => 'own');
SELECT receive(upload('e', 'vic/00000000-0000-0000-0000-000000000004', 32, 199));
SELECT public_id, user_id, asset_id = md5('e') AS e FROM cloudinary_files WHERE user_id IN ('mallory', 'vic') ORDER BY 2;

-- the guide's bare table follows by name
CREATE TABLE bare (id serial PRIMARY KEY, public_id text NOT NULL UNIQUE, media_url text NOT NULL, resource_type text NOT NULL, user_id text NOT NULL, upload_timestamp timestamptz DEFAULT now());
SELECT cloudinary.adopt_files_table('bare', row_security => false);
SELECT cloudinary.save_metadata(report('bare1', 300), 'ben', 'bare') ->> 'media_url' AS media_url;
SELECT receive(upload('f', 'bare1', 33, 300));
SELECT receive(event('rename', 34, asset('f', 'x', '{"from_public_id": "bare1", "to_public_id": "bare2"}') - 'public_id'));
SELECT public_id, media_url FROM bare;
SELECT receive(event('delete', 35, jsonb_build_object('resources', jsonb_build_array(asset('f', 'bare2', '{"version": 300}')))));
SELECT count(*) FROM bare;

-- old ones go, what they led to stays; what comes later than that is in doubt
SELECT cloudinary.purge_notifications('1 hour');
UPDATE cloudinary._notification SET received_at = '2026-01-02';
SELECT cloudinary.purge_notifications('1 day') > 20 AS purged;
SELECT count(*) AS events FROM cloudinary._asset_event WHERE happened_at < '2026-01-02';
SELECT user_id, public_id FROM shown;
SELECT receive(event('resource_tags_changed', 7, jsonb_build_object('resources', jsonb_build_array(asset('a', :'n2', '{"added": ["late"]}')))));
SELECT tags FROM cloudinary_files WHERE asset_id = md5('a');
SELECT detail FROM cloudinary.doctor() WHERE "check" = 'assets in doubt';

-- rows in doubt of moderation, for their owners only
SELECT cloudinary.create_moderation_policy('bare');
CREATE ROLE regress_cld_reader;
GRANT regress_cld_reader TO CURRENT_USER;
SELECT cloudinary.create_moderation_policy('cloudinary_files', 'regress_cld_reader');
SELECT cloudinary.create_moderation_policy('cloudinary_files', 'regress_cld_reader');
UPDATE cloudinary_files SET moderation_status = 'pending' WHERE user_id = 'ann';
SET ROLE regress_cld_reader;
SELECT user_id FROM cloudinary_files ORDER BY 1;
SET cloudinary_meta.user_id = 'ann';
SELECT user_id FROM cloudinary_files ORDER BY 1;
-- an outsider calls none of it
SELECT cloudinary.receive_notification('{}', 1, 'x');
SELECT cloudinary.replay_notifications();
SELECT cloudinary._write_asset('cloudinary_files', '{}', 'x', '{}', '{}', '{}', 0, 0, 'x', false);
SELECT * FROM cloudinary.notifications;
RESET ROLE;
RESET cloudinary_meta.user_id;
SELECT cloudinary._write_asset('pg_class', '{}', 'x', '{}', '{}', '{}', 0, 0, 'x', false);
DROP OWNED BY regress_cld_reader;
DROP ROLE regress_cld_reader;
DROP VIEW shown;
DROP TABLE cloudinary_files, bare;
DROP FUNCTION report(text, bigint), upload(text, text, int, bigint, jsonb), asset(text, text, jsonb), event(text, int, jsonb), receive(text), sign(text, bigint, text);
DELETE FROM cloudinary._account;
DELETE FROM cloudinary._policy;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._asset;
DELETE FROM cloudinary._asset_event;
DELETE FROM cloudinary._folder_rename;
DELETE FROM cloudinary._notification;
DELETE FROM cloudinary._queue;

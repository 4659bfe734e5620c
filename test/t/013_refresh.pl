# Assets that notifications leave in doubt: Cloudinary is asked, and its answer
# makes state and row right, whatever comes late.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;
use HttpServers;

my $secret = 'refresh-secret';
my $node = start_node('refresh');
my $servers = start_http_servers(key => '1234', secret => $secret);
use_http_server($node, $servers, 'port');
as_owner($node, qq{
	SELECT cloudinary.configure('cloudinary://1234:$secret\@demo');
	SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
	SELECT cloudinary.create_files_table(policy => 'own');
	CREATE FUNCTION receive(b jsonb) RETURNS text LANGUAGE sql AS \$\$
		SELECT cloudinary.receive_notification(b::text, t, encode(sha256(convert_to(b::text || t || '$secret', 'UTF8')), 'hex')) ->> 'status'
		FROM (SELECT extract(epoch FROM now())::bigint) n (t) \$\$;
	-- what Cloudinary says of an asset, as a notification of so many seconds ago
	CREATE FUNCTION notify(kind text, ago int, asset jsonb) RETURNS text LANGUAGE sql AS \$\$
		SELECT receive(jsonb_build_object('notification_type', kind, 'notification_context', jsonb_build_object(
			'triggered_at', to_char((now() - ago * interval '1 second') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) || asset) \$\$;
});
my $name = 'ann/00000000-0000-0000-0000-000000000001';
my $png = "decode('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')";
as_owner($node, qq{CREATE TABLE uploaded AS SELECT cloudinary.upload_bytes($png, '{"public_id": "$name", "tags": "one"}') AS asset});
is(as_owner($node, q{SELECT notify('upload', 100, asset) FROM uploaded}), 'applied', 'an upload that was told of');

# somebody else changes tags, and no notification of it arrives
as_owner($node, qq{SELECT cloudinary.replace_tag('two', ARRAY['$name'])});
is(as_owner($node, q{SELECT * FROM cloudinary.refresh_assets()}), '', 'nothing is in doubt');
is(as_owner($node, q{SELECT notify('publish', 90, asset - 'tags' - 'version') FROM uploaded}), 'applied', 'it is published');
like(as_owner($node, q{SELECT detail FROM cloudinary.doctor() WHERE "check" = 'assets in doubt'}), qr/refresh_assets/, 'so it is in doubt');
is(as_owner($node, q{SELECT outcome FROM cloudinary.refresh_assets()}), 'refreshed', 'Cloudinary is asked');
is(as_owner($node, q{SELECT tags FROM cloudinary_files}), '{two}', 'and the row is right');
is(as_owner($node, q{SELECT count(*) FROM cloudinary.doctor() WHERE "check" = 'assets in doubt'}), '0', 'no doubt is left');
is(as_owner($node, q{SELECT notify('resource_tags_changed', 80, (asset - 'tags' - 'version') || '{"added": ["late"]}') FROM uploaded}), 'applied', 'what is older than the answer');
is(as_owner($node, q{SELECT tags FROM cloudinary_files}), '{two}', 'is part of it already');
is(as_owner($node, q{SELECT string_agg(notification_type, ' ') FROM cloudinary.asset_history((SELECT asset ->> 'asset_id' FROM uploaded))}),
	'upload publish resource_tags_changed snapshot', 'the history has the answer');

# another asset was renamed over it, which nothing but that rename tells
my $other = 'ann/00000000-0000-0000-0000-000000000002';
as_owner($node, qq{CREATE TABLE second AS SELECT cloudinary.upload_bytes($png, '{"public_id": "$other"}') AS asset;
	SELECT notify('upload', 70, asset) FROM second; SELECT cloudinary.rename('$other', '$name', '{"overwrite": true}');
	SELECT notify('rename', 1, (asset - 'public_id' - 'version') || '{"from_public_id": "$other", "to_public_id": "$name"}') FROM second});
is(as_owner($node, q{SELECT count(*) FROM cloudinary_files WHERE public_id LIKE '?%'}), '1', 'a row that lost its name');
is(as_owner($node, q{SELECT outcome FROM cloudinary.refresh_assets()}), 'gone', 'is of an asset that is gone');
is(as_owner($node, q{SELECT public_id FROM cloudinary_files}), $name, 'and one row is left');
as_owner($node, q{UPDATE uploaded SET asset = second.asset || jsonb_build_object('public_id', uploaded.asset -> 'public_id') FROM second});

# without an answer nothing changes
as_owner($node, q{SELECT notify('publish', 1, asset - 'tags' - 'version') FROM uploaded});
my $before = as_owner($node, q{SELECT a, f FROM cloudinary._asset a, cloudinary_files f});
my ($code, $out, $err) = $node->psql('app', q{SET cloudinary_meta.api_base_url = 'https://127.0.0.1:1'; SET ROLE app_owner;
	SELECT * FROM cloudinary.refresh_assets()}, extra_params => [ '-v', 'VERBOSITY=verbose' ]);
like($err, qr/08000: .*Cloudinary did not say what it has/, 'nobody answers');
is(as_owner($node, q{SELECT a, f FROM cloudinary._asset a, cloudinary_files f}), $before, 'state and row are as they were');
like($before, qr/publish/, 'still in doubt');
is(as_owner($node, q{SELECT * FROM cloudinary.refresh_assets('nowhere')}), '', 'another account has nothing in doubt');
as_owner($node, qq{SELECT cloudinary.destroy('$name')});
is(as_owner($node, q{SELECT outcome FROM cloudinary.refresh_assets()}), 'gone', 'an asset that is gone');
is(as_owner($node, q{SELECT count(*) FROM cloudinary_files}), '0', 'takes its row along');
is(as_owner($node, q{SELECT count(*) FROM cloudinary._queue}), '0', 'and nothing is left to destroy');
($code, $out, $err) = $node->psql('app', q{SET ROLE authenticated; SELECT * FROM cloudinary.refresh_assets()}, extra_params => [ '-U', 'authenticator' ]);
like($err, qr/permission denied/, 'an end user cannot ask');

done_testing();

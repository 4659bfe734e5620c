# A dump has the user's rows, policies, grants and settings, and no secret; the
# restored database says that it is not configured, and works once it is.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $node = start_node('dump');
as_owner($node, q{
	SELECT cloudinary.configure('cloudinary://1:one@demo?upload_prefix=https://api-eu.cloudinary.com');
	SELECT cloudinary.create_files_table();
	SELECT cloudinary.create_api('api', 'anonymous', 'authenticated', 'cloudinary_files', 'user_123');
	SELECT cloudinary.set_policy('own', '{"fixed": {"public_id": "{user_id}/{uuid}"}}');
	CREATE POLICY not_hidden ON cloudinary_files AS RESTRICTIVE FOR SELECT USING (moderation_status IS DISTINCT FROM 'rejected');
	ALTER TABLE cloudinary_files ADD COLUMN note text DEFAULT 'mine';
	CREATE INDEX by_note ON cloudinary_files (note);
	GRANT EXECUTE ON FUNCTION cloudinary.config(text) TO authenticated;
});
as_owner($node, 'SELECT cloudinary.save_metadata(' . report_sql('a', 1, 'one') . q{, 'user_123')});
as_owner($node, 'SELECT cloudinary.save_metadata(' . report_sql('doomed', 1, 'one') . q{, 'user_123')});
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id = 'doomed'});

# A notification of the given second, as received.
sub receive_sql
{
	my ($type, $second, $payload, $secret) = @_;
	my $time = sprintf '2026-01-01T10:00:%02dZ', $second;
	my $body = qq({"notification_type":"$type","notification_context":{"triggered_at":"$time"},"asset_id":"@{['a' x 32]}","public_id":"a","resource_type":"image","type":"upload",$payload});
	return qq{SELECT cloudinary.receive_notification('$body', t, encode(sha256(convert_to('$body' || t || '$secret', 'UTF8')), 'hex')) ->> 'status'
		FROM (SELECT extract(epoch FROM now())::bigint) n (t)};
}
my $upload = q{"version":1,"tags":["one"],"secure_url":"https://res.cloudinary.com/demo/image/upload/v1/a"};
is(as_owner($node, receive_sql('upload', 1, $upload, 'one')), 'applied', 'a notification before the dump');

my $questions = q{
	SELECT 'row', public_id, user_id, provenance, note FROM cloudinary_files ORDER BY 1, 2;
	SELECT 'policy', polname, polcmd, polpermissive, pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polrelid = 'cloudinary_files'::regclass ORDER BY 2;
	SELECT 'row security', relrowsecurity, relacl FROM pg_class WHERE oid = 'cloudinary_files'::regclass;
	SELECT 'view', relacl, reloptions FROM pg_class WHERE oid = 'api.cloudinary_files'::regclass;
	SELECT 'endpoint', oid::regprocedure::text, proacl FROM pg_proc WHERE pronamespace = 'api'::regnamespace ORDER BY 2;
	SELECT 'extension function', oid::regprocedure::text, proacl FROM pg_proc WHERE pronamespace = 'cloudinary'::regnamespace ORDER BY 2;
	SELECT 'index', indexname FROM pg_indexes WHERE tablename = 'cloudinary_files' ORDER BY 2;
	SELECT 'register', relation, account, verify FROM cloudinary._files_table;
	SELECT 'queue', files, public_id, due_at, bound_to, entry ->> 'media_url' FROM cloudinary._queue;
	SELECT 'signing policy', name, policy FROM cloudinary._policy;
	SELECT 'notification', id, status FROM cloudinary.notifications;
	SELECT 'state', asset_id, alive, shown, state FROM cloudinary._asset;
	SELECT 'history', * FROM cloudinary.asset_history(repeat('a', 32));
	SELECT 'account', name, cloud_name, settings FROM cloudinary._account;
};
my $before = as_owner($node, $questions);
my $file = "$PostgreSQL::Test::Utils::tmp_check/app.dump";
$node->command_ok([ 'pg_dump', '-Fc', '-U', 'app_owner', '-f', $file, 'app' ], 'the owner dumps');
as_owner($node, 'CREATE DATABASE restored', database => 'postgres');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-U', 'app_owner', '-d', 'restored', $file ], 'the owner restores');
is(as_owner($node, $questions, database => 'restored'), $before, 'rows, policies, grants and settings are all there');

sub restored { return as_owner($node, $_[0], database => 'restored'); }
is(restored('SELECT state, deletes FROM cloudinary.queue_status'), 'inherited|1', 'a committed delete is not lost, and not sent from here');
is(restored('SELECT count(*) FROM cloudinary._secret'), '0', 'no secret came along');
is(restored(q{SELECT cloudinary.config() ->> 'configured'}), 'false', 'and config() says so');
is(restored(q{SELECT status FROM cloudinary.doctor() WHERE "check" = 'account default'}), 'error', 'doctor() too');
my ($code, $out, $err) = $node->psql('restored', 'SELECT cloudinary.sign_upload()', extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=sqlstate' ]);
like($err, qr/55000/, 'signing raises object_not_in_prerequisite_state');
restored(q{SELECT cloudinary.configure('cloudinary://2:two@demo')});
is(restored(q{SELECT cloudinary.sign_upload() ->> 'api_key'}), '2', 'configured again it signs');
is(restored('SELECT cloudinary.save_metadata(' . report_sql('b', 1, 'two') . q{, 'u') ->> 'id'}), '3', 'and saves');

is(restored(receive_sql('upload', 1, $upload, 'two')), 'duplicate', 'a notification that the dump has is known');
is(restored(receive_sql('resource_tags_changed', 2, '"added":["two"]', 'two') . q{; SELECT tags FROM cloudinary_files WHERE public_id = 'a'}),
	"applied\n{one,two}", 'and the next one goes on from there');

# DROP EXTENSION takes no table of the user's; without CASCADE it says what hangs on it
($code, $out, $err) = $node->psql('restored', 'DROP EXTENSION cloudinary_meta', extra_params => [ '-U', 'app_owner' ]);
like($err, qr/cloudinary_files/, 'DROP EXTENSION names what depends on it');
restored('DROP EXTENSION cloudinary_meta CASCADE');
is(restored('SELECT count(*) FROM cloudinary_files'), '2', 'the rows survive DROP EXTENSION CASCADE');
is(restored(q{SELECT relrowsecurity FROM pg_class WHERE oid = 'cloudinary_files'::regclass}), 't', 'and row security stays on: nobody sees more');
restored('CREATE EXTENSION cloudinary_meta');
is(restored(q{SELECT cloudinary.adopt_files_table('cloudinary_files')}), 'cloudinary_files', 'a new installation adopts the table');

done_testing();

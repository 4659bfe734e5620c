# What a trusted installation leaves behind: everything belongs to the
# installer, nothing runs as a superuser, nothing outside of its schema.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $node = start_node('ownership', no_extension => 1);
my $foreign = q{SELECT count(*) FROM pg_roles r WHERE oid >= 16384; SELECT count(*) FROM pg_event_trigger;
	SELECT count(*) FROM pg_foreign_data_wrapper; SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace;
	SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace; SELECT count(*) FROM pg_db_role_setting;};
my $before = as_owner($node, $foreign);
as_owner($node, 'CREATE EXTENSION cloudinary_meta');
is(as_owner($node, $foreign), $before, 'no role, event trigger, wrapper, setting or object in public');

sub none
{
	my ($sql, $what) = @_;
	is(as_owner($node, $sql), '', $what);
}
my $members = q{pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'cloudinary_meta' AND d.deptype = 'e'};
none(qq{SELECT p.oid::regprocedure FROM pg_proc p JOIN $members ON d.objid = p.oid WHERE p.prosecdef AND p.proowner <> 'app_owner'::regrole}, 'what is SECURITY DEFINER runs as the installer');
none(qq{SELECT c.relname FROM pg_class c JOIN $members ON d.objid = c.oid WHERE c.relowner <> 'app_owner'::regrole}, 'every relation belongs to the installer');
is(as_owner($node, q{SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'cloudinary'}), 'app_owner', 'so does the schema');
none(q{SELECT relname, relpersistence FROM pg_class WHERE relnamespace = 'cloudinary'::regnamespace AND relpersistence <> 'p'}, 'nothing is unlogged');
none(qq{SELECT p.oid::regprocedure FROM pg_proc p JOIN $members ON d.objid = p.oid
	WHERE NOT has_function_privilege('app_owner', p.oid, 'EXECUTE WITH GRANT OPTION')}, 'the installer may pass every function on');
none(q{SELECT a.grantee FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'cloudinary'::regnamespace AND a.grantee <> c.relowner}, 'no table has grants');
none(q{SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'cloudinary'::regnamespace
	AND has_function_privilege('authenticated', p.oid, 'EXECUTE') AND p.oid NOT IN (SELECT cloudinary._public_functions())}, 'PUBLIC has the listed functions only');

# the installer can grant, though the functions are the superuser's
as_owner($node, 'GRANT EXECUTE ON FUNCTION cloudinary.config(text) TO authenticated');
my ($code, $out, $err) = as_role($node, 'authenticated', 'SELECT cloudinary.config()');
is($out, '{"configured": false}', 'a grant of the installer works');

# another admin of the project cannot take it over
for my $attempt (q{ALTER EXTENSION cloudinary_meta UPDATE}, q{DROP EXTENSION cloudinary_meta}, q{DROP TABLE cloudinary._secret},
	q{CREATE OR REPLACE FUNCTION cloudinary.current_user_id() RETURNS text LANGUAGE sql AS 'SELECT 1::text'},
	q{SELECT cloudinary.configure('cloudinary://1:x@demo')})
{
	($code, $out, $err) = $node->psql('app', $attempt, on_error_stop => 1, extra_params => [ '-U', 'second_admin' ]);
	like($err, qr/must be owner|permission denied/, "refused: $attempt");
}
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:one@demo'); SELECT cloudinary.create_files_table()});
as_owner($node, q{GRANT EXECUTE ON FUNCTION cloudinary.adopt_files_table(regclass, text, text, text, boolean, text, interval) TO second_admin});
($code, $out, $err) = $node->psql('app', q{SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'none')},
	extra_params => [ '-U', 'second_admin' ]);
like($err, qr/must be owner of table cloudinary_files/, 'only a table\'s owner registers it');

# a database of another encoding is refused
$node->safe_psql('postgres', q{CREATE DATABASE latin OWNER app_owner ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0});
($code, $out, $err) = $node->psql('latin', 'CREATE EXTENSION cloudinary_meta', extra_params => [ '-U', 'app_owner' ]);
like($err, qr/needs a database with encoding UTF8/, 'LATIN1 is refused');

done_testing();

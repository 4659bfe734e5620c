# Every function of the extension called with nothing but nulls: an answer or an
# error, and the same backend goes on.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $node = start_node('nulls');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:one@demo'); SELECT cloudinary.create_files_table()});
my @calls = split /\n/, as_owner($node, q{
	SELECT format('SELECT * FROM %s(%s)', p.oid::regproc, (SELECT string_agg('NULL::' || format_type(t, NULL), ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY a (t, n)))
	FROM pg_proc p WHERE p.pronamespace = 'cloudinary'::regnamespace AND p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype ORDER BY 1});
cmp_ok(scalar @calls, '>', 150, 'there are functions to call');

my $script = join ";\n", 'SELECT pg_backend_pid()', @calls, 'SELECT pg_backend_pid()';
my ($out, $err) = ('', '');
IPC::Run::run([ 'psql', '-XAtq', '-h', $node->host, '-p', $node->port, '-U', 'app_owner', 'app' ], '<', \$script, '>', \$out, '2>', \$err);
my @lines = split /\n/, $out;
is($lines[-1], $lines[0], 'one backend answered them all');
unlike($err, qr/server closed the connection|XX000/, 'none broke it');
unlike(slurp_file($node->logfile), qr/was terminated by signal/, 'nor the server');

# the tables that a table's owner could use against whoever reads or writes them
as_owner($node, q{SELECT cloudinary.create_files_table('theirs')});
$node->safe_psql('app', 'ALTER TABLE theirs OWNER TO second_admin; GRANT ALL ON theirs TO app_owner');
for my $call (q{drift('theirs')}, q{repair('theirs')}, q{backfill('theirs', 'u')}, q{undelete('theirs', '{a}')}, q{import_files('theirs', files => 'cloudinary_files')})
{
	my ($code, $stdout, $stderr) = $node->psql('app', "SELECT * FROM cloudinary.$call", extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=verbose' ]);
	like($stderr, qr/42501.*could use them/, "the extension's owner does not run their code: $call");
}

done_testing();

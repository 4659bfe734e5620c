# Works through PgBouncer in transaction mode with one server connection: two
# clients that interleave never see each other's user, and nothing depends on
# session state.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $node = start_node('server');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:one@demo'); SELECT cloudinary.create_files_table();
	SELECT cloudinary.create_api('api', 'anonymous', 'authenticated', 'cloudinary_files');});

my $directory = PostgreSQL::Test::Utils::tempdir_short();
my $port = PostgreSQL::Test::Cluster::get_free_port();
append_to_file("$directory/users.txt", qq{"authenticator" ""\n});
append_to_file("$directory/pgbouncer.ini", <<INI);
[databases]
app = host=@{[$node->host]} port=@{[$node->port]} dbname=app
[pgbouncer]
listen_addr =
listen_port = $port
unix_socket_dir = $directory
auth_type = any
auth_file = $directory/users.txt
pool_mode = transaction
default_pool_size = 1
max_prepared_statements = 0
ignore_startup_parameters = extra_float_digits
INI
# the pooler of Debian 12 does not know prepared statements yet
my $ini = slurp_file("$directory/pgbouncer.ini");
my $version = `pgbouncer --version`;
if ($version =~ /PgBouncer 1\.(\d+)/ && $1 < 21)
{
	$ini =~ s/^max_prepared_statements.*\n//m;
	unlink "$directory/pgbouncer.ini";
	append_to_file("$directory/pgbouncer.ini", $ini);
}
$ini =~ s/auth_type = any/auth_type = trust/;
unlink "$directory/pgbouncer.ini";
append_to_file("$directory/pgbouncer.ini", $ini);
my $pooler = IPC::Run::start([ 'pgbouncer', "$directory/pgbouncer.ini" ], '>', "$directory/log", '2>&1');
END { my $status = $?; $pooler->kill_kill if $pooler; $? = $status; }

sub client
{
	my @command = ('psql', '-XAtq', '-h', $directory, '-p', $port, '-U', 'authenticator', 'app');
	my ($in, $out) = ('', '');
	my $harness = IPC::Run::start(\@command, '<', \$in, '>', \$out, '2>&1', IPC::Run::timeout(60));
	return { in => \$in, out => \$out, harness => $harness };
}

sub ask
{
	my ($client, $sql) = @_;
	${ $client->{out} } = '';
	${ $client->{in} } .= "$sql;\n\\echo done\n";
	$client->{harness}->pump until ${ $client->{out} } =~ /done\n/;
	(my $answer = ${ $client->{out} }) =~ s/\n?done\n//;
	return $answer;
}

my $waited = 0;
until (-S "$directory/.s.PGSQL.$port") { select(undef, undef, undef, 0.1); die 'pgbouncer did not start: ' . slurp_file("$directory/log") if ++$waited > 100; }

my ($alice, $bob) = (client(), client());
my $act = q{SET LOCAL ROLE authenticated; SELECT set_config('request.jwt.claims', '{"sub": "%s"}', true) IS NULL;};
my $report = report_sql('alice-1', 1, 'one');
for my $round (1 .. 3)
{
	is(ask($alice, sprintf("BEGIN; $act SELECT cloudinary.current_user_id(); COMMIT;", 'alice')), "f\nalice", "alice is alice, round $round");
	is(ask($bob, 'SELECT cloudinary.current_user_id() IS NULL'), 't', "her name is gone with her transaction, round $round");
	is(ask($bob, sprintf("BEGIN; $act SELECT api.generate_signature() ->> 'success'; COMMIT;", 'bob')), "f\ntrue", "bob signs, round $round");
}
is(ask($alice, sprintf("BEGIN; $act SELECT api.save_metadata(($report)::json) ->> 'success'; COMMIT;", 'alice')), "f\ntrue", 'alice saves');
is(ask($bob, sprintf("BEGIN; $act SELECT count(*) FROM api.cloudinary_files; COMMIT;", 'bob')), "f\n0", 'bob sees nothing of it');
is(ask($alice, sprintf("BEGIN; $act SELECT count(*) FROM api.cloudinary_files; COMMIT;", 'alice')), "f\n1", 'alice does');

# a rotation reaches the pooled connection
as_owner($node, q{SELECT cloudinary.configure('cloudinary://2:two@demo')});
is(ask($bob, sprintf("BEGIN; $act SELECT api.generate_signature() ->> 'api_key'; COMMIT;", 'bob')), "f\n2", 'a new key signs through the pool');
is($node->safe_psql('postgres', q{SELECT count(*) FROM pg_stat_activity WHERE usename = 'authenticator'}), '1', 'there was one server connection');

for my $client ($alice, $bob) { ${ $client->{in} } .= "\\q\n"; $client->{harness}->finish; }
done_testing();

# While a call is under way the backend answers whatever it is asked, and keeps
# nothing when it ends: cancel, timeouts, termination, barriers, descriptors.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(time sleep);
use NeonLike;
use HttpServers;

my $node = start_node('interrupts', conf => "max_connections = 120\n");
my $servers = start_http_servers(key => '1234', secret => 'abcd1234');
use_http_server($node, $servers, 'port');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1234:abcd1234@demo')});
as_owner($node, q{SELECT cloudinary.create_files_table()});
my $hang = q{SELECT cloudinary.call_api('GET', 'fault/hang')};
my $waiting = q{FROM pg_stat_activity WHERE wait_event_type = 'Extension' AND datname = 'app'};

# A psql in the background; ends by itself after a statement.
sub background
{
	my ($sql) = @_;
	my %psql = (out => '', err => '', start => time);
	$psql{run} = IPC::Run::start([ 'psql', '-XAtq', '-h', $node->host, '-p', $node->port, '-U', 'app_owner', '-v', 'VERBOSITY=verbose', '-c', $sql, 'app' ],
		'<', \undef, '>', \$psql{out}, '2>', \$psql{err}, IPC::Run::timeout(60));
	return \%psql;
}
sub wait_for
{
	my ($n) = @_;
	$node->poll_query_until('postgres', "SELECT count(*) = $n $waiting") or die "no $n calls under way";
}
# Seconds that something takes.
sub seconds { my $start = time; $_[0]->(); return time - $start; }
my $one_pid = sub { return $node->safe_psql('postgres', "SELECT pid $waiting") };

# -- cancel, timeouts, termination ---------------------------------------------

my $psql = background($hang);
wait_for(1);
cmp_ok(seconds(sub { $node->safe_psql('postgres', "SELECT pg_cancel_backend(pid) $waiting"); $psql->{run}->finish; }), '<', 1, 'cancel answers within a second');
like($psql->{err}, qr/57014/, 'as cancelled');

my ($code, $out, $err);
cmp_ok(seconds(sub { ($code, $out, $err) = $node->psql('app', "SET statement_timeout = '300ms'; $hang", extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=verbose' ]) }), '<', 1.3, 'statement_timeout');
like($err, qr/57014/, 'as one');

for my $fault ('stall', 'drip', 'endless_headers')
{
	($code, $out, $err) = $node->psql('app', "SET statement_timeout = '200ms'; SET cloudinary_meta.http_max_response = '64MB'; SELECT cloudinary.call_api('GET', 'fault/$fault')", extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=verbose' ]);
	like($err, qr/57014|54000/, "statement_timeout while the server does: $fault");
}

$psql = background($hang);
wait_for(1);
cmp_ok(seconds(sub { $node->safe_psql('postgres', "SELECT pg_terminate_backend(pid, 5000) $waiting"); $psql->{run}->finish; }), '<', 1.5, 'termination');
like($psql->{err}, qr/57P01/, 'as one');

$psql = background(q{SELECT cloudinary.call_api('GET', 'fault/status/503')});
cmp_ok(seconds(sub { $psql->{run}->finish }), '<', 5, 'repetitions end');

# -- a name server that does not answer ---------------------------------------------

# getaddrinfo() itself, as a name server would hold it up
my $preload = PostgreSQL::Test::Utils::tempdir() . '/slow_names.so';
{
	open my $cc, '|-', 'gcc', '-shared', '-fPIC', '-x', 'c', '-o', $preload, '-' or die $!;
	print $cc <<'C';
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <string.h>
#include <unistd.h>
int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **result)
{
	int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **) = dlsym(RTLD_NEXT, "getaddrinfo");

	if (node && strcmp(node, "slow.example") == 0)
		sleep(20);
	return real(node, service, hints, result);
}
C
	close $cc or die 'gcc failed';
	$node->stop;
	local $ENV{LD_PRELOAD} = $preload;
	$node->start;
}
my $slow = q{SET LOCAL cloudinary_meta.api_base_url = 'https://slow.example'; SELECT cloudinary.ping()};
cmp_ok(seconds(sub { ($code, $out, $err) = $node->psql('app', "SET statement_timeout = '300ms'; BEGIN; $slow", extra_params => [ '-v', 'VERBOSITY=verbose' ]) }), '<', 1.3,
	'statement_timeout while a name is looked up');
like($err, qr/57014/, 'as one');
cmp_ok(seconds(sub { ($code, $out, $err) = $node->psql('app', "SET cloudinary_meta.http_timeout = '300ms'; BEGIN; $slow; ROLLBACK; SELECT cloudinary.call_api('GET', 'echo') ->> 'method'", on_error_stop => 0, extra_params => [ '-v', 'VERBOSITY=verbose' ]) }), '<', 1.3,
	'our own time limit, too');
like($err, qr/08006/, 'as one');
is($out, 'GET', 'and the session calls on');

# -- barriers --------------------------------------------------------------------

$node->safe_psql('postgres', 'CREATE DATABASE other');
$psql = background($hang);
wait_for(1);
cmp_ok(seconds(sub { $node->safe_psql('postgres', 'DROP DATABASE other') }), '<', 2, 'DROP DATABASE of another database is not held up');
is($node->safe_psql('postgres', "SELECT count(*) $waiting"), '1', 'by a call that still goes on');
$node->safe_psql('postgres', "SELECT pg_cancel_backend(pid) $waiting");
$psql->{run}->finish;

# -- descriptors and memory --------------------------------------------------------

# as a superuser, who may look at the process
my $many = sub {
	my ($calls) = @_;
	return $node->safe_psql('app', qq{
		CREATE FUNCTION pg_temp.descriptors() RETURNS int LANGUAGE sql AS \$\$ SELECT count(*)::int FROM pg_ls_dir('/proc/self/fd') \$\$;
		CREATE FUNCTION pg_temp.resident() RETURNS int LANGUAGE sql AS \$\$ SELECT substring(pg_read_file('/proc/self/status') from 'VmRSS:\\s+(\\d+)')::int \$\$;
		$calls}) };
as_owner($node, q{
	CREATE FUNCTION failing(path text, n int) RETURNS int LANGUAGE plpgsql AS $$
	DECLARE failed int := 0;
	BEGIN
		SET LOCAL cloudinary_meta.http_timeout = '100ms';
		FOR i IN 1 .. n LOOP
			BEGIN PERFORM cloudinary.call_api('POST', path); EXCEPTION WHEN OTHERS THEN failed := failed + 1; END;
		END LOOP;
		RETURN failed;
	END $$});
my $leak = $many->(q{
	SELECT failing('fault/reset', 20), failing('fault/status/404', 20), failing('fault/hang', 3);
	SELECT pg_temp.descriptors() AS before, (SELECT used_bytes FROM pg_backend_memory_contexts WHERE name = 'TopMemoryContext') AS memory, pg_temp.resident() AS resident \gset
	SELECT failing('fault/reset', 300), failing('fault/truncated', 200), failing('fault/status/404', 400), failing('fault/html/200', 100), failing('fault/hang', 20);
	SELECT pg_temp.descriptors() - :before, (SELECT used_bytes FROM pg_backend_memory_contexts WHERE name = 'TopMemoryContext') - :memory < 10000, pg_temp.resident() - :resident < 4000;
});
my @rows = split /\n/, $leak;
is($rows[-2], '300|200|400|100|20', 'a thousand calls fail');
is($rows[-1], '0|t|t', 'and leave neither descriptors nor memory behind');

is((split /\n/, $many->(q{
	SELECT count(*) FROM cloudinary._call_many((SELECT jsonb_agg('{"method": "GET", "path": "fault/slow/10"}'::jsonb) FROM generate_series(1, 16)), concurrency => 16);
	SELECT pg_temp.descriptors() AS before \gset
	SELECT count(*) FROM cloudinary._call_many((SELECT jsonb_agg('{"method": "GET", "path": "fault/slow/10"}'::jsonb) FROM generate_series(1, 200)), concurrency => 16);
	SELECT pg_temp.descriptors() - :before <= 0;
}))[-1], 't', 'nor do many at a time');

# -- what is mapped -------------------------------------------------------------------

my $mapped = q{SELECT pg_read_file('/proc/self/maps') ~ 'libcurl'};
is($node->safe_psql('app', qq{SELECT cloudinary.sign_upload() IS NOT NULL; SELECT cloudinary.url('a') IS NOT NULL;
	SELECT cloudinary.save_metadata(} . report_sql('a', 1, 'abcd1234') . qq{, 'u') IS NOT NULL; $mapped}) =~ s/\n//gr, 'tttf', 'libcurl is not mapped in a session that signs, builds and saves');
is($node->safe_psql('app', qq{SELECT cloudinary.call_api('GET', 'echo') IS NOT NULL; $mapped}) =~ s/\n//gr, 'tt', 'but in one that calls');

# -- load: fifty sessions against a slow server -----------------------------------------

my @sessions = map { background(q{SELECT count(cloudinary.call_api('GET', 'fault/slow/300')) FROM generate_series(1, 10)}) } 1 .. 50;
$node->poll_query_until('postgres', "SELECT count(*) > 25 $waiting") or die 'the load did not start';
my $victim = background(q{SELECT cloudinary.call_api('GET', 'fault/hang')});
$node->poll_query_until('postgres', "SELECT count(*) = 1 FROM pg_stat_activity WHERE query LIKE '%fault/hang%' AND wait_event_type = 'Extension'") or die 'no victim';
cmp_ok(seconds(sub { $node->safe_psql('postgres', q{SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE '%fault/hang%' AND pid <> pg_backend_pid()}); $victim->{run}->finish; }), '<', 1.5, 'one of fifty-one is cancelled at once');
$_->{run}->finish for @sessions;
is(scalar(grep { $_->{out} eq "10\n" } @sessions), 50, 'all others get their answers');

done_testing();

# The queue of deletes against the stand-in: what is sent, how failures are
# counted, and that a crash between any two steps loses no committed delete
# and sends no rolled-back one.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;
use StandIn;

my $standin = StandIn->new;
my $node = start_node('queue', conf => "restart_after_crash = on\nmax_prepared_transactions = 2\n" . $standin->conf);
as_owner($node, q{
	SELECT cloudinary.configure('cloudinary://1:secret@demo');
	SELECT cloudinary.create_files_table(grace => '0');
	GRANT SELECT, DELETE ON cloudinary_files TO authenticated;
	CREATE FUNCTION add(public_id text, user_id text DEFAULT 'u', resource_type text DEFAULT 'image', provenance text DEFAULT 'api')
	RETURNS void LANGUAGE sql AS $$ INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name, provenance)
		VALUES (public_id, 'x', resource_type, user_id, 'demo', provenance) $$;
});

sub add { as_owner($node, "SELECT add('$_')") for @_; return; }
# "destroyed|gone|in_use|retried|dead"
sub run_queue { my ($before) = @_; return as_owner($node, ($before // '') . 'SELECT * FROM cloudinary.run_queue()'); }
sub status { return as_owner($node, 'SELECT state, cause, deletes FROM cloudinary.queue_status ORDER BY 1, 2'); }

# Calls run_queue() until there is nothing left that it could send.
sub drain
{
	for (1 .. 50)
	{
		as_owner($node, q{UPDATE cloudinary._queue SET due_at = now()});
		run_queue();
		return if as_owner($node, 'SELECT count(*) FROM cloudinary._queue') eq '0';
	}
	return;
}

# An ordinary delete, by the end user it belongs to.
$standin->seed('a', 3);
add('a0', 'a1', 'a2', 'never-there');
as_owner($node, q{SELECT add('a0', 'u', 'video', 'notification')});
my ($code, $out, $err) = as_role($node, 'authenticated', q{SET request.jwt.claims = '{"sub": "u"}'; DELETE FROM cloudinary_files WHERE public_id <> 'a2'});
is($code, 0, 'an end user deletes rows') or diag $err;
($code, $out, $err) = as_role($node, 'authenticated', $_) and like($err, qr/permission denied/, "and may not: $_")
	for 'SELECT * FROM cloudinary._queue', 'SELECT cloudinary.run_queue()', 'SELECT * FROM cloudinary.queue_status',
	q{SELECT cloudinary.undelete('cloudinary_files', '{a0}')}, 'SELECT cloudinary.retry_dead()', q{SELECT cloudinary._take_due(1)},
	q{SELECT cloudinary._referenced('cloudinary_files', '{a}', '{demo}', '{image}', '{upload}')},
	q{INSERT INTO cloudinary._queue (account, files, cloud_name, type, public_id, entry, due_at) VALUES ('default', 'cloudinary_files', 'demo', 'upload', 'a2', '{}', now())};
$standin->fault;
is(run_queue(), '2|2|0|0|0', 'two were destroyed, two had gone before');
is_deeply([ $standin->destroys ], [ 'image/upload/a0', 'image/upload/a1', 'image/upload/never-there', 'video/upload/a0' ],
	'each under its own resource type');
is(scalar(grep { ($_->{params}{invalidate} // '') eq 'true' } $standin->calls), 4, 'with invalidation');
is_deeply([ $standin->assets ], ['a2'], 'the asset of the row that was kept is there');
is(status(), '', 'nothing is left');
$standin->fault;
is(run_queue(), '0|0|0|0|0', 'another run has nothing to do');
is(scalar $standin->calls, 0, 'and sends nothing');

# Whoever is granted run_queue() drains without any other right.
$node->safe_psql('app', 'CREATE ROLE scheduler LOGIN; GRANT EXECUTE ON FUNCTION cloudinary.run_queue(int) TO scheduler');
is($node->safe_psql('app', 'SELECT destroyed FROM cloudinary.run_queue()', extra_params => [ '-U', 'scheduler' ]), '0', 'a scheduler may call it');

# Of a resource type that the row got wrong.
$standin->seed('wrong', 1);
as_owner($node, q{SELECT add('wrong0', 'u', 'video', 'signature')});
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id = 'wrong0'});
is(run_queue(), '0|0|0|0|1', 'an asset that is there under another resource type is no success');
is(status(), 'dead|other resource type|1', 'and says so');
as_owner($node, 'DELETE FROM cloudinary._queue');

# Failures.
sub fails
{
	my ($what, $expected, %fault) = @_;
	$standin->fault(%fault);
	my $outcome = run_queue('SET cloudinary_meta.http_timeout = 500;');
	$standin->fault;
	is("$outcome " . status(), "0|0|0|1|0 failing|$expected|1", $what);
	return;
}
$standin->seed('f', 1);
add('f0');
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id = 'f0'});
fails('a server error is tried again', 'server', fault => 'status', status => 500);
is(as_owner($node, q{SELECT attempts, due_at BETWEEN now() + '10 s' AND now() + '1 min' FROM cloudinary._queue}), '1|t', 'half a minute later');
$standin->fault;
is(run_queue(), '0|0|0|0|0', 'not at once');
is(scalar $standin->calls, 0, 'really not');
as_owner($node, 'UPDATE cloudinary._queue SET due_at = now(), attempts = 5');
fails('a rejected key too', 'unauthorized', fault => 'status', status => 401);
is(as_owner($node, q{SELECT attempts, due_at BETWEEN now() + '10 min' AND now() + '30 min' FROM cloudinary._queue}), '6|t', 'ever later');
as_owner($node, 'UPDATE cloudinary._queue SET due_at = now()');
fails('a rate limit', 'rate limit', fault => 'status', status => 420);
is(as_owner($node, 'SELECT attempts FROM cloudinary._queue'), '6', 'is no attempt');
as_owner($node, q{UPDATE cloudinary._queue SET due_at = now()});
fails('no answer', 'no answer', fault => 'silent', effect => JSON::PP::true);
as_owner($node, q{UPDATE cloudinary._queue SET due_at = now(), attempts = 11});
$standin->fault(fault => 'status', status => 503);
is(run_queue(), '0|0|0|0|1', 'the twelfth failure is the last');
is(status(), 'dead|server|1', 'it is dead');
$standin->fault;
is(run_queue(), '0|0|0|0|0', 'and not tried again');
is(as_owner($node, 'SELECT cloudinary.retry_dead()'), '1', 'until somebody says so');
($code, $out, $err) = $node->psql('app', q{SELECT cloudinary.undelete('cloudinary_files', '{f0}')}, extra_params => [ '-U', 'app_owner' ]);
is($out, '', 'nor does its row come back for that');
like($err, qr/asset "f0" may be destroyed already/, 'as the asset may be gone');
# the request that had no answer may have been carried out all the same,
is(run_queue(), '0|1|0|0|0', 'as it was here: it is gone, which Cloudinary confirms');

# One asset whose request cannot be made keeps no other waiting.
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:secret@demo?signature_version=1')});
$standin->seed('m', 2);
add('m0', 'a&b', 'm1');
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id IN ('m0', 'a&b', 'm1')});
is(run_queue(), '2|0|0|1|0', 'the others are destroyed');
is(status(), 'failing|client|1', 'and it says why not that one');
as_owner($node, q{DELETE FROM cloudinary._queue; SELECT cloudinary.configure('cloudinary://1:secret@demo')});

# Deletes that do not count.
$standin->seed('r', 3);
add('r0', 'r1', 'r2');
as_owner($node, q{BEGIN; DELETE FROM cloudinary_files WHERE public_id = 'r0'; ROLLBACK});
$node->safe_psql('app', q{SET session_replication_role = replica; DELETE FROM cloudinary_files WHERE public_id = 'r1'});
as_owner($node, q{BEGIN; DELETE FROM cloudinary_files WHERE public_id = 'r2'; PREPARE TRANSACTION 'open'});
$standin->fault;
is(run_queue(), '0|0|0|0|0', 'rolled back, replicated or only prepared: nothing is sent');
as_owner($node, q{COMMIT PREPARED 'open'});
is(run_queue(), '1|0|0|0|0', 'once committed it is');
is_deeply([ $standin->destroys ], ['image/upload/r2'], 'that one only');

# A copy sends nothing, whatever it inherited or deletes itself.
$standin->seed('c', 2);
add('c0', 'c1');
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id = 'c0'});
as_owner($node, 'CREATE DATABASE copy TEMPLATE app', database => 'postgres');
$node->safe_psql('copy', q{DELETE FROM cloudinary_files});
$standin->fault;
is(as_owner($node, 'SELECT * FROM cloudinary.run_queue()', database => 'copy'), '0|0|0|0|0', 'a copy does not send');
for my $call (q{destroy('c1')}, q{add_tag('t', ARRAY['c1'])}, q{call_api('DELETE', 'resources/image/upload', '{"public_ids": ["c1"]}')}, q{upload('data:text/plain;base64,eA==')})
{
	($code, $out, $err) = $node->psql('copy', "SELECT cloudinary.$call", extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=verbose' ]);
	like($err, qr/55000: .*is passive/, "nor may it call $call");
}
is(scalar $standin->calls, 0, 'none of that was sent');
is(as_owner($node, q{SELECT cloudinary.resource('c1') ->> 'public_id'}, database => 'copy'), 'c1', 'it may look');
$standin->fault;
as_owner($node, 'SELECT cloudinary.rebind()', database => 'copy');
is(as_owner($node, 'SELECT * FROM cloudinary.run_queue()', database => 'copy'), '0|0|0|0|0', 'nor does it send what it inherited once it is bound');
is(scalar $standin->calls, 0, 'really nothing');
is(run_queue(), '1|0|0|0|0', 'the original does');

# Crashes.  Each step is interrupted by kill -9 of its backend, which restarts the whole server.
sub wait_for_server { $node->poll_query_until('postgres', 'SELECT true') or die 'the server did not come back'; return; }

# Runs sql in a session of its own and kills its backend when reached() says so.
sub kill_during
{
	my ($sql, $reached) = @_;
	my ($in, $out, $err) = ("SELECT 'pid', pg_backend_pid();\n$sql\n", '', '');
	my $session = IPC::Run::start([ 'psql', '-XAtq', '-h', $node->host, '-p', $node->port, '-U', 'app_owner', 'app' ],
		'<', \$in, '>', \$out, '2>', \$err, IPC::Run::timeout(120));
	$session->pump until $out =~ /^pid\|(\d+)$/m;
	my $pid = $1;
	for (1 .. 600)
	{
		last if $reached->(\$out);
		select undef, undef, undef, 0.05;
		$session->pump_nb;
	}
	die 'the step was not reached' unless $reached->(\$out);
	kill 'KILL', $pid;
	$session->finish;
	wait_for_server();
	return;
}

my %committed;
$standin->seed('k', 8);
$standin->fault;
add(map { "k$_" } 0 .. 7);
my $reached_standin = sub { return scalar $standin->calls; };

kill_during(q{BEGIN; DELETE FROM cloudinary_files WHERE public_id = 'k0'; SELECT 'here'; SELECT pg_sleep(60);}, sub { ${ $_[0] } =~ /here/ });
is(status(), '', 'killed before the commit: nothing is queued');
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id = 'k1'});
$node->kill9;
# its children notice, and let go of its memory, a moment later
for (1 .. 100)
{
	last if $node->start(fail_ok => 1);
	select undef, undef, undef, 0.1;
	$node->stop('fast', fail_ok => 1);
}
is(status(), 'due||1', 'killed after the commit, the whole server: it is queued');
$standin->fault(fault => 'silent');
kill_during('SELECT cloudinary.run_queue();', $reached_standin);
is(status(), 'due||1', 'killed before Cloudinary heard of it: it is queued');
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id IN ('k2', 'k3')});
$standin->fault(fault => 'silent', effect => JSON::PP::true);
kill_during('SELECT cloudinary.run_queue();', sub { return !grep { $_ eq 'k1' } $standin->assets; });
is(as_owner($node, 'SELECT count(*) FROM cloudinary._queue'), '3', 'killed before the answer: they are queued');
as_owner($node, q{DELETE FROM cloudinary_files WHERE public_id = 'k4'});
$standin->fault;
kill_during(q{BEGIN; SELECT * FROM cloudinary.run_queue(); SELECT 'here'; SELECT pg_sleep(60);}, sub { ${ $_[0] } =~ /here/ });
is(as_owner($node, 'SELECT count(*) FROM cloudinary._queue'), '4', 'killed after the answer, before the commit: they are queued');
as_owner($node, q{BEGIN; DELETE FROM cloudinary_files WHERE public_id = 'k5'; SAVEPOINT s; DELETE FROM cloudinary_files WHERE public_id = 'k6'; ROLLBACK TO s; COMMIT});
drain();
is_deeply([ grep { /^k/ } $standin->assets ], [ 'k0', 'k6', 'k7' ], 'in the end all committed deletes have reached Cloudinary');
is(as_owner($node, q{SELECT string_agg(public_id, ' ' ORDER BY public_id) FROM cloudinary_files WHERE public_id LIKE 'k%'}), 'k0 k6 k7', 'and no other');

# Ten thousand, by three workers at a time: each once.
$standin->seed('m', 10000);
as_owner($node, q{INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name) SELECT 'm' || g, 'x', 'image', 'u', 'demo' FROM generate_series(0, 9999) g;
	DELETE FROM cloudinary_files WHERE public_id LIKE 'm%'});
$standin->fault;
my $script = "$PostgreSQL::Test::Utils::tmp_check/drain.sql";
append_to_file($script, "SELECT * FROM cloudinary.run_queue(500);\n");
for (1 .. 8)
{
	$node->command_ok([ 'pgbench', '-n', '-c', '3', '-t', '4', '-f', $script, '-U', 'app_owner', 'app' ], 'three workers');
	last if as_owner($node, 'SELECT count(*) FROM cloudinary._queue') eq '0';
}
is(as_owner($node, 'SELECT count(*) FROM cloudinary._queue'), '0', 'the queue is drained');
is(scalar(grep { /^m/ } $standin->assets), 0, 'every asset is gone');
my %times;
$times{$_}++ for $standin->destroys;
is(scalar(keys %times), 10000, 'each of them was sent');
is(scalar(grep { $_ > 1 } values %times), 0, 'and none twice');

done_testing();

# The branch guard: copies of a database are passive, the original and its
# replicas are not, and rebind() takes an account over.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $sign = q{SELECT cloudinary.sign_upload() ->> 'api_key'};

# "active" or "passive", by trying; config() and doctor() have to say the same
sub state_of
{
	my ($node, $database, $user) = @_;
	$database //= 'app';
	my ($code, $out, $err) = $node->psql($database, $sign, extra_params => [ '-U', $user // 'app_owner', '-v', 'VERBOSITY=verbose' ]);
	my $state = $code == 0 && $out eq '1' ? 'active' : $err =~ /55000: .*is passive.*rebind/s ? 'passive' : "neither: $out$err";
	my $told = as_owner($node, q{SELECT CASE WHEN (cloudinary.config() -> 'passive')::boolean THEN 'passive' ELSE 'active' END,
		EXISTS (SELECT FROM cloudinary.doctor() WHERE "check" = 'account default passive')}, database => $database);
	return $told eq "$state|" . ($state eq 'passive' ? 't' : 'f') ? $state : "$state, but told $told";
}

my $node = start_node('original', allows_streaming => 1);
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:one@demo?auth_token[key]=00ff')});
is(state_of($node), 'active', 'the database that was configured is active');
$node->restart;
is(state_of($node), 'active', 'after a restart too');
$node->stop('immediate');
$node->start;
is(state_of($node), 'active', 'and after a crash');

# A copy by CREATE DATABASE has another database id.
as_owner($node, 'CREATE DATABASE cloned TEMPLATE app', database => 'postgres');
is(state_of($node, 'cloned'), 'passive', 'a database made from it as template is passive');
my $dump = "$PostgreSQL::Test::Utils::tmp_check/app.dump";
$node->command_ok([ 'pg_dump', '-Fc', '-U', 'app_owner', '-f', $dump, 'app' ], 'a dump');
as_owner($node, 'CREATE DATABASE restored', database => 'postgres');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-U', 'app_owner', '-d', 'restored', $dump ], 'is restored');
is(as_owner($node, q{SELECT cloudinary.config() ->> 'passive'}, database => 'restored'), 'true', 'and passive');
$node->safe_psql('restored', "INSERT INTO cloudinary._secret (account, api_key, api_secret) VALUES ('default', '1', 'one')");
is(state_of($node, 'restored'), 'passive', 'also when somebody puts its secret back');

# What only reads goes on in a copy.
my %reads = (
	'signed_url' => q{cloudinary.signed_url('a')},
	'tokens' => q{cloudinary.generate_auth_token('{"acl": "/*", "duration": 9}')},
	'verification' => q{cloudinary.verify_api_response_signature('p', 1, 'x')},
	'downloads' => q{cloudinary.private_download_url('a', 'jpg')});
is(as_owner($node, "SELECT $reads{$_} IS NOT NULL", database => 'cloned'), 't', "a passive account: $_") for sort keys %reads;
for my $call (q{_signed_response('{}', 'default', 'default')}, q{_sign_exactly('{"timestamp": 1}', 'default', 'default')})
{
	my ($code, $out, $err) = $node->psql('cloned', "SELECT cloudinary.$call", extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=sqlstate' ]);
	like($err, qr/55000/, "$call is refused");
}

# Taking over.
as_owner($node, 'SELECT cloudinary.rebind()', database => 'cloned');
is(state_of($node, 'cloned'), 'active', 'rebind() takes over');
is(state_of($node), 'active', 'which the original does not notice');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:one@demo')}, database => 'restored');
is(state_of($node, 'restored'), 'active', 'so does configure() with a key');
as_owner($node, q{UPDATE cloudinary._account SET bound_to = 'elsewhere'; SELECT cloudinary.configure('cloudinary://1@demo')}, database => 'restored');
is(state_of($node, 'restored'), 'passive', 'but not without one');
for my $bad (q{rebind('nowhere')}, q{rebind(scope => 'world')})
{
	my ($code, $out, $err) = $node->psql('app', "SELECT cloudinary.$bad", extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=sqlstate' ]);
	like($err, qr/42704|22023/, "$bad is refused");
}
my ($code, $out, $err) = as_role($node, 'authenticated', 'SELECT cloudinary.rebind()');
like($err, qr/permission denied/, 'an end user cannot rebind');

# A base backup that is started on its own is a copy; a standby is not.
$node->backup('base');
my $copy = PostgreSQL::Test::Cluster->new('copy');
$copy->init_from_backup($node, 'base');
$copy->start;
is(state_of($copy), 'passive', 'a base backup is passive');
is(state_of($node), 'active', 'the original is not');
$copy->stop;

my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($node, 'base', has_streaming => 1);
$standby->start;
is(state_of($standby), 'active', 'a standby signs');
$standby->promote;
is(state_of($standby), 'passive', 'once promoted it does not');
as_owner($standby, 'SELECT cloudinary.rebind()');
is(state_of($standby), 'active', 'until it takes over');
$standby->stop;

# For failover the account is bound to the cluster, wherever it runs.
as_owner($node, q{SELECT cloudinary.rebind(scope => 'cluster')});
is(state_of($node), 'active', 'bound to the cluster the original is active');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:one@demo')});
is(as_owner($node, q{SELECT bound_to = cloudinary._binding('cluster') FROM cloudinary._account}), 't', 'a new key leaves it so');
$node->backup('wide');
my $failover = PostgreSQL::Test::Cluster->new('failover');
$failover->init_from_backup($node, 'wide', has_streaming => 1);
$failover->start;
$failover->promote;
is(state_of($failover), 'active', 'a promoted standby is active at once');
$failover->stop;

# Off Neon a placeholder of its setting's name is nothing, whoever sets it.
my $here = as_owner($node, q{SELECT cloudinary._binding('directory')});
{
	local $ENV{PGOPTIONS} = '-c neon.branch_id=br-mine';
	is(as_owner($node, q{SELECT cloudinary._binding('directory')}), $here, 'a client cannot pose as a branch by its connection');
}
is(as_owner($node, q{SET neon.branch_id = 'br-mine'; SELECT cloudinary._binding('directory')}), "$here", 'nor by SET');
$node->safe_psql('postgres', q{ALTER ROLE app_owner SET neon.branch_id = 'br-mine'; ALTER DATABASE app SET neon.branch_id = 'br-mine'});
is(as_owner($node, q{SELECT cloudinary._binding('directory')}), $here, 'nor by the settings of a role or database');
$node->safe_psql('postgres', q{ALTER ROLE app_owner RESET neon.branch_id; ALTER DATABASE app RESET neon.branch_id});

# The server's own configuration says that it is a branch.
as_owner($node, q{SELECT cloudinary.rebind()});
$node->append_conf('postgresql.conf', "neon.branch_id = 'br-main'\n");
$node->restart;
is(state_of($node), 'passive', 'what was bound elsewhere is passive on a branch');
like(as_owner($node, q{SELECT cloudinary.rebind()}), qr{^neon:br-main/\d+$}, 'and is bound to the branch');
is(state_of($node), 'active', 'where it is active');
{
	local $ENV{PGOPTIONS} = '-c neon.branch_id=br-child';
	isnt(as_owner($node, q{SELECT cloudinary._binding('directory')}) =~ /br-child/, 1, 'a client cannot choose the branch');
}
is(as_owner($node, q{SET neon.branch_id = 'br-child'; } . $sign), '1', 'a SET changes nothing');
$node->append_conf('postgresql.conf', "neon.branch_id = 'br-child'\n");
$node->restart;
is(state_of($node), 'passive', 'a child branch is passive');

done_testing();

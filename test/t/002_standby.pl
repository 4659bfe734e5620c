# On a read replica everything that only reads works, with the primary's keys
# as they are at each statement; what writes says so.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $primary = start_node('primary', allows_streaming => 1);
as_owner($primary, q{SELECT cloudinary.configure('cloudinary://1:one@demo?auth_token[key]=00ff'); SELECT cloudinary.create_files_table();
	SELECT cloudinary.create_api('api', 'anonymous', 'authenticated', 'cloudinary_files', 'user_123');});
as_owner($primary, 'SELECT cloudinary.save_metadata(' . report_sql('a', 1, 'one') . q{, 'user_123')});
$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;
$primary->wait_for_catchup($standby, 'replay', $primary->lsn('write'));

my %reads = (
	signing => q{SELECT length(cloudinary.sign_upload('{"folder": "f"}') ->> 'signature')},
	'response signatures' => q{SELECT cloudinary.verify_api_response_signature('p', 1, encode(sha256('public_id=p&version=1one'), 'hex'))},
	'notification signatures' => q{SELECT cloudinary.verify_notification_signature('{}', 1, 'x')},
	tokens => q{SELECT length(cloudinary.generate_auth_token('{"acl": "/*", "duration": 9}'))},
	downloads => q{SELECT left(cloudinary.private_download_url('a', 'jpg'), 5)},
	archives => q{SELECT left(cloudinary.download_zip_url('{"tags": "x"}'), 5)},
	config => q{SELECT cloudinary.config() ->> 'cloud_name'},
	validation => q{SELECT count(*) FROM cloudinary.validate_metadata('{}')},
	doctor => q{SELECT status FROM cloudinary.doctor() WHERE "check" = 'replica'},
);
my %expected = (signing => 40, 'response signatures' => 't', 'notification signatures' => 'f', tokens => 107, downloads => 'https',
	archives => 'https', config => 'demo', validation => 3, doctor => 'info');
for my $what (sort keys %reads)
{
	is(as_owner($standby, $reads{$what}), $expected{$what}, "$what on a replica");
}

my ($code, $out, $err) = as_role($standby, 'anonymous', q{SELECT api.generate_signature() ->> 'success'; SELECT public_id FROM api.cloudinary_files;});
is($out, "true\na", 'the reading endpoints on a replica');
($code, $out, $err) = as_role($standby, 'anonymous', q{SELECT api.save_metadata('{}') ->> 'code'});
is($out, '22004', 'a malformed report is refused for what it is');

my $report = report_sql('b', 1, 'one');
for my $write ("cloudinary.save_metadata($report, 'u')", q{cloudinary.configure('cloudinary://2:two@demo')},
	q{cloudinary.retire_key('1')}, q{cloudinary.set_policy('p', '{}')})
{
	($code, $out, $err) = $standby->psql('app', "SELECT $write", on_error_stop => 1, extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=sqlstate' ]);
	like($err, qr/25006/, 'what writes raises read_only_sql_transaction');
}

# An open session on the replica follows the primary's keys.
my $session = $standby->background_psql('app', on_error_stop => 0, extra_params => [ '-U', 'app_owner' ]);
is($session->query(q{SELECT cloudinary.sign_upload() ->> 'api_key'}), '1', 'the first key signs');
as_owner($primary, q{SELECT cloudinary.configure('cloudinary://2:two@demo')});
$primary->wait_for_catchup($standby, 'replay', $primary->lsn('write'));
is($session->query(q{SELECT cloudinary.sign_upload() ->> 'api_key'}), '2', 'the new key signs in the same session');
as_owner($primary, q{SELECT cloudinary.retire_key('1')});
$primary->wait_for_catchup($standby, 'replay', $primary->lsn('write'));
is($session->query($reads{'response signatures'}), 'f', 'the retired key no longer verifies');
$session->quit;

done_testing();

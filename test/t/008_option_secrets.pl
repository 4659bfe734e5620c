# A secret written into a call, though the README advises against it: when the
# call fails, no log line repeats the statement, not even from a PL/pgSQL caller.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

# the harness logs every statement; this is about those that only an error logs
my $node = start_node('options', conf => 'log_statement = none');

my $deep = '[' x 40 . ']' x 40;
my @failing = (
	q{url('', '{"cloud_name": "demo", "api_secret": "OptionSecret"}')},
	q{url('x', '{"api_secret": "OptionSecret", "width": 1e400}')},
	q{url('x', '[{"api_secret": "OptionSecret"}]')},
	qq{url('x', '{"api_secret": "OptionSecret", "if": $deep}')},
	q{url('x', '{"cloud_name": "demo", "sign_url": true, "auth_token": {"key": "OptionSecret", "acl": "/", "duration": 5}}')},
	q{signed_url('x', '{"api_secret": "OptionSecret"}')},
	q{video_thumbnail_url('x', '{"api_secret": "OptionSecret", "widht": 1}')},
	q{image_tag('x', '{"api_secret": "OptionSecret", "width": 1e400}')},
	q{video_tag('x', '{"cloud_name": "demo", "poster": {"api_secret": "OptionSecret"}}')},
	q{picture_tag('x', '{"api_secret": "OptionSecret", "sources": 1}')},
	q{srcset('x', '{"api_secret": "OptionSecret"}')},
	q{transformation('{"api_secret": "OptionSecret", "width": 1}')},
	q{generate_auth_token('{"key": "OptionSecret", "acl": "/", "duration": 5}')},
	q{generate_auth_token('["OptionSecret"]')},
	q{api_sign_request('{"a": {}}', 'OptionSecret')},
);

for my $call (@failing)
{
	my ($code) = $node->psql('app', "SELECT cloudinary.$call", extra_params => [ '-U', 'app_owner' ], on_error_stop => 1);
	is($code, 3, "fails: $call");
	($code) = $node->psql('app', "DO \$\$ BEGIN PERFORM cloudinary.$call; END \$\$", extra_params => [ '-U', 'app_owner' ], on_error_stop => 1);
	is($code, 3, 'likewise in PL/pgSQL');
}

my $log = slurp_file($node->logfile);
cmp_ok(scalar(() = $log =~ /ERROR:/g), '>=', 2 * @failing, 'the errors are in the log');
is(join("\n", grep { /OptionSecret/ } split /\n/, $log), '', 'the secret is not');

done_testing();

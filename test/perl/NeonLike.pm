# NeonLike: clusters of the tests' own with the roles of a Neon project, where
# the extension's owner is no superuser.
package NeonLike;

use strict;
use warnings;
use Exporter 'import';
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;

our @EXPORT = qw(start_node as_owner as_role report_sql);

# A started cluster with the database "app", owned by app_owner.
sub start_node
{
	my ($name, %options) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name);

	$node->init(
		allows_streaming => $options{allows_streaming} // 0,
		extra => [ '-E', 'UTF8', '--locale=C.UTF-8' ]);
	$node->append_conf('postgresql.conf', $options{conf}) if $options{conf};
	$node->start;
	$node->safe_psql('postgres', PostgreSQL::Test::Utils::slurp_file('postgrest/roles.sql'));
	as_owner($node, 'CREATE EXTENSION cloudinary_meta') unless $options{no_extension};
	return $node;
}

sub as_owner
{
	my ($node, $sql, %options) = @_;
	return $node->safe_psql($options{database} // 'app', $sql, extra_params => [ '-U', 'app_owner' ]);
}

# (exit code, stdout, stderr) of statements run as a role that PostgREST takes.
sub as_role
{
	my ($node, $role, $sql) = @_;
	return $node->psql('app', "SET ROLE $role;\n$sql", extra_params => [ '-U', 'authenticator' ]);
}

# An expression for a report as Cloudinary would sign it with that secret.
sub report_sql
{
	my ($public_id, $version, $secret) = @_;
	return <<SQL;
jsonb_build_object('public_id', '$public_id', 'version', $version, 'resource_type', 'image', 'type', 'upload', 'format', 'png',
    'secure_url', 'https://res.cloudinary.com/demo/image/upload/v$version/$public_id.png',
    'signature', encode(sha256(convert_to('public_id=$public_id&version=$version$secret', 'UTF8')), 'hex'))
SQL
}

1;

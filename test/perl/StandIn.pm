# StandIn: the Cloudinary stand-in over TLS, with the switches that a test needs.
package StandIn;

use strict;
use warnings;
use HTTP::Tiny;
use HttpServers;
use JSON::PP;
use PostgreSQL::Test::Utils;

my $http = HTTP::Tiny->new(timeout => 60);

# For the account of configure('cloudinary://1:secret@demo').
sub new
{
	my ($class) = @_;
	local $ENV{STANDIN_SECRET} = 'secret';
	return bless HttpServers::started('the stand-in', 'node', 'test/standin/server.js', qw(--port 0 --cloud demo --key 1),
		'--tls', PostgreSQL::Test::Utils::tempdir()), $class;
}

# Lines for postgresql.conf that point a server at it.
sub conf
{
	my ($self) = @_;
	return "cloudinary_meta.api_base_url = '$self->{https}'\ncloudinary_meta.api_ca_file = '$self->{ca}'\n";
}

sub call
{
	my ($self, $method, $path, $data) = @_;
	my $url = "http://127.0.0.1:$self->{port}/standin/$path";
	my $response = $http->request($method, $url, $data ? { headers => { 'content-type' => 'application/json' }, content => encode_json($data) } : {});
	die "$url: $response->{status} $response->{content}" unless $response->{success};
	return decode_json($response->{content});
}

# All calls meet this fault from now on, or none; those so far are forgotten.
sub fault
{
	my ($self, %rule) = @_;
	$self->call(DELETE => 'faults');
	$self->call(DELETE => 'calls');
	$self->call(POST => 'faults', \%rule) if %rule;
	return;
}

# What arrived since.
sub calls { my ($self) = @_; return @{ $self->call(GET => 'calls')->{calls} }; }

# "resource_type/type/public_id" of the destroys that arrived since, sorted.
sub destroys
{
	my ($self) = @_;
	my @destroys = map { $_->{path} =~ m{/(\w+)/destroy$} ? "$1/$_->{params}{type}/$_->{params}{public_id}" : () } $self->calls;
	return sort @destroys;
}

# Makes pictures PREFIX0, PREFIX1, ...
sub seed { my ($self, $prefix, $count) = @_; return $self->call(POST => 'seed', { prefix => $prefix, count => $count }); }

# The public ids of everything that is there, sorted.
sub assets
{
	my ($self) = @_;
	my @ids = map { $_->{public_id} } @{ $self->call(GET => 'assets')->{assets} };
	return sort @ids;
}

1;

# StandIn: the Cloudinary stand-in behind TLS, and a server pointed at it.
package StandIn;

use strict;
use warnings;
use HTTP::Tiny;
use IPC::Run;
use JSON::PP;
use PostgreSQL::Test::Utils;

my $http = HTTP::Tiny->new(timeout => 30);

# A process that says in one line of JSON where it listens.
sub start_process
{
	my ($self, $environment, @command) = @_;
	my ($out, $in) = ('', '');
	local %ENV = (%ENV, %$environment);
	push @{ $self->{processes} },
	  IPC::Run::start([@command], '<', \$in, '>', \$out, IPC::Run::timeout(600));
	my $process = $self->{processes}[-1];
	$process->pump until $out =~ /\n/;
	return decode_json($out);
}

# For the account of configure('cloudinary://1:secret@demo').
sub new
{
	my ($class) = @_;
	my $self = bless { processes => [] }, $class;
	my $files = PostgreSQL::Test::Utils::tempdir();
	my $err = '';

	IPC::Run::run([ qw(openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost
		  -addext subjectAltName=DNS:localhost), '-keyout', "$files/key.pem", '-out', "$files/cert.pem" ], '2>', \$err) or die $err;
	$self->{certificate} = "$files/cert.pem";
	$self->{standin} = $self->start_process({ STANDIN_SECRET => 'secret' }, 'node', 'test/standin/server.js', qw(--port 0 --cloud demo --key 1));
	$self->{front} = $self->start_process({}, 'node', 'test/perl/front.js', $self->{standin}{port}, "$files/key.pem", "$files/cert.pem");
	return $self;
}

# Lines for postgresql.conf.
sub conf
{
	my ($self) = @_;
	return "cloudinary_meta.api_base_url = 'https://localhost:$self->{front}{port}'\ncloudinary_meta.api_ca_file = '$self->{certificate}'\n";
}

sub post
{
	my ($url, $data) = @_;
	my $response = $http->post($url, { headers => { 'content-type' => 'application/json' }, content => encode_json($data) });
	die "$url: $response->{status} $response->{content}" unless $response->{success};
	return decode_json($response->{content});
}

# How the front treats requests from now on (see front.js); it forgets the calls so far.
sub front { my ($self, %behaviour) = @_; return post("http://127.0.0.1:$self->{front}{control}/", \%behaviour); }

# What was sent since.
sub calls { my ($self) = @_; return @{ decode_json($http->get("http://127.0.0.1:$self->{front}{control}/")->{content}) }; }

# "resource_type/type/public_id" of the destroys sent since, sorted.
sub destroys
{
	my ($self) = @_;
	return sort map { $_->{url} =~ m{/(\w+)/destroy$} ? "$1/$_->{form}{type}/$_->{form}{public_id}" : () } $self->calls;
}

# Makes pictures PREFIX0, PREFIX1, ...
sub seed { my ($self, $prefix, $count) = @_; return post("$self->{standin}{url}/standin/seed", { prefix => $prefix, count => $count }); }

# Their public ids, and those of everything else, sorted.
sub assets
{
	my ($self) = @_;
	return sort map { $_->{public_id} } @{ decode_json($http->get("$self->{standin}{url}/standin/assets")->{content})->{assets} };
}

sub stop { my ($self) = @_; $_->kill_kill for grep { defined } @{ $self->{processes} }; return; }

sub DESTROY { my ($self) = @_; local $?; $self->stop; return; }

1;

# HttpServers: the Cloudinary stand-in, and the TLS server in front of it.
package HttpServers;

use strict;
use warnings;
use Exporter 'import';
use IPC::Run;
use PostgreSQL::Test::Utils;

our @EXPORT = qw(start_http_servers use_http_server);
our @running;

# One line of JSON with numbers and texts, as the servers print it.
sub started
{
	my ($what, @command) = @_;
	my ($out, $err) = ('', '');
	my $process = IPC::Run::start(\@command, '<', \undef, '>', \$out, '2>', \$err);
	push @running, $process;
	for (1 .. 600)
	{
		last if $out =~ /\n/ || !$process->pumpable;
		$process->pump_nb;
		select undef, undef, undef, 0.05;
	}
	die "$what did not start: $err" unless $out =~ /\n/;
	return { $out =~ /"(\w+)":"?([^",}]+)/g };
}

# Ports of all servers, by name, and the directory with the certificates.
sub start_http_servers
{
	my (%options) = @_;
	my $directory = PostgreSQL::Test::Utils::tempdir();
	local $ENV{STANDIN_SECRET} = $options{secret};
	my $standin = started('the stand-in', 'node', 'test/standin/server.js', '--port', '0', '--cloud', 'demo', '--key', $options{key});
	my $ports = started('the TLS server', 'node', 'test/http/server.js', $directory, $standin->{port});
	return { %$ports, standin => $standin->{port}, directory => $directory };
}

# Points a database at one of them.
sub use_http_server
{
	my ($node, $servers, $name) = @_;
	$node->safe_psql('postgres',
		    "ALTER DATABASE app SET cloudinary_meta.api_base_url = 'https://127.0.0.1:$servers->{$name}';"
		  . "ALTER DATABASE app SET cloudinary_meta.api_ca_file = '$servers->{directory}/ca.pem'");
}

END
{
	# the exit status is the test's, not a server's
	my $status = $?;
	$_->kill_kill(grace => 5) for @running;
	$? = $status;
}

1;

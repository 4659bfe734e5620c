# kill -9 of a backend in the middle of a save loses nothing that was committed
# and keeps nothing that was not; everything is there again from the tables.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $node = start_node('crash', conf => "restart_after_crash = on\n");
as_owner($node, q{
	SELECT cloudinary.configure('cloudinary://1:one@demo');
	SELECT cloudinary.create_files_table();
	CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
		IF NEW.public_id = 'slow' THEN PERFORM pg_sleep(60); END IF; RETURN NEW; END $$;
	CREATE TRIGGER slow AFTER INSERT OR UPDATE ON cloudinary_files FOR EACH ROW EXECUTE FUNCTION slow();
});
as_owner($node, 'SELECT cloudinary.save_metadata(' . report_sql("kept-$_", 1, 'one') . q{, 'u')}) for 1 .. 3;

my $save = 'SELECT cloudinary.save_metadata(' . report_sql('slow', 1, 'one') . q{, 'u')};
my ($out, $err) = ('', '');
my $client = IPC::Run::start([ 'psql', '-XAtq', '-h', $node->host, '-p', $node->port, '-U', 'app_owner', '-c', $save, 'app' ],
	'>', \$out, '2>', \$err, IPC::Run::timeout(90));
$node->poll_query_until('postgres', q{SELECT count(*) = 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'}) or die 'the save did not start';
my $pid = $node->safe_psql('postgres', q{SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'});
kill 'KILL', $pid;
$client->finish;
$node->poll_query_until('postgres', 'SELECT true') or die 'the server did not come back';

is(as_owner($node, 'SELECT string_agg(public_id, \',\' ORDER BY public_id) FROM cloudinary_files'), 'kept-1,kept-2,kept-3',
	'committed saves are there, the interrupted one is not');
as_owner($node, 'DROP TRIGGER slow ON cloudinary_files');
is(as_owner($node, $save =~ s/save_metadata\((.*)\)$/save_metadata($1) ->> 'version'/sr), '1', 'the client sends its report again, and it is stored');
$node->stop('immediate');
$node->start;
is(as_owner($node, q{SELECT count(*) FROM cloudinary_files}), '4', 'an immediate stop loses nothing either');
is(as_owner($node, q{SELECT cloudinary.sign_upload() ->> 'api_key'}), '1', 'and signing needs nothing but the tables');

done_testing();

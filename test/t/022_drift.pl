# Listing, backfill, drift and repair against the stand-in.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;
use StandIn;

my $standin = StandIn->new;
my $node = start_node('drift', conf => $standin->conf);
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1:secret@demo'); SELECT cloudinary.create_files_table()});

sub listed { return scalar grep { ($_->{route} // '') !~ /^standin/ } $standin->calls; }
sub drift { return as_owner($node, q{SELECT problem, public_id FROM cloudinary.drift('cloudinary_files') ORDER BY 1, 2}); }
sub finish_scan { as_owner($node, 'SELECT * FROM cloudinary.scan(max_requests => 50, restart => true)'); return; }

# A budget of requests, and a cursor that goes on where the last call ended.
$standin->seed('seed/', 1200);
$standin->fault;
is(as_owner($node, 'SELECT requests, finished FROM cloudinary.scan(max_requests => 2)'), '2|f', 'a scan keeps to its budget');
is(listed(), 2, 'really');
is(as_owner($node, q{SELECT finished FROM cloudinary.backfill('cloudinary_files', 'u', max_requests => 4)}), 'f', 'backfill goes on');
my ($code, $out, $err) = $node->psql('app', q{SELECT * FROM cloudinary.drift('cloudinary_files')}, extra_params => [ '-U', 'app_owner' ]);
like($err, qr/no complete listing/, 'half a listing shows no drift');
($code, $out, $err) = $node->psql('app', q{SELECT * FROM cloudinary.backfill('cloudinary_files')}, extra_params => [ '-U', 'app_owner' ]);
like($err, qr/nothing says whose/, 'rows need an owner');
$standin->fault;
$node->restart;
my $calls = 0;
for (1 .. 20)
{
	last if as_owner($node, q{SELECT finished FROM cloudinary.backfill('cloudinary_files', 'u', max_requests => 3, max_rows => 700)}) eq 't';
	$calls++;
}
cmp_ok($calls, '<', 20, 'and ends, a restart in between');
is(as_owner($node, 'SELECT count(*), min(provenance), max(user_id), bool_and(asset_id IS NOT NULL AND width = 1) FROM cloudinary_files'), '1200|api|u|t', 'with a row for every asset');
is(listed(), 9 + 2 - 2 - 4, 'and no page was fetched again: nine kinds of assets, one of them of three pages');
is(drift(), '', 'and no drift');
is(as_owner($node, q{SELECT stored, requests FROM cloudinary.backfill('cloudinary_files', 'u')}), '0|0', 'there is nothing more to do');

# A rate limit ends the call and leaves the cursor; an expired cursor begins again.
as_owner($node, 'SELECT * FROM cloudinary.scan(max_requests => 9, restart => true)');
$standin->fault(fault => 'status', status => 420);
is(as_owner($node, 'SELECT requests, finished, cause FROM cloudinary.scan()'), '1|f|rate limit', 'a rate limit is told');
$standin->fault(fault => 'status', status => 400, times => 1);
is(as_owner($node, 'SELECT finished, cause FROM cloudinary.scan()'), 't|', 'an expired cursor begins again');
is(listed(), 4, 'with the first page');
is(drift(), '', 'nothing was lost');

# Every kind of drift, and its repair.
$standin->fault;
as_owner($node, q{
	INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name, updated_at) VALUES ('ghost', 'x', 'image', 'u', 'demo', now() - interval '1 day');
	UPDATE cloudinary_files SET width = 99, updated_at = now() - interval '1 day' WHERE public_id = 'seed/7';
	ALTER TABLE cloudinary_files DISABLE TRIGGER cloudinary_delete;
	DELETE FROM cloudinary_files WHERE public_id IN ('seed/8', 'seed/9');
	ALTER TABLE cloudinary_files ENABLE TRIGGER cloudinary_delete;
	SELECT cloudinary.add_tag('late', ARRAY['seed/7'])});
finish_scan();
is(drift(), "differs|seed/7\nno asset|ghost\nno row|seed/8\nno row|seed/9", 'drift names it');
$standin->fault;
is(as_owner($node, q{SELECT count(*) FROM cloudinary.repair('cloudinary_files', unreferenced => 'store')}), '4', 'a dry run lists it');
is(listed(), 0, 'and asks nobody');
is(as_owner($node, q{SELECT public_id, action FROM cloudinary.repair('cloudinary_files', dry_run => false) ORDER BY 1}), "ghost|row deleted\nseed/7|row updated", 'repair makes the rows right');
is(as_owner($node, q{SELECT width, tags FROM cloudinary_files WHERE public_id = 'seed/7'}), '1|{late}', 'from what Cloudinary says now');
is(as_owner($node, 'SELECT count(*) FROM cloudinary._queue'), '0', 'and queues no destroy for what is gone');
is(as_owner($node, q{SELECT public_id, action FROM cloudinary.repair('cloudinary_files', dry_run => false, max_changes => 1, unreferenced => 'store', user_id => 'w')}), 'seed/8|row stored', 'within its cap');
is(as_owner($node, q{SELECT public_id, action FROM cloudinary.repair('cloudinary_files', dry_run => false, unreferenced => 'destroy')}), 'seed/9|destroy queued', 'or has the asset destroyed');
is(drift(), '', 'no drift is left');
as_owner($node, q{UPDATE cloudinary._queue SET due_at = now()});
is(as_owner($node, 'SELECT destroyed FROM cloudinary.run_queue()'), '1', 'once the queue runs');
is(as_owner($node, q{SELECT stored FROM cloudinary.backfill('cloudinary_files', 'u')}), '0', 'and the listing does not bring it back');

# What the listing missed is looked up before anything is deleted.
as_owner($node, q{INSERT INTO cloudinary_files (public_id, media_url, resource_type, user_id, cloud_name, updated_at) VALUES ('new0', 'x', 'image', 'u', 'demo', now() - interval '1 day')});
finish_scan();
is(drift(), 'no asset|new0', 'a row without its asset');
$standin->seed('new', 1);
is(as_owner($node, q{SELECT action FROM cloudinary.repair('cloudinary_files', dry_run => false)}), 'unchanged', 'whose asset is there by now stays');
$standin->fault(fault => 'status', status => 500);
($code, $out, $err) = $node->psql('app', q{SELECT * FROM cloudinary.repair('cloudinary_files', dry_run => false)}, extra_params => [ '-U', 'app_owner' ]);
like($err, qr/did not say/, 'without an answer nothing is repaired');
is(as_owner($node, q{SELECT count(*) FROM cloudinary_files WHERE public_id = 'new0'}), '1', 'nothing at all');

# No rights, no rows: neither listing nor table is shown to whoever may not see it.
$node->safe_psql('app', q{GRANT EXECUTE ON FUNCTION cloudinary.drift(regclass), cloudinary.repair(regclass, boolean, int, text, text), cloudinary.scan(text, int, boolean) TO authenticated});
for my $call (q{drift('cloudinary_files')}, q{repair('cloudinary_files', false)}, 'scan()')
{
	($code, $out, $err) = as_role($node, 'authenticated', "SELECT * FROM cloudinary.$call");
	like($err, qr/permission denied/, "$call takes rights on the tables");
}

done_testing();

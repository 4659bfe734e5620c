# The statements of the README, and of a page that goes on from it, run as they
# stand and return what they say; the reference names every function and setting.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;

my $readme = slurp_file('README.md');
my $node = start_node('readme', no_extension => 1);

my $more = slurp_file('docs/notifications.md') . slurp_file('docs/deletes-drift-branches.md');
my @blocks = "$readme$more" =~ /^```sql\n(.*?)^```$/msg;
cmp_ok(scalar @blocks, '>=', 5, 'the README has examples');
for my $block (@blocks)
{
	my ($first) = split /\n/, $block;
	my ($code, $out, $err) = $node->psql('app', $block, on_error_stop => 1, extra_params => [ '-U', 'app_owner' ]);
	is("$code$err", '0', "runs: $first");
}

my @promises = $readme =~ /^(SELECT [^\n]*;)\n--> ([^\n]*)$/mg;
cmp_ok(scalar @promises, '>=', 40, 'the cook-book has twenty statements');
while (my ($statement, $result) = splice @promises, 0, 2)
{
	is(as_owner($node, $statement), $result, "returns what it says: $statement");
}

my ($reference) = $readme =~ /^## Reference\n(.*?)^## /ms;
my $signatures = q{
	SELECT p.proname || '(' || coalesce(string_agg(a.name, ', ' ORDER BY a.position), '') || ')'
	FROM pg_proc p
	LEFT JOIN LATERAL unnest(p.proargnames[1:p.pronargs]) WITH ORDINALITY AS a (name, position) ON true
	WHERE p.pronamespace = 'cloudinary'::regnamespace AND p.proname !~ '^_'
	GROUP BY p.oid, p.proname ORDER BY 1};
for my $function (split /\n/, as_owner($node, $signatures))
{
	like($reference, qr/`\Q$function\E`/, "the reference has $function");
}
for my $setting (split /\n/, as_owner($node, q{SELECT cloudinary.current_user_id(); SELECT name FROM pg_settings WHERE name LIKE 'cloudinary_meta.%'}))
{
	like($reference, qr/`\Q$setting\E`/, "the reference has $setting") if $setting;
}

done_testing();

# Calls of Cloudinary's API: against the stand-in, and against everything that
# can go wrong on the way.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;
use HttpServers;

my $secret = 'CanarySecret7193http';
my $node = start_node('http');
my $servers = start_http_servers(key => '1234', secret => $secret);
use_http_server($node, $servers, 'port');
as_owner($node, "SELECT cloudinary.configure('cloudinary://1234:$secret\@demo')");

sub answer { return as_owner($node, "SELECT cloudinary.$_[0]"); }

# The whole text of the error that a statement raises.
sub failure
{
	my ($sql, @options) = @_;
	my ($code, $out, $err) = $node->psql('app', $sql,
		extra_params => [ '-U', 'app_owner', '-v', 'VERBOSITY=verbose', @options ]);
	return $err =~ s/^psql:<stdin>:\d+: //mgr =~ s/^LOCATION.*\n//mgr;
}
sub fails
{
	my ($call, $pattern, $name) = @_;
	like(failure("SELECT cloudinary.$call"), $pattern, $name // $call);
}

# -- the functions -------------------------------------------------------------

my $png = "decode('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')";
is(answer(qq{upload_bytes($png, '{"public_id": "a/b", "tags": ["x", "y"], "context": {"alt": "a|b=c"}, "filename": "q\\"\\r\\nX: y.png"}') #>> '{tags,1}'}), 'y', 'upload_bytes');
is(answer(q{verify_api_response_signature('a/b', (a ->> 'version')::bigint, a ->> 'signature') FROM cloudinary.explicit('a/b') a}), 't', 'explicit, and its answer verifies');
is(answer(q{upload('data:text/plain;base64,aGVsbG8=', '{"public_id": "hello.txt", "resource_type": "raw"}') ->> 'bytes'}), '5', 'upload of a data URI');
is(answer(q{rename('a/b', 'a/c') ->> 'public_id'}), 'a/c', 'rename');
is(answer(q{add_tag('n', ARRAY['a/c', 'none']) ->> 'public_ids'}), '["a/c"]', 'add_tag');
is(answer(q{add_tag('only', ARRAY['a/c'], '{"exclusive": true}') ->> 'public_ids'}), '["a/c"]', 'add_tag, exclusive');
is(answer(q{replace_tag('p', ARRAY['a/c']) ->> 'public_ids'}), '["a/c"]', 'replace_tag');
is(answer(q{explicit('a/c') -> 'tags'}), '["p"]', 'which the asset then has');
is(answer(q{remove_tag('p', ARRAY['a/c']) ->> 'public_ids'}), '["a/c"]', 'remove_tag');
is(answer(q{remove_all_tags(ARRAY['a/c']) ->> 'public_ids'}), '["a/c"]', 'remove_all_tags');
is(answer(q{add_context('{"k": "v=1"}', ARRAY['a/c']) ->> 'public_ids'}), '["a/c"]', 'add_context');
is(answer(q{explicit('a/c') #>> '{context,custom,k}'}), 'v=1', 'which the asset then has');
is(answer(q{remove_all_context(ARRAY['a/c']) ->> 'public_ids'}), '["a/c"]', 'remove_all_context');
like(answer(q{update_metadata('{"id": ["a", "b"]}', ARRAY['a/c'])}), qr/public_ids/, 'update_metadata');
is(answer(q{destroy('a/c', '{"invalidate": true}') ->> 'result'}), 'ok', 'destroy');
is(answer(q{destroy('a/c') ->> 'result'}), 'not found', 'destroy once more');
is(answer(q{call_api('post', 'raw/destroy', '{"public_id": "hello.txt"}') ->> 'result'}), 'ok', 'call_api of the Upload API');
is(as_owner($node, q{SELECT cloudinary.upload_bytes(decode(repeat('00ff', 6000000), 'hex'), '{"resource_type": "raw", "chunk_size": 5242880, "public_id": "big"}') ->> 'bytes'}),
	'12000000', 'upload in three parts');
is(as_owner($node, q{SET cloudinary_meta.upload_chunk_size = 5242880; SELECT cloudinary.upload('data:;base64,' || translate(encode(decode(repeat('00', 6000000), 'hex'), 'base64'), E'\n', ''), '{"resource_type": "raw"}') ->> 'bytes'}),
	'6000000', 'a long data URI goes in parts, too');

# -- the Admin API -----------------------------------------------------------------

answer(qq{upload_bytes($png, jsonb_build_object('public_id', 'list/' || i, 'tags', 'listed')) FROM generate_series(1, 5) i});
is(answer(q{ping() ->> 'status'}), 'ok', 'ping');
like(answer(q{usage()}), qr/^\{/, 'usage');
like(answer(q{usage('{"date": "01-01-2026"}')}), qr/^\{/, 'usage of a day');
is(answer(q{resource('list/1') ->> 'public_id'}), 'list/1', 'resource, of an id with a slash');
is(answer(q{resource_by_asset_id(r ->> 'asset_id') ->> 'public_id' FROM cloudinary.resource('list/2') r}), 'list/2', 'resource_by_asset_id');
fails(q{resource('none')}, qr/P0002: Cloudinary has no such resource/);
is(as_owner($node, q{SELECT string_agg(r ->> 'public_id', ' ' ORDER BY r ->> 'public_id') FROM cloudinary.resources('{"type": "upload", "prefix": "list/", "max_results": 2}') r}),
	'list/1 list/2 list/3 list/4 list/5', 'resources, three pages of them');
is(as_owner($node, q{SELECT r -> 'tags' FROM cloudinary.resources('{"prefix": "list/", "type": "upload", "tags": true, "limit": 1}') r}), '["listed"]', 'with tags when asked');
is(as_owner($node, q{SELECT string_agg(r ->> 'public_id', ' ') FROM cloudinary.search('tags=listed', '{"sort_by": [{"public_id": "desc"}], "max_results": 2, "with_field": "tags"}') r}),
	'list/5 list/4 list/3 list/2 list/1', 'search');
fails(q{search('((')}, qr/22023/, 'search, malformed');
is(answer(q{call_api('DELETE', 'resources/image/upload', '{"public_ids": ["list/4", "list/5"]}') #>> '{deleted,list/5}'}), 'deleted', 'call_api of the Admin API, with a body');
is(as_owner($node, q{SELECT count(*) FROM cloudinary._call_many((SELECT jsonb_agg(jsonb_build_object('method', 'POST', 'path', 'image/destroy', 'params', jsonb_build_object('public_id', 'list/' || i))) FROM generate_series(1, 3) i)) WHERE response ->> 'result' = 'ok'}),
	'3', 'three deletes at a time');

# -- a report without a signature is looked up ---------------------------------------

as_owner($node, q{SELECT cloudinary.create_files_table()});
answer(qq{upload_bytes($png, '{"public_id": "reported", "tags": ["true"]}')});
my $report = q{jsonb_build_object('public_id', '%s', 'resource_type', 'image', 'type', 'upload', 'tags', '["forged"]'::jsonb, 'width', 999,
	'secure_url', 'https://res.cloudinary.com/demo/image/upload/%s.png')};
is(answer('save_metadata(' . sprintf($report, 'reported', 'reported') . q{, 'u') ->> 'public_id'}), 'reported', 'an unsigned report of an asset that is there');
is(as_owner($node, q{SELECT provenance, tags, width, version > 0, asset_id IS NOT NULL FROM cloudinary_files}), 'api|{true}|1|t|t', 'what Cloudinary says is stored, not the report');
fails('save_metadata(' . sprintf($report, 'invented', 'invented') . q{, 'u')}, qr/22023: report cannot be verified: Cloudinary has no such asset/);
is(as_owner($node, q{SELECT count(*) FROM cloudinary_files}), '1', 'which is not stored');
as_owner($node, q{SELECT cloudinary.adopt_files_table('cloudinary_files', verify => 'signature')});
fails('save_metadata(' . sprintf($report, 'reported', 'reported') . q{, 'u')}, qr/22023: report cannot be verified: it has no "signature"/, 'a table that wants signatures does not ask');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://demo', 'keyless'); SELECT cloudinary.adopt_files_table('cloudinary_files', 'keyless')});
fails('save_metadata(' . sprintf($report, 'reported', 'reported') . q{, 'u')}, qr/22023: report cannot be verified: it has no "signature" and "version"\nHINT/, 'an account without a key cannot ask');

# -- what goes over the wire ---------------------------------------------------

is(answer(q{call_api('GET', 'echo/a b/c%2Fd', '{"x": [1, "ü&"], "t": true, "n": null, "fields": ["a", "b"]}') ->> 'url'}),
	'/v1_1/demo/echo/a%20b/c%2Fd?n=&t=true&x%5B%5D=1&x%5B%5D=%C3%BC%26&fields=a%2Cb' =~ s/n=&//r, 'a query');
is(answer(q{call_api('PUT', 'echo', '{"x": [1, {"y": null}]}') ->> 'body'}), '{"x": [1, {"y": null}]}', 'a body of JSON');
is(answer(q{call_api('DELETE', 'echo') #>> '{headers,content-length}'}), '', 'no body');
is(answer(q{call_api('GET', 'echo') ->> 'authorized'}), 'true', 'Basic authentication outside of the Upload API');
is(answer(q{call_api('POST', 'image/echo', '{"public_ids": ["a,b", "c"], "x": true, "timestamp": 1}') ->> 'authorized'}), 'false', 'none within');
like(answer(q{call_api('POST', 'image/echo', '{"public_ids": ["a,b", "c"], "x": true, "timestamp": 1}') ->> 'body'}),
	qr/^x=1&public_ids%5B%5D=a%2Cb&public_ids%5B%5D=c&timestamp=\d{10}&api_key=1234&signature=[0-9a-f]{40}$/, 'a signed form');
is(answer(q{call_api('GET', 'v2/echo/x') ->> 'url'}), '/v2/demo/echo/x', 'a module of version 2');
is(answer(q{call_api('GET', 'v2/notifications/echo') ->> 'url'}), '/v2/notifications/demo/echo', 'and the one that comes before the cloud');
like(answer(q{call_api('GET', 'echo') #>> '{headers,user-agent}'}), qr{^cloudinary_meta/}, 'an agent of our own');
fails(q{resource('a/../../usage')}, qr/22023: "public_id" cannot be part of an address/);
for my $path ('', '/x', 'x//y', '..', 'x/%2e%2E/y', 'x%2F..%2Fy', 'x/%0d%0aHost: y', 'x%zz', "x\ny", 'x\\..\\y')
{
	fails(qq{call_api('GET', '$path')}, qr/22023: path is not valid/, "path refused: " . ($path =~ s/\n/<LF>/r));
}
fails(q{call_api('TRACE', 'ping')}, qr/22023: method must be/);
fails(q{call_api('POST', 'image/upload', '{"a\r\nb": 1}')}, qr/22023: "a\r?\nb" is not the name of a parameter/);
fails(q{call_api('GET', 'ping', '[]')}, qr/22023: "params" must be a JSON object/);
fails(q{destroy('')}, qr/22023: "public_id" must not be empty/);
fails(q{destroy('a', '{"bogus": 1}')}, qr/22023: option "bogus" does not exist/);
fails(q{add_tag('t', '{}')}, qr/22023: "public_ids" must not be empty/);
fails(q{add_tag('t', ARRAY[NULL])}, qr/22023: an element of "public_ids" is null or empty/);
fails(q{upload_bytes('')}, qr/22023: "file" must not be empty/);
fails(q{upload_bytes('x', '{"chunk_size": 1}')}, qr/22023: option "chunk_size" must be between/);
for my $file ('/etc/passwd', 'file:///etc/passwd', 'etc/passwd', 'data:text/plain,hello', 'data:;base64,a b', "http://x/\n", 'gopher://x', 'C:\\x', '')
{
	fails("upload('$file')", qr/22023: "file" must be a remote URL or a data URI/, "no file: $file");
}

# -- listings are lazy ---------------------------------------------------------

my $pages = q{SELECT (cloudinary.call_api('GET', 'fault/count/pages') ->> 'n')::int};
is(as_owner($node, q{SELECT cloudinary.resources('{"resource_type": "listing", "max_results": 10}') ->> 'public_id' LIMIT 12 OFFSET 11}) =~ s/\n.*//sr, 'item-11', 'a listing across pages');
cmp_ok(as_owner($node, $pages), '<=', 3, 'LIMIT stops further requests');
is(as_owner($node, q{SELECT count(*), count(DISTINCT r) FROM cloudinary.resources('{"resource_type": "listing", "max_results": 10}') r}), '50|50', 'all pages');
is(as_owner($node, q{SELECT count(*) FROM cloudinary.resources('{"resource_type": "listing", "max_results": 10, "limit": 25}')}), '25', 'option limit');
like(failure(q{SET cloudinary_meta.http_max_pages = 3; SELECT count(*) FROM cloudinary.resources('{"resource_type": "listing", "max_results": 10}')}), qr/54000: listing has more than 3 pages/, 'no more pages than the setting says');

# -- faults --------------------------------------------------------------------

my %faults = (
	'reset' => qr/08006: connection to Cloudinary broke off/, 'truncated' => qr/08006/, 'not_http' => qr/08006/, 'bad_chunk' => qr/08006/,
	'html/200' => qr/08P01: Cloudinary's answer is not valid JSON\nDETAIL:  Cloudinary answered 200/, 'empty' => qr/08P01/, 'utf8' => qr/08P01/, 'bom' => qr/08P01/, 'surrogate' => qr/08P01/,
	'nul' => qr/22P05/, 'deep' => qr/54000: Cloudinary's answer is nested too deeply/, 'huge_number' => qr/22003/,
	'endless' => qr/54000: Cloudinary's answer is larger than 4096 kB/, 'endless_headers' => qr/54000/,
	'redirect' => qr/08P01: Cloudinary gave an answer that was not expected\nDETAIL:  Cloudinary answered 302/,
	'error200' => qr/38000: Cloudinary answered with an error\nDETAIL:  Cloudinary answered 200: refused anyway \(request fault-1\)/,
	'status/400' => qr/22023/, 'status/401' => qr/28000/, 'status/403' => qr/42501/, 'status/404' => qr/P0002/, 'status/409' => qr/23505/,
	'status/420' => qr/53400/, 'status/423' => qr/55006/, 'status/429' => qr/53400/, 'status/418' => qr/22023/,
	'status/500' => qr/08006: Cloudinary failed/, 'status/502' => qr/08006/, 'status/503' => qr/08006/, 'html/504' => qr/08006.*\nDETAIL:  Cloudinary answered 504/,
);
for my $fault (sort keys %faults)
{
	fails("call_api('GET', 'fault/$fault')", $faults{$fault}, "fault $fault");
}
my $refusal = failure(q{SELECT cloudinary.call_api('GET', 'fault/status/401')});
like($refusal, qr/DETAIL:  Cloudinary answered 401: no \[hidden\] and \[hidden\]\. \(request fault-1\)/, 'secrets, signatures and the string to sign are not shown');
unlike($refusal, qr/Canary|String to sign/, 'nowhere');
is(answer(q{call_api('GET', 'fault/split') ->> 'a'}), "\x{c3}\x{a9}\x{c3}\x{a8}", 'a character in two pieces');
is(answer(q{call_api('GET', 'fault/big_integer') ->> 'a'}), '123456789012345678901234567890', 'a long number');
is(answer(q{call_api('GET', 'fault/list')}), '[]', 'a list');
is(answer(q{call_api('GET', 'fault/then_ok/503') ->> 'ok'}), 'true', 'a reading call is repeated after 503');
fails(q{call_api('POST', 'fault/then_ok/500')}, qr/08006/, 'one that may change something is not, after 500');
is(answer(q{call_api('GET', 'fault/reset_once') ->> 'ok'}), 'true', 'nor lost by a broken connection');
is(answer(q{call_api('GET', 'fault/limited/1') ->> 'ok'}), 'true', 'Retry-After is honoured');
fails(q{call_api('GET', 'fault/limited/60')}, qr/53400/, 'when it fits into the time');
is(as_owner($node, q{SELECT cloudinary.call_api('GET', 'fault/drop_after') ->> 'ok'; SELECT pg_sleep(0.1); SELECT cloudinary.call_api('GET', 'echo') ->> 'method'}),
	"true\n\nGET", 'a kept connection that went away is made anew');
like(failure(q{SET cloudinary_meta.http_timeout = '300ms'; SELECT cloudinary.call_api('POST', 'fault/hang')}),
	qr/08006: Cloudinary did not answer within 0.3 s\n.*HINT:  The call may have been carried out/s, 'a silent server');
like(failure(q{SET cloudinary_meta.http_timeout = '300ms'; SELECT cloudinary.call_api('GET', 'fault/drip')}), qr/08006/, 'a slow one');
like(failure(q{SELECT cloudinary.current_user_id(); SET cloudinary_meta.http_timeout = '15s'}), qr/22023/, 'time is bounded');
like(failure(q{SET cloudinary_meta.http_max_response = '16kB'; SELECT cloudinary.call_api('GET', 'fault/endless')}), qr/larger than 16 kB/, 'size is bounded');
fails(q{call_api('POST', 'metadata_fields', jsonb_build_object('x', repeat('y', 130 * 1024 * 1024)))}, qr/54000/, 'a request is, too');

# -- the last answer -----------------------------------------------------------

is(as_owner($node, 'SELECT cloudinary.last_response()'), '', 'nothing before the first call');
is(as_owner($node, q{SELECT count(*) FROM cloudinary._call_many('[{"method": "GET", "path": "fault/limited/60x"}]'); SELECT (r ->> 'rate_limit_reset_at')::timestamptz - now() BETWEEN '45min' AND '51min', r - '{at,rate_limit_reset_at}'::text[] FROM cloudinary.last_response() r}),
	qq{1\nt|{"path": "fault/limited/60x", "method": "GET", "status": 429, "request_id": "fault-1"}}, 'then what it was');

# -- many calls ----------------------------------------------------------------

my $many = q{SELECT string_agg(concat_ws(' ', ordinal, status, response, sqlstate, extract(epoch FROM retry_after)), ';' ORDER BY ordinal) FROM cloudinary._call_many('%s')};
is(as_owner($node, sprintf($many, '[{"method": "GET", "path": "fault/list"}, {"method": "GET", "path": "fault/reset"}, {"method": "GET", "path": "fault/status/404"}, {"method": "GET", "path": "fault/limited/77"}, {"method": "POST", "path": "image/destroy", "params": {"public_id": "none"}}]')),
	'1 200 [];2 08006;3 404 P0002;4 429 53400 77.000000;5 200 {"result": "not found"}', 'a row for each');
is(as_owner($node, sprintf($many, '[]')), '', 'none');
is(as_owner($node, q{SELECT count(*) FILTER (WHERE (response ->> 'slept')::int = 100), max(clock_timestamp()) - statement_timestamp() < '1.5s' FROM cloudinary._call_many((SELECT jsonb_agg('{"method": "GET", "path": "fault/slow/100"}'::jsonb) FROM generate_series(1, 40)), concurrency => 16)}),
	'40|t', 'several at a time');
like(failure("SELECT cloudinary._call_many('$_')"), qr/22023/, "refused: $_")
  for '{}', '[1]', '[{"method": "GET"}]', '[{"method": "GET", "path": "x", "params": 1}]', '[{"method": "GET", "path": "ping"}, {"method": "GET", "path": ".."}]';
answer(qq{upload_bytes($png, '{"public_id": "kept"}')});
like(failure(q{SELECT cloudinary._call_many('[{"method": "POST", "path": "image/destroy", "params": {"public_id": "kept"}}, {"method": "POST", "path": "image/x", "params": {"a": {"b": 1}}}]')}), qr/22023: parameter "a"/, 'a mistake in the last');
is(answer(q{destroy('kept') ->> 'result'}), 'ok', 'shows before the first is sent');
like(failure(q{SELECT cloudinary._call_many('[]', concurrency => 17)}), qr/22023/, 'concurrency is bounded');

# -- where calls may go --------------------------------------------------------

sub with_prefix
{
	my ($prefix, $base) = @_;
	$node->safe_psql('postgres', 'ALTER DATABASE app SET cloudinary_meta.api_base_url = ' . "'$base'");
	as_owner($node, "UPDATE cloudinary._account SET settings = settings || jsonb_build_object('upload_prefix', '$prefix')");
}
for my $prefix ("https://127.0.0.1:$servers->{port}", 'http://api.cloudinary.com', 'https://api.cloudinary.com:444', 'https://api.cloudinary.com.example.com',
	'https://api.cloudinary.com@example.com', 'https://user@api.cloudinary.com', 'https://example.com/api.cloudinary.com', 'https://api-us.cloudinary.com', 'ftp://api.cloudinary.com', 'https://API.cloudinary.com')
{
	with_prefix($prefix, '');
	fails('ping()', qr/55000: upload_prefix of account "default" is not an address of Cloudinary's API/, "not $prefix");
}
for my $base ("http://127.0.0.1:$servers->{standin}", 'https://', 'https://user@localhost', 'https://localhost/', 'https://localhost?x', 'https://localhost:x', 'https://local host')
{
	like(($node->psql('app', "SELECT cloudinary.current_user_id(); SET cloudinary_meta.api_base_url = '$base'"))[2], qr/invalid value/, "no base URL: $base");
}
for my $address ('10.0.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '[::ffff:10.0.0.1]' =~ s/10.0.0.1/a00:1/r, '[fd00::1]', '[fe80::1]', '[::]')
{
	with_prefix('', "https://$address");
	fails('ping()', qr/08001: (Cloudinary's name leads to an address that is not public|could not reach Cloudinary)/, "not $address");
}
with_prefix('', 'https://10.0.0.1');
fails('ping()', qr/is not public/, 'a private address is refused, not tried');
for my $certificate (qw(wrong_name self_signed expired old_tls))
{
	with_prefix('', "https://127.0.0.1:$servers->{$certificate}");
	fails('ping()', qr/08001: could not make a secure connection to Cloudinary/, "certificate: $certificate");
}
with_prefix('', "https://localhost:$servers->{port}");
is(answer(q{call_api('GET', 'echo') ->> 'method'}), 'GET', 'a name for this machine');
{
	# with the system's certificates, the test's own is none
	$node->safe_psql('postgres', 'ALTER DATABASE app RESET cloudinary_meta.api_ca_file');
	fails('ping()', qr/08001: could not make a secure connection/, 'an unknown authority');
	local $ENV{PGOPTIONS} = "-c cloudinary_meta.api_ca_file=$servers->{directory}/ca.pem";
	fails('ping()', qr/08001/, 'a caller cannot name one at connection');
	local $ENV{PGOPTIONS} = "-c cloudinary_meta.api_base_url=https://10.0.0.1";
	fails('ping()', qr/permission denied to set parameter "cloudinary_meta.api_base_url"\nERROR:  55000/, 'nor another server');
}
like(failure("SET cloudinary_meta.api_base_url = 'https://10.0.0.1'; SELECT cloudinary.ping()"), qr/permission denied to set parameter "cloudinary_meta.api_base_url"/, 'nor before the library is loaded');
like(failure("SELECT cloudinary.current_user_id(); SET cloudinary_meta.api_base_url = 'https://10.0.0.1'"), qr/42501/, 'nor after');
like(failure("ALTER ROLE app_owner SET cloudinary_meta.api_base_url = 'https://10.0.0.1'"), qr/permission denied/, 'nor for all its sessions');
use_http_server($node, $servers, 'port');
{
	local $ENV{PGOPTIONS} = '';
	as_owner($node, q{UPDATE cloudinary._account SET cloud_name = 'x/../y'});
	fails('ping()', qr/55000: cloud name of account "default" is not valid/);
	as_owner($node, q{UPDATE cloudinary._account SET cloud_name = 'demo'});
}

# -- who may call, and when ----------------------------------------------------

like(failure('BEGIN READ ONLY; SELECT cloudinary.destroy(\'x\')'), qr/25006/, 'nothing is changed in a read-only transaction');
is(as_owner($node, q{BEGIN READ ONLY; SELECT cloudinary.call_api('GET', 'echo') ->> 'method'}), 'GET', 'reading is possible there');
like((as_role($node, 'authenticated', 'SELECT cloudinary.ping()'))[2], qr/permission denied for function ping/, 'EXECUTE is not for everybody');
as_owner($node, q{SELECT cloudinary.configure('cloudinary://nokey', 'nokey')});
fails(q{ping(account => 'nokey')}, qr/55000: Cloudinary account "nokey" has no API key/);
fails(q{ping(account => 'nowhere')}, qr/42704/);

like(as_owner($node, q{SELECT status, detail FROM cloudinary.doctor() WHERE "check" = 'API server'}), qr{^warning\|Calls go to https://127}, 'doctor() says that calls do not go to Cloudinary');

# -- errors within blocks leave the client usable --------------------------------

is(as_owner($node, q{
	CREATE FUNCTION caught() RETURNS text LANGUAGE plpgsql AS $$ BEGIN
		FOR i IN 1 .. 20 LOOP
			BEGIN PERFORM cloudinary.call_api('GET', 'fault/status/404'); EXCEPTION WHEN no_data_found THEN NULL; END;
		END LOOP;
		RETURN cloudinary.call_api('GET', 'echo') ->> 'method';
	END $$;
	SELECT caught()}), 'GET', 'caught errors');

done_testing();

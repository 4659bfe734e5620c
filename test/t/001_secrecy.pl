# A canary for a secret: every function is called, failures included, with all
# logging on; then the canary must stand nowhere but in its table.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use NeonLike;
use HttpServers;

my $canary = 'CanarySecret7193xyz';
my $token_canary = 'ca9a12ca9a12ca9a12';
my $node = start_node('secrecy', conf => <<CONF);
shared_preload_libraries = 'auto_explain, pg_stat_statements'
pg_stat_statements.track = all
auto_explain.log_min_duration = 0
auto_explain.log_analyze = on
auto_explain.log_verbose = on
auto_explain.log_nested_statements = on
log_statement = all
log_min_duration_statement = 0
log_min_messages = debug5
log_min_error_statement = debug5
log_error_verbosity = verbose
log_parameter_max_length_on_error = -1
CONF
$node->safe_psql('app', 'CREATE EXTENSION pg_stat_statements');
my $seen = '';

# psql's whole output of statements that may fail, with every error field
sub run_all
{
	my ($user, @statements) = @_;
	for my $statement (@statements)
	{
		my ($code, $out, $err) = $node->psql('app', $statement,
			extra_params => [ '-U', $user, '-v', 'VERBOSITY=verbose', '-v', 'SHOW_CONTEXT=always' ]);
		$seen .= "$statement\n$out\n$err\n";
	}
}

# Loaded without a statement that holds it: the URL without its secret, then COPY.
as_owner($node, q{SELECT cloudinary.configure('cloudinary://1@demo?auth_token[duration]=60')});
$node->safe_psql('app', "COPY cloudinary._secret (account, kind, api_key, api_secret) FROM STDIN;\n"
	  . "default\tapi\t1\t$canary\ndefault\tauth_token\t\t$token_canary\ndefault\toauth\t\t$canary-oauth\n\\.\n");
is(as_owner($node, q{SELECT cloudinary.config() ->> 'configured'}), 'true', 'a secret that came by COPY is used');

# Cloudinary's answers may hold the secret, too
my $servers = start_http_servers(key => '1', secret => $canary);
use_http_server($node, $servers, 'port');

# configure() itself, as the README says for a server that logs this much: a
# bind parameter, no parameters in the log, and no plan made for this value.
my $script = "$PostgreSQL::Test::Utils::tmp_check/configure.sql";
append_to_file($script, "SELECT cloudinary.configure(:url, 'bound');\n");
{
	local $ENV{PGOPTIONS} = '-c log_parameter_max_length=0 -c log_parameter_max_length_on_error=0 -c plan_cache_mode=force_generic_plan';
	$node->command_ok([ 'pgbench', '-n', '-t', '1', '-M', 'extended', '-f', $script,
			'-D', "url=cloudinary://2:$canary-bound\@demo?oauth_token=$canary-oauth", 'app' ], 'configure() with a bind parameter');
	for my $bad ("https://3:$canary\@demo", "cloudinary://3:$canary\@d e", "cloudinary://3:$canary\@demo?secure=$canary",
		"cloudinary://3:$canary\@demo?auth_token[key]=$canary", "cloudinary://:$canary\@demo", "cloudinary://3:$canary $canary\@demo")
	{
		my ($out, $err);
		IPC::Run::run([ 'pgbench', '-n', '-t', '1', '-M', 'extended', '-f', $script, '-D', "url=$bad", '-h', $node->host, '-p', $node->port, 'app' ],
			'>', \$out, '2>', \$err);
		like($err, qr/ERROR/, 'a malformed URL is refused');
		$seen .= $err;
	}
}

my %calls = (
	_call_many => [q{_call_many('[{"method": "GET", "path": "fault/status/401"}, {"method": "POST", "path": "image/destroy", "params": {"public_id": "a"}}]')}, q{_call_many('{}')}],
	add_context => [q{add_context('{"a": "b"}', '{a}')}, q{add_context('{"a": null}', '{a}')}],
	add_tag => [q{add_tag('t', '{a}')}, q{add_tag('t', '{}')}],
	call_api => [q{call_api('GET', 'fault/status/401')}, q{call_api('POST', 'image/fault/status/400')}, q{call_api('GET', 'fault/reset')}, q{call_api('GET', '..')}],
	destroy => [q{destroy('a')}, q{destroy('')}], explicit => [q{explicit('none')}], last_response => ['last_response()'],
	ping => ['ping()', q{ping(account => 'bound')}], remove_all_context => [q{remove_all_context('{a}')}], remove_all_tags => [q{remove_all_tags('{a}')}],
	remove_tag => [q{remove_tag('t', '{a}')}], rename => [q{rename('none', 'b')}], replace_tag => [q{replace_tag('t', '{a}')}],
	resource => [q{resource('none')}, q{resource('..')}], resource_by_asset_id => [q{resource_by_asset_id('none')}],
	resources => ['resources()', q{resources('{"max_results": "x"}')}], search => [q{search('tags=a')}, q{search('((')}],
	update_metadata => [q{update_metadata('{"a": "b"}', '{a}')}], upload => [q{upload('data:;base64,aGVsbG8=')}, q{upload('https://example.com/none')}],
	upload_bytes => [q{upload_bytes('hello', '{"resource_type": "raw"}')}, q{upload_bytes('')}], usage => ['usage()'],
	_changed_at => [q{_changed_at('cloudinary_files')}], _answer => [q{_answer('{}')}], _asset_lock => [q{_asset_lock('a')}], _asset_of => [q{_asset_of('{}', 'demo')}],
	_begin_scan => [q{_begin_scan('default', false)}], _binding => [q{_binding('directory')}, q{_binding('x')}], _binding_holds => [q{_binding_holds('x')}],
	_destroy_batch => [q{_destroy_batch('default', '{}')}], _destroys_of => [q{_destroys_of('default', '{}')}], _differences => [q{_differences('{}', '{}')}],
	_doctor_queue => ['_doctor_queue()'], _drop_row => [q{_drop_row('cloudinary_files', '{}')}], _drop_used => [q{_drop_used('{}')}],
	_failure => [q{_failure(500, '{}', '{}')}], _forget => [q{_forget('{}', 'default')}], _hold_destroy => [q{_hold_destroy('cloudinary_files', '{}')}],
	_ids_of => [q{_ids_of('{"ids": []}')}], _import_url => [q{_import_url('x', 'default')}], _is_older => [q{_is_older(1, '2')}], _is_used => [q{_is_used('{}')}],
	_look_up => [q{_look_up('[]', 'default')}], _open_writers => ['_open_writers()'], _owner_of => [q{_owner_of('cloudinary_files', 'a', 'u')}],
	_page_request => [q{_page_request(s) FROM cloudinary._scan s}], _put_off => [q{_put_off('{}', 'x', NULL, NULL)}], _try_destroys => [q{_try_destroys('default', '{}')}], _registered => [q{_registered('cloudinary_files')}], _row_identity => [q{_row_identity(a) FROM cloudinary._account a}], _hold_asset => ['_hold_asset()'], _is_uploaded_anew => ['_is_uploaded_anew(NULL, NULL)'], _queue_asset => ['_queue_asset()'],
	_queue_destroy => [q{_queue_destroy(f, '{"public_id": "a", "resource_type": "image"}', NULL) FROM cloudinary._files_table f}],
	_referenced => [q{_referenced('cloudinary_files', '{a}', '{demo}', '{image}', '{upload}')}], _refuse_truncate => ['_refuse_truncate()'],
	_repair_one => [q{_repair_one('cloudinary_files', '{}', NULL, 'keep', NULL)}], _restore_row => [q{_restore_row('cloudinary_files', '{"x": 1}')}],
	_row_texts => [q{_row_texts(a) FROM cloudinary._account a}], _same_asset => [q{_same_asset('cloudinary_files')}],
	_save_answers => [q{_save_answers('[]', '{}', 'cloudinary_files')}], _save_each => [q{_save_each('cloudinary_files', '[{}]', '{u}')}],
	_send => [q{_send('[]', 'default')}, q{_send('[{"method": "GET", "path": "ping"}]', 'default')}], _set_triggers => [q{_set_triggers('cloudinary_files', 'queue')}],
	_settle_missing => [q{_settle_missing('[]', 'default')}], _store_page => [q{_store_page(s, 'demo', '{}') FROM cloudinary._scan s}],
	_supported_on_delete => [q{_supported_on_delete('cloudinary_files', 'auto', 'queue', NULL)}], _take_due => ['_take_due(1)'],
	_unstored => [q{_unstored('cloudinary_files', 'default', 'u', '{}', 1)}], backfill => [q{backfill('cloudinary_files', 'u')}], drift => [q{drift('cloudinary_files')}],
	import_files => [q{import_files('cloudinary_files')}], rebind => ['rebind()', q{rebind('none')}], repair => [q{repair('cloudinary_files')}],
	retry_dead => ['retry_dead()'], run_queue => ['run_queue()'], scan => ['scan()'], undelete => [q{undelete('cloudinary_files', '{a}')}],
	_body_text => [q{_body_text('x')}], _check_files_table => [q{_check_files_table('pg_class')}],
	_check_owner => [q{_check_owner('pg_class')}],
	_check_policy => [q{_check_policy('p', '{}')}, q{_check_policy('p', '[]')}],
	_create_endpoint => [q{_create_endpoint('no', 'x', '', 'json', 'STABLE', 'x', 'x', 'x')}],
	_create_files_endpoints => [q{_create_files_endpoints('no', 'pg_class', NULL, NULL, 'x')}],
	_create_signing_endpoints => [q{_create_signing_endpoints('no', 'default', NULL, NULL, 'x')}],
	_default_policy => ['_default_policy()'], _doctor_accounts => ['_doctor_accounts()'], _doctor_files => ['_doctor_files()'],
	_doctor_policies => ['_doctor_policies()'], _doctor_server => ['_doctor_server()'],
	_error_response => [q{_error_response('XX000', 'e', 'f')}], _http_status => [q{_http_status('22023')}],
	_identify => [q{_identify('anonymous', 'u')}, q{_identify(NULL, NULL)}], _invalidate => ['_invalidate()'],
	_protect_files_table => [q{_protect_files_table('pg_class')}], _public_functions => ['_public_functions()'],
	_request_object => [q[_request_object('{')], q{_request_object('{}')}],
	_respond_save => [q{_respond_save('{}', 'cloudinary_files', NULL, NULL)}],
	_respond_sign_upload => [q{_respond_sign_upload('{}', 'default', NULL, NULL)}],
	_respond_signature => [q{_respond_signature('{}', NULL, 'default', 'app_owner', 'u')}],
	_respond_widget_signature => [q{_respond_widget_signature('{}', 'default', NULL, NULL)}],
	_set_anonymous_policies => [q{_set_anonymous_policies('pg_class', NULL, NULL)}],
	_ask_for_assets => [q{_ask_for_assets('default', '{a}')}], _observe_asset => [q{_observe_asset('default', 'a', NULL, now())}],
	_renamed_folder => [q{_renamed_folder('a/b', 'a', 'c')}],
	_refresh_asset => [q{_refresh_asset('default', 'a', NULL, now())}], refresh_assets => ['refresh_assets()'],
	_add_pair => [q{_add_pair('{"pairs": []}', 'n', 't', 1)}], _add_pairs => [q{_add_pairs('{"pairs": [], "unversioned": []}', 1)}],
	_asset_of_version => [q{_asset_of_version('default', 'image', 'upload', 'a', 1)}], _created_at => ['_created_at(NULL)'],
	_entry_version => [q{_entry_version('{}')}], _rename_asset => [q{_rename_asset('{"unversioned": []}', 1, '{}')}], _row_keys => ['_row_keys(NULL)'],
	_follow_names => [q{_follow_names('{}')}],
	_mirrored_asset => [q{_mirrored_asset('default', '{}', 'upload')}], _owner_of_row => [q{_owner_of_row(NULL, 'pg_class', 'x', '{}')}],
	_try_project => [q{_try_project(NULL, 'pg_class', NULL)}], _unproject => [q{_unproject(NULL, 'pg_class', '{}')}],
	_after_save => [q{_after_save('default', 'pg_class', 'image', 'upload', 'a', 1, 'u')}],
	_check_deferred => [q{_check_deferred('cloudinary_files')}, q{_check_deferred('pg_class')}],
	_excuse_row => [q{_excuse_row('default', 'pg_class', 'image', 'upload', 'a', 1, 'u')}], _has_untold_values => [q{_has_untold_values('{}')}],
	_own_rows => [q{_own_rows('pg_class')}], _verdict => [q{_verdict('{}')}],
	_apply_event => [q{_apply_event(NULL, 'upload', now(), '{}')}],
	_apply_folder_rename => [q{_apply_folder_rename('default', '', now(), '{}')}],
	_apply_items => [q{_apply_items('default', '', 'upload', now(), '{}')}],
	_apply_notification => [q{_apply_notification('default', '', now(), '{}', true)}],
	_asset_document => [q{_asset_document(NULL)}], _asset_id_of => [q{_asset_id_of('default', '{}', now())}],
	_change_context => [q{_change_context('{}', '{}')}], _change_tags => [q{_change_tags('[]', '{}')}],
	_changed_fields => [q{_changed_fields('{}', '{"a": 1}')}],
	_create_notification_endpoint => [q{_create_notification_endpoint('no', 'default', 'x')}],
	_current_folder => [q{_current_folder('default', 'f', 1)}], _doctor_notifications => ['_doctor_notifications()'],
	_event_time => [q{_event_time('{"timestamp": "2026-13-01T00:00:00Z"}', 1)}],
	_events_of_asset => [q{_events_of_asset('default', 'a', 'infinity')}], _fold_asset => [q{_fold_asset('default', 'a')}],
	_is_mirroring => [q{_is_mirroring('pg_class', 'a', 'b')}], _item_version => [q{_item_version('{"version": "1"}')}],
	_lock_besides => [q{_lock_besides('default', 'asset', 'a')}], _lock_event => [q{_lock_event('default', '{a}', '{b}', false, true)}],
	_lock_key => [q{_lock_key('default', 'asset', 'a')}], _lock_notification => [q{_lock_notification('default', 'asset', '{}', true)}],
	_merge_eager => [q{_merge_eager('[]', '[{}]')}], _moderation_status => [q{_moderation_status('{}')}],
	_move_base => [q{_move_base('default', 'a', now())}], _name_values => [q{_name_values('["a"]')}],
	_notification_items => [q{_notification_items('{"resources": [{}]}')}], _notification_kind => [q{_notification_kind('upload')}],
	_notification_object => [q[_notification_object('{')]], _owner_of_asset => [q{_owner_of_asset('default', 'a')}],
	_park_asset => [q{_park_asset('pg_class', 'a')}], _plain_context => [q{_plain_context('{}')}],
	_project_asset => [q{_project_asset('default', 'a')}], _project_namesakes => [q{_project_namesakes('default', 'a', 'b', 'c')}],
	_project_to => [q{_project_to(NULL, 'pg_class', NULL)}],
	_receive_event => [q{_receive_event('default', 'a', '', 1, 'upload', now(), '{}')}],
	_remove_asset => [q{_remove_asset('cloudinary_files', '{}', 'a', '{}', '{}', '{}', 0, 0, NULL, false)}],
	_respond_notification => [q{_respond_notification('{}', 'default')}], _set_content => [q{_set_content('{}', 1, '{}')}],
	_set_group => [q{_set_group('{}', 'a', 1, '{}')}], _set_groups => [q{_set_groups('{}', 1, '{}')}],
	_set_moderation => [q{_set_moderation('{}', 1, 'manual', '{}')}], _set_name => [q{_set_name('{}', 1, '{}')}],
	_store_state => [q{_store_state('default', 'a', '{}', now())}], _try_notification => [q{_try_notification('default', '', now(), '{}', true)}],
	_verify_notification => [q{_verify_notification('{}', 1, 'x', 'default')}],
	_write_asset => [q{_write_asset('cloudinary_files', '{"public_id": "a"}', 'a', '{}', '{}', '{}', 0, 0, NULL, false)}],
	asset_history => [q{asset_history('a')}], create_moderation_policy => [q{create_moderation_policy('cloudinary_files')}],
	purge_notifications => ['purge_notifications()', q{purge_notifications('1 s')}],
	receive_notification => [q{receive_notification('{}', 1, 'x')}, q{receive_notification('{}', 1, 'x', 'nowhere')}],
	replay_notifications => ['replay_notifications()'],
	_sign_exactly => [q{_sign_exactly('{"timestamp": 1}', 'default', 'default')}],
	_signed_response => [q{_signed_response('{"eval": 1}', 'default', 'default')}, q{_signed_response('{}', 'default', 'default')}],
	adopt_files_table => [q{adopt_files_table('pg_class')}, q{adopt_files_table('cloudinary_files')}],
	api_sign_request => [q{api_sign_request('{}', 'own')}, q{api_sign_request('{"a": 1}', 'own')}],
	config => ['config()', q{config('nowhere')}], configure => [q{configure('cloudinary://nothing.secret')}],
	create_api => [q{create_api()}, q{create_api('api', 'anonymous', 'authenticated', 'cloudinary_files')}],
	create_files_table => ['create_files_table()'], current_user_id => ['current_user_id()'], doctor => ['doctor()'],
	download_archive_url => [q{download_archive_url('{}')}, q{download_archive_url('{"x": 1}')}],
	download_backedup_asset => [q{download_backedup_asset('a', 'v')}], download_folder => [q{download_folder('f')}],
	download_zip_url => [q{download_zip_url('{}')}], explain_signature => [q{explain_signature('{"a": 1}', 'String to sign - ''a=2''')}, q{explain_signature('{}', '')}],
	generate_auth_token => [q{generate_auth_token('{"acl": "/*"}')}, q{generate_auth_token('{"acl": "!"}')}, q{generate_auth_token('{"key": "x"}')}],
	is_valid_transformation => [q{is_valid_transformation('w_1')}], parse_url => [q{parse_url('x')}],
	preset_urls => [q{preset_urls('https://res.cloudinary.com/demo/image/upload/v1/a.png')}, q{preset_urls('x')}],
	set_preset => [q{set_preset('p', 'w_10')}, q{set_preset('p', 'w_')}], drop_preset => [q{drop_preset('none')}],
	image_tag => [q{image_tag('a')}, q{image_tag('a', '{"sign_url": true}')}], picture_tag => [q{picture_tag('a', '{"sources": [{}]}')}],
	private_download_url => [q{private_download_url('a', 'jpg')}, q{private_download_url('a', 'jpg', '{"x": 1}')}],
	retire_key => [q{retire_key('none')}],
	save_metadata => [ "save_metadata(" . report_sql('a', 1, 'forged') . ", 'u')", "save_metadata(" . report_sql('a', 1, 'forged') . " - 'signature', 'u')", q{save_metadata('{}', 'u')} ],
	set_policy => [q{set_policy('p', '{"x": 1}')}, q{set_policy('p', '{}')}],
	sign_upload => ['sign_upload()', q{sign_upload('{"eval": 1}')}, q{sign_upload('{"folder": {"a": 1}}')}, q{sign_upload('{}', 'nowhere')}],
	signed_url => [q{signed_url('a')}, q{signed_url('a', '{"signature_algorithm": "md5"}')}, q{signed_url('', '{"auth_token": {"duration": 5}}')}],
	srcset => [q{srcset('a', '{"srcset": {"breakpoints": [1]}}')}],
	string_to_sign => [q{string_to_sign('{"a": 1}')}],
	transform => [q{transform('x', 'w_1')}],
	validate_metadata => [q{validate_metadata('{}')}], validate_transformation => [q{validate_transformation('w_x')}],
	transformation => [q{transformation('{"width": 1}')}, q{transformation('{"x": []}')}],
	url => [q{url('a')}, q{url('a', '{"sign_url": true}')}, q{url('a', '{"sign_url": true, "auth_token": {"duration": 5}}')}],
	verify_api_response_signature => [q{verify_api_response_signature('p', 1, 'x')}],
	verify_notification_signature => [q{verify_notification_signature('{}', 1, 'x')}],
	video_tag => [q{video_tag('a')}, q{video_tag('a', '{"poster": {"sign_url": true}}')}],
	video_thumbnail_url => [q{video_thumbnail_url('a')}, q{video_thumbnail_url('a', '{"sign_url": true}')}],
);
is(join(' ', sort keys %calls),
	as_owner($node, q{SELECT string_agg(proname, ' ' ORDER BY proname COLLATE "C") FROM (SELECT DISTINCT proname::text FROM pg_proc WHERE pronamespace = 'cloudinary'::regnamespace) p}),
	'every function is called');
run_all('app_owner', 'SELECT cloudinary.create_files_table()');
for my $function (sort keys %calls)
{
	run_all('app_owner', map { ("SELECT cloudinary.$_", "EXPLAIN (VERBOSE, ANALYZE) SELECT cloudinary.$_") } @{ $calls{$function} });
	run_all('authenticator', map { "SET ROLE authenticated; SELECT cloudinary.$_" } @{ $calls{$function} });
}
run_all('app_owner',
	'SELECT * FROM pg_stat_activity', 'SELECT * FROM pg_stat_statements', 'SELECT * FROM pg_prepared_statements',
	'ANALYZE cloudinary._secret', 'SELECT * FROM pg_stats', 'SELECT * FROM pg_settings', 'SELECT * FROM pg_db_role_setting',
	'EXPLAIN (ANALYZE, VERBOSE) SELECT count(*) FROM cloudinary._secret',
	q{INSERT INTO cloudinary._secret (account, api_key, api_secret) VALUES ('nowhere', '1', 'x')});
run_all(scalar getpwuid($<), 'SELECT * FROM pg_statistic WHERE starelid = \'cloudinary._secret\'::regclass');
my $dump = "$PostgreSQL::Test::Utils::tmp_check/dump.sql";
$node->command_ok([ 'pg_dump', '-U', 'app_owner', '-f', $dump, 'app' ], 'pg_dump as the owner');
$node->command_ok([ 'pg_dumpall', '-f', "$dump.all" ], 'pg_dumpall as a superuser');

like($seen, qr/ERROR/, 'failures were among the calls');
like($seen, qr/Cloudinary answered 401: no \[hidden\]/, 'and answers that held the secret');
my %places = (
	'results, errors and plans' => $seen, 'the server log' => slurp_file($node->logfile),
	'the dump' => slurp_file($dump), 'the dump of the cluster' => slurp_file("$dump.all"));
for my $place (sort keys %places)
{
	# the lines themselves, not the whole log, when there are any
	is(join("\n", grep { /CanarySecret/ } split /\n/, $places{$place}), '', "no API secret in $place");
	is(join("\n", grep { /$token_canary/i } split /\n/, $places{$place}), '', "no token key in $place");
}

done_testing();

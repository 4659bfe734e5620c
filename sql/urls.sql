-- Delivery URLs and transformations: every option by name.
\set VERBOSITY default

-- errors name the option
CREATE FUNCTION try_url(options jsonb, public_id text DEFAULT 'a') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN cloudinary.url(public_id, '{"cloud_name": "demo"}' || options);
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE || ': ' || SQLERRM;
END
$$;
SELECT o AS options, try_url(o) FROM unnest(ARRAY[
    '{"qualtiy": 80}', '{"alt": "x"}', '{"transformation": [{"secure": true}]}',
    '{"width": [1, 2]}', '{"width": {"a": 1}}', '{"size": "10"}', '{"size": "10x20x30"}', '{"size": 10}',
    '{"background": 5}', '{"color": ["red"]}', '{"effect": {"a": 1, "b": 2}}', '{"effect": {}}', '{"effect": [["a"]]}',
    '{"border": {"width": 1, "style": "dotted"}}', '{"border": ["1"]}', '{"flags": {"a": 1}}',
    '{"offset": "auto"}', '{"offset": 5}', '{"offset": [1]}', '{"offset": "1..2..3"}',
    '{"radius": []}', '{"radius": [1, 2, 3, 4, 5]}', '{"radius": [1, null]}', '{"radius": [[1]]}',
    '{"overlay": 5}', '{"overlay": {}}', '{"overlay": {"resource_type": "video"}}', '{"overlay": {"public_id": 5}}',
    '{"overlay": {"text": "x"}}', '{"overlay": {"text": "x", "font_style": "italic"}}', '{"overlay": {"text": "x", "font_size": 10}}',
    '{"overlay": {"text": "x", "font_family": "Arial", "font_size": 0}}', '{"overlay": {"text": "x", "bold": true}}',
    '{"overlay": {"resource_type": "text"}}', '{"overlay": {"type": "fetch"}}', '{"underlay": {"resource_type": "video"}}',
    '{"custom_function": {"function_type": "wasm"}}', '{"custom_function": 1}', '{"custom_pre_function": {}}',
    '{"video_codec": 264}', '{"video_codec": {"profile": "x"}}', '{"video_codec": {"codec": "h264", "bframes": false}}',
    '{"variables": {"$a": 1}}', '{"variables": [["$a"]]}', '{"variables": [["a", 1]]}', '{"$": 1}', '{"$a b": 1}', '{"$a": [1]}',
    '{"if": ["a"]}', '{"raw_transformation": {}}', '{"responsive_width": "maybe"}', '{"transformation": {"radius": []}}',
    '{"cloud_name": ""}', '{"cloud_name": null}', '{"cloud_name": "/x"}', '{"cloud_name": 5}',
    '{"secure": "maybe"}', '{"resource_type": "Image"}', '{"type": "a/b"}', '{"type": ""}', '{"format": "a/b"}', '{"format": 5}',
    '{"version": "abc"}', '{"version": true}', '{"version": [1]}', '{"version": 1.5}', '{"version": -1}',
    '{"url_suffix": "a.b"}', '{"url_suffix": "a/b"}', '{"url_suffix": "a", "type": "facebook"}', '{"url_suffix": 5}',
    '{"use_root_path": true, "resource_type": "raw"}', '{"use_root_path": true, "url_suffix": "x", "type": "private"}',
    '{"secure_distribution": "a b"}', '{"cname": "a?b", "secure": false}',
    '{"sign_url": true}', '{"sign_url": true, "api_secret": ""}', '{"sign_url": true, "api_secret": "x", "signature_algorithm": "md5"}',
    '{"auth_token": "x"}', '{"sign_url": true, "auth_token": {"duration": 5}}', '{"sign_url": true, "auth_token": {"key": "00"}}',
    '{"sign_url": true, "auth_token": {"key": "00", "duration": 5, "x": 1}}', '{"analytics": true}'
]::jsonb[]) o;

-- the public id
SELECT p AS public_id, try_url('{}', p) FROM unnest(ARRAY['', '/a', 'a/', '../a', 'a/./b', 'a/..', 'a%2F..%2Fb', '%00', 'a%00b']) p;
SELECT cloudinary.url('a', '[]');
SELECT cloudinary.url('a', '{"cloud_name": "demo"}', 'nowhere');
SELECT cloudinary.signed_url('a', '{"cloud_name": "demo"}', 'urls nowhere');
SELECT cloudinary.transformation('5');
SELECT cloudinary.transformation('[{"width": 1}, null]');
SELECT cloudinary.transformation(('{"transformation":' || repeat('[', 40) || repeat(']', 40) || '}')::jsonb);
SELECT cloudinary.url(NULL, '{}') IS NULL AS null_id, cloudinary.url('a', NULL) IS NULL AS null_options,
    cloudinary.transformation(NULL) IS NULL AS null_transformation;

-- each transformation option
SELECT o AS options, cloudinary.transformation(o) FROM unnest(ARRAY[
    '{"width": 100, "height": 0.5, "crop": "fill"}', '{"size": "10x20"}', '{"angle": ["auto", 10]}', '{"aspect_ratio": "16:9"}',
    '{"background": "#112233", "color": "#f00"}', '{"border": {"width": 4, "color": "#222"}}', '{"border": {}}', '{"border": "4"}',
    '{"dpr": 2.0}', '{"effect": ["hue", 40]}', '{"effect": {"sepia": 10}}', '{"effect": "sepia:-10"}', '{"flags": ["a", "b"]}',
    '{"fps": [24, null]}', '{"keyframe_interval": 10}', '{"opacity": 50, "quality": "auto"}', '{"radius": [1, "$a", "width / 2"]}',
    '{"x": 1.50, "y": -5, "zoom": 1e21}', '{"gravity": "face", "prefix": "p", "page": 2, "density": 150, "delay": 10}',
    '{"default_image": "a.jpg", "color_space": "srgb", "fetch_format": "auto"}',
    '{"audio_codec": "aac", "audio_frequency": 44100, "bit_rate": "1m", "video_sampling": 20, "streaming_profile": "hd"}',
    '{"start_offset": "35%", "end_offset": "$x + 1", "duration": "width * 2"}', '{"offset": "2..3.5P"}', '{"offset": ["auto", 5]}', '{"offset": "..5"}',
    '{"video_codec": {"codec": "h264", "profile": "basic", "level": "3.1", "b_frames": false}}', '{"video_codec": "auto"}',
    '{"if": "width > 100 && tags = !a,b/c d!", "crop": "fit"}', '{"if": 0}', '{"if": ""}', '{"raw_transformation": "w_1/h_2", "width": 5}',
    '{"variables": [["$b", 2], ["$a", "$b * 2"]], "$z": null, "$y": "!t!"}', '{"responsive_width": true, "width": 5}',
    '{"responsive_width": "yes", "responsive_width_transformation": "w_auto"}',
    '{"custom_function": {"function_type": "remote", "source": "https://x.y/a?b=é"}}', '{"custom_function": {"function_type": "wasm", "source": "a.wasm"}}',
    '{"custom_pre_function": "wasm:a.wasm"}',
    '{"overlay": "a/b/c"}', '{"overlay": "video:fetch:https://x.y/z.mp4"}', '{"overlay": "text:Arial_20:a/b"}', '{"overlay": {"url": "http://x.y/%C3%A9 é"}}',
    '{"overlay": {"public_id": "f/g/logo", "format": "png", "type": "private", "resource_type": "video"}}',
    '{"underlay": {"resource_type": "subtitles", "public_id": "s.srt", "font_size": 40, "font_family": "Arial"}}',
    '{"overlay": {"text": "50%, (a/b): $(name) $(x) é!", "font_family": "Open Sans", "font_size": 18, "stroke": "stroke", "font_weight": "bold", "font_style": "italic", "text_decoration": "underline", "text_align": "end", "letter_spacing": 4, "line_spacing": -3, "font_antialiasing": "best", "font_hinting": "full"}}',
    '{"overlay": {"text": "x", "text_style": "Arial_17"}}', '{"overlay": {"text": "x", "public_id": "style"}}',
    '{"transformation": "a"}', '{"transformation": ["a", "b"], "crop": "fill"}', '{"transformation": ["a", {"angle": 1}, [["raw"]], {}], "crop": "fill"}',
    '[{"width": 1}, "h_2", [], {"crop": "fit"}]', '"w_1/x_y"', '{}', '[]', '{"width": null, "height": "", "flags": [], "page": [null]}',
    '{"quality": false, "radius": 0}', '{"effect": "gen_replace:from_a red width;to_50% of é, x/y"}', '{"effect": "extract:prompt_the context"}', '{"background": "gen_fill:prompt_a b"}',
    '{"aspect_ratio": "ignore_aspect_ratio"}', '{"width": "initial_width/ 2"}'
]::jsonb[]) o;

-- each delivery option
SELECT o AS options, try_url(o, 'folder/a b.c') FROM unnest(ARRAY[
    '{}', '{"secure": false}', '{"secure": "off"}', '{"private_cdn": true}', '{"private_cdn": true, "secure": false}', '{"private_cdn": true, "secure_distribution": "res.cloudinary.com"}',
    '{"secure_distribution": "cdn.example.com", "private_cdn": true}', '{"secure_distribution": "cloudinary-a.akamaihd.net"}',
    '{"cname": "img.example.com"}', '{"cname": "img.example.com", "secure": false}', '{"cname": "img.example.com", "secure": false, "cdn_subdomain": true}',
    '{"cdn_subdomain": true}', '{"cdn_subdomain": true, "secure_cdn_subdomain": false}', '{"cdn_subdomain": true, "secure": false}',
    '{"private_cdn": true, "secure_cdn_subdomain": true}', '{"private_cdn": true, "cdn_subdomain": true, "secure": false}',
    '{"shorten": true}', '{"shorten": true, "type": "private"}', '{"use_root_path": true}', '{"use_root_path": true, "url_suffix": "seo"}',
    '{"url_suffix": "my photo", "format": "jpg", "cdn_subdomain": true}', '{"url_suffix": "x", "resource_type": "video"}', '{"url_suffix": "x", "type": "authenticated"}', '{"url_suffix": ""}',
    '{"resource_type": "raw", "type": "private"}', '{"type": "facebook", "force_version": false}', '{"version": "v12"}', '{"version": 1234567890}', '{"version": 0}', '{"version": false}', '{"version": ""}',
    '{"format": "jpg"}', '{"format": ""}', '{"type": "fetch", "format": "jpg"}', '{"use_fetch_format": true, "format": "jpg"}', '{"ssl_detected": false}',
    '{"sign_url": true, "api_secret": "b"}', '{"sign_url": true, "api_secret": "b", "signature_algorithm": "sha256"}', '{"sign_url": true, "api_secret": "b", "long_url_signature": true, "version": 5}',
    '{"sign_url": true, "auth_token": {"key": "00112233FF99", "start_time": "100", "duration": 5}}',
    '{"sign_url": true, "auth_token": {"key": "00112233FF99", "start_time": 100, "duration": 5, "acl": "/image/*"}}',
    '{"sign_url": true, "api_secret": "b", "auth_token": {"key": "00112233FF99", "expiration": 5, "set_url_signature": true}}',
    '{"sign_url": true, "api_secret": "b", "auth_token": false}', '{"auth_token": {"key": "00", "duration": 5}}',
    '{"width": "a b<\"é|", "overlay": "x//y"}', '{"raw_transformation": "l_fetch:http://a///b//c"}', '{"type": "upload", "crop": null}',
    '{"analytics": true, "sdkCode": "M", "sdkSemver": "1.24.0", "techVersion": "12.0.0"}', '{"urlAnalytics": true, "sdk_code": "X", "sdk_semver": "7.3.0", "tech_version": "3.4.7", "product": "B"}', '{"analytics": false}'
]::jsonb[]) o;

-- public ids
SELECT p AS public_id, try_url('{}', p) FROM unnest(ARRAY['sample', 'é', 'e' || U&'\0301', 'a%20b', 'a%2Fb', '50%', '%zz', 'a+b?c#d&e', '!~*''()', 'a///b//c', 'v12/a', 'v1x/y', 'w_10/secret', '%FF', '.hidden', 'a..b/c']) p;
SELECT p AS public_id, t AS type, try_url(CASE WHEN t IS NULL THEN '{}' ELSE jsonb_build_object('type', t, 'cname', 5, 'secure', true) END, p)
    FROM unnest(ARRAY['http://x.y/a b.jpg?é=%20', 'HTTPS://x.y//z/', 'http:/x', 'httpx:/y']) p, unnest(ARRAY[NULL, 'fetch', 'youtube']) t;
SELECT cloudinary.url('https://x.y/keep "this"', '{}', 'default') AS needs_nothing;
SELECT length(try_url('{}', repeat('é', 500000))) AS a_megabyte, length(cloudinary.transformation(jsonb_build_object('if', repeat('width > $a_!', 90000)))) AS a_long_condition;

-- an account's settings stand in for options; its secret is for signed_url alone
SELECT cloudinary.configure('cloudinary://1:b@urls-cloud?secure=false&shorten=true&cname=img.example.com&auth_token[duration]=300', 'urls') ->> 'cloud_name';
SELECT cloudinary.url('a', '{}', 'urls'), cloudinary.url('a', '{"secure": true, "shorten": false, "cloud_name": "other"}', 'urls');
SELECT cloudinary.url('a', '{"sign_url": true, "auth_token": false}', 'urls');
SELECT cloudinary.url('a', '{"sign_url": true}', 'urls');
SELECT cloudinary.signed_url('a', '{"auth_token": false}', 'urls'), cloudinary.url('a', '{"auth_token": false, "sign_url": true, "api_secret": "b"}', 'urls');
SELECT cloudinary.signed_url('a', '{}', 'urls');
SELECT cloudinary.video_thumbnail_url('dog', '{"width": 100, "cloud_name": "demo"}'), cloudinary.video_thumbnail_url('dog', '{"format": "png", "cloud_name": "demo"}');

-- one plan for many rows, another when the options or the account change
SELECT cloudinary.url('a' || i, jsonb_build_object('cloud_name', 'demo', 'width', i / 2)) FROM generate_series(1, 5) i;
DO $$
DECLARE
    i int;
BEGIN
    FOR i IN 1..2 LOOP
        RAISE NOTICE '%', cloudinary.url('a', '{}', 'urls');
        PERFORM cloudinary.configure('cloudinary://1:b@urls-renamed', 'urls');
    END LOOP;
END
$$;

-- stable for the length of a statement, though a token has a time
SELECT count(DISTINCT cloudinary.url('x' || (i - i), '{"cloud_name": "demo", "sign_url": true, "auth_token": {"key": "00aa", "acl": "/a", "duration": 300}}'))
    FROM generate_series(1, 2) i WHERE pg_sleep(1.1) IS NOT NULL;

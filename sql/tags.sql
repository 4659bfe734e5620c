-- HTML: images, videos, pictures, srcset.
\set VERBOSITY terse

-- errors
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "alt": "x"}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "attributes": {"on click": "x"}}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "attributes": {"alt": ["x"]}}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "attributes": "alt"}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "srcset": {"breakpoint": [1]}}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "srcset": {"sizes": true}}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "srcset": [100]}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "client_hints": "maybe"}');
SELECT cloudinary.image_tag('', '{"cloud_name": "demo"}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "radius": []}');
SELECT cloudinary.image_tag('a', '{"sign_url": true, "cloud_name": "demo"}');
SELECT cloudinary.srcset('a', '{"cloud_name": "demo"}');
SELECT cloudinary.srcset('a', '{"cloud_name": "demo", "srcset": {"min_width": 200, "max_width": 100, "max_images": 3}}');
SELECT cloudinary.srcset('a', '{"cloud_name": "demo", "srcset": {"min_width": 1, "max_width": 100, "max_images": 0}}');
SELECT cloudinary.srcset('a', '{"cloud_name": "demo", "srcset": {"min_width": 1, "max_width": 1e9, "max_images": 1e9}}');
SELECT cloudinary.video_tag('a', '{"cloud_name": "demo", "sources": {"type": "mp4"}}');
SELECT cloudinary.video_tag('a', '{"cloud_name": "demo", "sources": [{"codecs": "x"}]}');
SELECT cloudinary.video_tag('a', '{"cloud_name": "demo", "source_types": [1]}');
SELECT cloudinary.video_tag('a', '{"cloud_name": "demo", "controls": true}');
SELECT cloudinary.picture_tag('a', '{"cloud_name": "demo", "sources": {"a": 1}}');
SELECT cloudinary.picture_tag('a', '{"cloud_name": "demo", "sources": [{"media": "x"}]}');
-- limits, so that a small report costs no gigabytes
SELECT cloudinary.picture_tag('x', jsonb_build_object('cloud_name', 'demo', 'sources', jsonb_agg('{}'::jsonb))) FROM generate_series(1, 101);
SELECT cloudinary.video_tag('x', jsonb_build_object('cloud_name', 'demo', 'source_types', jsonb_agg('mp4'::text))) FROM generate_series(1, 101);
SELECT cloudinary.image_tag('x', jsonb_build_object('cloud_name', 'demo', 'raw_transformation', repeat('a', 100000), 'srcset', jsonb_build_object('min_width', 1, 'max_width', 1000, 'max_images', 1000)));
SELECT cloudinary.image_tag('x', jsonb_object_agg('$a' || i, i)) FROM generate_series(1, 1001) i;
SELECT cloudinary.image_tag(NULL, '{}') IS NULL AS null_id;

-- images
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "width": 100, "height": 0.5, "crop": "fill", "attributes": {"alt": "<\"it''s\" & more>", "hidden": true, "lang": false, "title": ""}}');
SELECT cloudinary.image_tag('it''s & <b>', '{"cloud_name": "demo", "format": "jpg", "html_width": 50, "width": 100, "class": "wide"}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "width": "auto", "crop": "scale", "class": "wide"}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "dpr": "auto", "responsive_placeholder": "blank"}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "responsive_width": true, "client_hints": true}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "width": 300, "effect": "sepia", "srcset": {"min_width": 100, "max_width": 300, "max_images": 3, "sizes": true}}');
SELECT cloudinary.image_tag('a', '{"cloud_name": "demo", "srcset": "own 1w", "attributes": {"sizes": "10px"}}');

-- srcset
SELECT cloudinary.srcset('f/a', '{"cloud_name": "demo", "effect": "sepia", "force_version": false, "srcset": {"breakpoints": [100, "200"], "transformation": "c_fill"}}');
SELECT cloudinary.srcset('a', '{"cloud_name": "demo", "srcset": {"min_width": 100, "max_width": 103, "max_images": 10}}');
SELECT cloudinary.srcset('http://x.y/z', '{"cloud_name": "demo", "type": "fetch", "format": "jpg", "srcset": {"breakpoints": [1]}}');

-- pictures and videos
SELECT cloudinary.picture_tag('a', '{"cloud_name": "demo", "width": 300, "sources": [{"min_width": 600, "transformation": {"angle": 5}}, {"max_width": 600, "transformation": ["x", {"angle": 6}]}]}');
SELECT cloudinary.video_tag('dog.mp4', '{"cloud_name": "demo", "width": 100, "attributes": {"controls": true}}');
SELECT cloudinary.video_tag('dog', '{"cloud_name": "demo", "source_types": "mp4", "poster": false, "class": "x", "fallback_content": "<b>no</b>"}');
SELECT cloudinary.video_tag('dog', '{"cloud_name": "demo", "source_types": ["mp4", "ogv"], "source_transformation": {"ogv": {"quality": 70}}, "poster": {"gravity": "north", "cloud_name": "demo"}}');
SELECT cloudinary.video_tag('dog', '{"cloud_name": "demo", "sources": [{"type": "mp4", "codecs": ["a", "b"], "transformations": {"video_codec": "h265"}}], "poster": "https://x.y/\"p"}');

-- a poster's own token, not that of the video
SELECT cloudinary.video_tag('x', '{"cloud_name": "demo", "source_types": ["mp4"], "auth_token": {"key": "11bb", "acl": "/root", "expiration": 9999999999},
    "poster": {"public_id": "p", "cloud_name": "demo", "sign_url": true, "auth_token": {"key": "00aa", "acl": "/a", "expiration": 9999999999}}}')
    LIKE '%acl=%2fa~hmac%' AS its_own;

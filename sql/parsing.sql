-- Delivery URLs taken apart, and transformations put into them.
\pset format unaligned
\pset fieldsep ' | '
\pset null NULL

-- the forms of the builder
SELECT url, (cloudinary.parse_url(url)).* FROM unnest(ARRAY[
    'https://res.cloudinary.com/demo/image/upload/sample.jpg',
    'https://res.cloudinary.com/demo/image/upload/v1312461204/sample.jpg',
    'https://res.cloudinary.com/demo/image/upload/c_fill,w_100/e_sepia/v1/folder/sub/sample.jpg',
    'https://res.cloudinary.com/demo/image/upload/c_fill,w_100/folder/sample',
    'https://res.cloudinary.com/demo/image/upload/s--AbCd_-12--/w_100/v1/a/b.png?_a=BAMAAAE0',
    'https://res.cloudinary.com/demo/image/upload/s--0123456789abcdef0123456789abcdef--/b.png#top',
    'http://res-3.cloudinary.com/demo/video/upload/so_2/dog.mp4',
    'https://demo-res.cloudinary.com/image/private/v2/a.jpg',
    'https://demo-res-2.cloudinary.com/image/authenticated/a',
    'https://res.cloudinary.com/demo/raw/upload/v1/docs/a.pdf',
    'https://res.cloudinary.com/demo/images/w_1/v1/folder/sample/my-title.jpg',
    'https://res.cloudinary.com/demo/private_images/sample/my-title',
    'https://res.cloudinary.com/demo/authenticated_images/s--abcdefgh--/sample/t.png',
    'https://res.cloudinary.com/demo/videos/dog/my-dog.webm',
    'https://res.cloudinary.com/demo/files/v1/a.pdf/report',
    'https://res.cloudinary.com/demo/iu/e_sepia/sample.jpg',
    'https://res.cloudinary.com/demo/sample.jpg',
    'https://demo-res.cloudinary.com/w_100/v1/a/sample.jpg',
    'https://res.cloudinary.com/demo/image/fetch/w_1/https://example.com/a%3Fb%3D%2520c.jpg',
    'https://res.cloudinary.com/demo/image/facebook/65646572251.jpg',
    'https://media.example.com/image/upload/w_1/v1/a/b.jpg',
    'https://media.example.com/demo/image/upload/a.jpg',
    'HTTPS://RES.Cloudinary.COM/demo/image/upload/a.jpg']) url;

-- decoding, formats, and what is a folder, a transformation, a version
SELECT url, p.transformation, p.version, p.public_id, p.format FROM unnest(ARRAY[
    'a%20b/%C3%A9%E5%9B%BE.jpg', 'a%252Fb', 'photo.final', 'v1.5', 'a.b.png', 'a.JPG', '.jpg', 'a/.jpg', 'v1', 'v1/v2', 'v1/v2/a', 'folder/v1/a',
    'w_1/v1/v2/a', 'v12345678901234567890/a', 'va/a', 't_shirts/a', 'v1/t_shirts/a', 'my_folder/a', 'w_100/photo', 'w_100', 'w_1,nope/a', '$a_1/w_$a/a',
    'if_w_gt_1/w_1/if_end/a', 'a,b/c', 's--abcdefgh--', 's--abc--/a', 'é.jpg']) path,
    LATERAL (SELECT 'https://res.cloudinary.com/demo/image/upload/' || path) u(url), LATERAL cloudinary.parse_url(url) p;

-- what is none is NULL, not a guess
SELECT url, cloudinary.parse_url(url) FROM unnest(ARRAY['', 'x', 'cloudinary', '/demo/image/upload/a', 'https:/', 'https://', 'https:///image/upload/a', 'ftp://res.cloudinary.com/demo/image/upload/a',
    'javascript:alert(1)', 'https://res.cloudinary.com', 'https://res.cloudinary.com/', 'https://res.cloudinary.com/demo', 'https://res.cloudinary.com/demo/',
    'https://res.cloudinary.com/demo/image/upload', 'https://res.cloudinary.com/demo/image/upload/', 'https://res.cloudinary.com/demo/image/upload/w_1/', 'https://res.cloudinary.com/demo/image/a.jpg',
    'https://res.cloudinary.com/demo/images/a.jpg', 'https://res.cloudinary.com//image/upload/a', 'https://res.cloudinary.com/de%20mo/image/upload/a',
    'https://u:p@res.cloudinary.com/demo/image/upload/a', 'https://res.cloudinary.com:443/demo/image/upload/a', 'https://res.cloudinary.com.evil.example/demo/image/upload/a',
    'https://evil.example/res.cloudinary.com/demo/image/upload/a', 'https://api.cloudinary.com/v1_1/demo/image/upload', 'https://res-6.cloudinary.com/demo/image/upload/a',
    'https://example.com/images/a/b.jpg', 'https://example.com/iu/a.jpg', 'https://example.com/a.jpg', 'https://example.com/image/nope/a.jpg', 'https://example.com/a/b/image/upload/c.jpg',
    'https://res.cloudinary.com/demo/image/upload/a//b', 'https://res.cloudinary.com/demo/image/upload/../a', 'https://res.cloudinary.com/demo/image/upload/./a',
    'https://res.cloudinary.com/demo/image/upload/a b', 'https://res.cloudinary.com/demo/image/upload/a%', 'https://res.cloudinary.com/demo/image/upload/a%2', 'https://res.cloudinary.com/demo/image/upload/a%zz',
    'https://res.cloudinary.com/demo/image/upload/%00', 'https://res.cloudinary.com/demo/image/upload/%ff', E'https://res.cloudinary.com/demo/image/upload/a\nb',
    'https://res.cloudinary.com/demo/image/upload/<script>']) url;
SELECT cloudinary.parse_url(NULL) AS "null", cloudinary.parse_url('https://res.cloudinary.com/demo/image/upload/' || repeat('x', 65536)) AS too_long;

-- transform: behind what is there, before the version or the public id
SELECT cloudinary.transform(url, 'c_fill,w_300') FROM unnest(ARRAY[
    'https://res.cloudinary.com/demo/image/upload/v1/sample.jpg', 'https://res.cloudinary.com/demo/image/upload/sample.jpg', 'https://res.cloudinary.com/demo/image/upload/e_sepia/v1/sample.jpg',
    'https://res.cloudinary.com/demo/image/upload/e_sepia/r_max/folder/sample.jpg?_a=B#x', 'https://demo-res.cloudinary.com/images/sample/title.jpg', 'https://res.cloudinary.com/demo/iu/sample',
    'https://res.cloudinary.com/demo/sample.jpg', 'http://media.example.com/demo/video/upload/dog.mp4', 'https://res.cloudinary.com/demo/image/fetch/https://example.com/a.jpg']) url;
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg', t) FROM unnest(ARRAY['', 'w_1/e_sepia', 'l_text:Arial_20:a é', 'e_new_effect', '$a_1/w_$a']) t;
SELECT (cloudinary.parse_url(cloudinary.transform(cloudinary.transform('https://res.cloudinary.com/demo/image/upload/v7/a.jpg', 'w_1'), 'e_sepia'))).*;
SELECT cloudinary.transform(NULL, 'w_1') AS null_url, cloudinary.transform('x', NULL) AS null_transformation;

-- refused
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/s--abcdefgh--/a.jpg', 'w_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg?__cld_token__=exp=1~hmac=ab', 'w_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg?tok=exp=1~hmac=ab', 'w_1');
SELECT cloudinary.transform('https://example.com/a.jpg', 'w_1');
SELECT cloudinary.transform('https://api.cloudinary.com/v1_1/demo/image/upload', 'w_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg', 'widht_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg', 'w_1/');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg', '/w_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/image/upload/a.jpg', 'w_1/png');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/raw/upload/a.pdf', 'w_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/raw/upload/a.pdf', 'fl_attachment:b/w_1');
SELECT cloudinary.transform('https://res.cloudinary.com/demo/raw/upload/a.pdf', 'fl_attachment:b') AS attachment;

-- immutable: a generated column may call it
CREATE TABLE delivered (url text, thumbnail text GENERATED ALWAYS AS (cloudinary.transform(url, 'c_thumb,g_face,w_50,h_50')) STORED);
INSERT INTO delivered VALUES ('https://res.cloudinary.com/demo/image/upload/v1/a.jpg');
SELECT thumbnail FROM delivered;
DROP TABLE delivered;

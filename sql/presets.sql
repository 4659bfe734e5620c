-- Presets: named transformations, offered as delivery URLs.
\set VERBOSITY terse
SELECT cloudinary.configure('cloudinary://1:secret@demo') ->> 'cloud_name';

-- errors
SELECT cloudinary.set_preset('Thumb', 'w_10');
SELECT cloudinary.set_preset('thumb', 'w_ten/');
SELECT cloudinary.set_preset('thumb', '');
SELECT cloudinary.drop_preset('thumb');
SELECT cloudinary.preset_urls('https://res.cloudinary.com/demo/image/upload/v1/a.png') AS none_yet;

SELECT cloudinary.set_preset('thumb', 'c_fill,h_150,w_150');
SELECT cloudinary.set_preset('card', 'c_fill,h_400,w_600/f_auto,q_auto');
SELECT cloudinary.preset_urls('https://res.cloudinary.com/demo/image/upload/v1/dir/a%20b.png');
SELECT cloudinary.set_preset('thumb', 'c_thumb,g_face,h_99,w_99'), cloudinary.drop_preset('card');
SELECT cloudinary.preset_urls(url) FROM unnest(ARRAY[
    'https://res.cloudinary.com/demo/image/upload/v1/a.png', 'https://res.cloudinary.com/demo/video/upload/v1/a.mp4',
    'https://res.cloudinary.com/demo/raw/upload/v1/a.bin', 'https://evil.example/a.png', 'not a url', '']) url;

-- a private asset's is signed, when its own URL is
SELECT cloudinary.preset_urls('https://res.cloudinary.com/demo/image/authenticated/s--' || s || '--/v5/p.png')
    FROM unnest(ARRAY['x7BpkIqT', 'AAAAAAAA']) s;
SELECT cloudinary.preset_urls('https://res.cloudinary.com/demo/image/authenticated/s--x7BpkIqT--/v5/p.png', 'nowhere') AS without_account;

-- in the listing; a column that the table gains later comes with the next create_api()
CREATE ROLE regress_cld_user;
GRANT regress_cld_user TO CURRENT_USER;
SELECT cloudinary.create_files_table(verify => 'none');
SELECT cloudinary.create_api('api', user_role => 'regress_cld_user', files => 'cloudinary_files');
SELECT cloudinary.save_metadata('{"public_id": "g", "resource_type": "image", "secure_url": "https://res.cloudinary.com/demo/image/upload/v3/g.jpg"}', 'u') ->> 'public_id';
ALTER TABLE cloudinary_files ADD COLUMN note text DEFAULT 'n';
SELECT cloudinary.create_api('api', user_role => 'regress_cld_user', files => 'cloudinary_files');
SET ROLE regress_cld_user;
SET cloudinary_meta.user_id = 'u';
SELECT public_id, urls ->> 'thumb' AS thumb, note FROM api.cloudinary_files;
SELECT cloudinary.set_preset('huge', 'w_9999');
RESET ROLE;
RESET cloudinary_meta.user_id;

-- a column of presets of one's own
CREATE TABLE looks (name text, look cloudinary.transformation_text);
INSERT INTO looks VALUES ('ok', 'e_sepia/a_10'), ('bad', 'q_900_x');
INSERT INTO looks VALUES ('ok', 'e_sepia/a_10') RETURNING *;

\set VERBOSITY sqlstate
DROP SCHEMA api CASCADE;
DROP TABLE cloudinary_files, looks;
DELETE FROM cloudinary._preset;
DELETE FROM cloudinary._files_table;
DELETE FROM cloudinary._account;
DROP OWNED BY regress_cld_user;
DROP ROLE regress_cld_user;

-- What script/server sets up in the database "app": an account, the guide's
-- table, its endpoints, and a stricter policy.  Run as the database's owner.

\set ON_ERROR_STOP 1
\set QUIET 1
\pset format unaligned
\pset tuples_only 1
\o /dev/null

CREATE EXTENSION cloudinary_meta;

-- from the environment, not from the command line, which every user can see
\set url `printenv CLOUDINARY_URL`
SELECT cloudinary.configure(:'url');

-- the guide's client reports three fields and no signature: trusted here, as
-- there, so deletes keep the assets, which a notice would say
SET client_min_messages = warning;
SELECT cloudinary.create_files_table(verify => 'none');

-- callers without a token are the guide's placeholder user
SELECT cloudinary.create_api('api', 'anonymous', 'authenticated', 'cloudinary_files', anonymous_user_id => 'user_123');

-- the listing offers a thumbnail of each file
SELECT cloudinary.set_preset('thumb', 'c_fill,h_150,w_150');

-- uploads of signed-in users land under their own name, whatever they ask for
SELECT cloudinary.set_policy('own_files',
    '{"fixed": {"public_id": "{user_id}/{uuid}"}, "allowed": ["tags", "context"], "max_lifetime": 600,
      "roles": ["authenticated"]}');

-- complain if this file is sourced in psql rather than by CREATE EXTENSION
\echo Use "CREATE EXTENSION cloudinary_meta" to load this file. \quit

-- Cloudinary hashes UTF-8; any other encoding would sign and verify wrongly.
DO $$
BEGIN
    IF pg_catalog.current_setting('server_encoding') OPERATOR(pg_catalog.<>) 'UTF8' THEN
        RAISE EXCEPTION 'cloudinary_meta needs a database with encoding UTF8'
            USING ERRCODE = 'feature_not_supported',
                  DETAIL = 'This database has encoding ' || pg_catalog.current_setting('server_encoding') || '.';
    END IF;
END
$$;

GRANT USAGE ON SCHEMA @extschema@ TO PUBLIC;

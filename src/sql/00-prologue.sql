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

-- Whoever owns the schema could rename it away and put functions of his own in
-- its place; objects that are there already could be called instead of ours.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace n JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) n.nspowner
                   WHERE n.nspname OPERATOR(pg_catalog.=) '@extschema@'
                     AND (r.rolsuper OR r.oid OPERATOR(pg_catalog.=) '@extowner@'::pg_catalog.regrole)) THEN
        RAISE EXCEPTION 'schema "@extschema@" belongs to another role' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_class WHERE relnamespace OPERATOR(pg_catalog.=) '@extschema@'::pg_catalog.regnamespace)
       OR EXISTS (SELECT FROM pg_catalog.pg_proc WHERE pronamespace OPERATOR(pg_catalog.=) '@extschema@'::pg_catalog.regnamespace)
       OR EXISTS (SELECT FROM pg_catalog.pg_type WHERE typnamespace OPERATOR(pg_catalog.=) '@extschema@'::pg_catalog.regnamespace)
       OR EXISTS (SELECT FROM pg_catalog.pg_operator WHERE oprnamespace OPERATOR(pg_catalog.=) '@extschema@'::pg_catalog.regnamespace) THEN
        RAISE EXCEPTION 'schema "@extschema@" is not empty' USING ERRCODE = 'duplicate_object',
            HINT = 'Move its objects elsewhere, or drop the schema: the extension makes its own.';
    END IF;
END
$$;

GRANT USAGE ON SCHEMA @extschema@ TO PUBLIC;

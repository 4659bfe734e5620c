-- Accounts, keys and their settings.
--
-- _secret is the one table that holds secrets: no grants, not part of a dump.

CREATE TABLE @extschema@._account (
    name text COLLATE "C" NOT NULL CONSTRAINT _account_pkey PRIMARY KEY,
    cloud_name text NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}',
    bound_to text COLLATE "C"
);
COMMENT ON TABLE @extschema@._account IS 'Cloudinary product environments and their settings, without secrets';
COMMENT ON COLUMN @extschema@._account.bound_to IS 'The database that works with the account; in any other it is passive';

CREATE TABLE @extschema@._secret (
    account text COLLATE "C" NOT NULL
        CONSTRAINT _secret_account_fkey REFERENCES @extschema@._account ON DELETE CASCADE,
    kind text COLLATE "C" NOT NULL DEFAULT 'api',
    api_key text COLLATE "C" NOT NULL DEFAULT '',
    api_secret text NOT NULL,
    activated_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    CONSTRAINT _secret_pkey PRIMARY KEY (account, kind, api_key)
);
COMMENT ON TABLE @extschema@._secret IS 'API secrets and token keys; readable by the owner of the extension only, never dumped';

-- ANALYZE would copy secrets into pg_statistic, and pg_dump can dump that
ALTER TABLE @extschema@._secret ALTER COLUMN api_secret SET STATISTICS 0;

REVOKE ALL ON @extschema@._account, @extschema@._secret FROM PUBLIC;
ALTER TABLE @extschema@._account OWNER TO @extowner@;
ALTER TABLE @extschema@._secret OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('@extschema@._account', '');

CREATE FUNCTION @extschema@._invalidate() RETURNS trigger
    AS 'MODULE_PATHNAME', 'cloudinary_invalidate' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@._invalidate() IS 'Makes every session read the changed configuration anew';

CREATE TRIGGER _account_invalidate AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@._account
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@._invalidate();
CREATE TRIGGER _secret_invalidate AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@._secret
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@._invalidate();
-- replicated changes count too
ALTER TABLE @extschema@._account ENABLE ALWAYS TRIGGER _account_invalidate;
ALTER TABLE @extschema@._secret ENABLE ALWAYS TRIGGER _secret_invalidate;

CREATE FUNCTION @extschema@.configure(cloudinary_url text, account text DEFAULT 'default') RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_configure' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@.configure(text, text) IS
    'Stores an account from its CLOUDINARY_URL; a new API key becomes primary, earlier ones still verify';

CREATE FUNCTION @extschema@.retire_key(api_key text, account text DEFAULT 'default') RETURNS void
    AS 'MODULE_PATHNAME', 'cloudinary_retire_key' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION @extschema@.retire_key(text, text) IS
    'Forgets an API key: it neither signs nor verifies any more';

CREATE FUNCTION @extschema@.config(account text DEFAULT 'default') RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_config' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@.config(text) IS
    'The account''s settings and API keys, without any secret';

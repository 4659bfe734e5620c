-- Signing policies: what a caller may have signed.

CREATE TABLE @extschema@._policy (
    name text COLLATE "C" NOT NULL CONSTRAINT _policy_pkey PRIMARY KEY,
    policy jsonb NOT NULL
);
COMMENT ON TABLE @extschema@._policy IS 'Signing policies; without a row named default the built-in one holds';
REVOKE ALL ON @extschema@._policy FROM PUBLIC;
ALTER TABLE @extschema@._policy OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('@extschema@._policy', '');

CREATE TRIGGER _policy_invalidate AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON @extschema@._policy
    FOR EACH STATEMENT EXECUTE FUNCTION @extschema@._invalidate();
ALTER TABLE @extschema@._policy ENABLE ALWAYS TRIGGER _policy_invalidate;

CREATE FUNCTION @extschema@._check_policy(name text, policy jsonb) RETURNS void
    AS 'MODULE_PATHNAME', 'cloudinary_check_policy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._check_policy(text, jsonb) IS 'Raises unless the policy is well formed';

CREATE FUNCTION @extschema@._default_policy() RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_default_policy' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._default_policy() IS 'The built-in policy named default';

CREATE FUNCTION @extschema@.set_policy(name text, policy jsonb) RETURNS void
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_column
BEGIN
    PERFORM cloudinary._check_policy(set_policy.name, set_policy.policy);
    INSERT INTO cloudinary._policy AS p (name, policy) VALUES (set_policy.name, set_policy.policy)
        ON CONFLICT (name) DO UPDATE SET policy = excluded.policy;
END
$$;
COMMENT ON FUNCTION @extschema@.set_policy(text, jsonb) IS
    'Creates or replaces a signing policy: allowed, fixed, patterns, max_lifetime, roles';

CREATE FUNCTION @extschema@.sign_upload(
    params jsonb DEFAULT '{}', policy text DEFAULT 'default', account text DEFAULT 'default') RETURNS jsonb
    AS 'MODULE_PATHNAME', 'cloudinary_sign_upload' LANGUAGE C VOLATILE STRICT PARALLEL RESTRICTED;
COMMENT ON FUNCTION @extschema@.sign_upload(jsonb, text, text) IS
    'Signs an upload under a policy; the answer''s params are the form fields to send with file';

CREATE FUNCTION @extschema@._signed_response(params jsonb, policy text, account text) RETURNS json
    AS 'MODULE_PATHNAME', 'cloudinary_signed_response' LANGUAGE C VOLATILE STRICT PARALLEL RESTRICTED;
COMMENT ON FUNCTION @extschema@._signed_response(jsonb, text, text) IS 'sign_upload() as the text an HTTP client gets';

CREATE FUNCTION @extschema@._sign_exactly(params jsonb, policy text, account text) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_sign_exactly' LANGUAGE C VOLATILE STRICT PARALLEL RESTRICTED;
COMMENT ON FUNCTION @extschema@._sign_exactly(jsonb, text, text) IS
    'Signature over exactly the given parameters, as the upload widget asks for, or 42501';

-- The branch guard: an account works from the database that it is bound to, and
-- is passive in a copy of it (a branch, a clone, a restored dump or backup).

CREATE FUNCTION @extschema@._binding(scope text) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_binding' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._binding(text) IS 'What binds an account to this database';

CREATE FUNCTION @extschema@._binding_holds(bound_to text) RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_binding_holds' LANGUAGE C STABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._binding_holds(text) IS 'Whether that binds to this database';

CREATE FUNCTION @extschema@.rebind(account text DEFAULT 'default', scope text DEFAULT 'directory') RETURNS text
    LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    binding text := cloudinary._binding(scope);
BEGIN
    UPDATE cloudinary._account a SET bound_to = binding WHERE a.name = account;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Cloudinary account "%" does not exist', account USING ERRCODE = 'undefined_object';
    END IF;
    RETURN binding;
END
$$;
COMMENT ON FUNCTION @extschema@.rebind(text, text) IS
    'Takes an account over for this database, which was a copy; scope cluster keeps it through a failover';

-- The branch guard: an account works from the database that it is bound to, and
-- is passive in a copy of it (a branch, a clone, a restored dump or backup).

CREATE FUNCTION @extschema@._binding(scope text) RETURNS text
    AS 'MODULE_PATHNAME', 'cloudinary_binding' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._binding(text) IS 'What binds an account to this database';

CREATE FUNCTION @extschema@._binding_holds(bound_to text) RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_binding_holds' LANGUAGE C STABLE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._binding_holds(text) IS 'Whether that binds to this database';

-- What was queued before the copy is the original's to send, or was taken back there: a copy sends
-- it only when told to, as after a failover.
CREATE FUNCTION @extschema@.rebind(
    account text DEFAULT 'default', scope text DEFAULT NULL, take_queue boolean DEFAULT false) RETURNS text
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
#variable_conflict use_variable
DECLARE
    -- the scope that it had: a binding to a directory has a third part
    binding text := cloudinary._binding(coalesce(scope, (SELECT CASE WHEN a.bound_to LIKE '%/%/%' THEN 'directory' ELSE 'cluster' END
        FROM cloudinary._account a WHERE a.name = account AND a.bound_to IS NOT NULL), 'directory'));
BEGIN
    UPDATE cloudinary._account a SET bound_to = binding WHERE a.name = account;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Cloudinary account "%" does not exist', account USING ERRCODE = 'undefined_object';
    END IF;
    UPDATE cloudinary._queue q SET bound_to = binding, horizon = NULL
        WHERE q.account = account AND q.bound_to IS DISTINCT FROM binding
          AND (take_queue OR cloudinary._binding_holds(q.bound_to));
    RETURN binding;
END
$$;
COMMENT ON FUNCTION @extschema@.rebind(text, text, boolean) IS
    'Takes an account over for this database, which was a copy; scope cluster keeps it through a failover, and stays until another is given; take_queue sends inherited deletes';

-- Who may call what.  PUBLIC: what is given all it uses, and the helpers that do
-- no more than their caller could do alone.  Nobody but the owner and those it
-- grants: what reads a stored secret or writes.

CREATE FUNCTION @extschema@._public_functions() RETURNS SETOF oid
    LANGUAGE sql STABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
    SELECT pg_catalog.unnest(ARRAY[
        'cloudinary.api_sign_request(jsonb,text,text,integer)',
        'cloudinary.string_to_sign(jsonb,integer)',
        'cloudinary.explain_signature(jsonb,text)',
        'cloudinary.validate_transformation(text)',
        'cloudinary.is_valid_transformation(text)',
        'cloudinary.parse_url(text)',
        'cloudinary.transform(text,text)',
        'cloudinary.url(text,jsonb,text)',
        'cloudinary.video_thumbnail_url(text,jsonb,text)',
        'cloudinary.transformation(jsonb)',
        'cloudinary.srcset(text,jsonb,text)',
        'cloudinary.image_tag(text,jsonb,text)',
        'cloudinary.video_tag(text,jsonb,text)',
        'cloudinary.picture_tag(text,jsonb,text)',
        'cloudinary.current_user_id()',
        'cloudinary._public_functions()',
        'cloudinary._http_status(text)',
        'cloudinary._error_response(text,text,text,text)',
        'cloudinary._identify(name,text)',
        'cloudinary._request_object(text)',
        'cloudinary._body_text(bytea)',
        'cloudinary._binding_holds(text)',
        'cloudinary._check_policy(text,jsonb)',
        'cloudinary._default_policy()',
        'cloudinary._check_files_table(regclass)',
        'cloudinary._check_owner(regclass)',
        'cloudinary._create_notification_endpoint(name,text,name)',
        'cloudinary._own_rows(regclass)',
        'cloudinary._protect_files_table(regclass)',
        'cloudinary._set_triggers(regclass,text)',
        'cloudinary._supported_on_delete(regclass,text,text,text)',
        'cloudinary._create_endpoint(name,text,text,text,text,text,text,text)',
        'cloudinary._create_signing_endpoints(name,text,name,text,text)',
        'cloudinary._create_files_endpoints(name,regclass,name,text,text)',
        'cloudinary._set_anonymous_policies(regclass,name,text)'
    ]::pg_catalog.regprocedure[])::pg_catalog.oid
$$;
COMMENT ON FUNCTION @extschema@._public_functions() IS 'The functions that PUBLIC may execute';

DO $$
DECLARE
    function pg_catalog.regprocedure;
BEGIN
    FOR function IN
        SELECT p.oid FROM pg_catalog.pg_proc p
        WHERE p.pronamespace OPERATOR(pg_catalog.=) '@extschema@'::pg_catalog.regnamespace
    LOOP
        EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION %s TO %s WITH GRANT OPTION', function, '@extowner@');
        CONTINUE WHEN function::pg_catalog.oid OPERATOR(pg_catalog.=) ANY (ARRAY(SELECT @extschema@._public_functions()));
        EXECUTE pg_catalog.format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', function);
    END LOOP;
END
$$;

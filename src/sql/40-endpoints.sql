-- What stands behind the HTTP endpoints that create_api() makes.
--
-- The status goes to PostgREST (and Neon's Data API) in response.status and the
-- body is an ordinary result: no RAISE can produce a body of one's own.

CREATE FUNCTION @extschema@._http_status(code text) RETURNS int
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
    SELECT CASE
        WHEN code = '28000' THEN 401
        WHEN code = '42501' THEN 403
        WHEN code = '23505' THEN 409
        WHEN code IN ('22004', '22P02', '22P05', '42704') THEN 400
        WHEN code = '25006' THEN 405
        WHEN code = '54000' THEN 413
        WHEN code IN ('40001', '40P01', '53400', '55P03') OR code LIKE '08%' THEN 503
        WHEN code LIKE '22%' OR code LIKE '23%' THEN 422
        ELSE 500
    END;
END;
COMMENT ON FUNCTION @extschema@._http_status(text) IS 'HTTP status of an SQLSTATE';

CREATE FUNCTION @extschema@._error_response(code text, error text, failure text, field text DEFAULT NULL) RETURNS json
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    status int := cloudinary._http_status(code);
BEGIN
    PERFORM pg_catalog.set_config('response.status', status::text, true);
    IF status >= 500 THEN
        -- what went wrong inside is for the server's log, not for the client
        RAISE LOG 'cloudinary_meta endpoint: % (SQLSTATE %)', error, code;
        error := failure;
    END IF;
    RETURN pg_catalog.json_strip_nulls(pg_catalog.row_to_json(r))
        FROM (SELECT false AS success, _error_response.error AS error,
                     _error_response.code AS code, NULLIF(_error_response.field, '') AS field) r;
END
$$;
COMMENT ON FUNCTION @extschema@._error_response(text, text, text, text) IS
    'Sets the HTTP status and returns {"success":false,...}; failure replaces the text of server errors';

CREATE FUNCTION @extschema@._identify(anonymous_role name, anonymous_user_id text) RETURNS text
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    user_id text := cloudinary.current_user_id();
BEGIN
    IF user_id IS NULL AND current_user = anonymous_role AND anonymous_user_id IS NOT NULL THEN
        PERFORM pg_catalog.set_config('cloudinary_meta.user_id', anonymous_user_id, true);
        user_id := anonymous_user_id;
    END IF;
    IF user_id IS NULL THEN
        RAISE EXCEPTION 'Unauthorized' USING ERRCODE = 'invalid_authorization_specification';
    END IF;
    RETURN user_id;
END
$$;
COMMENT ON FUNCTION @extschema@._identify(name, text) IS
    'The end user of a request; a caller without a token is the placeholder user, where there is one';

CREATE FUNCTION @extschema@._respond_signature(
    params jsonb, policy text, account text, anonymous_role name, anonymous_user_id text) RETURNS json
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
BEGIN
    PERFORM cloudinary._identify(anonymous_role, anonymous_user_id);
    RETURN cloudinary._signed_response(coalesce(params, '{}'), coalesce(policy, 'default'), account);
EXCEPTION WHEN OTHERS THEN
    RETURN cloudinary._error_response(SQLSTATE, SQLERRM, 'Failed to generate signature');
END
$$;
COMMENT ON FUNCTION @extschema@._respond_signature(jsonb, text, text, name, text) IS
    'Body of generate_signature and sign_upload';

CREATE FUNCTION @extschema@._request_object(body text) RETURNS jsonb
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    parsed jsonb;
BEGIN
    BEGIN
        parsed := body::jsonb;
    EXCEPTION WHEN data_exception OR statement_too_complex THEN
        parsed := NULL;
    END;
    IF parsed IS NULL OR pg_catalog.jsonb_typeof(parsed) <> 'object' THEN
        RAISE EXCEPTION 'request body is not a JSON object' USING ERRCODE = 'invalid_text_representation';
    END IF;
    RETURN parsed;
END
$$;
COMMENT ON FUNCTION @extschema@._request_object(text) IS 'A request body that must be a JSON object';

CREATE FUNCTION @extschema@._respond_sign_upload(
    body text, account text, anonymous_role name, anonymous_user_id text) RETURNS json
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    request jsonb;
BEGIN
    request := cloudinary._request_object(body);
    RETURN cloudinary._respond_signature(
        request -> 'params', request ->> 'policy', account, anonymous_role, anonymous_user_id);
EXCEPTION WHEN OTHERS THEN
    RETURN cloudinary._error_response(SQLSTATE, SQLERRM, 'Failed to generate signature');
END
$$;
COMMENT ON FUNCTION @extschema@._respond_sign_upload(text, text, name, text) IS 'Body of sign_upload';

CREATE FUNCTION @extschema@._respond_widget_signature(
    body text, account text, anonymous_role name, anonymous_user_id text) RETURNS json
    LANGUAGE plpgsql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
DECLARE
    request jsonb;
BEGIN
    request := cloudinary._request_object(body);
    PERFORM cloudinary._identify(anonymous_role, anonymous_user_id);
    IF request -> 'paramsToSign' IS NULL THEN
        RAISE EXCEPTION '"paramsToSign" is required' USING ERRCODE = 'null_value_not_allowed', COLUMN = 'paramsToSign';
    END IF;
    RETURN pg_catalog.row_to_json(r) FROM (
        SELECT cloudinary._sign_exactly(request -> 'paramsToSign',
                                        coalesce(request ->> 'policy', 'default'), account) AS signature) r;
EXCEPTION WHEN OTHERS THEN
    RETURN cloudinary._error_response(SQLSTATE, SQLERRM, 'Failed to generate signature');
END
$$;
COMMENT ON FUNCTION @extschema@._respond_widget_signature(text, text, name, text) IS 'Body of upload_widget_signature';

CREATE FUNCTION @extschema@._respond_save(
    body text, files regclass, anonymous_role name, anonymous_user_id text) RETURNS json
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    user_id text;
    saved jsonb;
    field text;
BEGIN
    user_id := cloudinary._identify(anonymous_role, anonymous_user_id);
    saved := cloudinary.save_metadata(cloudinary._request_object(body), user_id, files);
    RETURN pg_catalog.row_to_json(r) FROM (SELECT true AS success, saved AS file) r;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS field = COLUMN_NAME;
    RETURN cloudinary._error_response(SQLSTATE, SQLERRM, 'Failed to save metadata', field);
END
$$;
COMMENT ON FUNCTION @extschema@._respond_save(text, regclass, name, text) IS 'Body of save_metadata';

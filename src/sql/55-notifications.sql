-- Notifications: Cloudinary's webhooks, verified, stored once, applied.

CREATE TABLE @extschema@._notification (
    account text COLLATE "C" NOT NULL,
    id bytea NOT NULL,
    received_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    happened_at timestamptz,
    notification_type text COLLATE "C",
    status text COLLATE "C" NOT NULL,
    detail text,
    tried_at timestamptz,
    body text NOT NULL,
    CONSTRAINT _notification_pkey PRIMARY KEY (id, account)
);
COMMENT ON TABLE @extschema@._notification IS
    'Notifications by SHA-256 of their body: applied, logged, or not yet (deferred, failed, unknown type, unknown asset)';
CREATE INDEX _notification_open_idx ON @extschema@._notification (account, happened_at) WHERE status NOT IN ('applied', 'logged');
CREATE INDEX _notification_received_idx ON @extschema@._notification (received_at);
REVOKE ALL ON @extschema@._notification FROM PUBLIC;
ALTER TABLE @extschema@._notification OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('@extschema@._notification', '');

CREATE VIEW @extschema@.notifications AS
    SELECT n.account, n.received_at, n.happened_at, n.notification_type, n.status, n.detail, pg_catalog.encode(n.id, 'hex') AS id, n.body
    FROM @extschema@._notification n;
COMMENT ON VIEW @extschema@.notifications IS 'Every notification that was received, and what became of it';
REVOKE ALL ON @extschema@.notifications FROM PUBLIC;
ALTER VIEW @extschema@.notifications OWNER TO @extowner@;

CREATE FUNCTION @extschema@._notification_object(body text) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = ''
AS $$
BEGIN
    RETURN body::jsonb;
EXCEPTION
    WHEN untranslatable_character OR numeric_value_out_of_range THEN
        -- a \u0000 or 1e200000 somewhere in it, which jsonb cannot hold: to be kept, not to be refused
        RETURN CASE pg_catalog.json_typeof(body::json) WHEN 'object' THEN '{}' END;
    WHEN data_exception OR statement_too_complex THEN
        RETURN NULL;
END
$$;
COMMENT ON FUNCTION @extschema@._notification_object(text) IS 'A body as jsonb, as far as it can be; NULL when it is no JSON';

CREATE FUNCTION @extschema@._verify_notification(body text, "timestamp" bigint, signature text, account text) RETURNS boolean
    AS 'MODULE_PATHNAME', 'cloudinary_verify_notification' LANGUAGE C VOLATILE CALLED ON NULL INPUT PARALLEL SAFE;
COMMENT ON FUNCTION @extschema@._verify_notification(text, bigint, text, text) IS
    'verify_notification_signature() within cloudinary_meta.notification_valid_for';

CREATE FUNCTION @extschema@.receive_notification(
    body text, "timestamp" bigint, signature text, account text DEFAULT 'default') RETURNS jsonb
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
    -- larger ones are not Cloudinary's
    body_max CONSTANT int := 1048576;
    parsed jsonb;
    digest bytea;
    happened_at timestamptz;
    outcome text := 'duplicate';
BEGIN
    IF pg_catalog.octet_length(body) > body_max THEN
        RAISE EXCEPTION 'notification is larger than % bytes', body_max USING ERRCODE = 'program_limit_exceeded';
    END IF;
    IF NOT cloudinary._verify_notification(body, "timestamp", signature, account) THEN
        RAISE EXCEPTION 'notification is not signed by Cloudinary' USING ERRCODE = 'invalid_authorization_specification';
    END IF;
    parsed := cloudinary._notification_object(body);
    IF parsed IS NULL OR pg_catalog.jsonb_typeof(parsed) <> 'object' THEN
        RAISE EXCEPTION 'notification is not a JSON object' USING ERRCODE = 'invalid_text_representation';
    END IF;
    happened_at := cloudinary._event_time(parsed, "timestamp");
    digest := pg_catalog.sha256(pg_catalog.convert_to(body, 'UTF8'));
    INSERT INTO cloudinary._notification AS n (account, id, happened_at, notification_type, status, body)
        VALUES (account, digest, happened_at, parsed ->> 'notification_type', 'applied', body)
        ON CONFLICT DO NOTHING;
    IF FOUND THEN
        outcome := cloudinary._try_notification(account, digest, happened_at, body, true);
    END IF;
    RETURN pg_catalog.jsonb_build_object('status', outcome, 'notification_type', parsed -> 'notification_type',
                                         'id', pg_catalog.encode(digest, 'hex'));
END
$$;
COMMENT ON FUNCTION @extschema@.receive_notification(text, bigint, text, text) IS
    'Verifies a notification over its exact body, stores it once, and brings the files tables up to date';
REVOKE ALL ON FUNCTION @extschema@.receive_notification(text, bigint, text, text) FROM PUBLIC;
ALTER FUNCTION @extschema@.receive_notification(text, bigint, text, text) OWNER TO @extowner@;

CREATE FUNCTION @extschema@._respond_notification(body text, account text) RETURNS json
    LANGUAGE plpgsql VOLATILE CALLED ON NULL INPUT PARALLEL UNSAFE SET search_path = ''
AS $$
DECLARE
    headers jsonb := NULLIF(pg_catalog.current_setting('request.headers', true), '')::jsonb;
    sent text := headers ->> 'x-cld-timestamp';
    received jsonb;
BEGIN
    received := cloudinary.receive_notification(body, CASE WHEN sent ~ '^\d{1,15}$' THEN sent::bigint END,
                                                headers ->> 'x-cld-signature', account);
    RETURN pg_catalog.row_to_json(r) FROM (SELECT true AS success, received ->> 'status' AS status) r;
EXCEPTION
    WHEN invalid_authorization_specification THEN
        -- which of body, time and signature did not fit is nobody's business
        RETURN cloudinary._error_response(SQLSTATE, 'Unauthorized', NULL);
    WHEN OTHERS THEN
        RETURN cloudinary._error_response(SQLSTATE, SQLERRM, 'Failed to receive the notification');
END
$$;
COMMENT ON FUNCTION @extschema@._respond_notification(text, text) IS 'Body of notifications';

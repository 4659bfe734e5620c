-- doctor(): what is set up wrongly or loosely, and what to do about it.

CREATE FUNCTION @extschema@._doctor_accounts()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    SELECT 'account', 'error', 'No account is configured: call cloudinary.configure() with the value of CLOUDINARY_URL.'
        WHERE NOT EXISTS (SELECT FROM cloudinary._account)
    UNION ALL
    SELECT 'account ' || a.name,
           CASE WHEN k.n = 0 THEN 'error' WHEN k.n > 1 THEN 'info' ELSE 'ok' END,
           CASE WHEN k.n = 0 THEN 'It has no API key, as after a restore: call cloudinary.configure() again.'
                WHEN k.n > 1 THEN k.n || ' API keys verify, the newest signs: cloudinary.retire_key() those you no longer use.'
                ELSE 'Cloud ' || a.cloud_name || ', one API key.' END
        FROM cloudinary._account a
        CROSS JOIN LATERAL (SELECT pg_catalog.count(*) AS n FROM cloudinary._secret s
                            WHERE s.account = a.name AND s.kind = 'api') k
    UNION ALL
    SELECT 'account ' || a.name || ' passive', 'warning',
           'This database is a copy of the one that the account was configured in: it builds URLs and verifies, but neither'
           ' signs uploads nor changes anything at Cloudinary. cloudinary.rebind() takes the account over.'
        FROM cloudinary._account a WHERE NOT cloudinary._binding_holds(a.bound_to)
    UNION ALL
    SELECT 'account ' || a.name || ' signature version', 'warning',
           'Version 1 does not protect "&" in values (CVE-2025-12613): configure without signature_version=1.'
        FROM cloudinary._account a WHERE a.settings ->> 'signature_version' = '1'
    UNION ALL
    SELECT 'secrets', CASE WHEN pg_catalog.count(*) = 0 THEN 'ok' ELSE 'error' END,
           CASE WHEN pg_catalog.count(*) = 0 THEN 'Only the owner has privileges on cloudinary._secret.'
                ELSE 'Revoke the privileges on cloudinary._secret of: '
                     || pg_catalog.string_agg(DISTINCT g.grantee, ', ') END
        FROM (SELECT CASE WHEN acl.grantee = 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(acl.grantee)::text END AS grantee
              FROM pg_catalog.pg_class c, pg_catalog.aclexplode(c.relacl) acl
              WHERE c.oid = 'cloudinary._secret'::pg_catalog.regclass AND acl.grantee <> c.relowner) g
    UNION ALL
    SELECT 'publication ' || p.pubname, 'warning', 'It publishes cloudinary._secret: publish a list of tables without it.'
        FROM pg_catalog.pg_publication_tables p WHERE p.schemaname = 'cloudinary' AND p.tablename = '_secret'
    UNION ALL
    SELECT 'secrets, all data', 'info',
           'Roles with pg_read_all_data read cloudinary._secret too: ' || pg_catalog.string_agg(r.rolname, ', ' ORDER BY r.rolname)
        FROM pg_catalog.pg_roles r
        WHERE pg_catalog.pg_has_role(r.oid, 'pg_read_all_data', 'USAGE') AND NOT r.rolsuper AND r.rolname !~ '^pg_'
        HAVING pg_catalog.count(*) > 0
$$;
COMMENT ON FUNCTION @extschema@._doctor_accounts() IS 'Part of doctor(): accounts and secrets';

CREATE FUNCTION @extschema@._doctor_policies()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    WITH policies AS (
        SELECT p.name, p.policy FROM cloudinary._policy p
        UNION ALL
        SELECT 'default', cloudinary._default_policy()
            WHERE NOT EXISTS (SELECT FROM cloudinary._policy p WHERE p.name = 'default')
    )
    SELECT 'policy ' || name,
           CASE WHEN policy -> 'allowed' ? '*' OR (policy -> 'allowed' ? 'public_id' AND NOT bound) THEN 'warning' ELSE 'ok' END,
           CASE WHEN policy -> 'allowed' ? '*' THEN 'It signs every harmless parameter: list the ones you need.'
                WHEN policy -> 'allowed' ? 'public_id' AND NOT bound THEN
                    'Its callers choose the public_id, so they can overwrite any asset, and the signature is also one for destroy:'
                    ' fix public_id to "{user_id}/{uuid}", or give it a pattern.'
                ELSE 'Signatures live ' || coalesce(policy ->> 'max_lifetime', '3600') || ' seconds.' END
        FROM policies
        CROSS JOIN LATERAL (SELECT coalesce(policy -> 'fixed' ? 'public_id', false)
                                OR coalesce(policy -> 'patterns' ? 'public_id', false) AS bound) b
$$;
COMMENT ON FUNCTION @extschema@._doctor_policies() IS 'Part of doctor(): signing policies';

CREATE FUNCTION @extschema@._doctor_files()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    SELECT 'files table ' || f.relation, 'warning', 'It was dropped: the entry goes when another table is registered.'
        FROM cloudinary._files_table f
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = f.relation)
    UNION ALL
    SELECT 'files table ' || f.relation || ' verify', CASE f.verify WHEN 'none' THEN 'warning' ELSE 'ok' END,
           CASE f.verify WHEN 'none' THEN 'Unverified reports are stored: anybody can claim any asset. Adopt it again with verify => ''auto''.'
                ELSE 'Reports are verified (' || f.verify || ').' END
        FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation
    UNION ALL
    SELECT 'files table ' || f.relation || ' owners', 'warning',
           'No policy ties public ids to their users: who reports an asset first has it. Sign under a policy that fixes public_id'
           ' to "{user_id}/{uuid}", and adopt the table again with policy => its name.'
        FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation
        WHERE NOT EXISTS (SELECT FROM cloudinary._policy p WHERE p.name = f.policy AND p.policy -> 'fixed' ? 'public_id')
    UNION ALL
    SELECT 'files table ' || f.relation || ' row security', CASE WHEN c.relrowsecurity THEN 'ok' ELSE 'error' END,
           CASE WHEN c.relrowsecurity THEN 'On.' ELSE 'Off: whoever may read the table sees everybody''s rows. Turn it on.' END
        FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation
    UNION ALL
    SELECT 'files table ' || f.relation || ' privileges', 'warning',
           'Writes past the verification are open to: ' || pg_catalog.string_agg(DISTINCT
               CASE WHEN acl.grantee = 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(acl.grantee)::text END, ', ')
        FROM cloudinary._files_table f JOIN pg_catalog.pg_class c ON c.oid = f.relation,
             pg_catalog.aclexplode(c.relacl) acl
        WHERE acl.grantee <> c.relowner AND acl.privilege_type IN ('INSERT', 'UPDATE')
        GROUP BY f.relation
    UNION ALL
    SELECT 'files table ' || p.polrelid::pg_catalog.regclass || ' anonymous user', 'warning',
           'Callers without a token share the placeholder user of create_api(): for demonstrations only.'
        FROM pg_catalog.pg_policy p WHERE p.polname = 'cloudinary_anonymous_select'
$$;
COMMENT ON FUNCTION @extschema@._doctor_files() IS 'Part of doctor(): files tables';

CREATE FUNCTION @extschema@._doctor_notifications()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    SELECT 'notifications, ' || n.status, CASE n.status WHEN 'failed' THEN 'error' WHEN 'unknown asset' THEN 'info' ELSE 'warning' END,
           n.number || CASE n.status
               WHEN 'failed' THEN ' could not be applied: see detail in cloudinary.notifications, then call cloudinary.replay_notifications().'
               WHEN 'deferred' THEN ' wait for others that were being applied: call cloudinary.replay_notifications().'
               WHEN 'unknown asset' THEN ' tell of assets that no files table has a row for.'
               ELSE ' are of types that this version does not know: ' || n.types END
        FROM (SELECT o.status, pg_catalog.count(*) AS number,
                     pg_catalog.string_agg(DISTINCT pg_catalog.quote_literal(pg_catalog.left(o.notification_type, 64)), ', ') AS types
              FROM cloudinary._notification o WHERE o.status NOT IN ('applied', 'logged') GROUP BY o.status) n
    UNION ALL
    SELECT 'assets in doubt', 'warning', d.number || ' assets changed in a way that notifications do not tell, for example '
           || d.example || ': call cloudinary.refresh_assets().'
        FROM (SELECT pg_catalog.count(*) AS number, pg_catalog.min(a.asset_id) AS example
              FROM cloudinary._asset a WHERE a.parked OR a.doubtful) d WHERE d.number > 0
    UNION ALL
    SELECT 'notifications, age', 'info', 'The oldest is of ' || pg_catalog.to_char(o.oldest, 'YYYY-MM-DD')
           || ': cloudinary.purge_notifications() forgets those older than 90 days.'
        FROM (SELECT pg_catalog.min(n.received_at) AS oldest FROM cloudinary._notification n) o
        WHERE o.oldest < pg_catalog.now() - '180 days'::interval
$$;
COMMENT ON FUNCTION @extschema@._doctor_notifications() IS 'Part of doctor(): notifications that are not applied, assets in doubt';

CREATE FUNCTION @extschema@._doctor_server()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql VOLATILE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    SELECT 'grants ' || p.oid::pg_catalog.regprocedure, 'error', 'Revoke EXECUTE from PUBLIC: it uses a stored secret or writes.'
        FROM pg_catalog.pg_proc p
        WHERE p.pronamespace = 'cloudinary'::pg_catalog.regnamespace
          AND p.oid NOT IN (SELECT cloudinary._public_functions())
          AND EXISTS (SELECT FROM pg_catalog.aclexplode(coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) acl
                      WHERE acl.grantee = 0)
    UNION ALL
    SELECT 'clock', 'info',
           'The server''s time is ' || pg_catalog.to_char(pg_catalog.clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')
           || ' UTC; a signature that is more than an hour off is refused as stale.'
    UNION ALL
    SELECT 'replica', CASE WHEN pg_catalog.pg_is_in_recovery() THEN 'info' ELSE 'ok' END,
           CASE WHEN pg_catalog.pg_is_in_recovery() THEN 'This is a read replica: signing, verifying and building work, saving does not.'
                ELSE 'This server takes writes.' END
    UNION ALL
    SELECT 'statement log', CASE WHEN pg_catalog.current_setting('log_statement') IN ('mod', 'all') THEN 'warning' ELSE 'ok' END,
           CASE WHEN pg_catalog.current_setting('log_statement') IN ('mod', 'all')
                THEN 'Statements are logged: a secret given to cloudinary.configure() as a literal would be too.'
                ELSE 'Statements are not logged as such.' END
    UNION ALL
    SELECT 'API server', 'warning',
           'Calls go to ' || pg_catalog.current_setting('cloudinary_meta.api_base_url')
           || ', not to Cloudinary: a superuser can reset cloudinary_meta.api_base_url, which is for tests.'
        WHERE pg_catalog.current_setting('cloudinary_meta.api_base_url', true) <> ''
$$;
COMMENT ON FUNCTION @extschema@._doctor_server() IS 'Part of doctor(): grants, clock, replica, logging';

CREATE FUNCTION @extschema@.doctor()
    RETURNS TABLE ("check" text, status text, detail text)
    LANGUAGE sql VOLATILE CALLED ON NULL INPUT PARALLEL RESTRICTED SET search_path = ''
AS $$
    SELECT * FROM cloudinary._doctor_accounts()
    UNION ALL SELECT * FROM cloudinary._doctor_policies()
    UNION ALL SELECT * FROM cloudinary._doctor_files()
    UNION ALL SELECT * FROM cloudinary._doctor_notifications()
    UNION ALL SELECT * FROM cloudinary._doctor_queue()
    UNION ALL SELECT * FROM cloudinary._doctor_server()
$$;
COMMENT ON FUNCTION @extschema@.doctor() IS
    'What is set up wrongly (error), loosely (warning) or is worth knowing (info), with what to do';

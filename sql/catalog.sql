-- Every object of the extension, with its marks, owner's hand-over and grants.
SELECT p.oid::regprocedure AS function, l.lanname AS lang,
       CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END AS volatility,
       CASE WHEN p.proisstrict THEN 'strict' ELSE 'called on null' END AS nulls,
       CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END AS parallel,
       CASE WHEN EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0) THEN 'public' ELSE 'granted' END AS executable
    FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
    JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'cloudinary_meta'
    ORDER BY p.proname COLLATE "C", 1;

-- which of them run as the installer
SELECT p.oid::regprocedure AS function, pg_get_userbyid(p.proowner) = current_user AS own FROM pg_proc p
    WHERE p.pronamespace = 'cloudinary'::regnamespace AND p.prosecdef ORDER BY p.proname COLLATE "C";

-- none of them is without a comment, or resolves names by the caller's path
SELECT p.oid::regprocedure AS function FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
    WHERE p.pronamespace = 'cloudinary'::regnamespace
      AND (obj_description(p.oid, 'pg_proc') IS NULL
           OR (l.lanname IN ('sql', 'plpgsql') AND p.prosqlbody IS NULL
               AND NOT coalesce(p.proconfig @> ARRAY['search_path=""'], false)));

-- tables: owned by the installer, no grants, only the ones without secrets are dumped
SELECT c.relname, pg_get_userbyid(c.relowner) = current_user AS own,
       EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner) AS granted,
       c.oid = ANY (e.extconfig) AS dumped, obj_description(c.oid, 'pg_class') IS NOT NULL AS commented
    FROM pg_class c, pg_extension e
    WHERE e.extname = 'cloudinary_meta' AND c.relnamespace = 'cloudinary'::regnamespace AND c.relkind IN ('r', 'v', 'S')
    ORDER BY 1;

-- types of its own, but for the row types of its tables
SELECT t.typname, t.typtype, obj_description(t.oid, 'pg_type') IS NOT NULL AS commented
    FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.typnamespace = 'cloudinary'::regnamespace AND (t.typtype = 'd' OR c.relkind = 'c') ORDER BY 1;

-- the configuration's triggers fire for replicated changes too
SELECT tgrelid::regclass AS "table", tgname, tgenabled FROM pg_trigger
    WHERE tgrelid::regclass::text LIKE 'cloudinary.%' AND NOT tgisinternal ORDER BY 1, 2;

-- settings, known once the library is loaded
SELECT cloudinary.current_user_id() IS NULL AS loaded;
SELECT name, vartype, context, boot_val FROM pg_settings WHERE name LIKE 'cloudinary_meta.%' ORDER BY 1;

-- nothing outside the schema
SELECT count(*) AS foreign_objects FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'cloudinary_meta'
    LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
    LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
    LEFT JOIN pg_type t ON d.classid = 'pg_type'::regclass AND t.oid = d.objid
    WHERE d.deptype = 'e' AND coalesce(p.pronamespace, c.relnamespace, t.typnamespace) IS DISTINCT FROM 'cloudinary'::regnamespace;

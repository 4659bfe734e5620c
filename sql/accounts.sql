-- Accounts: CLOUDINARY_URL, keys, rotation.
\set VERBOSITY terse

-- nothing is configured
SELECT cloudinary.config();
SELECT cloudinary.sign_upload();
SELECT cloudinary.config('nowhere');
SELECT cloudinary.sign_upload('{}', 'default', 'nowhere');
SELECT cloudinary.retire_key('1', 'nowhere');

-- malformed URLs are refused, and none is quoted back
SELECT cloudinary.configure('https://1:S3cretCanary@demo');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@de mo');
SELECT cloudinary.configure('cloudinary://:S3cretCanary@demo');
SELECT cloudinary.configure('cloudinary://<your_api_key>:<your_api_secret>@demo');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?secure=perhaps');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?signature_algorithm=md5');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?signature_version=3');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?upload_prefix=ftp://x');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?auth_token[key]=xyz');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo?cname=%zz');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo/not a host');
SELECT cloudinary.configure('cloudinary://1:S3cretCanary@demo', '');
SELECT cloudinary.configure('cloudinary://1:' || repeat('x', 9000) || '@demo');
SELECT cloudinary.configure(NULL) IS NULL AS null_in_null_out;
SELECT cloudinary.config();

-- a forgotten "@", a "?" in the secret
SELECT cloudinary.configure('cloudinary://123456:S3cretCanary');
SELECT cloudinary.configure('cloudinary://1:S3cret?Canary@demo');
SELECT cloudinary.configure('cloudinary://1:one@demo?Can@ry=1') ->> 'cloud_name';
DELETE FROM cloudinary._account;

-- what people paste
SELECT cloudinary.configure('cloudinary://1:one@demo');
SELECT cloudinary.configure('  CLOUDINARY_URL=cloudinary://1:one@demo ');
SELECT cloudinary.configure('export CLOUDINARY_URL="cloudinary://<1>:<one>@<demo>"');
SELECT cloudinary.configure('CLOUDINARY://1:one@demo:8080#fragment');

-- settings get their type; secrets and unknown ones are not shown
SELECT cloudinary.configure('cloudinary://1:one@demo/my.cdn.example?secure=false&signature_version=1'
    '&signature_algorithm=sha256&upload_prefix=https://api-eu.cloudinary.com/&auth_token[key]=00ff&auth_token[duration]=300'
    '&oauth_token=S3cretCanary&unheard_of=S3cretCanary&timeout=60', 'settings');
SELECT kind, api_key FROM cloudinary._secret WHERE account = 'settings' ORDER BY 1;

-- a second key becomes primary, the first still verifies
SELECT cloudinary.configure('cloudinary://2:two@demo') ->> 'api_key' AS primary_key;
SELECT cloudinary.config() -> 'api_keys' AS keys;
SELECT s ->> 'api_key' AS api_key,
       s ->> 'signature' = cloudinary.api_sign_request(jsonb_build_object('timestamp', s -> 'timestamp'), 'two') AS signed_with_two
    FROM cloudinary.sign_upload() s;
SELECT secret, cloudinary.verify_api_response_signature('p', 1, encode(sha256(convert_to('public_id=p&version=1' || secret, 'UTF8')), 'hex')) AS verifies
    FROM unnest(ARRAY['one', 'two', 'three']) secret;

-- going back to the first makes it primary again
SELECT cloudinary.configure('cloudinary://1:one@demo') -> 'api_keys' AS keys;

-- a retired key neither signs nor verifies
SELECT cloudinary.retire_key('1');
SELECT cloudinary.retire_key('1');
SELECT cloudinary.verify_api_response_signature('p', 1, encode(sha256('public_id=p&version=1one'), 'hex')) AS verifies;
SELECT cloudinary.config() ->> 'api_key' AS primary_key;
SELECT cloudinary.retire_key('2');
SELECT cloudinary.config();
SELECT cloudinary.sign_upload();
SELECT cloudinary.verify_api_response_signature('p', 1, 'x');

-- without a secret the settings alone are stored
SELECT cloudinary.configure('cloudinary://demo');

-- another cloud under the same name takes nothing over
SELECT cloudinary.configure('cloudinary://3:three@demo') -> 'api_keys' AS keys;
SELECT cloudinary.configure('cloudinary://4:four@other') AS config;

-- a change that is rolled back never happened
BEGIN;
SELECT cloudinary.configure('cloudinary://5:five@other') ->> 'api_key' AS primary_key;
ROLLBACK;
SELECT cloudinary.config() ->> 'api_key' AS primary_key;
BEGIN;
SAVEPOINT s;
SELECT cloudinary.retire_key('4');
SELECT cloudinary.config() ->> 'configured' AS configured;
ROLLBACK TO s;
SELECT cloudinary.config() ->> 'configured' AS configured;
COMMIT;

-- plain SQL on the tables is seen at the next statement too
UPDATE cloudinary._account SET settings = '{"signature_algorithm": "sha256"}' WHERE name = 'default';
SELECT length(cloudinary.sign_upload() ->> 'signature') AS hex_digits;
-- tables that are not as the library made them are refused, not misread
ALTER TABLE cloudinary._account ALTER COLUMN settings DROP NOT NULL;
UPDATE cloudinary._account SET settings = NULL;
SELECT cloudinary.config();
UPDATE cloudinary._account SET settings = '[1, 2, 3]';
SELECT cloudinary.config();
UPDATE cloudinary._account SET settings = '{"auth_token": ["a"], "signature_version": 2}';
SELECT cloudinary.generate_auth_token('{"key": "00ff", "duration": 5, "acl": "/*", "start_time": 1}') IS NOT NULL AS ignored;
ALTER TABLE cloudinary._account ALTER COLUMN cloud_name TYPE bigint USING 0;
SELECT cloudinary.config();
ALTER TABLE cloudinary._account ALTER COLUMN cloud_name TYPE text USING 'demo', ALTER COLUMN settings SET NOT NULL;
ALTER TABLE cloudinary._policy RENAME TO _policy_away;
CREATE VIEW cloudinary._policy AS SELECT * FROM cloudinary._policy_away;
SELECT cloudinary.sign_upload();
DROP VIEW cloudinary._policy;
ALTER TABLE cloudinary._policy_away RENAME TO _policy;

DELETE FROM cloudinary._account;
SELECT count(*) FROM cloudinary._secret;
SELECT cloudinary.config();

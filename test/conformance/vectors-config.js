// Runs the vectors of CLOUDINARY_URL.

import { configure } from "./accounts.js";
import { call } from "./database.js";
import { utils } from "./sdk.js";

// Secrets are never shown: what signs as the SDK does with a secret has that secret.
async function configFromUrl(client, { args, expect }) {
  const ignored = [];
  const listen = ({ message }) =>
    ignored.push(/^setting "(.*)" in Cloudinary URL is not known/s.exec(message)?.[1] ?? message);
  client.on("notice", listen);
  const { account, ...refusal } = await configure(client, "vectors", args.url);
  client.off("notice", listen);
  if (refusal.raises) return refusal;

  const { configured, account: name, api_keys, passive, ...shown } = (await call(client, "config", { account })).value;
  if (passive) return { value: "it is not bound to this database" };
  if (configured !== (await signsWith(client, account, shown, expect))) return { value: "it does not sign with this secret" };
  if (configured) shown.api_secret = expect.api_secret ?? "s";
  if (shown.auth_token) shown.auth_token.key = await tokenKey(client, account, expect.auth_token.key);
  if (ignored.length > 0) shown.ignored = ignored;
  return { value: shown };
}

async function signsWith(client, account, settings, { api_secret = "s" }) {
  const { value, raises } = await call(client, "sign_upload", { account });
  if (raises === "55000") return false;
  const { signature, api_key, ...signed } = value.params;
  const { signature_algorithm = "sha1", signature_version = 2 } = settings;
  return signature === utils.api_sign_request(signed, api_secret, signature_algorithm, signature_version);
}

async function tokenKey(client, account, key) {
  const options = { acl: "/*", start_time: 1, expiration: 2 };
  const { value } = await call(client, "generate_auth_token", { options, account });
  return value === utils.generate_auth_token({ ...options, key }) ? key : "another key";
}

// Known settings have types; an OAuth token is a secret that only the HTTP client uses.
function typed({ oauth_token, private_cdn, ...config }) {
  const result = { ...config };
  if (private_cdn === true || private_cdn === "true") result.private_cdn = true;
  if (result.secure !== undefined) result.secure = String(result.secure) === "true";
  if (result.signature_version !== undefined) result.signature_version = Number(result.signature_version);
  if (result.auth_token) {
    const { duration, start_time, key } = result.auth_token;
    result.auth_token = { duration: Number(duration), start_time: Number(start_time), key };
  }
  return result;
}

export const configRunners = {
  config_from_url: { run: configFromUrl, normalize: typed },
};

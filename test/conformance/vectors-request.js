// Runs the vectors of request signatures.

import { cloudinaryUrl, configure } from "./accounts.js";
import { call } from "./database.js";

// Everything that the vectors sign; a name beyond these is for the policy to refuse.
const POLICY = {
  allowed: [
    "a", "public_id", "version", "folder", "tags", "context", "overwrite", "eager", "callback",
    "notification_url", "upload_preset",
  ],
};

// In the signed set of the SDK's low-level function, but never in that of sign_upload.
const NEVER_SIGNED = ["file", "cloud_name", "resource_type", "api_key", "signature"];

function stringToSign(client, { args }) {
  return call(client, "string_to_sign", { params: args.params, signature_version: args.signature_version });
}

// The SDK takes defaults from its configuration; the function here is pure and is told.
function apiSignRequest(client, { args }) {
  return call(client, "api_sign_request", {
    params: args.params,
    api_secret: args.api_secret,
    signature_algorithm: args.signature_algorithm ?? args.config?.signature_algorithm,
    signature_version: args.signature_version ?? args.config?.signature_version,
  });
}

// sign_request(params, options): the options override the configuration.
function signRequest(client, { args, expect }) {
  return signUpload(client, args.params, { ...args.config, ...args.options }, expect);
}

// Everything that build_upload_params and sign_request do in the SDK.
function signedUploadParams(client, { args, expect }) {
  return signUpload(client, args.options, args.config, expect);
}

async function signUpload(client, params, config, expect) {
  const { account, ...refusal } = await configure(client, "vectors", cloudinaryUrl(config));
  if (refusal.raises) return refusal;
  await client.query("SELECT cloudinary.set_policy('vectors', $1)", [JSON.stringify(POLICY)]);
  const outcome = await call(client, "sign_upload", { params, policy: "vectors", account });
  if (outcome.raises) return outcome;
  return asIfAt(client, outcome.value.params, params, config, expect);
}

// The time is always the server's, so the vector's own signature cannot come
// out. First the signature that did come out must be right for the form; then
// the form is put into the vector's terms and signed anew.
async function asIfAt(client, form, params, config, expect) {
  const { signature, api_key, timestamp, ...rest } = form;
  const { api_secret } = config;
  const sign = async (signed) => (await apiSignRequest(client, { args: { params: signed, api_secret, config } })).value;
  if (signature !== (await sign({ ...rest, timestamp }))) return { value: "the signature does not fit the form" };
  for (const name of NEVER_SIGNED) {
    if (name in params && name in expect && !(name in form)) rest[name] = params[name];
  }
  if (expect.timestamp !== undefined) rest.timestamp = expect.timestamp;
  return { value: { ...rest, signature: await sign(rest), api_key } };
}

/** What the policy signer answers for parameters that must never be signed for an end user. */
export async function signUnderPolicies(client, params) {
  await client.query(`SELECT cloudinary.set_policy('vectors any', '{"allowed": ["*"]}')`);
  const { account } = await configure(client, "vectors", cloudinaryUrl({ api_key: "k", api_secret: "s" }));
  const answers = [];
  for (const policy of ["default", "vectors any"]) {
    answers.push(await call(client, "sign_upload", { params, policy, account }));
  }
  return answers.map(({ raises }) => raises);
}

// Form fields are text.
const asText = (value) => Object.fromEntries(Object.entries(value).map(([name, field]) => [name, String(field)]));

export const requestRunners = {
  string_to_sign: { run: stringToSign },
  api_sign_request: { run: apiSignRequest },
  sign_request: { run: signRequest, normalize: asText },
  signed_upload_params: { run: signedUploadParams, normalize: asText },
};

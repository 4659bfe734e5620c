// Who may call: the cloud's name, the API key and the request signature.

import { timingSafeEqual } from "node:crypto";
import { quotedTime } from "./clock.js";
import { ApiError, missingParameter } from "./responses.js";
import { isSignedType, requestSignature, urlSignatures } from "./sdk.js";

const UNSIGNED_NAMES = new Set(["file", "api_key", "cloud_name", "resource_type", "signature"]);
const SHA256_HEX_LENGTH = 64;
const SIGNATURE_LIFETIME = 3600;

export function requireCloud({ params, environment }) {
  if (params.cloud !== environment.cloudName) {
    throw new ApiError(401, `Invalid cloud_name ${params.cloud}`);
  }
}

/** Refuses a form that is not signed by the environment's key within the hour. */
export function requireSignature(form, context) {
  const { environment, clock } = context;
  if (isBearer(context)) return;
  const secret = requireApiKey(form, environment);
  const timestamp = requireTimestamp(form);
  const signature = form.text("signature");
  if (signature === undefined) throw missingParameter("signature");
  const parameters = form.parameters(UNSIGNED_NAMES);
  if (!isSignatureOf(parameters, signature, secret)) {
    const text = stringToSign(parameters);
    throw new ApiError(401, `Invalid Signature ${signature}. String to sign - '${text}'.`);
  }
  requireFresh(timestamp, clock.now());
}

/** Refuses who has no key, or writes with a read-only one; returns the key. */
export function requireAdmin(context) {
  const { request, environment } = context;
  if (isBearer(context)) return undefined;
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  if (encoded === undefined) throw new ApiError(401, "Authorization is required");
  const [, key, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, "base64").toString()) ?? [];
  const known = keyOf(key, environment);
  if (known === undefined) throw new ApiError(401, "unknown api_key");
  if (!isSame(known.secret, secret)) throw new ApiError(401, "api_secret mismatch");
  if (known.readOnly && request.method !== "GET") throw notAllowed();
  return key;
}

/** Refuses a delivery URL whose signature is wrong, or missing where needed. */
export function requireUrlSignature({ type, signature, signedText }, environment) {
  if (signature === undefined && !isSignedType(type)) return;
  const valid = signedForms(signedText).flatMap((text) => urlSignatures(text, environment));
  if (!valid.some((candidate) => isSame(candidate, signature ?? ""))) {
    throw new ApiError(401, "deny or ACL failure");
  }
}

function requireApiKey(form, environment) {
  const apiKey = form.text("api_key");
  if (apiKey === undefined) throw missingParameter("api_key");
  const { secret, readOnly } = keyOf(apiKey, environment) ?? {};
  if (secret === undefined) throw new ApiError(401, `Unknown API key ${apiKey}`);
  if (readOnly) throw notAllowed();
  return secret;
}

function keyOf(apiKey, { apiKey: mainKey, apiSecret, furtherKeys }) {
  return apiKey === mainKey ? { secret: apiSecret, readOnly: false } : furtherKeys.get(apiKey);
}

function notAllowed() {
  return new ApiError(403, "The API key is not allowed to do this");
}

/** Whether an OAuth token stands in place of a key; a wrong one is refused. */
function isBearer({ request, environment }) {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  if (token === undefined) return false;
  if (!environment.oauthToken || !isSame(environment.oauthToken, token)) throw new ApiError(401, "Invalid token");
  return true;
}

function requireTimestamp(form) {
  const text = form.text("timestamp");
  if (text === undefined) throw missingParameter("timestamp");
  if (!/^\d{1,15}$/.test(text)) throw new ApiError(400, "Invalid value for parameter timestamp");
  return Number(text);
}

function requireFresh(timestamp, now) {
  if (now - timestamp > SIGNATURE_LIFETIME) {
    const time = quotedTime(timestamp);
    const message = `Stale request - reported time is ${time} which is more than 1 hour ago`;
    throw new ApiError(400, message);
  }
}

function isSignatureOf(parameters, signature, secret) {
  const algorithm = signature.length === SHA256_HEX_LENGTH ? "sha256" : "sha1";
  // Old clients sign in version 1, which leaves `&` in values as it is.
  return [2, 1].some((version) =>
    isSame(requestSignature(parameters, secret, algorithm, version), signature));
}

// For the error message only; the SDK does not export its own.
function stringToSign(parameters) {
  return Object.entries(parameters)
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `${name}=${value}`.replaceAll("&", "%26"))
    .join("&");
}

// Some SDKs sign the URL as it stands, others its unescaped form.
function signedForms(text) {
  return [text, decodeURIComponent(text)];
}

function isSame(expected, received) {
  const a = Buffer.from(expected);
  const b = Buffer.from(received);
  return a.length === b.length && timingSafeEqual(a, b);
}

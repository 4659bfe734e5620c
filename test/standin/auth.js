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
export function requireSignature(form, { environment, clock }) {
  requireApiKey(form, environment);
  const timestamp = requireTimestamp(form);
  const signature = form.text("signature");
  if (signature === undefined) throw missingParameter("signature");
  const parameters = form.parameters(UNSIGNED_NAMES);
  if (!isSignatureOf(parameters, signature, environment.apiSecret)) {
    const text = stringToSign(parameters);
    throw new ApiError(401, `Invalid Signature ${signature}. String to sign - '${text}'.`);
  }
  requireFresh(timestamp, clock.now());
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
  if (apiKey !== environment.apiKey) throw new ApiError(401, `Unknown API key ${apiKey}`);
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

// Answers: plain objects { status, headers, body } that the server sends.

import { answerSignature, deliveryUrl } from "./sdk.js";

// Clients bound the size of all headers together (16 KB in Node), while a
// string to sign may be much longer.
const ERROR_HEADER_LIMIT = 1024;

/** Thrown anywhere in a route to end it with an error answer. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export function missingParameter(name) {
  return new ApiError(400, `Missing required parameter - ${name}`);
}

export function headerSafe(text) {
  return text.slice(0, ERROR_HEADER_LIMIT).replace(/[^\x20-\x7e]/g, "?");
}

export function jsonAnswer(value, status = 200, headers = {}) {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

export function errorAnswer(status, message) {
  return jsonAnswer({ error: { message } }, status, { "X-Cld-Error": headerSafe(message) });
}

/** The answer of an upload; members left undefined do not appear in the JSON. */
export function uploadAnswer(asset, environment) {
  const { content, content_type, internal, eager, ...fields } = asset;
  return {
    ...fields,
    signature: answerSignature(asset, environment),
    placeholder: false,
    url: deliveryUrl(asset, environment, { secure: false }),
    secure_url: deliveryUrl(asset, environment),
    playback_url: playbackUrl(asset, environment),
    eager: eager?.map((item) => eagerAnswer(item, asset, environment)),
    api_key: environment.apiKey,
  };
}

function playbackUrl(asset, environment) {
  if (asset.resource_type !== "video") return undefined;
  return deliveryUrl(asset, environment, { transformation: "sp_auto", format: "m3u8" });
}

// Nothing is transformed here, so size and bytes are those of the original.
export function eagerAnswer({ transformation, format = "" }, asset, environment) {
  const options = { transformation, format: format || asset.format };
  return {
    transformation,
    width: asset.width,
    height: asset.height,
    bytes: asset.bytes,
    format: options.format,
    url: deliveryUrl(asset, environment, { ...options, secure: false }),
    secure_url: deliveryUrl(asset, environment, options),
  };
}

// Everything the stand-in takes from the official SDK: signatures and URLs.
// Signatures are never recomputed by code of this project, so a mistake in the
// project's own signer cannot hide behind the same mistake here.

import cloudinary from "cloudinary";

const { utils } = cloudinary;

// A test may configure the SDK as a client in the same process. Every setting
// that would change a URL is therefore given explicitly.
const NEUTRAL_URL_OPTIONS = {
  auth_token: false,
  cdn_subdomain: false,
  cname: "",
  dpr: "",
  force_version: true,
  long_url_signature: false,
  private_cdn: false,
  responsive_width: false,
  secure_cdn_subdomain: false,
  secure_distribution: "res.cloudinary.com",
  shorten: false,
  urlAnalytics: false,
  use_root_path: false,
};

// Originals of these delivery types are not public; Cloudinary answers with
// signed URLs for them.
const SIGNED_TYPES = new Set(["private", "authenticated"]);

export function isSignedType(type) {
  return SIGNED_TYPES.has(type);
}

export function requestSignature(parameters, secret, algorithm, version) {
  return utils.api_sign_request(parameters, secret, algorithm, version);
}

/** The signature in an upload answer: always version 1 over id and version. */
export function answerSignature({ public_id, version }, environment) {
  const { apiSecret, signatureAlgorithm } = environment;
  return requestSignature({ public_id, version }, apiSecret, signatureAlgorithm, 1);
}

/** The signature of a notification: a hash over body, time and secret. */
export function webhookSignature(body, timestamp, secret, algorithm) {
  return utils.webhook_signature(body, timestamp, { api_secret: secret, signature_algorithm: algorithm });
}

export function deliveryUrl(asset, environment, { secure = true, transformation, format } = {}) {
  return utils.url(asset.public_id, {
    ...NEUTRAL_URL_OPTIONS,
    ...signingOptions(environment, isSignedType(asset.type)),
    resource_type: asset.resource_type,
    type: asset.type,
    version: asset.version,
    // The id of a raw file holds its extension.
    format: asset.resource_type === "raw" ? undefined : format ?? asset.format,
    raw_transformation: transformation,
    secure,
  });
}

/** The `s--..--` components valid for a URL text: the short and the long one. */
export function urlSignatures(text, environment) {
  return [false, true].map((long) => urlSignature(text, environment, long));
}

// Given as a raw transformation without an id, the text is signed exactly as it
// is. An id would be escaped anew, in one SDK's way out of several.
function urlSignature(text, environment, long) {
  const url = utils.url("", {
    ...NEUTRAL_URL_OPTIONS,
    ...signingOptions(environment, true),
    long_url_signature: long,
    raw_transformation: text,
  });
  return /\/(s--[\w-]+--)\//.exec(url)[1];
}

function signingOptions({ cloudName, apiSecret, signatureAlgorithm }, sign) {
  return {
    cloud_name: cloudName,
    api_secret: apiSecret,
    signature_algorithm: signatureAlgorithm,
    sign_url: sign,
  };
}

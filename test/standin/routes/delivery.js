// The CDN: GET /{cloud}/{resource_type}/{type}/[s--sig--/][transformation/][v1/]{id}[.ext]

import { requireUrlSignature } from "../auth.js";
import { ApiError, headerSafe } from "../responses.js";

export const deliveryRoute = {
  name: "delivery",
  methods: ["GET", "HEAD"],
  pattern: /^\/(?<cloud>[^/]+)\/(?<resourceType>image|video|raw)\/(?<type>[a-z_]+)\/.+$/,
  handle: deliver,
};

const SIGNATURE = /^s--[\w-]+--$/;
const VERSION = /^v\d+$/;
const COMPONENT = /^(?:\$|[a-z]{1,4}_)/;

function deliver({ rawPath, params, environment, store }) {
  const request = parseDelivery(rawPath, params);
  const found = params.cloud === environment.cloudName ? findAsset(request, store) : undefined;
  if (!found) throw new ApiError(404, `Resource not found - ${request.candidates[0].ids[0]}`);
  requireUrlSignature(request, environment);
  const headers = deliveryHeaders(found.asset, found.transformation);
  return { status: 200, headers, body: found.asset.content };
}

/** Splits what follows the type; `signedText` is all of it but the version. */
function parseDelivery(rawPath, { resourceType, type }) {
  const segments = rawPath.split("/").slice(4);
  const signature = SIGNATURE.test(segments[0]) ? segments.shift() : undefined;
  const versionAt = segments.slice(0, -1).findIndex((segment) => VERSION.test(segment));
  const unversioned = segments.filter((_, index) => index !== versionAt);
  const candidates = transformationLengths(unversioned, versionAt)
    .map((length) => splitAt(unversioned, length, resourceType));
  return { resourceType, type, signature, signedText: unversioned.join("/"), candidates };
}

function splitAt(segments, length, resourceType) {
  const source = decodeURIComponent(segments.slice(length).join("/"));
  return {
    transformation: segments.slice(0, length).join("/"),
    ids: possibleIds(source, resourceType),
  };
}

function findAsset({ resourceType, type, candidates }, store) {
  for (const { transformation, ids } of candidates) {
    for (const public_id of ids) {
      const asset = store.find({ resource_type: resourceType, type, public_id });
      if (asset) return { asset, transformation };
    }
  }
  return undefined;
}

// How many leading segments are transformation components. A version says so
// exactly. Without one it is a guess by their look, and since a folder may look
// like a component, the store decides, longest guess first.
function transformationLengths(segments, versionAt) {
  if (versionAt >= 0) return [versionAt];
  const firstOther = segments.slice(0, -1).findIndex((segment) => !COMPONENT.test(segment));
  const longest = Math.max(0, firstOther < 0 ? segments.length - 1 : firstOther);
  return Array.from({ length: longest + 1 }, (_, index) => longest - index);
}

// An extension names the wanted format, except in the id of a raw file. An id
// may hold a dot of its own.
function possibleIds(source, resourceType) {
  return resourceType === "raw" ? [source] : [withoutExtension(source), source];
}

function withoutExtension(source) {
  return source.replace(/\.[^./]*$/, "");
}

function deliveryHeaders(asset, transformation) {
  const headers = {
    "Content-Type": asset.content_type,
    ETag: `"${asset.etag}"`,
    "Last-Modified": new Date(asset.version * 1000).toUTCString(),
  };
  if (transformation) headers["X-Standin-Transformation"] = headerSafe(transformation);
  return headers;
}

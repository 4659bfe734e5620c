// Turns an upload's parameters and file into the record that the store keeps.
// Members that do not apply stay undefined and so never reach an answer.

import { createHash, randomBytes } from "node:crypto";
import { extname } from "node:path";
import { isoTime } from "./clock.js";
import { parseFlatList } from "./form.js";
import { contentTypeOf, sniff } from "./media.js";
import { choosePublicId } from "./public-id.js";
import { ApiError } from "./responses.js";

const TYPES = new Set(["upload", "private", "authenticated"]);
const REFUSALS = { image: "Invalid image file", video: "Unsupported video format or file" };

/** What of an asset is known before it is stored: its name and its file. */
export function draftAsset(form, file, requestedType) {
  const media = detectMedia(file.content, requestedType);
  const publicId = choosePublicId(form, file, media.resource_type);
  const format = media.format ?? (extname(publicId).slice(1).toLowerCase() || undefined);
  return { public_id: publicId, type: deliveryType(form), ...media, format };
}

/** The complete record; `previous` is the asset it replaces, if any. */
export function completeAsset(draft, form, file, { previous, now }) {
  const { public_id, width, height, format, resource_type, type, ...details } = draft;
  return {
    asset_id: previous?.asset_id ?? randomHex(),
    public_id,
    version: now,
    version_id: randomHex(),
    width,
    height,
    format,
    resource_type,
    created_at: previous?.created_at ?? isoTime(now),
    tags: form.list("tags"),
    ...details,
    bytes: file.content.length,
    type,
    etag: createHash("md5").update(file.content).digest("hex"),
    ...folderFields(form, public_id),
    original_filename: file.name,
    ...annotations(form),
    eager: resource_type === "raw" ? undefined : eagerItems(form.text("eager")),
    content: file.content,
    content_type: contentTypeOf(format),
  };
}

function detectMedia(content, requestedType) {
  const media = requestedType === "raw" ? null : sniff(content);
  const found = media?.resource_type ?? "raw";
  if (requestedType !== "auto" && requestedType !== found) {
    throw new ApiError(400, REFUSALS[requestedType]);
  }
  return media ?? { resource_type: "raw" };
}

function deliveryType(form) {
  const type = form.text("type") ?? "upload";
  if (!TYPES.has(type)) throw new ApiError(400, "Invalid value for parameter type");
  return type;
}

// One stand-in plays both folder modes: a request that uses a parameter of the
// dynamic mode gets the dynamic mode's answer.
function folderFields(form, publicId) {
  const segments = publicId.split("/");
  const name = segments.pop();
  const assetFolder = form.text("asset_folder");
  const displayName = form.text("display_name");
  if (assetFolder === undefined && displayName === undefined) return { folder: segments.join("/") };
  return { asset_folder: assetFolder ?? "", display_name: displayName ?? name };
}

function annotations(form) {
  const context = form.pairs("context");
  return {
    context: context && { custom: context },
    metadata: metadataValues(form.pairs("metadata")),
    ...moderationFields(form.text("moderation")),
  };
}

function metadataValues(pairs) {
  if (pairs === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(pairs).map(([name, value]) => [name, metadataValue(value)]));
}

// A field of type set is sent as a bracketed list.
function metadataValue(value) {
  return typeof value === "string" ? parseFlatList(value) ?? value : value;
}

// Moderations run one after the other, so all but the first wait in the queue.
function moderationFields(text) {
  if (text === undefined) return {};
  const moderation = text.split("|").map((item, index) => ({
    kind: item.split(":")[0],
    status: index === 0 ? "pending" : "queued",
  }));
  return { moderation, moderation_status: "pending" };
}

function eagerItems(text) {
  return text?.split("|").map((item) => {
    // A last segment without an underscore is a format, and an empty one asks
    // for the original's.
    const [, transformation, format] = /^(.+?)(?:\/([a-z0-9]*))?$/s.exec(item) ?? [];
    if (!transformation) throw new ApiError(400, "Invalid value for parameter eager");
    return { transformation, format };
  });
}

function randomHex() {
  return randomBytes(16).toString("hex");
}

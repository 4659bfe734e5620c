// Turns an upload's parameters and file into the record that the store keeps.
// Members that do not apply stay undefined and so never reach an answer.

import { createHash } from "node:crypto";
import { extname } from "node:path";
import { isoTime } from "./clock.js";
import { parseFlatList, parseObjectList } from "./form.js";
import { contentTypeOf, sniff } from "./media.js";
import { choosePublicId } from "./public-id.js";
import { ApiError } from "./responses.js";

const TYPES = new Set(["upload", "private", "authenticated"]);
const REFUSALS = { image: "Invalid image file", video: "Unsupported video format or file" };

/** What of an asset is known before it is stored: its name and its file. */
export function draftAsset(form, file, requestedType, random) {
  const media = detectMedia(file.content, requestedType);
  const publicId = choosePublicId(form, file, media.resource_type, random);
  const format = media.format ?? (extname(publicId).slice(1).toLowerCase() || undefined);
  return { public_id: publicId, type: deliveryType(form), ...media, format };
}

/** The complete record; `previous` is the asset it replaces, if any. */
export function completeAsset(draft, form, file, { previous, now, random, folderMode }) {
  const { public_id, width, height, format, resource_type, type, ...details } = draft;
  const version_id = random.hex();
  return {
    asset_id: previous?.asset_id ?? random.hex(),
    public_id,
    version: now,
    version_id,
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
    ...folderFields(form, public_id, folderMode),
    original_filename: file.name,
    ...annotations(form),
    eager: resource_type === "raw" ? undefined : eagerItems(form.text("eager")),
    content: file.content,
    content_type: contentTypeOf(format),
    internal: {
      backup: form.flag("backup", false),
      uploaded: now,
      updated: {},
      versions: [
        ...(previous?.internal.versions ?? []),
        { version_id, version: now, bytes: file.content.length, uploaded: now },
      ],
    },
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

// Unless told its folder mode, one stand-in plays both: a request that uses a
// parameter of the dynamic mode gets the dynamic mode's answer.
function folderFields(form, publicId, folderMode) {
  const assetFolder = form.text("asset_folder");
  const displayName = form.text("display_name");
  const dynamic = assetFolder !== undefined || displayName !== undefined;
  if (folderMode === "fixed" || (folderMode === undefined && !dynamic)) return { folder: folderOf(publicId) };
  return { asset_folder: assetFolder ?? "", display_name: displayName ?? publicId.split("/").pop() };
}

/** The folder that a public id names, "" for the root. */
export function folderOf(publicId) {
  return publicId.split("/").slice(0, -1).join("/");
}

function annotations(form) {
  const context = form.pairs("context");
  return {
    context: context && { custom: context },
    metadata: metadataValues(form.pairs("metadata")),
    access_control: parseObjectList("access_control", form.text("access_control")),
    ...moderationFields(form.text("moderation")),
  };
}

/** Metadata as it is stored, from the pairs as they were sent. */
export function metadataValues(pairs) {
  if (pairs === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(pairs).map(([name, value]) => [name, metadataValue(value)]));
}

// A field of type set is sent as a bracketed list.
function metadataValue(value) {
  return typeof value === "string" ? parseFlatList(value) ?? value : value;
}

// Moderations run one after the other, so all but the first wait in the queue.
export function moderationFields(text) {
  if (text === undefined) return {};
  const moderation = text.split("|").map((item, index) => ({
    kind: item.split(":")[0],
    status: index === 0 ? "pending" : "queued",
  }));
  return { moderation, moderation_status: "pending" };
}

export function eagerItems(text) {
  return text?.split("|").map((item) => {
    // A last segment without an underscore is a format, and an empty one asks
    // for the original's.
    const [, transformation, format] = /^(.+?)(?:\/([a-z0-9]*))?$/s.exec(item) ?? [];
    if (!transformation) throw new ApiError(400, "Invalid value for parameter eager");
    return { transformation, format };
  });
}

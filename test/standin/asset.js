// Turns an upload's parameters and file into the record that the store keeps.
// Members that do not apply stay undefined and so never reach an answer.

import { createHash } from "node:crypto";
import { extname } from "node:path";
import { isoTime } from "./clock.js";
import { parseObjectList } from "./form.js";
import { contentTypeOf, sniff } from "./media.js";
import { checkedMetadata, metadataValues, withDefaults } from "./metadata.js";
import { choosePublicId } from "./public-id.js";
import { ApiError } from "./responses.js";

const TYPES = new Set(["upload", "private", "authenticated"]);
const REFUSALS = { image: "Invalid image file", video: "Unsupported video format or file" };

/** What of an asset is known before it is stored: its name and its file. */
export function draftAsset(form, file, requestedType, random) {
  const media = detectMedia(file.content, requestedType);
  checkAllowed(media.format, form);
  const publicId = choosePublicId(form, file, media.resource_type, random);
  const format = media.format ?? (extname(publicId).slice(1).toLowerCase() || undefined);
  return { public_id: publicId, type: deliveryType(form), ...media, format };
}

/** The complete record; `previous` is the asset it replaces, if any. */
export function completeAsset(draft, form, file, { previous, now, store, folderMode }) {
  const { public_id, width, height, format, resource_type, type, ...details } = draft;
  const version_id = store.random.hex();
  return {
    asset_id: previous?.asset_id ?? store.random.hex(),
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
    ...folderFields(form, public_id, file, folderMode),
    original_filename: form.flag("discard_original_filename", false) ? undefined : file.name,
    ...annotations(form, store),
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

function checkAllowed(format, form) {
  const allowed = form.list("allowed_formats");
  if (allowed.length > 0 && !allowed.includes(format)) {
    throw new ApiError(400, `Image file format ${format ?? "unknown"} not allowed`);
  }
}

function deliveryType(form) {
  const type = form.text("type") ?? "upload";
  if (!TYPES.has(type)) throw new ApiError(400, "Invalid value for parameter type");
  return type;
}

// Unless told its folder mode, one stand-in plays both: a request that uses a
// parameter of the dynamic mode gets the dynamic mode's answer.
function folderFields(form, publicId, file, folderMode) {
  const fileName = form.flag("use_filename_as_display_name", false) ? file.name : undefined;
  const assetFolder = form.text("asset_folder");
  const displayName = form.text("display_name") ?? fileName;
  const dynamic = form.has("asset_folder") || displayName !== undefined;
  if (folderMode === "fixed" || (folderMode === undefined && !dynamic)) return { folder: folderOf(publicId) };
  return { asset_folder: assetFolder ?? "", display_name: displayName ?? publicId.split("/").pop() };
}

/** The folder that a public id names, "" for the root. */
export function folderOf(publicId) {
  return publicId.split("/").slice(0, -1).join("/");
}

function annotations(form, store) {
  const context = form.context();
  return {
    context: context && { custom: context },
    metadata: metadataOf(form, store),
    access_control: parseObjectList("access_control", form.text("access_control")),
    ...moderationFields(form.text("moderation")),
  };
}

function metadataOf(form, store) {
  const given = form.text("metadata") === undefined ? undefined : metadataValues(checkedMetadata(form, store));
  return withDefaults(given, store);
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

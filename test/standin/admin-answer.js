// An asset as lists, searches and details show it.

import { isoTime } from "./clock.js";
import { eagerAnswer } from "./responses.js";
import { deliveryUrl } from "./sdk.js";

const ANNOTATIONS = ["tags", "context", "metadata"];
const IDENTIFIERS = ["asset_id", "public_id", "resource_type", "type"];

/** Lists show tags, context, metadata and moderations only on request. */
export function listItem(asset, { form, environment }) {
  const wanted = ANNOTATIONS.filter((name) => form.flag(name, false));
  const item = { ...basics(asset, environment), ...annotations(asset, wanted) };
  if (form.flag("moderations", false)) Object.assign(item, moderations(asset));
  return onlyFields(item, form);
}

export function detailAnswer(asset, context) {
  const { form, environment } = context;
  const { internal } = asset;
  return {
    ...basics(asset, environment),
    ...annotations(asset, ANNOTATIONS),
    ...moderations(asset),
    version_id: asset.version_id,
    original_filename: asset.original_filename,
    etag: asset.etag,
    pages: asset.pages,
    duration: asset.duration,
    bit_rate: asset.bit_rate,
    frame_rate: asset.frame_rate,
    nb_frames: asset.nb_frames,
    is_audio: asset.is_audio,
    video: asset.video,
    audio: asset.audio,
    backup: internal.backup || undefined,
    uploaded_at: isoTime(internal.uploaded),
    last_updated: internal.updated.updated_at ? internal.updated : undefined,
    versions: form.flag("versions", false) ? internal.versions.map(versionItem) : undefined,
    ...derivedPage(asset, context),
  };
}

/** A search shows the context flat. */
export function searchItem(asset, { form, environment }) {
  const { internal, width, height } = asset;
  const shown = annotations(asset, ANNOTATIONS.filter((name) => form.items("with_field").includes(name)));
  return onlyFields({
    ...basics(asset, environment),
    filename: asset.public_id.split("/").pop(),
    uploaded_at: isoTime(internal.uploaded),
    aspect_ratio: width && height ? width / height : undefined,
    pixels: width && height ? width * height : undefined,
    status: "active",
    etag: asset.etag,
    duration: asset.duration,
    last_updated: internal.updated.updated_at ? internal.updated : undefined,
    ...shown,
    ...(shown.context && { context: shown.context.custom }),
  }, form);
}

function basics(asset, environment) {
  const { asset_id, public_id, format, version, resource_type, type, created_at, bytes, width, height } = asset;
  return {
    asset_id,
    public_id,
    format,
    version,
    resource_type,
    type,
    created_at,
    bytes,
    width,
    height,
    folder: asset.folder,
    asset_folder: asset.asset_folder,
    display_name: asset.display_name,
    access_mode: "public",
    access_control: asset.access_control,
    url: deliveryUrl(asset, environment, { secure: false }),
    secure_url: deliveryUrl(asset, environment),
  };
}

function annotations(asset, names) {
  return Object.fromEntries(names.map((name) => [name, asset[name]]));
}

function moderations({ moderation, moderation_status }) {
  return { moderation, moderation_kind: moderation?.at(-1).kind, moderation_status };
}

function versionItem({ version_id, version, bytes, uploaded }) {
  return { version_id, version, size: bytes, time: isoTime(uploaded), restorable: true };
}

function derivedPage(asset, { form, environment }) {
  const size = Number(form.text("max_results") ?? 10);
  const start = Number(form.text("derived_next_cursor") ?? 0);
  const items = asset.internal.derived ?? [];
  return {
    derived: items.slice(start, start + size).map((item) => derivedItem(item, asset, environment)),
    derived_next_cursor: start + size < items.length ? String(start + size) : undefined,
  };
}

/** A stored transformation's id is told by asset and transformation. */
export function derivedId(asset, { transformation, format }) {
  return `${asset.asset_id}-${Buffer.from(`${transformation}/${format ?? ""}`).toString("hex")}`;
}

function derivedItem(item, asset, environment) {
  const { transformation, format, bytes, url, secure_url } = eagerAnswer(item, asset, environment);
  return { id: derivedId(asset, item), transformation, format, bytes, url, secure_url };
}

function onlyFields(item, form) {
  const fields = form.items("fields").flatMap((text) => text.split(","));
  if (fields.length === 0) return item;
  const kept = new Set([...IDENTIFIERS, ...fields.map((field) => field.trim())]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
}

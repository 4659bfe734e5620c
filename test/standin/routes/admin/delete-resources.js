// DELETE /resources/...: many assets in one call, a batch at a time.

import { derivedId } from "../../admin-answer.js";
import { adminRoute } from "../../admin-route.js";
import { cursorPosition, positionCursor } from "../../paging.js";
import { removeAssets } from "../../removal.js";
import { ApiError, jsonAnswer, missingParameter } from "../../responses.js";

const ID_LIMIT = 100;

export const deleteRoutes = [
  adminRoute("delete-by-asset-ids", "DELETE", "resources", byAssetIds),
  adminRoute("delete-by-tag", "DELETE", "resources/(?<resourceType>image|video|raw)/tags/(?<tag>.+)", byTag),
  adminRoute("delete-resources", "DELETE", "resources/(?<resourceType>image|video|raw)/(?<type>[a-z_]+)", byName),
  adminRoute("delete-derived", "DELETE", "derived_resources", derived),
];

function byAssetIds(context) {
  const { form, store } = context;
  return deleteListed(requiredIds(form, "asset_ids"), (id) => store.findById(id), context);
}

function byName(context) {
  const { form, store, params: { resourceType, type } } = context;
  const isOfType = (asset) => asset.resource_type === resourceType && asset.type === type;
  if (form.has("public_ids")) {
    const find = (public_id) => store.find({ resource_type: resourceType, type, public_id });
    return deleteListed(requiredIds(form, "public_ids"), find, context);
  }
  const prefix = form.text("prefix");
  if (prefix === undefined && !form.flag("all", false)) throw missingParameter("public_ids");
  return deleteMatching((asset) => isOfType(asset) && asset.public_id.startsWith(prefix ?? ""), context);
}

function byTag(context) {
  const { params: { resourceType, tag } } = context;
  return deleteMatching((asset) => asset.resource_type === resourceType && asset.tags.includes(tag), context);
}

function requiredIds(form, name) {
  const ids = form.items(name);
  if (ids.length === 0) throw missingParameter(name);
  if (ids.length > ID_LIMIT) throw new ApiError(400, `Too many ${name}. Maximum is ${ID_LIMIT}.`);
  return ids;
}

// Named ids: the cursor says how many were done, and ids of none are reported.
function deleteListed(ids, find, context) {
  const start = cursorPosition(context.form);
  const end = start + context.settings.delete_batch;
  const entries = [...new Set(ids)].slice(start, end).map((id) => ({ id, asset: find(id) }));
  return deleteBatch(entries, end < new Set(ids).size ? end : undefined, context);
}

// All that match: those of earlier calls are gone already.
function deleteMatching(matches, context) {
  const { store, settings, form } = context;
  const found = store.list().filter(matches);
  const start = form.flag("keep_original", false) ? cursorPosition(form) : 0;
  const end = start + settings.delete_batch;
  const entries = found.slice(start, end).map((asset) => ({ id: asset.public_id, asset }));
  return deleteBatch(entries, end < found.length ? end : undefined, context);
}

function deleteBatch(entries, position, context) {
  const assets = entries.map(({ asset }) => asset).filter(Boolean);
  const keepsOriginal = context.form.flag("keep_original", false);
  if (keepsOriginal) for (const asset of assets) dropDerived(asset, () => true, context);
  else removeAssets(assets, context);
  const outcome = ({ id, asset }) => [id, asset ? "deleted" : "not_found"];
  const counts = ({ id, asset }) => [id, { original: keepsOriginal ? 0 : 1, derived: asset.internal.derived?.length ?? 0 }];
  return jsonAnswer({
    deleted: Object.fromEntries(entries.map(outcome)),
    deleted_counts: Object.fromEntries(entries.filter(({ asset }) => asset).map(counts)),
    partial: position !== undefined,
    next_cursor: position === undefined ? undefined : positionCursor(context.form, position),
  });
}

function derived(context) {
  const ids = requiredIds(context.form, "derived_resource_ids");
  const outcome = ids.map((id) => {
    const asset = context.store.findById(id.split("-")[0]);
    const dropped = asset && dropDerived(asset, (item) => derivedId(asset, item) === id, context);
    return [id, dropped ? "deleted" : "not_found"];
  });
  return jsonAnswer({ deleted: Object.fromEntries(outcome) });
}

function dropDerived(asset, matches, { store }) {
  const all = asset.internal.derived ?? [];
  const kept = all.filter((item) => !matches(item));
  store.save({ ...asset, internal: { ...asset.internal, derived: kept } });
  return kept.length < all.length;
}

// Lists of assets: GET /resources/...

import { listItem } from "../../admin-answer.js";
import { adminRoute } from "../../admin-route.js";
import { invalidValue } from "../../form.js";
import { paginate } from "../../paging.js";
import { ApiError, jsonAnswer } from "../../responses.js";
import { requireText } from "../../signed-route.js";

const TYPE = "(?<resourceType>image|video|raw)";
const ID_LIMIT = 100;
const ASCENDING = new Set(["asc", "1"]);

export const listRoutes = [
  list("by-asset-folder", "resources/by_asset_folder", byFolder, { counted: true }),
  list("by-asset-ids", "resources/by_asset_ids", byAssetIds),
  list("by-tag", `resources/${TYPE}/tags/(?<tag>.+)`, byTag),
  list("by-context", `resources/${TYPE}/context`, byContext),
  list("by-moderation", `resources/${TYPE}/moderations/(?<kind>[^/]+)/(?<status>[^/]+)`, byModeration),
  list("resources", `resources/${TYPE}(?:/(?<type>[a-z_]+))?`, byType),
];

/** `choose(context)` returns a test for assets. */
function list(name, path, choose, { counted = false } = {}) {
  return adminRoute(name, "GET", path, (context) => {
    const { store, form } = context;
    const { page, next_cursor, total_count } = paginate(store.list().filter(choose(context)), orderOf(context), form);
    const resources = page.map((asset) => listItem(asset, context));
    return jsonAnswer({ resources, next_cursor, total_count: counted ? total_count : undefined });
  });
}

function byType({ form, params, resourceType }) {
  const ids = idSet(form, "public_ids");
  const prefix = form.text("prefix");
  return (asset) => asset.resource_type === resourceType
    && (params.type === undefined || asset.type === params.type)
    && (ids === undefined || ids.has(asset.public_id))
    && (prefix === undefined || asset.public_id.startsWith(prefix))
    && isFrom(asset, form);
}

function byTag({ params, resourceType }) {
  return (asset) => asset.resource_type === resourceType && asset.tags.includes(params.tag);
}

function byContext({ form, resourceType }) {
  const key = requireText(form, "key");
  const value = form.text("value");
  return ({ resource_type, context }) => resource_type === resourceType
    && context !== undefined && Object.hasOwn(context.custom, key)
    && (value === undefined || context.custom[key] === value);
}

function byModeration({ params, resourceType }) {
  const matches = ({ kind, status }) => kind === params.kind && status === params.status;
  return ({ resource_type, moderation }) => resource_type === resourceType && Boolean(moderation?.some(matches));
}

function byFolder({ form }) {
  const folder = form.text("asset_folder") ?? "";
  return (asset) => (asset.asset_folder ?? asset.folder) === folder;
}

function byAssetIds({ form }) {
  const ids = idSet(form, "asset_ids");
  if (ids === undefined) throw invalidValue("asset_ids");
  return ({ asset_id }) => ids.has(asset_id);
}

function idSet(form, name) {
  const ids = form.items(name);
  if (ids.length > ID_LIMIT) throw new ApiError(400, `Too many ${name}. Maximum is ${ID_LIMIT}.`);
  return ids.length > 0 ? new Set(ids) : undefined;
}

function isAscending(form) {
  return ASCENDING.has(form.text("direction"));
}

function isFrom({ created_at }, form) {
  const start = form.text("start_at");
  if (start === undefined) return true;
  const time = Date.parse(start);
  if (Number.isNaN(time)) throw invalidValue("start_at");
  return isAscending(form) ? Date.parse(created_at) >= time : Date.parse(created_at) <= time;
}

// By id under a prefix; otherwise the newest first, unless told otherwise.
function orderOf({ form, store }) {
  const sequence = (asset) => store.sequenceOf(asset);
  if (form.text("prefix") !== undefined) {
    return [{ key: ({ public_id }) => public_id, sign: 1 }, { key: sequence, sign: 1 }];
  }
  const sign = isAscending(form) ? 1 : -1;
  return [{ key: ({ created_at }) => created_at, sign }, { key: sequence, sign }];
}

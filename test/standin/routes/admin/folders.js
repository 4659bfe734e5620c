// Folders: GET, POST, PUT and DELETE /folders[/{path}], POST /folders/search

import { adminRoute } from "../../admin-route.js";
import { touched } from "../../changes.js";
import { createFolderEvent, deleteFolderEvent, moveFolderEvent, renameEvent } from "../../events.js";
import { folderOf } from "../../asset.js";
import { folderOfAsset, isWithin, moveInto, nameOf } from "../../folders.js";
import { paginate } from "../../paging.js";
import { cleanPath } from "../../public-id.js";
import { ApiError, jsonAnswer } from "../../responses.js";
import { requireText } from "../../signed-route.js";

const PATH = "folders/(?<path>.+)";

export const renameFolderRoute = adminRoute("rename-folder", "PUT", PATH, rename);

export const folderRoutes = [
  adminRoute("search-folders", "POST", "folders/search", search),
  adminRoute("root-folders", "GET", "folders", (context) => children("", context)),
  adminRoute("sub-folders", "GET", PATH, (context) => children(existing(context), context)),
  adminRoute("create-folder", "POST", PATH, create),
  renameFolderRoute,
  adminRoute("delete-folder", "DELETE", PATH, remove),
];

const BY_PATH = [{ key: ({ path }) => path, sign: 1 }];

function existing(context) {
  const path = cleanPath(context.params.path);
  if (!context.store.folders.has(path)) {
    throw new ApiError(404, `Can't find folder with path ${path}`);
  }
  return path;
}

function children(parent, context) {
  const folders = context.store.folders.list().filter(({ path }) => folderOf(path) === parent);
  const { page, next_cursor, total_count } = paginate(folders, BY_PATH, context.form);
  return jsonAnswer({ folders: page, next_cursor, total_count });
}

// Of the expressions only a name or the beginning of a path is understood.
function search(context) {
  const [, field, value] = /^\s*(name|path)\s*[:=]\s*"?([^"]*?)"?\s*$/.exec(context.form.text("expression") ?? "path:*") ?? [];
  if (!field) throw new ApiError(400, "Invalid expression");
  const matches = value.endsWith("*")
    ? (text) => text.startsWith(value.slice(0, -1))
    : (text) => text === value;
  const folders = context.store.folders.list().filter((folder) => matches(folder[field]));
  const { page, next_cursor, total_count } = paginate(folders, BY_PATH, context.form, 50);
  return jsonAnswer({ total_count, time: 1, folders: page, next_cursor });
}

function create(context) {
  const { store, emit, params } = context;
  const path = cleanPath(params.path);
  const isNew = !store.folders.has(path);
  store.folders.ensure(path, store.random);
  if (isNew) emit(createFolderEvent(path));
  return jsonAnswer({ success: true, path, name: nameOf(path), external_id: store.folders.idOf(path) });
}

function rename(context) {
  const { store, emit, form } = context;
  const from = existing(context);
  const to = cleanPath(requireText(form, "to_folder"));
  if (store.folders.has(to)) throw new ApiError(409, `Folder ${to} already exists`);
  if (isWithin(to, from)) throw new ApiError(400, "A folder cannot be moved into itself");
  store.folders.rename(from, to, store.random);
  const inside = store.list().filter((asset) => isWithin(folderOfAsset(asset), from));
  const renamed = inside.map((asset) => moved(asset, from, to, context)).filter(Boolean);
  emit(moveFolderEvent(from, to));
  for (const event of renamed) emit(event);
  return jsonAnswer({ from: { name: nameOf(from), path: from }, to: { name: nameOf(to), path: to } });
}

// In fixed folder mode the folder is part of the public id, so that changes too.
function moved(asset, from, to, { store, clock }) {
  const now = clock.now();
  if (asset.asset_folder !== undefined) {
    store.save(touched({ ...asset, asset_folder: moveInto(asset.asset_folder, from, to) }, undefined, now));
    return undefined;
  }
  const public_id = moveInto(asset.public_id, from, to);
  const after = touched({ ...asset, public_id, folder: folderOf(public_id) }, "public_id_updated_at", now);
  store.save(after);
  return renameEvent(asset, after);
}

function remove(context) {
  const { store, emit } = context;
  const path = existing(context);
  if (store.list().some((asset) => isWithin(folderOfAsset(asset), path))) {
    throw new ApiError(400, "Folder is not empty");
  }
  const deleted = store.folders.remove(path);
  for (const each of deleted) emit(deleteFolderEvent(each));
  return jsonAnswer({ deleted });
}

// What a notification says, by type. An event is { type, stamped, payload };
// the notifier puts the envelope around it. `stamped` types carry `timestamp`
// and `request_id` as well. Lists and maps are as Cloudinary's own differ:
// `resources` is a map by public id in some types and a list in others.

const SOURCE = { source: "api" };

export function uploadEvent(answer) {
  return { type: "upload", stamped: true, payload: answer };
}

export function deleteEvent(assets, type = "delete") {
  const resources = assets.map((asset) => {
    const { resource_type, type: deliveryType, asset_id, public_id, version } = asset;
    return { resource_type, type: deliveryType, asset_id, public_id, version, ...folderMembers(asset) };
  });
  return { type, stamped: false, payload: { resources } };
}

export function renameEvent(before, after) {
  const payload = {
    resource_type: after.resource_type,
    type: before.type,
    to_type: after.type === before.type ? undefined : after.type,
    asset_id: after.asset_id,
    ...folderMembers(after),
    from_public_id: before.public_id,
    to_public_id: after.public_id,
  };
  return { type: "rename", stamped: true, payload };
}

export function tagsEvent(changes) {
  const resources = changes.map(({ after, added, removed }) => ({ ...identity(after), added, removed }));
  return { type: "resource_tags_changed", stamped: false, payload: { ...SOURCE, resources } };
}

export function contextEvent(changes) {
  const item = ({ after, added, removed, updated }) => ({ ...shortIdentity(after), added, removed, updated });
  return { type: "resource_context_changed", stamped: false, payload: { ...SOURCE, resources: byPublicId(changes, item) } };
}

export function metadataEvent(changes) {
  const item = ({ before, after }) => ({
    ...shortIdentity(after),
    previous_metadata: before.metadata ?? {},
    new_metadata: after.metadata ?? {},
  });
  return { type: "resource_metadata_changed", stamped: false, payload: { ...SOURCE, resources: byPublicId(changes, item) } };
}

export function displayNameEvent(changes) {
  const item = ({ before, after }) => ({
    ...identity(after),
    asset_folder: after.asset_folder,
    previous_display_name: before.display_name,
    new_display_name: after.display_name,
  });
  return { type: "resource_display_name_changed", stamped: true, payload: { ...SOURCE, resources: byPublicId(changes, item) } };
}

export function moveEvent(changes) {
  const item = ({ before, after }) => ({
    ...shortIdentity(after),
    display_name: after.display_name,
    from_asset_folder: before.asset_folder,
    to_asset_folder: after.asset_folder,
  });
  return { type: "move", stamped: false, payload: { ...SOURCE, resources: byPublicId(changes, item) } };
}

export function accessControlEvent(changes) {
  const resources = changes.map(({ before, after }) => ({
    ...identity(after),
    version: after.version,
    previous_access_control: before.access_control ?? null,
    new_access_control: after.access_control ?? null,
  }));
  return { type: "access_control_changed", stamped: false, payload: { ...SOURCE, resources } };
}

export function eagerEvent(asset, batchId, items) {
  const { asset_id, public_id } = asset;
  return { type: "eager", stamped: true, payload: { batch_id: batchId, asset_id, public_id, eager: items } };
}

export function moderationEvent(answer, { kind, status, response, updated_at }) {
  const payload = {
    moderation_response: response,
    moderation_status: status,
    moderation_kind: kind,
    moderation_updated_at: updated_at,
    ...answer,
  };
  // The asset's own status covers all its moderations, the event's only this one.
  return { type: "moderation", stamped: false, payload: { ...payload, moderation_status: status } };
}

export function moderationSummaryEvent(asset) {
  const { moderation, moderation_status, version } = asset;
  const payload = { ...identity(asset), version, moderation_status, moderation };
  return { type: "moderation_summary", stamped: false, payload };
}

export function createFolderEvent(path) {
  return { type: "create_folder", stamped: false, payload: { ...folderNames(path), ...SOURCE } };
}

export function deleteFolderEvent(path) {
  return { type: "delete_folder", stamped: false, payload: { ...folderNames(path), ...SOURCE } };
}

export function moveFolderEvent(fromPath, toPath) {
  const payload = { from_path: fromPath, to_path: toPath, status: "completed" };
  return { type: "move_or_rename_asset_folder", stamped: false, payload };
}

export function restoreEvent(assets) {
  const resources = assets.map((asset) => {
    const { version, version_id } = asset;
    return { ...identity(asset), version, version_id };
  });
  return { type: "restore_asset_version", stamped: false, payload: { resources } };
}

export function errorEvent(message, ids) {
  return { type: "error", stamped: false, payload: { error: { message }, ...ids } };
}

function shortIdentity({ asset_id, resource_type, type }) {
  return { asset_id, resource_type, type };
}

function identity(asset) {
  return { ...shortIdentity(asset), public_id: asset.public_id };
}

// In fixed folder mode an asset has a `folder`, in dynamic mode the other two.
function folderMembers({ folder, asset_folder, display_name }) {
  return { folder, asset_folder, display_name };
}

// Not an object literal: an asset may be called `__proto__`.
function byPublicId(changes, item) {
  return Object.fromEntries(changes.map((change) => [change.after.public_id, item(change)]));
}

function folderNames(path) {
  return { folder_path: path, folder_name: path.split("/").pop() };
}

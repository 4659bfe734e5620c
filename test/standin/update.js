// What explicit and the Admin API's update have in common: the parameters that
// change an existing asset without touching its content.

import { moderationFields } from "./asset.js";
import { applyChanges, contextChange, memberChange, metadataChange, tagsChange } from "./changes.js";
import { parseObjectList } from "./form.js";
import { checkedMetadata } from "./metadata.js";
import { judge } from "./moderation.js";
import { ApiError } from "./responses.js";

// In the order in which they are applied and notified.
const UPDATERS = [
  ["tags", (asset, form) => tagsChange(asset, form.list("tags"))],
  ["context", (asset, form) => contextChange(asset, form.context() ?? {})],
  ["metadata", (asset, form, { store }) => metadataChange(asset, checkedMetadata(form, store))],
  ["access_control", (asset, form) => memberChange(asset, "access_control", parseObjectList("access_control", form.text("access_control")) ?? undefined)],
  ["display_name", (asset, form, context) => displayNameChange(asset, form, context)],
  ["asset_folder", (asset, form) => memberChange(asset, "asset_folder", form.text("asset_folder") ?? "")],
];

/** Applies what the form names, each with its notification; returns the asset as it is then. */
export function updateAsset(asset, context) {
  const { form, store } = context;
  for (const [name, change] of UPDATERS) {
    if (form.has(name)) applyChanges(name, [change(store.findById(asset.asset_id), form, context)], context);
  }
  const status = form.text("moderation_status");
  if (status) judge(store.findById(asset.asset_id), { status }, context);
  const moderation = form.text("moderation");
  if (moderation) store.save({ ...store.findById(asset.asset_id), ...moderationFields(moderation) });
  return store.findById(asset.asset_id);
}

function displayNameChange(asset, form, { store }) {
  const name = form.text("display_name") ?? "";
  const taken = (other) => other.asset_id !== asset.asset_id && other.display_name === name && other.asset_folder === asset.asset_folder;
  if (form.flag("unique_display_name", false) && store.list().some(taken)) {
    throw new ApiError(409, `Display name ${name} already exists in the folder`);
  }
  return memberChange(asset, "display_name", name);
}

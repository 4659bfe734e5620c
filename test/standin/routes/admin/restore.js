// POST /resources/{resource_type}/{type}/restore and /resources/restore

import { detailAnswer } from "../../admin-answer.js";
import { adminRoute } from "../../admin-route.js";
import { restoreEvent } from "../../events.js";
import { jsonAnswer, missingParameter } from "../../responses.js";
import { touched } from "../../changes.js";

export const restoreRoutes = [
  adminRoute("restore-by-asset-ids", "POST", "resources/restore", byIds),
  adminRoute("restore", "POST", "resources/(?<resourceType>image|video|raw)/(?<type>[a-z_]+)/restore", byNames),
];

function byIds(context) {
  return restore("asset_ids", (asset, id) => asset.asset_id === id, context);
}

function byNames(context) {
  const { resourceType, type } = context.params;
  const matches = (asset, id) => asset.public_id === id && asset.resource_type === resourceType && asset.type === type;
  return restore("public_ids", matches, context);
}

function restore(name, matches, context) {
  const { form, store, clock, emit } = context;
  const ids = form.items(name);
  if (ids.length === 0) throw missingParameter(name);
  const versions = form.items("versions");
  const restored = [];
  const outcome = ids.map((id, index) => {
    const backup = store.backups.findLast((asset) => matches(asset, id) && isVersion(asset, versions[index]));
    if (!backup) return [id, { error: "no_backup" }];
    const live = store.findById(backup.asset_id);
    const asset = touched({ ...backup, public_id: live?.public_id ?? backup.public_id }, undefined, clock.now());
    restored.push(store.save(asset));
    return [id, detailAnswer(asset, context)];
  });
  if (restored.length > 0) emit(restoreEvent(restored));
  return jsonAnswer(Object.fromEntries(outcome));
}

function isVersion({ version_id }, wanted) {
  return wanted === undefined || version_id === wanted;
}

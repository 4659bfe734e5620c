// How an asset ends. With a backup its content stays, and can be restored.

import { deleteEvent } from "./events.js";

/** Removes assets, with one notification for all of them. */
export function removeAssets(assets, { store, emit, settings }, type = "delete") {
  for (const asset of assets) {
    store.remove(asset);
    if (asset.internal.backup || settings.backup) store.keepBackup(asset);
  }
  if (assets.length > 0) emit(deleteEvent(assets, type));
}

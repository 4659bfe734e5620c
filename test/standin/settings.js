// What a test may set about the environment that the stand-in plays.

import { ApiError } from "./responses.js";

export const DEFAULT_SETTINGS = Object.freeze({
  delete_batch: 1000, // originals that one call deletes
  chunk_min: 5 * 1024 * 1024, // bytes of each part but the last
  search_lag: 0, // seconds until a search finds an upload
  backup: false, // whether every deleted asset can be restored
});

/** Changes the settings in place. */
export function changeSettings(settings, changes = {}) {
  for (const [name, value] of Object.entries(changes)) {
    const valid = Object.hasOwn(DEFAULT_SETTINGS, name) && typeof value === typeof DEFAULT_SETTINGS[name] && !(value < 0);
    if (!valid) throw new ApiError(400, `Invalid setting ${name}`);
  }
  Object.assign(settings, changes);
}

// The stored assets, in memory. A record holds what the upload answer shows
// under the same names, plus `content` and `content_type`.

import { Clock } from "./clock.js";

// An id is free again in another resource type or delivery type, so all three
// make the key. The first two never hold a slash.
function nameKey({ resource_type, type, public_id }) {
  return `${resource_type}/${type}/${public_id}`;
}

export class AssetStore {
  #assets = new Map();

  constructor(clock = new Clock()) {
    this.clock = clock;
  }

  find(name) {
    return this.#assets.get(nameKey(name));
  }

  save(asset) {
    this.#assets.set(nameKey(asset), asset);
    return asset;
  }

  list() {
    return [...this.#assets.values()];
  }
}

// The stored assets, in memory. A record holds what the upload answer shows
// under the same names, plus `content`, `content_type` and `internal`, which no
// answer shows. Records are never changed in place: a change saves a new one.

import { Clock } from "./clock.js";
import { folderOfAsset, Folders } from "./folders.js";
import { RandomSource } from "./random.js";

const TOKEN_LIFETIME = 600;

// An id is free again in another resource type or delivery type, so all three
// make the key. The first two never hold a slash.
export function nameKey({ resource_type, type, public_id }) {
  return `${resource_type}/${type}/${public_id}`;
}

export class AssetStore {
  #byName = new Map();
  // In the order of creation, which renaming and overwriting leave alone.
  #byId = new Map();
  #sequences = new Map();
  #created = 0;

  constructor(clock = new Clock()) {
    this.clock = clock;
    this.random = new RandomSource();
    this.folders = new Folders();
    this.metadataFields = new Map();
    this.deletedFields = new Set();
    this.presets = new Map();
    this.backups = [];
    this.deleteTokens = new Map();
  }

  find(name) {
    return this.#byName.get(nameKey(name));
  }

  findById(assetId) {
    return this.#byId.get(assetId);
  }

  /** Stores a new asset, or the new state of one, under the name it has now. */
  save(asset) {
    const before = this.#byId.get(asset.asset_id);
    if (before) this.#byName.delete(nameKey(before));
    else this.#sequences.set(asset.asset_id, (this.#created += 1));
    this.#byName.set(nameKey(asset), asset);
    this.#byId.set(asset.asset_id, asset);
    this.folders.ensure(folderOfAsset(asset), this.random);
    return asset;
  }

  remove(asset) {
    this.#byName.delete(nameKey(asset));
    this.#byId.delete(asset.asset_id);
  }

  newDeleteToken({ asset_id }) {
    const token = this.random.hex();
    this.deleteTokens.set(token, { asset_id, until: this.clock.now() + TOKEN_LIFETIME });
    return token;
  }

  /** The asset that a token allows to delete, once and for ten minutes. */
  takeDeleteToken(token) {
    const { asset_id, until } = this.deleteTokens.get(token) ?? {};
    this.deleteTokens.delete(token);
    return until >= this.clock.now() ? this.findById(asset_id) : undefined;
  }

  keepBackup(asset) {
    this.backups.push(asset);
  }

  list() {
    return [...this.#byId.values()];
  }

  /** The how-manieth asset it was to be created; a deleted one keeps its number. */
  sequenceOf({ asset_id }) {
    return this.#sequences.get(asset_id);
  }

  clear() {
    const maps = [this.#byName, this.#byId, this.#sequences, this.folders, this.metadataFields, this.deletedFields, this.presets, this.deleteTokens];
    for (const map of maps) map.clear();
    this.backups.length = 0;
  }
}

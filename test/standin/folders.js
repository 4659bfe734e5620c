// Folders: those that were made, and those in which, or below which, an asset
// was stored. They stay when they are empty.

import { folderOf } from "./asset.js";

export class Folders {
  #ids = new Map();

  /** Every { name, path, external_id }, sorted by path. */
  list() {
    return [...this.#ids].map(([path, external_id]) => ({ name: nameOf(path), path, external_id }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  has(path) {
    return this.#ids.has(path);
  }

  idOf(path) {
    return this.#ids.get(path);
  }

  /** Makes the folder and those above it, as far as they are missing. */
  ensure(path, random) {
    if (path === "" || this.#ids.has(path)) return;
    this.ensure(folderOf(path), random);
    this.#ids.set(path, random.hex());
  }

  rename(from, to, random) {
    const moved = [...this.#ids].filter(([path]) => isWithin(path, from));
    for (const [path] of moved) this.#ids.delete(path);
    this.ensure(folderOf(to), random);
    for (const [path, id] of moved) this.#ids.set(moveInto(path, from, to), id);
  }

  /** Removes the folder and those below it; returns their paths. */
  remove(path) {
    const gone = [...this.#ids.keys()].filter((each) => isWithin(each, path)).sort();
    for (const each of gone) this.#ids.delete(each);
    return gone;
  }

  clear() {
    this.#ids.clear();
  }
}

export function folderOfAsset({ asset_folder, folder }) {
  return asset_folder ?? folder ?? "";
}

export function nameOf(path) {
  return path.split("/").pop();
}

/** Whether a path is the folder or lies below it. */
export function isWithin(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

export function moveInto(path, from, to) {
  return to + path.slice(from.length);
}

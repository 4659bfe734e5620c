// A small world of assets: random histories, the notifications that Cloudinary
// would send of them, and the truth at the end. It knows nothing of the
// extension: it plays Cloudinary.

import { createHash } from "node:crypto";

const WORDS = ["red", "green", "blue", "dog", "cat"];
const FOLDERS = ["a", "a/b", "c", "c/d/e"];
const NEW_FOLDERS = ["x", "a", "c/d"];
const KINDS = ["manual", "aws_rek"];
// the worst first
const VERDICTS = ["rejected", "pending", "approved"];
const ACCESS = [[], [{ access_type: "token" }], [{ access_type: "anonymous", end: "2030-01-01T00:00:00Z" }]];

const uuid = (text) => {
  const hex = createHash("md5").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
};

/** One history: `user` is the folder that all of its public ids are in. */
export class World {
  events = [];
  #assets = new Map();
  #ids = 0;
  #random;
  #user;
  #micros;
  #version = 1700000000;

  constructor(random, user) {
    this.#random = random;
    this.#user = user;
    this.#micros = 1767261600000000 + random.below(1000000);
    // folders are the account's: those of other histories must not meet these
    this.folders = ["", ...FOLDERS.map((folder) => `${user}/${folder}`)];
    this.names = Array.from({ length: 4 }, (_, i) => `${user}/${uuid(`${user} ${i}`)}`);
  }

  /** The rows that a files table should have, by asset_id. */
  truth() {
    return [...this.#assets.values()].map(({ verdicts, eager, ...row }) => ({
      ...row,
      moderation_status: VERDICTS.find((status) => Object.values(verdicts).includes(status)) ?? null,
      eager: eager && Object.keys(eager).sort().map((transformation) => eager[transformation]),
    }));
  }

  play(steps) {
    this.create();
    for (let step = 0; step < steps; step += 1) this.#step();
  }

  #step() {
    const { actions, weights } = STEPS;
    let at = this.#random.below(weights);
    const action = actions.find(({ weight }) => (at -= weight) < 0);
    action.run.call(this);
  }

  #emit(type, payload) {
    // many in the same second, none in the same microsecond
    this.#micros += this.#random.between(1, 900000);
    const triggered = new Date(Math.floor(this.#micros / 1000)).toISOString().slice(0, -1)
      + String(this.#micros % 1000).padStart(3, "0") + "Z";
    this.events.push({
      notification_type: type,
      notification_context: { triggered_at: triggered, triggered_by: { source: "API", id: "key" } },
      signature_key: "key",
      ...payload,
    });
  }

  #pick() {
    return this.#assets.size > 0 ? this.#random.pick([...this.#assets.values()]) : undefined;
  }

  #freeNames() {
    const taken = new Set([...this.#assets.values()].map(({ public_id }) => public_id));
    return this.names.filter((name) => !taken.has(name));
  }

  #identity({ asset_id, public_id }) {
    return { asset_id, public_id, resource_type: "image", type: "upload" };
  }

  #itemOf(asset, fields) {
    return { ...this.#identity(asset), ...fields };
  }

  // `resources` as a list, or as a map by public id
  #map(asset, fields) {
    const { public_id, ...rest } = this.#itemOf(asset, fields);
    return { source: "api", resources: { [public_id]: rest } };
  }

  #content() {
    this.#version += this.#random.between(1, 3);
    return {
      version: this.#version,
      format: this.#random.pick(["png", "jpg"]),
      width: this.#random.between(1, 99),
      height: this.#random.between(1, 99),
      bytes: this.#random.between(1, 9999),
    };
  }

  #tags() {
    return [...new Set(this.#random.list(0, 3, () => this.#random.pick(WORDS)))];
  }

  #pairs() {
    return Object.fromEntries(this.#random.list(0, 2, () => [this.#random.pick(WORDS), this.#random.pick(WORDS)]));
  }

  #upload(asset) {
    Object.assign(asset, this.#content(), { tags: this.#tags() });
    const sent = { asset_folder: asset.asset_folder, display_name: asset.display_name };
    if (this.#random.chance(0.5)) {
      asset.context = this.#pairs();
      sent.context = { custom: asset.context };
    }
    if (this.#random.chance(0.5)) {
      asset.metadata = this.#pairs();
      sent.metadata = asset.metadata;
    }
    if (this.#random.chance(0.3)) {
      const kind = this.#random.pick(KINDS);
      asset.verdicts[kind] = "pending";
      // as a list, or as one
      if (this.#random.chance(0.5)) sent.moderation = [{ kind, status: "pending" }];
      else Object.assign(sent, { moderation_kind: kind, moderation_status: "pending" });
    }
    if (this.#random.chance(0.2)) {
      asset.info = { [this.#random.pick(WORDS)]: this.#pairs() };
      sent.info = asset.info;
    }
    const { version, format, width, height, bytes, tags } = asset;
    this.#emit("upload", this.#itemOf(asset, {
      version, format, width, height, bytes, tags, ...sent,
      secure_url: `https://res.cloudinary.com/demo/image/upload/v${version}/${asset.public_id}.${format}`,
    }));
  }

  create() {
    const free = this.#freeNames();
    if (free.length === 0) return;
    this.#ids += 1;
    const asset_id = createHash("md5").update(`${this.#user} asset ${this.#ids}`).digest("hex");
    const asset = {
      asset_id,
      public_id: this.#random.pick(free),
      asset_folder: this.#random.pick(this.folders),
      display_name: this.#random.pick(WORDS),
      context: null,
      metadata: null,
      access_control: null,
      verdicts: {},
      eager: null,
      info: null,
    };
    this.#assets.set(asset_id, asset);
    this.#upload(asset);
  }

  overwrite() {
    const asset = this.#pick();
    if (asset) this.#upload(asset);
  }

  destroy() {
    const victims = [...this.#assets.values()].filter(() => this.#random.chance(0.5));
    if (victims.length === 0) return;
    for (const { asset_id } of victims) this.#assets.delete(asset_id);
    this.#emit("delete", { resources: victims.map((asset) => this.#itemOf(asset, { version: asset.version })) });
  }

  #renameTo(asset, to) {
    const from = asset.public_id;
    asset.public_id = to;
    const { public_id: _, ...identity } = this.#identity(asset);
    this.#emit("rename", { ...identity, from_public_id: from, to_public_id: to });
  }

  rename() {
    const [asset, free] = [this.#pick(), this.#freeNames()];
    if (asset && free.length > 0) this.#renameTo(asset, this.#random.pick(free));
  }

  swap() {
    const [a, free] = [this.#pick(), this.#freeNames()];
    const b = [...this.#assets.values()].find((other) => other !== a);
    if (!b || free.length === 0) return;
    const [first, second] = [a.public_id, b.public_id];
    this.#renameTo(a, free[0]);
    this.#renameTo(b, first);
    this.#renameTo(a, second);
  }

  tag() {
    const asset = this.#pick();
    if (!asset) return;
    const [added, removed] = [this.#tags(), this.#tags()].map((list, i, [add]) => i === 0 ? list : list.filter((tag) => !add.includes(tag)));
    asset.tags = [...asset.tags.filter((tag) => !removed.includes(tag)), ...added.filter((tag) => !asset.tags.includes(tag))];
    this.#emit("resource_tags_changed", { source: "api", resources: [this.#itemOf(asset, { added, removed })] });
  }

  annotate() {
    const asset = this.#pick();
    if (!asset) return;
    const added = this.#pairs();
    const removed = this.#tags().filter((name) => !(name in added));
    asset.context = { ...asset.context, ...added };
    for (const name of removed) delete asset.context[name];
    // as handlers have seen it, or as the description has it
    const listed = this.#random.chance(0.5);
    this.#emit("resource_context_changed", this.#map(asset, {
      added: listed ? Object.entries(added).map(([name, value]) => ({ name, value })) : added,
      removed: listed ? removed.map((name) => ({ name, value: "old" })) : removed,
      updated: listed ? [] : {},
    }));
  }

  describe() {
    const asset = this.#pick();
    if (!asset) return;
    const previous_metadata = asset.metadata ?? {};
    asset.metadata = this.#pairs();
    this.#emit("resource_metadata_changed", this.#map(asset, { previous_metadata, new_metadata: asset.metadata }));
  }

  label() {
    const asset = this.#pick();
    if (!asset) return;
    const previous_display_name = asset.display_name;
    asset.display_name = this.#random.pick(WORDS);
    this.#emit("resource_display_name_changed", this.#map(asset, { previous_display_name, new_display_name: asset.display_name }));
  }

  move() {
    const asset = this.#pick();
    if (!asset) return;
    const from_asset_folder = asset.asset_folder;
    asset.asset_folder = this.#random.pick(this.folders);
    this.#emit("move", this.#map(asset, { from_asset_folder, to_asset_folder: asset.asset_folder, display_name: asset.display_name }));
  }

  judge() {
    const asset = this.#pick();
    if (!asset) return;
    const [kind, status] = [this.#random.pick(KINDS), this.#random.pick(VERDICTS)];
    asset.verdicts[kind] = status;
    if (this.#random.chance(0.5)) this.#emit("moderation", this.#itemOf(asset, { moderation_kind: kind, moderation_status: status, version: asset.version }));
    else this.#emit("moderation_summary", this.#itemOf(asset, { moderation: [{ kind, status }] }));
  }

  restrict() {
    const asset = this.#pick();
    if (!asset) return;
    const previous_access_control = asset.access_control;
    asset.access_control = this.#random.pick(ACCESS);
    this.#emit("access_control_changed", { source: "api", resources: [this.#itemOf(asset, { previous_access_control, new_access_control: asset.access_control })] });
  }

  derive() {
    const asset = this.#pick();
    if (!asset) return;
    const eager = [...new Set(this.#random.list(1, 2, () => this.#random.pick(["c_fill,w_20", "w_10"])))]
      .map((transformation) => ({ transformation, format: "jpg", status: this.#random.pick(["processing", "complete"]) }));
    asset.eager = { ...asset.eager, ...Object.fromEntries(eager.map((item) => [item.transformation, item])) };
    this.#emit("eager", this.#itemOf(asset, { batch_id: "b", eager }));
  }

  inform() {
    const asset = this.#pick();
    if (!asset) return;
    const [info_kind, info_data] = [this.#random.pick(WORDS), this.#pairs()];
    asset.info = { ...asset.info, [info_kind]: info_data };
    this.#emit("info", this.#itemOf(asset, { info_kind, info_status: "complete", info_data }));
  }

  renameFolder() {
    const [from, to] = [FOLDERS, NEW_FOLDERS].map((list) => `${this.#user}/${this.#random.pick(list)}`);
    if (from === to || to.startsWith(`${from}/`)) return;
    for (const asset of this.#assets.values()) {
      if (asset.asset_folder === from || asset.asset_folder.startsWith(`${from}/`)) asset.asset_folder = to + asset.asset_folder.slice(from.length);
    }
    this.#emit("move_or_rename_asset_folder", { from_path: from, to_path: to, status: "completed" });
  }
}

const WEIGHTS = {
  create: 6, overwrite: 3, destroy: 2, rename: 3, swap: 2, tag: 4, annotate: 3, describe: 2, label: 2, move: 3, judge: 2, restrict: 1,
  derive: 2, inform: 1, renameFolder: 2,
};
const STEPS = {
  actions: Object.entries(WEIGHTS).map(([name, weight]) => ({ weight, run: World.prototype[name] })),
  weights: Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0),
};

// Random histories: the notifications, read in order, tell the whole store.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isWithin, moveInto } from "./folders.js";
import { randomHistory } from "./history.js";
import { control as controlAt } from "./support.js";
import { startReceiver } from "./support-receiver.js";
import { startSigned } from "./support-signed.js";

let standin;
let receiver;

before(async () => {
  receiver = await startReceiver();
  ({ standin } = await startSigned());
});

after(async () => {
  receiver.stop();
  assert.deepEqual(await standin.stop(), []);
});

const control = (path, json) => controlAt(standin.url, path, json);

/** What a plain reader of the notifications, in their order, believes: assets by id. */
class Mirror {
  assets = new Map();

  apply(event) {
    this[event.notification_type]?.(event);
  }

  upload(event) {
    this.#claim(event);
    const { public_id, version, tags, context, metadata, asset_folder, display_name, access_control, etag } = event;
    this.assets.set(event.asset_id, { public_id, version, tags, context: context?.custom ?? {}, metadata: metadata ?? {}, asset_folder, display_name, access_control: access_control ?? null, etag });
  }

  delete({ resources }) {
    for (const { asset_id } of resources) this.assets.delete(asset_id);
  }

  rename({ asset_id, to_public_id }) {
    this.#claim({ asset_id, public_id: to_public_id });
    this.assets.get(asset_id).public_id = to_public_id;
  }

  resource_tags_changed({ resources }) {
    for (const { asset_id, added, removed } of resources) {
      const asset = this.assets.get(asset_id);
      asset.tags = [...asset.tags.filter((tag) => !removed.includes(tag)), ...added];
    }
  }

  resource_context_changed({ resources }) {
    for (const { asset_id, added, removed, updated } of Object.values(resources)) {
      const { context } = this.assets.get(asset_id);
      for (const { name } of removed) delete context[name];
      for (const { name, value } of [...added, ...updated]) context[name] = value;
    }
  }

  resource_metadata_changed({ resources }) {
    for (const { asset_id, new_metadata } of Object.values(resources)) this.assets.get(asset_id).metadata = new_metadata;
  }

  resource_display_name_changed({ resources }) {
    for (const { asset_id, new_display_name } of Object.values(resources)) this.assets.get(asset_id).display_name = new_display_name;
  }

  move({ resources }) {
    for (const { asset_id, to_asset_folder } of Object.values(resources)) this.assets.get(asset_id).asset_folder = to_asset_folder;
  }

  move_or_rename_asset_folder({ from_path, to_path }) {
    for (const asset of this.assets.values()) {
      if (isWithin(asset.asset_folder, from_path)) asset.asset_folder = moveInto(asset.asset_folder, from_path, to_path);
    }
  }

  access_control_changed({ resources }) {
    for (const { asset_id, new_access_control } of resources) this.assets.get(asset_id).access_control = new_access_control;
  }

  // Who loses its name to another is gone: the only end without a notification.
  #claim({ asset_id, public_id }) {
    for (const [id, asset] of this.assets) if (id !== asset_id && asset.public_id === public_id) this.assets.delete(id);
  }
}

function believed(mirror) {
  return Object.fromEntries([...mirror.assets].map(([id, asset]) => [id, { ...asset, tags: [...asset.tags].sort() }]));
}

function actual({ assets }) {
  return Object.fromEntries(assets.map((asset) => {
    const { public_id, version, tags, context, metadata = {}, asset_folder, display_name, access_control = null, etag } = asset;
    return [asset.asset_id, { public_id, version, tags: [...tags].sort(), context: context?.custom ?? {}, metadata, asset_folder, display_name, access_control, etag }];
  }));
}

describe("a random history", () => {
  for (const seed of [1, 2, 3]) {
    test(`with seed ${seed}`, async () => {
      await control("reset", { seed });
      await control("notify", { url: receiver.url });
      receiver.received.length = 0;
      const { steps } = await control("history", { seed, steps: 300 });
      await control("webhooks?wait_ms=20000");
      const events = receiver.received.map(({ json }) => json);
      const mirror = new Mirror();
      for (const event of events) mirror.apply(event);
      const state = await control("state");
      assert.deepEqual(believed(mirror), actual(state));
      assert.equal(steps.length, 300);
      assert.ok(steps.filter(({ refused }) => !refused).length > 150);
      const times = events.map(({ notification_context }) => notification_context.triggered_at);
      assert.deepEqual(times, [...new Set(times)].sort());
    });
  }

  test("has every kind of event, several in one second", async () => {
    const { deliveries } = await control("webhooks");
    const types = new Set(deliveries.map(({ type }) => type));
    for (const type of ["upload", "delete", "rename", "resource_tags_changed", "resource_context_changed", "resource_metadata_changed",
      "resource_display_name_changed", "move", "move_or_rename_asset_folder", "access_control_changed"]) {
      assert.ok(types.has(type), type);
    }
    const seconds = deliveries.map(({ body }) => JSON.parse(body).notification_context.triggered_at.slice(0, 19));
    assert.ok(new Set(seconds).size < seconds.length);
  });

  test("is the same for the same seed, and another for another", () => {
    const make = (seed) => randomHistory({ seed, steps: 50, names: 5 });
    assert.deepEqual(make(1), make(1));
    assert.notDeepEqual(make(1), make(2));
  });
});

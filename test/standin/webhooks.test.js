// Notifications: what is said, how it is signed, and how delivery goes wrong.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { png, startWithSdk } from "./support.js";
import { startReceiver } from "./support-receiver.js";

const PICTURE = png();

let standin;
let cloudinary;
let uploader;
let uploadBuffer;
let control;
let receiver;

before(async () => {
  receiver = await startReceiver();
  ({ standin, cloudinary, uploadBuffer, control } = await startWithSdk("key", "secret", ["--notify", receiver.url]));
  ({ uploader } = cloudinary);
});

after(async () => {
  await standin.stop();
  receiver.stop();
});

const DEFAULTS = {
  hold: false, seed: null, duplicate: 0, drop: 0, tamper: null, age: 0, key: null, algorithm: null,
  retries: 3, retry_ms: 10, header_case: "canonical", resources: "documented", deltas: "list",
};

afterEach(() => control("webhooks", DEFAULTS));

/** The notifications that `action` leads to, once they have arrived. */
async function notified(action) {
  await control("webhooks?wait_ms=5000");
  receiver.received.length = 0;
  await action();
  await control("webhooks?wait_ms=5000");
  return receiver.received.splice(0);
}

async function one(type, action) {
  const list = await notified(action);
  const found = list.filter(({ json }) => json.notification_type === type);
  assert.equal(found.length, 1, `${type} in ${list.map(({ json }) => json.notification_type)}`);
  return found[0].json;
}

function isAuthentic({ headers, body }) {
  const timestamp = Number(headers["x-cld-timestamp"]);
  return cloudinary.utils.verifyNotificationSignature(body, timestamp, headers["x-cld-signature"]);
}

describe("types", () => {
  test("upload", async () => {
    let answer;
    const json = await one("upload", async () => { answer = await uploadBuffer(PICTURE, { public_id: "a/b", tags: ["t"] }); });
    const { notification_type, timestamp, request_id, notification_context, signature_key, ...asset } = json;
    assert.deepEqual(asset, answer);
    assert.match(timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    assert.match(request_id, /^[0-9a-f]{32}$/);
    assert.match(notification_context.triggered_at, /T\d\d:\d\d:\d\d\.\d{6}Z$/);
    assert.deepEqual(notification_context.triggered_by, { source: "api", id: "key" });
    assert.equal(signature_key, "key");
  });

  test("an upload that changes nothing says nothing", async () => {
    assert.deepEqual(await notified(() => uploadBuffer(PICTURE, { public_id: "a/b", overwrite: false })), []);
    assert.deepEqual(await notified(() => uploader.remove_tag("none", ["a/b"])), []);
  });

  test("delete", async () => {
    const { asset_id, version } = await uploadBuffer(PICTURE, { public_id: "d/e" });
    const json = await one("delete", () => uploader.destroy("d/e"));
    assert.deepEqual(json.resources, [
      { resource_type: "image", type: "upload", asset_id, public_id: "d/e", version, folder: "d" },
    ]);
    for (const name of ["timestamp", "request_id", "source"]) assert.equal(name in json, false, name);
  });

  test("rename", async () => {
    const { asset_id } = await uploadBuffer(PICTURE, { public_id: "r1", asset_folder: "x" });
    const json = await one("rename", () => uploader.rename("r1", "r2", { to_type: "private" }));
    const { notification_type, timestamp, request_id, notification_context, signature_key, ...rest } = json;
    assert.deepEqual(rest, {
      resource_type: "image", type: "upload", to_type: "private", asset_id, asset_folder: "x", display_name: "r1",
      from_public_id: "r1", to_public_id: "r2",
    });
    assert.ok(timestamp && request_id);
  });

  test("tags", async () => {
    const { asset_id } = await uploadBuffer(PICTURE, { public_id: "tg", tags: ["a", "b"] });
    const json = await one("resource_tags_changed", () => uploader.replace_tag("b,c", ["tg"]));
    assert.deepEqual(json.resources, [
      { asset_id, resource_type: "image", type: "upload", public_id: "tg", added: ["c"], removed: ["a"] },
    ]);
    assert.equal(json.source, "api");
    assert.equal("timestamp" in json, false);
  });

  test("context, in each shape", async () => {
    const { asset_id } = await uploadBuffer(PICTURE, { public_id: "cx", context: { a: "1" } });
    const ids = { asset_id, resource_type: "image", type: "upload" };
    const first = await one("resource_context_changed", () => uploader.add_context({ a: "2", b: "3" }, ["cx"]));
    assert.deepEqual(first.resources, {
      cx: { ...ids, added: [{ name: "b", value: "3" }], removed: [], updated: [{ name: "a", value: "2" }] },
    });
    await control("webhooks", { resources: "list", deltas: "map" });
    const second = await one("resource_context_changed", () => uploader.remove_all_context(["cx"]));
    assert.deepEqual(second.resources, [{ public_id: "cx", ...ids, added: [], removed: { a: "2", b: "3" }, updated: [] }]);
  });

  test("metadata", async () => {
    const { asset_id } = await uploadBuffer(PICTURE, { public_id: "md", metadata: { a: "1" } });
    const json = await one("resource_metadata_changed", () => uploader.update_metadata({ b: "2" }, ["md"]));
    assert.deepEqual(json.resources.md, {
      asset_id, resource_type: "image", type: "upload", previous_metadata: { a: "1" }, new_metadata: { a: "1", b: "2" },
    });
  });

  test("display name, folder and access control", async () => {
    const { asset_id, version } = await uploadBuffer(PICTURE, { public_id: "ex", asset_folder: "in" });
    const ids = { asset_id, resource_type: "image", type: "upload" };
    const changes = { type: "upload", display_name: "N", asset_folder: "out", access_control: [{ access_type: "token" }] };
    const list = (await notified(() => uploader.explicit("ex", changes))).map(({ json }) => json);
    const byType = Object.fromEntries(list.map((json) => [json.notification_type, json]));
    assert.deepEqual(byType.resource_display_name_changed.resources.ex, {
      ...ids, public_id: "ex", asset_folder: "in", previous_display_name: "ex", new_display_name: "N",
    });
    assert.ok(byType.resource_display_name_changed.request_id);
    assert.deepEqual(byType.move.resources.ex, { ...ids, display_name: "N", from_asset_folder: "in", to_asset_folder: "out" });
    assert.deepEqual(byType.access_control_changed.resources, [{
      ...ids, public_id: "ex", version, previous_access_control: null, new_access_control: [{ access_type: "token" }],
    }]);
  });

  test("eager, to its own URL", async () => {
    const upload = () => uploadBuffer(PICTURE, {
      public_id: "eg", eager: [{ width: 3 }], eager_async: true, eager_notification_url: receiver.url,
    });
    const json = await one("eager", upload);
    assert.deepEqual([json.public_id, json.eager.length, json.eager[0].status], ["eg", 1, "completed"]);
    assert.match(json.batch_id, /^[0-9a-f]{32}$/);
  });

  test("moderation", async () => {
    await uploadBuffer(PICTURE, { public_id: "mo", moderation: "webpurify|manual" });
    const judge = (status) => () => control("moderate", { public_id: "mo", status, response: { score: 1 } });
    const first = await one("moderation", judge("approved"));
    assert.deepEqual([first.moderation_kind, first.moderation_status, first.public_id], ["webpurify", "approved", "mo"]);
    assert.deepEqual(first.moderation_response, { score: 1 });
    assert.deepEqual(first.moderation.map(({ status }) => status), ["approved", "pending"]);
    const last = await one("moderation_summary", judge("rejected"));
    assert.equal(last.moderation_status, "rejected");
  });

  test("anything else", async () => {
    const json = await one("from_the_future", () => control("webhooks/emit", { type: "from_the_future", payload: { a: 1 } }));
    assert.equal(json.a, 1);
  });
});

describe("receivers", () => {
  test("a URL in the call takes the triggers' place", async (t) => {
    const other = await startReceiver();
    t.after(other.stop);
    const own = await notified(() => uploadBuffer(PICTURE, { public_id: "u", notification_url: other.url }));
    assert.deepEqual([own.length, other.received.length], [0, 1]);
    await control("notify", { url: receiver.url, additive: true });
    const both = await notified(() => uploader.destroy("u", { notification_url: other.url }));
    assert.deepEqual([both.length, other.received.length], [1, 2]);
    await control("notify", { url: receiver.url, events: ["delete"] });
    assert.deepEqual(await notified(() => uploadBuffer(PICTURE, { public_id: "u" })), []);
    await control("notify", { url: receiver.url });
  });

  test("nothing leaves this machine", async () => {
    await uploadBuffer(PICTURE, { public_id: "far", notification_url: "https://hook.example/x" });
    const { deliveries } = await control("webhooks?wait_ms=5000");
    const { status, attempts } = deliveries.at(-1);
    assert.equal(status, "failed");
    assert.deepEqual(attempts, [{ refused: "only URLs of this machine are notified" }]);
  });
});

describe("signatures", () => {
  const change = () => uploadBuffer(PICTURE, { public_id: "sig" });

  test("SHA-1, and SHA-256", async () => {
    const [first] = await notified(change);
    assert.match(first.headers["x-cld-signature"], /^[0-9a-f]{40}$/);
    assert.ok(isAuthentic(first));
    await control("webhooks", { algorithm: "sha256" });
    const [second] = await notified(change);
    cloudinary.config({ signature_algorithm: "sha256" });
    assert.ok(isAuthentic(second));
    cloudinary.config({ signature_algorithm: "sha1" });
    assert.equal(isAuthentic(second), false);
  });

  test("wrong in each way", async () => {
    const wrong = [{ tamper: "blank" }, { tamper: "type" }, { age: 7300 }, { key: { id: "other", secret: "s2" } }];
    for (const switches of wrong) {
      await control("webhooks", { ...DEFAULTS, ...switches });
      const [only] = await notified(change);
      assert.equal(isAuthentic(only), false, JSON.stringify(switches));
      assert.equal(only.json.signature_key, switches.key ? "other" : "key");
    }
    await control("webhooks", { ...DEFAULTS, age: -900 });
    const [early] = await notified(change);
    assert.ok(Number(early.headers["x-cld-timestamp"]) > Date.now() / 1000 + 800);
  });

  test("header names in another case", async () => {
    await control("webhooks", { header_case: "upper" });
    const [{ names }] = await notified(change);
    assert.ok(names.includes("X-CLD-SIGNATURE"));
  });
});

describe("delivery", () => {
  const uploads = (count) => async () => {
    for (let index = 0; index < count; index += 1) await uploadBuffer(PICTURE, { public_id: `n${index}` });
  };
  const ids = (list) => list.map(({ json }) => json.public_id);

  test("in order, with rising times", async () => {
    await control("clock", { now: Math.floor(Date.now() / 1000) });
    const list = await notified(uploads(5));
    await control("clock", { now: null });
    assert.deepEqual(ids(list), ["n0", "n1", "n2", "n3", "n4"]);
    const times = list.map(({ json }) => json.notification_context.triggered_at);
    assert.deepEqual(times, [...new Set(times)].sort());
  });

  test("held until a flush, which may reorder", async () => {
    await control("webhooks", { hold: true });
    assert.deepEqual(await notified(uploads(5)), []);
    const { released } = await control("webhooks/flush", { seed: 7 });
    const first = receiver.received.splice(0);
    assert.equal(released, 5);
    assert.deepEqual(ids(first).sort(), ["n0", "n1", "n2", "n3", "n4"]);
    assert.notDeepEqual(ids(first), ids(first).sort());
    await notified(uploads(5));
    await control("webhooks/flush", { seed: 7 });
    assert.deepEqual(ids(receiver.received), ids(first));
  });

  test("duplicated and dropped", async () => {
    await control("webhooks", { duplicate: 2 });
    const copies = await notified(uploads(1));
    assert.equal(copies.length, 3);
    assert.equal(new Set(copies.map(({ body }) => body)).size, 1);
    await control("webhooks", { duplicate: 0, drop: 2 });
    assert.equal((await notified(uploads(4))).length, 2);
  });

  test("again until 200, but not for ever", async () => {
    receiver.answerWith(500, 302, 200);
    const tries = await notified(uploads(1));
    assert.equal(tries.length, 3);
    assert.equal(new Set(tries.map(({ body }) => body)).size, 1);
    receiver.answerWith(503, 503, 503, 503);
    assert.equal((await notified(uploads(1))).length, 4);
    const { deliveries } = await control("webhooks");
    assert.deepEqual(deliveries.slice(-2).map(({ status }) => status), ["delivered", "failed"]);
    const { counts, deliveries: last } = await control(`webhooks?since=${deliveries.at(-2).id}`);
    assert.deepEqual([counts.failed > 0, counts.pending, last.length], [true, undefined, 1]);
    assert.equal(JSON.stringify(deliveries).includes("secret\""), false);
  });

  test("a switch that does not exist, or a value it does not take", async () => {
    for (const switches of [{ holds: true }, { duplicate: -1 }, { tamper: "x" }]) {
      assert.ok((await control("webhooks", switches)).error, JSON.stringify(switches));
    }
  });
});

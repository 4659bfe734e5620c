// The Admin API as the official SDK calls it.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { png, startWithSdk } from "./support.js";
import { startReceiver } from "./support-receiver.js";

const PICTURE = png();
const NOW = 1900000000;

let standin;
let api;
let uploader;
let uploadBuffer;
let control;
let receiver;

before(async () => {
  receiver = await startReceiver();
  let cloudinary;
  ({ standin, cloudinary, uploadBuffer, control } = await startWithSdk("key", "secret"));
  ({ api, uploader } = cloudinary);
});

after(async () => {
  await standin.stop();
  receiver.stop();
});

beforeEach(async () => {
  await control("reset", { seed: 1 });
  await control("notify", { url: receiver.url });
  receiver.received.length = 0;
});

async function events() {
  await control("webhooks?wait_ms=5000");
  return receiver.received.splice(0).map(({ json }) => json);
}

async function uploads(...ids) {
  for (const public_id of ids) await uploadBuffer(PICTURE, { public_id });
  await events();
}

const idsOf = ({ resources }) => resources.map(({ public_id }) => public_id);
const failure = (code, message) => ({ error }) => {
  assert.equal(error.http_code, code);
  if (message) assert.match(error.message, message);
  return true;
};

describe("access", () => {
  const call = (path, headers, method = "GET") => fetch(`${standin.url}/v1_1/demo/${path}`, { method, headers });
  const basic = (text) => ({ Authorization: `Basic ${Buffer.from(text).toString("base64")}` });

  test("Basic, Bearer, neither, and a wrong one", async () => {
    await control("keys", { oauth_token: "tok" });
    for (const headers of [basic("key:secret"), { Authorization: "Bearer tok" }]) {
      const response = await call("ping", headers);
      assert.equal(response.status, 200);
      assert.match(response.headers.get("x-request-id"), /^[0-9a-f]{32}$/);
    }
    for (const headers of [{}, basic("key:no"), basic("no:secret"), basic("key"), { Authorization: "Bearer no" }]) {
      const response = await call("ping", headers);
      assert.equal(response.status, 401, JSON.stringify(headers));
      assert.ok((await response.json()).error.message);
    }
  });

  test("a read-only key may not write", async () => {
    await control("keys", { key: "reader", secret: "rs", read_only: true });
    assert.equal((await call("resources/image", basic("reader:rs"))).status, 200);
    assert.equal((await call("resources/image/upload?all=true", basic("reader:rs"), "DELETE")).status, 403);
    await assert.rejects(uploadBuffer(PICTURE, { api_key: "reader", api_secret: "rs" }), { http_code: 403 });
  });

  test("the allowance counts down and ends", async () => {
    await control("clock", { now: NOW });
    await control("rate", { limit: 2, reset: NOW + 60 });
    const first = await api.ping();
    assert.deepEqual([first.status, first.rate_limit_allowed, first.rate_limit_remaining], ["ok", 2, 1]);
    assert.equal(first.rate_limit_reset_at.getTime(), (NOW + 60) * 1000);
    await api.ping();
    await assert.rejects(api.ping(), failure(420, /Limit of 2 api operations reached/));
    await control("clock", { now: NOW + 60 });
    assert.equal((await api.ping()).rate_limit_remaining, 1);
  });

  test("another environment, and no such path", async () => {
    await assert.rejects(api.ping({ cloud_name: "other" }), failure(401));
    assert.equal((await call("nothing", basic("key:secret"))).status, 404);
  });

  test("usage and config", async () => {
    await uploads("a");
    const usage = await api.usage();
    assert.deepEqual([usage.resources, usage.storage.usage], [1, PICTURE.length]);
    assert.equal((await api.config({ settings: true })).settings.folder_mode, "dynamic");
  });
});

describe("bodies that make no sense", () => {
  const send = (method, path, json) => fetch(`${standin.url}/v1_1/demo/${path}`, {
    method,
    headers: { "Content-Type": "application/json", Authorization: `Basic ${Buffer.from("key:secret").toString("base64")}` },
    body: JSON.stringify(json),
  });
  const cases = [
    ["POST", "resources/search", { sort_by: [5] }], ["POST", "resources/search", { sort_by: [null] }],
    ["POST", "resources/search", { sort_by: "x" }], ["POST", "resources/search", { sort_by: [{ a: "up" }] }],
    ["POST", "resources/search", { aggregate: "constructor" }], ["POST", "resources/search", { expression: { a: 1 } }],
    ["POST", "metadata_fields", {}], ["POST", "metadata_fields", { external_id: "a", type: "constructor" }],
    ["POST", "metadata_fields", { external_id: "a", type: "enum", datasource: { values: "x" } }],
    ["POST", "metadata_fields", { external_id: "a", type: "enum", datasource: { values: [null] } }],
    ["DELETE", "resources/image/upload", {}], ["POST", "resources/restore", {}], ["POST", "triggers", { event_type: "all", uri: "x" }],
  ];
  for (const [method, path, json] of cases) {
    test(`${method} ${path} ${JSON.stringify(json)}`, async () => {
      assert.equal((await send(method, path, json)).status, 400);
    });
  }

  test("a context of numbers is kept as text", async () => {
    await uploads("a");
    const { context } = await (await send("POST", "resources/image/upload/a", { context: { n: 5 } })).json();
    assert.deepEqual(context, { custom: { n: "5" } });
  });
});

describe("lists", () => {
  test("pages, newest first, until the last", async () => {
    await uploads("a", "b", "c", "d", "e");
    const seen = [];
    let next_cursor;
    do {
      const page = await api.resources({ type: "upload", max_results: 2, next_cursor });
      seen.push(idsOf(page));
      ({ next_cursor } = page);
      // What comes in between shifts nothing.
      await uploads(`later${seen.length}`);
    } while (next_cursor);
    assert.deepEqual(seen, [["e", "d"], ["c", "b"], ["a"]]);
  });

  test("a cursor serves its own query only", async () => {
    await uploads("a", "b");
    const { next_cursor } = await api.resources({ type: "upload", max_results: 1 });
    await assert.rejects(api.resources({ type: "upload", prefix: "a", next_cursor }), failure(400, /next_cursor/));
    await assert.rejects(api.resources({ next_cursor: "nonsense" }), failure(400, /next_cursor/));
    for (const max_results of [0, 501, "x"]) await assert.rejects(api.resources({ max_results }), failure(400, /max_results/));
  });

  test("by prefix, ids, tag, context, moderation, folder and asset ids", async () => {
    await uploadBuffer(PICTURE, { public_id: "x/b", tags: ["red"], context: { k: "v" }, asset_folder: "in" });
    const { asset_id } = await uploadBuffer(PICTURE, { public_id: "x/a", moderation: "manual", context: { k: "w" } });
    await uploadBuffer(PICTURE, { public_id: "y,z", type: "private" });
    assert.deepEqual(idsOf(await api.resources({ type: "upload", prefix: "x/" })), ["x/a", "x/b"]);
    assert.deepEqual(idsOf(await api.resources_by_ids(["x/a", "no"])), ["x/a"]);
    assert.deepEqual(idsOf(await api.resources_by_ids(["y,z"], { type: "private" })), ["y,z"]);
    assert.deepEqual(idsOf(await api.resources_by_tag("red")), ["x/b"]);
    assert.deepEqual(idsOf(await api.resources_by_context("k")), ["x/a", "x/b"]);
    assert.deepEqual(idsOf(await api.resources_by_context("k", "w")), ["x/a"]);
    assert.deepEqual(idsOf(await api.resources_by_moderation("manual", "pending")), ["x/a"]);
    const inFolder = await api.resources_by_asset_folder("in");
    assert.deepEqual([idsOf(inFolder), inFolder.total_count], [["x/b"], 1]);
    assert.deepEqual(idsOf(await api.resources_by_asset_ids([asset_id])), ["x/a"]);
    assert.deepEqual(idsOf(await api.resources({ resource_type: "video" })), []);
  });

  test("what an item shows", async () => {
    await uploadBuffer(PICTURE, { public_id: "a", tags: ["t"], context: { k: "v" }, metadata: { m: "1" }, moderation: "manual" });
    const [bare] = (await api.resources()).resources;
    for (const name of ["tags", "context", "metadata", "moderation", "moderation_status"]) assert.equal(name in bare, false, name);
    const [full] = (await api.resources({ tags: true, context: true, metadata: true, moderations: true })).resources;
    assert.deepEqual([full.tags, full.context, full.metadata], [["t"], { custom: { k: "v" } }, { m: "1" }]);
    assert.equal(full.moderation_status, "pending");
    const [short] = (await api.resources({ fields: ["bytes", "version"] })).resources;
    assert.deepEqual(Object.keys(short).sort(), ["asset_id", "bytes", "public_id", "resource_type", "type", "version"]);
  });

  test("tags", async () => {
    await uploadBuffer(PICTURE, { tags: ["b", "a"] });
    await uploadBuffer(PICTURE, { tags: ["a", "ab"] });
    assert.deepEqual((await api.tags()).tags, ["a", "ab", "b"]);
    assert.deepEqual((await api.tags({ prefix: "a", max_results: 1 })).tags, ["a"]);
  });
});

describe("one asset", () => {
  test("by name and by id", async () => {
    const answer = await uploadBuffer(PICTURE, { public_id: "d/e f", context: { k: "v" }, eager: [{ width: 1 }, { width: 2 }] });
    const detail = await api.resource("d/e f", { max_results: 1 });
    assert.deepEqual(detail.context, { custom: { k: "v" } });
    assert.equal(detail.etag, answer.etag);
    assert.equal(detail.derived.length, 1);
    const rest = await api.resource("d/e f", { max_results: 1, derived_next_cursor: detail.derived_next_cursor });
    assert.equal(rest.derived[0].transformation, "w_2");
    assert.equal((await api.resource_by_asset_id(answer.asset_id)).public_id, "d/e f");
    await assert.rejects(api.resource("none"), failure(404, /Resource not found - none/));
    await assert.rejects(api.resource_by_asset_id("none"), failure(404));
  });

  test("update, with a notification for each change", async () => {
    await uploads("u");
    const detail = await api.update("u", { tags: ["a"], context: { k: "v" }, moderation_status: "approved", access_control: { access_type: "token" } });
    assert.deepEqual([detail.tags, detail.context.custom, detail.moderation_status], [["a"], { k: "v" }, "approved"]);
    assert.deepEqual((await events()).map((event) => event.notification_type).sort(),
      ["access_control_changed", "moderation", "resource_context_changed", "resource_tags_changed"]);
    const cleared = await fetch(`${standin.url}/v1_1/demo/resources/${detail.asset_id}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Authorization: `Basic ${Buffer.from("key:secret").toString("base64")}` },
      body: JSON.stringify({ tags: [], context: {}, access_control: null }),
    });
    const { tags, context, access_control } = await cleared.json();
    assert.deepEqual([tags, context, access_control], [[], undefined, undefined]);
  });

  test("deleted and restored", async () => {
    const { asset_id, version_id } = await uploadBuffer(PICTURE, { public_id: "back", backup: true });
    await uploads("lost");
    await uploader.destroy("back");
    await uploader.destroy("lost");
    await events();
    const answer = await api.restore(["back", "lost"]);
    assert.equal(answer.back.asset_id, asset_id);
    assert.deepEqual(answer.lost, { error: "no_backup" });
    const [event] = await events();
    assert.deepEqual([event.notification_type, event.resources[0].version_id], ["restore_asset_version", version_id]);
    assert.equal((await api.resource("back", { versions: true })).versions.length, 1);
  });
});

describe("deleting many", () => {
  test("by ids, with some unknown", async () => {
    await uploads("a", "b");
    const answer = await api.delete_resources(["a", "no", "b"]);
    assert.deepEqual(answer.deleted, { a: "deleted", no: "not_found", b: "deleted" });
    assert.deepEqual(answer.deleted_counts.a, { original: 1, derived: 0 });
    assert.equal(answer.partial, false);
    const [event] = await events();
    assert.deepEqual(event.resources.map(({ public_id }) => public_id), ["a", "b"]);
    await assert.rejects(api.delete_resources(Array.from({ length: 101 }, (_, index) => `n${index}`)), failure(400, /Maximum is 100/));
  });

  test("by prefix, tag, asset ids, and all, in parts", async () => {
    await control("settings", { delete_batch: 2 });
    await uploads("p/1", "p/2", "p/3", "q/1", "q/2", "r");
    const first = await api.delete_resources_by_prefix("p/");
    assert.deepEqual([first.deleted, first.partial], [{ "p/1": "deleted", "p/2": "deleted" }, true]);
    const second = await api.delete_resources_by_prefix("p/", { next_cursor: first.next_cursor });
    assert.deepEqual([second.deleted, second.partial], [{ "p/3": "deleted" }, false]);
    await uploader.add_tag("t", ["q/1"]);
    assert.deepEqual((await api.delete_resources_by_tag("t")).deleted, { "q/1": "deleted" });
    const { asset_id } = await api.resource("q/2");
    assert.deepEqual((await api.delete_resources_by_asset_ids([asset_id])).deleted, { [asset_id]: "deleted" });
    assert.deepEqual((await api.delete_all_resources()).deleted, { r: "deleted" });
    assert.deepEqual((await control("state")).assets, []);
  });

  test("of listed ids, in parts", async () => {
    await control("settings", { delete_batch: 2 });
    await uploads("a", "b", "c");
    const first = await api.delete_resources(["a", "b", "c"]);
    const second = await api.delete_resources(["a", "b", "c"], { next_cursor: first.next_cursor });
    assert.deepEqual([first.partial, second.deleted, second.partial], [true, { c: "deleted" }, false]);
  });

  test("only what is derived", async () => {
    await uploadBuffer(PICTURE, { public_id: "a", eager: [{ width: 1 }, { width: 2 }] });
    const { derived } = await api.resource("a");
    assert.deepEqual((await api.delete_derived_resources([derived[0].id])).deleted, { [derived[0].id]: "deleted" });
    const answer = await api.delete_resources(["a"], { keep_original: true });
    assert.deepEqual(answer.deleted_counts.a, { original: 0, derived: 1 });
    assert.deepEqual((await api.resource("a")).derived, []);
  });
});

describe("folders", () => {
  const paths = ({ folders }) => folders.map(({ path }) => path);

  test("made, listed, renamed with all in them, and deleted", async () => {
    const made = await api.create_folder("one/two");
    assert.deepEqual([made.success, made.path, made.name], [true, "one/two", "two"]);
    await uploadBuffer(PICTURE, { public_id: "a", asset_folder: "one/two/three" });
    assert.deepEqual(paths(await api.root_folders()), ["one"]);
    assert.deepEqual(paths(await api.sub_folders("one")), ["one/two"]);
    const { from, to } = await api.rename_folder("one/two", "new/place");
    assert.deepEqual([from, to], [{ name: "two", path: "one/two" }, { name: "place", path: "new/place" }]);
    assert.equal((await api.resource("a")).asset_folder, "new/place/three");
    await assert.rejects(api.delete_folder("new/place"), failure(400, /not empty/));
    await uploader.destroy("a");
    assert.deepEqual((await api.delete_folder("new")).deleted, ["new", "new/place", "new/place/three"]);
    await assert.rejects(api.delete_folder("new"), failure(404));
    const list = (await events()).filter((event) => /folder/.test(event.notification_type));
    assert.deepEqual(list.map((event) => event.notification_type),
      ["create_folder", "move_or_rename_asset_folder", "delete_folder", "delete_folder", "delete_folder"]);
    assert.deepEqual([list[0].folder_path, list[0].folder_name], ["one/two", "two"]);
    assert.deepEqual([list[1].from_path, list[1].to_path], ["one/two", "new/place"]);
  });

  test("in fixed mode the public ids change", async () => {
    await uploads("old/a");
    await api.rename_folder("old", "new");
    assert.equal((await api.resource("new/a")).folder, "new");
    assert.deepEqual((await events()).map((event) => event.notification_type), ["move_or_rename_asset_folder", "rename"]);
  });

  test("a taken name, and a folder into itself", async () => {
    await api.create_folder("a");
    await api.create_folder("b");
    await assert.rejects(api.rename_folder("a", "b"), failure(409));
    await assert.rejects(api.rename_folder("a", "a/c"), failure(400));
    await assert.rejects(api.rename_folder("none", "c"), failure(404));
  });
});

describe("metadata fields", () => {
  const colour = {
    external_id: "colour", type: "enum", label: "Colour", datasource: { values: [{ external_id: "r", value: "red" }] },
  };

  test("made, changed and deleted for good", async () => {
    const field = await api.add_metadata_field(colour);
    assert.deepEqual(field.datasource.values, [{ external_id: "r", value: "red", state: "active" }]);
    await assert.rejects(api.add_metadata_field(colour), failure(409));
    assert.equal((await api.update_metadata_field("colour", { label: "Color" })).label, "Color");
    const { values } = await api.update_metadata_field_datasource("colour", { values: [{ external_id: "g", value: "green" }] });
    assert.deepEqual(values.map(({ external_id }) => external_id), ["r", "g"]);
    assert.equal((await api.list_metadata_fields()).metadata_fields.length, 1);
    await api.delete_metadata_field("colour");
    await assert.rejects(api.metadata_field_by_field_id("colour"), failure(404));
    await assert.rejects(api.add_metadata_field(colour), failure(409));
  });

  test("decide over values", async () => {
    await api.add_metadata_field(colour);
    await api.add_metadata_field({ external_id: "size", type: "integer", label: "Size", validation: { type: "less_than", value: 10 } });
    await uploads("a");
    await uploader.update_metadata({ colour: "r", size: 5 }, ["a"]);
    assert.deepEqual((await api.resource("a")).metadata, { colour: "r", size: 5 });
    for (const metadata of [{ colour: "x" }, { size: 10 }, { size: "big" }, { other: "1" }]) {
      await assert.rejects(uploader.update_metadata(metadata, ["a"]), { http_code: 400 }, JSON.stringify(metadata));
    }
    await uploader.update_metadata({ size: 10 }, ["a"], { clear_invalid: true });
    assert.deepEqual((await api.resource("a")).metadata, { colour: "r" });
    await api.delete_datasource_entries("colour", ["r"]);
    await assert.rejects(uploader.update_metadata({ colour: "r" }, ["a"]), { http_code: 400 });
  });
});

test("triggers are receivers", async () => {
  const call = (method, path, json) => fetch(`${standin.url}/v1_1/demo/triggers${path}`, {
    method,
    headers: { "Content-Type": "application/json", Authorization: `Basic ${Buffer.from("key:secret").toString("base64")}` },
    body: json && JSON.stringify(json),
  }).then((response) => response.json());
  await control("notify", { url: null });
  const { id } = await call("POST", "", { event_type: "delete", uri: receiver.url });
  await uploadBuffer(PICTURE, { public_id: "a" });
  await uploader.destroy("a");
  assert.deepEqual((await events()).map((event) => event.notification_type), ["delete"]);
  assert.equal((await call("GET", "")).total, 1);
  await call("DELETE", `/${id}`);
  assert.equal((await call("GET", "")).total, 0);
});

describe("the stand-in's own routes", () => {
  test("seed and state", async () => {
    assert.deepEqual(await control("seed", { count: 10000, prefix: "s/" }), { count: 10000 });
    assert.equal((await api.resources({ max_results: 500 })).resources.length, 500);
    assert.equal((await control("state")).assets.length, 10000);
    assert.deepEqual(await events(), []);
  });

  test("the same calls after the same reset make the same store", async () => {
    const now = Math.floor(Date.now() / 1000);
    const run = async () => {
      await control("reset", { seed: 5, now });
      await uploadBuffer(PICTURE);
      await api.create_folder("x");
      return control("state");
    };
    const first = await run();
    assert.deepEqual(await run(), first);
    assert.match(first.assets[0].public_id, /^[a-z0-9]{20}$/);
  });

  test("settings that do not exist", async () => {
    for (const settings of [{ none: 1 }, { delete_batch: "2" }, { search_lag: -1 }]) {
      assert.ok((await control("settings", settings)).error, JSON.stringify(settings));
    }
  });
});

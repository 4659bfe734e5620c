// The calls of the Upload API that change assets, made by the official SDK.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { png, startWithSdk } from "./support.js";

const PICTURE = png();

let standin;
let uploader;
let uploadBuffer;
let control;

before(async () => {
  const started = await startWithSdk("key", "secret");
  ({ standin, uploadBuffer, control } = started);
  ({ uploader } = started.cloudinary);
});

after(() => standin.stop());

async function stored(public_id) {
  const { assets } = await control("assets");
  return assets.find((asset) => asset.public_id === public_id);
}

describe("destroy", () => {
  test("once, and twice", async () => {
    await uploadBuffer(PICTURE, { public_id: "gone" });
    assert.deepEqual(await uploader.destroy("gone", { resource_type: "video" }), { result: "not found" });
    assert.deepEqual(await uploader.destroy("gone", { type: "private" }), { result: "not found" });
    assert.deepEqual(await uploader.destroy("gone"), { result: "ok" });
    assert.deepEqual(await uploader.destroy("gone"), { result: "not found" });
    assert.equal(await stored("gone"), undefined);
  });

  test("needs an id and a signature", async () => {
    await assert.rejects(uploader.destroy(""), { http_code: 400, message: "Missing required parameter - public_id" });
    await assert.rejects(uploader.destroy("x", { api_secret: "no" }), { http_code: 401 });
  });
});

describe("rename", () => {
  test("keeps the asset", async () => {
    const before = await uploadBuffer(PICTURE, { public_id: "old/a", context: { alt: "x" } });
    const answer = await uploader.rename("old/a", "new/dir/b");
    assert.equal(answer.public_id, "new/dir/b");
    assert.equal(answer.folder, "new/dir");
    for (const name of ["asset_id", "version", "version_id", "created_at"]) assert.equal(answer[name], before[name], name);
    assert.match(answer.secure_url, /new\/dir\/b\.png$/);
    assert.equal("context" in answer, false);
    assert.equal(await stored("old/a"), undefined);
    const moved = await uploader.rename("new/dir/b", "new/dir/b", { to_type: "private", context: true });
    assert.deepEqual([moved.type, moved.context], ["private", { custom: { alt: "x" } }]);
  });

  test("a missing source and a taken target", async () => {
    const { asset_id } = await uploadBuffer(PICTURE, { public_id: "one" });
    await uploadBuffer(PICTURE, { public_id: "two" });
    await assert.rejects(uploader.rename("none", "x"), { http_code: 404, message: "Resource not found - none" });
    const conflict = { http_code: 400, message: "to_public_id (two) already exists" };
    await assert.rejects(uploader.rename("one", "two"), conflict);
    assert.equal((await uploader.rename("one", "two", { overwrite: true })).asset_id, asset_id);
    assert.equal((await stored("two")).asset_id, asset_id);
  });
});

describe("tags", () => {
  const ids = ["t1", "t2"];
  const tagsOf = async (id) => (await stored(id)).tags;

  beforeEach(async () => {
    for (const public_id of ids) await uploadBuffer(PICTURE, { public_id, tags: ["first"] });
  });

  test("add, remove, replace, remove_all", async () => {
    assert.deepEqual(await uploader.add_tag("a,b", [...ids, "unknown"]), { public_ids: ids });
    assert.deepEqual(await tagsOf("t1"), ["first", "a", "b"]);
    await uploader.remove_tag("first", ["t1"]);
    assert.deepEqual([await tagsOf("t1"), await tagsOf("t2")], [["a", "b"], ["first", "a", "b"]]);
    await uploader.replace_tag("c", ["t1"]);
    assert.deepEqual(await tagsOf("t1"), ["c"]);
    await uploader.remove_all_tags(["t1"]);
    assert.deepEqual(await tagsOf("t1"), []);
  });

  test("an exclusive tag leaves the others", async () => {
    await uploader.add_tag("cover", ["t1"]);
    // The SDK loses the option `exclusive` on its way, so the command is given directly.
    const { utils } = (await import("cloudinary")).v2;
    const fields = utils.sign_request({ timestamp: utils.timestamp(), command: "set_exclusive", tag: "cover", public_ids: ["t2"] }, {});
    const body = new URLSearchParams({ ...fields, public_ids: "t2" });
    const response = await fetch(`${standin.url}/v1_1/demo/image/tags`, { method: "POST", body });
    assert.deepEqual(await response.json(), { public_ids: ["t2"] });
    assert.deepEqual([await tagsOf("t1"), await tagsOf("t2")], [["first"], ["first", "cover"]]);
  });

  test("no tag, and too many ids", async () => {
    await assert.rejects(uploader.add_tag("", ids), { http_code: 400, message: "Missing required parameter - tag" });
    const many = Array.from({ length: 1001 }, (_, index) => `id${index}`);
    await assert.rejects(uploader.add_tag("a", many), { http_code: 400, message: "Too many public_ids. Maximum is 1000." });
  });
});

describe("context and metadata", () => {
  test("context is added to and removed", async () => {
    await uploadBuffer(PICTURE, { public_id: "ctx", context: { a: "1", b: "2" } });
    assert.deepEqual(await uploader.add_context({ b: "x=y|z", c: "3" }, ["ctx"]), { public_ids: ["ctx"] });
    assert.deepEqual((await stored("ctx")).context, { custom: { a: "1", b: "x=y|z", c: "3" } });
    await uploader.remove_all_context(["ctx"]);
    assert.equal((await stored("ctx")).context, undefined);
  });

  test("metadata without defined fields", async () => {
    await uploadBuffer(PICTURE, { public_id: "meta", metadata: { size: "5" } });
    assert.deepEqual(await uploader.update_metadata({ colours: ["green"], n: 7 }, ["meta"]), { public_ids: ["meta"] });
    assert.deepEqual((await stored("meta")).metadata, { size: "5", colours: ["green"], n: "7" });
  });
});

describe("explicit", () => {
  test("changes what it names", async () => {
    const first = await uploadBuffer(PICTURE, { public_id: "exp", tags: ["a"], context: { k: "v" }, asset_folder: "in" });
    const answer = await uploader.explicit("exp", {
      type: "upload", tags: ["b"], display_name: "Shown", asset_folder: "out", access_control: [{ access_type: "token" }],
      eager: [{ width: 10, crop: "scale" }],
    });
    assert.deepEqual([answer.tags, answer.context], [["b"], first.context]);
    assert.deepEqual([answer.display_name, answer.asset_folder], ["Shown", "out"]);
    assert.deepEqual(answer.access_control, [{ access_type: "token" }]);
    assert.equal(answer.eager[0].transformation, "c_scale,w_10");
    assert.equal(answer.version, first.version);
    await assert.rejects(uploader.explicit("none", { type: "upload" }), { http_code: 404 });
  });

  test("later", async () => {
    await uploadBuffer(PICTURE, { public_id: "later" });
    const { batch_id, ...pending } = await uploader.explicit("later", { type: "upload", async: true });
    assert.match(batch_id, /^[0-9a-f]{32}$/);
    assert.deepEqual(pending, { status: "pending", resource_type: "image", type: "upload", public_id: "later" });
    const { eager } = await uploader.explicit("later", { type: "upload", eager: [{ width: 10 }], eager_async: true });
    assert.equal(eager[0].status, "processing");
  });
});

// Uploads in parts, without a signature, and later; by the official SDK.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { png, startWithSdk } from "./support.js";
import { startReceiver } from "./support-receiver.js";

const PICTURE = png();
const DATA_URI = `data:image/png;base64,${PICTURE.toString("base64")}`;
const LARGE = Buffer.from("0123456789".repeat(25));

let standin;
let api;
let uploader;
let uploadBuffer;
let control;
let cloudinary;
let receiver;

before(async () => {
  receiver = await startReceiver();
  ({ standin, cloudinary, uploadBuffer, control } = await startWithSdk("key", "secret", ["--notify", receiver.url]));
  ({ api, uploader } = cloudinary);
});

after(async () => {
  await standin.stop();
  receiver.stop();
});

beforeEach(() => control("settings", { chunk_min: 100 }));

async function events() {
  await control("webhooks?wait_ms=5000");
  return receiver.received.splice(0).map(({ json }) => json);
}

/** One part, sent by hand. */
async function sendPart(id, range, content, options = {}) {
  const { utils } = cloudinary;
  const fields = utils.sign_request({ timestamp: utils.timestamp(), public_id: id, ...options }, {});
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([content]), "part.bin");
  const headers = { "X-Unique-Upload-Id": id, "Content-Range": `bytes ${range}` };
  const response = await fetch(`${standin.url}/v1_1/demo/raw/upload`, { method: "POST", body, headers });
  return { status: response.status, json: await response.json() };
}

describe("in parts", () => {
  test("as the SDK streams them", async () => {
    const answer = await new Promise((resolve, reject) => {
      const done = (error, result) => (error ? reject(error) : resolve(result));
      const options = { resource_type: "raw", public_id: "large", chunk_size: 100 };
      uploader.upload_chunked_stream(options, done).end(LARGE);
    });
    assert.equal(answer.bytes, LARGE.length);
    const delivered = await fetch(`${standin.url}/demo/raw/upload/large`);
    assert.equal(await delivered.text(), LARGE.toString());
  });

  test("in any order, one of them twice", async () => {
    const first = await sendPart("p1", "100-199/250", LARGE.subarray(100, 200));
    assert.deepEqual([first.status, first.json], [200, { done: false, bytes: 100, kind: "upload" }]);
    await sendPart("p1", "100-199/250", LARGE.subarray(100, 200));
    assert.equal((await sendPart("p1", "200-249/250", LARGE.subarray(200))).json.bytes, 150);
    const last = await sendPart("p1", "0-99/250", LARGE.subarray(0, 100));
    assert.deepEqual([last.json.public_id, last.json.bytes], ["p1", 250]);
  });

  const wrong = {
    "too small": ["0-98/250", 99, /larger than 100/],
    "too small, of unknown total": ["0-98/-1", 99, /larger than 100/],
    "another size than its range": ["0-99/250", 50, /does not match/],
    "beyond the total": ["0-249/100", 250, /Invalid Content-Range/],
    "no range": ["x", 100, /Invalid Content-Range/],
  };
  for (const [name, [range, size, message]] of Object.entries(wrong)) {
    test(`a part with ${name}`, async () => {
      const { status, json } = await sendPart("w1", range, LARGE.subarray(0, size));
      assert.equal(status, 400);
      assert.match(json.error.message, message);
    });
  }

  test("five megabytes are the least, unless told otherwise", async () => {
    await control("settings", { chunk_min: 5 * 1024 * 1024 });
    const { json } = await sendPart("p4", "0-99/250", LARGE.subarray(0, 100));
    assert.equal(json.error.message, "All parts except EOF-chunk must be larger than 5mb");
  });

  test("parts that do not fit each other", async () => {
    await sendPart("p2", "0-99/250", LARGE.subarray(0, 100));
    assert.match((await sendPart("p2", "50-149/250", LARGE.subarray(0, 100))).json.error.message, /overlap/);
    assert.match((await sendPart("p2", "100-199/300", LARGE.subarray(0, 100))).json.error.message, /differs/);
  });

  test("each part needs a signature", async () => {
    const response = await fetch(`${standin.url}/v1_1/demo/raw/upload`, {
      method: "POST", body: new URLSearchParams({ file: DATA_URI }), headers: { "X-Unique-Upload-Id": "p3", "Content-Range": "bytes 0-1/2" },
    });
    assert.equal(response.status, 400);
  });
});

describe("with a preset", () => {
  before(async () => {
    await api.create_upload_preset({ name: "open", unsigned: true, tags: "preset", folder: "in" });
    await api.create_upload_preset({ name: "closed", tags: "preset" });
  });

  test("unsigned, with the preset's settings, never overwriting", async () => {
    const answer = await uploader.unsigned_upload(DATA_URI, "open", { public_id: "a" });
    assert.deepEqual([answer.public_id, answer.tags], ["in/a", ["preset"]]);
    const again = await uploader.unsigned_upload(DATA_URI, "open", { public_id: "a", tags: "mine" });
    assert.deepEqual([again.existing, again.tags], [true, ["preset"]]);
  });

  test("signed, as defaults", async () => {
    const answer = await uploader.upload(DATA_URI, { upload_preset: "closed", public_id: "b" });
    assert.deepEqual([answer.public_id, answer.tags], ["b", ["preset"]]);
    const own = await uploader.upload(DATA_URI, { upload_preset: "closed", tags: "own" });
    assert.deepEqual(own.tags, ["own"]);
  });

  test("refusals", async () => {
    const unsigned = (preset, options) => uploader.unsigned_upload(DATA_URI, preset, options);
    await assert.rejects(unsigned("none"), { http_code: 400, message: "Upload preset not found" });
    await assert.rejects(unsigned("closed"), { http_code: 400, message: "Upload preset must be whitelisted for unsigned uploads" });
    await assert.rejects(unsigned("open", { overwrite: true }), ({ message }) => /^overwrite parameter is not allowed/.test(message));
    await assert.rejects(api.create_upload_preset({ name: "open" }), ({ error }) => error.http_code === 409);
  });
});

describe("later", () => {
  test("an answer that is pending, and the outcome as a notification", async () => {
    await events();
    const { batch_id, ...pending } = await uploader.upload(DATA_URI, { public_id: "async", async: true });
    assert.deepEqual(pending, { status: "pending", resource_type: "image", type: "upload", public_id: "async" });
    const [event] = await events();
    assert.deepEqual([event.notification_type, event.batch_id, event.public_id], ["upload", batch_id, "async"]);
    const bad = await uploadBuffer(Buffer.from("no picture"), { async: true });
    const [failed] = await events();
    assert.deepEqual([failed.notification_type, failed.batch_id], ["error", bad.batch_id]);
    assert.equal(failed.error.message, "Invalid image file");
  });
});

describe("a token to delete by", () => {
  const redeem = (token) => fetch(`${standin.url}/v1_1/demo/delete_by_token`, {
    method: "POST", body: new URLSearchParams({ token }),
  });

  test("works once", async () => {
    const { delete_token } = await uploadBuffer(PICTURE, { public_id: "tok", return_delete_token: true });
    await events();
    assert.deepEqual(await (await redeem(delete_token)).json(), { result: "ok" });
    const [event] = await events();
    assert.deepEqual([event.notification_type, event.resources[0].public_id], ["delete_by_token", "tok"]);
    assert.equal((await redeem(delete_token)).status, 400);
  });

  test("and for ten minutes", async () => {
    const { delete_token } = await uploadBuffer(PICTURE, { return_delete_token: true });
    await control("clock", { now: Math.floor(Date.now() / 1000) + 610 });
    assert.equal((await redeem(delete_token)).status, 400);
    await control("clock", { now: null });
  });
});

describe("further parameters", () => {
  test("formats that are not allowed", async () => {
    await assert.rejects(uploadBuffer(PICTURE, { allowed_formats: ["jpg"] }), { http_code: 400, message: "Image file format png not allowed" });
    await uploadBuffer(PICTURE, { allowed_formats: ["jpg", "png"] });
  });

  test("prefixes and names", async () => {
    const first = await uploadBuffer(PICTURE, { public_id: "x", public_id_prefix: "pre", asset_folder: "af" });
    assert.equal(first.public_id, "pre/x");
    const options = { public_id: "y", asset_folder: "af", use_asset_folder_as_public_id_prefix: true, use_filename_as_display_name: true, filename: "cat.png" };
    const second = await uploadBuffer(PICTURE, options);
    assert.deepEqual([second.public_id, second.display_name], ["af/y", "cat"]);
  });

  test("default values of metadata fields", async () => {
    await api.add_metadata_field({ external_id: "origin", type: "string", label: "Origin", mandatory: true, default_value: "web" });
    assert.deepEqual((await uploadBuffer(PICTURE)).metadata, { origin: "web" });
    await assert.rejects(uploadBuffer(PICTURE, { metadata: { other: "1" } }), { http_code: 400 });
  });
});

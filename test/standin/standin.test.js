// The official Node SDK, and a browser-like form, against the stand-in as it is
// started from the command line.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { png, startWithSdk } from "./support.js";

const SECRET = "s3cret-of-the-tests";
const KEY = "123456789012345";
const PICTURE = png();
const DATA_URI = `data:image/png;base64,${PICTURE.toString("base64")}`;

let standin;
let cloudinary;
let uploadBuffer;
let isAuthentic;
let fetchDelivered;

before(async () => {
  ({ standin, cloudinary, uploadBuffer, isAuthentic, fetchDelivered } = await startWithSdk(KEY, SECRET));
});

after(async () => {
  assert.equal(await standin.stop(), 0);
  assert.equal(standin.stdout.length, 1, "stdout is one line");
});

describe("uploads by the SDK", () => {
  test("a wrong secret is answered with the string to sign", async () => {
    const options = { public_id: "x&y", api_secret: "wrong", timestamp: 1900000000 };
    await assert.rejects(cloudinary.uploader.upload(DATA_URI, options), (error) => {
      assert.equal(error.http_code, 401);
      const [start, text] = error.message.split(". String to sign - ");
      assert.match(start, /^Invalid Signature [0-9a-f]{40}$/);
      assert.equal(text, "'public_id=x%26y&timestamp=1900000000'.");
      return true;
    });
  });

  test("a stale timestamp is refused", async () => {
    const options = { timestamp: 1500000000 };
    await assert.rejects(cloudinary.uploader.upload(DATA_URI, options), {
      http_code: 400,
      message: "Stale request - reported time is 2017-07-14 02:40:00 +0000 which is more than 1 hour ago",
    });
  });

  test("an unknown key and an unknown cloud are refused", async () => {
    const upload = (options) => cloudinary.uploader.upload(DATA_URI, options);
    await assert.rejects(upload({ api_key: "999" }), { http_code: 401, message: "Unknown API key 999" });
    await assert.rejects(upload({ cloud_name: "other" }), { http_code: 401, message: "Invalid cloud_name other" });
  });

  test("something else than a picture is refused as an image", async () => {
    await assert.rejects(uploadBuffer(Buffer.from("hello")), { http_code: 400, message: "Invalid image file" });
    await assert.rejects(uploadBuffer(PICTURE, { resource_type: "video" }), { http_code: 400 });
  });

  test("from a buffer, with the full answer", async () => {
    const answer = await uploadBuffer(PICTURE);
    const { asset_id, version_id, public_id, version, signature, created_at, ...rest } = answer;
    assert.match(asset_id, /^[0-9a-f]{32}$/);
    assert.match(version_id, /^[0-9a-f]{32}$/);
    assert.match(public_id, /^[a-z0-9]{20}$/);
    assert.ok(Math.abs(version - Date.now() / 1000) < 60);
    assert.equal(Date.parse(created_at), version * 1000);
    assert.match(signature, /^[0-9a-f]{40}$/);
    assert.ok(isAuthentic(answer));
    const path = `res.cloudinary.com/demo/image/upload/v${version}/${public_id}.png`;
    assert.deepEqual(rest, {
      width: 1, height: 1, format: "png", resource_type: "image", tags: [], bytes: PICTURE.length,
      type: "upload", etag: createHash("md5").update(PICTURE).digest("hex"), folder: "",
      original_filename: "file", placeholder: false, url: `http://${path}`,
      secure_url: `https://${path}`, api_key: KEY,
    });
  });

  test("from a data URI, with tags, context, metadata and moderation", async () => {
    const context = { alt: "a=b|c", caption: "größe" };
    const answer = await cloudinary.uploader.upload(DATA_URI, {
      tags: ["one", "two"], context, metadata: { size: "5", colours: ["green", "red"] }, moderation: "manual",
    });
    assert.deepEqual(answer.tags, ["one", "two"]);
    assert.deepEqual(answer.context, { custom: context });
    assert.deepEqual(answer.metadata, { size: "5", colours: ["green", "red"] });
    assert.deepEqual(answer.moderation, [{ kind: "manual", status: "pending" }]);
    assert.equal(answer.moderation_status, "pending");
  });

  test("from a local file, named after it", async (t) => {
    const directory = await mkdtemp(join(tmpdir(), "standin-"));
    t.after(() => rm(directory, { recursive: true }));
    const path = join(directory, "my cat.png");
    await writeFile(path, PICTURE);
    const options = { use_filename: true, unique_filename: false, folder: "pets" };
    const plain = await cloudinary.uploader.upload(path, options);
    assert.equal(plain.public_id, "pets/my_cat");
    assert.equal(plain.folder, "pets");
    assert.equal(plain.original_filename, "my cat");
    const unique = await cloudinary.uploader.upload(path, { use_filename: true });
    assert.match(unique.public_id, /^my_cat_[a-z0-9]{6}$/);
  });

  test("in dynamic folder mode", async () => {
    const answer = await uploadBuffer(PICTURE, { public_id: "dyn/a", asset_folder: "inbox" });
    assert.equal(answer.asset_folder, "inbox");
    assert.equal(answer.display_name, "a");
    assert.equal("folder" in answer, false);
  });

  test("overwriting keeps the asset, overwrite=false keeps the content", async () => {
    const first = await uploadBuffer(PICTURE, { public_id: "twice", tags: "first" });
    assert.equal("overwritten" in first, false);
    const kept = await uploadBuffer(png(2, 3), { public_id: "twice", overwrite: false });
    assert.deepEqual(kept, { ...first, existing: true });
    const second = await uploadBuffer(png(2, 3), { public_id: "twice" });
    assert.equal(second.overwritten, true);
    assert.equal(second.asset_id, first.asset_id);
    assert.notEqual(second.version_id, first.version_id);
    assert.deepEqual([second.width, second.height, second.tags], [2, 3, []]);
  });

  test("a raw file keeps its extension in the id", async () => {
    const answer = await uploadBuffer(Buffer.from("a,b\n"), { resource_type: "auto", filename: "table.csv" });
    assert.equal(answer.resource_type, "raw");
    assert.match(answer.public_id, /^[a-z0-9]{20}\.csv$/);
    assert.equal("width" in answer, false);
    assert.ok(answer.secure_url.endsWith(`/raw/upload/v${answer.version}/${answer.public_id}`));
    assert.ok(isAuthentic(answer));
    const { response, bytes } = await fetchDelivered(answer.secure_url);
    assert.equal(response.headers.get("content-type"), "text/csv; charset=utf-8");
    assert.equal(bytes.toString(), "a,b\n");
  });

  test("signed with SHA-256", async () => {
    const answer = await uploadBuffer(PICTURE, { signature_algorithm: "sha256" });
    assert.ok(isAuthentic(answer));
  });
});

describe("the guide's form", () => {
  function guideForm(signature, timestamp) {
    const form = new FormData();
    form.append("file", new Blob([PICTURE], { type: "image/png" }), "photo.png");
    form.append("api_key", KEY);
    form.append("timestamp", String(timestamp));
    form.append("signature", signature);
    return form;
  }

  test("file, api_key, timestamp and signature", async () => {
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = cloudinary.utils.api_sign_request({ timestamp }, SECRET);
    const response = await fetch(`${standin.url}/v1_1/demo/image/upload`, {
      method: "POST", body: guideForm(signature, timestamp),
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "application/json; charset=utf-8");
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.match(response.headers.get("x-request-id"), /^[0-9a-f]{32}$/);
    const answer = await response.json();
    assert.equal(answer.original_filename, "photo");
    assert.ok(isAuthentic(answer));
  });
});

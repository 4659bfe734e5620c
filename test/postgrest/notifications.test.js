// Webhooks end to end: something happens at the stand-in, it signs and posts a
// notification to PostgREST, and the files table is as true as before.
import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { POSTGREST_URL, asOwner, picture, request, rpc, tokenFor, unique, upload } from "./client.js";

// The SDK chooses between http and https when it is loaded.
const { v2: cloudinary } = await import("cloudinary");
const { api_secret: secret, upload_prefix: standin } = cloudinary.config();
const endpoint = `${POSTGREST_URL}/rpc/notifications`;
const alice = unique("alice");
const token = tokenFor(alice);

const ask = async (method, path, json) => {
  const answer = await request(method, `${standin}/standin/${path}`, { json });
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
};
const settled = () => ask("GET", "webhooks?wait_ms=10000");
const stored = async () => (await asOwner("SELECT count(*)::int AS n FROM cloudinary.notifications"))[0].n;
const row = async (asset_id) => (await asOwner("SELECT * FROM cloudinary_files WHERE asset_id = $1", [asset_id]))[0];

before(() => ask("POST", "notify", { url: endpoint }));
after(async () => {
  await ask("POST", "notify", { url: null });
  await asOwner("DELETE FROM cloudinary_files WHERE user_id = $1", [alice]);
});

const uploaded = (public_id, options = {}) => new Promise((resolve, reject) => {
  cloudinary.uploader.upload_stream({ public_id, ...options }, (error, result) => (error ? reject(error) : resolve(result))).end(picture);
});

// An asset of alice's with a row.
async function saved(options) {
  const signed = await rpc("sign_upload", { policy: "own_files", params: options }, { token });
  assert.equal(signed.status, 200, signed.text);
  const asset = (await upload(signed.json)).json;
  await settled();
  assert.equal((await rpc("save_metadata", asset, { token })).status, 200);
  return asset;
}

function post(body, { timestamp = Math.floor(Date.now() / 1000), signature, headers = {} } = {}) {
  signature ??= createHash("sha1").update(body).update(`${timestamp}`).update(secret).digest("hex");
  return request("POST", endpoint, {
    body,
    headers: { "Content-Type": "application/json", "X-Cld-Timestamp": `${timestamp}`, "X-Cld-Signature": signature, ...headers },
  });
}

test("what Cloudinary did not sign is refused, without saying why, and not stored", async () => {
  const body = JSON.stringify({ notification_type: "upload", asset_id: randomUUID() });
  const before = await stored();
  const now = Math.floor(Date.now() / 1000);
  const refused = [
    await post(body, { signature: "0".repeat(40) }),
    await post(body, { signature: "x" }),
    await post(body, { timestamp: now - 7300 }),
    await post(body, { timestamp: now + 400 }),
    await post(body, { headers: { "X-Cld-Timestamp": "now" } }),
    await post(body, { headers: { "X-Cld-Timestamp": "9".repeat(30) } }),
    await request("POST", endpoint, { body, headers: { "Content-Type": "application/json" } }),
    await request("POST", endpoint, { body, headers: { "Content-Type": "application/json", "X-Cld-Signature_v2": "abc", "X-Cld-Timestamp": `${now}` } }),
  ];
  for (const answer of refused) {
    assert.equal(answer.status, 401, answer.text);
    assert.deepEqual(answer.json, { success: false, error: "Unauthorized", code: "28000" });
  }
  assert.equal(await stored(), before);
});

test("bodies that are no notification get a clear answer, and are not stored", async () => {
  const before = await stored();
  for (const body of ["", "not json", "[1]", "5", '"x"', "null"]) {
    const answer = await post(body);
    assert.ok([400, 401].includes(answer.status), `${body}: ${answer.status} ${answer.text}`);
  }
  const large = await post(JSON.stringify({ notification_type: "upload", padding: "x".repeat(1048576) }));
  assert.equal(large.status, 413, large.text);
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/octet-stream", "multipart/form-data"]) {
    const answer = await post("{}", { headers: { "Content-Type": type } });
    assert.ok(answer.status >= 400 && answer.status < 500, `${type}: ${answer.status}`);
  }
  assert.equal((await request("GET", endpoint)).status, 404);
  assert.equal(await stored(), before);
});

test("exactly the bytes that came are verified", async () => {
  const body = `{ "notification_type" :\t"proof_status_changed",\r\n "n": 1.0e1, "n": 2, "\\u0041": "é", "id": "${randomUUID()}" }`;
  const answer = await post(body);
  assert.deepEqual([answer.status, answer.json], [200, { success: true, status: "logged" }]);
  assert.deepEqual((await post(body)).json, { success: true, status: "duplicate" });
  const [{ body: kept }] = await asOwner("SELECT body FROM cloudinary.notifications ORDER BY received_at DESC LIMIT 1");
  assert.equal(kept, body);
});

test("only the anonymous role has the endpoint", async () => {
  assert.equal((await request("POST", endpoint, { token, json: {} })).status, 403);
});

test("the row follows tags, context, rename, overwrite, verdict and destroy", async () => {
  const asset = await saved({ tags: "one" });
  const to = `${alice}/${randomUUID()}`;
  await cloudinary.uploader.add_tag("two", [asset.public_id]);
  await cloudinary.uploader.add_context("alt=A dog", [asset.public_id]);
  await settled();
  let now = await row(asset.asset_id);
  assert.deepEqual([now.tags, now.context, now.provenance, now.user_id], [["one", "two"], { alt: "A dog" }, "notification", alice]);
  await cloudinary.uploader.rename(asset.public_id, to);
  await settled();
  now = await row(asset.asset_id);
  assert.deepEqual([now.public_id, now.media_url.includes(to)], [to, true]);
  await ask("POST", "moderate", { public_id: to, kind: "manual", status: "rejected" });
  await ask("POST", "clock", { now: Math.floor(Date.now() / 1000) + 10 });
  const again = await uploaded(to, { tags: "three" });
  await settled();
  now = await row(asset.asset_id);
  assert.deepEqual([Number(now.version), now.tags], [again.version, ["three"]]);
  const changes = await asOwner("SELECT notification_type FROM cloudinary.asset_history($1)", [asset.asset_id]);
  assert.deepEqual(changes.map(({ notification_type }) => notification_type),
    ["upload", "resource_tags_changed", "resource_context_changed", "rename", "moderation", "upload"]);
  await cloudinary.uploader.destroy(to);
  await ask("POST", "clock", { now: null });
  await settled();
  assert.equal(await row(asset.asset_id), undefined);
});

test("late, doubled and out of order comes to the same", async () => {
  const asset = await saved({ tags: "one" });
  await ask("POST", "webhooks", { hold: true, duplicate: 2 });
  const to = `${alice}/${randomUUID()}`;
  await cloudinary.uploader.add_tag("two", [asset.public_id]);
  await cloudinary.uploader.remove_tag("one", [asset.public_id]);
  await cloudinary.uploader.rename(asset.public_id, to);
  await cloudinary.uploader.add_tag("three", [to]);
  await ask("POST", "webhooks", { hold: false, duplicate: 0 });
  const { deliveries } = await ask("POST", "webhooks/flush", { seed: 7 });
  assert.ok(deliveries === undefined || deliveries.length > 0);
  await settled();
  const now = await row(asset.asset_id);
  assert.deepEqual([now.public_id, now.tags.sort()], [to, ["three", "two"]]);
});

test("tampered and stale deliveries change nothing", async () => {
  const asset = await saved({ tags: "one" });
  for (const fault of [{ tamper: "blank" }, { tamper: "type" }, { age: 7300 }, { age: -400 }, { key: { id: "k", secret: "other" } }]) {
    await ask("POST", "webhooks", { ...fault, retries: 0 });
    await cloudinary.uploader.add_tag("bad", [asset.public_id]);
    await settled();
    await ask("POST", "webhooks", { tamper: null, age: 0, key: null, retries: 3 });
    assert.deepEqual((await row(asset.asset_id)).tags, ["one"], JSON.stringify(fault));
  }
});

test("SHA-256 is told by its length", async () => {
  const asset = await saved({ tags: "one" });
  await ask("POST", "webhooks", { algorithm: "sha256" });
  await cloudinary.uploader.add_tag("two", [asset.public_id]);
  await settled();
  await ask("POST", "webhooks", { algorithm: null });
  assert.deepEqual((await row(asset.asset_id)).tags, ["one", "two"]);
});

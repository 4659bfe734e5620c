// The endpoints as PostgREST serves them: status, headers, body; each with a
// token, and each of its refusals.
import assert from "node:assert/strict";
import { test } from "node:test";
import cloudinary from "cloudinary";
import { JWT_SECRET, POSTGREST_URL, asOwner, request, rpc, tokenFor, unique, upload, uploadAs } from "./client.js";
import { jsonWebToken } from "./jwt.js";

const endpoint = (name) => `${POSTGREST_URL}/rpc/${name}`;

test("generate_signature answers GET and POST, under both spellings", async () => {
  const token = tokenFor(unique("user"));
  for (const name of ["generate_signature", "generate-signature"]) {
    for (const [method, options] of [["GET", {}], ["POST", { json: {} }], ["POST", {}]]) {
      const answer = await request(method, endpoint(name), { token, ...options });
      assert.equal(answer.status, 200, `${method} ${name} ${answer.text}`);
      assert.match(answer.headers.get("content-type"), /^application\/json/);
      assert.deepEqual(Object.keys(answer.json), ["success", "signature", "timestamp", "api_key", "cloud_name", "upload_url", "params"]);
      assert.equal(answer.json.params.timestamp, String(answer.json.timestamp));
    }
  }
});

test("its time is the server's, now", async () => {
  const { json } = await rpc("generate_signature", {}, { token: tokenFor(unique("user")) });
  assert.ok(Math.abs(json.timestamp - Date.now() / 1000) < 5);
});

test("sign_upload signs what the policy allows, ready to send", async () => {
  const token = tokenFor(unique("user"));
  const signed = await rpc("sign_upload", { params: { folder: "in", tags: ["a", "b"], context: { alt: "x=y" } } }, { token });
  assert.equal(signed.status, 200);
  assert.equal(signed.json.params.context, "alt=x\\=y");
  const uploaded = await upload(signed.json);
  assert.equal(uploaded.status, 200, JSON.stringify(uploaded.json));
  assert.deepEqual(uploaded.json.tags, ["a", "b"]);
  const altered = await upload(signed.json, { folder: "elsewhere" });
  assert.equal(altered.status, 401, "another folder than was signed");
});

test("a policy that fixes the public id overrides the caller", async () => {
  const user = unique("user");
  const signed = await rpc("sign_upload", { policy: "own_files", params: { public_id: "victim", tags: "t" } }, { token: tokenFor(user) });
  assert.equal(signed.status, 200, signed.text);
  assert.ok(signed.json.params.public_id.startsWith(`${user}/`));
  assert.equal((await rpc("sign_upload", { policy: "own_files" })).status, 403, "its roles do not include the anonymous one");
});

test("sign_upload refuses clearly", async () => {
  const token = tokenFor(unique("user"));
  const cases = [
    [{ params: { eval: "x" } }, 403], [{ params: { notification_url: "https://x" } }, 403], [{ params: { "a&b": "x" } }, 403],
    [{ params: { version: 1 } }, 403], [{ params: "folder" }, 422], [{ params: { tags: [["a"]] } }, 422],
    [{ params: { folder: "x".repeat(9000) } }, 413], [{ policy: "nowhere" }, 400], [{ params: { resource_type: "x" } }, 422],
  ];
  for (const [body, status] of cases) {
    const answer = await rpc("sign_upload", body, { token });
    assert.equal(answer.status, status, `${JSON.stringify(body).slice(0, 80)} ${answer.text}`);
    assert.equal(answer.json.success, false);
  }
});

test("the upload widget gets the signature of exactly its parameters", async () => {
  const paramsToSign = { timestamp: Math.floor(Date.now() / 1000), source: "uw", use_filename: true, tags: ["a", "b"], folder: "w" };
  const answer = await rpc("upload_widget_signature", { paramsToSign }, { token: tokenFor(unique("user")) });
  assert.equal(answer.status, 200, answer.text);
  assert.deepEqual(Object.keys(answer.json), ["signature"]);
  const [{ api_key }] = await asOwner("SELECT cloudinary.config() ->> 'api_key' AS api_key");
  const { json: { upload_url } } = await rpc("generate_signature", {});
  const uploaded = await upload({ upload_url, params: { ...paramsToSign, tags: "a,b", api_key, signature: answer.json.signature } });
  assert.equal(uploaded.status, 200, JSON.stringify(uploaded.json));
});

test("the widget's signature is refused when the policy would change its parameters", async () => {
  const timestamp = Math.floor(Date.now() / 1000);
  const token = tokenFor(unique("user"));
  for (const [paramsToSign, status] of [[{ timestamp, eager: "w_10" }, 403], [{ timestamp: timestamp - 4000 }, 403],
    [{ timestamp: timestamp + 3600 }, 403], [{ timestamp: timestamp * 1000 }, 422], [{ source: "uw" }, 422], [{ timestamp, api_key: "1" }, 403]]) {
    const answer = await rpc("upload_widget_signature", { paramsToSign }, { token });
    assert.equal(answer.status, status, `${JSON.stringify(paramsToSign)} ${answer.text}`);
  }
});

test("save_metadata verifies Cloudinary's whole answer, under both spellings", async () => {
  const user = unique("user");
  const token = tokenFor(user);
  const asset = await uploadAs(token, { tags: "t" });
  for (const name of ["save_metadata", "save-metadata"]) {
    const saved = await rpc(name, asset, { token });
    assert.equal(saved.status, 200, saved.text);
    assert.equal(saved.json.success, true);
    assert.equal(saved.json.file.provenance, "signature");
    assert.equal(saved.json.file.user_id, user);
    assert.equal(saved.json.file.asset_id, asset.asset_id);
    assert.deepEqual(saved.json.file.tags, ["t"]);
  }
});

test("the official SDK's upload with our signature is saved too", async () => {
  const token = tokenFor(unique("user"));
  const { json: signed } = await rpc("sign_upload", { params: { folder: "sdk" } }, { token });
  const prefix = new URL(signed.upload_url).origin;
  cloudinary.v2.config({ cloud_name: signed.cloud_name, api_key: signed.api_key, upload_prefix: prefix });
  const form = new URLSearchParams({ ...signed.params, file: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" });
  const response = await fetch(cloudinary.v2.utils.api_url("upload"), { method: "POST", body: form });
  const saved = await rpc("save_metadata", await response.json(), { token });
  assert.equal(saved.status, 200, saved.text);
  assert.equal(saved.json.file.format, "gif");
});

test("save_metadata refuses clearly, and stores nothing", async () => {
  const token = tokenFor(unique("user"));
  const asset = await uploadAs(token);
  const forged = { ...asset, version: asset.version + 1, secure_url: asset.secure_url.replace(`v${asset.version}`, `v${asset.version + 1}`) };
  const { public_id: _id, ...incomplete } = asset;
  for (const [body, status, field] of [[forged, 403], [incomplete, 400, "public_id"], [{ ...asset, width: "wide" }, 422, "width"],
    [{ ...asset, signature: "x" }, 422, "signature"], [{ ...asset, secure_url: "https://evil.example/a" }, 422, "secure_url"],
    [{ ...asset, public_id: `${asset.public_id}x` }, 422, "secure_url"], [{ ...asset, info: { deep: JSON.parse("[".repeat(50) + "]".repeat(50)) } }, 422, "info"]]) {
    const answer = await rpc("save_metadata", body, { token });
    assert.equal(answer.status, status, answer.text);
    assert.equal(answer.json.success, false);
    assert.equal(answer.json.field, field);
  }
  assert.deepEqual(await asOwner("SELECT id FROM cloudinary_files WHERE public_id = $1", [asset.public_id]), []);
});

test("bodies that PostgREST itself refuses never reach the database", async () => {
  const token = tokenFor(unique("user"));
  for (const [body, type, status] of [["{bad", "application/json", 400], ["[1,2]", "application/json", 400], ["a=b", "application/x-www-form-urlencoded", 404]]) {
    const answer = await request("POST", endpoint("save_metadata"), { token, body, headers: { "Content-Type": type } });
    assert.equal(answer.status, status, answer.text);
  }
});

test("tokens: bad, expired, of another role or algorithm, and without a subject", async () => {
  const now = Math.floor(Date.now() / 1000);
  const secretless = `${tokenFor("u").split(".").slice(0, 2).join(".")}.`;
  for (const [token, status] of [["junk", 401], [tokenFor("u", { exp: now - 60 }), 401], [secretless, 401],
    [jsonWebToken({ sub: "u", role: "authenticated" }, `${JWT_SECRET}x`), 401], [tokenFor("u", { role: "app_owner" }), 403],
    [tokenFor(undefined), 401]]) {
    const answer = await rpc("generate_signature", {}, { token });
    assert.equal(answer.status, status, answer.text);
    assert.ok(!answer.text.includes("signature\":\""), answer.text);
  }
});

test("text of a client reaches no header and no status line", async () => {
  const answer = await rpc("sign_upload", { params: { "x\r\nX-Injected: yes": "1" } }, { token: tokenFor(unique("user")) });
  assert.equal(answer.status, 403);
  assert.equal(answer.headers.get("x-injected"), null);
});

test("GET on what writes is refused", async () => {
  const answer = await request("GET", endpoint("save_metadata"), { token: tokenFor(unique("user")) });
  assert.ok([400, 404, 405].includes(answer.status), answer.text);
});

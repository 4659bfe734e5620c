// The guide's client, unchanged: its literal paths and bodies through nginx.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GUIDE_URL, POSTGREST_URL, asOwner, request, unique, upload } from "./client.js";

const signature = (options) => request("GET", `${GUIDE_URL}/generate-signature`, options);
const save = (options) => request("POST", `${GUIDE_URL}/save-metadata`, options);

function threeFields(publicId) {
  return { public_id: publicId, resource_type: "image", secure_url: `https://res.cloudinary.com/demo/image/upload/v1/${publicId}.png` };
}

test("GET /generate-signature answers the guide's four fields", async () => {
  const answer = await signature();
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type"), /^application\/json/);
  assert.equal(answer.json.success, true);
  assert.match(answer.json.signature, /^[0-9a-f]{40}$/);
  assert.ok(Number.isInteger(answer.json.timestamp));
  assert.equal(typeof answer.json.api_key, "string");
  assert.ok(answer.text.startsWith('{"success":true,'), "compact, in the guide's order");
});

test("its signature is accepted with the guide's four form fields", async () => {
  const { json: signed } = await signature();
  const { api_key, timestamp, signature: value } = signed;
  const uploaded = await upload({ upload_url: signed.upload_url, params: { api_key, timestamp, signature: value } });
  assert.equal(uploaded.status, 200);
  const { public_id, secure_url, resource_type } = uploaded.json;
  const saved = await save({ json: { public_id, secure_url, resource_type } });
  assert.equal(saved.status, 200);
  assert.equal(saved.json.success, true);
  const [row] = await asOwner("SELECT media_url, user_id, resource_type FROM cloudinary_files WHERE public_id = $1", [public_id]);
  assert.deepEqual(row, { media_url: secure_url, user_id: "user_123", resource_type: "image" });
});

test("a retry of the report is no error and no second row", async () => {
  const report = threeFields(unique("retry"));
  const first = await save({ json: report });
  const second = await save({ json: report });
  assert.deepEqual([first.status, second.status], [200, 200]);
  assert.equal(second.json.file.id, first.json.file.id);
});

test("query strings, odd Accept and Prefer headers change nothing", async () => {
  for (const headers of [{ Accept: "text/csv" }, { Prefer: "params=single-object" }, { Range: "5-9" }, { Accept: "image/*" }]) {
    const answer = await request("GET", `${GUIDE_URL}/generate-signature?foo=bar&limit=0`, { headers });
    assert.equal(answer.status, 200, JSON.stringify(headers));
    assert.equal(answer.json.success, true);
  }
});

test("client errors have the guide's shape and a fitting status", async () => {
  const id = unique("bad");
  const { secure_url: _url, ...incomplete } = threeFields(id);
  const cases = [
    [{ json: incomplete }, 400, "secure_url"],
    [{ body: "{bad", headers: { "Content-Type": "application/json" } }, 400],
    [{ body: "", headers: { "Content-Type": "application/json" } }, 400],
    [{ body: Buffer.from([0x7b, 0xff, 0x7d]), headers: { "Content-Type": "application/json" } }, 400],
    [{ body: '"text"', headers: { "Content-Type": "text/plain" } }, 400],
    [{ json: { ...threeFields(id), resource_type: "movie" } }, 422, "resource_type"],
    [{ json: { ...threeFields(id), secure_url: "https://evil.example/x.png" } }, 422, "secure_url"],
    [{ json: { ...threeFields(id), version: 1, signature: "0".repeat(40) } }, 403],
    [{ token: "junk", json: threeFields(id) }, 401],
    [{ body: Buffer.alloc(2 * 1024 * 1024, 32) }, 413],
  ];
  for (const [options, status, field] of cases) {
    const answer = await save(options);
    assert.equal(answer.status, status, answer.text);
    assert.equal(answer.json.success, false, answer.text);
    assert.equal(typeof answer.json.error, "string");
    if (field) assert.equal(answer.json.field, field);
  }
  assert.deepEqual(await asOwner("SELECT id FROM cloudinary_files WHERE public_id = $1", [id]), []);
});

test("a body without a content type, or sent as a form, is read as JSON", async () => {
  for (const headers of [{}, { "Content-Type": "application/x-www-form-urlencoded" }]) {
    const saved = await save({ body: JSON.stringify(threeFields(unique("form"))), headers });
    assert.equal(saved.status, 200, saved.text);
  }
});

test("wrong methods and paths are refused in the same shape", async () => {
  for (const [method, path, status] of [["POST", "/generate-signature", 405], ["GET", "/save-metadata", 405],
    ["DELETE", "/save-metadata", 405], ["GET", "/rpc/sign_upload", 404], ["GET", "/", 404], ["GET", "/generate-signature/", 404]]) {
    const answer = await request(method, GUIDE_URL + path);
    assert.equal(answer.status, status, `${method} ${path}`);
    assert.equal(answer.json.success, false);
  }
});

test("a browser of another origin may call both paths", async () => {
  for (const [path, method] of [["/generate-signature", "GET"], ["/save-metadata", "POST"]]) {
    const preflight = await request("OPTIONS", GUIDE_URL + path, { headers: {
      Origin: "https://app.example", "Access-Control-Request-Method": method, "Access-Control-Request-Headers": "content-type,authorization" } });
    assert.equal(preflight.status, 200);
    assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
    assert.match(preflight.headers.get("access-control-allow-methods"), new RegExp(method));
    assert.match(preflight.headers.get("access-control-allow-headers"), /content-type/i);
  }
  const answer = await signature({ headers: { Origin: "https://app.example" } });
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  const refused = await request("POST", `${GUIDE_URL}/generate-signature`, { headers: { Origin: "https://app.example" } });
  assert.equal(refused.headers.get("access-control-allow-origin"), "*", "errors that nginx makes too");
});

test("the listing has the rows, with filters of one's own", async () => {
  const report = threeFields(unique("listed"));
  await save({ json: report });
  const listing = await request("GET",
    `${POSTGREST_URL}/cloudinary_files?select=public_id,media_url,resource_type,upload_timestamp&resource_type=eq.image&public_id=eq.${report.public_id}`);
  assert.equal(listing.status, 200);
  assert.equal(listing.json.length, 1);
  assert.equal(listing.json[0].media_url, report.secure_url);
});

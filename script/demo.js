// Plays the guide's flow against PostgREST and nginx, prints each request and
// answer, and exits non-zero at the first step that is not as it should be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const { GUIDE_URL, POSTGREST_URL, DELIVERY_HOST, NOTIFIED, ALICE, BOB } = process.env;
const picture = readFileSync(new URL("../test/fixtures/sample.png", import.meta.url));
let step = 0;

function show(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 600 ? `${text.slice(0, 600)}...` : text;
}

async function call(title, method, url, { token, json, form } = {}) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (json) headers["Content-Type"] = "application/json";
  const body = json ? JSON.stringify(json) : form;
  console.log(`\n${++step}. ${title}\n> ${method} ${url}${json ? ` ${show(json)}` : ""}`);
  const response = await fetch(url, { method, headers, body });
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  console.log(`< ${response.status} ${isJson ? show(text) : `${text.length} bytes of ${response.headers.get("content-type")}`}`);
  return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
}

async function upload(title, signed) {
  const form = new FormData();
  for (const [name, value] of Object.entries(signed.params)) form.append(name, value);
  form.append("file", new Blob([picture], { type: "image/png" }), "sample.png");
  const answer = await call(title, "POST", signed.upload_url, { form });
  assert.equal(answer.status, 200);
  return answer.body;
}

async function guideFlow() {
  const { status, body: signed } = await call("A signature, as the guide's client asks for it", "GET", `${GUIDE_URL}/generate-signature`);
  assert.equal(status, 200);
  assert.equal(signed.success, true);
  const asset = await upload("The upload, straight to Cloudinary", signed);
  const { public_id, secure_url, resource_type } = asset;
  const saved = await call("The report, with the guide's three fields", "POST", `${GUIDE_URL}/save-metadata`,
    { json: { public_id, secure_url, resource_type } });
  assert.equal(saved.status, 200);
  assert.equal(saved.body.success, true);
  return asset;
}

async function listAndDeliver(asset) {
  const { body: rows } = await call("The rows of the placeholder user", "GET",
    `${POSTGREST_URL}/cloudinary_files?select=public_id,media_url,user_id,provenance,urls&public_id=eq.${encodeURIComponent(asset.public_id)}`);
  assert.equal(rows.length, 1);
  assert.equal(rows[0].user_id, "user_123");
  const thumbnail = rows[0].urls.thumb.replace("https://res.cloudinary.com", DELIVERY_HOST);
  const delivered = await call("The thumbnail that the listing offers", "GET", thumbnail);
  assert.equal(delivered.status, 200);
  assert.match(delivered.headers.get("content-type"), /^image\//);
}

async function verifiedFlow() {
  const { body: signed } = await call("A signature for alice, under a policy that fixes the public id", "POST",
    `${POSTGREST_URL}/rpc/sign_upload`, { token: ALICE, json: { policy: "own_files", params: { tags: ["tour"] } } });
  assert.match(signed.params.public_id, /^alice\//);
  const asset = await upload("Her upload", signed);
  const saved = await call("Her report: Cloudinary's whole answer, verified by its signature", "POST",
    `${POSTGREST_URL}/rpc/save_metadata`, { token: ALICE, json: asset });
  assert.equal(saved.status, 200);
  assert.match(saved.body.file.provenance, /^(signature|notification)$/);
  return asset;
}

async function notified(asset) {
  const listing = `${POSTGREST_URL}/cloudinary_files?select=provenance,tags&public_id=eq.${encodeURIComponent(asset.public_id)}`;
  for (let tries = 0; tries < 50; tries += 1) {
    const rows = await (await fetch(listing, { headers: { Authorization: `Bearer ${ALICE}` } })).json();
    if (rows[0]?.provenance === "notification") break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { body: rows } = await call("Her row after Cloudinary's own notification", "GET", listing, { token: ALICE });
  assert.deepEqual(rows, [{ provenance: "notification", tags: ["tour"] }]);
}

async function refusals(asset) {
  const forged = await call("A forged report is refused", "POST", `${POSTGREST_URL}/rpc/save_metadata`,
    { token: ALICE, json: { ...asset, public_id: "alice/forged", secure_url: asset.secure_url.replace(asset.public_id, "alice/forged") } });
  assert.equal(forged.status, 403);
  assert.equal(forged.body.success, false);
  const stolen = await call("So is a report of somebody else's asset", "POST", `${POSTGREST_URL}/rpc/save_metadata`,
    { token: BOB, json: asset });
  assert.equal(stolen.status, 403);
  const { body: rows } = await call("And bob does not see alice's rows", "GET", `${POSTGREST_URL}/cloudinary_files`, { token: BOB });
  assert.deepEqual(rows, []);
}

const guideAsset = await guideFlow();
await listAndDeliver(guideAsset);
const verifiedAsset = await verifiedFlow();
if (NOTIFIED) await notified(verifiedAsset);
await refusals(verifiedAsset);
console.log(`\nall ${step} steps as expected`);

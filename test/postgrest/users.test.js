// Two users, an outsider and the anonymous role: who sees and does what, and
// each way around it that an attacker would try.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { POSTGREST_URL, asOwner, request, rpc, tokenFor, unique, uploadAs } from "./client.js";

const alice = unique("alice");
const bob = unique("bob");
const aliceToken = tokenFor(alice);
const bobToken = tokenFor(bob);
const listing = (query, token, method = "GET", options = {}) =>
  request(method, `${POSTGREST_URL}/cloudinary_files${query}`, { token, ...options });

const createApi = (placeholder) =>
  asOwner("SELECT cloudinary.create_api('api', 'anonymous', 'authenticated', 'cloudinary_files', $1)", [placeholder]);
const setVerify = (verify) => asOwner("SELECT cloudinary.adopt_files_table('cloudinary_files', verify => $1)", [verify]);

// the state that the guide's tests expect, whatever happened here
after(async () => {
  await createApi("user_123");
  await setVerify("none");
});

const asset = await uploadAs(aliceToken);
await rpc("save_metadata", asset, { token: aliceToken });
const own = `?public_id=eq.${asset.public_id}`;

test("each user lists the own rows only", async () => {
  assert.equal((await listing(own, aliceToken)).json.length, 1);
  assert.deepEqual((await listing(own, bobToken)).json, []);
  assert.deepEqual((await listing(own)).json, [], "nor does the anonymous placeholder see them");
  assert.deepEqual((await listing("", tokenFor(unique("nobody")))).json, []);
});

test("neither can another user's row be deleted", async () => {
  const answer = await listing(own, bobToken, "DELETE", { headers: { Prefer: "return=representation" } });
  assert.deepEqual(answer.json, []);
  assert.equal((await listing(own, aliceToken)).json.length, 1);
});

test("nobody writes past save_metadata", async () => {
  for (const [method, query, json] of [["POST", "", { public_id: "x", user_id: alice }], ["PATCH", own, { user_id: alice }],
    ["PUT", "?id=eq.1", { id: 1, public_id: "x" }]]) {
    for (const token of [aliceToken, bobToken, undefined]) {
      const answer = await listing(query, token, method, { json });
      assert.ok([400, 401, 403, 405].includes(answer.status), `${method} ${answer.status} ${answer.text}`);
    }
  }
  const [row] = await asOwner("SELECT user_id FROM cloudinary_files WHERE public_id = $1", [asset.public_id]);
  assert.equal(row.user_id, alice);
});

test("another user's asset cannot be claimed, with Cloudinary's genuine answer neither", async () => {
  const answer = await rpc("save_metadata", asset, { token: bobToken });
  assert.equal(answer.status, 403);
  assert.match(answer.json.error, /belongs to another user/);
});

test("a report cannot name its owner", async () => {
  const second = await uploadAs(bobToken);
  const saved = await rpc("save_metadata", { ...second, user_id: alice, provenance: "api", media_url: "https://evil.example/" }, { token: bobToken });
  assert.equal(saved.json.file.user_id, bob);
  assert.equal(saved.json.file.provenance, "signature");
  assert.equal(saved.json.file.media_url, second.secure_url);
});

test("nothing of the extension's own schema is served", async () => {
  for (const path of ["_secret", "_account", "_policy", "rpc/configure", "rpc/config", "rpc/doctor", "rpc/set_policy", "rpc/set_config",
    "rpc/api_sign_request", "rpc/_respond_save", "rpc/retire_key", "rpc/generate_auth_token", "rpc/private_download_url"]) {
    for (const profile of [undefined, "cloudinary", "public", "pg_catalog"]) {
      const headers = profile ? { "Accept-Profile": profile } : {};
      const answer = await request("GET", `${POSTGREST_URL}/${path}`, { token: aliceToken, headers });
      assert.ok([404, 406].includes(answer.status), `${path} ${profile} ${answer.status}`);
    }
  }
});

test("a user deletes the own row", async () => {
  const mine = await uploadAs(bobToken);
  await rpc("save_metadata", mine, { token: bobToken });
  const answer = await listing(`?public_id=eq.${mine.public_id}`, bobToken, "DELETE", { headers: { Prefer: "return=representation" } });
  assert.equal(answer.json.length, 1);
});

test("without a placeholder user, callers without a token are refused", async () => {
  await createApi(null);
  for (const [name, json] of [["generate_signature", {}], ["sign_upload", {}], ["upload_widget_signature", { paramsToSign: {} }], ["save_metadata", {}]]) {
    const answer = await rpc(name, json);
    assert.equal(answer.status, 401, answer.text);
    assert.deepEqual([answer.json.success, answer.json.error], [false, "Unauthorized"]);
  }
  assert.deepEqual((await listing("")).json, []);
});

test("with verification on, the three fields alone are looked up at Cloudinary, or refused", async () => {
  await setVerify("auto");
  const { public_id, secure_url, resource_type, bytes } = await uploadAs(aliceToken);
  const looked = await rpc("save_metadata", { public_id, secure_url, resource_type }, { token: aliceToken });
  assert.equal(looked.status, 200, looked.text);
  assert.deepEqual([looked.json.file.provenance, looked.json.file.bytes], ["api", bytes], "the answer is stored, not the report");
  const invented = await rpc("save_metadata", { public_id: `${public_id}x`, resource_type, secure_url: secure_url.replace(public_id, `${public_id}x`) }, { token: aliceToken });
  assert.equal(invented.status, 422, invented.text);
  await setVerify("signature");
  const refused = await rpc("save_metadata", { public_id, secure_url, resource_type }, { token: aliceToken });
  assert.equal(refused.status, 422);
  assert.equal(refused.json.field, "signature");
});

test("what goes wrong inside answers 500 without a word about it", async () => {
  await asOwner("ALTER TABLE cloudinary_files ADD CONSTRAINT canary_constraint CHECK (public_id <> 'canary-secret')");
  await asOwner("CREATE FUNCTION canary() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'canary-secret' USING ERRCODE = 'XX001'; END $$");
  await asOwner("CREATE TRIGGER canary BEFORE INSERT ON cloudinary_files FOR EACH ROW EXECUTE FUNCTION canary()");
  try {
    const answer = await rpc("save_metadata", await uploadAs(aliceToken), { token: aliceToken });
    assert.equal(answer.status, 500);
    assert.deepEqual(answer.json, { success: false, error: "Failed to save metadata", code: "XX001" });
  } finally {
    await asOwner("DROP TRIGGER canary ON cloudinary_files; DROP FUNCTION canary(); ALTER TABLE cloudinary_files DROP CONSTRAINT canary_constraint");
  }
});

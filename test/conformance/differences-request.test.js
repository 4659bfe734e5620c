// The deliberate differences of docs/sdk-differences.md in requests and uploads:
// what the SDK does, and what is done instead. The first half fails when a new
// SDK has changed its mind.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serverTime } from "./database.js";
import { CONFIG, open, sha1 } from "./differences.js";
import { utils } from "./sdk.js";

let db;
before(async () => {
  db = await open("requests");
  const allowed = ["public_id", "context", "overwrite", "tags", "notification_url"];
  await db.client.query("SELECT cloudinary.set_policy('differences', $1)", [JSON.stringify({ allowed })]);
});
after(() => db?.client.end());

describe("request signatures", () => {
  const sign = (params, ...rest) => utils.api_sign_request(params, "s", ...rest);

  test("names sort bytewise, not by a language", async () => {
    const params = { a1: 1, a: 1, a_1: 1, "a-1": 1, aB: 1, ab: 1 };
    assert.equal(sign(params), sha1("a=1&a_1=1&a-1=1&a1=1&ab=1&aB=1s"));
    assert.equal(await db.ours("string_to_sign", { params }), "a=1&a-1=1&a1=1&aB=1&a_1=1&ab=1");
  });

  for (const [what, value, text] of [
    ["a null in an array", ["a", null, "b"], "a,,b"],
    ["only a null in an array", [null], undefined],
    ["nested arrays", [["x", "y"], ["z"]], "x,y,z"],
    ["an empty array in an array", [[]], undefined],
    ["an object", { a: "b" }, "[object Object]"],
    ["an object in an array", [{ a: "b" }], "[object Object]"],
  ]) {
    test(`refused: ${what}`, async () => {
      const params = { v: value, z: 1 };
      assert.equal(sign(params), sha1(text === undefined ? "z=1s" : `v=${text}&z=1s`));
      await db.refused("api_sign_request", { params, api_secret: "s" });
      await db.refused("string_to_sign", { params });
    });
  }

  test("nothing to sign raises", async () => {
    for (const params of [{}, { a: null, b: "", c: [], d: [""] }]) {
      assert.equal(sign(params), sha1("s"));
      await db.refused("api_sign_request", { params, api_secret: "s" });
    }
  });

  test("an empty or missing secret raises", async () => {
    const params = { a: 1 };
    assert.equal(utils.api_sign_request(params, ""), sha1("a=1"));
    assert.equal(utils.api_sign_request(params, undefined), sha1("a=1undefined"));
    await db.refused("api_sign_request", { params, api_secret: "" });
    await db.refused("api_sign_request", { params, api_secret: null });
  });

  test("a signature version other than 1 and 2 raises", async () => {
    const params = { a: "x&y" };
    assert.equal(sign(params, "sha1", 3), sha1("a=x%26ys"));
    assert.equal(sign(params, "sha1", 0.5), sha1("a=x&ys"));
    for (const signature_version of [0, 3, -1]) await db.refused("string_to_sign", { params, signature_version });
  });

  test("a number beyond a double raises", async () => {
    const params = '{"a":1e400}';
    assert.equal(sign(JSON.parse(params)), sha1("a=Infinitys"));
    await db.refused("string_to_sign", { params }, ["22003"]);
  });
});

describe("uploads", () => {
  const args = (params, account = "plain") => ({ params, policy: "differences", account: db.account(account) });
  const upload = (params) => db.ours("sign_upload", args(params));
  const refuseUpload = (params, account) => db.refused("sign_upload", args(params, account));

  test("the time is the server's", async () => {
    const { timestamp } = utils.sign_request({ timestamp: 5 }, CONFIG);
    assert.equal(timestamp, 5);
    const before = await serverTime(db.client);
    const time = Number((await upload({ timestamp: 5 })).timestamp);
    assert.ok(time >= before && time <= (await serverTime(db.client)));
  });

  test("what Cloudinary does not sign is left out", async () => {
    const params = { file: "x", cloud_name: "c", resource_type: "raw", api_key: "other", signature: "x", public_id: "p" };
    const signed = utils.sign_request({ ...params, signature: undefined }, CONFIG);
    assert.equal(signed.signature, sha1("api_key=other&cloud_name=c&file=x&public_id=p&resource_type=raws"));
    const form = (await upload(params)).params;
    assert.equal(form.signature, sha1(`public_id=p&timestamp=${form.timestamp}s`));
    assert.deepEqual(Object.keys(form).sort(), ["api_key", "public_id", "signature", "timestamp"]);
  });

  test("a boolean in text is sent as it is", async () => {
    assert.equal(utils.build_upload_params({ overwrite: "true" }).overwrite, 1);
    assert.equal((await upload({ overwrite: "true" })).params.overwrite, "true");
    assert.equal((await upload({ overwrite: true })).params.overwrite, "1");
  });

  test("context keeps its keys, in the order of jsonb", async () => {
    const context = { number: 1.5, yes: true, no: false };
    assert.equal(utils.build_upload_params({ context }).context, "1.5|true|false");
    assert.equal((await upload({ context })).params.context, "no=false|yes=true|number=1.5");
  });

  test("context with a null, or a key that cannot be escaped, raises", async () => {
    assert.throws(() => utils.build_upload_params({ context: { a: null } }));
    assert.equal(utils.build_upload_params({ context: { "a=b|c": "v" } }).context, "a=b|c=v");
    for (const context of [{ a: null }, { "a=b": "v" }, { "a|b": "v" }]) {
      await refuseUpload({ context });
    }
  });

  test("a null in a list raises", async () => {
    assert.equal(utils.build_upload_params({ tags: ["a", null, "b"] }).tags, "a,,b");
    await refuseUpload({ tags: ["a", null, "b"] });
  });

  test('signature version 1 refuses "&" in a value', async () => {
    const notification_url = "https://example.com/?a=1&tags=x";
    const config = { ...CONFIG, signature_version: 1 };
    const { signature } = utils.sign_request({ notification_url, timestamp: 1 }, config);
    assert.equal(signature, sha1(`notification_url=${notification_url}&timestamp=1s`));
    await refuseUpload({ notification_url }, "version 1");
    await db.refused("private_download_url", { public_id: "a&b", format: "jpg", account: db.account("version 1") });
  });
});

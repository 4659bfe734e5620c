// Routing, delivery without the SDK, the stand-in's own routes, and start-up.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import cloudinary from "cloudinary";
import { requestSignature, urlSignatures } from "./sdk.js";
import { startStandin } from "./server.js";
import { DATA_URI, NOW, PICTURE, SETTINGS, startSigned } from "./support-signed.js";

let standin;
let post;
let upload;
let signed;

before(async () => {
  ({ standin, post, upload, signed } = await startSigned());
});

after(async () => assert.deepEqual(await standin.stop(), []));

describe("other routes", () => {
  for (const path of ["/", "/v1_1/demo/nothing", "/v1_1/demo/image/upload/x", "/demo/image"]) {
    test(`unknown path ${path}`, async () => {
      const { status, json, headers } = await post(path, "");
      assert.equal(status, 404);
      assert.equal(json.error.message, "Not Found");
      assert.ok(headers.get("x-request-id"));
    });
  }

  test("a malformed path", async () => {
    assert.equal((await fetch(`${standin.url}/demo/image/upload/%ff.png`)).status, 400);
  });

  test("escaped slashes in an API path", async () => {
    const { status } = await post("/v1_1/demo%2Fimage%2Fupload", new URLSearchParams(signed({ file: DATA_URI })));
    assert.equal(status, 200);
  });

  test("an asset that is not there", async () => {
    for (const path of ["/demo/image/upload/v1/no/such.png", "/other/image/upload/w_1/no/such.png"]) {
      const response = await fetch(standin.url + path);
      assert.equal(response.status, 404);
      assert.equal(response.headers.get("x-cld-error"), "Resource not found - no/such");
    }
  });

  test("delivery without a version, of ids that look like something else", async () => {
    for (const public_id of ["my_folder/a", "dots/a.b", "w_10/own"]) {
      await upload(signed({ file: DATA_URI, public_id }));
      for (const prefix of ["", "w_1/", "v7/", "w_1/e_blur/v7/"]) {
        const url = `${standin.url}/demo/image/upload/${prefix}${public_id}.png`;
        const response = await fetch(url, { method: "HEAD" });
        assert.equal(response.status, 200, prefix + public_id);
        assert.equal(Number(response.headers.get("content-length")), PICTURE.length);
      }
    }
  });

  // The Node SDK leaves parentheses as they are, others escape them, and some
  // sign the id before escaping.
  test("a signature over the URL as it stands, or unescaped", async () => {
    await upload(signed({ file: DATA_URI, public_id: "a (1)", type: "private" }));
    for (const [source, text] of [["a%20%281%29.png", "a%20%281%29.png"], ["a%20(1).png", "a (1).png"]]) {
      const [signature] = urlSignatures(text, { ...SETTINGS, signatureAlgorithm: "sha1" });
      const response = await fetch(`${standin.url}/demo/image/private/${signature}/v1/${source}`);
      assert.equal(response.status, 200, source);
    }
  });

  test("a wrong signature is refused on public assets too", async () => {
    await upload(signed({ file: DATA_URI, public_id: "public" }));
    const response = await fetch(`${standin.url}/demo/image/upload/s--AAAAAAAA--/public.png`);
    assert.equal(response.status, 401);
  });

  test("preflight", async () => {
    const asked = "authorization, x-unique-upload-id";
    const headers = { Origin: "http://localhost", "Access-Control-Request-Headers": asked };
    const response = await fetch(`${standin.url}/v1_1/demo/image/upload`, { method: "OPTIONS", headers });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    assert.match(response.headers.get("access-control-allow-methods"), /POST/);
    assert.equal(response.headers.get("access-control-allow-headers"), asked);
  });

  test("the clock makes a request stale", async () => {
    const setClock = (now) => post("/standin/clock", JSON.stringify({ now }), { "Content-Type": "application/json" });
    assert.deepEqual((await setClock(NOW + 3600)).json, { now: NOW + 3600 });
    assert.equal((await upload(signed({ file: DATA_URI }))).status, 200);
    await setClock(NOW + 3601);
    assert.match((await upload(signed({ file: DATA_URI }))).json.error.message, /^Stale request/);
    assert.deepEqual((await setClock(null)).json, { now: NOW });
    assert.equal((await setClock("noon")).status, 400);
  });

  test("the store can be looked at", async () => {
    await upload(signed({ file: DATA_URI, public_id: "seen" }));
    const { assets } = await (await fetch(`${standin.url}/standin/assets`)).json();
    const seen = assets.find(({ public_id }) => public_id === "seen");
    assert.equal(seen.bytes, PICTURE.length);
    assert.equal("content" in seen, false);
  });
});

describe("start-up", () => {
  test("an environment with SHA-256 signs its answers so", async (t) => {
    const other = await startStandin({ ...SETTINGS, signatureAlgorithm: "sha256", clock: () => NOW });
    t.after(() => other.close());
    const fields = signed({ file: DATA_URI, type: "private", public_id: "p" }, { algorithm: "sha256" });
    const body = new URLSearchParams(fields);
    const response = await fetch(`${other.url}/v1_1/demo/image/upload`, { method: "POST", body });
    const { signature, secure_url } = await response.json();
    assert.equal(signature, requestSignature({ public_id: "p", version: NOW }, "secret", "sha256", 1));
    assert.equal((await fetch(secure_url.replace("https://res.cloudinary.com", other.url))).status, 200);
  });

  test("a fault in a route is a 500 and not the end", async (t) => {
    const errors = [];
    const broken = await startStandin({ ...SETTINGS, log: ({ error }) => errors.push(error?.message) });
    t.after(() => broken.close());
    const { list } = broken.store;
    broken.store.list = () => { throw new Error("defect"); };
    const failed = await fetch(`${broken.url}/standin/assets`);
    assert.equal(failed.status, 500);
    assert.deepEqual(await failed.json(), { error: { message: "Internal server error" } });
    broken.store.list = list;
    assert.equal((await fetch(`${broken.url}/standin/assets`)).status, 200);
    assert.deepEqual(errors, ["defect", undefined]);
  });

  test("incomplete settings are refused", async () => {
    await assert.rejects(startStandin({ ...SETTINGS, apiSecret: "" }), /apiSecret is missing/);
    await assert.rejects(startStandin({ ...SETTINGS, signatureAlgorithm: "md5" }), /sha1 or sha256/);
  });

  test("a client's SDK settings in the same process change nothing", async (t) => {
    cloudinary.config({ cname: "x.example", private_cdn: true, shorten: true, long_url_signature: true });
    cloudinary.config({ dpr: "2.0", responsive_width: true, auth_token: { key: "00", duration: 1 } });
    t.after(() => cloudinary.config(true));
    const { json } = await upload(signed({ file: DATA_URI, public_id: "same", type: "private" }));
    const [, path] = /^http:\/\/res\.cloudinary\.com(\/.*)$/.exec(json.url);
    assert.match(path, /^\/demo\/image\/private\/s--[\w-]{8}--\/v1800000000\/same\.png$/);
    assert.equal((await fetch(standin.url + path)).status, 200);
  });
});

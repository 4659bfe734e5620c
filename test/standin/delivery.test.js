// Delivery URLs as the official Node SDK builds them.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { png, startWithSdk } from "./support.js";

const PICTURE = png();

let standin;
let cloudinary;
let uploadBuffer;
let fetchDelivered;

before(async () => {
  ({ standin, cloudinary, uploadBuffer, fetchDelivered } = await startWithSdk("key", "secret"));
});

after(() => standin.stop());

describe("delivery", () => {
  test("the same bytes, with and without a transformation", async () => {
    const { secure_url, public_id, version } = await uploadBuffer(PICTURE, { public_id: "ordner/grün co" });
    const plain = await fetchDelivered(secure_url);
    assert.equal(plain.response.headers.get("content-type"), "image/png");
    assert.equal(plain.response.headers.get("x-standin-transformation"), null);
    assert.deepEqual(plain.bytes, PICTURE);
    const url = cloudinary.url(public_id, { version, format: "png", width: 300, crop: "fill" });
    const transformed = await fetchDelivered(url);
    assert.equal(transformed.response.headers.get("x-standin-transformation"), "c_fill,w_300");
    assert.deepEqual(transformed.bytes, PICTURE);
  });

  test("eager items can be fetched", async () => {
    const answer = await uploadBuffer(PICTURE, { eager: [{ width: 300, crop: "fill" }, { width: 9, format: "jpg" }] });
    assert.deepEqual(answer.eager.map(({ transformation, format }) => [transformation, format]),
      [["c_fill,w_300", "png"], ["w_9", "jpg"]]);
    for (const { secure_url } of answer.eager) {
      assert.deepEqual((await fetchDelivered(secure_url)).bytes, PICTURE);
    }
  });

  test("an authenticated asset needs a signature", async () => {
    const answer = await uploadBuffer(PICTURE, { public_id: "own/pic (1)", type: "authenticated" });
    assert.match(answer.secure_url, /\/authenticated\/s--[\w-]{8}--\/v\d+\//);
    const options = { type: "authenticated", version: answer.version, format: "png", width: 5 };
    const signed = cloudinary.url(answer.public_id, { ...options, sign_url: true });
    const long = cloudinary.url(answer.public_id, { ...options, sign_url: true, long_url_signature: true });
    for (const url of [answer.secure_url, signed, long]) {
      assert.deepEqual((await fetchDelivered(url)).bytes, PICTURE, url);
    }
    const unsigned = cloudinary.url(answer.public_id, options);
    for (const url of [unsigned, signed.replace("w_5", "w_6"), signed.replace(/s--[\w-]+--/, "s--AAAAAAAA--")]) {
      const { response } = await fetchDelivered(url);
      assert.equal(response.status, 401, url);
      assert.ok(response.headers.get("x-cld-error"));
    }
  });
});

// The deliberate differences of docs/sdk-differences.md in verification and configuration:
// what the SDK does, and what is done instead. The first half fails when a new
// SDK has changed its mind.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudinaryUrl } from "./accounts.js";
import { serverTime } from "./database.js";
import { CONFIG, open, sha1, sha256 } from "./differences.js";
import { sdkConfig, utils, withConfig } from "./sdk.js";

let db;
before(async () => {
  db = await open("accounts");
});
after(() => db?.client.end());

describe("verification", () => {
  const verifyResponse = (public_id, version, signature, account = "plain") =>
    db.ours("verify_api_response_signature", { public_id, version, signature, account: db.account(account) });
  const verifyNotification = (body, timestamp, signature, valid_for = 7200) =>
    db.ours("verify_notification_signature", { body, timestamp, signature, valid_for, account: db.account("plain") });

  test("without a secret it raises", async () => {
    const forged = sha1("public_id=a&version=1undefined");
    assert.equal(withConfig({}, () => utils.verify_api_response_signature("a", 1, forged)), true);
    const args = { public_id: "a", version: 1, signature: forged, account: db.account("without key") };
    await db.refused("verify_api_response_signature", args, ["55000"]);
  });

  test("an empty public_id and an empty body are never valid", async () => {
    const signature = sha1("version=1s");
    assert.equal(withConfig(CONFIG, () => utils.verify_api_response_signature("", 1, signature)), true);
    assert.equal(await verifyResponse("", 1, signature), false);

    const timestamp = await serverTime(db.client);
    const ofNothing = sha1(`${timestamp}s`);
    assert.equal(withConfig(CONFIG, () => utils.verifyNotificationSignature("", timestamp, ofNothing)), true);
    assert.equal(await verifyNotification("", timestamp, ofNothing), false);
  });

  test("an account with SHA-1 takes SHA-256 too, but not the reverse", async () => {
    await db.configure(cloudinaryUrl({ ...CONFIG, signature_algorithm: "sha256" }), "strict");
    const text = "public_id=a&version=1s";
    assert.equal(withConfig(CONFIG, () => utils.verify_api_response_signature("a", 1, sha256(text))), false);
    assert.equal(await verifyResponse("a", 1, sha256(text)), true);
    assert.equal(await verifyResponse("a", 1, sha256(text), "strict"), true);
    assert.equal(await verifyResponse("a", 1, sha1(text), "strict"), false);
  });

  test("every live key verifies", async () => {
    for (const age of ["old", "new"]) {
      await db.configure(cloudinaryUrl({ ...CONFIG, api_key: age, api_secret: `${age}_secret` }), "rotated");
    }
    for (const age of ["old", "new"]) {
      assert.equal(await verifyResponse("a", 1, sha1(`public_id=a&version=1${age}_secret`), "rotated"), true);
    }
  });

  test("a notification from the future is refused", async () => {
    const timestamp = (await serverTime(db.client)) + 1000;
    const signature = sha1(`{}${timestamp}s`);
    assert.equal(withConfig(CONFIG, () => utils.verifyNotificationSignature("{}", timestamp, signature)), true);
    assert.equal(await verifyNotification("{}", timestamp, signature), false);
  });

  test("null is false, never null", async () => {
    const timestamp = await serverTime(db.client);
    const account = db.account("plain");
    const valid = {
      verify_api_response_signature: { public_id: "a", version: 1, signature: sha1("public_id=a&version=1s"), account },
      verify_notification_signature: {
        body: "{}", timestamp, signature: sha1(`{}${timestamp}s`), valid_for: 60, account,
      },
    };
    for (const [fn, args] of Object.entries(valid)) {
      assert.equal(await db.ours(fn, args), true);
      for (const name of Object.keys(args)) assert.equal(await db.ours(fn, { ...args, [name]: null }), false, name);
    }
  });
});

describe("CLOUDINARY_URL", () => {
  const stored = async (url) => {
    assert.equal((await db.configure(url, "stored")).raises, undefined);
    return db.ours("config", { account: db.account("stored") });
  };
  const refuseUrl = (cloudinary_url) => db.refused("configure", { cloudinary_url, account: db.account("stored") });

  test("settings have types", async () => {
    const url = "cloudinary://k:s@demo?secure=false&signature_version=1&auth_token[duration]=300";
    const { secure, signature_version, auth_token } = sdkConfig(url);
    assert.deepEqual([secure, signature_version, auth_token.duration], ["false", "1", "300"]);
    const config = await stored(url);
    assert.deepEqual([config.secure, config.signature_version, config.auth_token.duration], [false, 1, 300]);
  });

  test("a value that does not fit its setting raises", async () => {
    for (const setting of [
      "signature_algorithm=md5", "signature_version=3", "secure=perhaps", "auth_token[key]=xyz", "upload_prefix=ftp://x",
    ]) {
      const url = `cloudinary://k:s@demo?${setting}`;
      assert.equal(sdkConfig(url).cloud_name, "demo");
      await refuseUrl(url);
    }
  });

  test("a setting that does not exist is ignored", async () => {
    assert.equal(sdkConfig("cloudinary://k:s@demo?foo=bar").foo, "bar");
    assert.equal((await stored("cloudinary://k:s@demo?foo=bar")).foo, undefined);
  });

  test("what people paste is understood", async () => {
    for (const url of ["CLOUDINARY_URL=cloudinary://k:s@demo", '"cloudinary://k:s@demo"', "cloudinary://<k>:<s>@<demo>"]) {
      assert.throws(() => assert.equal(sdkConfig(url).cloud_name, "demo"));
      assert.equal((await stored(url)).cloud_name, "demo");
    }
  });

  test('a ":" in the secret belongs to it', async () => {
    assert.equal(sdkConfig("cloudinary://k:a:b@demo").api_secret, "a%3Ab");
    await stored("cloudinary://k:a:b@demo");
    const { params } = await db.ours("sign_upload", { account: db.account("stored") });
    assert.equal(params.signature, sha1(`timestamp=${params.timestamp}a:b`));
  });

  test("without a cloud name it raises", async () => {
    assert.equal(sdkConfig("cloudinary://").cloud_name, "");
    await refuseUrl("cloudinary://");
    await refuseUrl("cloudinary://k:s@");
  });

  test("secrets are never shown", async () => {
    const url = "cloudinary://k:hidden1@demo?auth_token[key]=feedface&oauth_token=hidden2";
    assert.equal(sdkConfig(url).api_secret, "hidden1");
    assert.doesNotMatch(JSON.stringify(await stored(url)), /hidden|feedface/);
  });
});

// What the tests of the deliberate differences share.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cloudinaryUrl } from "./accounts.js";
import { call, connect, REFUSED } from "./database.js";

export const CONFIG = { cloud_name: "demo", api_key: "k", api_secret: "s" };

export const sha1 = (text) => createHash("sha1").update(text).digest("hex");
export const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** The functions under test, in a session with accounts of the topic's own. */
export async function open(topic) {
  const client = await connect();
  const account = (name) => `differences ${topic} ${name}`;

  function configure(cloudinary_url, name) {
    return call(client, "configure", { cloudinary_url, account: account(name) });
  }

  async function ours(name, args) {
    const { value, raises, message } = await call(client, name, args);
    assert.equal(raises, undefined, message);
    return value;
  }

  async function refused(name, args, codes = REFUSED) {
    const { value, raises } = await call(client, name, args);
    const got = raises ?? JSON.stringify(value);
    assert.ok(codes.includes(raises), `${name}(${JSON.stringify(args)}) must raise ${codes}, got ${got}`);
  }

  await configure(cloudinaryUrl(CONFIG), "plain");
  await configure("cloudinary://demo", "without key");
  await configure(cloudinaryUrl({ ...CONFIG, signature_version: 1 }), "version 1");
  return { client, account, configure, ours, refused };
}

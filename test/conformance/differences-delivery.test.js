// The deliberate differences of docs/sdk-differences.md in tokens and downloads:
// what the SDK does, and what is done instead. The first half fails when a new
// SDK has changed its mind.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { serverTime } from "./database.js";
import { CONFIG, open } from "./differences.js";
import { utils } from "./sdk.js";

let db;
before(async () => {
  db = await open("delivery");
});
after(() => db?.client.end());

const hmac = (key, text) => createHmac("sha256", Buffer.from(key, "hex")).update(text).digest("hex");

describe("delivery tokens", () => {
  const KEY = "00112233FF99";
  const token = (options) => utils.generate_auth_token({ key: KEY, ...options });
  const ourToken = (options) => db.ours("generate_auth_token", { options: { key: KEY, ...options } });
  const refuseToken = (options) => db.refused("generate_auth_token", { options: { key: KEY, ...options } });

  test('start_time "now" is the current time', async () => {
    assert.match(token({ start_time: "now", duration: 300, acl: "/*" }), /^__cld_token__=st=now~exp=now300~/);
    const now = await serverTime(db.client);
    const [, start, end] = /st=(\d+)~exp=(\d+)/.exec(await ourToken({ start_time: "now", duration: 300, acl: "/*" }));
    assert.ok(Number(start) - now <= 1);
    assert.equal(Number(end), Number(start) + 300);
  });

  test("times in text are added, not put side by side", async () => {
    const options = { start_time: "100", duration: "300", acl: "/*" };
    assert.match(token(options), /~exp=100300~/);
    assert.match(await ourToken(options), /~exp=400~/);
  });

  test("times that make no sense raise", async () => {
    for (const times of [
      { start_time: 5, expiration: 0 }, { start_time: 5, duration: 0 }, { start_time: 10, expiration: 5 },
      { start_time: 10, expiration: 10 }, { duration: -1 }, { expiration: 1.5 }, { expiration: 1700000000000 },
    ]) {
      assert.match(token({ acl: "/*", ...times }), /~hmac=/);
      await refuseToken({ acl: "/*", ...times });
    }
  });

  test("an empty acl is no acl", async () => {
    const options = { start_time: 1, duration: 10, url: "/a" };
    const expected = `__cld_token__=st=1~exp=11~hmac=${hmac(KEY, "st=1~exp=11~url=%2fa")}`;
    for (const acl of ["", []]) {
      assert.match(token({ ...options, acl }), /~acl=~/);
      assert.equal(await ourToken({ ...options, acl }), expected);
      await refuseToken({ start_time: 1, duration: 10, acl });
    }
    assert.match(token({ ...options, acl: ["/a", ""] }), /~acl=%2fa!~/);
    await refuseToken({ ...options, acl: ["/a", ""] });
  });

  test('a "!" inside an acl raises', async () => {
    assert.match(token({ expiration: 9, acl: "/a!b" }), /~acl=%2fa!b~/);
    await refuseToken({ expiration: 9, acl: "/a!b" });
    await refuseToken({ expiration: 9, acl: ["/a", "b!c"] });
  });

  test("a backslash is escaped, as the other unsafe characters are", async () => {
    assert.match(token({ expiration: 9, acl: "/a\\b" }), /~acl=%2fa\\b~/);
    assert.match(await ourToken({ expiration: 9, acl: "/a\\b" }), /~acl=%2fa%5cb~/);
    const acl = " \"#%&'/:;<=>?@[\\]^`{|}~$()*+,-._AZaz09é😀";
    const text = "exp=9~acl=%20%22%23%25%26%27%2f%3a%3b%3c%3d%3e%3f%40%5b%5c%5d%5e%60%7b%7c%7d%7e$()*+,-._AZaz09é😀";
    assert.equal(await ourToken({ expiration: 9, acl }), `__cld_token__=${text}~hmac=${hmac(KEY, text)}`);
  });

  test("what would break the token's form raises", async () => {
    for (const part of [
      { ip: "1~acl=%2f*" }, { ip: "1\r\n" }, { token_name: "a=b" }, { token_name: "a~b" }, { acl: "/a\nb" },
    ]) {
      assert.match(token({ expiration: 9, acl: "/*", ...part }), /~hmac=/);
      await refuseToken({ expiration: 9, acl: "/*", ...part });
    }
  });

  test("an empty ip is no ip", async () => {
    assert.match(token({ expiration: 9, acl: "/*", ip: "" }), /=ip=~exp/);
    assert.match(await ourToken({ expiration: 9, acl: "/*", ip: "" }), /^__cld_token__=exp=9~/);
  });

  test("a key that is not hexadecimal raises", async () => {
    for (const key of ["", "ABC", "zz11", "00 11"]) {
      assert.match(token({ key, expiration: 9, acl: "/*" }), /~hmac=/);
      await refuseToken({ key, expiration: 9, acl: "/*" });
    }
    assert.throws(() => utils.generate_auth_token({ expiration: 9, acl: "/*" }));
    await db.refused("generate_auth_token", { options: { expiration: 9, acl: "/*" }, account: db.account("without key") });
  });

  test("an unknown option raises", async () => {
    assert.match(token({ expiration: 9, acl: "/*", start: 1 }), /~hmac=/);
    await refuseToken({ expiration: 9, acl: "/*", start: 1 });
  });
});

describe("download addresses", () => {
  const archive = (options) => utils.download_archive_url({ ...CONFIG, timestamp: 1, ...options });
  const args = (options) => ({ options: { timestamp: 1, ...options }, account: db.account("plain") });
  const ourArchive = (options) => db.ours("download_archive_url", args(options));
  const refuseArchive = (options) => db.refused("download_archive_url", args(options));

  test("an unknown option raises, keys and secrets of a single call too", async () => {
    for (const option of [{ tag: "x" }, { public_id: "x" }, { api_key: "x" }, { api_secret: "x" }, { cloud_name: "x" }]) {
      assert.match(archive(option), /signature=/);
      await refuseArchive(option);
    }
  });

  test("0 and false in a list stay", async () => {
    const tags = [0, false, "a"];
    assert.doesNotMatch(archive({ tags }), /=0|=false/);
    assert.match(await ourArchive({ tags }), /tags%5B%5D=0&tags%5B%5D=false&tags%5B%5D=a&/);
  });

  test("a timestamp that is no whole number of seconds raises", async () => {
    for (const timestamp of [-5, 1.5, "x", 1700000000000]) {
      assert.match(archive({ timestamp }), /timestamp=/);
      await refuseArchive({ timestamp });
    }
  });

  test("timestamp 0 is a time, and empty text is none", async () => {
    assert.doesNotMatch(archive({ timestamp: 0 }), /timestamp=0&/);
    assert.match(await ourArchive({ timestamp: 0 }), /timestamp=0&/);
    assert.match(archive({ timestamp: "" }), /timestamp=\d{10}&/);
    await refuseArchive({ timestamp: "" });
  });

  test("a resource type that cannot be one raises", async () => {
    assert.match(archive({ resource_type: "a/b" }), /\/a%2Fb\//);
    await refuseArchive({ resource_type: "a/b" });
  });
});

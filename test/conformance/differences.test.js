// The deliberate differences of docs/sdk-differences.md: what the SDK does, and
// what is done instead. The first half fails when a new SDK has changed its mind.

import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { cloudinaryUrl } from "./accounts.js";
import { call, connect, REFUSED, serverTime } from "./database.js";
import { sdkConfig, utils, withConfig } from "./sdk.js";

const CONFIG = { cloud_name: "demo", api_key: "k", api_secret: "s" };
const ACCOUNT = "differences";
const WITHOUT_KEY = "differences without key";
const VERSION_1 = "differences version 1";

let client;
before(async () => {
  client = await connect();
  await configure(cloudinaryUrl(CONFIG), ACCOUNT);
  await configure("cloudinary://demo", WITHOUT_KEY);
  await configure(cloudinaryUrl({ ...CONFIG, signature_version: 1 }), VERSION_1);
  const allowed = ["public_id", "context", "overwrite", "tags", "notification_url"];
  await client.query("SELECT cloudinary.set_policy('differences', $1)", [JSON.stringify({ allowed })]);
});
after(() => client?.end());

const sha1 = (text) => createHash("sha1").update(text).digest("hex");
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => createHmac("sha256", Buffer.from(key, "hex")).update(text).digest("hex");

function configure(cloudinary_url, account) {
  return call(client, "configure", { cloudinary_url, account });
}

async function ours(name, args) {
  const { value, raises, message } = await call(client, name, args);
  assert.equal(raises, undefined, message);
  return value;
}

async function refused(name, args, codes = REFUSED) {
  const { value, raises } = await call(client, name, args);
  assert.ok(codes.includes(raises), `${name}(${JSON.stringify(args)}) must raise ${codes}, got ${raises ?? JSON.stringify(value)}`);
}

describe("request signatures", () => {
  const sign = (params, ...rest) => utils.api_sign_request(params, "s", ...rest);

  test("names sort bytewise, not by a language", async () => {
    const params = { a1: 1, a: 1, a_1: 1, "a-1": 1, aB: 1, ab: 1 };
    assert.equal(sign(params), sha1("a=1&a_1=1&a-1=1&a1=1&ab=1&aB=1s"));
    assert.equal(await ours("string_to_sign", { params }), "a=1&a-1=1&a1=1&aB=1&a_1=1&ab=1");
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
      await refused("api_sign_request", { params, api_secret: "s" });
      await refused("string_to_sign", { params });
    });
  }

  test("nothing to sign raises", async () => {
    for (const params of [{}, { a: null, b: "", c: [], d: [""] }]) {
      assert.equal(sign(params), sha1("s"));
      await refused("api_sign_request", { params, api_secret: "s" });
    }
  });

  test("an empty or missing secret raises", async () => {
    const params = { a: 1 };
    assert.equal(utils.api_sign_request(params, ""), sha1("a=1"));
    assert.equal(utils.api_sign_request(params, undefined), sha1("a=1undefined"));
    await refused("api_sign_request", { params, api_secret: "" });
    await refused("api_sign_request", { params, api_secret: null });
  });

  test("a signature version other than 1 and 2 raises", async () => {
    const params = { a: "x&y" };
    assert.equal(sign(params, "sha1", 3), sha1("a=x%26ys"));
    assert.equal(sign(params, "sha1", 0.5), sha1("a=x&ys"));
    for (const signature_version of [0, 3, -1]) await refused("string_to_sign", { params, signature_version });
  });

  test("a number beyond a double raises", async () => {
    const params = '{"a":1e400}';
    assert.equal(sign(JSON.parse(params)), sha1("a=Infinitys"));
    await refused("string_to_sign", { params }, ["22003"]);
  });
});

describe("uploads", () => {
  const upload = (params, account = ACCOUNT) => ours("sign_upload", { params, policy: "differences", account });

  test("the time is the server's", async () => {
    const { timestamp } = utils.sign_request({ timestamp: 5 }, CONFIG);
    assert.equal(timestamp, 5);
    const before = await serverTime(client);
    const time = Number((await upload({ timestamp: 5 })).timestamp);
    assert.ok(time >= before && time <= (await serverTime(client)));
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
      await refused("sign_upload", { params: { context }, policy: "differences", account: ACCOUNT });
    }
  });

  test("a null in a list raises", async () => {
    assert.equal(utils.build_upload_params({ tags: ["a", null, "b"] }).tags, "a,,b");
    await refused("sign_upload", { params: { tags: ["a", null, "b"] }, policy: "differences", account: ACCOUNT });
  });

  test('signature version 1 refuses "&" in a value', async () => {
    const notification_url = "https://example.com/?a=1&tags=x";
    const config = { ...CONFIG, signature_version: 1 };
    const { signature } = utils.sign_request({ notification_url, timestamp: 1 }, config);
    assert.equal(signature, sha1(`notification_url=${notification_url}&timestamp=1s`));
    await refused("sign_upload", { params: { notification_url }, policy: "differences", account: VERSION_1 });
    await refused("private_download_url", { public_id: "a&b", format: "jpg", account: VERSION_1 });
  });
});

describe("delivery tokens", () => {
  const KEY = "00112233FF99";
  const token = (options) => utils.generate_auth_token({ key: KEY, ...options });
  const ourToken = (options) => ours("generate_auth_token", { options: { key: KEY, ...options } });
  const refuseToken = (options) => refused("generate_auth_token", { options: { key: KEY, ...options } });

  test('start_time "now" is the current time', async () => {
    assert.match(token({ start_time: "now", duration: 300, acl: "/*" }), /^__cld_token__=st=now~exp=now300~/);
    const now = await serverTime(client);
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
    for (const part of [{ ip: "1~acl=%2f*" }, { token_name: "a=b" }, { token_name: "a~b" }, { acl: "/a\nb" }, { ip: "1\r\n" }]) {
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
    await refused("generate_auth_token", { options: { expiration: 9, acl: "/*" }, account: WITHOUT_KEY });
  });

  test("an unknown option raises", async () => {
    assert.match(token({ expiration: 9, acl: "/*", start: 1 }), /~hmac=/);
    await refuseToken({ expiration: 9, acl: "/*", start: 1 });
  });
});

describe("download addresses", () => {
  const archive = (options) => utils.download_archive_url({ ...CONFIG, timestamp: 1, ...options });
  const ourArchive = (options) => ours("download_archive_url", { options: { timestamp: 1, ...options }, account: ACCOUNT });
  const refuseArchive = (options) => refused("download_archive_url", { options: { timestamp: 1, ...options }, account: ACCOUNT });

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

describe("verification", () => {
  test("without a secret it raises", async () => {
    const forged = sha1("public_id=a&version=1undefined");
    assert.equal(withConfig({}, () => utils.verify_api_response_signature("a", 1, forged)), true);
    await refused("verify_api_response_signature", { public_id: "a", version: 1, signature: forged, account: WITHOUT_KEY });
  });

  test("an empty public_id and an empty body are never valid", async () => {
    const signature = sha1("version=1s");
    assert.equal(withConfig(CONFIG, () => utils.verify_api_response_signature("", 1, signature)), true);
    assert.equal(await ours("verify_api_response_signature", { public_id: "", version: 1, signature, account: ACCOUNT }), false);

    const timestamp = await serverTime(client);
    const ofNothing = sha1(`${timestamp}s`);
    assert.equal(withConfig(CONFIG, () => utils.verifyNotificationSignature("", timestamp, ofNothing)), true);
    assert.equal(await ours("verify_notification_signature", { body: "", timestamp, signature: ofNothing, account: ACCOUNT }), false);
  });

  test("an account with SHA-1 takes SHA-256 too, but not the reverse", async () => {
    const strict = "differences sha256";
    await configure(cloudinaryUrl({ ...CONFIG, signature_algorithm: "sha256" }), strict);
    const text = "public_id=a&version=1s";
    const verify = (signature, account) => ours("verify_api_response_signature", { public_id: "a", version: 1, signature, account });
    assert.equal(withConfig(CONFIG, () => utils.verify_api_response_signature("a", 1, sha256(text))), false);
    assert.equal(await verify(sha256(text), ACCOUNT), true);
    assert.equal(await verify(sha1(text), strict), false);
  });

  test("every live key verifies", async () => {
    const rotated = "differences rotated";
    await configure(cloudinaryUrl({ ...CONFIG, api_key: "old", api_secret: "old_secret" }), rotated);
    await configure(cloudinaryUrl({ ...CONFIG, api_key: "new", api_secret: "new_secret" }), rotated);
    for (const secret of ["old_secret", "new_secret"]) {
      const signature = sha1(`public_id=a&version=1${secret}`);
      assert.equal(await ours("verify_api_response_signature", { public_id: "a", version: 1, signature, account: rotated }), true);
    }
  });

  test("a notification from the future is refused", async () => {
    const timestamp = (await serverTime(client)) + 1000;
    const signature = sha1(`{}${timestamp}s`);
    assert.equal(withConfig(CONFIG, () => utils.verifyNotificationSignature("{}", timestamp, signature)), true);
    assert.equal(await ours("verify_notification_signature", { body: "{}", timestamp, signature, account: ACCOUNT }), false);
  });

  test("null is false, never null", async () => {
    const valid = { public_id: "a", version: 1, signature: sha1("public_id=a&version=1s"), account: ACCOUNT };
    for (const name of ["public_id", "version", "signature"]) {
      assert.equal(await ours("verify_api_response_signature", { ...valid, [name]: null }), false);
    }
    const timestamp = await serverTime(client);
    const notification = { body: "{}", timestamp, signature: sha1(`{}${timestamp}s`), valid_for: 60, account: ACCOUNT };
    assert.equal(await ours("verify_notification_signature", notification), true);
    for (const name of ["body", "timestamp", "signature", "valid_for"]) {
      assert.equal(await ours("verify_notification_signature", { ...notification, [name]: null }), false);
    }
  });
});

describe("CLOUDINARY_URL", () => {
  const OTHER = "differences configuration";
  const stored = async (url) => {
    assert.equal((await configure(url, OTHER)).raises, undefined);
    return ours("config", { account: OTHER });
  };

  test("settings have types", async () => {
    const url = "cloudinary://k:s@demo?secure=false&signature_version=1&auth_token[duration]=300";
    const { secure, signature_version, auth_token } = sdkConfig(url);
    assert.deepEqual([secure, signature_version, auth_token.duration], ["false", "1", "300"]);
    const config = await stored(url);
    assert.deepEqual([config.secure, config.signature_version, config.auth_token.duration], [false, 1, 300]);
  });

  test("a value that does not fit its setting raises", async () => {
    for (const setting of ["signature_algorithm=md5", "signature_version=3", "secure=perhaps", "auth_token[key]=xyz", "upload_prefix=ftp://x"]) {
      assert.equal(sdkConfig(`cloudinary://k:s@demo?${setting}`).cloud_name, "demo");
      await refused("configure", { cloudinary_url: `cloudinary://k:s@demo?${setting}`, account: OTHER });
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
    const { params } = await ours("sign_upload", { account: OTHER });
    assert.equal(params.signature, sha1(`timestamp=${params.timestamp}a:b`));
  });

  test("without a cloud name it raises", async () => {
    assert.equal(sdkConfig("cloudinary://").cloud_name, "");
    await refused("configure", { cloudinary_url: "cloudinary://", account: OTHER });
    await refused("configure", { cloudinary_url: "cloudinary://k:s@", account: OTHER });
  });

  test("secrets are never shown", async () => {
    const url = "cloudinary://k:hidden1@demo?auth_token[key]=feedface&oauth_token=hidden2";
    assert.equal(sdkConfig(url).api_secret, "hidden1");
    assert.doesNotMatch(JSON.stringify(await stored(url)), /hidden|feedface/);
  });
});

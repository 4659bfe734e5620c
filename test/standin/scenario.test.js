// The scenario by the official SDK: proves that the stand-in serves it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { comparable, differences, resolve, steps } from "./scenario.js";
import { failureOf, runBySdk } from "./scenario-sdk.js";
import { startWithSdk } from "./support.js";

const SECRET = "scenario-secret";

let standin;
let cloudinary;
let control;
let isAuthentic;

before(async () => {
  ({ standin, cloudinary, control, isAuthentic } = await startWithSdk("key", SECRET));
  await control("reset", { seed: 1 });
});

after(() => standin.stop());

describe("the scenario", () => {
  const answers = new Map();

  for (const { name, call, control: route, params, expect, fails } of steps) {
    test(name, async () => {
      if (route) {
        assert.equal((await control(route, params)).error, undefined);
        return;
      }
      const run = () => runBySdk(cloudinary, call, resolve(params, answers));
      if (fails) {
        await assert.rejects(run, (rejection) => isFailure(rejection, fails));
        return;
      }
      const answer = await run();
      answers.set(name, answer);
      assert.deepEqual(differences(expect, answer), []);
      if (answer.signature) assert.ok(isAuthentic(answer));
      if (isAdmin(call)) assert.ok(answer.rate_limit_remaining < answer.rate_limit_allowed);
    });
  }

  // The SDK's Admin calls add the rate headers to their answers.
  function isAdmin(call) {
    return /^(ping|usage|config|resource|update$|delete_res|tags_list|search|.*folder)/.test(call);
  }

  function isFailure(rejection, { status, message = "" }) {
    const failure = failureOf(rejection);
    const expected = status === 403 || status === 409 || status === 429 ? [status, undefined] : [status];
    assert.ok(expected.includes(failure.status), JSON.stringify(failure));
    assert.ok(failure.message.includes(message), failure.message);
    return true;
  }
});

describe("what it leaves behind", () => {
  test("the store", async () => {
    const { assets, folders } = await control("state");
    assert.deepEqual(assets.map(({ resource_type, public_id }) => `${resource_type} ${public_id}`),
      ["image s/one", "image three", "raw s/table.csv"]);
    assert.deepEqual(folders, ["box", "done", "inbox", "r", "s"]);
    const [first] = comparable(assets);
    assert.deepEqual([first.tags, first.metadata, "asset_id" in first], [["red", "new"], { size: 7 }, false]);
  });

  test("the calls, in order and signed", async () => {
    const { calls } = await control("calls");
    const uploads = calls.filter(({ route, headers }) => route === "upload" && headers["x-unique-upload-id"]);
    assert.deepEqual(uploads.map(({ headers }) => headers["content-range"]), ["bytes 0-99/-1", "bytes 100-199/-1", "bytes 200-249/250"]);
    const names = new Set(["file", "api_key", "signature", "cloud_name", "resource_type"]);
    for (const { params } of calls.filter(({ params: fields }) => fields?.signature)) {
      const signed = Object.fromEntries(Object.entries(params).filter(([name]) => !names.has(name)));
      assert.equal(cloudinary.utils.api_sign_request(signed, SECRET), params.signature);
    }
  });
});

describe("the steps", () => {
  test("as JSON", () => {
    const output = execFileSync(process.execPath, [fileURLToPath(new URL("scenario.js", import.meta.url))]);
    assert.deepEqual(JSON.parse(output), JSON.parse(JSON.stringify(steps)));
  });

  test("have names of their own", () => {
    assert.equal(new Set(steps.map(({ name }) => name)).size, steps.length);
  });

  test("differences are found", () => {
    assert.deepEqual(differences({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }], c: 1 }), ["answer.a.1.b: 3 instead of 2"]);
    assert.deepEqual(differences([1], []), ["answer: 0 items instead of 1"]);
    assert.deepEqual(differences({ a: undefined }, { a: 1 }), ["answer.a: 1 instead of undefined"]);
    assert.deepEqual(differences({ a: 1 }, undefined), ["answer.a: undefined instead of 1"]);
  });
});

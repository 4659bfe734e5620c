// The stand-in's scenario, by the official SDK and by SQL: every step answers as
// it should, and both leave the same state behind.
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { runBySdk } from "../standin/scenario-sdk.js";
import { comparable, differences, resolve, steps } from "../standin/scenario.js";
import { startWithSdk } from "../standin/support.js";
import { statementOf } from "./scenario-sql.js";

const KEY = "1234";
const SECRET = "scenario-secret";

let client;
let standin;
let control;
let stateOfSdk;

before(async () => {
  const directory = mkdtempSync(join(tmpdir(), "scenario-"));
  let cloudinary;
  ({ standin, cloudinary, control } = await startWithSdk(KEY, SECRET, ["--tls", directory]));
  await control("reset", { seed: 1 });
  stateOfSdk = await runAllBySdk(cloudinary);
  await control("reset", { seed: 1 });

  // only a superuser may say where calls go
  client = new pg.Client({ user: "cloud_admin" });
  await client.connect();
  await client.query(`SET cloudinary_meta.api_base_url = '${standin.https}'; SET cloudinary_meta.api_ca_file = '${standin.ca}'`);
  await client.query("SELECT cloudinary.configure($1, 'scenario')", [`cloudinary://${KEY}:${SECRET}@demo`]);
});

after(async () => {
  await client?.query("DELETE FROM cloudinary._account WHERE name = 'scenario'");
  await client?.end();
  await standin?.stop();
});

async function runAllBySdk(cloudinary) {
  const answers = new Map();
  for (const { name, call, control: route, params } of steps) {
    if (route) await control(route, params);
    else answers.set(name, await runBySdk(cloudinary, call, resolve(params, answers)).catch(() => undefined));
  }
  return control("state");
}

async function bySql(call, params) {
  const { sql, values } = statementOf(call, params);
  const { rows } = await client.query({ text: sql, values: ["scenario", ...values], rowMode: "array" });
  return rows[0][0];
}

/** The status and text of a refusal; a reading call is repeated, so it goes the way that repeats nothing. */
async function refusal(call, params) {
  if (call === "ping") {
    const requests = JSON.stringify([{ method: "GET", path: "ping" }]);
    const { rows } = await client.query("SELECT status, error AS message FROM cloudinary._call_many($1, 'scenario')", [requests]);
    return rows[0];
  }
  const error = await bySql(call, params).then(() => undefined, (raised) => raised);
  assert.ok(error instanceof pg.DatabaseError, `${call} must be refused`);
  return { status: Number(/answered (\d+)/.exec(error.detail)?.[1]), message: error.detail };
}

describe("the scenario by SQL", () => {
  const answers = new Map();

  for (const { name, call, control: route, params, expect, fails } of steps) {
    test(name, async () => {
      if (route) return void (await control(route, params));
      const given = resolve(params, answers);
      if (fails) {
        const { status, message } = await refusal(call, given);
        assert.equal(status, fails.status);
        return void assert.ok(message.includes(fails.message ?? ""), message);
      }
      const answer = await bySql(call, given);
      answers.set(name, answer);
      assert.deepEqual(differences(expect, answer), []);
    });
  }
});

// The SDK puts one among the settings of a preset.
const withoutTimestamps = (state) => JSON.parse(JSON.stringify(state, (name, value) => (name === "timestamp" ? undefined : value)));

test("both leave the same state behind", async () => {
  const state = await control("state");
  assert.deepEqual(withoutTimestamps(comparable(state)), withoutTimestamps(comparable(stateOfSdk)));
  assert.ok(state.assets.length >= 3);
});

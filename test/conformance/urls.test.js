// Every vector of delivery URLs, transformations and tags: the value of the
// official SDK, or what is put in its place on purpose.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { cloudinaryUrl } from "./accounts.js";
import { attempt, call, connect } from "./database.js";
import { deliberate, isSdkRule } from "./deliberate-urls.js";
import { elsewhere, runners } from "./vectors-url.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url)));
const vectors = ["url", "transformation", "tags"].flatMap(read);

/** { value } or { error }, a part of the message. */
function expectation(vector) {
  if (deliberate[vector.id]) return deliberate[vector.id].instead;
  if (vector.canonical_error) return { error: vector.canonical_error };
  if ("canonical" in vector && !isSdkRule(vector.canonical, vector.expect)) return { value: vector.canonical };
  return vector.expect_error ? { error: vector.expect_error } : { value: vector.expect };
}

function check(outcome, expected, normalize = (value) => value) {
  if (expected.error === undefined) {
    assert.equal(outcome.raises, undefined, `refused: ${outcome.message}`);
    assert.equal(normalize(outcome.value), normalize(expected.value));
    return;
  }
  assert.equal(outcome.raises, "22023", `must be refused, got ${JSON.stringify(outcome.value)}`);
  assert.ok(outcome.message.toLowerCase().includes(expected.error.toLowerCase()), outcome.message);
}

let client;
before(async () => {
  client = await connect();
  const url = cloudinaryUrl({ cloud_name: "test123", api_key: "a", api_secret: "b" });
  await call(client, "configure", { cloudinary_url: url, account: "url vectors" });
});
after(() => client?.end());

/** Options that are none of the builder's are refused by name; without them the vector holds. */
async function run(vector) {
  let ran;
  for (const step of runners[vector.fn](vector)) {
    if (step.unknown) {
      const outcome = await attempt(client, ...step.statement);
      assert.equal(outcome.raises, "22023", JSON.stringify(outcome));
      assert.ok(step.unknown.some((name) => outcome.message === `option "${name}" does not exist`), outcome.message);
    } else ran = { outcome: await attempt(client, ...step.statement), normalize: step.normalize };
  }
  return ran;
}

for (const fn of new Set(vectors.map((vector) => vector.fn))) {
  describe(fn, () => {
    for (const vector of vectors.filter((candidate) => candidate.fn === fn)) {
      const name = deliberate[vector.id] ? `${vector.id} (deliberately different)` : vector.id;
      test(name, { skip: elsewhere[fn] ?? false }, async () => {
        const { outcome, normalize } = await run(vector);
        check(outcome, expectation(vector), normalize);
      });
    }
  });
}

test("every vector has its place", (t) => {
  const ids = new Set(vectors.map(({ id }) => id));
  assert.deepEqual(Object.keys(deliberate).filter((id) => !ids.has(id)), []);
  assert.deepEqual(vectors.filter(({ fn }) => !runners[fn] && !elsewhere[fn]), []);
  const others = vectors.filter(({ fn }) => elsewhere[fn]).length;
  const different = Object.keys(deliberate).length;
  t.diagnostic(`${vectors.length} vectors: ${vectors.length - others - different} run, ${different} deliberately different, ${others} of functions that are none of the extension`);
});

// Every vector of the functions that exist: the value that the official SDKs
// agree on, or what is put in its place on purpose (deliberate.js).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { connect, REFUSED } from "./database.js";
import { deliberate, elsewhere, pending } from "./deliberate.js";
import { configRunners } from "./vectors-config.js";
import { downloadRunners } from "./vectors-download.js";
import { requestRunners, signUnderPolicies } from "./vectors-request.js";
import { tokenRunners } from "./vectors-token.js";
import { verifyRunners } from "./vectors-verify.js";

const vectors = JSON.parse(readFileSync(new URL("../vectors/signing.json", import.meta.url)));
const runners = { ...requestRunners, ...verifyRunners, ...tokenRunners, ...downloadRunners, ...configRunners };

// Proposals of the vector file that are neither a plain "raise" nor for the policy signer.
const proposed = {
  "false": { value: false },
  "false when the timestamp is further ahead than a configured bound": { value: false },
  "accept with a notice": { value: { cloud_name: "t", api_key: "k", api_secret: "s" } },
};

/** { value }, { raises: one SQLSTATE } or { raises: a list of them }. */
function expectation(vector) {
  if (deliberate[vector.id]) return deliberate[vector.id].instead;
  if (proposed[vector.proposal]) return proposed[vector.proposal];
  if (vector.expect_error) return { raises: REFUSED };
  if (vector.proposal?.startsWith("raise") && !isForPolicySigner(vector)) return { raises: REFUSED };
  return { value: vector.expect };
}

function isForPolicySigner({ proposal }) {
  return proposal?.includes("policy signer") ?? false;
}

function check(outcome, expected, normalize = (value) => value) {
  if (expected.raises) {
    assert.ok(outcome.raises, `must be refused, got ${JSON.stringify(outcome.value)}`);
    const { raises, message } = outcome;
    assert.ok([expected.raises].flat().includes(raises), `wrong SQLSTATE ${raises}: ${message}`);
    return;
  }
  assert.equal(outcome.raises, undefined, `refused: ${outcome.message}`);
  assert.deepEqual(normalize(outcome.value), normalize(expected.value));
}

let client;
before(async () => {
  client = await connect();
});
after(() => client?.end());

for (const [fn, { run, normalize }] of Object.entries(runners)) {
  describe(fn, () => {
    for (const vector of vectors.filter((candidate) => candidate.fn === fn)) {
      const name = deliberate[vector.id] ? `${vector.id} (deliberately different)` : vector.id;
      test(name, { skip: pending[vector.id] ?? false }, async () => {
        check(await run(client, vector), expectation(vector), normalize);
        if (!isForPolicySigner(vector)) return;
        const answers = await signUnderPolicies(client, vector.args.params);
        assert.deepEqual(answers, ["42501", "42501"], "the policy signer must refuse it");
      });
    }
  });
}

test("every vector has its place", (t) => {
  const ids = new Set(vectors.map(({ id }) => id));
  assert.deepEqual([...Object.keys(deliberate), ...Object.keys(pending)].filter((id) => !ids.has(id)), []);

  const here = vectors.filter(({ fn }) => fn in runners);
  const different = here.filter(({ id }) => id in deliberate).length;
  const later = here.filter(({ id }) => id in pending).length;
  const run = here.length - different - later;
  t.diagnostic(`${here.length} vectors: ${run} run, ${different} deliberately different, ${later} pending`);

  const others = vectors.filter(({ fn }) => !(fn in runners));
  assert.deepEqual(others.filter(({ fn }) => !(fn in elsewhere)), []);
  for (const [fn, what] of Object.entries(elsewhere)) {
    t.diagnostic(`not of this part: ${fn}, ${others.filter((other) => other.fn === fn).length} vectors (${what})`);
  }
});

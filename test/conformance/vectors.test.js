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
    assert.ok([expected.raises].flat().includes(outcome.raises), `wrong SQLSTATE ${outcome.raises}: ${outcome.message}`);
    return;
  }
  assert.equal(outcome.raises, undefined, `refused: ${outcome.message}`);
  const normalized = (value) => (value !== null && typeof value === "object") || typeof value === "string" ? normalize(value) : value;
  assert.deepEqual(normalized(outcome.value), normalized(expected.value));
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
        assert.deepEqual(await signUnderPolicies(client, vector.args.params), ["42501", "42501"], "policy signer");
      });
    }
  });
}

test("every vector has its place", (t) => {
  const ids = new Set(vectors.map(({ id }) => id));
  assert.deepEqual([...Object.keys(deliberate), ...Object.keys(pending)].filter((id) => !ids.has(id)), []);

  const here = vectors.filter(({ fn }) => fn in runners);
  const counts = { deliberate: 0, pending: 0 };
  for (const { id } of here) {
    counts.deliberate += id in deliberate ? 1 : 0;
    counts.pending += id in pending ? 1 : 0;
  }
  const run = here.length - counts.deliberate - counts.pending;
  t.diagnostic(`${here.length} vectors: ${run} run, ${counts.deliberate} deliberately different, ${counts.pending} pending`);

  const others = vectors.filter(({ fn }) => !(fn in runners));
  assert.deepEqual(others.filter(({ fn }) => !(fn in elsewhere)), []);
  for (const [fn, what] of Object.entries(elsewhere)) {
    t.diagnostic(`not of this part: ${fn}, ${others.filter((other) => other.fn === fn).length} vectors (${what})`);
  }
});

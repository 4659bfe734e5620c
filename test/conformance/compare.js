// Runs many cases in few statements and compares them with the SDK's answers.

import assert from "node:assert/strict";
import { attempt } from "./database.js";
import { SEED } from "./random.js";

const BATCH = 500;
const SHOWN = 5;

/**
 * Answers of `expression`, an SQL expression over the names of `columns`
 * ({ name: type }), for every case: { value } or { raises, message }.
 */
export async function answers(client, expression, columns, cases) {
  const results = [];
  for (let start = 0; start < cases.length; start += BATCH) {
    results.push(...(await batch(client, expression, columns, cases.slice(start, start + BATCH))));
  }
  return results;
}

// One statement for all; when one case raises, halves find which.
async function batch(client, expression, columns, cases) {
  const names = Object.keys(columns);
  const arrays = names.map((name, i) => `$${i + 1}::${columns[name]}[]`).join(", ");
  const sql = `SELECT array_agg(${expression} ORDER BY n)
    FROM unnest(${arrays}) WITH ORDINALITY AS c(${names.map(quoted).join(", ")}, n)`;
  const outcome = await attempt(client, sql, names.map((name) => cases.map((one) => one[name] ?? null)));
  if (!outcome.raises) return outcome.value.map((value) => ({ value }));
  if (cases.length === 1) return [outcome];
  const middle = cases.length >> 1;
  return [
    ...(await batch(client, expression, columns, cases.slice(0, middle))),
    ...(await batch(client, expression, columns, cases.slice(middle))),
  ];
}

/**
 * Compares the answers with expected(case, answer), which is a value or
 * { raises }; what differs is shown as a statement to repeat it with.
 */
export async function compare(t, client, { expression, columns, cases, expected, normalize = (value) => value }) {
  const results = await answers(client, expression, columns, cases);
  const differences = [];
  for (const [i, result] of results.entries()) {
    const wanted = await expected(cases[i], result);
    const same = wanted?.raises
      ? result.raises === wanted.raises
      : !result.raises && isEqual(normalize(result.value), normalize(wanted));
    if (!same) differences.push(reproduction(expression, columns, cases[i], wanted, result));
  }
  t.diagnostic(`${cases.length} cases, ${differences.length} differences, CONFORMANCE_SEED=${SEED}`);
  if (differences.length === 0) return;
  const shown = [...new Set(differences)].sort((a, b) => a.length - b.length).slice(0, SHOWN).join("\n\n");
  assert.fail(`${differences.length} of ${cases.length} differ (CONFORMANCE_SEED=${SEED}); the shortest:\n\n${shown}`);
}

function isEqual(a, b) {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

function reproduction(expression, columns, one, wanted, result) {
  const names = Object.keys(columns);
  const values = names.map((name) => `${literal(one[name])}::${columns[name]}`).join(", ");
  return [
    `SELECT ${expression} FROM (VALUES (${values})) AS c(${names.map(quoted).join(", ")});`,
    `-- expected ${JSON.stringify(wanted)}`,
    `-- got      ${JSON.stringify(result.raises ? result : result.value)}`,
  ].join("\n");
}

const quoted = (name) => `"${name}"`;

function literal(value) {
  if (value === null || value === undefined) return "NULL";
  const text = String(value).replaceAll("'", "''");
  // characters that a terminal would not show or keep
  if (!/[\p{C}\p{Z}]/u.test(text.replaceAll(" ", ""))) return `'${text}'`;
  const escaped = text.replaceAll("\\", "\\\\").replace(/[\p{C}\p{Z}]/gu, (char) =>
    char === " " ? char : `\\U${char.codePointAt(0).toString(16).padStart(8, "0")}`);
  return `E'${escaped}'`;
}

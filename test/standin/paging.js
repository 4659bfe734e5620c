// Pages of lists. A cursor holds the sort keys of the last item shown, so that
// items which come or go meanwhile neither repeat nor hide others, and a
// fingerprint of the query, so that it serves no other.

import { createHash } from "node:crypto";
import { invalidValue } from "./form.js";

const MAX_RESULTS = 500;
const CHANGEABLE = new Set(["next_cursor", "max_results"]);

/**
 * One page of `items` in `order`, a list of { key(item), sign: 1 or -1 } whose keys
 * together are unique. Returns { page, next_cursor, total_count }.
 */
export function paginate(items, order, form, fallback = 10) {
  const size = pageSize(form, fallback);
  const fingerprint = fingerprintOf(form);
  const keyed = items.map((item) => ({ item, keys: order.map(({ key }) => key(item) ?? null) }));
  const compare = (a, b) => compareKeys(a.keys, b.keys, order);
  keyed.sort(compare);
  const after = cursorKeys(form.text("next_cursor"), fingerprint, order.length);
  const start = after ? firstAfter(keyed, (entry) => compare(entry, { keys: after }) > 0) : 0;
  const page = keyed.slice(start, start + size);
  const more = start + size < keyed.length;
  return {
    page: page.map(({ item }) => item),
    next_cursor: more ? cursor(fingerprint, page.at(-1).keys) : undefined,
    total_count: items.length,
  };
}

/** A cursor over positions, for lists that are not sorted by keys. */
export function positionCursor(form, position) {
  return cursor(fingerprintOf(form), [position]);
}

export function cursorPosition(form) {
  return cursorKeys(form.text("next_cursor"), fingerprintOf(form), 1)?.[0] ?? 0;
}

function pageSize(form, fallback) {
  const text = form.text("max_results") ?? String(fallback);
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > MAX_RESULTS) throw invalidValue("max_results");
  return size;
}

function fingerprintOf(form) {
  const fields = [...form.entries()].filter(([name]) => !CHANGEABLE.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 16);
}

function cursor(fingerprint, keys) {
  return Buffer.from(JSON.stringify([fingerprint, ...keys])).toString("base64url");
}

function cursorKeys(text, fingerprint, length) {
  if (text === undefined) return undefined;
  const [found, ...keys] = decoded(text);
  if (found !== fingerprint || keys.length !== length) throw invalidValue("next_cursor");
  return keys;
}

function decoded(text) {
  try {
    const list = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function firstAfter(keyed, isAfter) {
  const index = keyed.findIndex(isAfter);
  return index < 0 ? keyed.length : index;
}

function compareKeys(a, b, order) {
  for (let index = 0; index < order.length; index += 1) {
    const sign = compareValues(a[index], b[index], order[index].sign);
    if (sign !== 0) return sign;
  }
  return 0;
}

// What has no value comes last in either direction.
function compareValues(a, b, sign) {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}

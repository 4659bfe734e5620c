// How the stand-in misbehaves, on request, as a sender of notifications.

import { ApiError } from "./responses.js";

export const DEFAULT_SWITCHES = Object.freeze({
  hold: false, // keep notifications until a flush
  seed: null, // a flush sends in the order that this number gives
  duplicate: 0, // further copies of each
  drop: 0, // every nth is lost
  tamper: null, // "blank": other bytes, same JSON; "type": other content
  age: 0, // seconds by which X-Cld-Timestamp lies in the past; negative: the future
  key: null, // { id, secret } to sign with instead of the environment's
  algorithm: null, // sha1 or sha256 instead of the environment's
  retries: 3, // after anything but 200
  retry_ms: 200,
  timeout_ms: 5000,
  concurrency: 1, // deliveries under way at one moment; 1 keeps their order
  header_case: "canonical",
  resources: "documented", // shape of `resources`
  deltas: "list", // shape of added, removed and updated of a context
});

const CHECKS = {
  hold: isBoolean,
  seed: (value) => value === null || Number.isInteger(value),
  duplicate: isCount,
  drop: isCount,
  tamper: oneOf(null, "blank", "type"),
  age: Number.isInteger,
  key: (value) => value === null || (typeof value?.id === "string" && typeof value?.secret === "string"),
  algorithm: oneOf(null, "sha1", "sha256"),
  retries: isCount,
  retry_ms: isCount,
  timeout_ms: isCount,
  concurrency: (value) => isCount(value) && value > 0,
  header_case: oneOf("canonical", "lower", "upper"),
  resources: oneOf("documented", "list", "map"),
  deltas: oneOf("list", "map"),
};

export function mergedSwitches(switches, changes = {}) {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(CHECKS, name)) throw new ApiError(400, `There is no switch ${name}`);
    if (!CHECKS[name](value)) throw new ApiError(400, `Invalid value for switch ${name}`);
  }
  return { ...switches, ...changes };
}

function isBoolean(value) {
  return typeof value === "boolean";
}

function isCount(value) {
  return Number.isInteger(value) && value >= 0;
}

function oneOf(...values) {
  return (value) => values.includes(value);
}

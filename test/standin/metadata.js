// Metadata values against the fields that are defined. An environment without
// any definition takes all, so that a test of something else needs none.

import { invalidValue, parseFlatList } from "./form.js";
import { ApiError, missingParameter } from "./responses.js";

const TYPE_CHECKS = {
  string: (value) => typeof value === "string",
  integer: (value) => /^-?\d+$/.test(String(value)),
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
  enum: (value, field) => activeIds(field).includes(value),
  set: (value, field) => Array.isArray(value) && value.every((item) => activeIds(field).includes(item)),
};

const RULE_CHECKS = {
  strlen: (value, { min = 0, max = Infinity }) => value.length >= min && value.length <= max,
  greater_than: (value, rule) => compare(value, rule.value) > 0 || (rule.equals && compare(value, rule.value) === 0),
  less_than: (value, rule) => compare(value, rule.value) < 0 || (rule.equals && compare(value, rule.value) === 0),
  and: (value, { rules }) => rules.every((rule) => passes(value, rule)),
};

/** The pairs of the form's `metadata`; refuses what the fields do not allow. */
export function checkedMetadata(form, store) {
  const text = form.text("metadata");
  if (text === undefined) throw missingParameter("metadata");
  const pairs = form.pairs("metadata");
  if (store.metadataFields.size === 0) return pairs;
  const clearInvalid = form.flag("clear_invalid", false);
  const values = metadataValues(pairs);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    const field = store.metadataFields.get(name);
    if (!field) throw new ApiError(400, `field_id ${name} does not exist`);
    if (isValid(value, field)) return [name, typed(value, field)];
    if (clearInvalid && !field.mandatory) return [name, ""];
    throw new ApiError(400, `${JSON.stringify(value)} is not valid for field ${name}`);
  }));
}

/** Metadata as it is stored, from the pairs as they were sent. */
export function metadataValues(pairs) {
  if (pairs === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(pairs).map(([name, value]) => [name, metadataValue(value)]));
}

// A field of type set is sent as a bracketed list.
function metadataValue(value) {
  return typeof value === "string" ? parseFlatList(value) ?? value : value;
}

/** The values with the defaults of the fields that are not given; undefined when there are none. */
export function withDefaults(values, store) {
  const defaults = [...store.metadataFields.values()]
    .filter((field) => field.default_value !== undefined && field.default_value !== null && !field.default_disabled)
    .map((field) => [field.external_id, field.default_value]);
  return values || defaults.length > 0 ? { ...Object.fromEntries(defaults), ...values } : undefined;
}

/** Refuses a definition that could not be applied. */
export function checkedField(field) {
  if (typeof field?.external_id !== "string" || field.external_id === "") throw missingParameter("external_id");
  if (!Object.hasOwn(TYPE_CHECKS, field.type)) throw invalidValue("type");
  if (field.mandatory && field.default_value === undefined) throw missingParameter("default_value");
  return field;
}

function isValid(value, field) {
  if (value === "" || value === null) return !field.mandatory;
  return TYPE_CHECKS[field.type](value, field) && (!field.validation || passes(value, field.validation));
}

function passes(value, rule) {
  const check = RULE_CHECKS[rule.type];
  return check === undefined || Boolean(check(value, rule));
}

function compare(a, b) {
  const [x, y] = typeof b === "number" ? [Number(a), b] : [String(a), String(b)];
  return x < y ? -1 : Number(x > y);
}

function typed(value, { type }) {
  return type === "integer" && value !== "" ? Number(value) : value;
}

function activeIds({ datasource }) {
  return (datasource?.values ?? []).filter(({ state }) => state !== "inactive").map(({ external_id }) => external_id);
}

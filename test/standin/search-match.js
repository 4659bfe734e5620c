// Whether an asset fits a parsed search expression.

import { isoTime } from "./clock.js";
import { parseExpression } from "./search-grammar.js";

const SIZES = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };
const SPANS = { h: 3600, d: 86400, w: 7 * 86400, m: 30 * 86400, y: 365 * 86400 };

const FIELDS = {
  asset_id: ({ asset_id }) => asset_id,
  public_id: ({ public_id }) => public_id,
  resource_type: ({ resource_type }) => resource_type,
  type: ({ type }) => type,
  format: ({ format }) => format,
  etag: ({ etag }) => etag,
  folder: (asset) => asset.folder ?? asset.asset_folder,
  asset_folder: ({ asset_folder }) => asset_folder,
  display_name: ({ display_name }) => display_name,
  filename: ({ public_id }) => public_id.split("/").pop(),
  tags: ({ tags }) => tags,
  status: () => "active",
  moderation_status: ({ moderation_status }) => moderation_status,
  moderation_kind: ({ moderation }) => moderation?.map(({ kind }) => kind),
  bytes: ({ bytes }) => bytes,
  width: ({ width }) => width,
  height: ({ height }) => height,
  pages: ({ pages }) => pages,
  duration: ({ duration }) => duration,
  version: ({ version }) => version,
  aspect_ratio: ({ width, height }) => (width && height ? width / height : undefined),
  created_at: ({ created_at }) => new Date(created_at),
  uploaded_at: ({ internal }) => new Date(internal.uploaded * 1000),
  last_updated: (asset) => new Date(asset.internal.updated.updated_at ?? isoTime(asset.internal.uploaded)),
};

const TESTS = {
  ":": contains,
  "=": equals,
  ">": (found, wanted) => found > wanted,
  ">=": (found, wanted) => found >= wanted,
  "<": (found, wanted) => found < wanted,
  "<=": (found, wanted) => found <= wanted,
};

/** A test for assets; `now` is what relative times such as 1d count from. */
export function matcher(expression, now) {
  if (!expression || expression.trim() === "") return () => true;
  const tree = parseExpression(expression);
  return (asset) => matches(tree, asset, now);
}

/** A field's value as it sorts. */
export function sortValue(asset, field) {
  const value = valueOf(asset, field);
  return value instanceof Date ? value.getTime() : Array.isArray(value) ? value.join() : value;
}

function matches(tree, asset, now) {
  if (tree.op === "and") return tree.parts.every((part) => matches(part, asset, now));
  if (tree.op === "or") return tree.parts.some((part) => matches(part, asset, now));
  if (tree.op === "not") return !matches(tree.part, asset, now);
  if (tree.op === "anywhere") return anywhere(asset, tree.value);
  const found = valueOf(asset, tree.field);
  // A field that nothing has fits nothing, and is no error.
  if (found === undefined) return false;
  return (Array.isArray(found) ? found : [found]).some((item) => compare(item, tree, now));
}

function compare(found, { op, value }, now) {
  if (typeof found === "number") return TESTS[op === ":" ? "=" : op](found, numberOf(value.text));
  if (found instanceof Date) return TESTS[op === ":" ? "=" : op](found.getTime(), timeOf(value.text, now));
  if (value.prefix) return found.toLowerCase().startsWith(value.text.toLowerCase());
  return TESTS[op](found, value.text);
}

function anywhere(asset, value) {
  const { public_id, tags, context = { custom: {} } } = asset;
  const texts = [public_id, asset.display_name ?? "", ...tags, ...Object.values(context.custom)];
  return texts.some((text) => (value.prefix
    ? text.toLowerCase().startsWith(value.text.toLowerCase())
    : contains(String(text), value.text)));
}

function valueOf(asset, field) {
  const [, group, name] = /^(context|metadata)\.(.+)$/.exec(field) ?? [];
  const members = group === "context" ? asset.context?.custom : group && asset.metadata;
  if (group) return members && Object.hasOwn(members, name) ? members[name] : undefined;
  return Object.hasOwn(FIELDS, field) ? FIELDS[field](asset) : undefined;
}

// The whole text or one of its words.
function contains(found, wanted) {
  if (typeof found !== "string") return found === wanted;
  const text = found.toLowerCase();
  const word = wanted.toLowerCase();
  return text === word || text.split(/[^\p{L}\p{N}]+/u).includes(word);
}

function equals(found, wanted) {
  return found === wanted;
}

function numberOf(text) {
  const [, number, unit = "b"] = /^(-?[\d.]+)(b|kb|mb|gb)?$/i.exec(text) ?? [];
  return Number(number) * SIZES[unit.toLowerCase()];
}

function timeOf(text, now) {
  const [, count, unit] = /^(\d+)([hdwmy])$/.exec(text) ?? [];
  return count ? (now - count * SPANS[unit]) * 1000 : Date.parse(text);
}

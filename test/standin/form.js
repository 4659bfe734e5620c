// The decoded fields of a request. The text of every value stays as received,
// because that text is what was signed.

import { ApiError } from "./responses.js";

export class Form {
  #values = new Map();
  #arrays = new Set();

  /** How many values were received. */
  count = 0;

  /** The uploaded file part { filename, content }, or null. */
  file = null;

  /** `k[]`, `k[0]` and a repeated `k` all mean one list called `k`. */
  add(name, value) {
    this.count += 1;
    const bare = name.replace(/\[\d*\]$/, "");
    const values = this.#values.get(bare);
    if (values || bare !== name) this.#arrays.add(bare);
    if (values) values.push(value);
    else this.#values.set(bare, [value]);
  }

  /** The value; a list reads as it is signed, joined by commas. Empty is absent. */
  text(name) {
    return this.#values.get(name)?.join(",") || undefined;
  }

  /** Whether it was sent at all; an empty value asks to clear something. */
  has(name) {
    return this.#values.has(name);
  }

  /** Whether it was sent as a list: `k[]`, `k[0]` or a repeated `k`. */
  isArray(name) {
    return this.#arrays.has(name);
  }

  flag(name, fallback) {
    const text = this.text(name);
    return text === undefined ? fallback : /^(1|true)$/i.test(text);
  }

  list(name) {
    const items = (this.text(name) ?? "").split(",").map((item) => item.trim());
    return items.filter((item) => item !== "");
  }

  /** A list of ids: only where one bare value was sent are commas separators. */
  items(name) {
    return this.#arrays.has(name) ? this.#values.get(name).filter((item) => item !== "") : this.list(name);
  }

  /** A map sent as `a=1|b=2`; undefined when absent. */
  pairs(name) {
    const text = this.text(name);
    return text === undefined ? undefined : parsePairs(name, text);
  }

  /** The same for a context, whose values are text in any notation. */
  context() {
    const pairs = this.pairs("context");
    return pairs && Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, String(value)]));
  }

  /** A copy that has the `texts` of all fields it lacks. */
  withDefaults(texts) {
    const copy = new Form();
    copy.file = this.file;
    copy.count = this.count;
    copy.#values = new Map(this.#values);
    copy.#arrays = new Set(this.#arrays);
    for (const [name, text] of Object.entries(texts)) {
      if (!copy.has(name)) copy.add(name, text);
    }
    return copy;
  }

  /** Name and values of every field, in the order of arrival. */
  entries() {
    return this.#values.entries();
  }

  /** All fields but those in `excluded`, as name and text. */
  parameters(excluded) {
    const names = [...this.#values.keys()].filter((name) => !excluded.has(name));
    return Object.fromEntries(names.map((name) => [name, this.text(name) ?? ""]));
  }
}

// One pair: an escaped or plain character up to the first bare `=`, then the
// same up to the next bare pipe. A further `=` belongs to the value. A backslash
// before anything else stands for itself.
const PAIR = /((?:\\[=|]|\\(?![=|])|[^=|\\])+)=((?:\\[=|]|\\(?![=|])|[^|\\])*)(?:\||$)/y;

function parsePairs(name, text) {
  if (text.startsWith("{")) return parseObject(name, text);
  const pairs = [];
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.length) {
    const match = PAIR.exec(text);
    if (!match) throw invalidValue(name);
    pairs.push([unescape(match[1]), unescape(match[2])]);
  }
  return Object.fromEntries(pairs);
}

// A JSON body may carry the map as an object.
function parseObject(name, text) {
  const map = parseJson(text);
  const valid = map && Object.values(map).every((value) => isScalar(value) || isFlatList(value));
  if (!valid) throw invalidValue(name);
  return map;
}

/** The list in a bracketed text such as `["a","b"]`; undefined for other text. */
export function parseFlatList(text) {
  const list = parseJson(text);
  return isFlatList(list) ? list : undefined;
}

/** A list of objects sent as JSON text; undefined when absent, null when empty. */
export function parseObjectList(name, text) {
  if (text === undefined) return undefined;
  // A list in a JSON body arrives as its items, joined.
  const list = parseJson(text.startsWith("{") ? `[${text}]` : text);
  const valid = list === null || (Array.isArray(list) && list.every((item) => item && typeof item === "object"));
  if (!valid) throw invalidValue(name);
  return list?.length ? list : null;
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isScalar(value) {
  return typeof value !== "object";
}

function isFlatList(value) {
  return Array.isArray(value) && value.every(isScalar);
}

function unescape(text) {
  return text.replace(/\\([=|])/g, "$1");
}

export function invalidValue(name) {
  return new ApiError(400, `Invalid value for parameter ${name}`);
}

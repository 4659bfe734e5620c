// What was asked for, so that a test can compare the requests of two clients.

import { createHash } from "node:crypto";

const KEPT = 20_000;
const TEXT_LIMIT = 10_000;

export class CallLog {
  #entries = [];
  #count = 0;

  /** `call` is { request, form, .. }; secrets and contents are left out. */
  add({ request, form, ...rest }) {
    this.#count += 1;
    const entry = { n: this.#count, ...rest, headers: shownHeaders(request.headers), params: form && params(form) };
    this.#entries.push(entry);
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }

  list() {
    return this.#entries;
  }

  clear() {
    this.#entries = [];
    this.#count = 0;
  }
}

function shownHeaders({ authorization, ...headers }) {
  return authorization === undefined ? headers : { ...headers, authorization: withoutSecret(authorization) };
}

function withoutSecret(text) {
  const [scheme, value = ""] = text.split(" ");
  if (!/^basic$/i.test(scheme)) return `${scheme} ***`;
  return `${scheme} ${Buffer.from(value, "base64").toString().split(":")[0]}:***`;
}

function params(form) {
  const fields = [...form.entries()].map(([name, values]) => [name, form.isArray(name) ? values.map(shown) : shown(values[0])]);
  const { file } = form;
  if (file) fields.push(["file", { filename: file.filename, bytes: file.content.length, md5: md5(file.content) }]);
  return Object.fromEntries(fields);
}

function shown(text) {
  return text.length <= TEXT_LIMIT ? text : { chars: text.length, md5: md5(text) };
}

function md5(content) {
  return createHash("md5").update(content).digest("hex");
}

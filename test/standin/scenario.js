// One pass through the API, as data: the official SDK and SQL run the very same
// steps, and their calls and the store they leave behind can be compared. Run as
// a program it prints the steps as JSON, for a runner in another language.
//
// A step is { name, call, params, expect } or { .., fails } or, for one of the
// stand-in's own routes, { name, control, params }:
//   call     what to call, by the name the endpoint has in the API's reference
//   params   its parameters by their names on the wire; a file is
//            { base64, name } for bytes, and text for a data URI or remote URL.
//            { from: step, path } stands for a value out of an earlier answer
//   expect   what the answer holds at least
//   fails    the status, and the text in the message, of the refusal

import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

// The smallest pictures there are, so that the data stay readable.
const GIF = "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";
const TEXT = Buffer.from("0123456789".repeat(25)).toString("base64");
const STATUSES = [400, 401, 403, 404, 409, 420, 429, 500];

const gif = (name) => ({ base64: GIF, name });

const uploading = [
  { name: "upload bytes", call: "upload", params: { file: gif("one.gif"), public_id: "s/one", tags: ["red", "blue"], context: { alt: "a=b|c", caption: "größe" } },
    expect: { public_id: "s/one", format: "gif", width: 1, bytes: 37, tags: ["red", "blue"], context: { custom: { alt: "a=b|c", caption: "größe" } } } },
  { name: "upload a data URI", call: "upload", params: { file: `data:image/png;base64,${PNG}`, public_id: "s/two", tags: ["red"] },
    expect: { public_id: "s/two", format: "png", tags: ["red"] } },
  { name: "upload into a folder", call: "upload", params: { file: gif("three.gif"), public_id: "three", asset_folder: "inbox", display_name: "Number three" },
    expect: { asset_folder: "inbox", display_name: "Number three" } },
  { name: "upload again", call: "upload", params: { file: gif("one.gif"), public_id: "s/one", tags: ["red"] }, expect: { overwritten: true } },
  { name: "upload without overwriting", call: "upload", params: { file: `data:image/png;base64,${PNG}`, public_id: "s/one", overwrite: false }, expect: { existing: true, format: "gif" } },
  { name: "upload raw text", call: "upload", params: { file: { base64: "YSxiCg==", name: "table.csv" }, resource_type: "raw", public_id: "s/table.csv" }, expect: { resource_type: "raw", bytes: 4 } },
  { name: "small parts", control: "settings", params: { chunk_min: 100 } },
  { name: "upload in three parts", call: "upload_chunked", params: { file: { base64: TEXT, name: "large.txt" }, part_size: 100, resource_type: "raw", public_id: "s/large.txt" }, expect: { bytes: 250 } },
  { name: "make a preset", call: "create_upload_preset", params: { name: "open", unsigned: true, tags: "preset" }, expect: { name: "open" } },
  { name: "upload unsigned", call: "unsigned_upload", params: { file: `data:image/gif;base64,${GIF}`, upload_preset: "open", public_id: "s/unsigned" }, expect: { tags: ["preset"] } },
  { name: "refuse what is no picture", call: "upload", params: { file: { base64: "AAAA", name: "x.bin" }, public_id: "s/bad" }, fails: { status: 400, message: "Invalid image file" } },
];

const changing = [
  { name: "explicit with eager", call: "explicit", params: { public_id: "s/one", type: "upload", eager: ["c_scale,w_10", "c_fill,w_20/png"], tags: ["red", "green"] },
    expect: { tags: ["red", "green"], eager: [{ transformation: "c_scale,w_10", format: "gif" }, { transformation: "c_fill,w_20", format: "png" }] } },
  { name: "explicit later", call: "explicit", params: { public_id: "s/two", type: "upload", async: true }, expect: { status: "pending" } },
  { name: "explicit of nothing", call: "explicit", params: { public_id: "s/none", type: "upload" }, fails: { status: 404, message: "Resource not found - s/none" } },
  { name: "add a tag", call: "tags", params: { command: "add", tag: "new", public_ids: ["s/one", "s/two", "s/none"] }, expect: { public_ids: ["s/one", "s/two"] } },
  { name: "replace tags", call: "tags", params: { command: "replace", tag: "only", public_ids: ["s/two"] }, expect: { public_ids: ["s/two"] } },
  { name: "remove a tag", call: "tags", params: { command: "remove", tag: "green", public_ids: ["s/one"] }, expect: { public_ids: ["s/one"] } },
  { name: "remove all tags", call: "tags", params: { command: "remove_all", public_ids: ["s/unsigned"] }, expect: { public_ids: ["s/unsigned"] } },
  { name: "add context", call: "context", params: { command: "add", context: { alt: "x=y|z", by: "me" }, public_ids: ["s/two"] }, expect: { public_ids: ["s/two"] } },
  { name: "read context", call: "resource", params: { public_id: "s/two" }, expect: { context: { custom: { alt: "x=y|z", by: "me" } }, tags: ["only"] } },
  { name: "remove all context", call: "context", params: { command: "remove_all", public_ids: ["s/two"] }, expect: { public_ids: ["s/two"] } },
  { name: "define a metadata field", call: "add_metadata_field", params: { external_id: "size", type: "integer", label: "Size" }, expect: { external_id: "size" } },
  { name: "update metadata", call: "update_metadata", params: { metadata: { size: 7 }, public_ids: ["s/one", "s/two"] }, expect: { public_ids: ["s/one", "s/two"] } },
  { name: "refuse metadata", call: "update_metadata", params: { metadata: { size: "big" }, public_ids: ["s/one"] }, fails: { status: 400 } },
  { name: "read metadata", call: "resources", params: { type: "upload", prefix: "s/two", metadata: true }, expect: { resources: [{ public_id: "s/two", metadata: { size: 7 } }] } },
  { name: "update", call: "update", params: { public_id: "three", tags: ["u"], context: { k: "v" }, display_name: "Third", asset_folder: "done" },
    expect: { tags: ["u"], context: { custom: { k: "v" } }, display_name: "Third", asset_folder: "done" } },
];

const listing = [
  { name: "first page", call: "resources", params: { type: "upload", prefix: "s/", max_results: 1 }, expect: { resources: [{ public_id: "s/one" }] } },
  { name: "second page", call: "resources", params: { type: "upload", prefix: "s/", max_results: 1, next_cursor: { from: "first page", path: "next_cursor" } }, expect: { resources: [{ public_id: "s/two" }] } },
  { name: "last page", call: "resources", params: { type: "upload", prefix: "s/", max_results: 1, next_cursor: { from: "second page", path: "next_cursor" } }, expect: { resources: [{ public_id: "s/unsigned" }], next_cursor: undefined } },
  { name: "list by tag", call: "resources_by_tag", params: { tag: "red", tags: true }, expect: { resources: [{ public_id: "s/one", tags: ["red", "new"] }] } },
  { name: "list by context", call: "resources_by_context", params: { key: "k", value: "v" }, expect: { resources: [{ public_id: "three" }] } },
  { name: "list by ids", call: "resources_by_ids", params: { public_ids: ["three", "none"] }, expect: { resources: [{ public_id: "three" }] } },
  { name: "list by asset ids", call: "resources_by_asset_ids", params: { asset_ids: [{ from: "update", path: "asset_id" }] }, expect: { resources: [{ public_id: "three" }] } },
  { name: "list by folder", call: "resources_by_asset_folder", params: { asset_folder: "done" }, expect: { resources: [{ public_id: "three" }] } },
  { name: "read by asset id", call: "resource_by_asset_id", params: { asset_id: { from: "update", path: "asset_id" } }, expect: { public_id: "three" } },
  { name: "list tags", call: "tags_list", params: {}, expect: { tags: ["new", "only", "red", "u"] } },
  { name: "search, first page", call: "search", params: { expression: "tags:red OR tags:only OR public_id=three", sort_by: [{ public_id: "desc" }], max_results: 2, with_field: ["tags"] },
    expect: { total_count: 3, resources: [{ public_id: "three", tags: ["u"] }, { public_id: "s/two" }] } },
  { name: "search, last page", call: "search", params: { expression: "tags:red OR tags:only OR public_id=three", sort_by: [{ public_id: "desc" }], max_results: 2, with_field: ["tags"], next_cursor: { from: "search, first page", path: "next_cursor" } },
    expect: { resources: [{ public_id: "s/one" }] } },
  { name: "search with a mistake", call: "search", params: { expression: "(" }, fails: { status: 400 } },
];

const ending = [
  { name: "rename", call: "rename", params: { from_public_id: "s/two", to_public_id: "r/two" }, expect: { public_id: "r/two" } },
  { name: "rename onto another", call: "rename", params: { from_public_id: "r/two", to_public_id: "s/one" }, fails: { status: 400, message: "already exists" } },
  { name: "rename nothing", call: "rename", params: { from_public_id: "none", to_public_id: "x" }, fails: { status: 404, message: "Resource not found - none" } },
  { name: "rename over another", call: "rename", params: { from_public_id: "r/two", to_public_id: "s/unsigned", overwrite: true }, expect: { public_id: "s/unsigned" } },
  { name: "destroy", call: "destroy", params: { public_id: "s/large.txt", resource_type: "raw" }, expect: { result: "ok" } },
  { name: "destroy again", call: "destroy", params: { public_id: "s/large.txt", resource_type: "raw" }, expect: { result: "not found" } },
  { name: "delete some", call: "delete_resources", params: { public_ids: ["s/unsigned", "none"] }, expect: { deleted: { "s/unsigned": "deleted", none: "not_found" }, partial: false } },
  { name: "read what is gone", call: "resource", params: { public_id: "s/unsigned" }, fails: { status: 404, message: "Resource not found - s/unsigned" } },
  { name: "make a folder", call: "create_folder", params: { path: "box/inner" }, expect: { success: true, path: "box/inner", name: "inner" } },
  { name: "list folders", call: "root_folders", params: {}, expect: { folders: [{ path: "box" }, { path: "done" }, { path: "inbox" }, { path: "r" }, { path: "s" }] } },
  { name: "rename a folder", call: "rename_folder", params: { path: "box/inner", to_folder: "box/other" }, expect: { from: { path: "box/inner" }, to: { path: "box/other" } } },
  { name: "list what is in it", call: "sub_folders", params: { path: "box" }, expect: { folders: [{ path: "box/other" }] } },
  { name: "delete a folder that is not empty", call: "delete_folder", params: { path: "done" }, fails: { status: 400, message: "not empty" } },
  { name: "delete a folder", call: "delete_folder", params: { path: "box/other" }, expect: { deleted: ["box/other"] } },
];

const account = [
  { name: "ping", call: "ping", params: {}, expect: { status: "ok" } },
  { name: "usage", call: "usage", params: {}, expect: { resources: 3 } },
  { name: "config", call: "config", params: { settings: true }, expect: { cloud_name: "demo", settings: { folder_mode: "dynamic" } } },
  ...STATUSES.flatMap((status) => [
    { name: `answer the next call with ${status}`, control: "faults", params: { route: "ping", fault: "status", status, times: 1 } },
    { name: `ping answered with ${status}`, call: "ping", params: {}, fails: { status, message: `Fault ${status}` } },
  ]),
];

export const steps = [...uploading, ...changing, ...listing, ...ending, ...account];

/** The parameters with what they take from `answers`, a map of step names. */
export function resolve(params, answers) {
  if (Array.isArray(params)) return params.map((item) => resolve(item, answers));
  if (typeof params !== "object" || params === null) return params;
  if (typeof params.from === "string") return params.path.split(".").reduce((value, name) => value?.[name], answers.get(params.from));
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, resolve(value, answers)]));
}

/** Where `found` lacks something of `expected`: a text for each place. */
export function differences(expected, found, place = "answer") {
  if (typeof expected !== "object" || expected === null) {
    return Object.is(expected, found) ? [] : [`${place}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
  }
  if (Array.isArray(expected) && expected.length !== found?.length) return [`${place}: ${found?.length} items instead of ${expected.length}`];
  return Object.entries(expected).flatMap(([name, value]) => differences(value, found?.[name], `${place}.${name}`));
}

// What differs between two runs unless they share a seed and a frozen clock.
const VOLATILE = new Set(["asset_id", "version", "version_id", "created_at", "signature", "url", "secure_url", "playback_url", "external_id"]);

/** A store's state, as GET /standin/state gives it, without what varies by run. */
export function comparable(state) {
  if (Array.isArray(state)) return state.map(comparable);
  if (typeof state !== "object" || state === null) return state;
  const kept = Object.entries(state).filter(([name]) => !VOLATILE.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, comparable(value)]));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${JSON.stringify(steps, null, 1)}\n`);
}

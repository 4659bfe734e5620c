// Request bodies: multipart, urlencoded and JSON come out as one Form.

import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import busboy from "busboy";
import { Form } from "./form.js";
import { ApiError } from "./responses.js";

const BODY_LIMIT = 100 * 1024 * 1024;
const FIELD_LIMIT = 1024 * 1024;
// Some calls take a list of 1000 ids besides their other fields.
const FIELD_COUNT_LIMIT = 2000;
const FILE_COUNT_LIMIT = 10;

/** Reads and decodes a body to { form, json }; `json` only if it was JSON. */
export async function readBody(request) {
  const chunks = await readChunks(request);
  const contentType = request.headers["content-type"] ?? "";
  if (chunks.length === 0 && !contentType.startsWith("multipart/")) return { form: new Form() };
  if (/^application\/json\b/i.test(contentType)) return decodeJson(chunks);
  return { form: await decodeForm(contentType, chunks) };
}

/** The fields of a query string, added to `form`. */
export function queryForm(query, form = new Form()) {
  for (const [name, value] of new URLSearchParams(query)) addField(form, name, value);
  return form;
}

// A body over the limit is read to its end all the same, without keeping it: a
// client that is still writing would not see the answer.
async function readChunks(request) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size > BODY_LIMIT) chunks.length = 0;
      else chunks.push(chunk);
    }
  } catch {
    throw new ApiError(400, "Request body ended early");
  }
  if (size > BODY_LIMIT) {
    throw new ApiError(400, `File size too large. Got ${size}. Maximum is ${BODY_LIMIT}.`);
  }
  return chunks;
}

function decodeJson(chunks) {
  const json = parseJson(Buffer.concat(chunks).toString("utf8"));
  const form = new Form();
  for (const [name, value] of Object.entries(json)) addJsonValue(form, name, value);
  return { form, json };
}

function parseJson(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw malformed("invalid JSON");
  }
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) throw malformed("a JSON object is expected");
  return value;
}

function addJsonValue(form, name, value) {
  // Null and the empty list are how JSON writes an empty field.
  if (value === null || value?.length === 0) addField(form, name, "");
  else if (!Array.isArray(value)) addField(form, name, jsonText(value));
  else for (const item of value) addField(form, `${name}[]`, jsonText(item));
}

function jsonText(value) {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value);
  } catch {
    // Parsing takes any depth, writing does not.
    throw malformed("JSON is nested too deeply");
  }
}

async function decodeForm(contentType, chunks) {
  const form = new Form();
  const parser = createParser(contentType);
  parser.on("field", (name, value) => addFieldOrFail(parser, form, name, value));
  parser.on("file", (name, stream, info) => collectFile(form, name, stream, info));
  parser.on("filesLimit", () => parser.destroy(malformed("too many files")));
  try {
    await pipeline(Readable.from(chunks), parser);
  } catch (error) {
    throw error instanceof ApiError ? error : malformed(error.message);
  }
  return finishFile(form);
}

function createParser(contentType) {
  try {
    return busboy({
      headers: { "content-type": contentType },
      // Browsers send file names as UTF-8.
      defParamCharset: "utf8",
      limits: {
        // A data URI arrives as a field, so only the body bounds its size here.
        fieldSize: BODY_LIMIT,
        files: FILE_COUNT_LIMIT,
      },
    });
  } catch (error) {
    throw malformed(error.message);
  }
}

// Exceptions inside a parser's event would end the process.
function addFieldOrFail(parser, form, name, value) {
  try {
    addField(form, name, value);
  } catch (error) {
    parser.destroy(error);
  }
}

function addField(form, name, value) {
  if (!name) return;
  if (form.count === FIELD_COUNT_LIMIT) throw malformed("too many fields");
  if (name !== "file" && value.length > FIELD_LIMIT) throw malformed("a field is too long");
  form.add(name, value);
}

function collectFile(form, name, stream, { filename }) {
  // Without a listener the error of a file cut short would end the process; the
  // parser reports the same fault itself.
  stream.on("error", () => {});
  if (name !== "file" || form.file) {
    stream.resume();
    return;
  }
  form.file = { filename, chunks: [] };
  stream.on("data", (chunk) => form.file.chunks.push(chunk));
}

function finishFile(form) {
  if (form.file) {
    form.file = { filename: form.file.filename, content: Buffer.concat(form.file.chunks) };
  }
  return form;
}

function malformed(reason) {
  return new ApiError(400, `Malformed request body: ${reason}`);
}

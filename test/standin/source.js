// The `file` argument of an upload: a part, a data URI, or a remote URL.

import { basename, extname } from "node:path";
import { ApiError, missingParameter } from "./responses.js";

const REMOTE = /^(?:https?|ftp|s3|gs):/i;
const DATA_HEAD_LIMIT = 300;
const DATA_HEAD = /^data:[^,]*;base64$/i;
// Searching for a wrong character needs no backtracking, whatever the length.
const NOT_BASE64 = /[^a-z0-9+/=\s]/i;

/** { content, name, extension }; a data URI has no name and no extension. */
export function fileArgument(form, remoteFiles) {
  const { content, filename } = form.file ?? fileField(form.text("file"), remoteFiles);
  if (content.length === 0) throw new ApiError(400, "Empty file");
  return { content, ...splitName(form.text("filename_override") ?? filename) };
}

function fileField(text, remoteFiles) {
  if (text === undefined) throw missingParameter("file");
  if (text.startsWith("data:")) return { content: decodeDataUri(text) };
  if (REMOTE.test(text)) return remoteFile(text, remoteFiles);
  throw new ApiError(400, `Unsupported source URL: ${text.slice(0, DATA_HEAD_LIMIT)}`);
}

function decodeDataUri(text) {
  // Only the head is searched for the comma: the rest may be 60 MB.
  const comma = text.slice(0, DATA_HEAD_LIMIT).indexOf(",");
  const data = text.slice(comma + 1);
  if (comma < 0 || !DATA_HEAD.test(text.slice(0, comma)) || NOT_BASE64.test(data)) {
    throw new ApiError(400, "Invalid data URI");
  }
  return Buffer.from(data, "base64");
}

// Nothing is ever fetched: a test says beforehand what a URL holds.
function remoteFile(url, remoteFiles) {
  const content = remoteFiles.get(url);
  if (!content) throw new ApiError(400, `Error in loading ${url} - 404 Not Found`);
  return { content, filename: basename(url.split(/[?#]/, 1)[0]) };
}

function splitName(filename) {
  if (!filename) return {};
  const extension = extname(filename);
  return { name: basename(filename, extension), extension };
}

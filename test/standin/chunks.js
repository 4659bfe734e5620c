// Uploads that come in parts, told apart by X-Unique-Upload-Id and put together
// by Content-Range.

import { ApiError } from "./responses.js";

const MEGABYTE = 1024 * 1024;
const RANGE = /^bytes (\d+)-(\d+)\/(\d+|-1)$/;

export class Chunks {
  #uploads = new Map();

  /**
   * Takes a part's `file`. Returns the whole file once nothing is missing, and
   * until then how much is there: { file } or { bytes }.
   */
  add(id, range, file, smallest) {
    const { first, last, total } = parsedRange(range);
    checkSize(file, { first, last, total }, smallest);
    const upload = this.#uploads.get(id) ?? { parts: new Map(), total: undefined };
    checkFit(upload, { first, last, total });
    upload.total ??= total;
    // A part that is sent again takes its own place.
    upload.parts.set(first, { last, content: file.content });
    this.#uploads.set(id, upload);
    const content = whole(upload);
    if (content === undefined) return { bytes: received(upload) };
    this.#uploads.delete(id);
    return { file: { ...file, content } };
  }

  clear() {
    this.#uploads.clear();
  }
}

// A stream's sender does not know the total before its last part, and sends -1.
function parsedRange(text) {
  const [, first, last, total] = (RANGE.exec(text) ?? []).map(Number);
  const valid = first <= last && (total === -1 || last < total);
  if (!valid) throw new ApiError(400, "Invalid Content-Range");
  return { first, last, total: total === -1 ? undefined : total };
}

function checkSize({ content }, { first, last, total }, smallest) {
  if (content.length !== last - first + 1) throw new ApiError(400, "Content-Range does not match the size of the part");
  const isLast = total !== undefined && last + 1 === total;
  if (!isLast && content.length < smallest) {
    throw new ApiError(400, `All parts except EOF-chunk must be larger than ${sizeText(smallest)}`);
  }
}

function sizeText(bytes) {
  return bytes >= MEGABYTE ? `${Math.floor(bytes / MEGABYTE)}mb` : `${bytes} bytes`;
}

function checkFit({ parts, total: known }, { first, last, total }) {
  if (known !== undefined && total !== undefined && known !== total) {
    throw new ApiError(400, "The total size differs from that of the parts before");
  }
  for (const [otherFirst, { last: otherLast }] of parts) {
    const isSame = first === otherFirst && last === otherLast;
    if (!isSame && first <= otherLast && otherFirst <= last) throw new ApiError(400, "Parts overlap");
  }
  const end = Math.max(last, ...[...parts.values()].map((part) => part.last));
  if ((total ?? known) !== undefined && end >= (total ?? known)) throw new ApiError(400, "Parts exceed the total size");
}

/** The content, or undefined while a part is missing. */
function whole({ parts, total }) {
  if (total === undefined) return undefined;
  const sorted = [...parts].sort(([a], [b]) => a - b);
  let next = 0;
  for (const [first, { last }] of sorted) {
    if (first !== next) return undefined;
    next = last + 1;
  }
  return next === total ? Buffer.concat(sorted.map(([, { content }]) => content)) : undefined;
}

function received({ parts }) {
  return [...parts.values()].reduce((sum, { content }) => sum + content.length, 0);
}

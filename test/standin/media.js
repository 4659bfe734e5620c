// Tells what a file is from its first bytes, as far as an upload answer needs:
// kind, format and size.

import { readMp4 } from "./media-mp4.js";

const CONTENT_TYPES = {
  csv: "text/csv; charset=utf-8",
  gif: "image/gif",
  jpg: "image/jpeg",
  json: "application/json; charset=utf-8",
  m4a: "audio/mp4",
  mov: "video/quicktime",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
  webp: "image/webp",
  zip: "application/zip",
};

// A PDF says nothing of its size where the page tree is compressed; US letter
// is the format's customary default.
const DEFAULT_PAGE = { width: 612, height: 792 };
const PDF_SCAN_LIMIT = 1024 * 1024;

const READERS = [readPng, readJpeg, readGif, readWebp, readPdf, readMp4];

export function contentTypeOf(format) {
  return CONTENT_TYPES[format] ?? "application/octet-stream";
}

/** { resource_type, format, width, height, .. } or null for anything else. */
export function sniff(content) {
  for (const read of READERS) {
    const media = readOrNull(read, content);
    if (media) return media;
  }
  return null;
}

// Readers do not test lengths: reading past the end means "not such a file".
function readOrNull(read, content) {
  try {
    return read(content);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function image(format, width, height, details = {}) {
  return width > 0 && height > 0
    ? { resource_type: "image", format, width, height, ...details }
    : null;
}

function hasText(content, offset, text) {
  return content.toString("latin1", offset, offset + text.length) === text;
}

function readPng(content) {
  if (!hasText(content, 0, "\x89PNG\r\n\x1a\n") || !hasText(content, 12, "IHDR")) return null;
  return image("png", content.readUInt32BE(16), content.readUInt32BE(20));
}

function readGif(content) {
  if (!hasText(content, 0, "GIF87a") && !hasText(content, 0, "GIF89a")) return null;
  return image("gif", content.readUInt16LE(6), content.readUInt16LE(8));
}

function readJpeg(content) {
  if (!hasText(content, 0, "\xff\xd8\xff")) return null;
  let offset = 2;
  while (content.readUInt8(offset) === 0xff) {
    const marker = content.readUInt8(offset + 1);
    if (isFrameHeader(marker)) {
      return image("jpg", content.readUInt16BE(offset + 7), content.readUInt16BE(offset + 5));
    }
    // A marker may be preceded by any number of fill bytes.
    offset += marker === 0xff ? 1 : 2 + content.readUInt16BE(offset + 2);
  }
  return null;
}

// C4, C8 and CC lie in the range of frame headers but are tables and reserved.
function isFrameHeader(marker) {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readWebp(content) {
  if (!hasText(content, 0, "RIFF") || !hasText(content, 8, "WEBP")) return null;
  if (hasText(content, 12, "VP8X")) {
    return image("webp", content.readUIntLE(24, 3) + 1, content.readUIntLE(27, 3) + 1);
  }
  if (hasText(content, 12, "VP8L")) {
    const bits = content.readUInt32LE(21);
    return image("webp", (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  if (!hasText(content, 12, "VP8 ")) return null;
  return image("webp", content.readUInt16LE(26) & 0x3fff, content.readUInt16LE(28) & 0x3fff);
}

function readPdf(content) {
  if (!hasText(content, 0, "%PDF-")) return null;
  const text = content.toString("latin1", 0, PDF_SCAN_LIMIT);
  const { width, height } = pageSize(text);
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 1;
  return image("pdf", width, height, { pages });
}

function pageSize(text) {
  const box = /\/MediaBox\s*\[\s*([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s*\]/.exec(text);
  if (!box) return DEFAULT_PAGE;
  const [left, bottom, right, top] = box.slice(1).map(Number);
  return { width: Math.round(right - left), height: Math.round(top - bottom) };
}

// Which public id an upload gets.

import { randomInt } from "node:crypto";
import { ApiError } from "./responses.js";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
const GENERATED_LENGTH = 20;
const UNIQUE_SUFFIX_LENGTH = 6;
const MAX_LENGTH = 255;
const FORBIDDEN = /[?&#\\%<>+]/;
// A folder of this form would read as the version in a delivery URL.
const VERSION_FOLDER = /(?:^|\/)v\d+\//;

export function choosePublicId(form, file, resourceType) {
  const base = form.text("public_id") ?? generatedId(form, file, resourceType);
  return checked(cleanPath(`${form.text("folder") ?? ""}/${base}`));
}

function generatedId(form, file, resourceType) {
  // The id of a raw file holds the extension, other ids never do.
  const extension = resourceType === "raw" ? safeName(file.extension ?? "") : "";
  return fileBasedId(form, file) + extension;
}

function fileBasedId(form, file) {
  if (!form.flag("use_filename", false) || !file.name) return randomText(GENERATED_LENGTH);
  const name = safeName(file.name);
  return form.flag("unique_filename", true) ? `${name}_${randomText(UNIQUE_SUFFIX_LENGTH)}` : name;
}

function safeName(text) {
  return text.replace(/[^\p{L}\p{N}_.-]+/gu, "_");
}

function randomText(length) {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}

// Outer spaces and slashes are cut. Double slashes go as well: no delivery URL
// could name such an id, since SDKs reduce them.
function cleanPath(text) {
  return text.split("/").filter((segment) => segment.trim() !== "").join("/").trim();
}

function checked(publicId) {
  const valid = publicId.length > 0 && publicId.length <= MAX_LENGTH
    && !FORBIDDEN.test(publicId) && !VERSION_FOLDER.test(publicId);
  if (!valid) throw new ApiError(400, `public_id (${publicId.slice(0, MAX_LENGTH)}) is invalid`);
  return publicId;
}

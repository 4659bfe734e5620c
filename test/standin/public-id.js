// Which public id an upload gets.

import { ApiError } from "./responses.js";

const GENERATED_LENGTH = 20;
const UNIQUE_SUFFIX_LENGTH = 6;
const MAX_LENGTH = 255;
const FORBIDDEN = /[?&#\\%<>+]/;
// A folder of this form would read as the version in a delivery URL.
const VERSION_FOLDER = /(?:^|\/)v\d+\//;

export function choosePublicId(form, file, resourceType, random) {
  const base = form.text("public_id") ?? generatedId(form, file, resourceType, random);
  return checkedId(`${prefixOf(form)}/${base}`);
}

function prefixOf(form) {
  const folder = form.flag("use_asset_folder_as_public_id_prefix", false) ? form.text("asset_folder") : form.text("folder");
  return form.text("public_id_prefix") ?? folder ?? "";
}

function generatedId(form, file, resourceType, random) {
  // The id of a raw file holds the extension, other ids never do.
  const extension = resourceType === "raw" ? safeName(file.extension ?? "") : "";
  return fileBasedId(form, file, random) + extension;
}

function fileBasedId(form, file, random) {
  if (!form.flag("use_filename", false) || !file.name) return random.text(GENERATED_LENGTH);
  const name = safeName(file.name);
  return form.flag("unique_filename", true) ? `${name}_${random.text(UNIQUE_SUFFIX_LENGTH)}` : name;
}

function safeName(text) {
  return text.replace(/[^\p{L}\p{N}_.-]+/gu, "_");
}

// Outer spaces and slashes are cut. Double slashes go as well: no delivery URL
// could name such an id, since SDKs reduce them.
export function cleanPath(text) {
  return text.split("/").filter((segment) => segment.trim() !== "").join("/").trim();
}

/** The id as it is stored; refuses what cannot be one. */
export function checkedId(text) {
  const publicId = cleanPath(text);
  const valid = publicId.length > 0 && publicId.length <= MAX_LENGTH
    && !FORBIDDEN.test(publicId) && !VERSION_FOLDER.test(publicId);
  if (!valid) throw new ApiError(400, `public_id (${publicId.slice(0, MAX_LENGTH)}) is invalid`);
  return publicId;
}

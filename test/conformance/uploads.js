// Random options of uploads, and the form that the SDK makes of them.

import { utils } from "./sdk.js";
import { blankable, list, text, transformation } from "./values.js";

const TEXTS = [
  "public_id", "folder", "asset_folder", "display_name", "filename_override", "upload_preset", "notification_url",
  "callback", "type",
];
const BOOLEANS = ["overwrite", "invalidate", "use_filename", "unique_filename", "eager_async", "faces", "backup"];
const MAPS = ["context", "metadata"];

export const UPLOAD_POLICY = { allowed: [...TEXTS, ...BOOLEANS, ...MAPS, "tags", "eager", "auto_tagging"] };

// In the order in which jsonb keeps them: it does not keep the caller's.
const KEYS = ["a", "alt", "caption", "photographer"];

function map(random, value) {
  return Object.fromEntries(KEYS.filter(() => random.chance(0.6)).map((key) => [key, value()]));
}

/** Texts, real booleans, numbers, flat lists, and maps of texts and whole numbers. */
export function uploadOptions(random) {
  const value = () => (random.chance(0.2) ? random.between(0, 1e9) : text(random, 0, 6));
  return random.members({
    ...Object.fromEntries(TEXTS.map((name) => [name, () => blankable(random)])),
    ...Object.fromEntries(BOOLEANS.map((name) => [name, () => random.pick([true, false, null])])),
    ...Object.fromEntries(MAPS.map((name) => [name, () => (random.chance(0.3) ? text(random, 1, 6) : map(random, value))])),
    tags: () => list(random),
    eager: () => transformation(random),
    auto_tagging: () => random.between(0, 100) / 100,
  });
}

// What JSON would escape: the SDK puts it between quotes as it is, and so breaks the list.
const unescaped = (value) => value.replace(/["\\\u0000-\u001f\u007f]/g, "_");

/** Maps whose values are lists, as metadata fields with several values have them. */
export function uploadWithListsInMaps(random) {
  const value = () => random.list(0, 3, () => unescaped(text(random, 1, 3)));
  return random.members(Object.fromEntries(MAPS.map((name) => [name, () => map(random, value)])), 0.7);
}

/** eager as a list of transformations in text. */
export function uploadWithEagerList(random) {
  return { eager: random.list(0, 3, () => transformation(random)) };
}

/** The SDK's form for the options at the given time, every field as the text that is sent. */
export function uploadForm(options, config, timestamp = "1") {
  const built = utils.clear_blank(utils.build_upload_params({ ...options, timestamp }));
  if (config.signature_version === 1 && JSON.stringify(built).includes("&")) return { raises: "22023" };
  const signed = utils.sign_request(built, config);
  return Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, String(value)]));
}

// Upload presets: the settings of an upload without signature, and defaults of
// one with.

import { ApiError } from "./responses.js";

const ALLOWED = [
  "upload_preset", "callback", "public_id", "public_id_prefix", "folder", "asset_folder", "tags", "context", "metadata",
  "face_coordinates", "custom_coordinates", "regions", "source", "filename_override",
];
const ALWAYS = new Set([...ALLOWED, "file", "timestamp"]);

/** Whether the form relies on its preset alone. */
export function isUnsigned(form) {
  return form.has("upload_preset") && !form.has("signature") && !form.has("api_key");
}

/** The form with its preset's settings, those it lacks; refuses what the preset does not cover. */
export function withPreset(form, store) {
  const name = form.text("upload_preset");
  if (name === undefined) return form;
  const preset = store.presets.get(name);
  if (!preset) throw new ApiError(400, "Upload preset not found");
  if (isUnsigned(form)) checkUnsigned(form, preset);
  if (preset.disallow_public_id && form.has("public_id")) throw new ApiError(400, "public_id is not allowed by the upload preset");
  return form.withDefaults(preset.settings);
}

function checkUnsigned(form, preset) {
  if (!preset.unsigned) throw new ApiError(400, "Upload preset must be whitelisted for unsigned uploads");
  for (const [name] of form.entries()) {
    if (!ALWAYS.has(name)) {
      const message = `${name} parameter is not allowed when using unsigned upload. Only ${ALLOWED.join(",")} upload parameters are allowed.`;
      throw new ApiError(400, message);
    }
  }
}

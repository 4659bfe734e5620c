// Upload presets, as far as unsigned uploads need them.

import { adminRoute } from "../../admin-route.js";
import { ApiError, jsonAnswer } from "../../responses.js";

const PRESET = "upload_presets/(?<name>[^/]+)";
const OWN = new Set(["name", "unsigned", "disallow_public_id", "live"]);

export const presetRoutes = [
  adminRoute("upload-presets", "GET", "upload_presets", ({ store }) =>
    jsonAnswer({ presets: [...store.presets.values()] })),
  adminRoute("create-upload-preset", "POST", "upload_presets", create),
  adminRoute("upload-preset", "GET", PRESET, (context) => jsonAnswer(existing(context))),
  adminRoute("update-upload-preset", "PUT", PRESET, update),
  adminRoute("delete-upload-preset", "DELETE", PRESET, remove),
];

function existing({ store, params: { name } }) {
  const preset = store.presets.get(name);
  if (!preset) throw new ApiError(404, `Can't find upload preset named ${name}`);
  return preset;
}

function create({ store, form }) {
  const name = form.text("name") ?? store.random.text(8);
  if (store.presets.has(name)) throw new ApiError(409, `Preset ${name} already exists`);
  const preset = { name, unsigned: false, ...given(form), external_id: store.random.hex() };
  store.presets.set(name, { ...preset, settings: settingsOf(form) });
  return jsonAnswer({ message: "created", name, external_id: preset.external_id });
}

function update({ store, form, params }) {
  const preset = existing({ store, params });
  const settings = { ...preset.settings, ...settingsOf(form) };
  store.presets.set(preset.name, { ...preset, ...given(form), settings });
  return jsonAnswer({ message: "updated" });
}

function remove({ store, params }) {
  store.presets.delete(existing({ store, params }).name);
  return jsonAnswer({ message: "deleted" });
}

function given(form) {
  const flags = ["unsigned", "disallow_public_id"].filter((name) => form.has(name));
  return Object.fromEntries(flags.map((name) => [name, form.flag(name, false)]));
}

// Kept as text: they take effect as if they had been sent with the upload.
function settingsOf(form) {
  return form.parameters(OWN);
}

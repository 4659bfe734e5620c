// The stand-in's own switches and windows. Not part of Cloudinary.

import { completeAsset } from "../asset.js";
import { Form } from "../form.js";
import { ApiError, jsonAnswer, uploadAnswer } from "../responses.js";
import { changeSettings, DEFAULT_SETTINGS } from "../settings.js";
import { nameKey } from "../store.js";

const SEED_LIMIT = 1_000_000;
// The smallest GIF there is.
const SEED_CONTENT = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");
const SEED_MEDIA = { resource_type: "image", format: "gif", width: 1, height: 1, type: "upload" };

export const settingsRoute = control("settings", async ({ readBody, settings }) => {
  changeSettings(settings, (await readBody()).json);
  return jsonAnswer(settings);
});

export const rateRoute = control("rate", async ({ readBody, rate }) => {
  rate.set((await readBody()).json ?? {});
  return jsonAnswer({});
});

/** Further keys: { key, secret, read_only } or { oauth_token }. */
export const keysRoute = control("keys", async ({ readBody, environment }) => {
  const { key, secret, read_only = false, oauth_token } = (await readBody()).json ?? {};
  if (key) environment.furtherKeys.set(key, { secret, readOnly: read_only });
  if (oauth_token) environment.oauthToken = oauth_token;
  return jsonAnswer({});
});

/** Forgets everything; { seed } makes the ids that follow repeat, { now } freezes the clock. */
export const resetRoute = control("reset", async (context) => {
  const { seed = null, now = null } = (await context.readBody()).json ?? {};
  const { store, chunks, notifier, rate, faults, calls, settings, environment, clock } = context;
  for (const part of [store, chunks, rate, faults, calls]) part.clear();
  notifier.reset();
  Object.assign(settings, DEFAULT_SETTINGS);
  environment.furtherKeys.clear();
  Object.assign(environment, { oauthToken: undefined, signatureAlgorithm: environment.firstAlgorithm });
  store.random.reseed(seed);
  clock.set(now);
  return jsonAnswer({});
});

/** Makes { count } pictures called { prefix }0, { prefix }1, .. without notifying anybody. */
export const seedRoute = control("seed", async ({ readBody, store, clock, environment }) => {
  const { count, prefix = "seed/", tags = [], asset_folder } = (await readBody()).json ?? {};
  if (!Number.isInteger(count) || count < 0 || count > SEED_LIMIT) throw new ApiError(400, "Invalid count");
  const form = seedForm(tags, asset_folder);
  for (let index = 0; index < count; index += 1) {
    const draft = { ...SEED_MEDIA, public_id: `${prefix}${index}` };
    const file = { content: SEED_CONTENT, name: "seed" };
    const previous = store.find(draft);
    const { folderMode } = environment;
    store.save(completeAsset(draft, form, file, { previous, now: clock.now(), store, folderMode }));
  }
  return jsonAnswer({ count: store.list().length });
});

/** The whole store, in an order that does not depend on the calls that made it. */
export const stateRoute = {
  name: "standin-state",
  methods: ["GET"],
  pattern: /^\/standin\/state$/,
  handle: ({ store, environment }) => jsonAnswer({
    assets: byName(store.list()).map((asset) => state(asset, environment)),
    folders: store.folders.list().map(({ path }) => path),
    backups: byName(store.backups).map(({ asset_id, public_id, version_id }) => ({ asset_id, public_id, version_id })),
    metadata_fields: [...store.metadataFields.values()],
    presets: [...store.presets.values()],
  }),
};

function control(name, handle) {
  return { name: `standin-${name}`, methods: ["POST"], pattern: new RegExp(`^/standin/${name}$`), handle };
}

function seedForm(tags, assetFolder) {
  const form = new Form();
  for (const tag of tags) form.add("tags[]", tag);
  if (assetFolder !== undefined) form.add("asset_folder", assetFolder);
  return form;
}

function byName(assets) {
  return [...assets].sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
}

function state(asset, environment) {
  const { internal } = asset;
  return { ...uploadAnswer({ ...asset, eager: undefined }, environment), derived: internal.derived ?? [], backup: internal.backup };
}

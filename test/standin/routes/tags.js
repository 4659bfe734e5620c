// POST /v1_1/{cloud}/{resource_type}/tags

import { applyChanges, tagsChange } from "../changes.js";
import { invalidValue } from "../form.js";
import { jsonAnswer, missingParameter } from "../responses.js";
import { listedAssets, requireText, signedRoute } from "../signed-route.js";

export const tagsRoute = signedRoute("tags", tags);

const COMMANDS = {
  add: (old, given) => [...old, ...given],
  set_exclusive: (old, given) => [...old, ...given],
  remove: (old, given) => old.filter((tag) => !given.includes(tag)),
  replace: (old, given) => given,
  remove_all: () => [],
};

function tags(context) {
  const { form } = context;
  const command = requireText(form, "command");
  if (!Object.hasOwn(COMMANDS, command)) throw invalidValue("command");
  const given = form.list("tag");
  if (given.length === 0 && command !== "remove_all") throw missingParameter("tag");
  const assets = listedAssets(context);
  const changes = assets.map((asset) => tagsChange(asset, COMMANDS[command](asset.tags, given)));
  const others = command === "set_exclusive" ? withoutTags(assets, given, context) : [];
  applyChanges("tags", [...changes, ...others], context);
  return jsonAnswer({ public_ids: assets.map(({ public_id }) => public_id) });
}

// An exclusive tag leaves all other assets of the same kind.
function withoutTags(chosen, given, { store, resourceType, form }) {
  const ids = new Set(chosen.map(({ asset_id }) => asset_id));
  const type = form.text("type") ?? "upload";
  return store.list()
    .filter((asset) => asset.resource_type === resourceType && asset.type === type && !ids.has(asset.asset_id))
    .map((asset) => tagsChange(asset, COMMANDS.remove(asset.tags, given)));
}

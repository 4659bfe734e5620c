// POST /v1_1/{cloud}/{resource_type}/context

import { applyChanges, contextChange } from "../changes.js";
import { invalidValue } from "../form.js";
import { jsonAnswer, missingParameter } from "../responses.js";
import { listedAssets, requireText, signedRoute } from "../signed-route.js";

export const contextRoute = signedRoute("context", changeContext);

const COMMANDS = {
  add: (old, given) => ({ ...old, ...given }),
  remove_all: () => ({}),
};

function changeContext(context) {
  const { form } = context;
  const command = requireText(form, "command");
  if (!Object.hasOwn(COMMANDS, command)) throw invalidValue("command");
  const given = form.context();
  if (given === undefined && command === "add") throw missingParameter("context");
  const assets = listedAssets(context);
  const changes = assets.map((asset) => contextChange(asset, COMMANDS[command](asset.context?.custom, given)));
  applyChanges("context", changes, context);
  return jsonAnswer({ public_ids: assets.map(({ public_id }) => public_id) });
}

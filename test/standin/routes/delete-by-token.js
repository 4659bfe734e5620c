// POST /v1_1/{cloud}/delete_by_token, for a browser that may undo its own upload.

import { requireCloud } from "../auth.js";
import { removeAssets } from "../removal.js";
import { ApiError, jsonAnswer } from "../responses.js";
import { requireText, withForm } from "../signed-route.js";

export const deleteByTokenRoute = {
  name: "delete-by-token",
  methods: ["POST"],
  pattern: /^\/v1_1\/(?<cloud>[^/]+)\/delete_by_token$/,
  handle: deleteByToken,
};

async function deleteByToken(context) {
  requireCloud(context);
  const { form } = await context.readBody();
  const asset = context.store.takeDeleteToken(requireText(form, "token"));
  if (!asset) throw new ApiError(400, "Invalid token");
  removeAssets([asset], withForm(context, form), "delete_by_token");
  return jsonAnswer({ result: "ok" });
}

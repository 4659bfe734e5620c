// POST /v1_1/{cloud}/{resource_type}/destroy, and by asset id /v1_1/{cloud}/asset/destroy

import { removeAssets } from "../removal.js";
import { jsonAnswer } from "../responses.js";
import { requireText, signedRoute } from "../signed-route.js";

export const destroyRoute = signedRoute("destroy", (context) => {
  const { form, store, resourceType } = context;
  const public_id = requireText(form, "public_id");
  return destroy(store.find({ resource_type: resourceType, type: form.text("type") ?? "upload", public_id }), context);
});

export const destroyByIdRoute = {
  ...signedRoute("destroy", (context) => destroy(context.store.findById(requireText(context.form, "asset_id")), context)),
  name: "destroy-by-asset-id",
  pattern: /^\/v1_1\/(?<cloud>[^/]+)\/asset\/destroy$/,
};

function destroy(asset, context) {
  if (!asset) return jsonAnswer({ result: "not found" });
  removeAssets([asset], context);
  return jsonAnswer({ result: "ok", asset_folder: asset.asset_folder });
}

// POST /v1_1/{cloud}/{resource_type}/destroy, and by asset id /v1_1/{cloud}/asset/destroy

import { deleteEvent } from "../events.js";
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

function destroy(asset, { store, emit }) {
  if (!asset) return jsonAnswer({ result: "not found" });
  store.remove(asset);
  emit(deleteEvent([asset]));
  return jsonAnswer({ result: "ok", asset_folder: asset.asset_folder });
}

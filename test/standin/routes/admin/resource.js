// One asset: its details, and changes to it.

import { detailAnswer } from "../../admin-answer.js";
import { adminRoute } from "../../admin-route.js";
import { jsonAnswer } from "../../responses.js";
import { notFound } from "../../signed-route.js";
import { updateAsset } from "../../update.js";

const BY_NAME = "resources/(?<resourceType>image|video|raw)/(?<type>[a-z_]+)/(?<publicId>.+)";
const BY_ID = "resources/(?<assetId>[^/]+)";

export const resourceRoutes = [
  adminRoute("resource", "GET", BY_NAME, (context) => detail(byName(context), context)),
  adminRoute("update", "POST", BY_NAME, (context) => update(byName(context), context)),
  adminRoute("resource-by-asset-id", "GET", BY_ID, (context) => detail(byId(context), context)),
  adminRoute("update-by-asset-id", "PUT", BY_ID, (context) => update(byId(context), context)),
];

function byName({ store, params: { resourceType, type, publicId } }) {
  const asset = store.find({ resource_type: resourceType, type, public_id: publicId });
  if (!asset) throw notFound(publicId);
  return asset;
}

function byId({ store, params: { assetId } }) {
  const asset = store.findById(assetId);
  if (!asset) throw notFound(assetId);
  return asset;
}

function detail(asset, context) {
  return jsonAnswer(detailAnswer(asset, context));
}

function update(asset, context) {
  return detail(updateAsset(asset, context), context);
}

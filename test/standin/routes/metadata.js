// POST /v1_1/{cloud}/{resource_type}/metadata

import { applyChanges, metadataChange } from "../changes.js";
import { checkedMetadata } from "../metadata.js";
import { jsonAnswer } from "../responses.js";
import { listedAssets, signedRoute } from "../signed-route.js";

export const metadataRoute = signedRoute("metadata", changeMetadata);

function changeMetadata(context) {
  const { form, store } = context;
  const pairs = checkedMetadata(form, store);
  const assets = listedAssets(context);
  applyChanges("metadata", assets.map((asset) => metadataChange(asset, pairs)), context);
  return jsonAnswer({ public_ids: assets.map(({ public_id }) => public_id) });
}

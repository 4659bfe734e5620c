// POST /v1_1/{cloud}/{resource_type}/explicit

import { makeEager } from "../eager.js";
import { uploadEvent } from "../events.js";
import { jsonAnswer, uploadAnswer } from "../responses.js";
import { requireAsset, requireText, signedRoute } from "../signed-route.js";
import { updateAsset } from "../update.js";

export const explicitRoute = signedRoute("explicit", explicit);

function explicit(context) {
  const { form, environment, store, emit } = context;
  requireText(form, "type");
  const { asset, answer, announce } = makeEager(updateAsset(requireAsset(context), context), context);
  const full = { ...uploadAnswer(asset, environment), ...answer };
  const isAsync = form.flag("async", false);
  const batch_id = isAsync ? store.random.hex() : undefined;
  if (isAsync) emit(uploadEvent({ ...full, batch_id }));
  announce();
  if (!isAsync) return jsonAnswer(full);
  const { public_id, type, resource_type } = asset;
  return jsonAnswer({ status: "pending", batch_id, resource_type, type, public_id });
}

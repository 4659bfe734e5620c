// A verdict of a moderation that nobody is there to give. Not part of Cloudinary.

import { judge } from "../moderation.js";
import { jsonAnswer, uploadAnswer } from "../responses.js";
import { requireAsset, withForm } from "../signed-route.js";

export const moderateRoute = {
  name: "standin-moderate",
  methods: ["POST"],
  pattern: /^\/standin\/moderate$/,
  handle: moderate,
};

async function moderate(bare) {
  const { form, json } = await bare.readBody();
  const context = { ...withForm(bare, form), resourceType: form.text("resource_type") ?? "image" };
  const asset = requireAsset(context);
  judge(asset, { kind: form.text("kind"), status: form.text("status"), response: json?.response }, context);
  return jsonAnswer(uploadAnswer(context.store.findById(asset.asset_id), context.environment));
}

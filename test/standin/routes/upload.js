// POST /v1_1/{cloud}[/{resource_type}]/upload

import { completeAsset, draftAsset } from "../asset.js";
import { requireCloud, requireSignature } from "../auth.js";
import { jsonAnswer, uploadAnswer } from "../responses.js";
import { fileArgument } from "../source.js";

export const uploadRoute = {
  name: "upload",
  methods: ["POST"],
  pattern: /^\/v1_1\/(?<cloud>[^/]+)(?:\/(?<resourceType>image|video|raw|auto))?\/upload$/,
  handle: upload,
};

async function upload(context) {
  requireCloud(context);
  const { form } = await context.readBody();
  requireSignature(form, context);
  const file = fileArgument(form, context.remoteFiles);
  // The path without a resource type means detection, as `auto` does.
  const draft = draftAsset(form, file, context.params.resourceType ?? "auto");
  return storeDraft(draft, form, file, context);
}

function storeDraft(draft, form, file, { store, clock, environment }) {
  const previous = store.find(draft);
  if (previous && !form.flag("overwrite", true)) {
    return jsonAnswer({ ...uploadAnswer(previous, environment), existing: true });
  }
  const asset = completeAsset(draft, form, file, { previous, now: clock.now() });
  store.save(asset);
  const overwritten = previous ? true : undefined;
  return jsonAnswer({ ...uploadAnswer(asset, environment), overwritten });
}

// POST /v1_1/{cloud}[/{resource_type}]/upload

import { completeAsset, draftAsset } from "../asset.js";
import { requireCloud, requireSignature } from "../auth.js";
import { makeEager } from "../eager.js";
import { uploadEvent } from "../events.js";
import { jsonAnswer, uploadAnswer } from "../responses.js";
import { withForm } from "../signed-route.js";
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
  const draft = draftAsset(form, file, context.params.resourceType ?? "auto", context.store.random);
  return storeDraft(draft, file, withForm(context, form));
}

function storeDraft(draft, file, context) {
  const { store, clock, environment, form, emit } = context;
  const previous = store.find(draft);
  if (previous && !form.flag("overwrite", true)) {
    return jsonAnswer({ ...uploadAnswer(previous, environment), existing: true });
  }
  if (previous && (previous.internal.backup || context.settings.backup)) store.keepBackup(previous);
  const { random } = store;
  const settings = { previous, now: clock.now(), random, folderMode: environment.folderMode };
  const stored = store.save(completeAsset(draft, form, file, settings));
  const { asset, answer, announce } = makeEager(stored, context);
  const full = { ...uploadAnswer(asset, environment), ...answer, overwritten: previous ? true : undefined };
  emit(uploadEvent(full));
  announce();
  return jsonAnswer(full);
}

// POST /v1_1/{cloud}[/{resource_type}]/upload

import { completeAsset, draftAsset } from "../asset.js";
import { requireCloud, requireSignature } from "../auth.js";
import { makeEager } from "../eager.js";
import { errorEvent, uploadEvent } from "../events.js";
import { ApiError, jsonAnswer, uploadAnswer } from "../responses.js";
import { withForm } from "../signed-route.js";
import { fileArgument } from "../source.js";
import { isUnsigned, withPreset } from "../unsigned.js";

export const uploadRoute = {
  name: "upload",
  methods: ["POST"],
  pattern: /^\/v1_1\/(?<cloud>[^/]+)(?:\/(?<resourceType>image|video|raw|auto))?\/upload$/,
  handle: upload,
};

async function upload(context) {
  requireCloud(context);
  const { form: sent } = await context.readBody();
  if (!isUnsigned(sent)) requireSignature(sent, context);
  const form = withPreset(sent, context.store);
  const file = fileArgument(form, context.remoteFiles);
  const part = partOf(file, context);
  if (part && !part.file) return jsonAnswer({ done: false, bytes: part.bytes, kind: "upload" });
  const call = { ...withForm(context, form), unsigned: isUnsigned(sent) };
  const complete = part?.file ?? file;
  return jsonAnswer(form.flag("async", false) ? storeLater(complete, call) : store(complete, call));
}

/** What a part adds to its upload; undefined for a file that comes in one piece. */
function partOf(file, { request, chunks, settings }) {
  const id = request.headers["x-unique-upload-id"];
  const range = request.headers["content-range"];
  return id && range ? chunks.add(id, range, file, settings.chunk_min) : undefined;
}

// The answer knows no outcome yet; a notification tells it.
function storeLater(file, call) {
  const { form, params, emit } = call;
  const batch_id = call.store.random.hex();
  const ids = {
    batch_id,
    resource_type: params.resourceType ?? "auto",
    type: form.text("type") ?? "upload",
    public_id: form.text("public_id"),
  };
  try {
    store(file, call, batch_id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    emit(errorEvent(error.message, ids));
  }
  return { status: "pending", ...ids };
}

/** Stores the file and tells of it; returns the answer. */
export function store(file, call, batch_id) {
  const { form, environment, emit, params } = call;
  // The path without a resource type means detection, as `auto` does.
  const draft = draftAsset(form, file, params.resourceType ?? "auto", call.store.random);
  const previous = call.store.find(draft);
  const overwrites = !call.unsigned && form.flag("overwrite", true);
  if (previous && !overwrites) return { ...uploadAnswer(previous, environment), existing: true };
  const { asset, answer, announce } = makeEager(save(draft, file, previous, call), call);
  const overwritten = previous ? true : undefined;
  const full = { ...uploadAnswer(asset, environment), ...answer, overwritten };
  emit(uploadEvent(batch_id ? { ...full, batch_id } : full));
  announce();
  return { ...full, delete_token: form.flag("return_delete_token", false) ? call.store.newDeleteToken(asset) : undefined };
}

function save(draft, file, previous, { store: assets, clock, environment, form, settings }) {
  if (previous && (previous.internal.backup || settings.backup)) assets.keepBackup(previous);
  const { folderMode } = environment;
  return assets.save(completeAsset(draft, form, file, { previous, now: clock.now(), store: assets, folderMode }));
}

// The frame of an Upload API route: POST /v1_1/{cloud}/{resource_type}/{action},
// signed. `handle(context)` finds `form`, `resourceType` and `emit(event, url)`, whose
// `url` takes the place of the call's notification_url.

import { requireCloud, requireSignature } from "./auth.js";
import { ApiError, missingParameter } from "./responses.js";

const ID_LIMIT = 1000;

export function signedRoute(action, handle) {
  return {
    name: action,
    methods: ["POST"],
    pattern: new RegExp(`^/v1_1/(?<cloud>[^/]+)/(?<resourceType>image|video|raw)/${action}$`),
    handle: (context) => handleSigned(context, handle),
    // Without the frame, for calls that the stand-in makes itself.
    perform: handle,
  };
}

async function handleSigned(context, handle) {
  requireCloud(context);
  const { form } = await context.readBody();
  requireSignature(form, context);
  return handle(withForm(context, form));
}

/** The context of a call whose fields have been read; `apiKey` where no field tells it. */
export function withForm(context, form, apiKey = form.text("api_key")) {
  const { notifier, requestId, params } = context;
  const call = { requestId, notificationUrl: form.text("notification_url"), apiKey };
  const emit = (event, url) => notifier.emit(event, { ...call, notificationUrl: url ?? call.notificationUrl });
  return { ...context, form, emit, resourceType: params.resourceType };
}

export function requireText(form, name) {
  const text = form.text(name);
  if (text === undefined) throw missingParameter(name);
  return text;
}

/** The asset that `public_id` (or the field `name`) and `type` mean; 404 without one. */
export function requireAsset({ form, store, resourceType }, name = "public_id") {
  const public_id = requireText(form, name);
  const asset = store.find({ resource_type: resourceType, type: form.text("type") ?? "upload", public_id });
  if (!asset) throw notFound(public_id);
  return asset;
}

/** The assets that `public_ids` names; ids of none are left out. */
export function listedAssets({ form, store, resourceType }) {
  const ids = form.items("public_ids");
  if (ids.length === 0) throw missingParameter("public_ids");
  if (ids.length > ID_LIMIT) throw new ApiError(400, `Too many public_ids. Maximum is ${ID_LIMIT}.`);
  const type = form.text("type") ?? "upload";
  const found = [...new Set(ids)].map((public_id) => store.find({ resource_type: resourceType, type, public_id }));
  return found.filter(Boolean);
}

export function notFound(publicId) {
  return new ApiError(404, `Resource not found - ${publicId}`);
}

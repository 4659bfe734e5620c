// POST /v1_1/{cloud}/{resource_type}/rename

import { folderOf } from "../asset.js";
import { touched } from "../changes.js";
import { renameEvent } from "../events.js";
import { checkedId } from "../public-id.js";
import { ApiError, jsonAnswer, uploadAnswer } from "../responses.js";
import { requireAsset, requireText, signedRoute } from "../signed-route.js";

export const renameRoute = signedRoute("rename", rename);

function rename(context) {
  const { form, store, environment } = context;
  const to = checkedId(requireText(form, "to_public_id"));
  const before = requireAsset(context, "from_public_id");
  const after = renamed(before, to, form.text("to_type") ?? before.type, context);
  clearTarget(after, context);
  store.save(after);
  context.emit(renameEvent(before, after));
  const { context: custom, metadata, ...answer } = uploadAnswer(after, environment);
  return jsonAnswer({
    ...answer,
    context: form.flag("context", false) ? custom : undefined,
    metadata: form.flag("metadata", false) ? metadata : undefined,
  });
}

function renamed(before, public_id, type, { clock }) {
  const folder = before.folder === undefined ? undefined : folderOf(public_id);
  return touched({ ...before, public_id, type, folder }, "public_id_updated_at", clock.now());
}

// The asset whose name is taken over ends without a notification of its own:
// none is documented, and a mirror has to cope without.
function clearTarget(after, { form, store }) {
  const target = store.find(after);
  if (!target || target.asset_id === after.asset_id) return;
  if (!form.flag("overwrite", false)) throw new ApiError(400, `to_public_id (${after.public_id}) already exists`);
  store.remove(target);
}

// Triggers: receivers of notifications, in Cloudinary's own words.

import { adminRoute } from "../../admin-route.js";
import { isoTime } from "../../clock.js";
import { ApiError, jsonAnswer } from "../../responses.js";
import { requireText } from "../../signed-route.js";

const LIMIT = 30;
const TRIGGER = "triggers/(?<id>[^/]+)";

export const triggerRoutes = [
  adminRoute("triggers", "GET", "triggers", list),
  adminRoute("create-trigger", "POST", "triggers", create),
  adminRoute("update-trigger", "PUT", TRIGGER, update),
  adminRoute("delete-trigger", "DELETE", TRIGGER, remove),
];

function list({ notifier, form }) {
  const type = form.text("event_type");
  const triggers = notifier.triggers.map(answer).filter(({ event_type }) => type === undefined || event_type === type);
  return jsonAnswer({ triggers, total: triggers.length });
}

function create({ notifier, form, store, clock }) {
  const type = requireText(form, "event_type");
  if (notifier.triggers.length >= LIMIT) throw new ApiError(400, `Maximum of ${LIMIT} triggers reached`);
  const trigger = {
    id: store.random.hex(),
    url: requireText(form, "uri"),
    events: type === "all" ? null : [type],
    additive: form.flag("additive", false),
    created_at: isoTime(clock.now()),
  };
  notifier.addTrigger(trigger);
  return jsonAnswer(answer(trigger));
}

function update({ notifier, form, params }) {
  const trigger = existing(notifier, params.id);
  notifier.addTrigger({ ...trigger, url: requireText(form, "new_uri") });
  return jsonAnswer({ message: "updated" });
}

function remove({ notifier, params }) {
  notifier.removeTrigger(existing(notifier, params.id).id);
  return jsonAnswer({ message: "deleted" });
}

function existing(notifier, id) {
  const trigger = notifier.triggers.find((each) => each.id === id);
  if (!trigger) throw new ApiError(404, `Trigger ${id} not found`);
  return trigger;
}

function answer({ id, url, events, additive, created_at }) {
  return { id, uri: url, event_type: events?.[0] ?? "all", uri_type: "webhook", additive, created_at };
}

// Transformations asked for ahead of their delivery.

import { eagerItems } from "./asset.js";
import { eagerEvent } from "./events.js";
import { eagerAnswer } from "./responses.js";

/**
 * Adds what the form's `eager` asks for to the stored asset. Returns the asset as
 * its answer shows it, the members by which the answer differs, and announce(),
 * which sends the notification. With `eager_async` the answer's items are not done
 * yet, and the notification says that they are.
 */
export function makeEager(asset, context) {
  const { form, store, environment } = context;
  const items = asset.resource_type === "raw" ? undefined : eagerItems(form.text("eager"));
  if (!items) return { asset: { ...asset, eager: undefined }, answer: {}, announce: () => {} };
  const derived = mergedItems(asset.internal.derived ?? [], items);
  store.save({ ...asset, internal: { ...asset.internal, derived } });
  const isAsync = form.flag("eager_async", false);
  const url = form.text("eager_notification_url");
  if (!isAsync && !url) return { asset: { ...asset, eager: items }, answer: {}, announce: () => {} };
  const batch_id = store.random.hex();
  const done = items.map((item) => eagerAnswer(item, asset, environment));
  const completed = done.map((item) => ({ status: "completed", ...item }));
  return {
    asset: { ...asset, eager: items },
    answer: isAsync ? { batch_id, eager: done.map((item) => processing(item, batch_id)) } : {},
    announce: () => context.emit(eagerEvent(asset, batch_id, completed), url),
  };
}

function processing({ transformation, url, secure_url }, batch_id) {
  return { status: "processing", batch_id, transformation, url, secure_url };
}

function mergedItems(old, items) {
  const key = ({ transformation, format }) => `${transformation}/${format ?? ""}`;
  return [...new Map([...old, ...items].map((item) => [key(item), item])).values()];
}

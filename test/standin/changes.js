// Changes to assets. Each is { before, after, .. } and is worked out without
// touching the store; `applyChanges` stores those that changed something and
// sends one notification for all of them.

import { accessControlEvent, contextEvent, displayNameEvent, metadataEvent, moveEvent, tagsEvent } from "./events.js";
import { isoTime } from "./clock.js";
import { metadataValues } from "./metadata.js";

const KINDS = {
  tags: { event: tagsEvent, mark: "tags_updated_at" },
  context: { event: contextEvent, mark: "context_updated_at" },
  metadata: { event: metadataEvent, mark: "metadata_updated_at" },
  access_control: { event: accessControlEvent, mark: "access_control_updated_at" },
  display_name: { event: displayNameEvent },
  asset_folder: { event: moveEvent },
};

/** `kind` names the member that changed. */
export function applyChanges(kind, changes, { store, clock, emit }) {
  const real = changes.filter(({ before, after }) => JSON.stringify(before[kind]) !== JSON.stringify(after[kind]));
  if (real.length === 0) return;
  const { event, mark } = KINDS[kind];
  for (const { after } of real) store.save(touched(after, mark, clock.now()));
  emit(event(real));
}

/** The asset with the time of its last change, and of the last change of one kind. */
export function touched(asset, mark, now) {
  const time = isoTime(now);
  const updated = { ...asset.internal.updated, ...(mark && { [mark]: time }), updated_at: time };
  return { ...asset, internal: { ...asset.internal, updated } };
}

export function tagsChange(before, tags) {
  const unique = [...new Set(tags)];
  return {
    before,
    after: { ...before, tags: unique },
    added: unique.filter((tag) => !before.tags.includes(tag)),
    removed: before.tags.filter((tag) => !unique.includes(tag)),
  };
}

/** `custom` is the whole new context. */
export function contextChange(before, custom) {
  const old = before.context?.custom ?? {};
  const pairs = Object.entries(custom).map(([name, value]) => ({ name, value }));
  return {
    before,
    after: { ...before, context: pairs.length > 0 ? { custom } : undefined },
    added: pairs.filter(({ name }) => !Object.hasOwn(old, name)),
    removed: Object.entries(old).filter(([name]) => !Object.hasOwn(custom, name)).map(([name, value]) => ({ name, value })),
    updated: pairs.filter(({ name, value }) => Object.hasOwn(old, name) && old[name] !== value),
  };
}

/** Adds `pairs` to the metadata; an empty value clears its field. */
export function metadataChange(before, pairs) {
  const merged = { ...before.metadata, ...metadataValues(pairs) };
  const kept = Object.entries(merged).filter(([, value]) => value !== "" && value !== null);
  return { before, after: { ...before, metadata: kept.length > 0 ? Object.fromEntries(kept) : undefined } };
}

export function memberChange(before, member, value) {
  return { before, after: { ...before, [member]: value } };
}

// Verdicts of moderations: given through the Admin API for a manual one, and
// through POST /standin/moderate for any.

import { isoTime } from "./clock.js";
import { touched } from "./changes.js";
import { moderationEvent, moderationSummaryEvent } from "./events.js";
import { ApiError, uploadAnswer } from "./responses.js";

const VERDICTS = new Set(["approved", "rejected", "aborted", "overridden"]);
const KIND_OF_OVERRIDE = "manual";

/** Sets a moderation's status; without a kind, that of the one that is pending. */
export function judge(asset, { kind, status, response }, { store, clock, environment, emit }) {
  if (!VERDICTS.has(status)) throw new ApiError(400, "Invalid value for parameter moderation_status");
  const list = asset.moderation ?? [];
  const chosen = kind ?? list.find((item) => item.status === "pending")?.kind ?? KIND_OF_OVERRIDE;
  const verdict = { kind: chosen, status, response, updated_at: isoTime(clock.now()) };
  const moderation = afterVerdict(list, verdict);
  const judged = store.save(touched({ ...asset, moderation, moderation_status: overall(moderation) }, undefined, clock.now()));
  emit(moderationEvent(uploadAnswer(judged, environment), verdict));
  const finished = judged.moderation_status !== "pending";
  if (finished && moderation.length > 1) emit(moderationSummaryEvent(judged));
}

// A verdict lets the next in the queue begin; a rejection ends the queue.
function afterVerdict(list, verdict) {
  const known = list.some(({ kind }) => kind === verdict.kind);
  const judged = known ? list.map((item) => (item.kind === verdict.kind ? verdict : item)) : [...list, verdict];
  if (judged.some(({ status }) => status === "pending")) return judged;
  const next = judged.findIndex(({ status }) => status === "queued");
  const stops = verdict.status === "rejected";
  if (next < 0 && !stops) return judged;
  return judged.map((item, index) => {
    if (item.status !== "queued") return item;
    if (stops) return { ...item, status: "aborted" };
    return index === next ? { ...item, status: "pending" } : item;
  });
}

function overall(moderation) {
  const statuses = moderation.map(({ status }) => status);
  if (statuses.includes("rejected")) return "rejected";
  return statuses.some((status) => status === "pending" || status === "queued") ? "pending" : "approved";
}

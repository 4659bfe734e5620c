// The sender of notifications, for a test to see and to disturb. Not part of
// Cloudinary.

import { ApiError, jsonAnswer } from "../responses.js";

const DEFAULT_WAIT = 10_000;

export const webhooksRoute = {
  name: "standin-webhooks",
  methods: ["GET", "POST"],
  pattern: /^\/standin\/webhooks$/,
  handle: async ({ request, readBody, readQuery, notifier }) => {
    const { json } = request.method === "POST" ? await readBody() : {};
    if (json) notifier.setSwitches(json);
    const query = readQuery();
    const wait = Number(query.text("wait_ms") ?? 0);
    if (wait > 0) await notifier.queue.settled(wait);
    const { switches, queue } = notifier;
    return jsonAnswer({ switches, counts: queue.counts(), deliveries: queue.list(Number(query.text("since") ?? 0)) });
  },
};

export const flushRoute = {
  name: "standin-webhooks-flush",
  methods: ["POST"],
  pattern: /^\/standin\/webhooks\/flush$/,
  handle: async ({ readBody, notifier }) => {
    const { json: { seed = notifier.switches.seed, wait_ms = DEFAULT_WAIT } = {} } = await readBody();
    const released = notifier.queue.flush(seed);
    await notifier.queue.settled(wait_ms);
    return jsonAnswer({ released, deliveries: notifier.queue.list() });
  },
};

export const emitRoute = {
  name: "standin-webhooks-emit",
  methods: ["POST"],
  pattern: /^\/standin\/webhooks\/emit$/,
  handle: async ({ readBody, notifier, requestId }) => {
    const { json: { type, payload = {}, stamped = false, url } = {} } = await readBody();
    if (typeof type !== "string") throw new ApiError(400, "type must be the notification type");
    notifier.emit({ type, stamped, payload }, { requestId, notificationUrl: url });
    return jsonAnswer({});
  },
};

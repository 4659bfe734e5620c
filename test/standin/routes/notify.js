// Who is notified without being named in a call. Not part of Cloudinary, whose
// own form of it is the Admin API's triggers.

import { ApiError, jsonAnswer } from "../responses.js";

export const notifyRoute = {
  name: "standin-notify",
  methods: ["GET", "POST"],
  pattern: /^\/standin\/notify$/,
  handle: setNotify,
};

const ALGORITHMS = new Set([undefined, "sha1", "sha256"]);

async function setNotify({ request, readBody, notifier, environment }) {
  const { json } = request.method === "POST" ? await readBody() : {};
  if (json) configure(json, notifier, environment);
  return jsonAnswer({ algorithm: environment.signatureAlgorithm, triggers: notifier.triggers });
}

function configure({ url, events = null, additive = false, algorithm }, notifier, environment) {
  if (!ALGORITHMS.has(algorithm)) throw new ApiError(400, "algorithm must be sha1 or sha256");
  if (algorithm) environment.signatureAlgorithm = algorithm;
  if (url === null) for (const { id } of notifier.triggers) notifier.removeTrigger(id);
  else if (url !== undefined) notifier.addTrigger({ id: url, url, events, additive });
}

// Sets the stand-in's clock. Not part of Cloudinary.

import { ApiError, jsonAnswer } from "../responses.js";

export const clockRoute = {
  name: "standin-clock",
  methods: ["POST"],
  pattern: /^\/standin\/clock$/,
  handle: setClock,
};

// The last second of a four-digit year; later times have another text form.
const LAST_SECOND = 253402300799;

async function setClock({ readBody, clock }) {
  const { json } = await readBody();
  const now = json?.now;
  const valid = now === null || (Number.isInteger(now) && now >= 0 && now <= LAST_SECOND);
  if (!valid) throw new ApiError(400, "now must be Unix seconds or null");
  clock.set(now);
  return jsonAnswer({ now: clock.now() });
}

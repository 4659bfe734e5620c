// Runs the vectors of delivery tokens.

import { createHmac } from "node:crypto";
import { cloudinaryUrl, configure } from "./accounts.js";
import { call, withinOneSecond } from "./database.js";

async function generateToken(client, { args }) {
  const { options, config, now } = args;
  const { account, ...refusal } = await configure(client, "vectors", cloudinaryUrl(config));
  if (refusal.raises) return refusal;
  if (!dependsOnClock({ ...config.auth_token, ...options })) {
    return call(client, "generate_auth_token", { options, account });
  }
  return withinOneSecond(client, async (time) => {
    const outcome = await call(client, "generate_auth_token", { options, account });
    const key = options.key ?? config.auth_token.key;
    return outcome.raises ? outcome : { value: movedToken(outcome.value, key, now - time) };
  });
}

function dependsOnClock({ start_time, expiration }) {
  return start_time === "now" || (start_time === undefined && expiration === undefined);
}

/** The token with its times moved, if its own signature is right. */
function movedToken(token, key, seconds) {
  const [, name, text, hmac] = /^([^=]*)=(.*)~hmac=([0-9a-f]{64})$/.exec(token);
  const sign = (signed) => createHmac("sha256", Buffer.from(key, "hex")).update(signed).digest("hex");
  if (hmac !== sign(text)) return "the token's signature does not fit its text";
  const moved = text.replace(/(^|~)(st|exp)=(\d+)/g, (_, tilde, part, time) => `${tilde}${part}=${Number(time) + seconds}`);
  return `${name}=${moved}~hmac=${sign(moved)}`;
}

export const tokenRunners = { generate_auth_token: { run: generateToken } };

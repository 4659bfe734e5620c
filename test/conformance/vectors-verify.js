// Runs the vectors of response and notification signatures.

import { createHash } from "node:crypto";
import { cloudinaryUrl, configure } from "./accounts.js";
import { call, withinOneSecond } from "./database.js";

// The vectors' configurations have no key, which an account needs beside its secret.
function configureVerifier(client, config) {
  const key = config.api_secret === undefined ? {} : { api_key: "key" };
  return configure(client, "vectors", cloudinaryUrl({ ...key, ...config }));
}

async function verifyResponse(client, { args }) {
  const { public_id, version, signature, config } = args;
  const { account, ...refusal } = await configureVerifier(client, config);
  if (refusal.raises) return refusal;
  return call(client, "verify_api_response_signature", { public_id, version, signature, account });
}

// The clock cannot be frozen: the vector's moment becomes now, and what was
// signed is signed again for the moved timestamp.
async function verifyNotification(client, { args }) {
  const { account, ...refusal } = await configureVerifier(client, args.config);
  if (refusal.raises) return refusal;
  return withinOneSecond(client, (now) => {
    const timestamp = moved(args.timestamp, now - args.now);
    return call(client, "verify_notification_signature", {
      body: args.body,
      timestamp,
      signature: resigned(args, timestamp),
      valid_for: args.valid_for,
      account,
    });
  });
}

// Text stays text, and what is no number stays what it is.
function moved(timestamp, seconds) {
  if (Number.isNaN(Number(timestamp))) return timestamp;
  const result = Number(timestamp) + seconds;
  return typeof timestamp === "string" ? String(result) : result;
}

// A genuine signature stays genuine, an upper-case one upper-case, a wrong one wrong.
function resigned({ body, timestamp, signature, config }, movedTimestamp) {
  if (config.api_secret === undefined) return signature;
  const sign = (time) =>
    createHash(config.signature_algorithm ?? "sha1").update(`${body}${time}${config.api_secret}`).digest("hex");
  if (signature === sign(timestamp)) return sign(movedTimestamp);
  if (signature === sign(timestamp).toUpperCase()) return sign(movedTimestamp).toUpperCase();
  return signature;
}

export const verifyRunners = {
  verify_api_response_signature: { run: verifyResponse },
  verify_notification_signature: { run: verifyNotification },
};

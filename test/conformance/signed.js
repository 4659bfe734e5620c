// Random delivery tokens, and responses and notifications that the SDK has
// signed, some of them spoiled.

import { utils, withConfig } from "./sdk.js";
import { text, textWithout } from "./values.js";

/** Token settings of accounts, which the options of a call add to. */
export const TOKEN_SETTINGS = [
  {},
  { key: "00112233FF99" },
  { key: "ab", duration: 300, ip: "10.0.0.1", token_name: "configured" },
  { key: "ff00", start_time: 0, duration: 60, acl: "/configured/*" },
];

/** Options of generate_auth_token, without what is refused on purpose or printed wrongly by the SDK. */
export function authToken(random, settings) {
  const options = random.members({
    ip: () => random.pick(["1.2.3.4", "255.255.255.255", "2001:db8::1", null]),
    token_name: () => random.pick(["__cld_token__", "token", "my_Token-1", "", null]),
    url: () => textWithout(random, /[\p{Cc}\\]/gu),
  });
  if (!settings.key || random.chance(0.5)) options.key = hexKey(random);
  if (!(options.url || settings.acl) || random.chance(0.5)) options.acl = acl(random);
  if (!settings.duration || random.chance(0.7)) Object.assign(options, times(random));
  return options;
}

function hexKey(random) {
  return random.list(1, 40, () => random.pick(["00", "ff", "A9", "1c", "Be", "7F"])).join("");
}

function acl(random) {
  const pattern = () => textWithout(random, /[\p{Cc}\\!]/gu);
  return random.chance(0.6) ? pattern() : random.list(1, 4, pattern);
}

function times(random) {
  const duration = random.between(1, 1e6);
  switch (random.below(4)) {
    case 0:
      return { duration };
    case 1:
      return { expiration: random.between(1, 4e9) };
    case 2:
      return { start_time: random.between(0, 4e9), duration };
    default: {
      const start_time = random.between(0, 4e9);
      return { start_time, expiration: start_time + duration, ...(random.chance(0.3) ? { duration: 1 } : {}) };
    }
  }
}

/**
 * The SDK's token. Where it counts from the clock, it takes over the time that
 * ours has chosen, if that lies between the two moments around the call.
 */
export function sdkToken(options, settings, ours, [earliest, latest]) {
  const { start_time, expiration, duration } = { ...settings, ...options };
  const counted = {};
  if (start_time === undefined && expiration === undefined) {
    counted.expiration = Number(/~exp=(\d+)|=exp=(\d+)/.exec(ours)?.slice(1).find(Boolean));
    const inTime = counted.expiration >= earliest + duration && counted.expiration <= latest + duration;
    if (!inTime) return `a token that expires in ${duration} seconds`;
  }
  return withConfig({ auth_token: settings }, () => utils.generate_auth_token({ ...options, ...counted }));
}

/** An upload response's signature; half of them are not what was signed. */
export function response(random, { account, config }) {
  const public_id = text(random, 1, 8) || "x";
  const version = random.between(0, random.chance(0.5) ? 2e9 : Number.MAX_SAFE_INTEGER);
  const signature = utils.api_sign_request({ public_id, version }, config.api_secret, config.signature_algorithm, 1);
  const one = { account, config, public_id, version, signature };
  if (random.chance(0.5)) return one;
  return spoil(random, one, {
    public_id: () => `${public_id} `,
    version: () => version + 1,
    signature: () => spoiledSignature(random, signature),
  });
}

/** A notification, recent, stale or ahead; never so near an edge that the next second decides. */
export function notification(random, { account, config }, now) {
  const valid_for = random.pick([7200, 60, 3600, 100000]);
  const age = random.chance(0.7) ? random.between(-200, valid_for - 50) : valid_for + random.between(50, 100000);
  const body = text(random, 1, 60) || "{}";
  const timestamp = now - age;
  const signature = utils.webhook_signature(body, timestamp, config);
  const one = { account, config, valid_for, body, timestamp, signature };
  if (random.chance(0.5)) return one;
  return spoil(random, one, {
    body: () => `${body}\n`,
    timestamp: () => timestamp + 1,
    signature: () => spoiledSignature(random, signature),
  });
}

function spoil(random, one, ways) {
  const what = random.pick(Object.keys(ways));
  return { ...one, [what]: ways[what]() };
}

function spoiledSignature(random, signature) {
  const at = random.below(signature.length);
  return random.pick([
    signature.slice(0, at) + (signature[at] === "0" ? "1" : "0") + signature.slice(at + 1),
    signature.slice(1),
    `${signature}0`,
    ` ${signature}`,
    signature.toUpperCase(),
    text(random, 1, 10) || "x",
    "",
  ]);
}

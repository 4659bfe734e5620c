// Delivers notifications: one after the other unless told otherwise, again when
// the receiver does not answer 200, and never to another machine.

import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { shuffled } from "./random.js";
import { webhookSignature } from "./sdk.js";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
// Tests look back at what was sent; a load test sends more than it looks at.
const KEPT = 50_000;
const HEADER_CASES = {
  canonical: (name) => name,
  lower: (name) => name.toLowerCase(),
  upper: (name) => name.toUpperCase(),
};

export class WebhookQueue {
  #clock;
  #switches;
  #deliveries = [];
  #waiting = [];
  #timers = new Set();
  #count = 0;
  #running = 0;
  // Deliveries of before a reset are not tried again after it.
  #epoch = 0;
  #idleWaiters = [];
  #agents = {
    "http:": new http.Agent({ keepAlive: true }),
    "https:": new https.Agent({ keepAlive: true }),
  };

  constructor(clock, switches) {
    this.#clock = clock;
    this.#switches = switches;
  }

  /** Takes { type, url, body, signer } and sends it as often as the switches say. */
  add(notification) {
    const { duplicate, drop, hold } = this.#switches();
    for (let copy = 0; copy <= duplicate; copy += 1) {
      this.#count += 1;
      const lost = drop > 0 && this.#count % drop === 0;
      const status = lost ? "dropped" : hold ? "held" : "pending";
      const delivery = { id: this.#count, ...notification, status, attempts: [] };
      this.#keep(delivery);
      if (status === "pending") this.#waiting.push(delivery);
    }
    this.#start();
  }

  /** Sends what is held, in the order of `seed` if there is one; says how many. */
  flush(seed) {
    const held = this.#deliveries.filter(({ status }) => status === "held");
    const inOrder = seed === null ? held : shuffled(held, seed);
    for (const delivery of inOrder) delivery.status = "pending";
    this.#waiting.push(...inOrder);
    this.#start();
    return held.length;
  }

  /** Resolves when nothing is under way any more, or after `milliseconds`. */
  async settled(milliseconds) {
    if (this.#isIdle()) return;
    let timer;
    await Promise.race([
      new Promise((resolve) => { this.#idleWaiters.push(resolve); }),
      new Promise((resolve) => { timer = setTimeout(resolve, milliseconds); }),
    ]);
    clearTimeout(timer);
  }

  /** What was sent or is to be, after the one called `since`, without the secrets. */
  list(since = 0) {
    return this.#deliveries.filter(({ id }) => id > since)
      .map(({ signer, ...delivery }) => ({ ...delivery, signature_key: signer.id }));
  }

  /** How many deliveries have each status. */
  counts() {
    const counts = {};
    for (const { status } of this.#deliveries) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  }

  clear() {
    this.#epoch += 1;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#waiting = [];
    this.#deliveries = [];
    this.#count = 0;
    this.#announceIdle();
  }

  close() {
    this.clear();
    for (const agent of Object.values(this.#agents)) agent.destroy();
  }

  #keep(delivery) {
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > 2 * KEPT) this.#deliveries = this.#deliveries.slice(-KEPT);
  }

  #start() {
    while (this.#waiting.length > 0 && this.#running < this.#switches().concurrency) {
      this.#running += 1;
      this.#deliver(this.#waiting.shift(), this.#epoch).finally(() => {
        this.#running -= 1;
        this.#start();
        this.#announceIdle();
      });
    }
  }

  async #deliver(delivery, epoch) {
    const attempt = await this.#attempt(delivery);
    delivery.attempts.push(attempt);
    if (epoch !== this.#epoch) return;
    if (attempt.status === 200) delivery.status = "delivered";
    else if (attempt.refused || delivery.attempts.length > this.#switches().retries) delivery.status = "failed";
    else this.#again(delivery);
  }

  // Waiting for the next try holds up no other delivery.
  #again(delivery) {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#waiting.push(delivery);
      this.#start();
    }, this.#switches().retry_ms);
    this.#timers.add(timer);
  }

  async #attempt({ url, body, signer }) {
    const target = localTarget(url);
    if (!target) return { refused: "only URLs of this machine are notified" };
    const switches = this.#switches();
    const timestamp = this.#clock.now() - switches.age;
    const signature = webhookSignature(body, timestamp, signer.secret, signer.algorithm);
    const sent = tampered(body, switches.tamper);
    const headers = signedHeaders({ timestamp, signature, sent }, switches);
    try {
      return { timestamp, signature, ...await this.#post(target, headers, sent, switches.timeout_ms) };
    } catch (error) {
      return { timestamp, signature, error: error.message };
    }
  }

  async #post(target, headers, body, timeout) {
    const { request } = target.protocol === "https:" ? https : http;
    const agent = this.#agents[target.protocol];
    const call = request(target, { method: "POST", headers, agent, signal: AbortSignal.timeout(timeout) });
    call.end(body);
    const [response] = await once(call, "response");
    response.resume();
    await once(response, "end");
    return { status: response.statusCode };
  }

  #isIdle() {
    return this.#running === 0 && this.#waiting.length === 0 && this.#timers.size === 0;
  }

  #announceIdle() {
    if (!this.#isIdle()) return;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }
}

/** The parsed URL, or undefined for what must not or cannot be called. */
function localTarget(text) {
  if (!/^https?:\/\//.test(text)) return undefined;
  try {
    const url = new URL(text);
    return LOOPBACK.has(url.hostname) ? url : undefined;
  } catch {
    return undefined;
  }
}

function tampered(body, kind) {
  if (kind === "blank") return body.replace(/^\{/, "{ ");
  if (kind === "type") return body.replace(/^(\{"notification_type":")./, "$1x");
  return body;
}

function signedHeaders({ timestamp, signature, sent }, { header_case }) {
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(sent),
    "User-Agent": "Cloudinary",
    "X-Cld-Timestamp": timestamp,
    "X-Cld-Signature": signature,
  };
  const rename = HEADER_CASES[header_case];
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [rename(name), value]));
}

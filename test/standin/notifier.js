// Turns events into notifications: chooses the receivers, writes the exact bytes
// of the body, and hands them to the queue that delivers them.

import { isoMicroseconds, offsetTime } from "./clock.js";
import { ApiError } from "./responses.js";
import { WebhookQueue } from "./webhook-queue.js";
import { DEFAULT_SWITCHES, mergedSwitches } from "./webhook-switches.js";

export class Notifier {
  #environment;
  #clock;
  #triggers = [];

  constructor(environment, clock) {
    this.#environment = environment;
    this.#clock = clock;
    this.switches = DEFAULT_SWITCHES;
    this.queue = new WebhookQueue(clock, () => this.switches);
  }

  /** All receivers that are told without being named in a call. */
  get triggers() {
    return this.#triggers;
  }

  /** { id, url, events (null for all), additive } */
  addTrigger(trigger) {
    checkUrl(trigger.url);
    this.#triggers = [...this.#triggers.filter(({ id }) => id !== trigger.id), trigger];
  }

  removeTrigger(id) {
    this.#triggers = this.#triggers.filter((trigger) => trigger.id !== id);
  }

  setSwitches(changes) {
    this.switches = mergedSwitches(this.switches, changes);
  }

  reset() {
    this.#triggers = [];
    this.switches = DEFAULT_SWITCHES;
    this.queue.clear();
  }

  /** `call` is { requestId, notificationUrl, apiKey } of the request that caused it. */
  emit(event, call) {
    const urls = this.#receivers(event.type, call.notificationUrl);
    if (urls.length === 0) return;
    const body = JSON.stringify(this.#notification(event, call));
    for (const url of urls) this.queue.add({ type: event.type, url, body, signer: this.#signer() });
  }

  // A URL given in the call takes the place of the triggers, except of the
  // additive ones.
  #receivers(type, notificationUrl) {
    const named = notificationUrl ? [notificationUrl] : [];
    const triggers = this.#triggers.filter(({ events, additive }) =>
      (!events || events.includes(type)) && (named.length === 0 || additive));
    return [...named, ...triggers.map(({ url }) => url)];
  }

  #notification({ type, stamped, payload }, { requestId, apiKey }) {
    const stamp = stamped && { timestamp: offsetTime(this.#clock.now()), request_id: requestId };
    return {
      notification_type: type,
      ...stamp,
      ...shaped(payload, this.switches),
      notification_context: {
        triggered_at: isoMicroseconds(this.#clock.eventTime()),
        triggered_by: { source: "api", id: apiKey ?? this.#environment.apiKey },
      },
      signature_key: this.#signer().id,
    };
  }

  #signer() {
    const { apiKey, apiSecret, signatureAlgorithm } = this.#environment;
    const { key, algorithm } = this.switches;
    return {
      id: key?.id ?? apiKey,
      secret: key?.secret ?? apiSecret,
      algorithm: algorithm ?? signatureAlgorithm,
    };
  }
}

function checkUrl(url) {
  if (typeof url !== "string" || !/^https?:\/\/./.test(url)) throw new ApiError(400, "url must be an http or https URL");
}

// Descriptions of Cloudinary disagree about these shapes, so a receiver has to
// take both; the switches make each of them.
function shaped(payload, { resources, deltas }) {
  const list = payload.resources;
  if (list === undefined) return payload;
  const pairs = Array.isArray(list) ? list.map((item) => [item.public_id, item]) : Object.entries(list);
  const items = deltas === "map" ? pairs.map(([id, item]) => [id, withMaps(item)]) : pairs;
  const asMap = resources === "map" || (resources === "documented" && !Array.isArray(list));
  const shape = asMap ? Object.fromEntries(items) : items.map(([public_id, item]) => ({ public_id, ...item }));
  return { ...payload, resources: shape };
}

function withMaps(item) {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, isPairs(value) ? pairsMap(value) : value]));
}

function isPairs(value) {
  return Array.isArray(value) && value.length > 0 && value.every((pair) => pair?.name !== undefined);
}

function pairsMap(pairs) {
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

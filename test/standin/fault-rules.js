// Which call meets which fault.

import { FAULTS } from "./fault-kinds.js";
import { ApiError } from "./responses.js";

const OPTIONS = new Set([
  "route", "path", "nth", "every", "times", "fault", "effect", "delay_ms",
  "status", "body", "value", "location", "rate", "bytes", "depth", "when", "headers",
]);

export class FaultRules {
  #rules = [];

  /**
   * { fault, route, path, nth, every, times, .. }: calls of the route (of any
   * without one) whose path holds `path` are counted, and the nth, every nth, or
   * each of them meets the fault, `times` times at most.
   */
  add(rule) {
    const unknown = Object.keys(rule).find((name) => !OPTIONS.has(name));
    if (unknown) throw new ApiError(400, `There is no option ${unknown}`);
    if (!Object.hasOwn(FAULTS, rule.fault ?? "none")) throw new ApiError(400, `There is no fault ${rule.fault}`);
    this.#rules.push({ ...rule, fault: rule.fault ?? "none", calls: 0, hits: 0 });
  }

  /** The rule that this call meets, if any; counts the call. */
  next(route, path) {
    const matching = this.#rules.filter((rule) => isAbout(rule, route, path));
    for (const rule of matching) rule.calls += 1;
    const rule = matching.find(isDue);
    if (rule) rule.hits += 1;
    return rule;
  }

  list() {
    return this.#rules;
  }

  clear() {
    this.#rules = [];
  }
}

function isAbout({ route, path: part }, name, path) {
  return (route === undefined || route === name) && (part === undefined || path.includes(part));
}

function isDue({ calls, hits, nth, every, times = Infinity }) {
  if (hits >= times) return false;
  if (nth !== undefined) return calls === nth;
  return every === undefined || calls % every === 0;
}

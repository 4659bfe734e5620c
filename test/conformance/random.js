// Reproducible random input: CONFORMANCE_SEED repeats a run, CONFORMANCE_CASES lengthens it.

export const SEED = process.env.CONFORMANCE_SEED ?? String(Math.floor(Math.random() * 2 ** 32));

/** How many cases to run where one in `share` of the whole number is enough. */
export function caseCount(share = 1) {
  return Math.ceil(Number(process.env.CONFORMANCE_CASES ?? 5000) / share);
}

/** A stream of its own for every label, so that tests do not shift each other's input. */
export class Random {
  #state;

  constructor(label) {
    this.#state = 0x811c9dc5;
    for (const char of `${SEED} ${label}`) this.#state = Math.imul(this.#state ^ char.codePointAt(0), 0x01000193);
  }

  // mulberry32
  bits() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** From 0 to below n. */
  below(n) {
    return Math.floor((this.bits() / 2 ** 32) * n);
  }

  between(low, high) {
    return low + this.below(high - low + 1);
  }

  chance(probability) {
    return this.bits() / 2 ** 32 < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  list(low, high, make) {
    return Array.from({ length: this.between(low, high) }, (_, i) => make(i));
  }

  /** Some of the members, each made only when it is chosen. */
  members(makers, probability = 0.4) {
    const chosen = Object.entries(makers).filter(() => this.chance(probability));
    return Object.fromEntries(chosen.map(([name, make]) => [name, make()]));
  }
}

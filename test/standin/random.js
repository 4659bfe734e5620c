// Where ids come from. A seed makes them repeat, so that two runs of the same
// calls end in the same store.

import { createHash, randomBytes } from "node:crypto";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

export class RandomSource {
  #seed = null;
  #count = 0;

  /** From now on the sequence that belongs to `seed`; null for true randomness. */
  reseed(seed = null) {
    this.#seed = seed;
    this.#count = 0;
  }

  /** 32 lower-case hexadecimal digits. */
  hex() {
    return this.#bytes().toString("hex", 0, 16);
  }

  /** `length` (up to 32) letters and digits. */
  text(length) {
    return Array.from(this.#bytes().subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  }

  #bytes() {
    if (this.#seed === null) return randomBytes(32);
    this.#count += 1;
    return createHash("sha256").update(`${this.#seed}/${this.#count}`).digest();
  }
}

/** The items in an order that depends on nothing but the seed. */
export function shuffled(items, seed) {
  return items
    .map((item, index) => ({ item, rank: createHash("sha256").update(`${seed}/${index}`).digest("hex") }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ item }) => item);
}

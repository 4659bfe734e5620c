// The Admin API's hourly allowance, as its answers' headers tell it.

import { quotedTime } from "./clock.js";
import { ApiError } from "./responses.js";

const PERIOD = 3600;
// Far above Cloudinary's, so that no test meets it unless it lowers it.
const DEFAULT_LIMIT = 1_000_000;

export class RateLimit {
  #clock;
  #limit = DEFAULT_LIMIT;
  #remaining = DEFAULT_LIMIT;
  #reset = null;

  constructor(clock) {
    this.#clock = clock;
  }

  /** `reset` is in Unix seconds; what is not given stays. */
  set({ limit = this.#limit, remaining = limit, reset = this.#reset }) {
    this.#limit = limit;
    this.#remaining = remaining;
    this.#reset = reset;
  }

  clear() {
    this.set({ limit: DEFAULT_LIMIT, reset: null });
  }

  /** Counts one call; the error is for a call beyond the allowance. */
  charge() {
    const now = this.#clock.now();
    if (this.#reset === null || now >= this.#reset) {
      if (this.#reset !== null) this.#remaining = this.#limit;
      this.#reset = now - (now % PERIOD) + PERIOD;
    }
    if (this.#remaining <= 0) return this.#exceeded();
    this.#remaining -= 1;
    return undefined;
  }

  headers() {
    return {
      "X-FeatureRateLimit-Limit": this.#limit,
      "X-FeatureRateLimit-Remaining": this.#remaining,
      "X-FeatureRateLimit-Reset": new Date(this.#reset * 1000).toUTCString(),
    };
  }

  #exceeded() {
    const until = quotedTime(this.#reset);
    return new ApiError(420, `Rate Limit Exceeded. Limit of ${this.#limit} api operations reached. Try again on ${until}`);
  }
}

// Time in whole Unix seconds, as Cloudinary counts it. Tests freeze it to get
// predictable versions and to make a signature stale without waiting an hour.

const systemSeconds = () => Math.floor(Date.now() / 1000);
const MICROSECONDS = 1_000_000;

export class Clock {
  #base;
  #fixed = null;
  #lastEvent = 0;

  constructor(base = systemSeconds) {
    this.#base = base;
  }

  now() {
    return this.#fixed ?? this.#base();
  }

  /** Freezes the clock at `seconds`; null lets it run again. */
  set(seconds) {
    this.#fixed = seconds;
    // A clock set back takes the events with it.
    this.#lastEvent = 0;
  }

  /** Moves the frozen clock on; the times of events stay in order. */
  advance(seconds) {
    this.#fixed = seconds;
  }

  /** Microseconds for an event: each later than the one before, also while the clock stands. */
  eventTime() {
    this.#lastEvent = Math.max(this.#lastEvent + 1, this.#microseconds());
    return this.#lastEvent;
  }

  #microseconds() {
    const running = this.#fixed === null && this.#base === systemSeconds;
    return running ? Date.now() * 1000 : this.now() * MICROSECONDS;
  }
}

/** ISO 8601 without fraction, the form of `created_at`. */
export function isoTime(seconds) {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

/** ISO 8601 with a numeric offset, the form of a notification's `timestamp`. */
export function offsetTime(seconds) {
  return isoTime(seconds).replace("Z", "+00:00");
}

/** ISO 8601 with microseconds, the form of `triggered_at`. */
export function isoMicroseconds(microseconds) {
  const fraction = String(microseconds % MICROSECONDS).padStart(6, "0");
  return isoTime(Math.floor(microseconds / MICROSECONDS)).replace("Z", `.${fraction}Z`);
}

/** The form in which Cloudinary quotes a time in its messages. */
export function quotedTime(seconds) {
  return isoTime(seconds).replace("T", " ").replace("Z", " +0000");
}

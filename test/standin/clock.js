// Time in whole Unix seconds, as Cloudinary counts it. Tests freeze it to get
// predictable versions and to make a signature stale without waiting an hour.

const systemSeconds = () => Math.floor(Date.now() / 1000);

export class Clock {
  #base;
  #fixed = null;

  constructor(base = systemSeconds) {
    this.#base = base;
  }

  now() {
    return this.#fixed ?? this.#base();
  }

  /** Freezes the clock at `seconds`; null lets it run again. */
  set(seconds) {
    this.#fixed = seconds;
  }
}

/** ISO 8601 without fraction, the form of `created_at`. */
export function isoTime(seconds) {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

/** The form in which Cloudinary quotes a time in its messages. */
export function quotedTime(seconds) {
  return isoTime(seconds).replace("T", " ").replace("Z", " +0000");
}

// Random histories: operations on a few assets, in the order that a seed gives,
// for tests of what the notifications about them must lead to.

import { RandomSource } from "./random.js";

const TAGS = ["a", "b", "c", "d"];
const FOLDERS = ["", "f", "f/g", "h"];
// 1 x 1 and 2 x 3 pixels, so that content changes show.
const FILES = ["one.gif", "two.gif"].map((name, index) => ({
  name,
  content: Buffer.from(index === 0
    ? "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
    : "R0lGODlhAgADAAAAACH5BAEKAAEALAAAAAACAAMAAAIDhG0FADs=", "base64"),
}));

/** Picks whole numbers below a bound, and items of lists, the same for the same seed. */
class Dice {
  #random = new RandomSource();

  constructor(seed) {
    this.#random.reseed(`history/${seed}`);
  }

  below(bound) {
    return Number.parseInt(this.#random.hex().slice(0, 8), 16) % bound;
  }

  of(list) {
    return list[this.below(list.length)];
  }

  some(list) {
    return list.filter(() => this.below(2) === 0);
  }
}

const OPERATIONS = [
  ["upload", (dice, name) => ({
    file: dice.of(FILES),
    fields: { public_id: name(), tags: dice.some(TAGS).join(), context: pairs(dice), asset_folder: dice.of(FOLDERS), display_name: dice.of(TAGS) },
  })],
  ["upload", (dice, name) => ({ file: dice.of(FILES), fields: { public_id: name(), asset_folder: dice.of(FOLDERS) } })],
  ["destroy", (dice, name) => ({ fields: { public_id: name() } })],
  ["rename", (dice, name) => ({ fields: { from_public_id: name(), to_public_id: name(), overwrite: String(dice.below(4) === 0) } })],
  ["tags", (dice, name) => ({ fields: { command: dice.of(["add", "remove", "replace"]), tag: dice.of(TAGS), public_ids: `${name()},${name()}` } })],
  ["tags", (dice, name) => ({ fields: { command: "remove_all", public_ids: name() } })],
  ["context", (dice, name) => ({ fields: { command: "add", context: pairs(dice) || "k=v", public_ids: `${name()},${name()}` } })],
  ["context", (dice, name) => ({ fields: { command: "remove_all", public_ids: name() } })],
  ["metadata", (dice, name) => ({ fields: { metadata: `${dice.of(TAGS)}=${dice.below(3)}`, public_ids: `${name()},${name()}` } })],
  ["explicit", (dice, name) => ({ fields: { public_id: name(), type: "upload", [dice.of(["asset_folder", "display_name"])]: dice.of(FOLDERS) } })],
  ["explicit", (dice, name) => ({ fields: { public_id: name(), type: "upload", access_control: dice.of(["[]", '[{"access_type":"token"}]']) } })],
  ["rename-folder", (dice) => ({ params: { path: dice.of(FOLDERS.slice(1)) }, fields: { to_folder: dice.of(["h", "i", "f", "f/j"]) } })],
];

/** `steps` operations { route, fields, file, params, wait } over `names` public ids. */
export function randomHistory({ seed, steps, names }) {
  const dice = new Dice(seed);
  const name = () => `n${dice.below(names)}`;
  return Array.from({ length: steps }, () => {
    const [route, make] = dice.of(OPERATIONS);
    // Half of all events share their second with the one before.
    return { route, ...make(dice, name), wait: dice.below(2) };
  });
}

function pairs(dice) {
  return dice.some(TAGS).map((key) => `${key}=${dice.below(3)}`).join("|");
}

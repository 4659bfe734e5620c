// Random names, texts, numbers and parameter sets.

const NAMES = [
  "timestamp", "public_id", "folder", "asset_folder", "display_name", "tags", "context", "metadata", "eager",
  "eager_async", "eager_notification_url", "notification_url", "transformation", "type", "upload_preset", "source",
  "overwrite", "invalidate", "use_filename", "use_filename_as_display_name", "unique_filename", "filename_override",
  "format", "allowed_formats", "callback", "headers", "moderation", "raw_convert", "public_ids", "prefixes", "mode",
  "from_public_id", "to_public_id", "version", "custom_coordinates", "face_coordinates", "cloud_name", "resource_type",
  "api_key", "file", "signature", "username", "command", "tag", "expires_at", "attachment", "target_format",
];

// What has a meaning to somebody on the way: separators, escapes, controls, and
// text of two, three and four bytes, composed and not.
const PIECES = [
  " ", "&", "%", "=", "+", "%26", "%20", "&amp;", "/", "?", "#", "\\", '"', "'", ",", "|", ":", ";", "!", "~", "*", "(",
  ")", "<", ">", "@", "[", "]", "^", "`", "{", "}", "$", "-", "_", ".", "\n", "\r\n", "\t", "\u0001", "\u001f", "\u007f",
  "\u0085", "\u00a0", "é", "e\u0301", "ß", "İ", "日本", "한", "ا", "\u200d", "\u2028", "\ufeff", "\uffff", "😀", "👩‍👩‍👧", "𝒳",
  "\u{10ffff}",
];

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

export function paramName(random) {
  if (random.chance(0.6)) return random.pick(NAMES);
  return random.pick(LETTERS) + random.list(0, 8, () => random.pick(`${LETTERS}_`)).join("");
}

export function text(random, low = 0, high = 12) {
  return random.list(low, high, () => piece(random)).join("");
}

/** Text without any of the given characters. */
export function textWithout(random, pattern, low = 1, high = 12) {
  const pieces = random.list(low, high, () => piece(random).replace(pattern, ""));
  return pieces.join("") || "x";
}

function piece(random) {
  if (random.chance(0.4)) return random.pick(PIECES);
  if (random.chance(0.1)) return anyCharacter(random);
  return random.list(1, 5, () => random.pick(`${LETTERS}ABCXYZ0123456789`)).join("");
}

// Every code point but NUL, which PostgreSQL cannot store, and lone surrogates, which are no text.
function anyCharacter(random) {
  const code = random.between(1, 0x10ffff - 0x800);
  return String.fromCodePoint(code < 0xd800 ? code : code + 0x800);
}

/** Text, or sometimes nothing. */
export function blankable(random) {
  return random.chance(0.1) ? random.pick(["", null]) : text(random, 1, 6);
}

/** A list option: one text or several, some blank. Of elements that are no text the SDK loses 0 and false. */
export function list(random) {
  if (random.chance(0.3)) return blankable(random);
  return random.list(0, 4, () => (random.chance(0.1) ? "" : text(random, 1, 5)));
}

/** A transformation, or two, as text. */
export function transformation(random) {
  return random.pick([
    "c_scale,w_10", "w_400,h_300,c_pad|w_260,h_200,c_crop", "t_named", "l_text:Arial_20:a%2C b/e_sepia", "a_90/png",
  ]);
}

/** The text of a JSON number, in any spelling that JSON allows, within a double's range. */
export function numberText(random) {
  switch (random.below(6)) {
    case 0:
      return String(random.between(-20, 20));
    case 1:
      return String(random.between(0, 2 ** 52));
    case 2:
      return `${random.chance(0.3) ? "-" : ""}${random.between(1, 9)}${digits(random, 10, 40)}`;
    case 3:
      return `${random.between(-999, 999)}.${digits(random, 1, 25)}`;
    case 4:
      return `${random.between(0, 9)}.${digits(random, 1, 20)}${random.pick(["e", "E", "e+", "E-"])}${digits(random, 1, 2)}`;
    default:
      return random.pick(EDGES);
  }
}

const EDGES = [
  "0", "-0", "0.0", "-0.0", "1.0", "1.50", "1e0", "1E+2", "100e-2", "1e20", "1e21", "1e22", "1e23", "123456789012345680000",
  "999999999999999900000", "1000000000000000000000", "0.000001", "0.0000001", "1e-6", "1e-7", "1.5e-7", "9007199254740991",
  "9007199254740992", "9007199254740993", "12345678901234567890", "0.1", "0.30000000000000004", "1e308",
  "1.7976931348623157e308", "5e-324", "2.2250738585072014e-308", "4.35", "0.1e-6", "5.684341886080802e-14",
];

function digits(random, low, high) {
  return random.list(low, high, () => random.below(10)).join("");
}

function scalar(random) {
  if (random.chance(0.6)) return JSON.stringify(text(random));
  return random.chance(0.7) ? numberText(random) : random.pick(["true", "false"]);
}

/** JSON text of a value that the low-level signer takes. */
export function paramValue(random) {
  if (random.chance(0.08)) return random.pick(["null", '""', "[]", '[""]', '["",""]']);
  if (random.chance(0.25)) return `[${random.list(1, 5, () => scalar(random)).join(random.pick([",", ", "]))}]`;
  return scalar(random);
}

/** JSON text of a parameter set; text, because JSON.stringify would lose how its numbers are written. */
export function params(random) {
  const most = random.chance(0.05) ? 60 : 10;
  const pairs = random.list(1, most, () => `${JSON.stringify(paramName(random))}:${paramValue(random)}`);
  // something must remain to be signed
  return `{${[...pairs, `"timestamp":${random.between(1, 2e9)}`].join(",")}}`;
}

export function secret(random) {
  if (random.chance(0.3)) return text(random, 1, 8) || "s";
  return random.list(1, 40, () => random.pick(`${LETTERS}ABCXYZ0189_-`)).join("");
}

/** Any finite double. */
export function double(random) {
  switch (random.below(4)) {
    case 0:
      return finite(() => random.bits(), () => random.bits());
    case 1: // powers of two, where the neighbour below is nearer than the one above
      return 2 ** random.between(-1074, 1023);
    case 2: // few digits around the places where the notation changes
      return Number(`${random.between(1, 10 ** random.between(1, 9))}e${random.between(-30, 30)}`);
    default: // all digits around the places where the notation changes
      return Number(`${random.between(1, 9)}.${digits(random, 16, 16)}e${random.between(-9, 24)}`);
  }
}

function finite(high, low) {
  const view = new DataView(new ArrayBuffer(8));
  do {
    view.setUint32(0, high());
    view.setUint32(4, low());
  } while (!Number.isFinite(view.getFloat64(0)));
  return view.getFloat64(0);
}

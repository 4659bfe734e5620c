// Random options of delivery URLs and transformations: all that the SDK turns
// into a URL that works. What it turns into a broken one is in the list of differences.

import { text, textWithout } from "./values.js";

const NAMES = [
  "width", "height", "initial_width", "initialHeight", "aspect_ratio", "initial_aspect_ratio", "face_count", "faceCount",
  "page_x", "pageY", "page_count", "current_page", "duration", "initial_duration", "tags", "w", "h", "iw", "fc", ":width",
  ":initial_height", "context", "bold_width", "widthfoo", "myheight",
];
const OPERATORS = ["=", "!=", "<", ">", "<=", ">=", "&&", "||", "*", "/", "+", "-", "^"];
const SEPARATORS = [" ", "_", "  ", "_ "];

const number = (random) => random.pick([
  0, 1, 2, 10, 100, 1000, -5, -30, 0.5, 0.25, 1.5, 3.14, 1e21, 1e-7, 0.1 + 0.2, 4.35, random.between(0, 5000), random.bits() / 2 ** 16,
]);

function term(random) {
  switch (random.below(5)) {
    case 0:
      return String(number(random));
    case 1:
      return `$${random.pick(["foo", "a1", "__under", "width", "Bar"])}`;
    case 2:
      return random.pick(["!text!", "!some_text:x!", "!a:b!"]);
    default:
      return random.pick(NAMES);
  }
}

export function expression(random) {
  const parts = random.list(1, 5, () => term(random));
  const joined = parts.reduce((left, right) =>
    // a variable's name ends at a separator only
    `${left}${random.pick(SEPARATORS)}${random.pick(OPERATORS)}${random.pick(SEPARATORS)}${right}`);
  // between two quoted texts the SDK sees but one
  return /^!.*!.*!$/.test(joined) ? `${joined} = 1` : joined;
}

const scalar = (random) => (random.chance(0.5) ? number(random) : random.pick(["auto", "", "iw_div_2", "50", "0.5", "-10"]));
const expressive = (random) => (random.chance(0.6) ? scalar(random) : expression(random));
const word = (random) => random.pick(["north", "auto:good", "80", "face", "mp3", "h264", "srgb", "a.b", "10", "x_y", "é", "a b"]);
const color = (random) => random.pick(["red", "#ff0000", "rgb:fff", "#f00", "blue:50", "auto:border"]);
const offset = (random) => random.pick([1, 2.67, "auto", "35%", "35p", "20P", ".5", "5.", "1.5", "$foo", "idu - 5", "100"]);
const folderless = (random) => textWithout(random, /[/]/g, 1, 4);

function style(random) {
  const keywords = {
    font_weight: () => random.pick(["bold", "normal", null]),
    font_style: () => random.pick(["italic", "normal"]),
    text_decoration: () => random.pick(["underline", "none", ""]),
    text_align: () => random.pick(["left", "end", null]),
    stroke: () => random.pick(["stroke", "none"]),
    letter_spacing: () => random.pick([4, "2", -1.5]),
    line_spacing: () => random.pick([3, "-7"]),
    font_antialiasing: () => "best",
    font_hinting: () => "medium",
  };
  if (random.chance(0.1)) return { text_style: "Arial_17_bold" };
  return { font_family: random.pick(["Arial", "Open Sans"]), font_size: random.pick([18, "40", 0.5]), ...random.members(keywords, 0.3) };
}

function fetchedUrl(random) {
  return `http${random.pick(["", "s"])}://example.com/${text(random, 0, 4)}`;
}

function layer(random) {
  const id = random.chance(0.3) ? `folder/${folderless(random)}` : folderless(random);
  switch (random.below(8)) {
    case 0:
      return random.pick(["logo", "video:dog", "text:Arial_20:hello", "text:arial_20:a%2Cb", "lut:x.3dl", ""]);
    case 1:
      return `fetch:${fetchedUrl(random)}`;
    case 2:
      return { url: fetchedUrl(random), ...random.members({ resource_type: () => random.pick(["video", "image"]), type: () => "fetch" }) };
    case 3:
      return { resource_type: "subtitles", public_id: id, ...random.pick([{}, style(random)]) };
    case 4:
    case 5:
      return { text: `${text(random, 1, 8)}${random.pick(["", "$(start)", "$(a_b)x", "$(x)", "$(1a)"])}`, ...style(random) };
    case 6:
      return { text: text(random, 1, 4), public_id: id, ...random.pick([{}, style(random)]) };
    default:
      return {
        public_id: id,
        ...random.members({
          format: () => "png", resource_type: () => random.pick(["image", "video", "raw"]),
          type: () => random.pick(["upload", "private", "authenticated"]),
        }),
      };
  }
}

const customFunction = (random) => random.pick([
  { function_type: "wasm", source: "blur.wasm" }, { function_type: "remote", source: fetchedUrl(random) }, "wasm:x.wasm",
]);

function effect(random) {
  const name = random.pick(["sepia", "blur", "displace", "hue", "art"]);
  return random.pick([
    name, `${name}:${random.between(-100, 100)}`, [name, number(random)], [name, "a", 10], { [name]: number(random) }, { [name]: "x" },
    `${name}:$foo`, `${name}:${expression(random)}`,
  ]);
}

function codec(random) {
  const parts = { codec: "h264", profile: random.pick(["basic", "auto"]), level: random.pick(["3.1", 4]) };
  return random.pick(["auto", { codec: parts.codec }, { codec: parts.codec, profile: parts.profile }, parts]);
}

function nested(random, depth) {
  const name = () => random.pick(["blip", "blip.blop", "a_1", ""]);
  const one = () => (depth > 0 ? transformation(random, depth - 1) : {});
  return random.pick([
    name, () => random.list(0, 3, name), one, () => random.list(1, 3, one),
    () => random.list(1, 3, () => random.pick([name, one])()), () => [[one(), "raw,text"], one()],
  ])();
}

/** An object of transformation options. */
export function transformation(random, depth = 2) {
  const makers = {
    angle: () => random.pick([12, "auto", ["auto", "hflip"], ["a", 10], "$foo", []]),
    aspect_ratio: () => random.pick(["16:9", 1.5, "4:3", "$ar", "width / height"]),
    audio_codec: word, audio_frequency: () => random.pick([44100, "iaf"]), background: color, bit_rate: word,
    border: () => random.pick(["1px_solid_blue", { width: 4, color: "#222" }, { color: "red" }, { width: "2" }, {}, null]),
    color, color_space: word, crop: () => random.pick(["fill", "fit", "limit", "scale", "crop", "", null]),
    custom_function: customFunction, custom_pre_function: customFunction, default_image: word, delay: number, density: number,
    dpr: () => random.pick([1, 2.0, "auto", "1.5"]), duration: () => random.pick([1, 2.5, "35%", "5p", "auto", ".5"]), effect,
    end_offset: offset, fetch_format: () => random.pick(["auto", "png"]),
    flags: () => random.pick(["cutter", ["relative", "no_overflow"], []]),
    fps: () => random.pick(["24-29.97", 24, [24, 29.97], [24], ["$min", "$max"], [24, null], [null, 30]]), gravity: word,
    height: expressive, if: expression, keyframe_interval: expressive, opacity: expressive, overlay: layer, page: word, prefix: word,
    offset: () => random.pick([[1, 2.5], ["10%", "20%"], ["auto", 3], "2.66..3.21", "35%..70P", "1..2"]),
    quality: expressive, radius: () => random.pick([10, "max", "$foo", [10], [10, "20"], [1, 2, 3], ["$a", "width / 2", 0, "max"], 0, "", [], [1, null], [1, 2, 3, 4, 5]]),
    raw_transformation: () => random.pick(["c_fill,w_100", "e_grayscale/q_auto", ""]), responsive_width: () => random.chance(0.5),
    size: () => random.pick(["10x20", "autox300"]), start_offset: offset, streaming_profile: word,
    transformation: () => nested(random, depth), underlay: layer,
    variables: () => random.list(0, 3, () => [random.pick(["$foo", "$b"]), expressive(random)]),
    video_codec: codec, video_sampling: word, width: expressive, x: expressive, y: expressive, zoom: expressive,
    $foo: expressive, $a1: expressive, $B: expressive, $__under: expressive,
  };
  const bound = Object.fromEntries(Object.entries(makers).map(([name, make]) =>
    [name, () => (random.chance(0.03) ? unset(random, name) : make(random))]));
  return random.members(bound, random.pick([0.03, 0.08, 0.2]));
}

// null and "" are no value, but to a variable, and where the SDK looks at the type
const NULL_ONLY = new Set(["variables", "responsive_width", "offset", "custom_pre_function"]);

function unset(random, name) {
  if (name.startsWith("$")) return 1;
  return NULL_ONLY.has(name) ? null : random.pick([null, ""]);
}

const boolean = (random) => random.chance(0.6);
const DELIVERY = ["upload", "private", "authenticated", "facebook", "fetch", "upload", "list"];

/** Options of url(). */
export function urlOptions(random) {
  const makers = {
    cdn_subdomain: boolean, cname: () => "img.example.com", force_version: boolean, format: () => random.pick(["jpg", "png", "tar.gz", null]),
    long_url_signature: boolean, private_cdn: boolean, resource_type: () => random.pick(["image", "video", "raw", null]), secure: boolean,
    secure_cdn_subdomain: boolean, secure_distribution: () => random.pick(["cdn.example.com", "cloudinary-a.akamaihd.net", "my-res.cloudinary.com"]),
    shorten: boolean, sign_url: boolean, signature_algorithm: () => random.pick(["sha1", "sha256", "md5"]),
    type: () => random.pick([...DELIVERY, null]), url_suffix: () => random.pick(["hello", "my-photo", "a_b", "x.y", "x/y"]), use_root_path: boolean,
    version: () => random.pick([1, 1234567890, "12", null]),
  };
  const bound = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, () => make(random)]));
  return {
    cloud_name: random.pick(["demo", "my-cloud_1"]), api_secret: "secret", analytics: false,
    ...random.members(bound, random.pick([0.05, 0.15, 0.3])), ...(random.chance(0.7) ? transformation(random) : {}),
  };
}

/** Options of url() with a delivery token; its path is ASCII, as the SDK's URL parser has rules of its own. */
export function tokenOptions(random) {
  return {
    cloud_name: "demo", analytics: false, sign_url: true, width: number(random), type: "authenticated",
    auth_token: {
      key: "00112233FF99", start_time: random.between(1, 2 ** 30), duration: random.between(1, 1000),
      ...random.members({ acl: () => random.pick(["/image/*", ["/a/*", "/b"]]), ip: () => "1.2.3.4", token_name: () => "tk" }),
    },
  };
}

/** A public id: a path, a name, a URL. Escapes in it are of ASCII or whole characters. */
export function publicId(random) {
  if (random.chance(0.1)) return `${random.pick(["http", "https", "HTTPS"])}://example.com/${random.pick(["a.jpg", "a b?c=d%20&e#f", "x//y", "~'(!)*", "v1/a"])}`;
  const plain = random.list(1, 3, () => text(random, 1, 4)).join("/");
  const escaped = plain.replace(/%(?=[089a-f])/gi, "%25");
  return random.pick(["", "", "", "v12/", "folder/", "a%2Fb", "%C3%A9", "a//b/"]) + escaped;
}

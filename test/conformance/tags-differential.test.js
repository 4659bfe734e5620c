// Random options of HTML elements through the official SDK and through the extension.

import { after, before, test } from "node:test";
import cloudinary from "cloudinary";
import { compare } from "./compare.js";
import { connect } from "./database.js";
import { Random, caseCount } from "./random.js";
import { textWithout } from "./values.js";

let client;
before(async () => {
  client = await connect();
});
after(() => client?.end());

// Listed differences: the SDK escapes quotes only, and those not in URLs.
const plain = (random, least, most) => textWithout(random, /[&<>]/g, least, most);
const number = (random) => random.between(1, 2000);
const step = (random) => random.members({
  width: () => number(random), height: () => number(random), crop: () => random.pick(["fill", "fit", "scale"]),
  effect: () => random.pick(["sepia", "blur:100"]), quality: () => random.pick(["auto", 80]), angle: () => 10,
  overlay: () => random.pick(["logo", { text: textWithout(random, /[&<>'"]/g, 1, 5), font_family: "Arial", font_size: 20 }]),
}, 0.3);
const transformation = (random) => (random.chance(0.3) ? { transformation: random.list(1, 3, () => step(random)) } : step(random));

const attributes = (random) => random.members({
  alt: () => plain(random, 0, 6), title: () => random.pick(["a 'quoted' \"title\"", ""]), id: () => "main",
  "data-number": () => number(random), sizes: () => "(max-width: 600px) 100vw, 50vw", class: () => "hero", hidden: () => random.chance(0.5),
}, 0.4);

const srcset = (random) => random.pick([
  () => ({ breakpoints: random.list(1, 4, () => number(random)) }),
  () => ({ min_width: random.between(1, 200), max_width: random.between(200, 2000), max_images: random.between(1, 8) }),
  () => ({ breakpoints: [200, 400], sizes: true }),
  () => ({ breakpoints: [200, 400], transformation: step(random) }),
])();

const shared = (random) => ({
  cloud_name: "demo", analytics: false, secure: random.chance(0.8), ...transformation(random),
  ...random.members({ attributes: () => attributes(random), version: () => number(random) }, 0.6),
});

const image = (random) => ({
  ...shared(random),
  ...random.members({
    srcset: () => srcset(random), html_width: () => number(random), html_height: () => number(random), format: () => "png",
    client_hints: () => random.chance(0.5), responsive: () => random.chance(0.5), hidpi: () => random.chance(0.5), dpr: () => random.pick(["auto", 2]),
  }, 0.2),
});

const video = (random) => ({
  ...shared(random),
  ...random.members({
    source_types: () => random.pick(["mp4", ["webm", "mp4"], ["ogv"], "webm"]),
    source_transformation: () => ({ mp4: step(random), webm: step(random) }),
    poster: () => random.pick([false, "https://example.com/poster.jpg", { cloud_name: "demo", analytics: false, ...step(random) }]), fallback_content: () => "<b>no video</b>",
    sources: () => [{ type: "mp4", codecs: "avc1.4d002a", transformations: { video_codec: "h264" } }, { type: "webm", codecs: ["vp8", "vorbis"] }],
  }, 0.3),
});

const picture = (random) => ({
  ...shared(random),
  sources: random.list(0, 3, () => random.members({
    min_width: () => number(random), max_width: () => number(random), transformation: () => step(random),
  }, 0.6)),
});

const COLUMNS = { public_id: "text", options: "jsonb" };

function tag(name, fn, options, sdk) {
  test(name, async (t) => {
    const random = new Random(name);
    const cases = Array.from({ length: caseCount(2) }, () => ({
      public_id: random.pick(["sample", "a/b", "dog.mp4", "Größe"]), options: JSON.stringify(options(random)),
    }));
    // srcset and picture forget that analytics are off
    const expected = ({ public_id: id, options: given }) => sdk(id, JSON.parse(given)).replace(/\?_a=\w+/g, "");
    await compare(t, client, { expression: `cloudinary.${fn}(public_id, options)`, columns: COLUMNS, cases, expected });
  });
}

tag("images", "image_tag", image, cloudinary.image);
// the SDK's videos take attributes among the options only
tag("videos", "video_tag", video, (id, { attributes: given, ...rest }) => cloudinary.video(id, { ...rest, ...given }));
tag("pictures", "picture_tag", picture, cloudinary.picture);

// Options as sane programs pass them to the SDK: what it builds of them is valid.

const crops = ["scale", "fit", "limit", "mfit", "pad", "lpad", "mpad", "fill", "lfill", "crop", "thumb"];
const colors = ["red", "#00ff00", "rgb:ff00ff80", "white", "transparent"];
const numeric = (random) => random.pick([random.between(1, 2000), "iw_div_2", "initial_width * 0.5", 0.5, "100"]);
const angles = [90, "auto_right", "vflip", ["auto_right", "hflip"], -15];
const effects = ["sepia", "sepia:80", ["hue", 40], { outline: 15 }, "blur:300", "grayscale", "cartoonify:70:80", "art:audrey",
  "replace_color:red:40:blue", "gen_remove:prompt_fork", "gen_background_replace", "trim:10", "shadow:50", "loop", "volume:50",
  "distort:5:34:70:10:70:75:5:55", "simulate_colorblind:tritanopia", "dropshadow:azimuth_220;elevation_60;spread_20"];
const overlays = [
  "logo", "text:hello", "folder:logo", { public_id: "folder/logo" }, { public_id: "logo", type: "private", format: "png" },
  { text: "Hello World, $(name) / 100%?", font_family: "Arial", font_size: 20 },
  { text: "Größe", font_family: "Open Sans", font_size: 18, font_weight: "bold", text_decoration: "underline", letter_spacing: 4, line_spacing: 3 },
  { public_id: "subtitles.srt", resource_type: "subtitles", font_family: "Arial", font_size: 40 }, { public_id: "dog", resource_type: "video" },
  { url: "https://upload.wikimedia.org/wikipedia/commons/2/2b/图.png?x=1" }, "fetch:https://cloudinary.com/images/old_logo.png",
];
const conditions = ["w_gt_300", "width > 300 && height <= 200", "fc = 2", "face_count >= 1 || tags_in_!a:b!", "!beach!_in_tags",
  "aspect_ratio < 3:4", "initial_width != 100"];
const formats = ["auto", "png", "webp", "mp4"];

const everywhere = (random) => ({
  width: () => numeric(random),
  height: () => numeric(random),
  crop: () => random.pick(crops),
  angle: () => random.pick(angles),
  aspect_ratio: () => random.pick(["16:9", 1.5, "iar", "1.0"]),
  background: () => random.pick([...colors, "auto", "blurred:400:15"]),
  border: () => random.pick(["4px_solid_black", { width: 2, color: "#ff0000" }, { width: 3, color: "blue" }]),
  color: () => random.pick(colors),
  density: () => random.between(72, 300),
  dpr: () => random.pick([1, 2, "auto", 1.5, "2.0"]),
  effect: () => random.pick(effects),
  flags: () => random.pick(["progressive", ["lossy", "awebp"], "attachment:my_file", "relative", "no_overflow"]),
  gravity: () => random.pick(["north", "center", "face", "faces", "auto", "auto:subject", "auto:face", "cat", "south_east", "face:auto"]),
  opacity: () => random.between(0, 100),
  overlay: () => random.pick(overlays),
  underlay: () => random.pick(overlays.slice(0, 5)),
  page: () => random.pick([1, "2", "1-3", "name:layer"]),
  quality: () => random.pick([80, "auto", "auto:good", "jpegmini", "80:420", 0.4]),
  radius: () => random.pick([10, "max", [10, 20], [1, 2, 3, 4], "10:20", "$radius"]),
  x: () => random.between(-100, 100),
  y: () => random.pick([5, 0.2, "h_div_10"]),
  zoom: () => random.pick([1.2, "0.7", 2]),
  audio_codec: () => random.pick(["aac", "none", "opus"]),
  audio_frequency: () => random.pick([44100, "iaf"]),
  bit_rate: () => random.pick(["2m", "500k", 120000, "250k:constant"]),
  color_space: () => random.pick(["srgb", "tinysrgb"]),
  default_image: () => "avatar.png",
  delay: () => random.between(1, 500),
  fetch_format: () => random.pick(formats),
  fps: () => random.pick([24, "24-29.97", [24, 30], [10, null], [null, 30], "25"]),
  keyframe_interval: () => random.pick([10, 0.25, "5"]),
  streaming_profile: () => random.pick(["hd", "full_hd", "my_profile"]),
  video_codec: () => random.pick(["auto", "h264", { codec: "h264", profile: "baseline", level: "3.1" }, "vp9"]),
  video_sampling: () => random.pick([20, "2.3s"]),
  start_offset: () => random.pick([2.5, "35%", "10p", "auto"]),
  end_offset: () => random.pick([8, "90%"]),
  duration: () => random.pick([5, "40%", "12.5"]),
  custom_function: () => random.pick([{ function_type: "wasm", source: "blur.wasm" }, { function_type: "remote", source: "https://df34ra4a.example/f?x=1" }]),
  $size: () => random.pick([100, "!abc!", "iw_div_3", "ref:!folder:id!"]),
  variables: () => [["$first", 10], ["$second", "$first * 2"]],
});

// The service refuses these inside a condition, so no sane program asks for them.
const unconditional = ["fetch_format", "color_space", "default_image", "delay"];

function component(random, probability) {
  const options = random.members(everywhere(random), probability);
  if (random.chance(0.1)) options.size = `${random.between(1, 900)}x${random.between(1, 900)}`;
  if (random.chance(0.05)) options.offset = random.pick([[2, 3], "2.5..3.5", ["10%", "30%"]]);
  return options;
}

function conditional(random) {
  const [then, otherwise] = [component(random, 0.08), component(random, 0.08)];
  for (const name of unconditional) {
    delete then[name];
    delete otherwise[name];
  }
  return random.chance(0.5)
    ? [{ if: random.pick(conditions) }, then, { if: "else" }, otherwise, { if: "end" }]
    : [{ if: random.pick(conditions), ...then, width: 5 }, { if: "else", ...otherwise, width: 6 }];
}

/** Options of one transformation: a component, a chain, a named one, or conditions. */
export function transformationOptions(random) {
  if (random.chance(0.2)) return { transformation: conditional(random) };
  if (random.chance(0.1)) return { transformation: random.pick(["media_lib_thumb", ["named", "other-name"]]), ...component(random, 0.05) };
  if (random.chance(0.4)) return { transformation: random.list(1, 4, () => component(random, 0.08)), ...component(random, 0.05) };
  return component(random, 0.1);
}

const segment = (random) => random.pick(["sample", "my-image_1", "a b", "Größe", "100%", "x+y", "what?", "tom&jerry", "v1.5", "photo.final", "中文", "a,b", "été"]);

/** { publicId, options } of a delivery URL whose parts can be told again. */
export function deliveryOptions(random) {
  const kind = random.pick([["image", "upload"], ["image", "private"], ["image", "authenticated"], ["video", "upload"], ["raw", "upload"], ["image", "fetch"], ["image", "facebook"]]);
  const [resource_type, type] = kind;
  const options = { resource_type, type, cloud_name: random.pick(["demo", "my-cloud_2"]), urlAnalytics: random.chance(0.3) };
  const stored = type !== "fetch" && type !== "facebook";
  if (random.chance(0.5)) options.version = random.pick([1, 1234567890, "17"]);
  if (random.chance(0.5) && resource_type !== "raw") Object.assign(options, transformationOptions(random));
  if (random.chance(0.5) && stored && resource_type !== "raw") options.format = random.pick(["jpg", "png", "webp", "mp4"]);
  if (random.chance(0.3)) options.sign_url = true;
  if (options.sign_url && random.chance(0.3)) options.long_url_signature = true;
  if (random.chance(0.3)) options.secure = false;
  if (random.chance(0.3)) options.cdn_subdomain = true;
  if (random.chance(0.3)) options.private_cdn = true;
  if (options.private_cdn && random.chance(0.5)) options.secure_cdn_subdomain = true;
  if (random.chance(0.2) && stored && !(resource_type === "video" && type !== "upload")) options.url_suffix = random.pick(["my-title", "seo_name"]);
  else if (random.chance(0.2) && resource_type === "image" && type === "upload") options[random.pick(["shorten", "use_root_path"])] = true;
  else if (random.chance(0.2)) options.secure_distribution = options.cname = "media.example.com";
  const folders = random.list(0, 2, () => segment(random));
  const publicId = type === "fetch" ? "https://example.com/a/b.jpg?x=1&y=%20" : [...folders, segment(random)].join("/");
  return { publicId: resource_type === "raw" ? `${publicId}.pdf` : publicId, options };
}

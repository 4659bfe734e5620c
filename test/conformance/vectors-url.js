// How a vector of URLs, transformations or tags becomes a statement.

// Settings of the SDK stand below the options, as those of an account would:
// the vectors' combinations are not all ones that an account can have.
export function withConfig(options, config = {}) {
  const merged = { ...config, ...withoutNulls(options, config) };
  if (options.auth_token && config.auth_token) merged.auth_token = { ...config.auth_token, ...options.auth_token };
  return merged;
}

// An option that is null is one that is not given.
function withoutNulls(options, config) {
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => value !== null || !(name in config)));
}

const URL_OPTIONS = new Set([
  "analytics", "api_secret", "auth_token", "cdn_subdomain", "cloud_name", "cname", "force_version", "format",
  "long_url_signature", "private_cdn", "product", "resource_type", "sdkCode", "sdkSemver", "sdk_code", "sdk_semver",
  "secure", "secure_cdn_subdomain", "secure_distribution", "shorten", "sign_url", "signature_algorithm", "ssl_detected",
  "techVersion", "tech_version", "type", "urlAnalytics", "url_suffix", "use_fetch_format", "use_root_path", "version",
]);

const TRANSFORMATION_OPTIONS = new Set([
  "angle", "aspect_ratio", "audio_codec", "audio_frequency", "background", "bit_rate", "border", "color", "color_space",
  "crop", "custom_function", "custom_pre_function", "default_image", "delay", "density", "dpr", "duration", "effect",
  "end_offset", "fetch_format", "flags", "fps", "gravity", "height", "if", "keyframe_interval", "offset", "opacity",
  "overlay", "page", "prefix", "quality", "radius", "raw_transformation", "responsive_width",
  "responsive_width_transformation", "size", "start_offset", "streaming_profile", "transformation", "underlay",
  "variables", "video_codec", "video_sampling", "width", "x", "y", "zoom",
]);

const isTransformation = (name) => TRANSFORMATION_OPTIONS.has(name) || name.startsWith("$");
const isUrl = (name) => isTransformation(name) || URL_OPTIONS.has(name);

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** The options without those that do not exist, whose names are added to unknown. */
function known(options, isKnown, unknown) {
  if (Array.isArray(options)) return options.map((one) => known(one, isTransformation, unknown));
  if (!isObject(options)) return options;
  const kept = Object.entries(options).filter(([name]) => isKnown(name) || (unknown.push(name), false));
  return Object.fromEntries(kept.map(([name, value]) =>
    [name, name === "transformation" ? known(value, isTransformation, unknown) : value]));
}

/** The statement; before it, when there are options that do not exist, one that must say so. */
function withoutUnknown(options, isKnown, statement) {
  const unknown = [];
  const rest = known(options, isKnown, unknown);
  const refused = unknown.length > 0 ? [{ unknown, statement: statement(options) }] : [];
  return [...refused, { statement: statement(rest) }];
}

const urlStatement = (fn, publicId) => (options) =>
  [`SELECT cloudinary.${fn}($1, $2)`, [publicId, JSON.stringify(options)]];

const urls = (fn) => ({ public_id: publicId, options, config }) =>
  withoutUnknown(withConfig(options, config), isUrl, urlStatement(fn, publicId));

const transformation = (options) => ["SELECT cloudinary.transformation($1)", [JSON.stringify(options)]];

// The part of a URL or upload that is no transformation is none here either.
function transformations({ options, config = {} }) {
  if (!isObject(options)) return withoutUnknown(options, isTransformation, transformation);
  const settings = Object.fromEntries(Object.entries(config).filter(([name]) => isTransformation(name)));
  return withoutUnknown(withConfig(options, settings), isTransformation, transformation);
}

const TAG_OPTIONS = new Set([
  "attributes", "class", "client_hints", "fallback_content", "hidpi", "html_height", "html_width", "poster", "responsive",
  "responsive_placeholder", "source_transformation", "source_types", "sources", "srcset",
]);
const isTag = (name) => isUrl(name) || TAG_OPTIONS.has(name);

/** HTML attributes among the options are refused; in "attributes" they do what they do in the SDK. */
const tags = (fn) => ({ public_id: publicId, options, config }) => {
  const all = withConfig(options, config);
  // a poster of its own has the same account
  if (isObject(all.poster)) all.poster = withConfig(all.poster, config);
  const [first, last] = withoutUnknown(all, isTag, urlStatement(fn, publicId));
  if (!last) return [first];
  const html = Object.fromEntries(Object.entries(all).filter(([name]) => !isTag(name)));
  const moved = known({ ...all, attributes: { ...html, ...all.attributes } }, isTag, []);
  return [first, { statement: urlStatement(fn, publicId)(moved) }];
};

const srcset = (publicId, { options, ...srcset }, config) => urlStatement("srcset", publicId)({ ...config, ...options, srcset });
const widthsOf = (value) => (Array.isArray(value) ? value : value.split(", ").map((entry) => Number(/ (\d+)w$/.exec(entry)[1])));

const afterFirst = (expression, prefix) => `SELECT substr(${expression}, ${prefix.length + 1})`;

export const runners = {
  url: urls("url"),
  video_thumbnail_url: urls("video_thumbnail_url"),
  transformation: transformations,
  // the SDK gives back what is no text as it is
  expression: ({ options }) => [{
    normalize: (value) => String(value ?? ""),
    statement: [afterFirst("cloudinary.transformation($1)", "if_"), [JSON.stringify({ if: options })]],
  }],
  // the text of the SDK stands in the address of an archive
  eager: ({ options }) => [{
    normalize: (value) => (value.startsWith("https://api.") ? new URL(value).searchParams.get("transformations") : value),
    statement: ["SELECT cloudinary.download_archive_url($1, 'url vectors')", [JSON.stringify({ transformations: options })]],
  }],
  image: tags("image_tag"),
  video: tags("video_tag"),
  picture: tags("picture_tag"),
  srcset: ({ public_id: publicId, options, config }) => [{ statement: srcset(publicId, options, config) }],
  srcset_url: ({ public_id: publicId, options: { width, ...options }, config }) => [{
    normalize: (value) => value.replace(/ \S+w$/, ""),
    statement: srcset(publicId, { breakpoints: [width], ...options }, config),
  }],
  breakpoints: ({ options }) => [{
    normalize: (value) => String(widthsOf(value)),
    statement: srcset("sample", options, { cloud_name: "demo" }),
  }],
  layer: ({ options }) => [{
    statement: [afterFirst("cloudinary.transformation($1)", "l_"), [JSON.stringify({ overlay: options })]],
  }],
};

/** Functions of the vector files that are none of the extension. */
export const elsewhere = {
  source: "picture_tag writes source elements; there is no function for one alone",
  responsive_breakpoints: "a parameter of uploads, which is sent as JSON",
};

// Reads the movie header of MP4 and QuickTime files: a tree of boxes, each with
// a 32-bit size and a four-letter type.

const FORMATS = { "qt  ": "mov", "M4A ": "m4a" };
// These brands use the same container for still pictures.
const PICTURE_BRANDS = new Set(["avif", "avis", "heic", "heix", "mif1", "msf1"]);
const MEDIA_HANDLERS = new Set(["vide", "soun"]);
const CODECS = { avc1: "h264", hev1: "hevc", hvc1: "hevc", mp4a: "aac" };
// A hostile file could consist of nothing but empty boxes.
const BOX_LIMIT = 10_000;

export function readMp4(content) {
  const brand = content.toString("latin1", 8, 12);
  if (content.toString("latin1", 4, 8) !== "ftyp" || PICTURE_BRANDS.has(brand)) return null;
  const movie = find(content, ["moov"]);
  if (!movie) return null;
  const duration = movieDuration(movie);
  const tracks = [...boxes(movie)].filter(({ type }) => type === "trak").map(readTrack);
  // Without a track that can be seen or heard it is no media file.
  if (!tracks.some(({ handler }) => MEDIA_HANDLERS.has(handler))) return null;
  return describe(content.length, FORMATS[brand] ?? "mp4", duration, tracks);
}

function describe(bytes, format, duration, tracks) {
  const video = tracks.find(({ handler }) => handler === "vide");
  const audio = tracks.find(({ handler }) => handler === "soun");
  return {
    resource_type: "video",
    format,
    width: video?.width,
    height: video?.height,
    duration,
    bit_rate: duration > 0 ? Math.round((bytes * 8) / duration) : undefined,
    frame_rate: video && duration > 0 ? video.samples / duration : undefined,
    nb_frames: video?.samples,
    rotation: 0,
    is_audio: !video,
    video: video ? { codec: video.codec } : {},
    audio: audio ? { codec: audio.codec } : {},
  };
}

function* boxes(content) {
  let offset = 0;
  for (let count = 0; count < BOX_LIMIT && offset + 8 <= content.length; count += 1) {
    const { start, end } = boxBounds(content, offset);
    if (end < start) return;
    const type = content.toString("latin1", offset + 4, offset + 8);
    yield { type, payload: content.subarray(start, end) };
    offset = end;
  }
}

// Size 1 means that a 64-bit size follows the type, size 0 "to the end".
function boxBounds(content, offset) {
  const size = content.readUInt32BE(offset);
  if (size === 0) return { start: offset + 8, end: content.length };
  if (size === 1) {
    return { start: offset + 16, end: offset + Number(content.readBigUInt64BE(offset + 8)) };
  }
  return { start: offset + 8, end: offset + size };
}

/** The payload at a path of box types, or undefined. */
function find(content, path) {
  return path.reduce((parent, type) => parent && child(parent, type), content);
}

function child(content, wanted) {
  for (const { type, payload } of boxes(content)) {
    if (type === wanted) return payload;
  }
  return undefined;
}

// Version 1 of the header has 64-bit times and duration.
function movieDuration(movie) {
  const header = find(movie, ["mvhd"]);
  if (!header) return 0;
  const [timescale, duration] = header.readUInt8(0) === 1
    ? [header.readUInt32BE(20), Number(header.readBigUInt64BE(24))]
    : [header.readUInt32BE(12), header.readUInt32BE(16)];
  return timescale > 0 ? duration / timescale : 0;
}

function readTrack({ payload }) {
  const header = find(payload, ["tkhd"]);
  const handler = find(payload, ["mdia", "hdlr"]);
  const samples = find(payload, ["mdia", "minf", "stbl", "stsz"]);
  const format = find(payload, ["mdia", "minf", "stbl", "stsd"])?.toString("latin1", 12, 16);
  return {
    handler: handler?.toString("latin1", 8, 12),
    // The header ends in width and height as 16.16 fixed point.
    width: header?.readUInt16BE(header.length - 8),
    height: header?.readUInt16BE(header.length - 4),
    samples: samples?.readUInt32BE(8) ?? 0,
    codec: CODECS[format] ?? format,
  };
}

// What the first bytes of a file say.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contentTypeOf, sniff } from "./media.js";
import { png } from "./support.js";

const latin1 = (text) => Buffer.from(text, "latin1");

function uint16le(...values) {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes;
}

function uint32be(...values) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

function box(type, ...parts) {
  const payload = Buffer.concat(parts);
  return Buffer.concat([uint32be(payload.length + 8), latin1(type), payload]);
}

function track(handler, codec, samples, width, height) {
  return box("trak",
    box("tkhd", Buffer.alloc(76), uint32be(width * 65536, height * 65536)),
    box("mdia",
      box("hdlr", Buffer.alloc(8), latin1(handler), Buffer.alloc(12)),
      box("minf", box("stbl",
        box("stsd", uint32be(0, 1, 16), latin1(codec), uint32be(0)),
        box("stsz", uint32be(0, 0, samples))))));
}

function movie(brand, ...tracks) {
  const header = box("mvhd", uint32be(0, 0, 0, 1000, 2000));
  return Buffer.concat([box("ftyp", latin1(brand), uint32be(0)), box("moov", header, ...tracks)]);
}

const JPEG = Buffer.concat([
  latin1("\xff\xd8\xff\xe0\x00\x04ab\xff\xff\xc4\x00\x02\xff\xc2\x00\x0b\x08"), Buffer.from([0, 7, 0, 9, 3]),
]);
const WEBP = (chunk, body) => Buffer.concat([latin1("RIFF\0\0\0\0WEBP"), latin1(chunk), Buffer.alloc(4), body]);

const PICTURES = {
  png: [png(3, 2), "png", 3, 2],
  jpeg: [JPEG, "jpg", 9, 7],
  gif: [Buffer.concat([latin1("GIF89a"), uint16le(5, 4)]), "gif", 5, 4],
  "webp, lossy": [WEBP("VP8 ", Buffer.concat([Buffer.alloc(6), uint16le(6, 5)])), "webp", 6, 5],
  "webp, lossless": [WEBP("VP8L", Buffer.from([0x2f, 0x05, 0x00, 0x01, 0x00])), "webp", 6, 5],
  "webp, extended": [WEBP("VP8X", Buffer.from([0, 0, 0, 0, 5, 0, 0, 4, 0, 0])), "webp", 6, 5],
  pdf: [latin1("%PDF-1.4 /Type /Pages /Type /Page /MediaBox [0 0 200.4 100] /Type/Page"), "pdf", 200, 100],
};

describe("sniff", () => {
  for (const [name, [content, format, width, height]] of Object.entries(PICTURES)) {
    test(name, () => {
      const media = sniff(content);
      assert.equal(media.resource_type, "image");
      assert.deepEqual([media.format, media.width, media.height], [format, width, height]);
    });
  }

  test("counts the pages of a PDF", () => {
    assert.equal(sniff(PICTURES.pdf[0]).pages, 2);
    const { width, height, pages } = sniff(latin1("%PDF-1.7"));
    assert.deepEqual([width, height, pages], [612, 792, 1]);
  });

  test("mp4", () => {
    const content = movie("isom", track("soun", "mp4a", 80, 0, 0), track("vide", "avc1", 50, 640, 360));
    assert.deepEqual(sniff(content), {
      resource_type: "video", format: "mp4", width: 640, height: 360, duration: 2,
      bit_rate: content.length * 4, frame_rate: 25, nb_frames: 50, rotation: 0, is_audio: false,
      video: { codec: "h264" }, audio: { codec: "aac" },
    });
  });

  test("audio alone", () => {
    const media = sniff(movie("M4A ", track("soun", "mp4a", 80, 0, 0)));
    assert.deepEqual([media.format, media.is_audio, media.width], ["m4a", true, undefined]);
  });

  test("nothing it knows, or cut short", () => {
    const pictures = Object.values(PICTURES).map(([content]) => content);
    const whole = [...pictures, movie("isom", track("vide", "avc1", 1, 1, 1))];
    for (const content of whole) {
      for (let length = 0; length < Math.min(content.length, 24); length += 1) {
        const media = sniff(content.subarray(0, length));
        assert.ok(media === null || media.width > 0, `${content.toString("latin1", 0, 4)} ${length}`);
      }
    }
    assert.equal(sniff(latin1("hello")), null);
    assert.equal(sniff(movie("heic")), null);
    assert.equal(sniff(Buffer.concat([box("ftyp", latin1("isom")), uint32be(4), latin1("moov")])), null);
  });
});

test("content types", () => {
  assert.equal(contentTypeOf("jpg"), "image/jpeg");
  assert.equal(contentTypeOf("html"), "application/octet-stream");
  assert.equal(contentTypeOf(undefined), "application/octet-stream");
});

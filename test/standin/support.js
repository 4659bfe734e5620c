// What the tests of the stand-in share: a picture made in memory, and a stand-in
// run from its command line with the official SDK as its client.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const SERVER = fileURLToPath(new URL("server.js", import.meta.url));

/** A grey PNG; `shade` makes pictures of one size differ. */
export function png(width = 1, height = 1, shade = 128) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8); // bits per sample; the remaining zeros mean greyscale
  const rows = Buffer.alloc((width + 1) * height, shade);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0; // no filter
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
  ]);
}

function pngChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

// Resolves to { url, port, stdout, stop() } once the command listens.
async function runStandin({ secret, args }) {
  const child = spawn(process.execPath, [SERVER, ...args], {
    env: { ...process.env, STANDIN_SECRET: secret },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stdout = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => stdout.push(line));
  await once(lines, "line");
  return { ...JSON.parse(stdout[0]), stdout, stop: () => stop(child) };
}

/** Ends the process; resolves to its exit code. */
async function stop(child) {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await exited;
  return code;
}

/** The stand-in as a process, and the SDK set up for it with a few helpers. */
export async function startWithSdk(key, secret, args = []) {
  const standin = await runStandin({ secret, args: ["--port", "0", "--cloud", "demo", "--key", key, ...args] });
  // The SDK chooses between http and https when it is loaded.
  process.env.CLOUDINARY_URL = `cloudinary://${key}:${secret}@demo?upload_prefix=${standin.url}`;
  const { v2: cloudinary } = await import("cloudinary");
  return {
    standin,
    cloudinary,
    uploadBuffer: (content, options = {}) => uploadBuffer(cloudinary, content, options),
    isAuthentic: ({ public_id, version, signature }) =>
      cloudinary.utils.verify_api_response_signature(public_id, version, signature),
    control: (path, json) => control(standin.url, path, json),
    fetchDelivered: (url) => fetchBytes(url.replace("https://res.cloudinary.com", standin.url)),
  };
}

function uploadBuffer(cloudinary, content, options) {
  return new Promise((resolve, reject) => {
    const done = (error, result) => (error ? reject(error) : resolve(result));
    cloudinary.uploader.upload_stream(options, done).end(content);
  });
}

/** Calls one of the stand-in's own routes: POST with `json`, GET without. */
export async function control(url, path, json) {
  const post = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(json) };
  const response = await fetch(`${url}/standin/${path}`, json && post);
  return response.json();
}

async function fetchBytes(url) {
  const response = await fetch(url);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

// The faults. `answer` ones replace what the route would have said, and the route
// is not run; `damage` ones change its answer, and `send` ones how it travels.
// A rule's `effect` tells otherwise whether the route runs.

import { setTimeout as sleep } from "node:timers/promises";
import { jsonAnswer } from "./responses.js";

const HTML = "<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>";
const BOM = Buffer.from("efbbbf", "hex");
const FLUSH_MS = 20;
const DEFAULT_BYTES = 64 * 1024 * 1024;
const BLOCK = Buffer.alloc(64 * 1024, " ");

const BODIES = {
  json: (status) => ({ type: "application/json; charset=utf-8", body: JSON.stringify({ error: { message: `Fault ${status}` } }) }),
  html: () => ({ type: "text/html; charset=utf-8", body: HTML }),
  empty: () => ({ type: "text/plain", body: "" }),
};

export const FAULTS = {
  none: { damage: (answer) => answer },

  // Answers in place of the route's own.
  status: { answer: ({ status = 500, body = "json", headers }) => statusAnswer(status, body, headers) },
  "error-member": { answer: () => jsonAnswer({ error: { message: "Fault inside an answer" } }) },
  html: { answer: () => statusAnswer(200, "html") },
  "non-object": { answer: ({ value = "[]" }) => jsonText(value) },
  redirect: { answer: ({ status = 302, location = "http://other.example/" }) => ({ ...statusAnswer(status, "html"), headers: { Location: location } }) },
  nul: { answer: () => jsonText('{"result":"a\\u0000b"}') },
  deep: { answer: ({ depth = 100_000 }) => jsonText(`{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`) },
  "duplicate-keys": { answer: () => jsonText('{"result":"first","result":"second"}') },
  "huge-number": { answer: () => jsonText(`{"version":${"9".repeat(400)},"bytes":1e999,"width":-1e400}`) },
  "invalid-utf8": { answer: () => jsonText(Buffer.from('{"result":"\xff\xfe\xc3"}', "latin1")) },
  huge: { answer: ({ bytes = DEFAULT_BYTES }) => jsonText(Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(bytes, "x"), Buffer.from('"}')])) },

  // The route's own answer, damaged.
  bom: { damage: (answer) => ({ ...answer, body: Buffer.concat([BOM, Buffer.from(answer.body)]) }) },
  "bad-gzip": { damage: (answer) => ({ ...answer, headers: { ...answer.headers, "Content-Encoding": "gzip" } }) },

  // The route's own answer, badly delivered.
  silent: { send: () => {}, runs: () => false },
  stall: { send: (response, head) => { response.writeHead(head.status, head.headers); response.flushHeaders(); } },
  slow: { send: sendSlowly },
  endless: { send: sendEndlessly },
  reset: { send: sendReset, runs: ({ when = "before" }) => when !== "before" },
  truncated: { send: sendTruncated },
  "bad-chunk": { send: sendBadChunk },
  "split-utf8": { send: sendSplit },
  "close-idle": { send: sendAndClose },
};

function statusAnswer(status, kind, headers = {}) {
  const { type, body } = (BODIES[kind] ?? BODIES.json)(status);
  return { status, headers: { "Content-Type": type, ...headers }, body };
}

function jsonText(body) {
  return { status: 200, headers: { "Content-Type": "application/json; charset=utf-8" }, body };
}

/** Whether the route runs when a call meets this rule. */
export function runsRoute(rule) {
  const { answer, runs = () => answer === undefined } = FAULTS[rule.fault];
  return rule.effect ?? runs(rule);
}

async function sendSlowly(response, { status, headers, body }, { rate = 1 }) {
  response.writeHead(status, headers);
  response.flushHeaders();
  for (const byte of Buffer.from(body)) {
    if (response.destroyed) return;
    response.write(Buffer.from([byte]));
    await sleep(1000 / rate);
  }
  response.end();
}

async function sendEndlessly(response, { status, headers }) {
  const { "Content-Length": length, ...others } = headers;
  response.writeHead(status, others);
  response.write('{"a":"');
  while (!response.destroyed) {
    if (!response.write(BLOCK)) await drained(response);
  }
}

function drained(response) {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}

async function sendReset(response, { status, headers, body }, { when = "before" }) {
  const { socket } = response;
  if (when === "headers") socket.write("HTTP/1.1 200 OK\r\nContent-Ty");
  if (when === "body") {
    response.writeHead(status, headers);
    response.write(Buffer.from(body).subarray(0, Math.ceil(Buffer.byteLength(body) / 2)));
  }
  if (when !== "before") await sleep(FLUSH_MS);
  socket.resetAndDestroy();
}

// An orderly end of the connection, but before the length that was announced.
async function sendTruncated(response, { status, headers, body }) {
  response.writeHead(status, headers);
  response.write(Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) / 2)));
  await sleep(FLUSH_MS);
  response.socket?.end();
}

async function sendBadChunk(response, { status, body }) {
  const { socket } = response;
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  socket.write(`${head}5\r\n${String(body).slice(0, 5)}\r\nzz\r\n`);
  await sleep(FLUSH_MS);
  socket.end();
}

// Cut inside the first character of more than one byte, or else in the middle.
async function sendSplit(response, { status, headers, body }) {
  const bytes = Buffer.from(body);
  const wide = bytes.findIndex((byte) => byte >= 0x80);
  const cut = wide < 0 ? bytes.length >> 1 : wide + 1;
  response.socket.setNoDelay(true);
  response.writeHead(status, headers);
  response.write(bytes.subarray(0, cut));
  await sleep(FLUSH_MS);
  response.end(bytes.subarray(cut));
}

// What a server does whose patience with an idle connection has just ended.
async function sendAndClose(response, { status, headers, body }) {
  const { socket } = response;
  response.writeHead(status, { ...headers, Connection: "keep-alive" });
  response.end(body);
  await sleep(FLUSH_MS);
  socket.destroy();
}

// Start-up and command line of the Cloudinary stand-in; see README.md.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Chunks } from "./chunks.js";
import { Clock } from "./clock.js";
import { queryForm, readBody } from "./http-body.js";
import { Notifier } from "./notifier.js";
import { RateLimit } from "./rate-limit.js";
import { ApiError, errorAnswer } from "./responses.js";
import { Router, splitTarget } from "./router.js";
import { routes } from "./routes/index.js";
import { DEFAULT_SETTINGS } from "./settings.js";
import { AssetStore } from "./store.js";

// Never reachable from outside: it has a clock anybody may set.
const HOST = "127.0.0.1";
const ALGORITHMS = new Set(["sha1", "sha256"]);
const FOLDER_MODES = new Set([undefined, "fixed", "dynamic"]);

const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "X-Cld-Error, X-Request-Id, X-Standin-Transformation",
};

/**
 * Starts a stand-in and resolves, once it listens, to { url, port, store, close() }.
 * `clock` returns Unix seconds, `remoteFiles` maps URLs to Buffers, and `log` gets
 * one object for each answered request.
 */
export async function startStandin(options) {
  const { port = 0, remoteFiles = {}, log = () => {}, clock, notify = [] } = options;
  const environment = checkedEnvironment(options);
  const store = new AssetStore(new Clock(clock));
  const notifier = new Notifier(environment, store.clock);
  for (const url of notify) notifier.addTrigger({ id: url, url, events: null, additive: false });
  const standin = {
    environment,
    store,
    notifier,
    chunks: new Chunks(),
    rate: new RateLimit(store.clock),
    settings: { ...DEFAULT_SETTINGS },
    clock: store.clock,
    remoteFiles: new Map(Object.entries(remoteFiles)),
    router: new Router(routes),
    log,
  };
  const server = createServer((request, response) => serve(standin, request, response));
  server.listen(port, HOST);
  await once(server, "listening");
  const bound = server.address().port;
  const stop = async () => {
    notifier.queue.close();
    await close(server);
  };
  return { url: `http://${HOST}:${bound}`, port: bound, store, notifier, close: stop };
}

function checkedEnvironment({ cloudName, apiKey, apiSecret, signatureAlgorithm = "sha1", folderMode }) {
  const required = { cloudName, apiKey, apiSecret, signatureAlgorithm };
  for (const [name, value] of Object.entries(required)) {
    if (!value) throw new Error(`${name} is missing`);
  }
  if (!FOLDER_MODES.has(folderMode)) throw new Error("folderMode must be fixed or dynamic");
  if (!ALGORITHMS.has(signatureAlgorithm)) {
    throw new Error("signatureAlgorithm must be sha1 or sha256");
  }
  return { ...required, folderMode, furtherKeys: new Map(), oauthToken: undefined };
}

async function close(server) {
  const closed = once(server, "close");
  server.close();
  // Clients keep connections open for reuse, and would hold the server up.
  server.closeAllConnections();
  await closed;
}

async function serve(standin, request, response) {
  const requestId = randomBytes(16).toString("hex");
  const entry = { requestId, method: request.method, path: request.url };
  const answer = await answerFor(standin, request, entry);
  try {
    send(response, answer, requestId);
  } catch (error) {
    // A route's answer that cannot be sent must not end the process.
    entry.error = error;
    response.destroy();
  }
  standin.log({ ...entry, status: answer.status });
}

async function answerFor(standin, request, entry) {
  try {
    const { path, rawPath, query } = splitTarget(request.url);
    const { route, params } = standin.router.find(request.method, path);
    entry.route = route.name;
    const { requestId } = entry;
    const reading = { readBody: () => readBody(request), readQuery: (form) => queryForm(query, form) };
    return await route.handle({ ...standin, ...reading, request, rawPath, params, requestId });
  } catch (error) {
    if (error instanceof ApiError) return errorAnswer(error.status, error.message);
    entry.error = error;
    return errorAnswer(500, "Internal server error");
  }
}

function send(response, { status, headers, body }, requestId) {
  // The client may be gone by now; nobody is left to tell.
  response.on("error", () => {});
  response.writeHead(status, {
    ...COMMON_HEADERS,
    ...headers,
    "Content-Length": Buffer.byteLength(body),
    "X-Request-Id": requestId,
  });
  response.end(body);
}

const CLI_OPTIONS = {
  port: { type: "string", default: "0" },
  cloud: { type: "string" },
  key: { type: "string" },
  secret: { type: "string" },
  "signature-algorithm": { type: "string" },
  "folder-mode": { type: "string" },
  notify: { type: "string", multiple: true },
};

async function main() {
  const { values } = parseArgs({ options: CLI_OPTIONS });
  const standin = await startStandin({
    port: Number(values.port),
    cloudName: values.cloud,
    apiKey: values.key,
    // A command line is visible to every user of the machine.
    apiSecret: values.secret ?? process.env.STANDIN_SECRET,
    signatureAlgorithm: values["signature-algorithm"],
    folderMode: values["folder-mode"],
    notify: values.notify,
    log: reportFault,
  });
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, standin.close);
  process.stdout.write(`${JSON.stringify({ port: standin.port, url: standin.url })}\n`);
}

function reportFault({ requestId, error }) {
  if (error) console.error(`${requestId} ${error.stack}`);
}

function isMain() {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
}

if (isMain()) {
  main().catch((error) => {
    console.error(`standin: ${error.message}`);
    process.exitCode = 2;
  });
}

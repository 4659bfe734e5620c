// Start-up and command line of the Cloudinary stand-in; see README.md.

import { once } from "node:events";
import { realpathSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CallLog } from "./call-log.js";
import { Chunks } from "./chunks.js";
import { Clock } from "./clock.js";
import { FaultRules } from "./fault-rules.js";
import { Notifier } from "./notifier.js";
import { RateLimit } from "./rate-limit.js";
import { Router } from "./router.js";
import { routes } from "./routes/index.js";
import { serve } from "./serve.js";
import { DEFAULT_SETTINGS } from "./settings.js";
import { AssetStore } from "./store.js";
import { prepareTls } from "./tls.js";

// Never reachable from outside: it has a clock anybody may set.
const HOST = "127.0.0.1";
const ALGORITHMS = new Set(["sha1", "sha256"]);
const FOLDER_MODES = new Set([undefined, "fixed", "dynamic"]);

/**
 * Starts a stand-in and resolves, once it listens, to { url, port, store, notifier,
 * close() }, and with `tls: { dir, fault }` to the URL `https` and the file `ca` too.
 * `clock` returns Unix seconds, `remoteFiles` maps URLs to Buffers, and `log` gets
 * one object for each answered request.
 */
export async function startStandin(options) {
  const { port = 0, tls } = options;
  const standin = makeStandin(options);
  const listener = (request, response) => serve(standin, request, response);
  const secured = tls && prepareTls(tls);
  const servers = [await listening(createServer(listener), port)];
  if (secured) servers.push(await listening(createTlsServer(secured.options, listener), 0));
  const [bound, securePort] = servers.map((server) => server.address().port);
  const { store, notifier } = standin;
  return {
    url: `http://${HOST}:${bound}`,
    port: bound,
    ...(secured && { https: `https://${HOST}:${securePort}`, ca: secured.ca }),
    store,
    notifier,
    close: () => stop(servers, notifier),
  };
}

function makeStandin(options) {
  const { remoteFiles = {}, log = () => {}, clock, notify = [] } = options;
  const environment = checkedEnvironment(options);
  const store = new AssetStore(new Clock(clock));
  const notifier = new Notifier(environment, store.clock);
  for (const url of notify) notifier.addTrigger({ id: url, url, events: null, additive: false });
  return {
    environment,
    store,
    notifier,
    chunks: new Chunks(),
    rate: new RateLimit(store.clock),
    faults: new FaultRules(),
    calls: new CallLog(),
    settings: { ...DEFAULT_SETTINGS },
    clock: store.clock,
    remoteFiles: new Map(Object.entries(remoteFiles)),
    router: new Router(routes),
    log,
  };
}

async function listening(server, port) {
  server.listen(port, HOST);
  await once(server, "listening");
  return server;
}

async function stop(servers, notifier) {
  notifier.queue.close();
  await Promise.all(servers.map(close));
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
  // Keys, token and hash may be changed while it runs.
  return { ...required, folderMode, firstAlgorithm: signatureAlgorithm, furtherKeys: new Map(), oauthToken: undefined };
}

async function close(server) {
  const closed = once(server, "close");
  server.close();
  // Clients keep connections open for reuse, and would hold the server up.
  server.closeAllConnections();
  await closed;
}

const CLI_OPTIONS = {
  port: { type: "string", default: "0" },
  cloud: { type: "string" },
  key: { type: "string" },
  secret: { type: "string" },
  "signature-algorithm": { type: "string" },
  "folder-mode": { type: "string" },
  notify: { type: "string", multiple: true },
  tls: { type: "string" },
  "tls-fault": { type: "string" },
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
    tls: values.tls && { dir: values.tls, fault: values["tls-fault"] },
    log: reportFault,
  });
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, standin.close);
  const { port, url, https, ca } = standin;
  process.stdout.write(`${JSON.stringify({ port, url, https, ca })}\n`);
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

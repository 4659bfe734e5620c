// TLS in front of the stand-in, for tests of what the server itself sends. It writes down the calls it
// passes on, and can hold them up or fail them. Usage: node front.js STANDIN_PORT KEY_FILE CERTIFICATE_FILE
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";

const [standinPort, keyFile, certificateFile] = process.argv.slice(2);
let behaviour = {};
let calls = [];

async function body(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms ?? 0));

/** behaviour: before, after (ms that a request, or its answer, waits), status and headers instead of an answer. */
async function pass(request, response) {
  const sent = await body(request);
  const call = { method: request.method, url: decodeURIComponent(request.url), form: Object.fromEntries(new URLSearchParams(sent.toString())) };
  calls.push(call);
  const { before, after, status, headers } = behaviour;
  await sleep(before);
  if (status) {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: "as told" } }));
    return;
  }
  const { method, url } = request;
  const onward = http.request({ host: "127.0.0.1", port: standinPort, method, path: url, headers: request.headers }, async (answer) => {
    call.status = answer.statusCode;
    await sleep(after);
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.end(sent);
}

/** POST / sets the behaviour and forgets the calls, GET / tells them. */
async function control(request, response) {
  if (request.method === "POST") {
    behaviour = JSON.parse(await body(request));
    calls = [];
  }
  response.end(JSON.stringify(calls));
}

const front = https.createServer({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) }, pass);
const switches = http.createServer(control);
front.listen(0, "127.0.0.1", () => switches.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${JSON.stringify({ port: front.address().port, control: switches.address().port })}\n`);
}));

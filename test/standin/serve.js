// One request: finds its route, runs it, and sends the answer, unless a fault
// was asked for.

import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { FAULTS, runsRoute } from "./fault-kinds.js";
import { queryForm, readBody as decodeBody } from "./http-body.js";
import { ApiError, errorAnswer, jsonAnswer } from "./responses.js";
import { splitTarget } from "./router.js";

const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "X-Cld-Error, X-Request-Id, X-Standin-Transformation",
};

export async function serve(standin, request, response) {
  // The client may be gone by the time of the answer; nobody is left to tell.
  response.on("error", () => {});
  const requestId = randomBytes(16).toString("hex");
  const entry = { requestId, method: request.method, path: request.url };
  const call = { request, reading: requestReader(request), entry };
  const { answer, rule } = await answerFor(standin, call);
  await record(standin, call, answer, rule);
  try {
    await send(response, withCommonHeaders(answer, requestId), rule);
  } catch (error) {
    // A route's answer that cannot be sent must not end the process.
    entry.error = error;
    response.destroy();
  }
  standin.log({ ...entry, status: answer.status });
}

/**
 * The ways to read a request; the body is read once, whoever asks. `readFields`
 * gives the fields of body and query together.
 */
function requestReader(request) {
  const mark = request.url.indexOf("?");
  const query = mark < 0 ? "" : request.url.slice(mark + 1);
  const readBody = once(() => decodeBody(request));
  const readFields = once(async () => {
    const { form, json } = await readBody();
    return { form: queryForm(query, form), json };
  });
  return { query, readBody, readFields, readQuery: () => queryForm(query) };
}

function once(make) {
  let made;
  return () => (made ??= make());
}

/** { answer, rule }: what the route says, or the fault in its place. */
async function answerFor(standin, { request, reading, entry }) {
  try {
    const { path, rawPath } = splitTarget(request.url);
    const { route, params } = standin.router.find(request.method, path);
    Object.assign(entry, { route: route.name, decoded: path });
    const context = { ...standin, ...reading, request, rawPath, params, requestId: entry.requestId };
    const run = () => routeAnswer(route, context, entry);
    const rule = isOwn(route) ? undefined : standin.faults.next(route.name, path);
    return { answer: rule ? await faultyAnswer(rule, run) : await run(), rule };
  } catch (error) {
    return { answer: errorAnswerOf(error, entry) };
  }
}

async function routeAnswer(route, context, entry) {
  try {
    return await route.handle(context);
  } catch (error) {
    return errorAnswerOf(error, entry);
  }
}

async function faultyAnswer(rule, run) {
  await sleep(rule.delay_ms ?? 0);
  const { answer, damage = (given) => given } = FAULTS[rule.fault];
  const given = runsRoute(rule) ? await run() : jsonAnswer({});
  return answer ? answer(rule) : damage(given);
}

function errorAnswerOf(error, entry) {
  if (error instanceof ApiError) return errorAnswer(error.status, error.message);
  entry.error = error;
  return errorAnswer(500, "Internal server error");
}

// The stand-in's own routes meet no faults and are not in the log.
function isOwn({ name }) {
  return name.startsWith("standin-") || name === "preflight";
}

async function record({ calls }, { request, reading, entry }, { status }, rule) {
  if (!entry.route || isOwn({ name: entry.route })) return;
  // Also of a call that a fault kept from its route.
  const { form, json } = await reading.readFields().catch(() => ({}));
  const { requestId, method, route, decoded } = entry;
  calls.add({ request, form, json, route, method, path: decoded, query: reading.query, status, fault: rule?.fault, request_id: requestId });
}

function withCommonHeaders({ status, headers, body }, requestId) {
  const common = { "Content-Length": Buffer.byteLength(body), "X-Request-Id": requestId };
  return { status, headers: { ...COMMON_HEADERS, ...headers, ...common }, body };
}

async function send(response, answer, rule) {
  const special = rule && FAULTS[rule.fault].send;
  if (special) return special(response, answer, rule);
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
  return undefined;
}

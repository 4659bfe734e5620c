// A TLS server for the tests of the HTTP client: it passes everything on to the
// Cloudinary stand-in, but for .../fault/<name>, an echo and a long listing.
//
// node test/http/server.js DIRECTORY STANDIN_PORT, with STANDIN_SECRET set; writes
// certificates there and one line of JSON with its ports.
import { createServer } from "node:https";
import { request as forward } from "node:http";
import { once } from "node:events";
import { makeAuthority, makeCertificate } from "./certificates.js";
import { count, faults, json } from "./faults.js";

const [directory, standinPort] = process.argv.slice(2);
const secret = process.env.STANDIN_SECRET ?? "";
const PAGES = 5;

async function echo(request, response) {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { authorization, ...headers } = request.headers;
  json(response, { method: request.method, url: request.url, headers, body, authorized: Boolean(authorization) });
}

// PAGES pages of max_results items; how many were asked for stays to be seen.
function listing(request, response) {
  const query = new URL(request.url, "https://x").searchParams;
  const page = Number(query.get("next_cursor") ?? 0);
  const size = Number(query.get("max_results"));
  const resources = Array.from({ length: size }, (_, i) => ({ public_id: `item-${page * size + i}` }));
  count("pages");
  json(response, { resources, ...(page + 1 < PAGES && { next_cursor: String(page + 1) }) });
}

function passOn(request, response) {
  const { method, url: path, headers } = request;
  const onward = forward({ host: "127.0.0.1", port: Number(standinPort), method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}

function serve(request, response) {
  response.on("error", () => {});
  request.socket.on("error", () => {});
  const [, name, argument] = /\/fault\/(\w+)(?:\/([^/?]+))?/.exec(request.url) ?? [];
  if (name) {
    request.resume();
    return (faults[name] ?? faults.hang)({ request, response, argument, secret });
  }
  if (request.url.includes("/echo")) return echo(request, response);
  if (request.url.includes("/resources/listing")) return listing(request, response);
  return passOn(request, response);
}

async function listen(options) {
  const server = createServer(options, serve);
  server.on("tlsClientError", () => {});
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server.address().port;
}

makeAuthority(directory);
const names = "DNS:localhost,IP:127.0.0.1";
const good = makeCertificate(directory, "good", names);
const ports = {
  port: await listen(good),
  wrong_name: await listen(makeCertificate(directory, "wrong_name", "DNS:other.example")),
  self_signed: await listen(makeCertificate(directory, "self_signed", names, { selfSigned: true })),
  expired: await listen(makeCertificate(directory, "expired", names, { days: "-1" })),
  old_tls: await listen({ ...good, minVersion: "TLSv1.1", maxVersion: "TLSv1.1" }),
};
process.stdout.write(`${JSON.stringify(ports)}\n`);

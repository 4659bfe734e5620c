// What goes wrong, by name: each answers GET .../fault/<name>[/<argument>].

// As Cloudinary's Admin API does, each tells when the rate limit is reset: within the hour.
const json = (response, value, status = 200, headers = {}) => {
  const reset = new Date(Date.now() + 3_000_000).toUTCString();
  response.writeHead(status, { "Content-Type": "application/json", "X-Request-Id": "fault-1", "X-FeatureRateLimit-Reset": reset, ...headers });
  response.end(JSON.stringify(value));
};
const raw = (response, body, status = 200) => {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(body);
};
const seen = new Map();

/** How often this fault was asked for before. */
function count(name) {
  const n = seen.get(name) ?? 0;
  seen.set(name, n + 1);
  return n;
}

function sendForever(response, chunk) {
  response.writeHead(200, { "Content-Type": "application/json" });
  const send = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", send);
  };
  send();
}

export const faults = {
  hang: () => {},
  stall: ({ response }) => response.writeHead(200, { "Content-Length": "100" }).flushHeaders(),
  drip: ({ response }) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const timer = setInterval(() => response.write(" "), 100);
    response.on("close", () => clearInterval(timer));
  },
  slow: ({ response, argument }) => setTimeout(() => json(response, { slept: Number(argument) }), Number(argument)),
  reset: ({ request }) => request.socket.destroy(),
  truncated: ({ request, response }) => {
    response.writeHead(200, { "Content-Length": "1000" });
    response.write('{"a":');
    setTimeout(() => request.socket.destroy(), 20);
  },
  not_http: ({ request }) => request.socket.end("hello\r\n\r\n"),
  bad_chunk: ({ request }) => request.socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
  html: ({ response, argument }) => raw(response, "<html>no</html>", Number(argument)),
  empty: ({ response }) => raw(response, ""),
  number: ({ response }) => raw(response, "17"),
  list: ({ response }) => raw(response, "[]"),
  nul: ({ response }) => raw(response, '{"a":"\\u0000"}'),
  utf8: ({ response }) => raw(response, Buffer.from('{"a":"\xff"}', "latin1")),
  bom: ({ response }) => raw(response, "\ufeff{}"),
  surrogate: ({ response }) => raw(response, '{"a":"\\ud800"}'),
  deep: ({ response }) => raw(response, "[".repeat(100000) + "]".repeat(100000)),
  huge_number: ({ response }) => raw(response, '{"a":1e99999}'),
  big_integer: ({ response }) => raw(response, '{"a":123456789012345678901234567890}'),
  duplicate_keys: ({ response }) => raw(response, '{"a":1,"a":2}'),
  split: ({ response }) => {
    const body = Buffer.from('{"a":"\u00e9\u00e8"}');
    response.writeHead(200, { "Content-Length": String(body.length) });
    response.write(body.subarray(0, 7));
    setTimeout(() => response.end(body.subarray(7)), 30);
  },
  endless: ({ response }) => sendForever(response, Buffer.alloc(65536, 32)),
  endless_headers: ({ request }) => {
    request.socket.write("HTTP/1.1 200 OK\r\n");
    const timer = setInterval(() => request.socket.write(`X-Filler: ${"x".repeat(8000)}\r\n`), 1);
    request.socket.on("close", () => clearInterval(timer)).on("error", () => clearInterval(timer));
  },
  redirect: ({ response }) => json(response, {}, 302, { Location: "https://example.com/elsewhere" }),
  status: ({ response, argument, secret }) => {
    const message = `no ${secret} and 0123456789012345678901234567890123456789. String to sign - 'a=${secret}'.`;
    json(response, { error: { message } }, Number(argument));
  },
  error200: ({ response }) => json(response, { error: { message: "refused anyway" } }),
  then_ok: ({ response, argument }) =>
    count(`then_ok/${argument}`) === 0
      ? json(response, { error: { message: "busy" } }, Number(argument))
      : json(response, { ok: true }),
  limited: ({ response, argument }) =>
    count(`limited/${argument}`) === 0
      ? json(response, { error: { message: "limit" } }, 429, { "Retry-After": argument })
      : json(response, { ok: true }),
  reset_once: ({ request, response }) => (count("reset_once") === 0 ? request.socket.destroy() : json(response, { ok: true })),
  close: ({ response }) => json(response, { ok: true }, 200, { Connection: "close" }),
  drop_after: ({ request, response }) => {
    // an answer that promises to keep the connection, which then goes away
    json(response, { ok: true });
    response.on("finish", () => setTimeout(() => request.socket.destroy(), 20));
  },
  count: ({ response, argument }) => json(response, { n: seen.get(decodeURIComponent(argument)) ?? 0 }),
};

export { count, json };

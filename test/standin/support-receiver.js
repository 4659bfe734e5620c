// A receiver of notifications for the tests.

import { once } from "node:events";
import { createServer } from "node:http";

/** { url, received, answerWith(...statuses), stop() }; `received` grows by { headers, names, body, json }. */
export async function startReceiver() {
  const received = [];
  const statuses = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
    received.push({ headers: request.headers, names, body, json: JSON.parse(body) });
    response.writeHead(statuses.shift() ?? 200).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/hook`,
    received,
    answerWith: (...next) => statuses.push(...next),
    stop: () => { server.close(); server.closeAllConnections(); },
  };
}

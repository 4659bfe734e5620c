// Every fault as a client meets it, and the log of calls.

import assert from "node:assert/strict";
import http from "node:http";
import { after, afterEach, before, describe, test } from "node:test";
import { control as controlAt } from "./support.js";
import { DATA_URI, startSigned } from "./support-signed.js";

let standin;
let upload;
let signed;
let post;

before(async () => {
  ({ standin, upload, signed, post } = await startSigned());
  await upload(signed({ file: DATA_URI, public_id: "wide", context: "alt=grüße" }));
});

after(async () => assert.deepEqual(await standin.stop(), []));
afterEach(() => fetch(`${standin.url}/standin/faults`, { method: "DELETE" }));

const control = (path, json) => controlAt(standin.url, path, json);
const fault = (rule) => control("faults", rule);
const AUTHORIZATION = { Authorization: `Basic ${Buffer.from("key:secret").toString("base64")}` };

/** { status, headers, body, error }: as far as an answer came within the time. */
function get(path, { timeout = 300, agent, limit = Infinity } = {}) {
  return new Promise((resolve) => {
    const seen = { body: Buffer.alloc(0) };
    const end = (error) => { resolve({ ...seen, error }); request.destroy(); };
    const request = http.get(`${standin.url}${path}`, { headers: AUTHORIZATION, agent }, (response) => {
      Object.assign(seen, { status: response.statusCode, headers: response.headers });
      response.on("data", (chunk) => {
        seen.body = Buffer.concat([seen.body, chunk]);
        if (seen.body.length > limit) end("limit");
      });
      response.on("end", () => end());
      response.on("error", (error) => end(error.code));
    });
    request.on("error", (error) => end(error.code));
    setTimeout(() => end("timeout"), timeout).unref();
  });
}

const ping = (options) => get("/v1_1/demo/ping", options);
const detail = (options) => get("/v1_1/demo/resources/image/upload/wide", options);

describe("answers", () => {
  test("statuses, each with each body", async () => {
    for (const status of [400, 401, 403, 404, 409, 420, 423, 429, 500, 502, 503, 504]) {
      for (const [body, type] of [["json", /json/], ["html", /html/], ["empty", /plain/]]) {
        await fault({ fault: "status", status, body, times: 1 });
        const answer = await ping();
        assert.equal(answer.status, status);
        assert.match(answer.headers["content-type"], type);
      }
    }
  });

  test("headers of one's own", async () => {
    const reset = "Fri, 15 Jan 2027 09:00:00 GMT";
    await fault({ fault: "status", status: 420, headers: { "X-FeatureRateLimit-Reset": reset } });
    assert.equal((await ping()).headers["x-featureratelimit-reset"], reset);
  });

  test("200 with something else than an answer", async () => {
    const expected = {
      "error-member": /^\{"error":\{"message"/, html: /^<html>/, "non-object": /^\[\]$/, nul: /\\u0000/,
      "duplicate-keys": /"result".*"result"/, "huge-number": /9{400}/, deep: /^\{"a":\[{100}/,
    };
    for (const [name, pattern] of Object.entries(expected)) {
      await fault({ fault: name, times: 1 });
      const { status, body } = await ping();
      assert.equal(status, 200, name);
      assert.match(body.toString(), pattern, name);
    }
    for (const value of ["null", "5", '"text"', ""]) {
      await fault({ fault: "non-object", value, times: 1 });
      assert.equal((await ping()).body.toString(), value);
    }
  });

  test("a redirect to another host", async () => {
    await fault({ fault: "redirect" });
    const { status, headers } = await ping();
    assert.deepEqual([status, headers.location], [302, "http://other.example/"]);
  });

  test("bytes that are no UTF-8, and a byte order mark", async () => {
    await fault({ fault: "invalid-utf8", times: 1 });
    assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array([0xff])));
    const { body } = await ping();
    assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(body));
    await fault({ fault: "bom", times: 1 });
    assert.equal((await ping()).body.toString("hex", 0, 4), "efbbbf7b");
  });

  test("a huge body, and one without end", async () => {
    await fault({ fault: "huge", bytes: 1e6, times: 1 });
    assert.equal((await ping({ timeout: 5000 })).body.length, 1e6 + 8);
    await fault({ fault: "endless", times: 1 });
    assert.equal((await ping({ timeout: 5000, limit: 5e6 })).error, "limit");
  });
});

describe("transport", () => {
  test("silence, and silence after the headers", async () => {
    await fault({ fault: "silent", times: 1 });
    const silent = await ping();
    assert.deepEqual([silent.status, silent.error], [undefined, "timeout"]);
    await fault({ fault: "stall", times: 1 });
    const stalled = await ping();
    assert.deepEqual([stalled.status, stalled.error, stalled.body.length], [200, "timeout", 0]);
  });

  test("a byte at a time", async () => {
    await fault({ fault: "slow", rate: 100 });
    const slow = await ping({ timeout: 5000 });
    assert.equal(slow.error ?? "end", "end");
    assert.equal(slow.body.toString(), '{"status":"ok"}');
    await fetch(`${standin.url}/standin/faults`, { method: "DELETE" });
    await fault({ fault: "slow", rate: 1 });
    assert.deepEqual((await ping()).error, "timeout");
  });

  test("a connection reset before, in the headers and in the body", async () => {
    for (const when of ["before", "headers", "body"]) {
      await fault({ fault: "reset", when, times: 1 });
      const { status, error } = await ping();
      assert.equal(error, "ECONNRESET", when);
      assert.equal(status, when === "body" ? 200 : undefined);
    }
  });

  test("shorter than announced, and a chunk that is none", async () => {
    await fault({ fault: "truncated", times: 1 });
    const { status, error } = await ping();
    assert.deepEqual([status, error], [200, "ECONNRESET"]);
    await fault({ fault: "bad-chunk", times: 1 });
    assert.match((await ping()).error, /^HPE_/);
  });

  test("cut inside a character", async () => {
    await fault({ fault: "split-utf8" });
    const chunks = [];
    await new Promise((resolve) => {
      http.get(`${standin.url}/v1_1/demo/resources/image/upload/wide`, { headers: AUTHORIZATION }, (response) => {
        response.on("data", (chunk) => chunks.push(chunk)).on("end", resolve);
      });
    });
    assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(chunks[0]));
    assert.equal(JSON.parse(Buffer.concat(chunks)).context.custom.alt, "grüße");
  });

  test("a compressed body that is not", async () => {
    await fault({ fault: "bad-gzip" });
    const { headers, body } = await detail();
    assert.equal(headers["content-encoding"], "gzip");
    assert.equal(body[0], "{".charCodeAt(0));
  });

  test("a connection closed between two requests", async (t) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    t.after(() => agent.destroy());
    await fault({ fault: "close-idle", times: 1 });
    assert.equal((await ping({ agent })).status, 200);
    while (Object.keys(agent.freeSockets).length > 0) await new Promise((resolve) => { setTimeout(resolve, 10); });
    assert.equal((await ping({ agent })).status, 200);
  });
});

describe("rules", () => {
  const statuses = async (count) => {
    const list = [];
    for (let index = 0; index < count; index += 1) list.push((await ping()).status);
    return list;
  };

  test("the nth, every nth, the first few, and only this route", async () => {
    await fault({ route: "ping", nth: 2, fault: "status" });
    assert.deepEqual(await statuses(3), [200, 500, 200]);
    await fetch(`${standin.url}/standin/faults`, { method: "DELETE" });
    await fault({ route: "ping", every: 2, fault: "status" });
    assert.deepEqual(await statuses(4), [200, 500, 200, 500]);
    await fetch(`${standin.url}/standin/faults`, { method: "DELETE" });
    await control("faults", { rules: [{ path: "/ping", times: 1, fault: "status", status: 503 }, { route: "usage", fault: "status" }] });
    assert.deepEqual(await statuses(2), [503, 200]);
  });

  test("a delay", async () => {
    await fault({ delay_ms: 100 });
    const start = Date.now();
    assert.equal((await ping()).status, 200);
    assert.ok(Date.now() - start >= 95);
  });

  test("with and without effect", async () => {
    const destroy = (public_id) => post("/v1_1/demo/image/destroy", new URLSearchParams(signed({ public_id }))).catch(() => ({}));
    const exists = async (public_id) => (await control("state")).assets.some((asset) => asset.public_id === public_id);
    for (const [rule, left] of [
      [{ fault: "status" }, true], [{ fault: "status", effect: true }, false],
      [{ fault: "reset" }, true], [{ fault: "reset", when: "body" }, false], [{ fault: "truncated" }, false],
    ]) {
      await upload(signed({ file: DATA_URI, public_id: "victim" }));
      await fault({ route: "destroy", times: 1, ...rule });
      await destroy("victim");
      assert.equal(await exists("victim"), left, JSON.stringify(rule));
    }
  });

  test("what is no rule", async () => {
    for (const rule of [{ fault: "none-such" }, { fault: "status", code: 5 }]) assert.ok((await fault(rule)).error);
  });
});

describe("the log of calls", () => {
  test("tells what was sent, but no secret", async () => {
    await fetch(`${standin.url}/standin/calls`, { method: "DELETE" });
    await upload(signed({ file: DATA_URI, public_id: "logged", tags: "a,b" }));
    await fetch(`${standin.url}/v1_1/demo/resources/image?public_ids[]=x&tags=true`, { headers: AUTHORIZATION });
    await fault({ fault: "status", status: 503, route: "ping" });
    await get("/v1_1/demo/ping?a=1");
    const { calls } = await control("calls");
    assert.deepEqual(calls.map(({ n, route, method, status, fault: name }) => [n, route, method, status, name]), [
      [1, "upload", "POST", 200, undefined], [2, "resources", "GET", 200, undefined], [3, "ping", "GET", 503, "status"],
    ]);
    assert.deepEqual([calls[0].path, calls[0].params.public_id, calls[0].params.tags], ["/v1_1/demo/image/upload", "logged", "a,b"]);
    assert.deepEqual([calls[1].query, calls[1].params], ["public_ids[]=x&tags=true", { public_ids: ["x"], tags: "true" }]);
    assert.deepEqual(calls[2].params, { a: "1" });
    assert.equal(calls[1].headers.authorization, "Basic key:***");
    const text = JSON.stringify(calls);
    assert.equal(text.includes("secret"), false);
    assert.equal(text.includes(AUTHORIZATION.Authorization.slice(6)), false);
  });
});

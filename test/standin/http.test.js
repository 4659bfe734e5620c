// Body forms, refusals and hostile input, on the wire.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { DATA_URI, NOW, PICTURE, startSigned } from "./support-signed.js";

const REMOTE = "https://files.example/cat.png?size=1";

let standin;
let post;
let upload;
let signed;

before(async () => {
  ({ standin, post, upload, signed } = await startSigned({ remoteFiles: { [REMOTE]: PICTURE } }));
});

// The log has shown no fault: every refusal was a deliberate one.
after(async () => assert.deepEqual(await standin.stop(), []));

describe("body forms", () => {
  test("urlencoded, with a version 1 signature over an ampersand", async () => {
    const { status, json } = await upload(signed({ file: DATA_URI, context: "a=x&y" }, { version: 1 }));
    assert.equal(status, 200);
    assert.deepEqual(json.context, { custom: { a: "x&y" } });
    assert.equal(json.version, NOW);
    assert.equal(json.created_at, "2027-01-15T08:00:00Z");
  });

  test("JSON, with a list", async () => {
    const body = JSON.stringify(signed({ file: DATA_URI, tags: ["a", "b"], overwrite: true }));
    const { status, json } = await post("/v1_1/demo/upload", body, { "Content-Type": "application/json" });
    assert.equal(status, 200);
    assert.deepEqual(json.tags, ["a", "b"]);
  });

  test("array fields are signed under their bare name", async () => {
    const fields = new URLSearchParams(signed({ file: DATA_URI, tags: "a,b" }));
    fields.delete("tags");
    fields.append("tags[]", "a");
    fields.append("tags[]", "b");
    const { json } = await post("/v1_1/demo/image/upload", fields);
    assert.deepEqual(json.tags, ["a", "b"]);
  });

  test("a remote file is looked up, never fetched", async () => {
    const { json } = await upload(signed({ file: REMOTE, use_filename: "1", unique_filename: "0" }));
    assert.equal(json.public_id, "cat");
    const missing = await upload(signed({ file: "https://files.example/other.png" }));
    assert.equal(missing.status, 400);
    assert.match(missing.json.error.message, /^Error in loading https:\/\/files\.example\/other\.png/);
  });
});

describe("refusals", () => {
  const complete = () => signed({ file: DATA_URI });

  for (const name of ["file", "api_key", "timestamp", "signature"]) {
    test(`without ${name}`, async () => {
      const fields = name === "file" ? signed({}) : complete();
      delete fields[name];
      const { status, json, headers } = await upload(fields);
      assert.equal(status, 400);
      assert.equal(json.error.message, `Missing required parameter - ${name}`);
      assert.equal(headers.get("x-cld-error"), json.error.message);
    });
  }

  const bad = {
    "an unusable public id": { public_id: "a?b" },
    "a folder that reads as a version": { public_id: "v12/a" },
    "an unknown delivery type": { type: "fetch" },
    "a context without keys": { context: "1.5" },
    "an eager list with a hole": { eager: "w_1|" },
    "text that is no file": { file: "blob:abc" },
    "a broken data URI": { file: "data:image/png;base64,@@@" },
    "an empty file": { file: "data:image/png;base64," },
    "a timestamp that is no number": { timestamp: "soon" },
  };
  for (const [name, fields] of Object.entries(bad)) {
    test(name, async () => {
      const { status, json } = await upload(signed({ file: DATA_URI, ...fields }));
      assert.equal(status, 400, JSON.stringify(json));
    });
  }

  test("the error header stays printable and short", async () => {
    const fields = { ...complete(), context: `a=ä\n${"x".repeat(50000)}` };
    const { status, json, headers } = await upload(fields);
    assert.equal(status, 401);
    assert.ok(json.error.message.includes(fields.context));
    assert.match(headers.get("x-cld-error"), /^[\x20-\x7e]{1024}$/);
  });
});

describe("hostile input", () => {
  const multipart = { "Content-Type": "multipart/form-data; boundary=b" };
  const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';
  const bodies = {
    "no boundary in the header": ["x", { "Content-Type": "multipart/form-data" }],
    "no boundary in the body": ["x", multipart],
    "an empty multipart body": ["", multipart],
    "a file cut short": [`${part}abc`, multipart],
    "a broken part header": ["--b\r\nBroken\r\n\r\nx\r\n--b--", multipart],
    "a part without a name": ["--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--", multipart],
    "too many files": [`${`${part}x\r\n`.repeat(11)}--b--`, multipart],
    "too many fields": ["a=1&".repeat(3000), { "Content-Type": "application/x-www-form-urlencoded" }],
    "a field too long": [`a=${"x".repeat(1024 * 1024 + 1)}`, { "Content-Type": "application/x-www-form-urlencoded" }],
    "a bad escape": ["a=%zz", { "Content-Type": "application/x-www-form-urlencoded" }],
    "broken JSON": ["{", { "Content-Type": "application/json" }],
    "JSON that is no object": ["[]", { "Content-Type": "application/json" }],
    "deep JSON": [`{"a":${"[".repeat(100000)}${"]".repeat(100000)}}`, { "Content-Type": "application/json" }],
    "an unknown content type": ["x", { "Content-Type": "text/plain" }],
    "a body over the limit": [Buffer.alloc(100 * 1024 * 1024 + 1), { "Content-Type": "application/json" }],
  };
  for (const [name, [body, headers]] of Object.entries(bodies)) {
    test(name, async () => {
      const { status, json } = await post("/v1_1/demo/image/upload", body, headers);
      assert.equal(status, 400);
      assert.equal(typeof json.error.message, "string");
    });
  }

  test("names that JavaScript treats specially are plain fields", async () => {
    const fields = signed({ file: DATA_URI, context: "__proto__=1|constructor=2" });
    const { json } = await upload(fields);
    assert.deepEqual(Object.keys(json.context.custom), ["__proto__", "constructor"]);
  });

  test("a long value and an upload broken off leave the server running", async () => {
    const { status } = await upload(signed({ file: DATA_URI, context: `a=${"\\|".repeat(500000)}` }));
    assert.equal(status, 200);
    const socket = connect(standin.port, "127.0.0.1");
    socket.write("POST /v1_1/demo/image/upload HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    socket.destroy();
    assert.equal((await fetch(`${standin.url}/standin/assets`)).status, 200);
  });
});

// The stand-in over https, with a good certificate and with bad ones.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { X509Certificate } from "node:crypto";
import { startStandin } from "./server.js";
import { SETTINGS } from "./support-signed.js";

let dir;

before(() => { dir = mkdtempSync(join(tmpdir(), "standin-tls-")); });
after(() => rmSync(dir, { recursive: true }));

/** The status of a ping, or the code of the error. */
function ping(url, options) {
  return new Promise((resolve) => {
    https.get(`${url}/v1_1/demo/ping`, { auth: "key:secret", agent: false, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", (error) => resolve(error.code));
  });
}

async function withTls(t, fault) {
  const standin = await startStandin({ ...SETTINGS, tls: { dir, fault } });
  t.after(standin.close);
  return { ...standin, ca: readFileSync(standin.ca) };
}

describe("https", () => {
  test("with the authority, by address and by name", async (t) => {
    const { https: url, ca } = await withTls(t);
    assert.equal(await ping(url, { ca }), 200);
    const { port } = new URL(url);
    assert.equal(await ping(`https://localhost:${port}`, { ca, lookup: (name, options, done) => (
      options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4)) }), 200);
    assert.ok(new X509Certificate(ca).ca);
  });

  test("without the authority", async (t) => {
    const { https: url } = await withTls(t);
    assert.match(await ping(url), /UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT/);
  });

  const faults = {
    expired: "CERT_HAS_EXPIRED",
    "self-signed": "DEPTH_ZERO_SELF_SIGNED_CERT",
    "wrong-host": "ERR_TLS_CERT_ALTNAME_INVALID",
    "old-protocol": "EPROTO",
  };
  for (const [fault, code] of Object.entries(faults)) {
    test(fault, async (t) => {
      const { https: url, ca } = await withTls(t, fault);
      assert.equal(await ping(url, { ca }), code);
    });
  }

  test("an old protocol is spoken by who insists on it", async (t) => {
    const { https: url, ca } = await withTls(t, "old-protocol");
    assert.equal(await ping(url, { ca, minVersion: "TLSv1", ciphers: "DEFAULT:@SECLEVEL=0" }), 200);
  });

  test("http works beside it", async (t) => {
    const { url } = await withTls(t, "expired");
    assert.equal((await fetch(`${url}/standin/assets`)).status, 200);
  });

  test("a fault that does not exist", async () => {
    await assert.rejects(startStandin({ ...SETTINGS, tls: { dir, fault: "x" } }), /must be one of/);
  });
});

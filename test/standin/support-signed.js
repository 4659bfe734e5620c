// A stand-in inside the test's process, and requests signed by hand.

import { requestSignature } from "./sdk.js";
import { startStandin } from "./server.js";
import { png } from "./support.js";

export const SETTINGS = { cloudName: "demo", apiKey: "key", apiSecret: "secret" };
export const PICTURE = png();
export const DATA_URI = `data:image/png;base64,${PICTURE.toString("base64")}`;
export const NOW = 1800000000;

/** { standin, post(), upload(), signed() }; `standin.stop()` resolves to the faults logged. */
export async function startSigned(options = {}) {
  const faults = [];
  const log = ({ error }) => error && faults.push(error);
  const { url, port, close } = await startStandin({ ...SETTINGS, clock: () => NOW, log, ...options });
  const stop = () => close().then(() => faults);
  const post = (path, body, headers) => postTo(url + path, body, headers);
  const upload = (fields) => post("/v1_1/demo/image/upload", new URLSearchParams(fields));
  return { standin: { url, port, stop }, post, upload, signed };
}

async function postTo(url, body, headers = {}) {
  const response = await fetch(url, { method: "POST", body, headers });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

function signed(fields, { algorithm = "sha1", version = 2 } = {}) {
  const parameters = { timestamp: NOW, ...fields };
  const { file, ...signable } = parameters;
  const signature = requestSignature(signable, SETTINGS.apiSecret, algorithm, version);
  return { ...parameters, api_key: SETTINGS.apiKey, signature };
}

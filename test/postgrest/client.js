// What the PostgREST tests share: requests, tokens, the owner's connection, and
// uploads to the stand-in.  Addresses come from the environment (script/test).
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { jsonWebToken } from "./jwt.js";

export const { POSTGREST_URL, GUIDE_URL, JWT_SECRET } = process.env;
if (!POSTGREST_URL || !GUIDE_URL || !JWT_SECRET) throw new Error("POSTGREST_URL, GUIDE_URL and JWT_SECRET must be set");

export const picture = readFileSync(new URL("../fixtures/sample.png", import.meta.url));

// Names of one test's own, so that tests do not meet.
export const unique = (prefix) => `${prefix}-${randomBytes(6).toString("hex")}`;

export function tokenFor(sub, claims = {}) {
  const exp = Math.floor(Date.now() / 1000) + 600;
  return jsonWebToken({ sub, role: "authenticated", exp, ...claims }, JWT_SECRET);
}

// {status, headers, text, json}; json is undefined when the body is none.
export async function request(method, url, { token, json, body, headers = {} } = {}) {
  const all = { ...headers };
  if (token) all.Authorization = `Bearer ${token}`;
  if (json !== undefined) all["Content-Type"] ??= "application/json";
  const response = await fetch(url, { method, headers: all, body: json !== undefined ? JSON.stringify(json) : body });
  const text = await response.text();
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  return { status: response.status, headers: response.headers, text, json: parsed };
}

export const rpc = (name, json, options = {}) => request("POST", `${POSTGREST_URL}/rpc/${name}`, { json, ...options });

// Sends the form of a signed answer, as a browser would.
export async function upload(signed, extra = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...signed.params, ...extra })) form.append(name, value);
  form.append("file", new Blob([picture], { type: "image/png" }), "sample.png");
  const response = await fetch(signed.upload_url, { method: "POST", body: form });
  return { status: response.status, json: await response.json() };
}

// An upload of that user's and Cloudinary's answer to it.
export async function uploadAs(token, params = {}) {
  const signed = await rpc("sign_upload", { params }, { token });
  if (signed.status !== 200) throw new Error(signed.text);
  const uploaded = await upload(signed.json);
  if (uploaded.status !== 200) throw new Error(JSON.stringify(uploaded.json));
  return uploaded.json;
}

// Runs a statement as the database's owner.
export async function asOwner(sql, values = []) {
  const client = new pg.Client({ user: "app_owner", database: "app" });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

// A JSON Web Token for PostgREST: node jwt.js SUB ROLE, secret in JWT_SECRET.
import { createHmac } from "node:crypto";
import { pathToFileURL } from "node:url";

const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

export function jsonWebToken(claims, secret) {
  const head = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [sub, role] = process.argv.slice(2);
  const exp = Math.floor(Date.now() / 1000) + 3600;
  console.log(jsonWebToken({ sub, role, exp }, process.env.JWT_SECRET));
}

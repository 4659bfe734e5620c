// Certificates for the tests' servers, made with openssl in a given directory.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const openssl = (...args) => execFileSync("openssl", args, { stdio: ["ignore", "pipe", "pipe"] });
const KEY = ["-newkey", "rsa:2048", "-nodes"];

/** Makes a CA of our own in directory/ca.pem. */
export function makeAuthority(directory) {
  const at = (name) => join(directory, name);
  openssl("req", "-x509", ...KEY, "-keyout", at("ca.key"), "-out", at("ca.pem"), "-days", "2", "-subj", "/CN=tests");
}

/** A certificate for these names, signed by the CA, or by itself. */
export function makeCertificate(directory, name, names, { selfSigned = false, days = "2" } = {}) {
  const at = (suffix) => join(directory, `${name}.${suffix}`);
  writeFileSync(at("ext"), `subjectAltName=${names}\n`);
  openssl("req", ...KEY, "-keyout", at("key"), "-out", at("csr"), "-subj", `/CN=${name}`);
  const signer = selfSigned
    ? ["-signkey", at("key")]
    : ["-CA", join(directory, "ca.pem"), "-CAkey", join(directory, "ca.key"), "-CAcreateserial"];
  openssl("x509", "-req", "-in", at("csr"), ...signer, "-out", at("pem"), "-days", days, "-extfile", at("ext"));
  return { key: readFileSync(at("key")), cert: readFileSync(at("pem")) };
}

// X.509 certificates for a test's TLS: an authority that nobody knows, and a
// server's certificate from it. Written in DER by hand, since Node can read
// certificates but not make them, and not every machine has the openssl command.

import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

const TAG = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, utcTime: 0x17, sequence: 0x30, set: 0x31 };
const OID = {
  ecdsaWithSha256: "2a8648ce3d040302",
  commonName: "550403",
  subjectKeyId: "551d0e",
  keyUsage: "551d0f",
  subjectAltName: "551d11",
  basicConstraints: "551d13",
  authorityKeyId: "551d23",
  extendedKeyUsage: "551d25",
  serverAuth: "2b06010505070301",
};
// Bit strings: how many bits of the last byte are unused, then the bits.
const SIGN_CERTIFICATES = "0204";
const DIGITAL_SIGNATURE = "0780";
const TRUE = Buffer.from("0101ff", "hex");
const DAY = 86_400_000;

/** { certificate, key } in PEM of an authority; pass it as `issuer` of others. */
export function makeAuthority(name) {
  const { publicKey, privateKey } = newKey();
  const extensions = [
    extension(OID.basicConstraints, sequence(TRUE), true),
    extension(OID.keyUsage, der(TAG.bits, Buffer.from(SIGN_CERTIFICATES, "hex")), true),
    ...keyIds(publicKey, publicKey),
  ];
  const certificate = build({ name, publicKey, extensions, ...validity(-1, 365) }, { name, key: privateKey });
  return { name, publicKey, key: privateKey, certificate: pem("CERTIFICATE", certificate) };
}

/**
 * { certificate, key } in PEM of a server at `hosts`, names or IPv4 addresses.
 * Without an issuer it is signed by itself; `days` is when it ends.
 */
export function makeServerCertificate({ hosts, issuer, days = 365 }) {
  const { publicKey, privateKey } = newKey();
  const [name] = hosts;
  const signer = issuer ?? { name, publicKey, key: privateKey };
  const extensions = [
    extension(OID.keyUsage, der(TAG.bits, Buffer.from(DIGITAL_SIGNATURE, "hex")), true),
    extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuth))),
    extension(OID.subjectAltName, sequence(...hosts.map(generalName))),
    ...keyIds(publicKey, signer.publicKey),
  ];
  const certificate = build({ name, publicKey, extensions, ...validity(-30, days) }, signer);
  const key = privateKey.export({ type: "pkcs8", format: "pem" });
  return { certificate: pem("CERTIFICATE", certificate), key };
}

function newKey() {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

function validity(firstDay, lastDay) {
  return { from: new Date(Date.now() + firstDay * DAY), to: new Date(Date.now() + lastDay * DAY) };
}

function build({ name, publicKey, extensions, from, to }, issuer) {
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const body = sequence(
    tagged(0, der(TAG.integer, Buffer.from([2]))), // version 3
    der(TAG.integer, serial()),
    algorithm,
    distinguishedName(issuer.name),
    sequence(utcTime(from), utcTime(to)),
    distinguishedName(name),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(3, sequence(...extensions)),
  );
  const signature = sign("sha256", body, issuer.key);
  return sequence(body, algorithm, der(TAG.bits, Buffer.concat([Buffer.from([0]), signature])));
}

// Positive, and without a needless leading zero.
function serial() {
  const bytes = randomBytes(8);
  bytes[0] = (bytes[0] & 0x3f) | 0x40;
  return bytes;
}

function keyIds(own, issuers) {
  return [
    extension(OID.subjectKeyId, der(TAG.octets, keyId(own))),
    extension(OID.authorityKeyId, sequence(der(0x80, keyId(issuers)))),
  ];
}

function keyId(publicKey) {
  return createHash("sha1").update(publicKey.export({ type: "spki", format: "der" })).digest();
}

function extension(id, value, critical = false) {
  return sequence(oid(id), ...(critical ? [TRUE] : []), der(TAG.octets, value));
}

function generalName(host) {
  return /^[\d.]+$/.test(host)
    ? der(0x87, Buffer.from(host.split(".").map(Number)))
    : der(0x82, Buffer.from(host, "latin1"));
}

function distinguishedName(name) {
  return sequence(der(TAG.set, sequence(oid(OID.commonName), der(TAG.utf8, Buffer.from(name)))));
}

function utcTime(date) {
  return der(TAG.utcTime, Buffer.from(`${date.toISOString().replace(/\.\d+Z$/, "Z").replace(/[-:T]/g, "").slice(2)}`));
}

function oid(hex) {
  return der(TAG.oid, Buffer.from(hex, "hex"));
}

function sequence(...parts) {
  return der(TAG.sequence, Buffer.concat(parts));
}

function tagged(number, content) {
  return der(0xa0 + number, content);
}

function der(tag, content) {
  return Buffer.concat([Buffer.from([tag]), derLength(content.length), content]);
}

function derLength(length) {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = Buffer.from(length.toString(16).padStart(4, "0"), "hex");
  const significant = bytes[0] === 0 ? bytes.subarray(1) : bytes;
  return Buffer.concat([Buffer.from([0x80 + significant.length]), significant]);
}

function pem(label, content) {
  const lines = content.toString("base64").match(/.{1,64}/g).join("\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

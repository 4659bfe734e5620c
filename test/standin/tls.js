// The stand-in over https, with certificates made at each start. A fault makes
// what a client has to refuse.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAuthority, makeServerCertificate } from "./certificate.js";

const HOSTS = ["localhost", "127.0.0.1"];

const FAULTS = {
  none: (issuer) => makeServerCertificate({ hosts: HOSTS, issuer }),
  expired: (issuer) => makeServerCertificate({ hosts: HOSTS, issuer, days: -1 }),
  "self-signed": () => makeServerCertificate({ hosts: HOSTS }),
  "wrong-host": (issuer) => makeServerCertificate({ hosts: ["other.example"], issuer }),
  "old-protocol": (issuer) => makeServerCertificate({ hosts: HOSTS, issuer }),
};

// OpenSSL itself refuses old versions unless it is told to be careless.
const OLD_PROTOCOL = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" };

/** Writes ca.pem into `dir`; returns its path and the options of an https server. */
export function prepareTls({ dir, fault = "none" }) {
  if (!Object.hasOwn(FAULTS, fault)) throw new Error(`the TLS fault must be one of ${Object.keys(FAULTS).join(", ")}`);
  const authority = makeAuthority("Stand-in test authority");
  const { certificate, key } = FAULTS[fault](authority);
  const ca = join(dir, "ca.pem");
  mkdirSync(dir, { recursive: true });
  writeFileSync(ca, authority.certificate);
  return { ca, options: { cert: certificate, key, ...(fault === "old-protocol" ? OLD_PROTOCOL : {}) } };
}

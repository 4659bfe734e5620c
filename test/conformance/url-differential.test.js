// Random options through the official SDK and through the extension: the same
// URL, the same transformation, or a refusal by both.

import { after, before, test } from "node:test";
import { compare } from "./compare.js";
import { connect } from "./database.js";
import { expression, publicId, tokenOptions, transformation, urlOptions } from "./random-options.js";
import { Random, caseCount } from "./random.js";
import { utils } from "./sdk.js";

let client;
before(async () => {
  client = await connect();
});
after(() => client?.end());

/** What the SDK makes of it; it changes the options that it is given. */
function sdk(work) {
  try {
    return work();
  } catch {
    return { raises: "22023" };
  }
}

// Listed differences. The SDK escapes only the blank in the transformation.
const escape = (url) => url.replace(/[^!$-;=@-[\]_a-z~]/gu, (char) => `%${Buffer.from(char).toString("hex").toUpperCase().match(/../g).join("%")}`);
const printable = (url) => url.replace(/^(.*?)(\?(?:__cld_token__|tk)=.*)?$/s, (_, path, token = "") => escape(path) + token);
// It refuses a "%" that is no escape, and leaves some of a run of "/".
const source = (id) => id.replace(/%(?![0-9a-f]{2})/gi, "%25").replace(/([^:])\/+/g, "$1/");
// It keeps what leads elsewhere or cannot be uploaded.
const isRefused = (id) => {
  const path = decodeURIComponent(source(id)).replace(/([^:])\/+/g, "$1/");
  return /^\/|\/$/.test(path) || path.split("/").some((part) => part === "." || part === "..");
};

function sdkUrl({ public_id: id, options }) {
  const parsed = JSON.parse(options);
  const remote = /^https?:\//i.test(id);
  // it does not look at the suffix of a URL
  if (remote && parsed.type && /[./]/.test(parsed.url_suffix ?? "")) return { raises: "22023" };
  const version = remote && /^HTTP/.test(id) && parsed.type ? { force_version: false } : {};
  return sdk(() => {
    const url = utils.url(remote ? id : source(id), { ...parsed, ...version });
    if (remote && !parsed.type) return id;
    return !remote && isRefused(id) ? { raises: "22023" } : printable(url);
  });
}

const COLUMNS = { public_id: "text", options: "jsonb" };
const url = (label, share, options) => test(label, async (t) => {
  const random = new Random(label);
  const cases = Array.from({ length: caseCount(share) }, () => ({ public_id: publicId(random), options: JSON.stringify(options(random)) }));
  await compare(t, client, { expression: "cloudinary.url(public_id, options)", columns: COLUMNS, cases, expected: sdkUrl });
});

url("url", 0.4, urlOptions);
url("url without a transformation", 0.8, (random) => {
  const all = urlOptions(random);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in { cloud_name: 1, analytics: 1, type: 1, format: 1, version: 1, sign_url: 1, api_secret: 1, secure: 1, cdn_subdomain: 1 }));
});

test("url with a token", async (t) => {
  const random = new Random("token");
  const cases = Array.from({ length: caseCount(10) }, () => ({ public_id: `folder/${random.below(1000)}.jpg`, options: JSON.stringify(tokenOptions(random)) }));
  await compare(t, client, { expression: "cloudinary.url(public_id, options)", columns: COLUMNS, cases, expected: sdkUrl });
});

test("transformation", async (t) => {
  const random = new Random("transformation");
  const make = () => random.pick([() => transformation(random), () => random.list(1, 3, () => transformation(random))])();
  const cases = Array.from({ length: caseCount(0.5) }, () => ({ options: JSON.stringify(make()) }));
  const expected = ({ options }) => sdk(() => utils.generate_transformation_string(JSON.parse(options)));
  await compare(t, client, { expression: "cloudinary.transformation(options)", columns: { options: "jsonb" }, cases, expected });
});

test("expressions", async (t) => {
  const random = new Random("expression");
  const cases = Array.from({ length: caseCount(1) }, () => ({ options: JSON.stringify({ if: expression(random) }) }));
  const expected = ({ options }) => sdk(() => utils.generate_transformation_string(JSON.parse(options)));
  await compare(t, client, { expression: "cloudinary.transformation(options)", columns: { options: "jsonb" }, cases, expected });
});

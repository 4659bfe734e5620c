// parse_url is the inverse of url: the parts of whatever the builder makes, and
// from the parts the same URL again. Nothing it makes needs escaping in HTML or a header.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { connect } from "./database.js";
import { publicId, urlOptions } from "./random-options.js";
import { Random, SEED, caseCount } from "./random.js";
import { deliveryOptions } from "./transformation-samples.js";

let client;
before(async () => {
  client = await connect();
  await client.query(`CREATE FUNCTION pg_temp.try_url(public_id text, options jsonb) RETURNS text LANGUAGE plpgsql AS $$
    BEGIN RETURN cloudinary.url(public_id, options); EXCEPTION WHEN invalid_parameter_value THEN RETURN NULL; END $$`);
});
after(() => client?.end());

// Where a URL points; nothing in it tells these.
const PLACE = ["cloud_name", "secure", "cdn_subdomain", "secure_cdn_subdomain", "private_cdn", "secure_distribution", "cname", "shorten", "use_root_path"];

// On a host of one's own only the full form is believed; on a private host of
// Cloudinary's, no cloud name in the path.
const isHidden = ({ options: o }) => ((o.secure_distribution || o.cname) && (o.url_suffix || o.shorten || o.use_root_path))
  || o.secure_distribution === "my-res.cloudinary.com";

/** The cases with url, which is null where the builder refuses the options, and its parts. */
async function build(cases) {
  const { rows } = await client.query(
    `SELECT n, url, to_jsonb(cloudinary.parse_url(url)) AS parts
     FROM jsonb_to_recordset($1) AS c(n int, public_id text, options jsonb), LATERAL pg_temp.try_url(public_id, options) AS url
     ORDER BY n`, [JSON.stringify(cases.map((sample, n) => ({ n, ...sample })))]);
  return rows.map(({ n, url, parts }) => ({ ...cases[n], url, parts }));
}

const isRemote = (id) => /^https?:\//i.test(id);

/** The call that makes the same URL from its parts. */
function inverse({ options, parts }) {
  const place = Object.fromEntries(PLACE.filter((name) => name in options).map((name) => [name, options[name]]));
  const { resource_type, type, version, format, url_suffix, transformation } = parts;
  return {
    public_id: isRemote(parts.public_id) ? parts.public_id : parts.public_id.replaceAll("%", "%25"),
    options: { ...place, resource_type, type, version, format, url_suffix, raw_transformation: transformation, force_version: false },
  };
}

const unsigned = (url) => url.replace(/\/s--[\w-]+--(?=\/)/, "");

// An id that begins like a version is read as one, one with an escaped slash beside another has an
// empty folder, which no asset has, a URL without a type is its
// own answer, and one with a suffix keeps but the suffix's folder.
async function assertInverse(cases) {
  const told = cases.filter((sample) => !isHidden(sample) && !(isRemote(sample.public_id) && (!sample.options.type || sample.options.url_suffix)) && !/^v\d+\/|\/%2f|%2f\/|%2f%2f/i.test(sample.public_id));
  const built = (await build(told)).filter(({ url }) => url !== null);
  assert.ok(built.length > cases.length / 3, `only ${built.length} of ${cases.length} were built`);
  for (const sample of built) assert.notEqual(sample.parts, null, `${sample.url} of ${JSON.stringify(sample)}, seed ${SEED}`);
  const again = await build(built.map(inverse));
  const differ = built.map((sample, i) => ({ ...sample, call: inverse(sample), again: again[i].url })).filter(({ url, again }) => again !== unsigned(url));
  assert.deepEqual(differ.slice(0, 3), [], `${differ.length} of ${built.length} differ, seed ${SEED}`);
}

test("parts and the same URL: sane transformations, ordinary ids", async () => {
  const random = new Random("round trip");
  await assertInverse(Array.from({ length: caseCount(1) }, () => {
    const { publicId: id, options } = deliveryOptions(random);
    return { public_id: id.replaceAll("%", "%25"), options };
  }));
});

// What is no transformation to Cloudinary cannot be told from a folder, so here are none.
const OWN = new Set([...PLACE, "type", "resource_type", "version", "format", "url_suffix", "sign_url", "api_secret", "force_version"]);

test("parts and the same URL: no transformation, any id", async () => {
  const random = new Random("round trip of ids");
  await assertInverse(Array.from({ length: caseCount(1) }, () => ({
    public_id: publicId(random), options: Object.fromEntries(Object.entries(urlOptions(random)).filter(([name]) => OWN.has(name))),
  })));
});

test("no URL holds control characters, blanks, double quotes, angle brackets or characters other than ASCII", async () => {
  const random = new Random("printable");
  const cases = Array.from({ length: caseCount(1) }, () => ({ public_id: publicId(random), options: { ...urlOptions(random), type: "upload" } }));
  const wrong = (await build(cases)).filter(({ url }) => url !== null && !/^[!#-;=?-~]*$/.test(url));
  assert.deepEqual(wrong.slice(0, 3), [], `seed ${SEED}`);
});

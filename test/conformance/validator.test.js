// validate_transformation, parse_url and transform against what the SDKs build.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import cloudinary from "cloudinary";
import { compile } from "../../src/core/generate/regular_expression.js";
import { files, patterns } from "../../src/core/generate/transformation_table.js";
import { attempt, connect } from "./database.js";
import { caseCount, Random, SEED } from "./random.js";
import { utils } from "./sdk.js";
import { deliveryOptions, transformationOptions } from "./transformation-samples.js";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url)));
const { strings: accepted } = read("../vectors/accepted-transformations.json");
const reference = read("../../src/core/generate/transformation-reference.json");

let client;
before(async () => {
  client = await connect();
});
after(() => client?.end());

/** Findings of many transformations: [{ given, code, severity, message }]. */
async function findings(transformations) {
  const { rows } = await client.query(
    "SELECT given, v.* FROM unnest($1::text[]) given, cloudinary.validate_transformation(given) v", [transformations]);
  return rows;
}

async function assertNoErrors(transformations) {
  const errors = (await findings(transformations)).filter(({ severity }) => severity === "error");
  assert.deepEqual(errors.map(({ given, message }) => `${given}: ${message}`), [], `seed ${SEED}`);
}

describe("the table", () => {
  test("is what the generator writes", () => {
    for (const [name, text] of Object.entries(files()))
      assert.equal(readFileSync(new URL(`../../src/core/${name}`, import.meta.url), "utf8"), text, name);
  });

  test("has automata that decide as JavaScript's regular expressions do", () => {
    const all = patterns();
    const { states, starts } = compile(all);
    const random = new Random("patterns");
    for (const [name, pattern] of Object.entries(all)) {
      const expression = new RegExp(`^(?:${pattern})$`, "s");
      for (const text of sampleTexts(random, states, starts[name]))
        assert.equal(matches(states, starts[name], text), expression.test(text), `${name}: ${JSON.stringify(text)}, seed ${SEED}`);
    }
  });
});

function matches(states, start, text) {
  let state = start;
  for (const char of text) {
    const run = states[state].runs.find(({ low, high }) => low <= char.charCodeAt(0) && char.charCodeAt(0) <= high);
    if (!run) return false;
    state = run.to;
  }
  return states[state].accepts;
}

// Walks through the automaton, some of them with one byte changed, left out or added.
function* sampleTexts(random, states, start) {
  for (let n = 0; n < 300; n += 1) {
    let text = "";
    for (let state = start; states[state].runs.length > 0 && text.length < 40; ) {
      if (states[state].accepts && random.chance(0.15)) break;
      const { low, high, to } = random.pick(states[state].runs);
      text += String.fromCharCode(random.between(low, high));
      state = to;
    }
    yield text;
    const at = random.below(text.length + 1);
    const byte = String.fromCharCode(random.chance(0.5) ? random.between(0x21, 0x7e) : random.below(256));
    yield text.slice(0, at) + byte + text.slice(at + random.below(2));
    yield text.slice(0, at) + text.slice(at + 1);
  }
}

describe("validate_transformation", () => {
  test(`finds no error in ${accepted.length} strings of the SDKs' own suites`, () => assertNoErrors(accepted));

  test("finds no error in what the SDK builds from sane options", async () => {
    const random = new Random("transformations");
    const built = Array.from({ length: caseCount() }, () => utils.generate_transformation_string(transformationOptions(random)));
    await assertNoErrors(built.map((text) => text.replaceAll(" ", "%20")));
  });

  test("knows every effect, flag, crop mode and color of the reference", async () => {
    const values = [
      ...Object.keys(reference.effects).map((name) => `e_${name}`),
      ...Object.entries(reference.flags).filter(([, { pattern }]) => !pattern?.includes("alternate")).map(([name]) => `fl_${name}`),
      ...Object.keys(reference.crop_modes).map((name) => `c_${name},g_auto,h_1,w_1`),
      ...reference.colors.named.map((name) => `co_${name},e_shadow`),
      ...["compass", "gravity_special", "gravity_legacy"].flatMap((list) => reference.enums[list]).map((name) => `c_fill,g_${name},h_1,w_1`),
      ...Object.values(reference.enums.objects).flat().map((name) => `c_fill,g_${name},h_1,w_1`),
    ];
    const unknown = (await findings(values)).filter(({ code }) => /^unknown|value$/.test(code));
    assert.deepEqual(unknown.map(({ given, message }) => `${given}: ${message}`), []);
  });

  test("suggests what was meant", async () => {
    const meant = {
      "widht_100": "w", "W_100": "w", "crop_fill": "c", "quality_80": "q", "c_fil,w_1": "fill", "e_seepia": "sepia", "fl_progresive": "progressive",
      "c_thumb,g_fase,w_1": "face", "co_balck,e_shadow": "black", "e_art:audry": "audrey", "ac_acc": "aac", "l_text:Arial_20_bolt:x": "bold",
    };
    for (const [given, word] of Object.entries(meant)) {
      const hints = (await findings([given])).map(({ hint }) => hint);
      assert.ok(hints.includes(`Did you mean "${word}"?`), `${given}: ${JSON.stringify(hints)}`);
    }
  });

  // what the service refuses by name, and what the SDKs' suites hold although it is made up or wrong
  test("finds documented mistakes", async () => {
    const mistakes = {
      "w_abc": "error bad-value", "xyz": "error unknown-code", "xyz_1": "error unknown-code", "c_custom": "error bad-value", "fl_abc": "warning unknown-flag",
      "b_gen_fill,c_fill,h_1,w_1": "warning bg-pad", "e_deshake:17": "warning effect-argument", "q_0.4": "warning out-of-range", "ac_acc": "warning open-value",
      "c_auto_pad,w_1": "error pad-gauto", "w_1/bl_base": "error bl-first", "dr_high,vc_h264": "error dr-h265", "w_1/if_end": "error if-balance",
      "l_folder/logo": "error layer-slash", "if_w_gt_1/f_png/if_end": "error cond-forbidden", "c_fill//w_1": "error empty-component", "$my-var_1": "error var-name",
    };
    const rows = await findings(Object.keys(mistakes));
    for (const [given, finding] of Object.entries(mistakes)) {
      const found = rows.filter((row) => row.given === given).map(({ severity, code }) => `${severity} ${code}`);
      assert.ok(found.includes(finding), `${given}: ${found.join(", ")}`);
    }
  });

  test("gives every rule of the reference its severity, but for those that need a context", async () => {
    const contextual = ["sp-ext", "not-in-named", "fetch-ai", "resource-type", "raw"];
    const page = readFileSync(new URL("../../docs/transformation-validation.md", import.meta.url), "utf8");
    for (const { id, severity } of reference.rules.filter((rule) => !contextual.includes(rule.id))) {
      const row = page.split("\n").find((line) => line.startsWith("|") && line.split("|")[1].includes(`\`${id}\``));
      assert.ok(row?.split("|")[2].includes(severity), `${id} is ${severity}`);
    }
  });

  test("counts positions in characters", async () => {
    const [row] = (await findings(["l_text:Arial_20:é图/w_x"])).filter(({ code }) => code === "bad-value");
    assert.deepEqual([row.position, row.component], [20, 2]);
  });

  test("survives any text, and agrees with is_valid_transformation", async () => {
    const random = new Random("hostile");
    const pieces = ["w_", "/", ",", "_", "$a", "if_end", "if_else", "if_w_gt_1", "l_x", "fl_layer_apply", "%", "%2", "é", " ", "1", ".", ":", ";", "(", "e_", "e_art:",
      "c_fill", "g_auto", "x".repeat(70), "-", "!", "t_"];
    const texts = Array.from({ length: caseCount() }, () => random.list(0, 12, () => random.pick(pieces)).join(""));
    const { rows } = await client.query(
      `SELECT given FROM unnest($1::text[]) given WHERE cloudinary.is_valid_transformation(given) =
         EXISTS (SELECT FROM cloudinary.validate_transformation(given) WHERE severity = 'error')`, [texts]);
    assert.deepEqual(rows, [], `seed ${SEED}`);
  });
});

// --- delivery URLs ----------------------------------------------------------------

const config = { api_key: "1234", api_secret: "b" };

async function parse(urls) {
  const { rows } = await client.query("SELECT (cloudinary.parse_url(url)).* FROM unnest($1::text[]) WITH ORDINALITY u(url, n) ORDER BY n", [urls]);
  return rows;
}

// The SDK decodes an id before it encodes it.
const decoded = (publicId) => (/^https?:/.test(publicId) ? publicId : decodeURIComponent(publicId));

// On a host of one's own only the full form is believed.
const isHidden = ({ options }) => options.secure_distribution && (options.url_suffix || options.shorten || options.use_root_path);

function expected({ publicId, options }, url) {
  const id = decoded(publicId);
  const version = options.version ?? (publicId.includes("/") && !/^https?:|^v\d/.test(publicId) ? 1 : null);
  const signature = /\/s--([^/]+)--\//.exec(url)?.[1] ?? null;
  // the suffix follows the whole id; in a root path nothing tells it from the id
  return {
    host: new URL(url).host,
    cloud_name: options.secure_distribution && options.private_cdn ? null : options.cloud_name,
    resource_type: options.resource_type, type: options.type, signature,
    transformation: utils.generate_transformation_string({ ...options }).replaceAll(" ", "%20").replace(/([^:])\/\//g, "$1/") || null,
    version: version === null ? null : String(version),
    public_id: id, format: options.format ?? null, url_suffix: options.url_suffix ?? null,
  };
}

// The SDK again, from nothing but the parts and where the URL points.
function rebuild(parts, { options }) {
  const { secure, cdn_subdomain, secure_cdn_subdomain, private_cdn, secure_distribution, cname, shorten, use_root_path } = options;
  const place = { secure, cdn_subdomain, secure_cdn_subdomain, private_cdn, secure_distribution, cname, shorten, use_root_path };
  const { resource_type, type, version, format, url_suffix } = parts;
  const id = type === "fetch" ? parts.public_id : parts.public_id.replaceAll("%", "%25");
  return cloudinary.url(id, { ...place, cloud_name: options.cloud_name, resource_type, type, version, format, url_suffix,
    raw_transformation: parts.transformation, force_version: false, urlAnalytics: false });
}

const bare = (url) => url.replace(/\?.*/, "").replace(/\/s--[^/]+--\//, "/");

describe("parse_url", () => {
  test("gives back the parts of what the SDK builds", async () => {
    const random = new Random("delivery");
    const cases = Array.from({ length: caseCount() }, () => deliveryOptions(random)).filter((sample) => !isHidden(sample));
    for (const sample of cases) {
      sample.publicId = sample.publicId.replaceAll("%", "%25");
      if (sample.options.type === "fetch") sample.publicId = sample.publicId.replaceAll("%25", "%");
      sample.url = cloudinary.url(sample.publicId, { ...config, ...sample.options });
    }
    const parsed = await parse(cases.map(({ url }) => url));
    cases.forEach((sample, i) => {
      assert.deepEqual({ ...parsed[i] }, expected(sample, sample.url), `${sample.url}, seed ${SEED}`);
      assert.equal(rebuild(parsed[i], sample), bare(sample.url), `seed ${SEED}`);
    });
  });

  test("says nothing of other texts", async () => {
    const others = ["", "x", "https://", "https://res.cloudinary.com", "https://res.cloudinary.com/demo", "https://res.cloudinary.com/demo/",
      "ftp://res.cloudinary.com/demo/image/upload/a", "https://u:p@res.cloudinary.com/demo/image/upload/a", "https://example.com/images/a/b.jpg",
      "https://example.com/a/b/c/d.jpg", "https://res.cloudinary.com/demo/image/upload/", "https://res.cloudinary.com/demo/image/upload/a%2",
      "https://res.cloudinary.com/demo/image/upload/%00", "https://res.cloudinary.com/demo/image/upload/%ff", "https://res.cloudinary.com/demo/image/upload/a//b",
      "https://res.cloudinary.com/demo/image/upload/../b", "https://res.cloudinary.com/demo/image/a.jpg", "https://res.cloudinary.com.evil.example/demo/image/upload/a",
      "https://res-6.cloudinary.com/demo/image/nope.x/a", "https://res.cloudinary.com/demo/image/upload/a b", "javascript:alert(1)"];
    const { rows } = await client.query("SELECT url FROM unnest($1::text[]) url WHERE cloudinary.parse_url(url) IS NOT NULL OR (cloudinary.parse_url(url)).host IS NOT NULL", [others]);
    assert.deepEqual(rows, []);
  });
});

describe("transform", () => {
  test("adds to the transformation and changes no other part", async () => {
    const random = new Random("transform");
    const cases = Array.from({ length: caseCount(2) }, () => deliveryOptions(random))
      .filter((sample) => !isHidden(sample) && sample.options.resource_type !== "raw");
    for (const sample of cases) {
      delete sample.options.sign_url;
      sample.publicId = sample.publicId.replaceAll("%", "%25");
      sample.url = cloudinary.url(sample.publicId, { ...config, ...sample.options });
    }
    const urls = cases.map(({ url }) => url);
    const { rows } = await client.query("SELECT cloudinary.transform(url, 'c_fill,w_100/e_sepia') AS url FROM unnest($1::text[]) WITH ORDINALITY u(url, n) ORDER BY n", [urls]);
    const plain = await parse(urls);
    const changed = await parse(rows.map(({ url }) => url));
    plain.forEach((parts, i) => {
      const transformation = [parts.transformation, "c_fill,w_100/e_sepia"].filter(Boolean).join("/");
      assert.deepEqual({ ...changed[i] }, { ...parts, transformation }, `${urls[i]}, seed ${SEED}`);
    });
  });

  test("refuses what it would break", async () => {
    const url = "https://res.cloudinary.com/demo/image/upload/sample.jpg";
    const refused = [[url, "w_abc"], [url, "nope_1"], [url, "w_1/"], [url, "w_1/jpg"], ["https://example.com/a.jpg", "w_1"], [`${url}?__cld_token__=exp=1~hmac=00`, "w_1"],
      [`${url}?my=exp=1~hmac=00`, "w_1"], ["https://res.cloudinary.com/demo/image/upload/s--abcdefgh--/sample.jpg", "w_1"]];
    for (const args of refused)
      assert.equal((await attempt(client, "SELECT cloudinary.transform($1, $2)", args)).raises, "22023", args.join(" "));
    assert.equal((await attempt(client, "SELECT cloudinary.transform($1, '')", [url])).value, url);
  });
});

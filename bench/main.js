// The benchmark's table: signing, saving, notifications, the signing endpoint, and API calls.
import { createHash } from "node:crypto";
import cloudinary from "cloudinary";
import pg from "pg";
import { httpRows } from "./http.js";
import { compare, seconds } from "./measure.js";

const SECRET = "a676b67565c6767a6767d6767f676fe1";
const ROWS = 200_000;
const client = new pg.Client({ user: "app_owner", database: "app" });
await client.connect();
await client.query("SET jit = off; SET max_parallel_workers_per_gather = 0");

const two = { public_id: "sample_image", timestamp: 1315060510 };
const twelve = {
  ...two, folder: "users/42", tags: ["holiday", "beach", "2026"], context: "alt=A beach|caption=Summer", upload_preset: "mobile",
  use_filename: true, unique_filename: false, overwrite: false, eager: "w_400,h_300,c_pad|w_260,h_200,c_crop",
  notification_url: "https://example.com/hook?a=1", type: "upload",
};

// Seconds per row of an expression, above the same scan without it.
async function perRow(expression) {
  const run = (e) => seconds(() => client.query(`SELECT count(${e}) FROM (SELECT i, $$x$$::text AS x FROM generate_series(1, ${ROWS}) i OFFSET 0) s`));
  const [bare, full] = [await run("x"), await run(expression)];
  return (full - bare) / ROWS;
}

function sdk(params) {
  return async () => (await seconds(() => {
    for (let i = 0; i < 20_000; i++) cloudinary.v2.utils.api_sign_request({ ...params, timestamp: params.timestamp + i }, SECRET);
  })) / 20_000;
}

// The parameters as a constant, with a timestamp that differs from row to row.
const literal = (params) => `('${JSON.stringify(params).replaceAll("'", "''")}'::jsonb)`;
const sign = (params) => `cloudinary.api_sign_request(CASE WHEN i > 0 THEN ${literal(params)} END, '${SECRET}')`;
const toSign = (params) => cloudinary.v2.utils.api_sign_request && client.query("SELECT cloudinary.string_to_sign($1) AS s", [params]);

const table = [];
const add = (what, against, result, goal, unit = 1e9, name = "ns") =>
  table.push({ what, against, ours: `${(result.ours * unit).toFixed(0)} ${name}`, theirs: `${(result.theirs * unit).toFixed(0)} ${name}`, ratio: result.ratio.toFixed(2), goal });

for (const [name, params, goal] of [["2 parameters", two, ">= 8"], ["12 parameters", twelve, ">= 6"]]) {
  add(`api_sign_request, ${name}`, "Node SDK", await compare(() => perRow(sign(params)), sdk(params)), goal);
  const text = (await toSign(params)).rows[0].s.replaceAll("'", "''");
  const pgcrypto = `encode(public.digest(CASE WHEN i > 0 THEN '${text}' END || '${SECRET}', 'sha1'), 'hex')`;
  add(`api_sign_request, ${name}`, "pgcrypto, same string", await compare(() => perRow(sign(params)), () => perRow(pgcrypto)), "> 1");
}

// Delivery URLs of a million rows: seconds per row of the whole query.
const PICTURES = 1_000_000;
const thumbnail = { width: 300, height: 300, crop: "fill" };
const chain = { transformation: [thumbnail, { overlay: { font_family: "Arial", font_size: 40, text: "Summer" }, gravity: "south", y: 20 }, { quality: "auto" }] };
const ofPictures = (expression) => async () => (await seconds(() => client.query(`SELECT count(${expression}) FROM pictures`))) / PICTURES;
const call = (name, options) => ofPictures(`cloudinary.${name}(public_id, '${JSON.stringify(options)}')`);
const path = "/image/upload/c_fill,h_300,w_300/v1/";
const fromColumns = `'https://res.cloudinary.com/' || cloud_name || '${path}' || public_id || '.' || format`;
const fromConstants = `'https://res.cloudinary.com/demo${path}' || public_id || '.jpg'`;

async function streamThroughSdk() {
  const spent = await seconds(async () => {
    await client.query("BEGIN; DECLARE c CURSOR FOR SELECT public_id FROM pictures");
    for (;;) {
      const { rows } = await client.query("FETCH 10000 FROM c");
      if (rows.length === 0) break;
      for (const { public_id } of rows) cloudinary.v2.url(public_id, { ...thumbnail, cloud_name: "demo", secure: true, analytics: false });
    }
    await client.query("COMMIT");
  });
  return spent / PICTURES;
}
const jpeg = { ...thumbnail, format: "jpg" };
add("url, thumbnail of a million rows", "|| of its columns", await compare(call("url", jpeg), ofPictures(fromColumns)), ">= 1");
add("url, thumbnail of a million rows", "'...' || public_id || '.jpg'", await compare(call("url", jpeg), ofPictures(fromConstants)), "");
add("url, thumbnail of a million rows", "a client, cursor and Node SDK", await compare(call("url", thumbnail), streamThroughSdk), ">= 50");
add("url, chain of three with text", "url, thumbnail", await compare(call("url", chain), call("url", thumbnail)), ">= 0.83");
add("signed_url, thumbnail", "url, thumbnail", await compare(call("signed_url", thumbnail), call("url", thumbnail)), "+250 ns");

// Saving: one statement per row, prepared, in one transaction a round; both answer the row's id.
let next = 1;
const columns = "public_id, media_url, resource_type, user_id, cloud_name, type, asset_id, version, format, width, height, bytes, etag, tags, original_filename, created_at, provenance";
const plainInsert = `INSERT INTO plain_files (${columns}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)`;
async function inOneTransaction(statements) {
  const spent = await seconds(async () => {
    await client.query("BEGIN");
    for (const statement of statements) await client.query(statement);
    await client.query("COMMIT");
  });
  return spent / statements.length;
}
async function nextReports(batch) {
  const { rows } = await client.query("SELECT asset FROM reports WHERE id >= $1 AND id < $2 ORDER BY id", [next, next + batch]);
  next += batch;
  return rows.map(({ asset }) => asset);
}
const save = async (batch, statement) => inOneTransaction((await nextReports(batch)).map(statement));
const verified = (asset) => ({ name: "save", text: "SELECT cloudinary.save_metadata($1, 'u', 'cloudinary_files') ->> 'id'", values: [JSON.stringify(asset)] });
const plain = (asset) => ({ name: "plain", text: `${plainInsert} RETURNING id`, values: [
  asset.public_id, asset.secure_url, asset.resource_type, "u", "demo", asset.type, asset.asset_id, asset.version, asset.format, asset.width,
  asset.height, asset.bytes, asset.etag, asset.tags, asset.original_filename, asset.created_at, "client"] });
add("save_metadata, verified, one call a row", "plain INSERT, prepared", await compare(() => save(2000, verified), () => save(2000, plain)), ">= 0.67", 1e6, "us");

// The same inside the server, where no round trip hides the difference.
async function saveInServer(sql) {
  const from = next;
  next += 5000;
  return (await seconds(() => client.query(sql, [from, next]))) / 5000;
}
const inServer = "SELECT count(cloudinary.save_metadata(asset, 'u', 'cloudinary_files')) FROM reports WHERE id >= $1 AND id < $2";
const plainInServer = `INSERT INTO plain_files (${columns}) SELECT asset ->> 'public_id', asset ->> 'secure_url', asset ->> 'resource_type', 'u', 'demo',
  asset ->> 'type', asset ->> 'asset_id', (asset ->> 'version')::bigint, asset ->> 'format', (asset ->> 'width')::int, (asset ->> 'height')::int,
  (asset ->> 'bytes')::bigint, asset ->> 'etag', ARRAY(SELECT jsonb_array_elements_text(asset -> 'tags')), asset ->> 'original_filename',
  (asset ->> 'created_at')::timestamptz, 'client' FROM reports WHERE id >= $1 AND id < $2`;
add("save_metadata, inside the server", "INSERT ... SELECT from jsonb, no checks", await compare(() => saveInServer(inServer), () => saveInServer(plainInServer)), "", 1e6, "us");

// Notifications of new assets: verified, stored, folded into a state, mirrored into a row.
let happened = 0;
const notification = (type, payload) => {
  happened += 1;
  const context = { triggered_at: new Date(1767261600000 + happened).toISOString(), triggered_by: { source: "API", id: "key" } };
  const body = JSON.stringify({ notification_type: type, notification_context: context, ...payload });
  const sent = Math.floor(Date.now() / 1000);
  const signature = createHash("sha1").update(body + sent + SECRET).digest("hex");
  return { name: "receive", text: "SELECT cloudinary.receive_notification($1, $2, $3) ->> 'status'", values: [body, sent, signature] };
};
// their public ids are of no user's folder, so rows come from save_metadata, as they do in the guide
async function uploads(batch) {
  const assets = await nextReports(batch);
  return inOneTransaction(assets.map((asset) => notification("upload", asset)));
}
async function tagChanges(batch) {
  const assets = await nextReports(batch);
  await inOneTransaction(assets.map(verified));
  await inOneTransaction(assets.map((asset) => notification("upload", asset)));
  const changes = assets.map(({ asset_id, public_id, resource_type, type }) =>
    notification("resource_tags_changed", { resources: [{ asset_id, public_id, resource_type, type, added: ["c"], removed: ["a"] }] }));
  return inOneTransaction(changes);
}
add("receive_notification, upload", "plain INSERT, prepared", await compare(() => uploads(1000), () => save(1000, plain)), "", 1e6, "us");
add("receive_notification, tags of a row", "plain INSERT, prepared", await compare(() => tagChanges(500), () => save(500, plain)), "", 1e6, "us");

// The endpoint: bounded requests, eight at a time, to this machine only.
async function requests(path) {
  const each = 150;
  const spent = await seconds(() => Promise.all(Array.from({ length: 8 }, async () => {
    for (let i = 0; i < each; i++) {
      const response = await fetch(`${process.env.POSTGREST_URL}/rpc/${path}`);
      if (!response.ok) throw new Error(await response.text());
      await response.text();
    }
  })));
  return spent / (8 * each);
}
add("GET /rpc/generate_signature", "an empty SQL function", await compare(() => requests("generate_signature"), () => requests("empty")), ">= 0.9", 1e6, "us");

await client.end();
await httpRows(add);
console.table(table);

// API calls against bare libcurl, both against one nginx with TLS.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { compare, seconds } from "./measure.js";
import { makeAuthority, makeCertificate } from "../test/http/certificates.js";

const REUSED = 3000;
const NEW = 150;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** nginx that answers every path with a small JSON object. */
async function startNginx(directory) {
  const port = await freePort();
  writeFileSync(join(directory, "nginx.conf"), `daemon off; worker_processes 1; pid ${directory}/nginx.pid; error_log stderr crit;
events { worker_connections 64; }
http { access_log off; client_body_temp_path ${directory}; proxy_temp_path ${directory}; fastcgi_temp_path ${directory};
  uwsgi_temp_path ${directory}; scgi_temp_path ${directory}; keepalive_requests 10000000;
  server { listen 127.0.0.1:${port} ssl; ssl_certificate ${directory}/nginx.pem; ssl_certificate_key ${directory}/nginx.key;
    location / { default_type application/json; return 200 '{"status":"ok","result":"ok"}'; } } }`);
  const nginx = spawn("nginx", ["-p", directory, "-c", join(directory, "nginx.conf")], { stdio: ["ignore", "ignore", "inherit"] });
  await sleep(500);
  return { port, stop: () => nginx.kill() };
}

// Deleted rows that the queue sends, against the same destroys without a queue.
async function queueRows(client, add) {
  const n = 1000;
  await client.query(`SELECT cloudinary.create_files_table('doomed', verify => 'signature', grace => '0')`);
  const destroys = `SELECT count(*) FROM cloudinary._call_many((SELECT jsonb_agg(jsonb_build_object('method', 'POST', 'path', 'image/destroy',
    'params', jsonb_build_object('public_id', 'doomed/' || i, 'type', 'upload', 'invalidate', 'true'))) FROM generate_series(1, ${n}) i))`;
  const drain = async () => {
    await client.query(`INSERT INTO doomed (public_id, media_url, resource_type, user_id, cloud_name) SELECT 'doomed/' || i, 'x', 'image', 'u', 'demo' FROM generate_series(1, ${n}) i`);
    await client.query("DELETE FROM doomed");
    return (await seconds(async () => {
      const { rows: [{ destroyed }] } = await client.query(`SELECT destroyed FROM cloudinary.run_queue(${n})`);
      if (destroyed !== n) throw new Error(`${destroyed} of ${n} destroyed`);
    })) / n;
  };
  const bare = async () => (await seconds(() => client.query(destroys))) / n;
  add("run_queue(), a thousand deletes", "_call_many() of the same destroys", await compare(drain, bare), "", 1e6, "us");
}

/** Rows for the benchmark's table. */
export async function httpRows(add) {
  const directory = mkdtempSync(join(tmpdir(), "bench-http-"));
  makeAuthority(directory);
  makeCertificate(directory, "nginx", "IP:127.0.0.1");
  const nginx = await startNginx(directory);
  const raw = join(directory, "raw-http");
  execFileSync("gcc", ["-O2", "-o", raw, "bench/raw-http.c", "-lcurl"]);
  const base = `https://127.0.0.1:${nginx.port}`;
  const bare = (n, how) => async () =>
    Number(execFileSync(raw, [`${base}/v1_1/demo/ping`, join(directory, "ca.pem"), String(n), how]).toString().split(" ")[0]) / n;

  const client = new pg.Client({ user: "cloud_admin", database: "app" });
  await client.connect();
  await client.query(`SET cloudinary_meta.api_base_url = '${base}'; SET cloudinary_meta.api_ca_file = '${directory}/ca.pem'`);
  const run = (sql, n) => async () => (await seconds(() => client.query(sql))) / n;
  const pings = run(`SELECT count(cloudinary.ping()) FROM generate_series(1, ${REUSED})`, REUSED);
  const many = run(`SELECT count(*) FROM cloudinary._call_many((SELECT jsonb_agg('{"method": "GET", "path": "ping"}'::jsonb) FROM generate_series(1, ${REUSED})))`, REUSED);
  add("ping(), one after the other", "libcurl, connection reused", await compare(pings, bare(REUSED, "reuse")), ">= 0.8", 1e6, "us");
  add("_call_many(), eight at a time", "libcurl, connection reused", await compare(many, bare(REUSED, "reuse")), "", 1e6, "us");
  add("ping(), one after the other", "libcurl, a connection each", await compare(pings, bare(NEW, "new")), "", 1e6, "us");
  await queueRows(client, add);
  await client.end();
  nginx.stop();
}

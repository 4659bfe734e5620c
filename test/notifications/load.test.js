// Many deliveries at once: of one asset, of assets that trade names, of folders.
// Nothing deadlocks, nothing is lost, and the end is the same as ever.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Random } from "../conformance/random.js";
import { connect, createAccount, signed } from "./deliver.js";
import { World } from "./world.js";

const CONNECTIONS = 8;
const WORLDS = 6;
let clients;

before(async () => {
  clients = await Promise.all(Array.from({ length: CONNECTIONS }, connect));
  await createAccount(clients[0], "load");
});

after(() => Promise.all(clients.map((client) => client.end())));

async function receive(client, event) {
  const { rows } = await client.query("SELECT cloudinary.receive_notification($1, $2, $3, 'load') ->> 'status' AS status", signed(event));
  return rows[0].status;
}

test(`${CONNECTIONS} connections deliver the events of ${WORLDS} small worlds, twice`, async () => {
  const worlds = Array.from({ length: WORLDS }, (_, i) => {
    const world = new World(new Random(`load ${i}`), `load${i}`);
    world.play(60);
    return world;
  });
  const random = new Random("load order");
  const stream = worlds.flatMap(({ events }) => [...events, ...events])
    .map((event) => [random.bits(), event]).sort(([a], [b]) => a - b).map(([, event]) => event);
  const statuses = [];
  const next = stream[Symbol.iterator]();
  await Promise.all(clients.map(async (client) => {
    for (const event of next) statuses.push(await receive(client, event));
  }));
  assert.equal(statuses.length, stream.length);
  assert.deepEqual(statuses.filter((status) => status === "failed"), []);
  // what had to give way to another delivery is applied now
  await clients[0].query("SELECT * FROM cloudinary.replay_notifications(100000)");
  await clients[0].query("SELECT * FROM cloudinary.replay_notifications(100000)");
  const { rows: open } = await clients[0].query(
    "SELECT status, detail FROM cloudinary.notifications WHERE account = 'load' AND status NOT IN ('applied', 'logged', 'unknown asset')");
  assert.deepEqual(open, []);
  const { rows } = await clients[0].query("SELECT asset_id, public_id, version::float8, asset_folder FROM public.load ORDER BY 1");
  const truth = worlds.flatMap((world) => world.truth())
    .map(({ asset_id, public_id, version, asset_folder }) => ({ asset_id, public_id, version, asset_folder }))
    .sort((a, b) => (a.asset_id < b.asset_id ? -1 : 1));
  assert.deepEqual(rows, truth);
});

test("one asset's notifications from all connections at once", async () => {
  const asset = { asset_id: "f".repeat(32), public_id: "hot/00000000-0000-0000-0000-000000000000", resource_type: "image", type: "upload" };
  const at = (n) => ({ notification_context: { triggered_at: `2026-02-01T10:00:00.${String(n).padStart(6, "0")}Z` } });
  const events = [
    { notification_type: "upload", ...at(0), ...asset, version: 1, tags: [], secure_url: "https://res.cloudinary.com/demo/image/upload/v1/x.png" },
    ...Array.from({ length: 200 }, (_, i) => ({
      notification_type: "resource_tags_changed", ...at(i + 1), resources: [{ ...asset, added: [`t${i}`], removed: i > 0 ? [`t${i - 1}`] : [] }],
    })),
  ];
  const next = events.reverse()[Symbol.iterator]();
  const statuses = [];
  await Promise.all(clients.map(async (client) => {
    for (const event of next) statuses.push(await receive(client, event));
  }));
  assert.ok(statuses.every((status) => ["applied", "unknown asset"].includes(status)), [...new Set(statuses)].join());
  const { rows } = await clients[0].query("SELECT tags FROM public.load WHERE asset_id = $1", [asset.asset_id]);
  assert.deepEqual(rows, [{ tags: ["t199"] }]);
});

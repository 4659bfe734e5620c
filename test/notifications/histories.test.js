// The property: whatever the order and number in which notifications come, the
// files table ends as the world did. NOTIFICATION_HISTORIES says how many.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Random, SEED } from "../conformance/random.js";
import { connect, createAccount, deliver } from "./deliver.js";
import { World } from "./world.js";

const HISTORIES = Number(process.env.NOTIFICATION_HISTORIES ?? 10000);
const IN_ORDER = Math.ceil(HISTORIES / 10);
// Each connection has one: "dirty" is looked for in the whole account.
const ACCOUNTS = ["histories_1", "histories_2"];
let clients;

before(async () => {
  clients = await Promise.all(ACCOUNTS.map(connect));
  for (const account of ACCOUNTS) await createAccount(clients[0], account);
});

after(async () => {
  await Promise.all(clients.map((client) => client.end()));
});

function shuffled(random, events) {
  const stream = events.flatMap((event) => random.chance(0.3) ? [event, event] : [event]);
  for (let i = stream.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [stream[i], stream[j]] = [stream[j], stream[i]];
  }
  return stream;
}

function history(label, user) {
  const random = new Random(label);
  const world = new World(random, user);
  world.play(random.between(2, 9));
  return { random, world };
}

const COLUMNS = `asset_id, public_id, version::float8, format, width, height, bytes::float8, tags, context, metadata, asset_folder, display_name,
  moderation_status, access_control, eager, info`;

async function rowsOf(client, account, user) {
  const { rows } = await client.query(
    `SELECT ${COLUMNS}, media_url, provenance FROM public.${account} WHERE user_id = $1 ORDER BY asset_id`, [user]);
  return rows;
}

function expected(world) {
  return world.truth()
    .map((row) => ({
      ...row,
      tags: [...row.tags].sort(),
      media_url: `https://res.cloudinary.com/demo/image/upload/v${row.version}/${row.public_id}.${row.format}`,
      provenance: "notification",
    }))
    .sort((a, b) => (a.asset_id < b.asset_id ? -1 : 1));
}

// Keeps the tables small.
async function forget(client, account) {
  await client.query(`DELETE FROM public.${account}`);
  for (const table of ["_asset", "_asset_event", "_folder_rename", "_notification", "_queue"]) {
    await client.query(`DELETE FROM cloudinary.${table} WHERE account = $1`, [account]);
  }
}

async function check(worker, number, order) {
  const [client, account, user] = [clients[worker], ACCOUNTS[worker], `user${number}`];
  const { random, world } = history(`history ${number}`, user);
  const statuses = await deliver(client, account, order(random, world.events));
  const allowed = new Set(["applied", "duplicate", "unknown asset"]);
  assert.deepEqual(statuses.filter((status) => !allowed.has(status)), [], `history ${number} of seed ${SEED}`);
  const rows = (await rowsOf(client, account, user)).map((row) => ({ ...row, tags: [...row.tags].sort() }));
  assert.deepEqual(rows, expected(world), `history ${number} of seed ${SEED}`);
  const { rows: [{ dirty }] } = await client.query("SELECT count(*)::int AS dirty FROM cloudinary._asset WHERE account = $1 AND (parked OR doubtful)", [account]);
  assert.equal(dirty, 0, `history ${number} of seed ${SEED} is complete, so nothing is in doubt`);
  return world.events.length;
}

async function run(count, order) {
  const events = await Promise.all(ACCOUNTS.map(async (account, worker) => {
    let delivered = 0;
    for (let number = worker; number < count; number += ACCOUNTS.length) {
      delivered += await check(worker, number, order);
      if (number % 20 < ACCOUNTS.length) await forget(clients[worker], account);
    }
    return delivered;
  }));
  await Promise.all(ACCOUNTS.map((account, worker) => forget(clients[worker], account)));
  return events.reduce((sum, n) => sum + n, 0);
}

test(`${IN_ORDER} histories in order`, async (t) => {
  t.diagnostic(`${await run(IN_ORDER, (random, events) => events)} notifications`);
});

test(`${HISTORIES} histories, shuffled and with duplicates`, async (t) => {
  t.diagnostic(`${await run(HISTORIES, shuffled)} notifications`);
});

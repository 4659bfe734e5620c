// Delivers notifications as Cloudinary would, straight to the database.

import { createHash } from "node:crypto";
import pg from "pg";

const SECRET = "notifications-secret";

/** A fresh account with a files table of its own, whose rows belong to whoever their public id names. */
export async function createAccount(client, account) {
  await client.query("SELECT cloudinary.configure($1, $2)", [`cloudinary://key:${SECRET}@demo`, account]);
  await client.query("SELECT cloudinary.set_policy('own_folder', '{\"fixed\": {\"public_id\": \"{user_id}/{uuid}\"}}')");
  await client.query("SELECT cloudinary.create_files_table(name => $1, schema => 'public', account => $2, policy => 'own_folder')", [account, account]);
  // what a table has of these is filled, too
  await client.query(`ALTER TABLE public.${account} ADD COLUMN access_control jsonb, ADD COLUMN eager jsonb, ADD COLUMN info jsonb`);
}

export async function connect() {
  const client = new pg.Client({ application_name: "notifications" });
  await client.connect();
  return client;
}

export function signed(event) {
  const body = JSON.stringify(event);
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = createHash("sha1").update(body + timestamp + SECRET).digest("hex");
  return [body, timestamp, signature];
}

/** Each in a transaction of its own; resolves to the statuses. */
export async function deliver(client, account, events) {
  const statuses = [];
  for (const event of events) {
    const { rows } = await client.query({
      name: "receive",
      text: "SELECT cloudinary.receive_notification($1, $2, $3, $4) ->> 'status' AS status",
      values: [...signed(event), account],
    });
    statuses.push(rows[0].status);
  }
  return statuses;
}

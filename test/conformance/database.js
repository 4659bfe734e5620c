// A connection to the database under test, and calls of its functions.
//
// PGHOST, PGPORT, PGUSER and PGDATABASE say where it is. The extension must
// exist there and belong to the user: the tests configure accounts and policies.

import pg from "pg";

// What a refused argument, an exceeded limit and a missing key look like.
export const REFUSED = ["22023", "54000", "55000"];

export async function connect() {
  const client = new pg.Client({ application_name: "conformance" });
  await client.connect();
  const { rowCount } = await client.query("SELECT FROM pg_extension WHERE extname = 'cloudinary_meta'");
  if (rowCount === 0) {
    await client.end();
    throw new Error("the database has no extension cloudinary_meta: run CREATE EXTENSION cloudinary_meta");
  }
  return client;
}

/** { value } of the first column of the first row, or { raises } with the SQLSTATE. */
export async function attempt(client, sql, values = []) {
  try {
    const { rows } = await client.query({ text: sql, values, rowMode: "array" });
    return { value: rows[0][0] };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return { raises: error.code, message: error.message };
  }
}

/** Calls cloudinary.<name> with named arguments; an undefined one is left to its default. */
export function call(client, name, args) {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  const list = given.map(([argument], i) => `"${argument}" => $${i + 1}`).join(", ");
  return attempt(client, `SELECT cloudinary.${name}(${list})`, given.map(([, value]) => asArgument(value)));
}

// The driver would turn an array into a PostgreSQL array, not into JSON.
function asArgument(value) {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : value;
}

/** Runs work(now) until it has begun and ended within one second of the server's clock. */
export async function withinOneSecond(client, work) {
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await serverTime(client);
    const result = await work(now);
    if ((await serverTime(client)) === now) return result;
  }
  throw new Error("the server's clock never stood still for one call");
}

export async function serverTime(client) {
  const { rows } = await client.query("SELECT floor(extract(epoch FROM clock_timestamp()))::float8 AS now");
  return rows[0].now;
}

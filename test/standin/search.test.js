// Search as the official SDK calls it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { png, startWithSdk } from "./support.js";

let standin;
let search;
let control;

before(async () => {
  let uploadBuffer;
  let cloudinary;
  ({ standin, cloudinary, uploadBuffer, control } = await startWithSdk("key", "secret"));
  ({ search } = cloudinary);
  for (const public_id of ["a", "b", "c", "d", "e"]) {
    await uploadBuffer(png(), { public_id, tags: ["t"], context: { k: public_id } });
  }
});

after(() => standin.stop());

test("sorted, in pages", async () => {
  const query = (cursor) => {
    const built = search.expression("tags=t").sort_by("public_id", "desc").max_results(2);
    return (cursor ? built.next_cursor(cursor) : built).execute();
  };
  const first = await query();
  const second = await query(first.next_cursor);
  const third = await query(second.next_cursor);
  const ids = [first, second, third].map(({ resources }) => resources.map(({ public_id }) => public_id));
  assert.deepEqual(ids, [["e", "d"], ["c", "b"], ["a"]]);
  assert.equal(first.total_count, 5);
  assert.equal(third.next_cursor, undefined);
  assert.equal(first.rate_limit_allowed > 0, true);
});

test("fields and counts", async () => {
  const bare = await search.expression("public_id=a").execute();
  assert.equal("tags" in bare.resources[0], false);
  const full = await search.expression("public_id=a").with_field("tags").with_field("context").aggregate("format").execute();
  assert.deepEqual([full.resources[0].tags, full.resources[0].context], [["t"], { k: "a" }]);
  assert.deepEqual(full.aggregations, { format: { png: 1 } });
});

test("a malformed expression, and an index that lags", async () => {
  await assert.rejects(search.expression("(").execute(), ({ error }) => error.http_code === 400);
  await control("settings", { search_lag: 3600 });
  assert.equal((await search.expression("tags=t").execute()).total_count, 0);
  await control("settings", { search_lag: 0 });
});

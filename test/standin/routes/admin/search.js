// POST /resources/search

import { searchItem } from "../../admin-answer.js";
import { adminRoute } from "../../admin-route.js";
import { invalidValue } from "../../form.js";
import { paginate } from "../../paging.js";
import { jsonAnswer } from "../../responses.js";
import { matcher, sortValue } from "../../search-match.js";

const DEFAULT_RESULTS = 50;
const AGGREGATES = new Set(["format", "resource_type", "type"]);
const SIGNS = { asc: 1, desc: -1 };

export const searchRoute = adminRoute("search", "POST", "resources/search", search);

function search(context) {
  const { form, store, clock, settings } = context;
  const now = clock.now();
  const fits = matcher(form.text("expression"), now);
  // The index lags behind: what was stored a moment ago is not found yet.
  const found = store.list().filter((asset) => asset.internal.uploaded <= now - settings.search_lag && fits(asset));
  const { page, next_cursor, total_count } = paginate(found, orderOf(context), form, DEFAULT_RESULTS);
  return jsonAnswer({
    total_count,
    time: 1,
    resources: page.map((asset) => searchItem(asset, context)),
    next_cursor,
    aggregations: aggregations(found, form.items("aggregate")),
  });
}

function orderOf({ json, store }) {
  const sorts = json?.sort_by?.length ? json.sort_by : [{ created_at: "desc" }];
  const isList = Array.isArray(sorts) && sorts.every((item) => item && Object.keys(item).length > 0);
  if (!isList) throw invalidValue("sort_by");
  const order = sorts.flatMap((item) => Object.entries(item)).map(([field, direction]) => {
    if (!Object.hasOwn(SIGNS, direction)) throw invalidValue("sort_by");
    return { key: (asset) => sortValue(asset, field), sign: SIGNS[direction] };
  });
  return [...order, { key: (asset) => store.sequenceOf(asset), sign: order.at(-1).sign }];
}

function aggregations(assets, names) {
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => {
    if (!AGGREGATES.has(name)) throw invalidValue("aggregate");
    return [name, counts(assets.map((asset) => asset[name] ?? "none"))];
  }));
}

function counts(values) {
  const result = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}

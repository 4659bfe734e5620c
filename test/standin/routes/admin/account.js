// GET /ping, /usage[/{date}], /config and /resources: what concerns the whole environment.

import { adminRoute } from "../../admin-route.js";
import { isoTime } from "../../clock.js";
import { jsonAnswer } from "../../responses.js";

const MEGABYTE = 1024 * 1024;

export const pingRoute = adminRoute("ping", "GET", "ping", () => jsonAnswer({ status: "ok" }));

export const configRoute = adminRoute("config", "GET", "config", ({ form, environment }) => jsonAnswer({
  cloud_name: environment.cloudName,
  created_at: "2024-07-01T00:00:00Z",
  settings: form.flag("settings", false) ? { folder_mode: environment.folderMode ?? "dynamic" } : undefined,
}));

export const usageRoute = adminRoute("usage", "GET", "usage(?:/(?<date>[^/]+))?", usage);

export const resourceTypesRoute = adminRoute("resource-types", "GET", "resources", () =>
  jsonAnswer({ resource_types: ["image", "raw", "video"] }));

function usage({ store, clock }) {
  const assets = store.list();
  const bytes = assets.reduce((sum, asset) => sum + asset.bytes, 0);
  const derived = assets.reduce((sum, { internal }) => sum + (internal.derived?.length ?? 0), 0);
  return jsonAnswer({
    plan: "Free",
    last_updated: isoTime(clock.now()).slice(0, 10),
    date_requested: isoTime(clock.now()),
    transformations: { usage: derived },
    objects: { usage: assets.length + derived },
    bandwidth: { usage: 0 },
    storage: { usage: bytes },
    credits: { usage: 0, limit: 25, used_percent: 0 },
    requests: 0,
    resources: assets.length,
    derived_resources: derived,
    media_limits: {
      image_max_size_bytes: 10 * MEGABYTE,
      video_max_size_bytes: 100 * MEGABYTE,
      raw_max_size_bytes: 10 * MEGABYTE,
      image_max_px: 25_000_000,
      asset_max_total_px: 50_000_000,
    },
  });
}

// The first route that matches answers, so the catch-all form of the delivery
// paths comes last.

import { adminRoutes } from "./admin/index.js";
import { assetsRoute } from "./assets.js";
import { clockRoute } from "./clock.js";
import { contextRoute } from "./context.js";
import { keysRoute, rateRoute, resetRoute, seedRoute, settingsRoute, stateRoute } from "./control.js";
import { deleteByTokenRoute } from "./delete-by-token.js";
import { deliveryRoute } from "./delivery.js";
import { destroyByIdRoute, destroyRoute } from "./destroy.js";
import { explicitRoute } from "./explicit.js";
import { callsRoute, faultsRoute } from "./faults.js";
import { historyRoute } from "./history.js";
import { metadataRoute } from "./metadata.js";
import { moderateRoute } from "./moderate.js";
import { notifyRoute } from "./notify.js";
import { preflightRoute } from "./preflight.js";
import { renameRoute } from "./rename.js";
import { tagsRoute } from "./tags.js";
import { uploadRoute } from "./upload.js";
import { emitRoute, flushRoute, webhooksRoute } from "./webhooks.js";

const standinRoutes = [
  assetsRoute, clockRoute, notifyRoute, webhooksRoute, flushRoute, emitRoute, moderateRoute,
  keysRoute, rateRoute, resetRoute, seedRoute, settingsRoute, stateRoute, faultsRoute, callsRoute, historyRoute,
];

const uploadApiRoutes = [
  uploadRoute, destroyRoute, destroyByIdRoute, renameRoute, explicitRoute, tagsRoute, contextRoute, metadataRoute,
  deleteByTokenRoute,
];

export const routes = [preflightRoute, ...standinRoutes, ...uploadApiRoutes, ...adminRoutes, deliveryRoute];

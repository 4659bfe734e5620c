// The first route that matches answers, so the catch-all form of the delivery
// paths comes last.

import { assetsRoute } from "./assets.js";
import { clockRoute } from "./clock.js";
import { deliveryRoute } from "./delivery.js";
import { preflightRoute } from "./preflight.js";
import { uploadRoute } from "./upload.js";

export const routes = [preflightRoute, assetsRoute, clockRoute, uploadRoute, deliveryRoute];

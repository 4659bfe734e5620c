// The Admin API. Reserved names below /resources come before the asset ids and
// public ids that look like them.

import { configRoute, pingRoute, resourceTypesRoute, usageRoute } from "./account.js";
import { deleteRoutes } from "./delete-resources.js";
import { folderRoutes } from "./folders.js";
import { metadataFieldRoutes } from "./metadata-fields.js";
import { listRoutes } from "./resource-lists.js";
import { resourceRoutes } from "./resource.js";
import { restoreRoutes } from "./restore.js";
import { searchRoute } from "./search.js";
import { tagListRoute } from "./tag-list.js";
import { triggerRoutes } from "./triggers.js";
import { presetRoutes } from "./upload-presets.js";

export const adminRoutes = [
  pingRoute, configRoute, usageRoute, resourceTypesRoute, searchRoute,
  ...restoreRoutes, ...listRoutes, ...deleteRoutes, ...resourceRoutes,
  ...folderRoutes, tagListRoute, ...metadataFieldRoutes, ...presetRoutes, ...triggerRoutes,
];

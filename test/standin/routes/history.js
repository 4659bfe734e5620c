// Runs a random history within the stand-in. Not part of Cloudinary.

import { Form, invalidValue } from "../form.js";
import { randomHistory } from "../history.js";
import { ApiError, jsonAnswer } from "../responses.js";
import { withForm } from "../signed-route.js";
import { renameFolderRoute } from "./admin/folders.js";
import { contextRoute } from "./context.js";
import { destroyRoute } from "./destroy.js";
import { explicitRoute } from "./explicit.js";
import { metadataRoute } from "./metadata.js";
import { renameRoute } from "./rename.js";
import { tagsRoute } from "./tags.js";
import { store as storeFile } from "./upload.js";

const STEP_LIMIT = 100_000;

export const historyRoute = {
  name: "standin-history",
  methods: ["POST"],
  pattern: /^\/standin\/history$/,
  handle: runHistory,
};

const ROUTES = new Map([
  destroyRoute, renameRoute, explicitRoute, tagsRoute, contextRoute, metadataRoute, renameFolderRoute,
].map((route) => [route.name, route]));

async function runHistory(context) {
  const { seed = 1, steps = 100, names = 6 } = (await context.readBody()).json ?? {};
  if (!Number.isInteger(steps) || steps < 0 || steps > STEP_LIMIT) throw invalidValue("steps");
  const history = randomHistory({ seed, steps, names });
  const { clock } = context;
  // It ends now: a receiver would refuse what comes from the future.
  let now = clock.now() - history.reduce((sum, { wait }) => sum + wait, 0);
  clock.set(now);
  const done = history.map((step) => {
    now += step.wait;
    clock.advance(now);
    return { route: step.route, fields: step.fields, refused: run(step, context) };
  });
  return jsonAnswer({ steps: done });
}

/** The message of a refusal, which is part of life; undefined without one. */
function run({ route, fields, file, params }, context) {
  const form = new Form();
  for (const [name, value] of Object.entries(fields)) form.add(name, value);
  const call = { ...withForm({ ...context, params: { resourceType: "image", ...params } }, form), unsigned: false };
  try {
    if (route === "upload") storeFile(file, call);
    else ROUTES.get(route).perform(call);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error.message;
    throw error;
  }
}

// Faults and the log of calls. Not part of Cloudinary.

import { jsonAnswer } from "../responses.js";

/** POST adds a rule, or several in { rules }; GET shows them; DELETE forgets them. */
export const faultsRoute = {
  name: "standin-faults",
  methods: ["GET", "POST", "DELETE"],
  pattern: /^\/standin\/faults$/,
  handle: async ({ request, readBody, faults }) => {
    if (request.method === "DELETE") faults.clear();
    if (request.method === "POST") {
      const { json = {} } = await readBody();
      for (const rule of json.rules ?? [json]) faults.add(rule);
    }
    return jsonAnswer({ rules: faults.list() });
  },
};

export const callsRoute = {
  name: "standin-calls",
  methods: ["GET", "DELETE"],
  pattern: /^\/standin\/calls$/,
  handle: ({ request, calls }) => {
    if (request.method === "DELETE") calls.clear();
    return jsonAnswer({ calls: calls.list() });
  },
};

// The table of routes. A route is { name, methods, pattern, handle }: `pattern`
// is matched against the decoded path, its named groups become `params`, and
// `handle(context)` returns an answer or throws an ApiError.

import { ApiError } from "./responses.js";

export class Router {
  #routes;

  constructor(routes) {
    this.#routes = routes;
  }

  /** The first route for this method and path, with its params. */
  find(method, path) {
    for (const route of this.#routes) {
      const match = route.methods.includes(method) && route.pattern.exec(path);
      if (match) return { route, params: match.groups ?? {} };
    }
    throw new ApiError(404, "Not Found");
  }
}

/** Splits a request target; SDKs escape the slashes inside an id, so the path is
 *  decoded before it is routed, and kept raw for what was signed as it stands. */
export function splitTarget(target) {
  const [rawPath] = target.split("?", 1);
  try {
    return { rawPath, path: decodeURIComponent(rawPath) };
  } catch {
    throw new ApiError(400, "Malformed URL");
  }
}

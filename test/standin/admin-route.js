// The frame of an Admin API route below /v1_1/{cloud}: Basic or Bearer
// authentication, the rate headers, and the fields of query and body in one
// `form` (some SDKs send a DELETE's parameters in its body, others do not).

import { requireAdmin, requireCloud } from "./auth.js";
import { ApiError, errorAnswer } from "./responses.js";
import { withForm } from "./signed-route.js";

/** `path` is the source of a regular expression, its named groups become `params`. */
export function adminRoute(name, method, path, handle) {
  return {
    name,
    methods: [method],
    pattern: new RegExp(`^/v1_1/(?<cloud>[^/]+)/${path}$`, "s"),
    handle: (context) => handleAdmin(context, handle),
    perform: handle,
  };
}

async function handleAdmin(context, handle) {
  requireCloud(context);
  const apiKey = requireAdmin(context);
  const exceeded = context.rate.charge();
  const answer = exceeded ? refusal(exceeded) : await answerOf(context, apiKey, handle);
  return { ...answer, headers: { ...answer.headers, ...context.rate.headers() } };
}

async function answerOf(context, apiKey, handle) {
  try {
    const { form, json } = await context.readFields();
    return await handle({ ...withForm(context, form, apiKey), json });
  } catch (error) {
    if (error instanceof ApiError) return refusal(error);
    throw error;
  }
}

function refusal({ status, message }) {
  return errorAnswer(status, message);
}

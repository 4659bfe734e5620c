// SDK configurations as accounts of the extension.

import { createHash } from "node:crypto";
import { call } from "./database.js";

/** The CLOUDINARY_URL that says what an SDK configuration says. */
export function cloudinaryUrl({ cloud_name = "demo", api_key, api_secret, ...settings }) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value !== "object") query.append(name, value);
    else for (const [inner, text] of Object.entries(value)) query.append(`${name}[${inner}]`, text);
  }
  const secret = api_secret === undefined ? "" : `:${api_secret}`;
  const credentials = api_key === undefined && secret === "" ? "" : `${api_key ?? ""}${secret}@`;
  return `cloudinary://${credentials}${cloud_name}?${query}`;
}

/**
 * Configures an account whose name says which test and which URL it is for: a
 * later key of the same account would leave the earlier one valid.
 * Resolves to { account }, or to { raises, message } when the URL is refused.
 */
export async function configure(client, topic, url) {
  const account = `${topic} ${createHash("sha256").update(url).digest("hex").slice(0, 16)}`;
  const { raises, message } = await call(client, "configure", { cloudinary_url: url, account });
  return raises ? { raises, message } : { account };
}

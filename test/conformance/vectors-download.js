// Runs the vectors of signed download addresses.

import { cloudinaryUrl, configure } from "./accounts.js";
import { addressParts } from "./addresses.js";
import { call } from "./database.js";

// One runner for all: arguments named as in the vector, then the options.
function downloadRunner(name) {
  async function run(client, { args }) {
    const { config, now, options, ...positional } = args;
    const { account, ...refusal } = await configure(client, "vectors", cloudinaryUrl(config));
    if (refusal.raises) return refusal;
    return call(client, name, { ...positional, options: { timestamp: now, ...options }, account });
  }
  return { run, normalize: addressParts };
}

const NAMES = [
  "private_download_url", "download_archive_url", "download_zip_url", "download_folder", "download_backedup_asset",
];

export const downloadRunners = Object.fromEntries(NAMES.map((name) => [name, downloadRunner(name)]));

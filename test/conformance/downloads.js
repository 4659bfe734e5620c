// Random options of download addresses, and the SDK's answers to them.

import { utils } from "./sdk.js";
import { blankable, list, text, transformation } from "./values.js";

const flag = (random) => random.pick([true, false, "true", "false", "1", "0", 1, 0, "yes", "", null]);
const hex = (random) => random.list(4, 32, () => random.pick("0123456789abcdef")).join("");

function time(random) {
  const seconds = random.between(1, 2e9);
  return random.chance(0.3) ? String(seconds) : seconds;
}

function assetOptions(random) {
  return {
    timestamp: time(random),
    ...random.members({
      resource_type: () => random.pick(["image", "video", "raw", ""]),
      type: () => random.pick(["upload", "private", "authenticated", "", null]),
      attachment: () => random.pick([true, false, "true", "", null, text(random, 1, 6)]),
      expires_at: () => random.pick([time(random), null, ""]),
    }),
  };
}

function archiveOptions(random) {
  return {
    timestamp: time(random),
    ...random.members({
      resource_type: () => random.pick(["image", "video", "raw", "all", "auto", ""]),
      mode: () => random.pick(["create", "download"]),
      type: () => random.pick(["upload", "private", "authenticated"]),
      expires_at: () => time(random),
      allow_missing: () => flag(random),
      async: () => flag(random),
      flatten_folders: () => flag(random),
      flatten_transformations: () => flag(random),
      keep_derived: () => flag(random),
      skip_transformation_name: () => flag(random),
      use_original_filename: () => flag(random),
      notification_url: () => blankable(random),
      target_format: () => random.pick(["zip", "tgz", ""]),
      target_public_id: () => blankable(random),
      target_asset_folder: () => blankable(random),
      prefixes: () => list(random),
      public_ids: () => list(random),
      fully_qualified_public_ids: () => list(random),
      tags: () => list(random),
      target_tags: () => list(random),
      transformations: () => transformations(random),
    }, 0.25),
  };
}

function transformations(random) {
  if (random.chance(0.5)) return transformation(random);
  return random.list(0, 3, () => (random.chance(0.1) ? "" : transformation(random)));
}

// Of the options of a backup's address the SDK uses the time only.
function backupOptions(random) {
  return { timestamp: time(random), ...random.members({ resource_type: () => random.pick(["image", "video", "raw"]) }, 0.2) };
}

function definition(name, positional, makeOptions) {
  const names = Object.keys(positional);
  return {
    columns: { ...Object.fromEntries(names.map((argument) => [argument, "text"])), options: "jsonb", account: "text" },
    expression: `cloudinary.${name}(${[...names, "options", "account"].join(", ")})`,
    make: (random) => ({
      ...Object.fromEntries(names.map((argument) => [argument, positional[argument](random)])),
      options: JSON.stringify(makeOptions(random)),
    }),
    expected: (one) =>
      refused(one) ?? utils[name](...names.map((argument) => one[argument]), { ...JSON.parse(one.options), ...one.config }),
  };
}

// Refused on purpose.  Version 1 cannot protect a "&", wherever it would be signed.
function refused({ config, options, account, ...positional }) {
  if (positional.folder_path === "") return { raises: "22023" }; // the SDK would pack every asset
  if (config.signature_version !== 1) return undefined;
  const { resource_type, ...signed } = JSON.parse(options);
  if ("folder_path" in positional) delete signed.prefixes; // the folder takes its place
  return JSON.stringify([signed, positional]).includes("&") ? { raises: "22023" } : undefined;
}

/** By name: how to make a case, how to call it here, and what the SDK returns for it. */
export const downloads = {
  private_download_url: definition("private_download_url", {
    public_id: (random) => text(random, 1, 8),
    format: (random) => random.pick(["jpg", "png", "", null, text(random, 0, 3)]),
  }, assetOptions),
  download_archive_url: definition("download_archive_url", {}, archiveOptions),
  download_zip_url: definition("download_zip_url", {}, archiveOptions),
  download_folder: definition("download_folder", {
    folder_path: (random) => (random.chance(0.05) ? "" : text(random, 1, 8)),
  }, archiveOptions),
  download_backedup_asset: definition("download_backedup_asset", {
    asset_id: hex,
    version_id: (random) => (random.chance(0.2) ? text(random, 1, 6) : hex(random)),
  }, backupOptions),
};

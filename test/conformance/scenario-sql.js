// The stand-in's scenario by SQL: each step as the function that a user would take.

const ADMIN = {
  config: ["GET", () => "config"],
  resources: ["GET", ({ resource_type = "image", type }) => ["resources", resource_type, type], ["resource_type", "type"]],
  resources_by_ids: ["GET", () => "resources/image/upload"],
  resources_by_tag: ["GET", ({ tag }) => ["resources/image/tags", tag], ["tag"]],
  resources_by_context: ["GET", () => "resources/image/context"],
  resources_by_asset_ids: ["GET", () => "resources/by_asset_ids"],
  resources_by_asset_folder: ["GET", () => "resources/by_asset_folder"],
  tags_list: ["GET", () => "tags/image"],
  update: ["POST", ({ public_id }) => ["resources/image/upload", encodeURIComponent(public_id)], ["public_id"]],
  delete_resources: ["DELETE", () => "resources/image/upload"],
  search: ["POST", () => "resources/search"],
  create_folder: ["POST", ({ path }) => ["folders", path], ["path"]],
  rename_folder: ["PUT", ({ path }) => ["folders", path], ["path"]],
  delete_folder: ["DELETE", ({ path }) => ["folders", path], ["path"]],
  root_folders: ["GET", () => "folders"],
  sub_folders: ["GET", ({ path }) => ["folders", path], ["path"]],
  create_upload_preset: ["POST", () => "upload_presets"],
  add_metadata_field: ["POST", () => "metadata_fields"],
};

const TAGS = { add: "add_tag", remove: "remove_tag", replace: "replace_tag", remove_all: "remove_all_tags" };
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const pairs = (object) => Object.entries(object).map(([name, value]) => `${name}=${value}`).join("|");

/** { sql, values }: a statement with the account's name as $1. */
export function statementOf(call, params) {
  const fn = (name, args, options) => statement(`cloudinary.${name}`, [...args, JSON.stringify(options)]);
  if (call in ADMIN) return adminStatement(call, params);
  const { command, file, public_ids } = params;
  switch (call) {
    case "upload":
    case "unsigned_upload":
    case "upload_chunked": {
      // parts of our own are of megabytes: small files go as one
      const options = without(params, ["file", "part_size"]);
      if (typeof file === "string") return fn("upload", [file], options);
      return fn("upload_bytes", [Buffer.from(file.base64, "base64")], { ...options, filename: file.name });
    }
    case "tags":
      return fn(TAGS[command], command === "remove_all" ? [public_ids] : [params.tag, public_ids], {});
    case "context":
      return command === "add" ? fn("add_context", [params.context, public_ids], {}) : fn("remove_all_context", [public_ids], {});
    case "update_metadata":
      return fn(call, [params.metadata, public_ids], {});
    case "rename":
      return fn(call, [params.from_public_id, params.to_public_id], without(params, ["from_public_id", "to_public_id"]));
    case "resource_by_asset_id":
      return fn(call, [params.asset_id], without(params, ["asset_id"]));
    case "ping":
    case "usage":
      return fn(call, [], params);
    default: // explicit, destroy, resource
      return fn(call, [params.public_id], without(params, ["public_id"]));
  }
}

function statement(name, args) {
  const places = args.map((_, i) => `$${i + 2}`).join(", ");
  return { sql: `SELECT ${name}(${places}, account => $1)`, values: args.map((value) => (isPlain(value) ? JSON.stringify(value) : value)) };
}

const isPlain = (value) => typeof value === "object" && !Array.isArray(value) && !Buffer.isBuffer(value);

function adminStatement(call, params) {
  const [method, path, inPath = []] = ADMIN[call];
  const rest = without(params, inPath);
  // where the Admin API wants text, the SDK makes it of lists and objects
  if (call === "update") Object.assign(rest, { tags: rest.tags.join(","), context: pairs(rest.context) });
  const full = [path(params)].flat().filter(Boolean).join("/");
  return { sql: "SELECT cloudinary.call_api($2, $3, $4, $1)", values: [method, full, JSON.stringify(rest)] };
}

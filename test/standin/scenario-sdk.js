// The scenario's calls by the official Node SDK.

/** Runs a step's call with its parameters; rejects as the SDK does. */
export function runBySdk(cloudinary, call, params) {
  return CALLS[call](cloudinary, params);
}

/** { status, message } of what the SDK rejects with; its calls differ in that. */
export function failureOf(rejection) {
  const { http_code, message } = rejection.error ?? rejection;
  return { status: http_code, message };
}

const CALLS = {
  upload: ({ uploader }, { file, ...options }) =>
    (typeof file === "string" ? uploader.upload(file, options) : streamed(uploader.upload_stream, file, options)),
  upload_chunked: ({ uploader }, { file, part_size, ...options }) =>
    streamed(uploader.upload_chunked_stream, file, { chunk_size: part_size, ...options }),
  unsigned_upload: ({ uploader }, { file, upload_preset, ...options }) => uploader.unsigned_upload(file, upload_preset, options),
  explicit: ({ uploader }, { public_id, eager, ...options }) =>
    uploader.explicit(public_id, { ...options, eager: eager?.map(eagerItem) }),
  destroy: ({ uploader }, { public_id, ...options }) => uploader.destroy(public_id, options),
  rename: ({ uploader }, { from_public_id, to_public_id, ...options }) => uploader.rename(from_public_id, to_public_id, options),
  tags: ({ uploader }, { command, tag, public_ids, ...options }) => TAG_COMMANDS[command](uploader, tag, public_ids, options),
  context: ({ uploader }, { command, context, public_ids, ...options }) => (command === "add"
    ? uploader.add_context(context, public_ids, options)
    : uploader.remove_all_context(public_ids, options)),
  update_metadata: ({ uploader }, { metadata, public_ids, ...options }) => uploader.update_metadata(metadata, public_ids, options),

  ping: ({ api }) => api.ping(),
  usage: ({ api }, options) => api.usage(options),
  config: ({ api }, options) => api.config(options),
  resources: ({ api }, options) => api.resources(options),
  resources_by_ids: ({ api }, { public_ids, ...options }) => api.resources_by_ids(public_ids, options),
  resources_by_tag: ({ api }, { tag, ...options }) => api.resources_by_tag(tag, options),
  resources_by_context: ({ api }, { key, value, ...options }) => api.resources_by_context(key, value, options),
  resources_by_asset_ids: ({ api }, { asset_ids, ...options }) => api.resources_by_asset_ids(asset_ids, options),
  resources_by_asset_folder: ({ api }, { asset_folder, ...options }) => api.resources_by_asset_folder(asset_folder, options),
  resource: ({ api }, { public_id, ...options }) => api.resource(public_id, options),
  resource_by_asset_id: ({ api }, { asset_id, ...options }) => api.resource_by_asset_id(asset_id, options),
  update: ({ api }, { public_id, ...options }) => api.update(public_id, options),
  delete_resources: ({ api }, { public_ids, ...options }) => api.delete_resources(public_ids, options),
  tags_list: ({ api }, options) => api.tags(options),
  search: ({ search }, params) => searchOf(search, params).execute(),
  create_folder: ({ api }, { path }) => api.create_folder(path),
  rename_folder: ({ api }, { path, to_folder }) => api.rename_folder(path, to_folder),
  delete_folder: ({ api }, { path }) => api.delete_folder(path),
  root_folders: ({ api }, options) => api.root_folders(options),
  sub_folders: ({ api }, { path, ...options }) => api.sub_folders(path, options),
  create_upload_preset: ({ api }, options) => api.create_upload_preset(options),
  add_metadata_field: ({ api }, field) => api.add_metadata_field(field),
};

const TAG_COMMANDS = {
  add: (uploader, tag, ids, options) => uploader.add_tag(tag, ids, options),
  remove: (uploader, tag, ids, options) => uploader.remove_tag(tag, ids, options),
  replace: (uploader, tag, ids, options) => uploader.replace_tag(tag, ids, options),
  remove_all: (uploader, tag, ids, options) => uploader.remove_all_tags(ids, options),
};

function streamed(start, { base64, name }, options) {
  return new Promise((resolve, reject) => {
    const done = (error, result) => (error ? reject(error) : resolve(result));
    start({ filename: name, ...options }, done).end(Buffer.from(base64, "base64"));
  });
}

function eagerItem(text) {
  const [raw_transformation, format] = text.split("/");
  return { raw_transformation, format };
}

function searchOf(search, { expression, sort_by = [], max_results, with_field = [], next_cursor }) {
  const query = search.expression(expression);
  for (const [field, direction] of sort_by.flatMap((item) => Object.entries(item))) query.sort_by(field, direction);
  for (const field of with_field) query.with_field(field);
  if (max_results !== undefined) query.max_results(max_results);
  if (next_cursor !== undefined) query.next_cursor(next_cursor);
  return query;
}

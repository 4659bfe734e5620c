// Structured metadata fields and the entries of their data sources.

import { adminRoute } from "../../admin-route.js";
import { invalidValue } from "../../form.js";
import { checkedField } from "../../metadata.js";
import { ApiError, jsonAnswer } from "../../responses.js";

const FIELD = "metadata_fields/(?<id>[^/]+)";

export const metadataFieldRoutes = [
  adminRoute("metadata-fields", "GET", "metadata_fields", ({ store }) =>
    jsonAnswer({ metadata_fields: [...store.metadataFields.values()] })),
  adminRoute("add-metadata-field", "POST", "metadata_fields", add),
  adminRoute("metadata-field", "GET", FIELD, (context) => jsonAnswer(existing(context))),
  adminRoute("update-metadata-field", "PUT", FIELD, update),
  adminRoute("delete-metadata-field", "DELETE", FIELD, remove),
  adminRoute("update-datasource", "PUT", `${FIELD}/datasource`, updateEntries),
  adminRoute("delete-datasource-entries", "DELETE", `${FIELD}/datasource`, (context) => setState("inactive", context)),
  adminRoute("restore-datasource-entries", "POST", `${FIELD}/datasource_restore`, (context) => setState("active", context)),
];

function existing({ store, params: { id } }) {
  const field = store.metadataFields.get(id);
  if (!field) throw new ApiError(404, `External ID ${id} does not exist`);
  return field;
}

function save(field, { store }) {
  store.metadataFields.set(field.external_id, field);
  return field;
}

// The id of a field that was deleted is not given again.
function add(context) {
  const { json, store } = context;
  const id = json?.external_id ?? store.random.text(20);
  if (store.metadataFields.has(id) || store.deletedFields.has(id)) {
    throw new ApiError(409, `external id ${id} already exists`);
  }
  const field = checkedField({ mandatory: false, default_value: undefined, ...json, external_id: id });
  return jsonAnswer(save({ ...field, datasource: withStates(field.datasource, store) }, context));
}

function update(context) {
  const field = existing(context);
  const { external_id, type, ...changes } = context.json ?? {};
  return jsonAnswer(save(checkedField({ ...field, ...changes }), context));
}

function remove({ store, params: { id }, ...context }) {
  existing({ store, params: { id }, ...context });
  store.metadataFields.delete(id);
  store.deletedFields.add(id);
  return jsonAnswer({ message: "ok" });
}

function updateEntries(context) {
  const field = existing(context);
  const given = withStates({ values: context.json?.values ?? [] }, context.store).values;
  const merged = new Map([...(field.datasource?.values ?? []), ...given].map((entry) => [entry.external_id, entry]));
  return saveEntries(field, [...merged.values()], context);
}

function setState(state, context) {
  const field = existing(context);
  const ids = context.form.items("external_ids");
  const values = (field.datasource?.values ?? []).map((entry) =>
    (ids.includes(entry.external_id) ? { ...entry, state } : entry));
  return saveEntries(field, values, context);
}

function saveEntries(field, values, context) {
  save({ ...field, datasource: { values } }, context);
  return jsonAnswer({ values });
}

function withStates(datasource, { random }) {
  if (!datasource) return undefined;
  const isList = Array.isArray(datasource.values) && datasource.values.every((entry) => typeof entry?.value === "string");
  if (!isList) throw invalidValue("datasource");
  const values = datasource.values.map((entry) => ({ external_id: random.text(20), ...entry, state: "active" }));
  return { values };
}

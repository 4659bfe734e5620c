// GET /tags/{resource_type}

import { adminRoute } from "../../admin-route.js";
import { paginate } from "../../paging.js";
import { jsonAnswer } from "../../responses.js";

export const tagListRoute = adminRoute("tag-list", "GET", "tags/(?<resourceType>image|video|raw)", tagList);

function tagList({ store, form, resourceType }) {
  const prefix = form.text("prefix") ?? "";
  const all = store.list().filter(({ resource_type }) => resource_type === resourceType).flatMap(({ tags }) => tags);
  const matching = [...new Set(all)].filter((tag) => tag.startsWith(prefix));
  const { page, next_cursor } = paginate(matching, [{ key: (tag) => tag, sign: 1 }], form);
  return jsonAnswer({ tags: page, next_cursor });
}

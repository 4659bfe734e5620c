// The expression language of the search.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { matcher } from "./search-match.js";

const NOW = 1800000000;

const ASSETS = [
  { public_id: "cats/tom", tags: ["cat", "grey"], bytes: 100, format: "png", folder: "cats", uploaded: NOW - 90000, custom: { alt: "A grey cat" } },
  { public_id: "cats/kit", tags: ["cat"], bytes: 2048, format: "jpg", folder: "cats", uploaded: NOW - 3600, custom: {} },
  { public_id: "dogs/rex", tags: ["dog"], bytes: 5000, format: "jpg", asset_folder: "dogs", uploaded: NOW, custom: { alt: "tom" } },
].map(({ uploaded, custom, ...asset }) => ({
  resource_type: "image", type: "upload", context: { custom }, metadata: { size: 3 },
  created_at: new Date(uploaded * 1000).toISOString(), internal: { uploaded, updated: {} }, ...asset,
}));

function found(expression) {
  return ASSETS.filter(matcher(expression, NOW)).map(({ public_id }) => public_id.split("/")[1]).join(" ");
}

describe("expressions", () => {
  const cases = {
    "": "tom kit rex",
    "tags:cat": "tom kit",
    "tags=cat AND NOT tags=grey": "kit",
    "tags=cat tags=grey": "tom",
    "-tags:cat": "rex",
    "tags:dog OR (tags:cat AND format:png)": "tom rex",
    "tags=grey OR tags=dog AND format=jpg": "tom rex",
    "public_id:cats/*": "tom kit",
    'public_id="dogs/rex"': "rex",
    "public_id:TOM": "tom",
    "public_id=TOM": "",
    "bytes>2kb": "rex",
    "bytes>=2kb": "kit rex",
    "bytes:[100 TO 2048]": "tom kit",
    "bytes:{100 TO 2048}": "",
    "format:(png OR gif)": "tom",
    "created_at>1d": "kit rex",
    "created_at<2027-01-15": "tom",
    "uploaded_at>=2h": "kit rex",
    'context.alt:"A grey cat"': "tom",
    "context.alt:grey": "tom",
    "metadata.size>2": "tom kit rex",
    "folder=dogs": "rex",
    "asset_folder:d*": "rex",
    tom: "tom rex",
    "unknown:x": "",
    "NOT unknown:x": "tom kit rex",
    "constructor:x": "",
  };
  for (const [expression, expected] of Object.entries(cases)) {
    test(expression || "nothing", () => assert.equal(found(expression), expected));
  }

  for (const expression of ["(", "a:", "tags:cat AND", "AND a", "a OR OR b", "bytes:[1 TO", ")", 'a:"b', "(".repeat(1000)]) {
    test(`malformed: ${expression.slice(0, 20)}`, () => {
      assert.throws(() => found(expression), { status: 400 });
    });
  }
});

// A test's window into the store. Not part of Cloudinary.

import { jsonAnswer, uploadAnswer } from "../responses.js";

export const assetsRoute = {
  name: "standin-assets",
  methods: ["GET"],
  pattern: /^\/standin\/assets$/,
  handle: listAssets,
};

function listAssets({ store, environment }) {
  return jsonAnswer({ assets: store.list().map((asset) => uploadAnswer(asset, environment)) });
}

// The official SDK, without its dependence on the language of the process.
//
// It sorts parameter names with localeCompare; in Danish, for one, "aa" then
// comes after "z". The tests hold the order of every language that has no rule
// of its own for a-z and "_".

import cloudinary from "cloudinary";

const collator = new Intl.Collator("en");
String.prototype.localeCompare = function localeCompare(other) {
  return collator.compare(this, other);
};

// What the environment configures is no part of the tests.
delete process.env.CLOUDINARY_URL;
cloudinary.config(true);

export const { utils } = cloudinary;

/** Some functions know no other configuration than the global one. */
export function withConfig(config, work) {
  cloudinary.config(true);
  cloudinary.config(config);
  try {
    return work();
  } finally {
    cloudinary.config(true);
  }
}

/** What the SDK makes of a CLOUDINARY_URL. */
export function sdkConfig(url) {
  process.env.CLOUDINARY_URL = url;
  try {
    return { ...cloudinary.config(true) };
  } finally {
    delete process.env.CLOUDINARY_URL;
    cloudinary.config(true);
  }
}

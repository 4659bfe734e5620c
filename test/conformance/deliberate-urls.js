// URL and transformation vectors that the extension answers differently on purpose.
//
// The list for readers is docs/sdk-differences.md.

/** Vectors with an answer of their own: why, and with what. */
const fetchedId = "a fetched layer's URL given as public_id is that URL, not the word undefined";
const overlay = "l_fetch:aHR0cHM6Ly9yZXMuY2xvdWRpbmFyeS5jb20vZGVtby9pbWFnZS91cGxvYWQvY2k";

const noSdk = "this is no SDK: who wants analytics says in whose name";
const noAttributes = "options of the URL are no HTML attributes";
const helloTag = { value: "<img src='https://res.cloudinary.com/test123/image/upload/hello.png?_a=BBXAEzGT0' />" };

export const deliberate = {
  "image-0189": { reason: noSdk, instead: { error: 'analytics need option "sdkCode"' } },
  "image-0190": { reason: noSdk, instead: { error: 'analytics need option "sdkCode"' } },
  "image-0191": { reason: noAttributes, instead: helloTag },
  "image-0192": { reason: noAttributes, instead: helloTag },
  "image-0193": { reason: noAttributes, instead: helloTag },
  "image-0194": { reason: noAttributes, instead: helloTag },
  "url-0527": {
    reason: "what follows the first :fetch: is the URL, not only its scheme",
    instead: {
      value: "http://res.cloudinary.com/test123/image/upload/l_video:fetch:aHR0cHM6Ly9kZW1vLXJlcy5jbG91ZGluYXJ5LmNvbS92aWRlb3MvZG9nLm1wNA/test",
    },
  },
  "url-0777": {
    reason: fetchedId,
    instead: { value: `https://res.cloudinary.com/test123/image/upload/${overlay}/sample.jpg` },
  },
  "url-0797": {
    reason: fetchedId,
    instead: {
      value: `https://res.cloudinary.com/test123/image/authenticated/s--jQhvb8-W--/${overlay}/v1234567890/fakeid.jpg`,
    },
  },
  "url-0798": {
    reason: fetchedId,
    instead: {
      value: `https://res.cloudinary.com/test123/image/authenticated/s--hAMAOQh3--/c_crop,h_20,w_10/${overlay}/v1234567890/fakeid.jpg`,
    },
  },
  "url-0799": {
    reason: fetchedId,
    instead: {
      value: `https://res.cloudinary.com/test123/image/fetch/s--JUx6xjEu--/${overlay}/v1234567890/https://res.cloudinary.com/demo/sample.png`,
    },
  },
  "url-1035": {
    reason: "b_frames is an option, and its text false is false",
    instead: { value: "https://res.cloudinary.com/test123/video/upload/vc_h264:basic:3.1:bframes_no/video_id" },
  },
  "url-1223": {
    reason: "a % that is no escape stands for itself",
    instead: { value: "http://res.cloudinary.com/test123/video/upload/movie's%20id!%40%23%24%25%5E%26*(.jpg" },
  },
};

// What makes a "canonical" value of the vector file no better than the SDK's: in these
// three the SDK is the rule.
const sdkIsTheRule = [
  // D2: marks that JavaScript's encodeURIComponent leaves alone
  (text) => text.replace(/%(21|27|28|29|2A|7E)/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
  // D8: base64 of a URL: padding, and the URL's own escapes
  (text) => text.replace(/(?<=fetch:|remote:)[\w-]+=*/g, (code) => decodeURI(Buffer.from(code, "base64url"))),
  // D9: numbers
  (text) => text.replace(/(\d)\.0(?=[/,]|$)/g, "$1"),
];

const withoutSignature = (text) => text.replace(/s--[\w-]+--\//, "");

/** Whether two values are the same but for what the SDK decides. */
export function isSdkRule(canonical, expect) {
  if (typeof canonical !== "string" || typeof expect !== "string") return false;
  const [a, b] = [canonical, expect].map((text) =>
    sdkIsTheRule.reduce((changed, rule) => rule(changed), withoutSignature(text)));
  return a === b;
}

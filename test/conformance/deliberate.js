// Vectors that the extension answers differently on purpose: why, and with what.
//
// The list for readers is docs/sdk-differences.md.

const unknownSetting = "a setting that Cloudinary does not define is ignored with a warning: it might be a secret";
const versionOne = 'signature version 1 cannot protect a "&" inside a value, so the request is refused';

export const deliberate = {
  at_unsafe: {
    reason: 'the acl contains "!", which would read as two patterns, and other marks are escaped as usual',
    instead: { raises: "22023" },
  },
  d_pd_amp_v1: { reason: versionOne, instead: { raises: "22023" } },
  sr_v1: { reason: versionOne, instead: { raises: "22023" } },
  sup_unsigned: {
    reason: "an unsigned upload needs no signature; unsigned is not a parameter that a policy signs",
    instead: { raises: "42501" },
  },
  sup_oauth: {
    reason: "an OAuth token belongs to the account, not to the parameters",
    instead: { raises: "42501" },
  },
  sup_given_sig: {
    reason: "a caller's signature and key are not passed on: the server makes its own",
    instead: {
      value: { tags: "x", timestamp: "5", api_key: "a", signature: "82f863e15914ebff2f8920dbbe384fdb42291d14" },
    },
  },
  vn_badts: {
    reason: "timestamp is a bigint: text that is no number does not reach the function",
    instead: { raises: "22P02" },
  },
  vn_tsfloat: {
    reason: "timestamp is a bigint: text that is no whole number does not reach the function",
    instead: { raises: "22P02" },
  },
  cu_empty: { reason: "an account without a cloud name can do nothing", instead: { raises: "22023" } },
  cu_nested: {
    reason: unknownSetting,
    instead: { value: { cloud_name: "test123", api_key: "key", api_secret: "secret", ignored: ["foo[bar]"] } },
  },
  cu_dist: {
    reason: unknownSetting,
    instead: {
      value: {
        cloud_name: "test123", api_key: "key", api_secret: "secret", private_cdn: true,
        secure_distribution: "my.cdn.com", secure: true, ignored: ["x"],
      },
    },
  },
  cu_plusq: {
    reason: unknownSetting,
    instead: { value: { cloud_name: "t", api_key: "k", api_secret: "s", ignored: ["a", "b", "c", "d"] } },
  },
  cu_deep: {
    reason: unknownSetting,
    instead: { value: { cloud_name: "t", api_key: "k", api_secret: "s", ignored: ["a[b][c]", "a[b][e]"] } },
  },
  cu_dup: {
    reason: unknownSetting,
    instead: { value: { cloud_name: "t", api_key: "k", api_secret: "s", ignored: ["a", "a"] } },
  },
};

/** Vectors that need what is not built yet. */
export const pending = {};

/** Functions of the vector file that the tests of this directory do not cover. */
export const elsewhere = {
  webhook_signature: "what verify_notification_signature recomputes; there is no function of that name",
  verify_notification: "polled notifications",
  build_upload_params: "the SDK's form builder; sign_upload is compared with it in the differential test",
  signed_url: "delivery URLs",
  signed_url_signature: "delivery URLs",
  search_url: "signed search URLs",
  zip_download_url: "deprecated in the SDK; download_zip_url replaces it",
  download_generated_sprite: "sprites",
  download_multi: "animations from several images",
  api_url: "addresses of the HTTP client",
  signed_preloaded_image: "preloaded identifiers",
  preloaded_file: "preloaded identifiers",
  account_config_from_url: "the provisioning API",
  basic_auth_header: "headers of the HTTP client",
  bearer_header: "headers of the HTTP client",
};

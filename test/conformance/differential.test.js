// Random input through the official SDK and through the extension: no difference
// but those of docs/sdk-differences.md, which the tests differences-* show.

import { after, before, describe, test } from "node:test";
import { cloudinaryUrl } from "./accounts.js";
import { addressParts } from "./addresses.js";
import { compare } from "./compare.js";
import { call, connect, serverTime } from "./database.js";
import { downloads } from "./downloads.js";
import { caseCount, Random } from "./random.js";
import { utils, withConfig } from "./sdk.js";
import { authToken, notification, response, sdkToken, TOKEN_SETTINGS } from "./signed.js";
import { UPLOAD_POLICY, uploadForm, uploadOptions, uploadWithEagerList, uploadWithListsInMaps } from "./uploads.js";
import { double, numberText, params, secret } from "./values.js";

let client;
const accounts = [];

before(async () => {
  client = await connect();
  for (const [i, auth_token] of TOKEN_SETTINGS.entries()) {
    const config = {
      cloud_name: "demo",
      api_key: `key${i}`,
      // the same in every run, so that a printed statement stays true; with what an URL could lose
      api_secret: ["aB3_-9", "a&b=c%26", "a:b+c~d", "%2F!*'()"][i],
      signature_algorithm: ["sha1", "sha256"][i % 2],
      signature_version: i < 2 ? 1 : 2,
      upload_prefix: i === 3 ? "https://api-eu.cloudinary.com" : "https://api.cloudinary.com",
    };
    const account = `differential ${i}`;
    await call(client, "configure", { cloudinary_url: cloudinaryUrl({ ...config, auth_token }), account });
    accounts.push({ account, config, auth_token });
  }
});
after(() => client?.end());

const casesOf = (label, share, make) => {
  const random = new Random(label);
  return Array.from({ length: caseCount(share) }, () => make(random));
};

describe("request signatures", () => {
  test("api_sign_request", async (t) => {
    await compare(t, client, {
      expression: "cloudinary.api_sign_request(params, secret, algorithm, version)",
      columns: { params: "jsonb", secret: "text", algorithm: "text", version: "int" },
      cases: casesOf("api_sign_request", 1, (random) => ({
        params: params(random),
        secret: secret(random),
        algorithm: random.pick(["sha1", "sha256"]),
        version: random.pick([1, 2]),
      })),
      expected: (one) => utils.api_sign_request(JSON.parse(one.params), one.secret, one.algorithm, one.version),
    });
  });

  test("numbers print as JavaScript prints them", async (t) => {
    const numbers = (label, share, make) => casesOf(label, share, make).map((number) => ({ number, params: `{"a":${number}}` }));
    await compare(t, client, {
      expression: "cloudinary.string_to_sign(params)",
      columns: { params: "jsonb" },
      cases: [
        ...numbers("doubles", 1 / 4, (random) => JSON.stringify(double(random))),
        ...numbers("spellings", 1, numberText),
      ],
      expected: ({ number }) => `a=${String(JSON.parse(number))}`,
    });
  });
});

describe("upload forms", () => {
  const makers = {
    "texts, booleans, numbers, lists and maps": uploadOptions,
    "lists in context and metadata": uploadWithListsInMaps,
    "eager as a list": uploadWithEagerList,
  };
  for (const [name, make] of Object.entries(makers)) {
    test(`sign_upload: ${name}`, async (t) => {
      await client.query("SELECT cloudinary.set_policy('differential', $1)", [JSON.stringify(UPLOAD_POLICY)]);
      await compare(t, client, {
        expression: "cloudinary.sign_upload(params, 'differential', account)->'params'",
        columns: { params: "jsonb", account: "text" },
        cases: casesOf(name, 10, (random) => ({ ...random.pick(accounts), params: JSON.stringify(make(random)) })),
        // the time is always the server's
        expected: (one, { value }) => uploadForm(JSON.parse(one.params), one.config, value?.timestamp),
      });
    });
  }
});

describe("download addresses", () => {
  for (const [name, { columns, expression, make, expected }] of Object.entries(downloads)) {
    test(name, async (t) => {
      const cases = casesOf(name, 10, (random) => ({ ...random.pick(accounts), ...make(random) }));
      await compare(t, client, { expression, columns, cases, expected, normalize: addressParts });
    });
  }
});

test("generate_auth_token", async (t) => {
  const earliest = await serverTime(client);
  await compare(t, client, {
    expression: "cloudinary.generate_auth_token(options, account)",
    columns: { options: "jsonb", account: "text" },
    cases: casesOf("generate_auth_token", 10, (random) => {
      const one = random.pick(accounts);
      return { ...one, options: JSON.stringify(authToken(random, one.auth_token)) };
    }),
    expected: async ({ options, auth_token }, { value }) =>
      sdkToken(JSON.parse(options), auth_token, value, [earliest, await serverTime(client)]),
  });
});

describe("verification", () => {
  test("verify_api_response_signature", async (t) => {
    await compare(t, client, {
      expression: "cloudinary.verify_api_response_signature(public_id, version, signature, account)",
      columns: { public_id: "text", version: "bigint", signature: "text", account: "text" },
      cases: casesOf("responses", 10, (random) => response(random, random.pick(accounts))),
      expected: ({ public_id, version, signature, config }) =>
        withConfig(config, () => utils.verify_api_response_signature(public_id, version, signature)),
    });
  });

  test("verify_notification_signature", async (t) => {
    const now = await serverTime(client);
    await compare(t, client, {
      expression: "cloudinary.verify_notification_signature(body, timestamp, signature, valid_for, account)",
      columns: { body: "text", timestamp: "bigint", signature: "text", valid_for: "int", account: "text" },
      cases: casesOf("notifications", 10, (random) => notification(random, random.pick(accounts), now)),
      expected: ({ body, timestamp, signature, valid_for, config }) =>
        withConfig(config, () => utils.verifyNotificationSignature(body, timestamp, signature, valid_for)),
    });
  });
});

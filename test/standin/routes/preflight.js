// What a browser asks before a cross-origin request with unusual headers.

export const preflightRoute = {
  name: "preflight",
  methods: ["OPTIONS"],
  pattern: /^/,
  handle: preflight,
};

function preflight({ request }) {
  const headers = {
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE, OPTIONS",
    // `*` would not cover Authorization, so what is asked for is granted.
    "Access-Control-Allow-Headers": request.headers["access-control-request-headers"] ?? "*",
    "Access-Control-Max-Age": "600",
  };
  return { status: 200, headers, body: "" };
}

import { newToken, ROLES, type Role, type RouteAccess, tokenText } from "@cursus/api";
import { QUESTIONS } from "@cursus/query";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bearer, type GuardedApi, guardedApi, keyFor } from "./support/guarded-api.ts";
import { noteMeasured } from "./support/note-measured.ts";

let api: GuardedApi;
beforeAll(async () => {
  api = await guardedApi();
});
afterAll(() => api.close());

/** What each route must need, told a second time and by hand: a route that is not here fails. */
const READER = [
  "GET /",
  "GET /ask",
  "GET /query/:name",
  "GET /status",
  "GET /v1/status",
  "GET /v1/questions",
  "GET /v1/ask",
  ...Object.keys(QUESTIONS).map((name) => `GET /v1/questions/${name}`),
  "GET /v1/receipts/:id",
  "GET /v1/articles",
  "GET /v1/articles/:article",
  "GET /v1/articles/:article/claims",
  "GET /v1/articles/:article/reading",
  "GET /plain",
  "GET /v1/overview",
  "GET /v1/mentions",
  "GET /v1/pictures",
  "GET /v1/review",
  "GET /v1/claims/:id/judgements",
  "GET /v1/claims/:id/effect",
  "GET /v1/claims/:id/correction",
  "GET /v1/judgements/effect",
  "GET /v1/contradictions/:id/judgements",
  "GET /v1/contradictions/:id/effect",
  "GET /v1/pictures/:id",
  "GET /v1/fetches",
  "GET /v1/feeds",
  ...["persons", "offices", "courts", "organizations", "places"].flatMap((path) => [
    `GET /v1/${path}`,
    `GET /v1/${path}/:id`,
    `GET /v1/${path}/:id/events`,
  ]),
  "GET /v1/events",
  "GET /v1/events/:id",
  "GET /v1/tenures/:id",
  "GET /v1/claims/:id",
  "GET /v1/judgements",
  "GET /v1/why",
  "GET /v1/changes",
  "GET /v1/feed.json",
  "GET /v1/feed.atom",
  "GET /v1/dead",
  "GET /v1/progress",
  "POST /mcp",
  "GET /metrics",
];
const TABLE: Readonly<Record<Role | "open", readonly string[]>> = {
  open: ["GET /health", "GET /ready", "GET /style.css", "GET /openapi.json"],
  reader: READER,
  analyst: ["POST /v1/cypher"],
  editor: [
    "POST /v1/articles",
    "POST /v1/articles/text",
    "POST /v1/articles/file",
    "POST /v1/fetches",
    "POST /v1/feeds",
    "POST /v1/claims/:id/judgements",
    "POST /v1/claims/:id/correction",
    "POST /v1/contradictions/:id/judgements",
    "DELETE /v1/feeds",
    "DELETE /v1/articles/:article",
    "POST /v1/judgements",
    "POST /v1/identifications",
    "DELETE /v1/judgements/:id",
    "POST /v1/dead/:id/retry",
  ],
  admin: [
    "GET /v1/audit",
    "GET /v1/webhooks",
    "POST /v1/webhooks",
    "DELETE /v1/webhooks/:id",
    "POST /v1/webhooks/:id/test",
    "GET /v1/webhooks/dead",
    "POST /v1/webhooks/dead/:delivery/retry",
  ],
};

const nameOf = ({ method, url }: RouteAccess): string => `${method} ${url}`;
const own = (): readonly RouteAccess[] =>
  api.server.accessTable.filter(({ method, url }) => method !== "HEAD" && !url.startsWith("/queues"));

function expectedOf(route: RouteAccess): string | undefined {
  const name = nameOf(route);
  if (route.url.startsWith("/v1/exports/")) return "analyst";
  return Object.entries(TABLE).find(([, names]) => names.includes(name))?.[0];
}

test("every route is in the table with the role it declares, and the table has no other", () => {
  expect(own().length).toBeGreaterThan(60);
  expect(own().map((route) => [nameOf(route), route.access])).toEqual(
    own().map((route) => [nameOf(route), expectedOf(route)]),
  );
  const served = own().map(nameOf);
  expect(
    Object.values(TABLE)
      .flat()
      .filter((name) => !served.includes(name)),
  ).toEqual([]);
  const board = api.server.accessTable.filter(({ url }) => url.startsWith("/queues"));
  expect(board.length).toBeGreaterThan(3);
  expect(board.every(({ access }) => access === "reader")).toBe(true);
});

test("with the role a request gets in, with a lower one it is refused as 403, with no valid key as 401", async () => {
  const keys = new Map<string, string | null>([
    ["none", null],
    ["wrong", tokenText(newToken())],
    ["garbage", "cursus_x"],
  ]);
  for (const role of ROLES) keys.set(role, await keyFor(api.graph, role));
  keys.set("expired", await keyFor(api.graph, "admin", { expiresAt: "2024-02-01T00:00:00.000Z" }));
  keys.set("revoked", await keyFor(api.graph, "admin", { revokedAt: "2024-02-01T00:00:00.000Z" }));
  keys.set("of no role", await keyFor(api.graph, "nothing"));
  const cells: string[] = [];
  for (const route of own().filter(({ url }) => url !== "/v1/progress")) {
    for (const [holder, key] of keys) {
      const { statusCode } = await api.server.inject({
        method: route.method as "GET",
        url: route.url.replace(/:\w+/g, "0".repeat(24)),
        headers: key === null ? {} : bearer(key),
        // Each from an address of its own: wrong keys are counted by address.
        remoteAddress: `10.0.${cells.length % 250}.${Math.floor(cells.length / 250)}`,
      });
      const wanted = wantedFor(route.access, holder, statusCode);
      cells.push(`${holder} ${nameOf(route)}: ${statusCode}`);
      expect(cells.at(-1)).toBe(`${holder} ${nameOf(route)}: ${wanted}`);
    }
  }
  expect(cells.length).toBeGreaterThan(600);
  noteMeasured({ scenario: 20, what: "routes with keys of each kind", tries: cells.length });
});

/** 429 stands for 401 where the same wrong key was tried too often; whatever else gets in is the route's own affair. */
function wantedFor(needed: RouteAccess["access"], holder: string, status: number): number {
  const isRole = (ROLES as readonly string[]).includes(holder);
  if (needed === "open") return status < 500 || status === 503 ? status : 200;
  if (!isRole) return status === 429 ? 429 : 401;
  const isEnough = ROLES.indexOf(holder as Role) >= ROLES.indexOf(needed);
  if (!isEnough) return 403;
  return status === 401 || status === 403 || status >= 500 ? 200 : status;
}

test("what was done and what was refused to a key stands in the audit log", async () => {
  const [editor, admin, reader] = [
    await keyFor(api.graph, "editor"),
    await keyFor(api.graph, "admin"),
    await keyFor(api.graph, "reader"),
  ];
  const article = {
    text: "LIMA -- President Ana Rojas dismissed Defense Minister Juan Soto.",
    url: "https://news.example/audited",
  };
  await api.server.inject({ method: "POST", url: "/v1/articles", headers: bearer(editor), payload: article });
  await api.server.inject({ method: "DELETE", url: "/v1/articles/none", headers: bearer(editor) });
  await api.server.inject({ method: "DELETE", url: "/v1/articles/none", headers: bearer(reader) });
  const told = async (): Promise<readonly string[]> => {
    const audit = await api.server.inject({
      method: "GET",
      url: "/v1/audit?limit=20",
      headers: bearer(admin),
    });
    return (audit.json() as { entries: { who: string; what: string; outcome: string }[] }).entries.map(
      ({ who, what, outcome }) => `${who.slice(0, 8)} ${what} ${outcome}`,
    );
  };
  // An entry is written once the answer is out.
  await expect
    .poll(told, { timeout: 10_000 })
    .toEqual(
      expect.arrayContaining([
        "a editor ingest done",
        "a editor retract refused (404)",
        "a reader retract refused (403)",
      ]),
    );
});

test("by Cypher an admin's key reads the audit log and the list of keys, an analyst's neither", async () => {
  const asked = async (role: Role, query: string) => {
    const headers = bearer(await keyFor(api.graph, role));
    const answer = await api.server.inject({
      method: "POST",
      url: "/v1/cypher",
      headers,
      payload: { query },
    });
    return answer.json<{ code?: string; rows?: readonly unknown[] }>();
  };
  for (const query of [
    "MATCH (k:ApiKey) RETURN k.hash",
    "MATCH (n) WHERE n.hash IS NOT NULL RETURN n.hash",
  ]) {
    expect(await asked("analyst", query)).toMatchObject({ code: "QueryRefused" });
    expect((await asked("admin", query)).rows?.length).toBeGreaterThan(0);
  }
});

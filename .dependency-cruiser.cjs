/** Which way imports may point. `npm run check` plants one violation of each rule and expects it to be found. */
const MAY_IMPORT = {
  "packages/kernel": [],
  "graph-schema": ["kernel"],
  "packages/text": ["kernel", "graph-schema"],
  "packages/language": ["kernel", "graph-schema", "text"],
  "packages/extract": ["kernel", "graph-schema", "text", "language"],
  "packages/resolve": ["kernel", "graph-schema"],
  "packages/record": ["kernel", "graph-schema", "resolve"],
  "packages/graph": ["kernel", "graph-schema"],
  "packages/traces": ["kernel"],
  "packages/queue": ["kernel", "graph-schema", "traces"],
  "packages/intake": ["kernel", "graph-schema", "text"],
  "packages/fetch": ["kernel"],
  "packages/query": ["kernel", "graph-schema", "text", "resolve", "graph"],
  "packages/local-stack": ["kernel"],
};

const folderOf = (name) => (name === "graph-schema" ? "graph-schema" : `packages/${name}`);
const escaped = (folder) => folder.replace("/", "\\/");
const anyPackage = "^(graph-schema|packages\\/[^/]+)\\/";

/** What of the graph only reads it. */
const READING_SIDE = "^packages\\/graph\\/src\\/reading\\.ts$";

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `direction-${folder.replace("packages/", "")}`,
  comment: `${folder} imports only ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: `^${escaped(folder)}\\/` },
  to: {
    path: "^(graph-schema|packages|services|tests|scripts|benchmarks)\\/",
    pathNot: [folder, ...allowed.map(folderOf)].map((own) => `^${escaped(own)}\\/`),
  },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: "no-cycle",
      comment: "data flows one way",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-inside-of-another",
      comment: "a package is what its index.ts exports",
      severity: "error",
      from: { path: "^((?:graph-schema|packages\\/[^/]+|services\\/[^/]+))\\/" },
      to: { path: anyPackage, pathNot: ["^$1\\/", "\\/src\\/index\\.ts$", "\\/generated\\/", READING_SIDE] },
    },
    {
      name: "questions-only-read",
      comment: "query knows the side of the graph that reads, and no writer",
      severity: "error",
      from: { path: "^packages\\/query\\/src\\/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages\\/graph\\/", pathNot: READING_SIDE },
    },
    {
      name: "only-graph-knows-neo4j",
      severity: "error",
      from: { path: "^(graph-schema|packages|services)\\/", pathNot: "^packages\\/graph\\/" },
      to: { path: "node_modules\\/neo4j-driver" },
    },
    {
      name: "only-queue-knows-bullmq",
      severity: "error",
      from: { path: "^(graph-schema|packages|services)\\/", pathNot: "^packages\\/queue\\/" },
      to: { path: "node_modules\\/(bullmq|ioredis)" },
    },
    {
      name: "only-fetch-knows-undici",
      comment: "every request goes through the client that judges addresses",
      severity: "error",
      from: { path: "^(graph-schema|packages|services)\\/", pathNot: "^packages\\/fetch\\/" },
      to: { path: "node_modules\\/undici" },
    },
    {
      name: "only-traces-knows-opentelemetry",
      comment: "what reads and what makes the record is told of at the edges, and tells nothing itself",
      severity: "error",
      from: { path: "^(graph-schema|packages|services)\\/", pathNot: "^packages\\/traces\\/" },
      to: { path: "node_modules\\/@opentelemetry" },
    },
    {
      name: "pure-core",
      comment: "reading and the record do no I/O",
      severity: "error",
      from: {
        path: "^(graph-schema|packages\\/(text|extract|resolve|record))\\/src\\/",
        pathNot: "\\.test\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "packages-know-no-service",
      severity: "error",
      from: { path: anyPackage },
      to: { path: "^services\\/" },
    },
    {
      name: "page-knows-only-types",
      comment:
        "the page asks the API; of our packages it takes types alone, which leave no trace in the bundle",
      severity: "error",
      from: { path: "^services\\/web\\/src\\/" },
      to: { path: anyPackage, pathNot: "\\/generated\\/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|\\/)(\\.cursus|coverage|dist)\\/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};

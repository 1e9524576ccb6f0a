import type { GraphReader } from "@cursus/graph";

/** Of so many things of each kind the tool is told. */
const MOST = 50;
/** How often it takes what it was told, the rest it makes up: a request has one id, but many days. */
const SHARE = { id: 0.5, name: 0.5, form: 0.9 } as const;

/** Which paths take the ids of what. */
const IDS: Readonly<Record<string, string>> = {
  Claim: "^/v1/claims/",
  Contradiction: "^/v1/contradictions/",
  Person: "^/v1/(persons|pictures)/",
  Office: "^/v1/offices/",
  Court: "^/v1/courts/",
  Organization: "^/v1/organizations/",
  Place: "^/v1/places/",
  Event: "^/v1/events/",
  Tenure: "^/v1/tenures/",
};
/** Which parameters take the names of what. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Person: ["person", "a", "b", "by", "left", "right", "of", "text", "q"],
  Office: ["office"],
  Place: ["place"],
};
/** What else has to be of a form that no schema tells: days, and the `cursor` that stands before all rows. */
const FORMS: Readonly<Record<string, string>> = {
  at: "2022",
  from: "2019-06",
  to: "2024-05-01",
  knownAt: "2026-01-01",
  cursor: Buffer.from('["",""]').toString("base64url"),
};

/** Settings of the tool by which many of its requests speak of what is on record. */
export async function knownIds(graph: GraphReader): Promise<string> {
  const ids = await Promise.all(
    Object.entries(IDS).map(async ([label, paths]) => {
      const values = await valuesOf(graph, label, "id");
      return values.length === 0 ? "" : `${listed(`${label}-id`, values)}${forPaths(paths, `${label}-id`)}`;
    }),
  );
  const names = await Promise.all(
    Object.keys(NAMES).map(async (label) => listed(`${label}-name`, await valuesOf(graph, label, "name"))),
  );
  const forms = Object.entries(FORMS).map(([name, value]) => listed(name, [value]));
  return [...ids, ...names, ...forms, parameters()].join("\n");
}

async function valuesOf(graph: GraphReader, label: string, property: string): Promise<readonly string[]> {
  const rows = await graph.read(
    `MATCH (n:${label}) RETURN DISTINCT n.${property} AS value ORDER BY value LIMIT ${MOST}`,
  );
  return rows.map(({ value }) => String(value));
}

const listed = (name: string, values: readonly string[]): string =>
  `[dictionaries.${name}]\nvalues = ${JSON.stringify(values)}\n`;

const taking = (parameter: string, name: string, share: number): string =>
  `"${parameter}" = { dictionary = "${name}", probability = ${share} }\n`;

const forPaths = (paths: string, name: string): string =>
  `[[operations]]\ninclude-path-regex = '${paths}'\n[operations.parameters]\n${taking("path.id", name, SHARE.id)}`;

function parameters(): string {
  const named = Object.entries(NAMES).flatMap(([label, taken]) =>
    taken.map((parameter) => taking(`query.${parameter}`, `${label}-name`, SHARE.name)),
  );
  const formed = Object.keys(FORMS).map((name) => taking(`query.${name}`, name, SHARE.form));
  return `[parameters]\n${[...named, ...formed].join("")}`;
}

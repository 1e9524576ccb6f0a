import type { FactDefinition, JudicialStep, PropertyDefinition } from "../define.ts";
import { DETAILS, ROLES, SHORT_EDGE_PROPERTIES } from "../ontology.ts";
import { EDGE_SHAPES, type EdgeShape } from "./edge-shapes.ts";
import { FACT_TYPES, factDefinition, NODE_LABELS, nodeDefinition } from "./types.ts";

const LAYERS = {
  said: "What was said",
  meant: "Who and what is meant",
  record: "The record",
  ledger: "Human judgements",
  journal: "Outside the dump",
} as const;

/** docs/ONTOLOGY.md: every type, property, role and edge in words. */
export function ontologyDocument(): string {
  const sections = [
    "# Ontology",
    "Made from `graph-schema/src/ontology.ts` by `npm run generate`: change that file, not this one.",
    "Every node and every edge of the record also has `id`, a deterministic key.",
    "## Nodes",
    ...(Object.keys(LAYERS) as (keyof typeof LAYERS)[]).flatMap(layerSection),
    "## Facts",
    "A fact is what a sentence states. An asserted fact with a label becomes one `Event` with that second label.",
    ...FACT_TYPES.map(factDefinition).flatMap((fact, index) => factSection(FACT_TYPES[index] ?? "", fact)),
    "## What begins and ends a tenure",
    "Only what is asserted does. A span of years that is stated for a holding begins and ends it too; a term that expires is told as one of these, or as `LEFT_OFFICE`.",
    tenureTable(),
    "## Roles",
    table(
      ["role", "who or what", "filled by"],
      Object.entries(ROLES).map(([name, { words, accepts }]) => [code(name), words, accepts.join(", ")]),
    ),
    "## Details",
    table(
      ["detail", "what", "kind"],
      Object.entries(DETAILS).map(([name, { words, kind }]) => [
        code(name),
        words,
        typeof kind === "string" ? kind : kind.join(", "),
      ]),
    ),
    "## Short edges",
    "From asserted events, between named ends. All of them carry:",
    propertyTable(SHORT_EDGE_PROPERTIES),
    shortEdgeTable(),
    "## Structural edges",
    structuralTable(),
  ];
  return `${sections.join("\n\n")}\n`;
}

function layerSection(layer: keyof typeof LAYERS): string[] {
  const labels = NODE_LABELS.filter((label) => nodeDefinition(label).layer === layer);
  return labels.length === 0 ? [] : [`### ${LAYERS[layer]}`, ...labels.flatMap(nodeSection)];
}

function nodeSection(label: (typeof NODE_LABELS)[number]): string[] {
  const { words, example, colour, wikidata, ftm, properties } = nodeDefinition(label);
  const known = [wikidata && `Wikidata ${wikidata}`, ftm && `FollowTheMoney ${ftm}`].filter(Boolean);
  const also = known.length === 0 ? "" : ` ${known.join(", ")}.`;
  return [
    `#### ${label}`,
    `${sentence(words)} For example: ${example}.${also} Colour \`${colour}\`.`,
    propertyTable(properties),
  ];
}

function factSection(type: string, fact: FactDefinition): string[] {
  return [
    `### ${type}${fact.label === null ? "" : ` (\`:Event:${fact.label}\`)`}`,
    `*${fact.example}*`,
    table(["", ""], factRows(fact)),
  ];
}

function factRows(fact: FactDefinition): string[][] {
  const roles = fact.roles.map((role) => `${code(role)}${fact.required.includes(role) ? " (needed)" : ""}`);
  const rows: (readonly [string, string | undefined])[] = [
    ["in words", fact.words],
    ["verbs", fact.verbs.join(", ")],
    ["roles", roles.join(", ")],
    [
      "subject, object",
      [fact.subject, fact.object]
        .filter((role) => role !== undefined)
        .map(code)
        .join(", "),
    ],
    ["details", fact.details?.map(code).join(", ")],
    ["short edge", fact.edges?.map((edge) => `(${edge.from}) ${code(edge.type)} (${edge.to})`).join(", ")],
    ["starts", fact.startsTenure && `the tenure of its ${code(fact.startsTenure)} in its ${code("OFFICE")}`],
    ["ends", endsInWords(fact)],
    ["tells of the beginning", rankInWords(fact.startRank, fact.chooses)],
    ["tells of the end", rankInWords(fact.endRank)],
    ["in a matter", fact.judicial && stepInWords(fact.judicial)],
    ["larger", fact.larger && "counts of dead, hurt and arrested can belong to it"],
    ["one event", fact.label === null ? undefined : sameEvent(fact)],
    ["allegation", fact.alleged && "by its nature: no short edge, no tenure"],
    ["Wikidata", fact.wikidata],
  ];
  return rows.flatMap(([name, words]) => (words ? [[name, words]] : []));
}

function rankInWords(rank: number | undefined, chooses?: FactDefinition["chooses"]): string | undefined {
  if (rank === undefined) return undefined;
  const chosen = { always: "; chosen, not yet in office", perhaps: "; perhaps only chosen" } as const;
  return `rank ${rank}${chooses === undefined ? "" : chosen[chooses]}`;
}

function stepInWords({ step, decides, closes, undone, undoes }: JudicialStep): string {
  const marks = [
    decides && "decides it",
    closes && "closes it",
    undone && "can be undone",
    undoes && `undoes ${undoes === "all" ? "what came before" : "what was decided on an earlier day"}`,
  ];
  return [`step ${step}`, ...marks.filter(Boolean)].join("; ");
}

function tenureTable(): string {
  const rows = FACT_TYPES.flatMap((type) => {
    const { startsTenure, endsTenure, roles } = factDefinition(type);
    const begins = startsTenure ?? (roles.includes("OFFICE_TO") ? "PATIENT" : undefined);
    if (begins === undefined && endsTenure === undefined) return [];
    const begun = begins === undefined ? "" : `of its ${code(begins)}`;
    const office = startsTenure === undefined && begins !== undefined ? ` in its ${code("OFFICE_TO")}` : "";
    return [[code(type), `${begun}${office}`, endedInWords(endsTenure), endsTenure?.cause ?? ""]];
  });
  return table(["fact", "begins the tenure", "ends", "cause"], rows);
}

const ENDED: Readonly<Record<NonNullable<FactDefinition["endsTenure"]>["scope"], string>> = {
  office: "the tenure in its office of its",
  all: "every tenure of its",
  holders: "the tenure of everybody who holds its",
};

function endedInWords(ends: FactDefinition["endsTenure"]): string {
  return ends === undefined ? "" : `${ENDED[ends.scope]} ${code(ends.role)}`;
}

function endsInWords({ endsTenure }: FactDefinition): string | undefined {
  if (endsTenure === undefined) return undefined;
  const which = endsTenure.scope === "office" ? "the tenure" : "every tenure";
  const where = endsTenure.scope === "office" ? ` in its ${code("OFFICE")}` : "";
  return `${which} of its ${code(endsTenure.role)}${where}, by ${endsTenure.cause}`;
}

const sameEvent = ({ oncePer, nearDays }: FactDefinition): string =>
  `equal ${oncePer.map(code).join(", ")} and dates at most ${nearDays} days apart`;

function shortEdgeTable(): string {
  const rows = FACT_TYPES.flatMap((fact) =>
    (factDefinition(fact).edges ?? []).map((edge) => [
      code(edge.type),
      `${edge.from} ${edge.reads} ${edge.to}`,
      `${edge.to} ${edge.reverse} ${edge.from}`,
      code(fact),
    ]),
  );
  return table(["edge", "reads", "backwards", "from"], rows);
}

/** Role edges are told of once each, not once for every pair of labels. */
function structuralTable(): string {
  const shortTypes = new Set(
    FACT_TYPES.flatMap((fact) => factDefinition(fact).edges ?? []).map(({ type }) => type),
  );
  const shapes = EDGE_SHAPES.filter(({ type }) => !shortTypes.has(type));
  const groups = Map.groupBy(shapes, ({ type, from }) => `${type} ${from}`);
  return table(["edge", "from", "to", "what", "properties"], [...groups.values()].map(structuralRow));
}

function structuralRow(shapes: readonly EdgeShape[]): string[] {
  const [first] = shapes;
  if (first === undefined) return [];
  const properties = Object.keys(first.properties).map(code).join(", ");
  return [code(first.type), first.from, shapes.map(({ to }) => to).join(", "), first.words, properties];
}

function propertyTable(properties: Readonly<Record<string, PropertyDefinition>>): string {
  const rows = Object.entries(properties).map(([name, { kind, words, optional, index }]) => [
    code(name),
    kind,
    `${words}${optional ? " (optional)" : ""}`,
    index ?? "",
  ]);
  return table(["property", "kind", "what", "index"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const code = (text: string): string => (text.includes("`") ? text : `\`${text}\``);
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

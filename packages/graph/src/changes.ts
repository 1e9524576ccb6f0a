import {
  type NodeRef,
  type Properties,
  type RecordChange,
  type RecordDifference,
  type RecordGraph,
  type RecordRules,
  readAnchor,
} from "@cursus/graph-schema";
import type { Graph } from "./connect.ts";
import { closureOf } from "./known-at.ts";
import {
  readTimedJudgements,
  readTimedSayings,
  readTimedVersions,
  type TimedJudgement,
  type TimedSayings,
  type TimedVersion,
  wasOnRecord,
} from "./past-sayings.ts";
import { keyedByRules } from "./rekey.ts";
import { replayedRecord } from "./replayed-record.ts";

/** What made the record change. */
export type Cause =
  | {
      readonly kind: "article" | "correction" | "retraction" | "reading";
      readonly article: string;
      readonly title: string | null;
      readonly version: string;
      readonly extractor: string | null;
    }
  | {
      readonly kind: "judgement" | "withdrawal";
      readonly judgement: string;
      readonly says: string;
      readonly by: string;
      readonly about: readonly string[];
    }
  | { readonly kind: "rules"; readonly from: string | null; readonly to: string }
  | {
      readonly kind: "erasure";
      readonly by: string;
      readonly why: string;
      readonly hashes: readonly string[];
    };

/** One node or edge of the second or third layer that came, went, or has other properties. */
export interface ChangedElement {
  readonly change: "added" | "removed" | "changed";
  /** Label of a node, type of an edge. */
  readonly name: string;
  readonly id: string;
  /** The names of an edge's ends. */
  readonly ends?: readonly [from: string, to: string];
  readonly before: Properties | null;
  readonly after: Properties | null;
}

export interface RecordEvent {
  /** ISO moment. */
  readonly at: string;
  readonly cause: Cause;
  readonly changes: readonly ChangedElement[];
}

/**
 * What changed in the record after the first moment and up to the second, in order, each with what caused it.
 * Computed from the journal by today's rules, as commits compute it; one article at a time, also where several
 * were recorded in one commit. What rules changed stands as it was noted when they came; what an erased article
 * had changed is gone with it.
 */
export async function* changes(
  graph: Graph,
  rules: RecordRules,
  from: Date,
  to: Date,
): AsyncGenerator<RecordEvent> {
  const window = { from: from.toISOString(), to: to.toISOString() };
  const sayings = (await readTimedSayings(graph)).map((said) => keyedByRules(said, rules));
  const judgements = await readTimedJudgements(graph);
  const start = closureOf(
    sayings.filter((said) => wasOnRecord(said, window.from)),
    judgements.filter((one) => wasOnRecord(one, window.from)),
  );
  const record = replayedRecord(rules, start);
  const names = new Map(rules.project(start).nodes.map(named));
  const happenings = [
    ...saidHappenings(sayings, await readTimedVersions(graph), window),
    ...judgedHappenings(judgements, window),
    ...(await notedHappenings(graph, window)),
  ].toSorted((a, b) => compare(a.at, b.at) || compare(a.order, b.order));
  for (const { at, cause, change, noted } of happenings) {
    if (change === undefined) yield { at, cause, changes: noted ?? [] };
    else {
      const { before, after, difference } = await record.apply(change);
      for (const node of [...before.nodes, ...after.nodes]) names.set(...named(node));
      yield { at, cause, changes: elementsOf(before, difference, names) };
    }
  }
}

interface Happening {
  readonly at: string;
  /** Tells apart what happened in one commit. */
  readonly order: string;
  readonly cause: Cause;
  readonly change?: RecordChange;
  readonly noted?: readonly ChangedElement[];
}

interface Window {
  readonly from: string;
  readonly to: string;
}

const isWithin = (moment: string | null, { from, to }: Window): moment is string =>
  moment !== null && from < moment && moment <= to;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const NOTHING = { mentions: [], claims: [] };

/** What came and what went of one article at one moment. */
function saidHappenings(
  sayings: readonly TimedSayings[],
  versions: readonly TimedVersion[],
  window: Window,
): readonly Happening[] {
  const titles = new Map(versions.map(({ version, title }) => [version, title]));
  const moments = sayings.flatMap((said) => [
    ...(isWithin(said.recordedFrom, window) ? [{ at: said.recordedFrom, said, comes: true }] : []),
    ...(isWithin(said.recordedTo, window) ? [{ at: said.recordedTo, said, comes: false }] : []),
  ]);
  return [...Map.groupBy(moments, ({ at, said }) => `${at} ${said.articleKey}`).values()].map((group) => {
    const coming = group.filter(({ comes }) => comes).map(({ said }) => said);
    const going = group.filter(({ comes }) => !comes).map(({ said }) => said);
    const [said = going[0]] = coming;
    const { at = "" } = group[0] ?? {};
    const { articleKey: article = "", version = "", extractor = null } = said ?? {};
    const kind = kindOf(coming, going);
    return {
      at,
      order: `${article}`,
      cause: { kind, article, title: titles.get(version) ?? null, version, extractor },
      change: { added: partOf(coming), removed: partOf(going) },
    };
  });
}

function kindOf(coming: readonly TimedSayings[], going: readonly TimedSayings[]) {
  if (coming.length === 0) return "retraction";
  if (going.length === 0) return "article";
  return coming.some(({ version }) => going.some((gone) => gone.version === version))
    ? "reading"
    : "correction";
}

function partOf(sayings: readonly TimedSayings[]): RecordChange["added"] {
  const { mentions, claims } = sayings.length === 0 ? NOTHING : closureOf(sayings, []);
  return { mentions, claims };
}

function judgedHappenings(judgements: readonly TimedJudgement[], window: Window): readonly Happening[] {
  return judgements.flatMap((entry) => {
    const { recordedFrom, recordedTo, ...judgement } = entry;
    const about = [judgement.left, judgement.right].flatMap(calledIn);
    const cause = { judgement: judgement.id, says: judgement.kind, by: judgement.by, about };
    const order = `judgement ${judgement.id}`;
    const touched = { ...NOTHING, judgements: [judgement] };
    return [
      ...(isWithin(recordedFrom, window)
        ? [
            {
              at: recordedFrom,
              order,
              cause: { kind: "judgement" as const, ...cause },
              change: { added: touched, removed: NOTHING },
            },
          ]
        : []),
      ...(isWithin(recordedTo, window)
        ? [
            {
              at: recordedTo,
              order,
              cause: { kind: "withdrawal" as const, ...cause },
              change: { added: NOTHING, removed: touched },
            },
          ]
        : []),
    ];
  });
}

function calledIn(anchor: string | null): readonly string[] {
  const read = readAnchor(anchor);
  return read === null ? [] : [`${read.name} (${read.articleKey})`];
}

const RULES_NOTED = `
MATCH (e:RuleEntry) WHERE $from < e.recordedAt AND e.recordedAt <= $to
RETURN e.recordedAt AS at, e.id AS id, e.before AS before, e.version AS version, e.changes AS changes`;

const ERASED = `
MATCH (t:Tombstone) WHERE $from < t.erasedAt AND t.erasedAt <= $to
RETURN t.erasedAt AS at, t.id AS id, t.by AS by, t.why AS why, t.hashes AS hashes`;

async function notedHappenings(graph: Graph, window: Window): Promise<readonly Happening[]> {
  const rules = await graph.read(RULES_NOTED, { ...window });
  const erased = await graph.read(ERASED, { ...window });
  return [
    ...rules.map(({ at, id, before, version, changes: noted }) => ({
      at: String(at),
      order: `rules ${id}`,
      cause: { kind: "rules" as const, from: before === null ? null : String(before), to: String(version) },
      noted: JSON.parse(String(noted ?? "[]")) as readonly ChangedElement[],
    })),
    ...erased.map(({ at, id, by, why, hashes }) => ({
      at: String(at),
      order: `erasure ${id}`,
      cause: {
        kind: "erasure" as const,
        by: String(by),
        why: String(why),
        hashes: hashes as readonly string[],
      },
    })),
  ];
}

const named = ({ id, properties }: NodeRef & { readonly properties: Properties }): [string, string] => [
  id,
  String(properties.name ?? properties.words ?? id),
];

function elementsOf(
  before: RecordGraph,
  { putNodes, dropNodes, putEdges, dropEdges }: RecordDifference,
  names: ReadonlyMap<string, string>,
): readonly ChangedElement[] {
  const oldNodes = new Map(before.nodes.map((node) => [`${node.label} ${node.id}`, node.properties]));
  const oldEdges = new Map(before.edges.map((edge) => [`${edge.type} ${edge.id}`, edge.properties]));
  const called = ({ id }: NodeRef): string => names.get(id) ?? id;
  const element = (
    name: string,
    id: string,
    old: Properties | undefined,
    now: Properties | null,
  ): ChangedElement => ({
    change: now === null ? "removed" : old === undefined ? "added" : "changed",
    name,
    id,
    before: old ?? null,
    after: now,
  });
  return [
    ...putNodes.map(({ label, id, properties }) =>
      element(label, id, oldNodes.get(`${label} ${id}`), properties),
    ),
    ...dropNodes.map(({ label, id, properties }) => element(label, id, properties, null)),
    ...putEdges.map(({ type, id, from, to, properties }) => ({
      ...element(type, id, oldEdges.get(`${type} ${id}`), properties),
      ends: [called(from), called(to)] as const,
    })),
    ...dropEdges.map(({ type, id, from, to, properties }) => ({
      ...element(type, id, properties, null),
      ends: [called(from), called(to)] as const,
    })),
  ];
}

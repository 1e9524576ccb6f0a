import {
  type NodeRef,
  type Properties,
  type RecordChange,
  type RecordDifference,
  type RecordGraph,
  type RecordRules,
  readAnchor,
} from "@cursus/graph-schema";
import { byText } from "@cursus/kernel";
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

/** All that the record of any moment is computed from. */
export interface Journal {
  readonly sayings: readonly TimedSayings[];
  readonly versions: readonly TimedVersion[];
  readonly judgements: readonly TimedJudgement[];
}

export async function readJournal(graph: Graph, rules: RecordRules): Promise<Journal> {
  return {
    sayings: (await readTimedSayings(graph)).map((said) => keyedByRules(said, rules)),
    versions: await readTimedVersions(graph),
    judgements: await readTimedJudgements(graph),
  };
}

/** What was done to the record at one moment. */
export interface Replayed {
  /** ISO moment. */
  readonly at: string;
  readonly cause: Cause;
  /** The part of the record that it touched, before and after; null where nothing can be computed of it. */
  readonly done: {
    readonly before: RecordGraph;
    readonly after: RecordGraph;
    readonly difference: RecordDifference;
  } | null;
  /** What was noted of it when it was done, as JSON. */
  readonly noted: string | null;
  /** The names of nodes, up to this moment. */
  readonly names: ReadonlyMap<string, string>;
}

/** Does again what happened after the first moment and up to the second, in order. */
export async function* replay(
  graph: Graph,
  rules: RecordRules,
  journal: Journal,
  window: Window,
): AsyncGenerator<Replayed> {
  const { sayings, versions, judgements } = journal;
  const start = closureOf(
    sayings.filter((said) => wasOnRecord(said, window.from)),
    judgements.filter((one) => wasOnRecord(one, window.from)),
  );
  const record = replayedRecord(rules, start);
  const names = new Map(rules.project(start).nodes.map(named));
  const happenings = [
    ...saidHappenings(sayings, versions, window),
    ...judgedHappenings(judgements, window),
    ...(await notedHappenings(graph, window)),
  ].toSorted((a, b) => byText(a.at, b.at) || byText(a.order, b.order));
  for (const { at, cause, change, noted = null } of happenings) {
    const done = change === undefined ? null : await record.apply(change);
    for (const node of [...(done?.before.nodes ?? []), ...(done?.after.nodes ?? [])])
      names.set(...named(node));
    yield { at, cause, done, noted, names };
  }
}

interface Happening {
  readonly at: string;
  /** Tells apart what happened in one commit. */
  readonly order: string;
  readonly cause: Cause;
  readonly change?: RecordChange;
  readonly noted?: string;
}

/** ISO moments; what is noted at the first is not in it. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

const isWithin = (moment: string | null, { from, to }: Window): moment is string =>
  moment !== null && from < moment && moment <= to;

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
      noted: String(noted ?? "[]"),
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

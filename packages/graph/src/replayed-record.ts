import type {
  Closure,
  Judgement,
  PlacedClaim,
  PlacedMention,
  Reach,
  RecordChange,
  RecordDifference,
  RecordGraph,
  RecordRules,
} from "@cursus/graph-schema";
import type { ById } from "./by-id.ts";
import { changedClosure, readClosure } from "./closure.ts";
import type { ClosureSource } from "./closure-source.ts";
import { isReached } from "./is-reached.ts";
import { knownMention } from "./said-mention.ts";

/** The record of a past moment, held in memory, to which what happened since is done change by change. */
export interface ReplayedRecord {
  /** Does a change, and answers with the record's part that it touches, before and after. */
  apply(change: RecordChange): Promise<{
    readonly before: RecordGraph;
    readonly after: RecordGraph;
    readonly difference: RecordDifference;
  }>;
}

interface State {
  readonly mentions: ById<PlacedMention>;
  readonly claims: ById<PlacedClaim>;
  readonly judgements: ById<Judgement>;
  /** Ids of mentions by key, and of claims by the mentions that take part in them. */
  readonly blocks: Map<string, Set<string>>;
  readonly claimsOf: Map<string, Set<string>>;
  /** What each mention refers to. */
  readonly meant: Map<string, string>;
}

/**
 * A record from which the difference of each change is computed as a commit computes it, from the part that the
 * change can reach.
 */
export function replayedRecord(rules: RecordRules, start: Closure): ReplayedRecord {
  const state: State = {
    mentions: new Map(),
    claims: new Map(),
    judgements: new Map(),
    blocks: new Map(),
    claimsOf: new Map(),
    meant: new Map(),
  };
  add(state, start);
  noteMeant(state, rules.project(start).edges);
  return {
    apply: async (change) => {
      const loaded = await readClosure(sourceOf(state), rules, change);
      const before = rules.project(loaded);
      const after = rules.project(changedClosure(loaded, change));
      const difference = rules.difference(before, after);
      remove(state, change.removed);
      add(state, change.added);
      noteMeant(state, after.edges);
      return { before, after, difference };
    },
  };
}

type Part = RecordChange["added"];

function add(state: State, { mentions, claims, judgements = [] }: Part): void {
  for (const mention of mentions) {
    state.mentions.set(mention.id, mention);
    setOf(state.blocks, mention.key).add(mention.id);
  }
  for (const claim of claims) {
    state.claims.set(claim.id, claim);
    for (const { entity } of Object.values(claim.roles)) setOf(state.claimsOf, entity).add(claim.id);
  }
  for (const judgement of judgements) state.judgements.set(judgement.id, judgement);
}

function remove(state: State, { mentions, claims, judgements = [] }: Part): void {
  for (const { id, key } of mentions) {
    state.mentions.delete(id);
    state.blocks.get(key)?.delete(id);
    state.meant.delete(id);
  }
  for (const { id, roles } of claims) {
    state.claims.delete(id);
    for (const { entity } of Object.values(roles)) state.claimsOf.get(entity)?.delete(id);
  }
  for (const { id } of judgements) state.judgements.delete(id);
}

function setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  const held = sets.get(key) ?? new Set();
  sets.set(key, held);
  return held;
}

function noteMeant({ meant }: State, edges: RecordGraph["edges"]): void {
  for (const { type, from, to } of edges) if (type === "REFERS_TO") meant.set(from.id, to.id);
}

function sourceOf(state: State): ClosureSource {
  const block = (key: string): PlacedMention[] =>
    [...(state.blocks.get(key) ?? [])].flatMap((id) => state.mentions.get(id) ?? []);
  const mentionsWithKeys = async (keys: readonly string[]) => keys.flatMap(block);
  return {
    judgements: async () => [...state.judgements.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    blocksIn: async (articles, types) => {
      const [inArticles, ofTypes] = [new Set(articles), new Set(types)];
      return [...state.mentions.values()]
        .filter(({ articleKey, type }) => inArticles.has(articleKey) && ofTypes.has(type))
        .map(({ articleKey, type, key }) => ({ article: articleKey, type, block: key }));
    },
    mentionsWithKeys,
    // In memory a whole block costs nothing to read.
    foldedMentions: mentionsWithKeys,
    mentionsWithIds: async (ids) =>
      ids.flatMap((id) => {
        const mention = state.mentions.get(id);
        return mention === undefined ? [] : [knownMention(mention, state.meant.get(id) ?? null)];
      }),
    claimsReached: async (reach) => claimsReached(state, block, reach),
  };
}

function claimsReached(
  { claims, claimsOf }: State,
  block: (key: string) => readonly PlacedMention[],
  { keys, roles }: Reach,
): readonly PlacedClaim[] {
  const found = new Map<string, PlacedClaim>();
  for (const { id: mention } of keys.flatMap(block)) {
    for (const id of claimsOf.get(mention) ?? []) {
      const claim = claims.get(id);
      if (claim !== undefined && isReached(claim, mention, roles)) found.set(id, claim);
    }
  }
  return [...found.values()];
}

import type { Claim, LocalEntity, Reading } from "./claim.ts";
import type { FACTS, NODES } from "./ontology.ts";

export type Value = string | number | boolean | null | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Value | undefined>>;

export type NodeLabel = keyof typeof NODES;
/** The second label of an event's node. */
export type EventLabel = NonNullable<(typeof FACTS)[keyof typeof FACTS]["label"]>;

export interface NodeRef {
  readonly label: NodeLabel;
  readonly id: string;
}

/** A node of the second or third layer. Days are ISO strings here; the graph package stores them as dates. */
export interface RecordNode extends NodeRef {
  readonly also?: EventLabel;
  readonly properties: Properties;
}

/** An edge of the second or third layer; `id` tells apart two edges of one type between the same nodes. */
export interface RecordEdge {
  readonly type: string;
  readonly id: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly properties: Properties;
}

/** Layers two and three (or the part of them that a closure determines), in any order. */
export interface RecordGraph {
  readonly nodes: readonly RecordNode[];
  readonly edges: readonly RecordEdge[];
}

/** What to change so that the graph holds the second record instead of the first. */
export interface RecordDifference {
  readonly putNodes: readonly RecordNode[];
  readonly dropNodes: readonly RecordNode[];
  readonly putEdges: readonly RecordEdge[];
  readonly dropEdges: readonly RecordEdge[];
}

/** A local entity with what identity is decided on: where it stands and its blocking key. */
export interface PlacedMention extends LocalEntity {
  readonly key: string;
  readonly articleKey: string;
  readonly version: string;
  readonly published: string | null;
  /** What the article says of it that tells it from others of its name, as `RecordRules.contextsOf` gives it. */
  readonly context: readonly string[];
  /** The record node it is known to refer to, where its block is outside the closure; else null. */
  readonly knownAs: string | null;
}

/** A live claim with the article version that says it. */
export interface PlacedClaim extends Claim {
  readonly version: string;
  readonly articleKey: string;
  readonly published: string | null;
  readonly sha256: string;
  /** Of the version's text, by which copies are known: see `textSketch`. */
  readonly sketch: string;
}

/** Everything a part of the record is computed from. */
export interface Closure {
  readonly mentions: readonly PlacedMention[];
  readonly claims: readonly PlacedClaim[];
  readonly judgements: readonly Judgement[];
}

/** A person's decision, anchored on article and name so that it outlives readers. */
export interface Judgement {
  readonly id: string;
  readonly kind: "same" | "different" | "unsure" | "never" | "accept" | "reject" | "identify";
  readonly left: string;
  /** The other anchor; null for one on a claim. For `identify` an id elsewhere with its source: see `readSourcedId`. */
  readonly right: string | null;
  readonly by: string;
}

/**
 * What becomes live and what ceases to be live in one commit. A judgement made or taken back touches the mentions
 * it is anchored on.
 */
export interface RecordChange {
  readonly added: Pick<Closure, "mentions" | "claims"> & Partial<Pick<Closure, "judgements">>;
  readonly removed: Pick<Closure, "mentions" | "claims"> & Partial<Pick<Closure, "judgements">>;
}

/**
 * Which live claims to read next: those in which a mention with one of `keys` fills any role, an anchor role
 * (see `anchorRoles`), or the role of an office.
 */
export interface Reach {
  readonly keys: readonly string[];
  readonly roles: "any" | "anchor" | "office";
}

/**
 * The rules that make the record of the claims: pure, versioned, handed to the graph package so that it need
 * not know them. A graph whose record was made by other rules must be rebuilt before it is written to.
 */
export interface RecordRules {
  readonly version: string;
  /** The blocking key of a local entity: equal keys may mean the same thing. */
  readonly keyOf: (entity: LocalEntity) => string;
  /** What a reading says of each of its entities that tells it from namesakes elsewhere, by the entity's id. */
  readonly contextsOf: (
    reading: Pick<Reading, "entities" | "claims">,
    published: string | null,
  ) => ReadonlyMap<string, readonly string[]>;
  /**
   * What of the live claims the changed part of the record is computed from, read round by round: start with
   * all mentions whose key a changed mention has and all judgements, ask for round 0, 1, 2... and read what is
   * asked until null. `loaded` is as before the change.
   */
  readonly reach: (round: number, change: RecordChange, loaded: Closure) => Reach | null;
  readonly project: (closure: Closure) => RecordGraph;
  readonly difference: (before: RecordGraph, after: RecordGraph) => RecordDifference;
}

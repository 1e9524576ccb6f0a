/** The vocabulary in which `ontology.ts` is written. Shapes only: no rule of one type stands here. */

/** How a property is kept. `edtf` is an Extended Date/Time Format string (ISO 8601-2); `date` a calendar date. */
export type PropertyKind =
  | "key"
  | "name"
  | "text"
  | "names"
  | "integers"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "datetime"
  | "edtf";

export interface PropertyDefinition {
  readonly kind: PropertyKind;
  /** What the property means, in words, for the generated documentation. */
  readonly words: string;
  readonly optional?: true;
  /** `range` for look-ups and comparison; for full text `search` over names, `sentence` over what is written. */
  readonly index?: "range" | "search" | "sentence";
}

/** What was said; who is meant; the record; or what stands outside the canonical dump. */
export type Layer = "said" | "meant" | "record" | "ledger" | "journal";

export interface NodeDefinition {
  readonly layer: Layer;
  readonly words: string;
  readonly plural: string;
  readonly colour: string;
  /** True where a mention in an article can be of this type. */
  readonly mentionable?: true;
  readonly wikidata?: string;
  readonly ftm?: string;
  readonly example: string;
  /** Every node also has `id`, its unique key. */
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

export interface RoleDefinition {
  readonly words: string;
  /** The types of participant that may fill the role. */
  readonly accepts: readonly string[];
}

export interface DetailDefinition {
  readonly kind: "integer" | "number" | "boolean" | "text" | readonly string[];
  readonly words: string;
  /** True where two values in one sentence are two claims, not two readings of one. */
  readonly identifies?: true;
}

/** A short edge between two named participants, derived from an asserted event. */
export interface ShortEdgeDefinition {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly reads: string;
  readonly reverse: string;
}

/** What a step of a matter before the courts is to the other steps. */
export interface JudicialStep {
  /** Where days do not tell which of two steps came first, the smaller number did. */
  readonly step: number;
  /** True where it is the outcome of the matter until another decides. */
  readonly decides?: true;
  /** True where the matter is over with it. */
  readonly closes?: true;
  /** True where a later step can undo it; and which ones this step undoes: all, or those of surely earlier days. */
  readonly undone?: true;
  readonly undoes?: "all" | "earlier";
}

export interface FactDefinition {
  /** The second label of the event's node; null where the fact is a statement and not an event. */
  readonly label: string | null;
  /** The phrase for it in answers: "was dismissed". */
  readonly words: string;
  /** Verbs that ask for it, in the base form; the first is the plain one, with which answers are worded. */
  readonly verbs: readonly string[];
  readonly colour: string;
  readonly example: string;
  readonly wikidata?: string;
  readonly ftm?: string;
  /** Roles it may have; those of `required` it must have. */
  readonly roles: readonly string[];
  readonly required: readonly string[];
  /** Which role is the subject and which the object of the fact in the exchange format. */
  readonly subject: string;
  readonly object?: string;
  /** The role of the person whose career or matter it belongs to. */
  readonly principal?: string;
  readonly details?: readonly string[];
  readonly edges?: readonly ShortEdgeDefinition[];
  /** The role whose person begins to hold OFFICE. */
  readonly startsTenure?: string;
  /**
   * Of several reports of how a tenure began, and of how it ended, the one of the smallest number tells. All that
   * begin or end the tenure of one person in one office have one, and the statement that gives a span of years.
   */
  readonly startRank?: number;
  readonly endRank?: number;
  /** True where it chooses somebody for an office who takes it up later; `perhaps` where reports must tell so. */
  readonly chooses?: "always" | "perhaps";
  /**
   * What ends a tenure, and whose: `office` that of the role's person in OFFICE, `all` every tenure of the role's
   * person, `holders` that of everybody who holds the role's office. `noticed`: whoever announces it goes some time
   * after, so that the day of an announcement is not surely that of the end.
   */
  readonly endsTenure?: {
    readonly role: string;
    readonly scope: "office" | "all" | "holders";
    readonly cause: string;
    readonly noticed?: true;
    /** Its day is that of the end only where no other end is told, for the holder may have left before. */
    readonly atLatest?: true;
  };
  /** For the steps of a matter before the courts. */
  readonly judicial?: JudicialStep;
  /** True for what counts of dead, hurt and arrested can belong to. */
  readonly larger?: true;
  /** Two reports with equal fillers of these roles, and dates at most `nearDays` apart, are one event. */
  readonly oncePer: readonly string[];
  readonly nearDays: number;
  /** True where the content is an allegation by its nature: it makes no short edge and no tenure. */
  readonly alleged?: true;
}

export interface OfficeTitleDefinition {
  /** The canonical title. */
  readonly title: string;
  /** Other spellings and synonyms, lower case. */
  readonly also?: readonly string[];
  /** How many hold it at one time; left out where unknown. */
  readonly seats?: number;
  /** True where a country has many of it: the seats are those of one in a province or town. */
  readonly regional?: true;
  /** True where what it is of is a place, even where that was taken for a body. */
  readonly ofPlace?: true;
  /** True where it says what somebody is and not which one: a country has many posts of that title. */
  readonly untelling?: true;
  /** The kinds of bodies whose head it is: "head of the security council" is another name for this title. */
  readonly headOf?: readonly string[];
}

export const defineNodes = <const T extends Readonly<Record<string, NodeDefinition>>>(nodes: T): T => nodes;
export const defineRoles = <const T extends Readonly<Record<string, RoleDefinition>>>(roles: T): T => roles;
export const defineDetails = <const T extends Readonly<Record<string, DetailDefinition>>>(details: T): T =>
  details;
export const defineFacts = <const T extends Readonly<Record<string, FactDefinition>>>(facts: T): T => facts;
export const defineEdges = <const T extends Readonly<Record<string, EdgeDefinition>>>(edges: T): T => edges;

/** A structural edge of one of the layers (not a short edge, which an event type declares). */
export interface EdgeDefinition {
  readonly words: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyDefinition>>;
}

import type { Details, FactType, Modality, NodeType, Polarity, Role } from "@cursus/graph-schema";

/** Another sentence of the same version that states a part of what a quote claims: the day, the court. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "date", "COURT". */
  readonly states: readonly string[];
}

/** The sentence of an article that says it, with its place: `version text.slice(start, end) === text`. */
export interface Quote {
  /** Id of the claim. */
  readonly claim: string;
  /** Key of the article: its URL, or the source's own id, or its content hash. */
  readonly article: string;
  readonly title: string | null;
  /** ISO day, null where not stated. */
  readonly published: string | null;
  /** Id of the article version into which the offsets point. */
  readonly version: string;
  /** UTF-16 code units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** The words that give the date. */
  readonly dateText: string | null;
  /** What of its event or tenure it states that no quote before it does: "date", "COURT", "sentence". */
  readonly states: readonly string[];
  /** Of a quote that states something: the sentences from which its claim took what it does not say itself. */
  readonly beside: readonly Passage[];
}

/** Somebody or something in the record. */
export interface Named {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  /** False for "a court in Astana" and "three officers". */
  readonly named: boolean;
  /** Of a participant in an event: no sentence that is quoted for it says so, but its article does elsewhere. */
  readonly inferred?: true;
}

/** A date of the record: EDTF as far as stated, with the days it can mean; null = open. */
export interface RecordDate {
  readonly edtf: string | null;
  readonly min: string | null;
  readonly max: string | null;
}

/** Whether an article says it, or it follows from what an article says. */
export type Basis = "stated" | "inferred";

/** How much stands behind a row. */
interface Proof {
  readonly claims: number;
  /** Independent sources. */
  readonly sources: number;
  /** The sentences that say it, first those that together state all of it; at most 25, `claims` tells of how many. */
  readonly quotes: readonly Quote[];
}

export interface EventRow extends Proof {
  readonly kind: "event";
  readonly id: string;
  readonly type: FactType;
  /** Asserted, or the strongest other polarity: a planned dismissal is no dismissal. */
  readonly status: Polarity;
  readonly date: RecordDate;
  /** Inferred where the office stands in no sentence of it, but elsewhere in their article. */
  readonly basis: Basis;
  readonly participants: Readonly<Partial<Record<Role, readonly Named[]>>>;
  /** The offices of the tenures that it began or ended, for an event whose own sentence names no office. */
  readonly tenureOffices: readonly Named[];
  readonly details: Details;
  /** Id of the matter before the courts that it is a step of. */
  readonly case: string | null;
  /** The row in one plain sentence. */
  readonly says: string;
}

/** What began or ended a tenure, or bears on it without doing so ("planned to dismiss him"). */
export interface Change {
  readonly event: string;
  readonly type: FactType;
  readonly status: Polarity;
  readonly date: RecordDate;
  readonly link: "start" | "end" | "none";
  /** True where all that is said is that it was announced: the date is then the announcement's. */
  readonly announced: boolean;
  readonly says: string;
  readonly quotes: readonly Quote[];
}

export interface TenureRow extends Proof {
  readonly kind: "tenure";
  readonly id: string;
  readonly holder: Named;
  readonly office: Named;
  readonly from: RecordDate;
  readonly to: RecordDate;
  /** Stated, or inferred: of a dated one, no sentence says it of this office. Null where nothing is known. */
  readonly fromBasis: Basis | null;
  readonly toBasis: Basis | null;
  /** The day after which the holder was surely out of office, until seen in it again. */
  readonly leftMax: string | null;
  /** First and last day on which an article has the person in office. */
  readonly seenMin: string | null;
  readonly seenMax: string | null;
  /** What ended it: "dismissal", "succession". */
  readonly endCause: string | null;
  readonly status: string;
  readonly acting: boolean;
  /** How many hold the office at one time, where declared. */
  readonly seats: number | null;
  readonly changes: readonly Change[];
  /** For a question about a day: whether the office was held then, and why. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly string[];
  readonly says: string;
}

/** One statement of one article. */
export interface ClaimRow extends Proof {
  readonly kind: "claim";
  readonly id: string;
  readonly type: FactType;
  readonly status: Polarity;
  readonly says: string;
}

/** Several events or tenures that together show something: a case, a purge, a path from one person to another. */
export interface PatternRow extends Proof {
  readonly kind: "pattern";
  readonly id: string;
  readonly pattern: "case" | "path" | "purge" | "return";
  /** In order; each with its own sentence and quotes. */
  readonly parts: readonly (EventRow | TenureRow)[];
  readonly says: string;
}

/** How many events there were of some kind, in a stretch of time or about one person, office or doer. */
export interface CountRow extends Proof {
  readonly kind: "count";
  readonly id: string;
  /** A year or month in ISO form ("undated" where no date is stated); null for a count about somebody. */
  readonly period: string | null;
  readonly about: Named | null;
  readonly count: number;
  /** Ids of the events counted, at most 25, the earliest first. */
  readonly events: readonly string[];
  readonly says: string;
}

/** Two statements that cannot both be right; its quotes are the two sides. */
export interface ContradictionRow extends Proof {
  readonly kind: "contradiction";
  readonly id: string;
  readonly disagreement: string;
  /** The events or tenures that they disagree about. */
  readonly about: readonly string[];
  readonly says: string;
}

/** Somebody or something that a search found; its quotes are sentences that speak of it. */
export interface EntityRow extends Proof {
  readonly kind: "entity";
  readonly id: string;
  readonly entity: Named;
  readonly aliases: readonly string[];
  /** Who or what it is in collections elsewhere, as people judged it, each with the page that says so. */
  readonly identifiers: readonly { readonly id: string; readonly source: string }[];
  readonly says: string;
}

/** One article as it stands now; its quotes are the sentences of its claims. */
export interface ArticleRow extends Proof {
  readonly kind: "article";
  /** Id of the current version. */
  readonly id: string;
  readonly key: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly says: string;
}

export type AnswerRow =
  | EventRow
  | TenureRow
  | ClaimRow
  | PatternRow
  | CountRow
  | ContradictionRow
  | EntityRow
  | ArticleRow;

/** "no evidence" is not "no": nothing in the record speaks of it. */
export type Verdict = "yes" | "no" | "maybe" | "disputed" | "no evidence";

/** What a name in the question was taken to mean. */
export interface Meant {
  readonly argument: string;
  readonly asked: string;
  /** More than one: the name is ambiguous, and the rows are about each of them. */
  readonly candidates: readonly Named[];
  /** Like it, but not meant: nobody's rows are theirs. */
  readonly near: readonly Named[];
}

export interface Answer<Row extends AnswerRow = AnswerRow> {
  readonly question: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly meant: readonly Meant[];
  readonly verdict: Verdict;
  /** What is said of no row: how the names were understood, what there is no evidence for. */
  readonly notes: readonly string[];
  /** The whole answer, one sentence a line: the notes, each row's own `says`, what the related rows add. */
  readonly says: string;
  /** Each with its sentence (`says`) and the quotes that prove it. */
  readonly rows: readonly Row[];
  /** What bears on the question without answering it: a resignation, where a dismissal was asked for. */
  readonly related: readonly AnswerRow[];
  /** Where there is more: the `cursor` with which to ask for it. */
  readonly next: string | null;
}

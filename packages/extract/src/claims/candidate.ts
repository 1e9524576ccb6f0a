import type { Details, FactType, Role, Span, StatedDate } from "@cursus/graph-schema";
import type { Mood } from "../modality/moods.ts";
import type { Draft, SentenceView, WordRange } from "../model.ts";

export interface Filler {
  readonly draft: Draft;
  readonly span: Span;
}

/** A claim on its way: participants are drafts, and details may still come from other sentences. */
export interface Candidate {
  readonly type: FactType;
  readonly sentence: SentenceView;
  readonly trigger: WordRange;
  readonly roles: Readonly<Partial<Record<Role, Filler>>>;
  readonly details: Details;
  readonly mood: Mood;
  /** The office is told in words that were not understood: it is none that the article tells elsewhere. */
  readonly officeUnread?: true;
  /** Titles of which the office must be that another sentence tells: who left the cabinet was a minister. */
  readonly officeIn?: RegExp;
  readonly attribution: string | null;
  readonly date: StatedDate | null;
  /** That of the construction it was read from; of a finished claim, how likely it is right. */
  readonly confidence: number;
  /** Of a finished claim, what `confidence` was before all else was weighed. */
  readonly construction?: number;
}

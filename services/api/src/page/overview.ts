import type { Answer } from "@cursus/query";
import type { QueueCounts } from "@cursus/queue";

/** One figure of the record: "12 persons". */
export interface Figure {
  readonly count: number;
  readonly words: string;
}

export interface RecentArticle {
  readonly key: string;
  readonly title: string | null;
  /** ISO day, null where not stated. */
  readonly published: string | null;
  readonly url: string | null;
  readonly claims: number;
}

/** A question with its answer, or with the reason why it has none. */
export interface Asked {
  readonly question: string;
  readonly answer: Answer | null;
  readonly failure: string | null;
}

/** All that the status page shows. */
export interface Overview {
  readonly figures: readonly Figure[];
  readonly queue: QueueCounts;
  readonly articles: readonly RecentArticle[];
  readonly samples: readonly Asked[];
  /** The office of which most is known; null of an empty record. */
  readonly lead: string | null;
  /** What the reader of the page asked. */
  readonly asked: Asked | null;
}

import type { Answer } from "@cursus/query";

/** What `/v1/overview` answers with. */
export interface Overview {
  readonly figures: readonly { readonly count: number; readonly words: string }[];
  readonly queue: {
    readonly waiting: number;
    readonly delayed: number;
    readonly active: number;
    readonly failed: number;
  };
  readonly articles: readonly RecentArticle[];
  readonly samples: readonly {
    readonly question: string;
    readonly answer: Answer | null;
    readonly failure: string | null;
  }[];
  readonly lead: string | null;
}

export interface RecentArticle {
  readonly key: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly claims: number;
}

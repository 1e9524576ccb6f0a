import type { Fetcher, Robots } from "@cursus/fetch";
import type { Graph } from "@cursus/graph";
import type { IntakeOptions, OriginalStore } from "@cursus/intake";
import type { Clock } from "@cursus/kernel";
import type { ArticleQueue, FetchQueue } from "@cursus/queue";

/** What fetching works with. */
export interface FetchParts {
  readonly graph: Graph;
  readonly articles: Pick<ArticleQueue, "enqueue">;
  readonly fetches: Pick<FetchQueue, "enqueue">;
  readonly originals: OriginalStore;
  readonly fetcher: Fetcher;
  readonly robots: Robots;
  readonly clock: Clock;
  readonly settings: FetchingSettings;
}

export interface FetchingSettings extends Pick<IntakeOptions, "maxChars"> {
  /** Between two requests to one host, in milliseconds, where its robots.txt does not ask for more. */
  readonly hostDelayMs: number;
  /** Requests to one host at one time. */
  readonly mostPerHost: number;
  /** From the first look at a page to the second, in milliseconds; each time that it is the same this doubles. */
  readonly revisitMs: number;
}

/** A second between requests is what search engines keep where they are asked for nothing else. */
export const FETCHING: Omit<FetchingSettings, "maxChars"> = {
  hostDelayMs: 1_000,
  mostPerHost: 2,
  revisitMs: 3_600_000,
};

import type { Graph } from "@cursus/graph";
import type { Logger } from "@cursus/kernel";
import type { ArticleQueue } from "@cursus/queue";
import type { AccessSettings } from "./access/authenticate.ts";

/** What the server serves from. The one who opened the parts closes them. */
export interface ApiParts {
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  readonly logger: Logger;
  readonly access: AccessSettings;
  /** Longest clean text accepted, in UTF-16 code units. */
  readonly maxChars: number;
  /** Requests a minute of one client; a quarter of them may hand in articles. */
  readonly requestsPerMinute: number;
  /** With so many articles waiting no more are taken in. */
  readonly maxWaiting: number;
}

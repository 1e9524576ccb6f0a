import type { Graph } from "@cursus/graph";
import type { Logger } from "@cursus/kernel";
import type { ArticleQueue } from "@cursus/queue";

/** What the server serves from. The one who opened the parts closes them. */
export interface ApiParts {
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  readonly logger: Logger;
}

import type { FetchPolicy } from "@cursus/fetch";
import type { Graph } from "@cursus/graph";
import type { Logger } from "@cursus/kernel";
import type { ArticleQueue, FetchQueue, NoticeQueue } from "@cursus/queue";
import type { AccessSettings } from "./access/authenticate.ts";
import type { AskedOf } from "./ask-the-past.ts";

/** What webhooks are told by, and where they may be. */
export interface Notifying {
  readonly queue: NoticeQueue;
  readonly policy: FetchPolicy;
}

/** What the server serves from. The one who opened the parts closes them. */
export interface ApiParts {
  readonly graph: Graph;
  readonly queue: ArticleQueue;
  /** What is to be fetched; null where nothing fetches. */
  readonly fetches: FetchQueue | null;
  /** What is sent to webhooks; null where nothing notifies. */
  readonly notices: Notifying | null;
  readonly logger: Logger;
  readonly access: AccessSettings;
  /** Longest clean text accepted, in UTF-16 code units. */
  readonly maxChars: number;
  /** Requests a minute of one client; a quarter of them may hand in articles. */
  readonly requestsPerMinute: number;
  /** With so many articles waiting no more are taken in. */
  readonly maxWaiting: number;
  /** The folder of the bundled page; null serves the plain one in its place. */
  readonly page: string | null;
}

/** What the routes of one server serve from. */
export interface ServedParts extends ApiParts {
  readonly askedOf: AskedOf;
}

import { actingFor } from "./acting-for.ts";
import { appointedBy } from "./appointed-by.ts";
import { article } from "./article.ts";
import { career } from "./career.ts";
import { caseOf } from "./case-of.ts";
import { casualties } from "./casualties.ts";
import { connection } from "./connection.ts";
import { contradictions } from "./contradictions.ts";
import { counts } from "./counts.ts";
import { courtRecord } from "./court-record.ts";
import { dismissedBy } from "./dismissed-by.ts";
import { eventsAt } from "./events-at.ts";
import { evidence } from "./evidence.ts";
import { explain } from "./explain.ts";
import { holders } from "./holders.ts";
import { longestTenures } from "./longest-tenures.ts";
import { mostDismissed } from "./most-dismissed.ts";
import { officesOf } from "./offices-of.ts";
import { purges } from "./purges.ts";
import { revolvingDoor } from "./revolving-door.ts";
import { search } from "./search.ts";
import { successionChain } from "./succession-chain.ts";
import { timeline } from "./timeline.ts";
import { whoAppointed } from "./who-appointed.ts";
import { whoDismissed } from "./who-dismissed.ts";
import { whoPreceded } from "./who-preceded.ts";
import { whoSucceeded } from "./who-succeeded.ts";

/** Every question that can be asked, by name. A new one is a file beside these and a line here. */
export const QUESTIONS = {
  whoDismissed,
  whoAppointed,
  whoSucceeded,
  whoPreceded,
  dismissedBy,
  appointedBy,
  officesOf,
  holders,
  successionChain,
  actingFor,
  career,
  timeline,
  courtRecord,
  caseOf,
  eventsAt,
  casualties,
  connection,
  purges,
  revolvingDoor,
  counts,
  mostDismissed,
  longestTenures,
  contradictions,
  search,
  article,
  evidence,
  explain,
} as const;

export type QuestionName = keyof typeof QUESTIONS;

/** True where there is a question of this name; `constructor` and its like are none. */
export function isQuestionName(text: string): text is QuestionName {
  return Object.hasOwn(QUESTIONS, text);
}

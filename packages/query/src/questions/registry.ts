import { courtRecord } from "./court-record.ts";
import { evidence } from "./evidence.ts";
import { holders } from "./holders.ts";
import { officesOf } from "./offices-of.ts";
import { succession } from "./succession.ts";
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
  officesOf,
  holders,
  succession,
  courtRecord,
  timeline,
  evidence,
} as const;

export type QuestionName = keyof typeof QUESTIONS;

/** True where there is a question of this name; `constructor` and its like are none. */
export function isQuestionName(text: string): text is QuestionName {
  return Object.hasOwn(QUESTIONS, text);
}
